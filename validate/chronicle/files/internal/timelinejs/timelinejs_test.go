package timelinejs_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const towerSlides = `{
"scale": "human",
"title": {"text": {"headline": "The <i>tower</i>", "text": "<p>A light &amp; its keepers.</p>"}, "media": {"url": "", "caption": ""}},
"events": [
{"start_date": {"year": "1902", "month": 5, "day": "", "format": "mmm yyyy"}, "end_date": {"year": 1903}, "unique_id": "built", "group": "stone",
 "text": {"headline": "Built", "text": "The tower is \"built\".<br/>It is white."},
 "media": {"url": "//example.org/a.jpg", "caption": "The <b>tower</b>\u2019s lamp", "credit": "<a href='x'>Ann</a>/Town", "link": "/b", "alt": "a tower"},
 "background": {"color": "#333", "url": "bg.png"}, "display_date": "May 1902&ndash;1903", "autolink": false, "tags": ["a", {"b/c": 1}]},
{"text": {"headline": "Undated", "text": "<p></p>"}, "end_date": {"year": "1911"}},
{"start_date": {"year": "1911", "month": "2", "day": 4, "hour": "23", "minute": "5", "display_date": "that night"},
 "text": {"text": "It burns."},
 "media": {"url": "<blockquote>I let it burn.<cite>Ann</cite></blockquote> <p>Her words.</p>"}},
{"start_date": {"year": 1912}, "media": {"url": " <iframe src='http://example.org/'></iframe>"}}
],
"eras": [{"start_date": {"year": "1902"}, "end_date": {"year": "1912"}, "text": {"headline": "Oil"}}]
}
`

func TestTimelineJSGivesEntriesOfSlides(t *testing.T) {
	c := filestest.Read(t, "t.json", towerSlides)
	want := []string{
		`3 paragraph text/headline="The tower" text/text="A light & its keepers."`,
		`5 event 1902-05/1903 start_date/format="mmm yyyy" end_date="1903" unique_id="built" group="stone" text/headline="Built" ` +
			`text/text="The tower is \"built\".\nIt is white." media/url="//example.org/a.jpg" media/caption="The tower’s lamp" ` +
			`media/credit="Ann/Town" media/link="/b" media/alt="a tower" background/color="#333" background/url="bg.png" ` +
			`display_date="May 1902–1903" autolink="false" tags/0="a" tags/1/b~1c="1"`,
		`9 event text/headline="Undated" end_date="1911"`,
		`10 event 1911-02-04T23:05:00 start_date/display_date="that night" text/text="It burns." media/url="Her words."`,
		`12 quote media/url="I let it burn." media/url/cite="Ann"`,
		`13 event 1912 media/url=" <iframe src='http://example.org/'></iframe>"`,
		`15 paragraph 1902/1912 end_date="1912" text/headline="Oil"`,
	}
	if diff := cmp.Diff(want, filestest.Outline(c)); diff != "" {
		t.Errorf("entries differ (-want +got):\n%s", diff)
	}
	filestest.CheckSpans(t, c)

	var pointers []string
	roles := map[string]chronicle.Role{}
	for i := range c.Entries[1:] {
		e := &c.Entries[i+1]
		pointers = append(pointers, e.Pointer)
		for _, f := range e.Fields {
			if f.Role != chronicle.Other {
				roles[fmt.Sprint(i, " ", f.Name)] = f.Role
			}
		}
	}
	if diff := cmp.Diff([]string{"/title", "/events/0", "/events/1", "/events/2", "/events/2", "/events/3", "/eras/0"}, pointers); diff != "" {
		t.Errorf("pointers differ (-want +got):\n%s", diff)
	}
	wantRoles := map[string]chronicle.Role{
		"0 text/headline": chronicle.Title, "0 text/text": chronicle.Text,
		"1 start_date": chronicle.Date, "1 end_date": chronicle.End, "1 unique_id": chronicle.ID,
		"1 text/headline": chronicle.Title, "1 text/text": chronicle.Text, "1 media/url": chronicle.URL,
		"1 media/caption": chronicle.Caption, "1 media/credit": chronicle.Credit, "1 media/link": chronicle.URL,
		"1 background/url": chronicle.URL, "1 display_date": chronicle.Display,
		"2 text/headline": chronicle.Title, "2 end_date": chronicle.End,
		"3 start_date": chronicle.Date, "3 start_date/display_date": chronicle.Display, "3 text/text": chronicle.Text, "3 media/url": chronicle.Caption,
		"4 media/url": chronicle.Text, "4 media/url/cite": chronicle.SpeakerRef,
		"5 start_date": chronicle.Date,
		"6 start_date": chronicle.Date, "6 end_date": chronicle.End, "6 text/headline": chronicle.Title,
	}
	if diff := cmp.Diff(wantRoles, roles); diff != "" {
		t.Errorf("roles differ (-want +got):\n%s", diff)
	}
	if got := c.Entries[2].ID; got != "built" {
		t.Errorf("the id is %q", got)
	}
}

func TestPlacesInSlidesGoThroughTagsEntitiesAndEscapes(t *testing.T) {
	c := filestest.Read(t, "t.json", towerSlides)
	e := &c.Entries[2]
	segments := func(name, words string) []string {
		f := e.Field(name)
		at := strings.Index(f.Text, words)
		var out []string
		for _, s := range c.Locate(e.At(f, at, at+len(words))) {
			out = append(out, s.File.Content[s.Start:s.End]+" is "+s.Text)
		}
		return out
	}
	tests := []struct {
		field, words string
		want         []string
	}{
		{"media/caption", "tower’s", []string{"tower is tower", `\u2019 is ’`, "s is s"}},
		{"text/text", `"built".`, []string{`\" is "`, "built is built", `\" is "`, ". is ."}},
		{"text/text", ".\nIt", []string{". is .", "<br/> is \n", "It is It"}},
		{"media/credit", "Ann/Town", []string{"Ann is Ann", "/Town is /Town"}},
		{"display_date", "2–1", []string{"2 is 2", "&ndash; is –", "1 is 1"}},
		{"start_date", "05", []string{`{"year": "1902", "month": 5, "day": "", "format": "mmm yyyy"} is 05`}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, segments(tt.field, tt.words)); diff != "" {
			t.Errorf("segments of %q differ (-want +got):\n%s", tt.words, diff)
		}
	}
}

func TestDatesOfSlides(t *testing.T) {
	tests := []struct {
		slide string // of which the dates are shown
		want  string // date, fields, faults
	}{
		{`"start_date": {"year": 1973, "month": 9, "day": 11}`, "1973-09-11 [1973-09-11]"},
		{`"start_date": {"year": " 1973 ", "month": "09", "day": "11", "hour": "", "minute": ""}`, "1973-09-11 [1973-09-11]"},
		{`"start_date": {"year": 1.973e3}`, "1973 [1973]"},
		{`"start_date": {"year": "73"}`, "0073 [0073]"},
		{`"start_date": {"year": "-44", "month": "3", "day": "15"}`, "-0043-03-15 [-0043-03-15]"},
		{`"start_date": {"year": "-1"}`, "0000 [0000]"},
		{`"start_date": {"year": "-13800000000", "month": "1"}`, "Y-13800000000 [Y-13800000000]"},
		{`"start_date": {"year": "1973", "day": "11"}`, "1973-XX-11 [1973-XX-11]"},
		{`"start_date": {"year": "1973", "month": "9", "hour": "10"}`, "1973-09 [1973-09]"},
		{`"start_date": {"year": "1973", "month": "9", "day": 11, "hour": 7, "second": "9"}`, "1973-09-11T07:00:09 [1973-09-11T07:00:09]"},
		{`"start_date": "1973-09-11"`, "1973-09-11 [1973-09-11]"},
		{`"start_date": 1973`, "1973 [1973]"},
		{`"start_date": {"year": "", "month": null, "hour": "0"}`, " []"},
		{`"start_date": ""`, " []"},
		{`"start_date": null`, " []"},
		{`"start_date": {"year": 1943, "month": 7}, "end_date": {"year": 1946}`, "1943-07/1946 [1943-07 1946]"},
		{`"start_date": {"year": 1943}, "end_date": {"year": "1943"}`, "1943 [1943 1943]"},
		{`"start_date": {"year": 1943}, "end_date": {"year": "", "month": ""}`, "1943 [1943]"},
		{`"start_date": {"year": 1943, "month": 7, "day": 1, "hour": 9}, "end_date": {"year": 1943, "month": 7, "day": 2, "hour": 8}`,
			"1943-07-01/1943-07-02 [1943-07-01T09:00:00 1943-07-02T08:00:00]"},
		{`"start_date": {"year": 1943, "month": 7, "day": 1, "hour": 9}, "end_date": {"year": 1943, "month": 7, "day": 1, "hour": 11}`,
			"1943-07-01 [1943-07-01T09:00:00 1943-07-01T11:00:00]"},
		{`"end_date": {"year": 1943}, "start_date": {"year": "1942"}`, "1942/1943 [1943 1942]"},

		{`"start_date": {"year": 1973, "month": 13}`, ` [1973-13]; impossible start_date date "1973-13": months run from 01 to 12`},
		{`"start_date": {"year": 1973, "month": 22}`, ` [1973-22]; impossible start_date date "1973-22": months run from 01 to 12`},
		{`"start_date": {"year": 1973, "month": 0}`, ` [1973-00]; impossible start_date date "1973-00": months run from 01 to 12`},
		{`"start_date": {"year": 1973, "month": "2", "day": "30"}`, ` [1973-02-30]; impossible start_date date "1973-02-30": February 1973 has 28 days`},
		{`"start_date": {"year": 1973, "month": 2, "day": 3, "hour": "25"}`, ` [1973-02-03T25:00:00]; impossible start_date date "1973-02-03T25:00:00": hours run from 00 to 24`},
		{`"start_date": {"year": "c. 1900", "month": "5"}`, ` [c. 1900-5]; syntax start_date date "c. 1900-5": the year "c. 1900" is not a number`},
		{`"start_date": {"year": "1973", "month": "Sept"}`, ` [1973-Sept]; syntax start_date date "1973-Sept": the month "Sept" is not a number`},
		{`"start_date": {"year": 1973.5}`, ` [1973.5]; syntax start_date date "1973.5": the year "1973.5" is not a number`},
		{`"start_date": {"month": 5}`, ` [5]; syntax start_date date "5": a month or a day needs a year`},
		{`"start_date": {"year": 99999999999999999999}`, ` [99999999999999999999]; syntax start_date date "99999999999999999999": the year "99999999999999999999" is not a number`},
		{`"start_date": "last May"`, ` [last May]; syntax start_date date "last May": not in Extended Date/Time Format, which is YYYY, YYYY-MM or YYYY-MM-DD`},
		{`"start_date": {"year": 1946}, "end_date": {"year": 1943}`, `1946/1943 [1946 1943]; reversed end_date date "1946/1943": the end, 1943, is before the start, 1946`},
		{`"start_date": {"year": 1946}, "end_date": {"year": 1946, "month": 31}`, `1946 [1946 1946-31]; impossible end_date date "1946-31": months run from 01 to 12`},
		{`"start_date": {"year": 1943, "month": 7, "day": 1, "hour": 9}, "end_date": {"year": 1943, "month": 7, "day": 1, "hour": 8}`,
			`1943-07-01T09:00:00 [1943-07-01T09:00:00 1943-07-01T08:00:00]; reversed end_date date "1943-07-01T09:00:00/1943-07-01T08:00:00": the end, 1943-07-01T08:00:00, is before the start, 1943-07-01T09:00:00`},
	}
	for _, tt := range tests {
		c := filestest.Read(t, "t.json", `{"events": [{`+tt.slide+`, "text": {"headline": "x"}}]}`)
		e := &c.Entries[1]
		var texts []string
		for _, f := range e.Fields {
			if f.Role.IsDate() {
				texts = append(texts, f.Text)
			}
		}
		got := fmt.Sprintf("%s %v", e.Date, texts)
		for _, f := range c.Faults {
			var bad *edtf.Error
			if f.Kind != chronicle.BadDate || !errors.As(f.Err, &bad) {
				t.Fatalf("%s: %+v is no bad date", tt.slide, f)
			}
			got += fmt.Sprintf("; %s %s %s", bad.Kind, f.Span.Field, f.Message)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.slide, diff)
		}
		filestest.CheckSpans(t, c)
	}
}

func TestBrokenTimelineJSIsReadAsFarAsItGoes(t *testing.T) {
	tests := []struct {
		name, content string
		want          []string
	}{
		{
			"a text that ends early", `{"events": [{"start_date": {"year": 1902}}, {"start_date": {"year": 19`,
			[]string{`1 event 1902`, `t.json:1:71-1:71 unreadable: invalid JSON: the text ends in the middle of a value`},
		},
		{
			"comments", filestest.Lines(`{"events": [{"start_date": {"year": 1902}}, // the tower`, `{"start_date": {"year": 1911}}]}`),
			[]string{`1 event 1902`, `t.json:1:45-1:46 unreadable: invalid JSON: invalid character '/' at start of value`},
		},
		{
			"slides that are none", `{"title": [{"text": {"headline": "T"}}], "eras": {}, "events": [null, {"start_date": {"year": [1902]}, "text": ["x"]}]}`,
			[]string{
				`1 paragraph text/headline="T"`,
				`1 event start_date/year/0="1902" text/0="x"`,
				`t.json:1:65-1:69 invalid: expected an object with text and a start_date`,
			},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := filestest.Read(t, "t.json", tt.content)
			if diff := cmp.Diff(tt.want, filestest.Outline(c)); diff != "" {
				t.Errorf("outline differs (-want +got):\n%s", diff)
			}
			filestest.CheckSpans(t, c)
		})
	}
	for content, want := range map[string]string{
		`[{"start_date": {}}]`: "t.json:1:1-1:21 invalid: a TimelineJS document must be an object with a list of events",
		`{"events": 5}`:        "t.json:1:12-1:13 invalid: the events must be a list",
		`{"title": {}}`:        "t.json:1:1-1:14 invalid: a TimelineJS document must have a list of events",
		`cb({"events": []})`:   "t.json:1:1-1:2 unreadable: invalid JSON: invalid character 'c' at start of value",
	} {
		c, err := files.Reader{Format: "timelinejs"}.Read(files.Input{Name: "t.json", Data: []byte(content)})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{want}, filestest.Faults(c)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", content, diff)
		}
	}
}

func TestASlideWithTooManyValuesIsCutShort(t *testing.T) {
	c := filestest.Read(t, "t.json", `{"events": [{"start_date": {"year": 1902}, "x": [1`+strings.Repeat(",1", 20_000)+`]}, {"text": {"text": "b"}}]}`)
	if n := len(c.Entries[1].Fields); n != 10_000 || len(c.Faults) != 1 {
		t.Errorf("%d fields, want %d; faults %q", n, 10_000, filestest.Faults(c))
	}
	if got := c.Count(chronicle.Event); got != 2 {
		t.Errorf("%d events, want 2", got)
	}
}

func FuzzTimelineJS(f *testing.F) {
	f.Add([]byte(towerSlides))
	f.Add([]byte(`{"events": [{"start_date": {"year": "-44", "month": 13}, "end_date": "1902", "media": {"url": "<blockquote>\ud83d\ude00<cite>x"}}]}`))
	f.Add([]byte(towerFirst))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := files.Reader{Format: "timelinejs"}.Read(files.Input{Name: "t.json", Data: data})
		if err != nil {
			t.Fatal(err)
		}
		for i := range c.Entries {
			e := &c.Entries[i]
			for j := range e.Fields {
				if fd := &e.Fields[j]; e.Field(fd.Name) == fd {
					filestest.CheckSpan(t, c, e, fd, 0, len(fd.Text), false)
				}
			}
		}
		for _, fault := range c.Faults {
			if len(c.Locate(fault.Span)) == 0 {
				t.Errorf("fault %q has no place", fault.Message)
			}
		}
	})
}
