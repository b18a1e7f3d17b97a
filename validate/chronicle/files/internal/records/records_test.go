package records_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

var millFields = &files.Fields{Title: []string{"mill"}, Text: []string{"text"}, Date: files.DateFields{Whole: []string{"built"}}}

func TestRecordsOfAnyShapeAreRead(t *testing.T) {
	tests := []struct {
		name, file, content string
		fields              *files.Fields
		want                []string
	}{
		{
			"a list with year, month and day apart", "a.json",
			`[{"year": "153 BC", "month": 1, "day": 1, "text": "A \"first\" term."}, {"year": 1790, "month": "Feb", "day": "2nd", "text": "B"},
			  {"year": "AD 69", "month": "14 July", "text": "C"}, {"year": "c. 383", "month": 0, "day": "0", "text": "D"},
			  {"year": "197X", "text": "E"}, {"year": "1973?", "month": 5, "text": "F"}, {"year": 1973.0, "day": 5, "text": "G"}]`,
			&files.Fields{Date: files.DateFields{Year: "year", Month: "month", Day: "day"}, Text: []string{"text"}},
			[]string{
				`event /0 -0152-01-01 year=153 BC month=1 day=1 text=A "first" term.`,
				"event /1 1790-02-02 year=1790 month=Feb day=2nd text=B",
				"event /2 0069-07-14 year=AD 69 month=14 July text=C",
				"event /3 0383~ year=c. 383 month=0 day=0 text=D",
				"event /4 197X year=197X text=E",
				"event /5 1973-05 year=1973? month=5 text=F",
				"event /6 1973-XX-05 year=1973.0 day=5 text=G",
			},
		},
		{
			"dates of the objects around a record", "a.yaml",
			"- year: 2022\n  events:\n  - date: February\n    info:\n    - text: A\n    - text: B\n      date: May\n  - date: April 2022\n    info:\n    - {text: C}\n" +
				"- year: 2023\n  events:\n  - date: April 2022\n    info:\n    - {text: D}\n  - date: soon\n    info: [{text: E}]\n",
			&files.Fields{Records: "[].events[].info[]", Date: files.DateFields{Year: "year", Month: "date"}, Text: []string{"text"}},
			[]string{
				"event /0/events/0/info/0 2022-02 ../../../../year=2022 ../../date=February text=A",
				"event /0/events/0/info/1 2022-05 ../../../../year=2022 text=B date=May",
				"event /0/events/1/info/0 2022-04 ../../../../year=2022 ../../date=April 2022 text=C",
				"event /1/events/0/info/0 ../../../../year=2023 ../../date=April 2022 text=D",
				"event /1/events/1/info/0 ../../../../year=2023 ../../date=soon text=E",
				`13:11 "April 2022" the year of this date is "2023" in one field and "April 2022" in another`,
				`16:11 "soon" the date "soon" can't be read: write it in EDTF, as in 1973-09-11 or 1972-04/1972-07`,
			},
		},
		{
			"an end", "a.jsonl",
			`{"w": {"from": "1 May 1790", "to": "1811"}, "t": "A"}` + "\n" + `{"w": {"from": "1812", "to": "1811"}, "t": "B"}` + "\n" +
				`{"w": {"from": "1812-05-01T10:00:00Z", "to": "1812-05-02 11:00"}, "t": "C"}` + "\n" + `{"w": {"from": "1812", "to": "1812"}, "t": "D"}` + "\n" +
				`{"w": {"from": "1812", "to": ""}, "t": "E"}` + "\n" + `{"w": {"from": "1812", "to": "1813/1815"}, "t": "F"}` + "\n",
			&files.Fields{Date: files.DateFields{Whole: []string{"w.from"}}, End: files.DateFields{Whole: []string{"w.to"}}, Text: []string{"t"}},
			[]string{
				"event 1790-05-01/1811 w/from=1 May 1790 w/to=1811 t=A",
				"event 1812/1811 w/from=1812 w/to=1811 t=B",
				"event 1812-05-01/1812-05-02 w/from=1812-05-01T10:00:00Z w/to=1812-05-02 11:00 t=C",
				"event 1812 w/from=1812 w/to=1812 t=D",
				"event 1812 w/from=1812 t=E",
				"event 1812/1815 w/from=1812 w/to=1813/1815 t=F",
				`2:31 "1811" date "1812/1811": the end, 1811, is before the start, 1812`,
			},
		},
		{
			"lists, several paths and keys with full stops", "a.json",
			`{"items": [{"id": 7, "a.b": {"t": "A"}, "c": "B", "cast": [{"name": "Ana"}, {"name": "Ben"}, {}], "tags": ["x", "", "y"]}]}`,
			&files.Fields{Records: "items", ID: []string{"key", "id"}, Text: []string{`a\.b.t`, "c"}, People: []string{"cast[].name"}, Sources: []string{"tags"}},
			[]string{"event /items/0 id=7 a.b/t=A c=B cast/0/name=Ana cast/1/name=Ben tags/0=x tags/2=y"},
		},
		{
			"dates at one of several paths", "a.json",
			`[{"date": "1790", "from": "1791"}, {"from": "1792"}, {"date": "", "from": "1793"}, {"date": "then", "from": "1794"}, {}]`,
			&files.Fields{Date: files.DateFields{Whole: []string{"date", "from"}}},
			[]string{
				"event /0 1790 date=1790", "event /1 1792 from=1792", "event /2 1793 from=1793", "event /3 date=then", "event /4",
				`1:94 "then" the date "then" can't be read: write it in EDTF, as in 1973-09-11 or 1972-04/1972-07`,
			},
		},
		{
			"records that are texts", "a.yaml", "1790: [A, B]\n1791: [C]\n",
			&files.Fields{Records: "1790[]", Text: []string{"."}},
			[]string{"event /1790/0 =A", "event /1790/1 =B"},
		},
		{
			"quotes", "a.yaml",
			"- {id: e, on: '1790', text: A, said: [{words: Yes, by: Ana, when: 1791}, {words: 'No', by: Ben}]}\n- {text: Perhaps, by: Eva, on: '1792'}\n",
			&files.Fields{
				ID: []string{"id"}, Date: files.DateFields{Whole: []string{"on"}}, Text: []string{"text"}, Speaker: []string{"by"},
				Quotes: &files.Fields{Records: "said[]", Text: []string{"words"}, Speaker: []string{"by"}, Date: files.DateFields{Whole: []string{"when"}}},
			},
			[]string{
				"event /0 1790 id=e on=1790 text=A",
				"quote /0/said/0 1791 words=Yes by=Ana when=1791",
				"quote /0/said/1 words=No by=Ben",
				"quote /1 1792 text=Perhaps by=Eva on=1792",
			},
		},
		{
			"what is of another shape", "a.json",
			`[{"text": {"en": "A"}, "on": 1790}, "B", null, 3, {"text": ["C", "D"], "on": [1, 2]}, {"text": null, "on": true}]`,
			&files.Fields{Date: files.DateFields{Whole: []string{"on"}}, Text: []string{"text"}},
			[]string{
				`event /0 1790 text={"en": "A"} on=1790`, "event /1 =B", "event /3 =3", "event /4 text/0=C text/1=D on=[1, 2]", "event /5 on=true",
				`1:11 "{\"en\": \"A\"}" expected text, found an object`,
				`1:38 "B" expected an object here, found text`,
				`1:48 "3" expected an object here, found a number`,
				`1:78 "[1, 2]" expected text, found a list`,
				`1:108 "true" the date "true" can't be read: write it in EDTF, as in 1973-09-11 or 1972-04/1972-07`,
			},
		},
		{
			"no records", "a.json", `{"event": []}`, &files.Fields{Records: "events[]", Text: []string{"text"}},
			[]string{`1:1 "" this file has no records at "events[]"`},
		},
		{"an empty list", "a.json", `{"events": []}`, &files.Fields{Records: "events[]", Text: []string{"text"}}, nil},
		{
			"a file that breaks off", "a.json", `[{"text": "A"}, {"text": "B`, &files.Fields{Text: []string{"text"}},
			[]string{"event /0 text=A", `1:28 "" invalid JSON: the text ends in the middle of a value`},
		},
		{
			"parts that are no date", "a.json",
			`[{"m": 5}, {"y": 1790, "m": 13}, {"y": 1790, "m": 2, "d": 30}, {"y": 1790, "m": "30 February"}, {"y": "then", "m": 5}, {"y": 1790, "m": 5, "d": "x"}, {"y": 1790, "m": "Florial"}]`,
			&files.Fields{Date: files.DateFields{Year: "y", Month: "m", Day: "d"}},
			[]string{
				"event /0 m=5", "event /1 y=1790 m=13", "event /2 y=1790 m=2 d=30", "event /3 y=1790 m=30 February", "event /4 y=then m=5",
				"event /5 y=1790 m=5 d=x", "event /6 y=1790 m=Florial",
				`1:8 "5" this date has no year`,
				`1:29 "13" date "1790-13": months run from 01 to 12`,
				`1:59 "30" date "1790-02-30": February 1790 has 28 days`,
				`1:82 "30 February" date "1790-02-30": February 1790 has 28 days`,
				`1:104 "then" the date "then" can't be read: write it in EDTF, as in 1973-09-11 or 1972-04/1972-07`,
				`1:146 "x" the date "x" can't be read: write it in EDTF, as in 1973-09-11 or 1972-04/1972-07`,
				`1:169 "Florial" the date "Florial" can't be read: write it in EDTF, as in 1973-09-11 or 1972-04/1972-07`,
			},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, filestest.Entries(filestest.ReadFields(t, tt.file, tt.content, tt.fields))); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func TestRolesAreThoseOfTheFields(t *testing.T) {
	c := filestest.ReadFields(t, "a.json", `[{"a": "1", "b": "2", "c": "3", "d": "4", "e": "5", "f": "6", "g": "7", "h": "8", "i": "9", "j": "en"}]`, &files.Fields{
		ID: []string{"a"}, Date: files.DateFields{Whole: []string{"b"}}, End: files.DateFields{Whole: []string{"c"}}, Display: []string{"d"}, Title: []string{"e"},
		Caption: []string{"f"}, Credit: []string{"g"}, Slug: []string{"h"}, URL: []string{"i"}, Language: []string{"j"},
	})
	var got []chronicle.Role
	for _, f := range c.Entries[1].Fields {
		got = append(got, f.Role)
	}
	want := []chronicle.Role{
		chronicle.ID, chronicle.Date, chronicle.End, chronicle.Display, chronicle.Title, chronicle.Caption, chronicle.Credit,
		chronicle.Slug, chronicle.URL, chronicle.Language,
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestPathsThatAreNoneAreRefused(t *testing.T) {
	for _, path := range []string{"a", "a.b", "a[].b[]", "[].a", "[][]", ".", `a\.b\[c\]`, "Display Date", `\\`} {
		if err := files.CheckPath(path); err != nil {
			t.Errorf("%q: %v", path, err)
		}
	}
	for _, path := range []string{"", "..", "a.", ".a", "a..b", "a[", "a]", "a[0]", "a[]b", `a\`, `a\b`, "a[].[]"} {
		if files.CheckPath(path) == nil {
			t.Errorf("%q is taken for a path", path)
		}
	}
	for _, r := range []files.Reader{
		{Fields: &files.Fields{}},
		{Fields: &files.Fields{Text: []string{"a["}}},
		{Fields: &files.Fields{Records: "a["}},
		{Format: "article", Fields: millFields},
		{Fields: &files.Fields{Text: []string{"a"}, Quotes: &files.Fields{Text: []string{"b"}}}},
	} {
		if _, err := r.Read(files.Input{Name: "a.json", Data: []byte("[]")}); err == nil {
			t.Errorf("%+v is taken", r)
		}
	}
}

func TestOfAFolderOnlyFilesOfTheShapeAreRead(t *testing.T) {
	fsys := fstest.MapFS{
		"a.json":    {Data: []byte(`[{"mill": "A"}]`)},
		"b.csv":     {Data: []byte("mill\nB\n")},
		"c.json":    {Data: []byte(`{"version": 1}`)},
		"d.txt":     {Data: []byte("mill")},
		"e.csv":     {Data: []byte("wheel\nB\n")},
		"f.jsonl":   {Data: []byte("{\"mill\": \"C\"}\n")},
		"g.yaml":    {Data: []byte("- mill: D\n")},
		"h/i.json":  {Data: []byte(`{"mill": "E"}`)},
		"h/j.jsonl": {Data: []byte("\n")},
	}
	c, err := files.Reader{Fields: millFields}.Open(fsys, ".")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for e := range c.Events() {
		got = append(got, c.FileOf(e).Name+" "+e.Fields[0].Text)
	}
	if d := cmp.Diff([]string{"a.json A", "b.csv B", "f.jsonl C", "g.yaml D", "h/i.json E"}, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	if skipped := slices.Collect(c.Skipped()); len(skipped) != 4 {
		t.Errorf("skipped: %v", skipped)
	}
}

// The same records become the same entries in every format.
func TestFormatsOfRecordsAgree(t *testing.T) {
	fields := &files.Fields{ID: []string{"id"}, Date: files.DateFields{Year: "y", Month: "m"}, Text: []string{"t"}}
	word := rapid.StringMatching(`[a-zé"\\,:' -]{0,12}`)
	rapid.Check(t, func(t *rapid.T) {
		type record struct {
			ID string `json:"id"`
			Y  string `json:"y"`
			M  string `json:"m"`
			T  string `json:"t"`
		}
		var records []record
		for range rapid.IntRange(1, 4).Draw(t, "n") {
			records = append(records, record{
				"i" + rapid.StringMatching(`[a-z]{1,3}`).Draw(t, "id"),
				fmt.Sprint(rapid.IntRange(-50, 2030).Draw(t, "year")),
				rapid.SampledFrom([]string{"", "1", "May", "13", "none"}).Draw(t, "month"),
				"x" + word.Draw(t, "text") + "x",
			})
		}
		list, err := json.Marshal(records)
		if err != nil {
			t.Fatal(err)
		}
		var lines, rows strings.Builder
		rows.WriteString("id,y,m,t\n")
		for _, r := range records {
			line, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			lines.Write(append(line, '\n'))
			fmt.Fprintf(&rows, "%s,%s,%s,\"%s\"\n", r.ID, r.Y, r.M, strings.ReplaceAll(r.T, `"`, `""`))
		}
		outline := func(name, content string) []string {
			var out []string
			c := filestest.ReadFields(t, name, content, fields)
			for e := range c.Events() {
				out = append(out, e.ID+" "+e.Date.String()+" "+e.Text())
			}
			for _, f := range c.Faults {
				out = append(out, f.Message)
			}
			return out
		}
		want := outline("a.json", string(list))
		for name, content := range map[string]string{"a.jsonl": lines.String(), "a.yaml": string(list), "a.csv": rows.String()} {
			if d := cmp.Diff(want, outline(name, content)); d != "" {
				t.Errorf("%s: -json +got:\n%s", name, d)
			}
		}
	})
}

func FuzzRecords(f *testing.F) {
	f.Add(`[{"y": 1790, "events": [{"d": "May 2", "text": "a\u00e9", "who": [{"n": "x"}], "said": [{"w": "y", "by": "z"}]}]}]`)
	f.Add("- &a {y: 1, events: [{d: 2, text: *a}]}\n- y: 1\n  events: *a\n")
	fields := &files.Fields{
		Records: "[].events[]", Date: files.DateFields{Year: "y", Month: "d"}, End: files.DateFields{Whole: []string{"e"}}, Text: []string{"text", "."},
		People: []string{"who[].n"}, Quotes: &files.Fields{Records: "said[]", Text: []string{"w"}, Speaker: []string{"by"}},
	}
	f.Fuzz(func(t *testing.T, content string) {
		for _, name := range []string{"a.json", "a.yaml", "a.jsonl"} {
			filestest.ReadFields(t, name, content, fields)
		}
	})
}

func TestRecordsOfHTMLGiveTheirWordsAndBlockQuotations(t *testing.T) {
	const content = `[{"when": "1931", "body": "<p>The \u201cferry\u201d &amp; its <b>crew</b>.</p><blockquote>No cattle.<cite>A. Roe</cite></blockquote>"}]`
	fields := &files.Fields{Date: files.DateFields{Whole: []string{"when"}}, Text: []string{"body"}, HTML: true}
	c, err := files.Reader{Fields: fields}.Read(files.Input{Name: "a.json", Data: []byte(content)})
	if err != nil {
		t.Fatal(err)
	}
	filestest.CheckSpans(t, c)
	want := []string{
		"event /0 1931 when=1931 body=The “ferry” & its crew.",
		"quote /0 body=No cattle. body/cite=A. Roe",
	}
	if d := cmp.Diff(want, filestest.Entries(c)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}
