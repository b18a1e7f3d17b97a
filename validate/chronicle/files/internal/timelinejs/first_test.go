package timelinejs_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const towerFirst = `{"timeline": {
"headline": "The <i>tower</i>", "type": "default", "text": "<p>A light &amp; its keepers.</p>", "startDate": "1902",
"asset": {"media": "//example.org/a.jpg", "caption": "The lamp"},
"date": [
{"startDate": "1902,5", "endDate": "1903", "headline": "Built", "text": "The tower is \"built\".<br/>It is white.", "tag": "stone",
 "asset": {"media": "<blockquote>I let it burn.<cite>Ann</cite></blockquote>", "credit": "<a href='x'>Ann</a>/Town"}},
{"headline": "Undated", "text": "<p></p>"},
{"startDate": "1911,2,4,23,5", "headline": "Fire"}
],
"era": [{"startDate": "1902", "endDate": "1912", "headline": "Oil"}],
"chart": null
}}
`

func TestTheFirstTimelineJSGivesEntriesOfSlides(t *testing.T) {
	c := filestest.Read(t, "t.json", towerFirst)
	want := []string{
		`1 paragraph 1902 headline="The tower" type="default" text="A light & its keepers." asset/media="//example.org/a.jpg" asset/caption="The lamp"`,
		`5 event 1902-05/1903 endDate="1903" headline="Built" text="The tower is \"built\".\nIt is white." tag="stone" asset/credit="Ann/Town"`,
		`6 quote asset/media="I let it burn." asset/media/cite="Ann"`,
		`7 event headline="Undated"`,
		`8 event 1911-02-04T23:05:00 headline="Fire"`,
		`10 paragraph 1902/1912 endDate="1912" headline="Oil"`,
	}
	if diff := cmp.Diff(want, filestest.Outline(c)); diff != "" {
		t.Errorf("entries differ (-want +got):\n%s", diff)
	}
	filestest.CheckSpans(t, c)
	var pointers []string
	for i := range c.Entries[1:] {
		pointers = append(pointers, c.Entries[i+1].Pointer)
	}
	if diff := cmp.Diff([]string{"/timeline", "/timeline/date/0", "/timeline/date/0", "/timeline/date/1", "/timeline/date/2", "/timeline/era/0"}, pointers); diff != "" {
		t.Errorf("pointers differ (-want +got):\n%s", diff)
	}
}

func TestDatesOfTheFirstTimelineJS(t *testing.T) {
	for written, want := range map[string]string{
		`"2011,12,10"`:          "2011-12-10",
		`"2011, 12, 10"`:        "2011-12-10",
		`"2011,12,10,"`:         "2011-12-10",
		`"2011,12"`:             "2011-12",
		`"2011,12,10,07,02,10"`: "2011-12-10T07:02:10",
		`2011`:                  "2011",
		`"-44,3,15"`:            "-0043-03-15",
		`"12/10/2011"`:          "2011-12-10",
		`"2011-12-10"`:          "2011-12-10",
		`""`:                    "",

		`"2011,2,30"`:   `; date "2011-02-30": February 2011 has 28 days`,
		`"2011,13"`:     `; date "2011-13": months run from 01 to 12`,
		`"2011,,12"`:    `; date "2011,,12": there is nothing between two of its commas`,
		`"20111,2"`:     `; date "20111,2": a year of more than four digits has no months; write 2011,12,10`,
		`"2011,Dec,10"`: `; date "2011-Dec-10": the month "Dec" is not a number`,
		`"last May"`:    `; date "last May": not in Extended Date/Time Format, which is YYYY, YYYY-MM or YYYY-MM-DD`,
	} {
		c := filestest.Read(t, "t.json", `{"timeline": {"date": [{"startDate": `+written+`, "headline": "x"}]}}`)
		got := ""
		for e := range c.Of(chronicle.Event) {
			got = e.Date.String()
		}
		for _, f := range c.Faults {
			got += "; " + f.Message
		}
		if got != want {
			t.Errorf("%s: %s, want %s", written, got, want)
		}
	}
}

func TestBadInputOfTheFirstTimelineJS(t *testing.T) {
	slide := `{"startDate": "1902,5", "headline": "A"}`
	tests := []struct{ name, content, want string }{
		{"truncated", `{"timeline": {"date": [` + slide + `, {"startDate": "19`, `t.json:1:83-1:83 unreadable: invalid JSON: the text ends in the middle of a value`},
		{"UTF-16", "\xff\xfe{\x00\"\x00t\x00", "t.json:1:1-1:1 unreadable: the file is UTF-16; save it as UTF-8"},
		{"a BOM and mixed line ends", "\ufeff{\"timeline\":\r\n{\"date\":\r[" + slide + "\n]}}", ""},
		{"latin-1", `{"timeline": {"date": [{"startDate": "1902", "headline": "caf` + "\xe9" + `"}]}}`, `t.json:1:62-1:63 unreadable: the byte 0xE9 is not valid UTF-8; save the file as UTF-8`},
		{"no list", `{"timeline": {"headline": "x"}}`, `t.json:1:14-1:31 invalid: the timeline must have a list "date"`},
		{"a list of something else", `{"timeline": {"date": "1902"}}`, `t.json:1:23-1:29 invalid: the slides must be a list`},
		{"no timeline", `{"time": {"date": []}}`, `t.json:1:1-1:23 invalid: a document of TimelineJS 1 must have an object "timeline" with a list "date"`},
		{"a slide that is none", `{"timeline": {"date": [` + slide + `, 5]}}`, `t.json:1:66-1:67 invalid: expected an object with text and a startDate`},
		{"a misspelt key", `{"timeline": {"date": [` + slide + `, {"startDat": "1903", "headline": "B"}]}}`, `t.json:1:80-1:84 invalid startDat: unknown key "startDat"; did you mean "startDate"?`},
		{"a key given twice", `{"timeline": {"date": [{"startDate": "1902", "startDate": "1903", "headline": "B"}]}}`, `t.json:1:46-1:57 unreadable: duplicate key "startDate"`},
		{"deep nesting", `{"timeline": {"date": [` + strings.Repeat(`{"asset": `, 20_000), "t.json:1:99991-1:99992 unreadable: this is nested more than 64 levels deep and is skipped\nt.json:1:99994-1:99995 unreadable: invalid JSON: exceeded max depth"},
	}
	for _, tt := range tests {
		c, err := files.Reader{Format: "timelinejs1"}.Read(files.Input{Name: "t.json", Data: []byte(tt.content)})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(filestest.Faults(c), "\n"); got != tt.want {
			t.Errorf("%s (-want +got):\n%s", tt.name, cmp.Diff(tt.want, got))
		}
		filestest.CheckSpans(t, c)
	}
}

func TestTextsOfTheFirstTimelineJSComeBackWithTheirPlaces(t *testing.T) {
	word := rapid.StringMatching(`[a-zé漢😀]{1,6}`)
	markup := rapid.SampledFrom([][2]string{{"", ""}, {"<i>", "</i>"}, {"&amp;", ""}, {`\"`, ""}, {`\u2019`, ""}, {"<a href='x'>", "</a>"}})
	rapid.Check(t, func(t *rapid.T) {
		text, written := "a", "a"
		for range rapid.IntRange(0, 5).Draw(t, "words") {
			w, m := word.Draw(t, "word"), markup.Draw(t, "markup")
			written += " " + m[0] + w + m[1]
			text += " " + strings.NewReplacer("&amp;", "&", `\"`, `"`, `\u2019`, "’", "<i>", "", "<a href='x'>", "").Replace(m[0]) + w
		}
		c := filestest.Read(t, "t.json", `{"timeline": {"date": [{"startDate": "1902", "headline": "`+written+`"}]}}`)
		for e := range c.Of(chronicle.Event) {
			if got := e.First(chronicle.Title).Text; got != text {
				t.Fatalf("%q is read as %q, want %q", written, got, text)
			}
		}
		filestest.CheckSpans(t, c)
	})
}
