package native_test

import (
	"errors"
	"fmt"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

func TestNativeFilesGiveEntriesOfEveryKind(t *testing.T) {
	want := []string{
		`4 source id="log" title="The keeper's log" published="1923"`,
		`6 person id="ann" name="Ann Keeper" aliases/0="Ann" born="1880" roles/0/title="Keeper" roles/0/from="1902"`,
		`8 event 1902-05 id="built" text="The tower is \"built\"." people/0="ann" sources/0/source="log" sources/0/locator="p. 1"`,
		`9 event title="Undated"`,
		`11 quote 1911 id="q" text="Let it burn." speaker="ann" translated="true"`,
		`13 paragraph text="It stands."`,
	}
	contents := map[string]string{
		"t.json": filestest.Lines(`{`, `"title": "The tower", "language": "en",`,
			`"sources": [`, `{"id": "log", "title": "The keeper's log", "published": "1923"}],`,
			`"people": [`, `{"id": "ann", "name": "Ann Keeper", "aliases": ["Ann"], "born": "1880", "roles": [{"title": "Keeper", "from": "1902"}]}],`,
			`"events": [`, `{"id": "built", "date": "1902-05", "text": "The tower is \"built\".", "people": ["ann"], "sources": [{"source": "log", "locator": "p. 1"}]},`,
			`{"title": "Undated"}],`,
			`"quotes": [`, `{"id": "q", "text": "Let it burn.", "speaker": "ann", "said": "1911", "translated": true}],`,
			`"paragraphs": [`, `{"text": "It stands."}]}`),
		"t.yaml": filestest.Lines(`title: The tower`, `language: en`,
			`sources:`, `  - {id: log, title: The keeper's log, published: 1923}`,
			`people:`, `  - {id: ann, name: Ann Keeper, aliases: [Ann], born: 1880, roles: [{title: Keeper, from: 1902}]}`,
			`events:`, `  - {id: built, date: 1902-05, text: 'The tower is "built".', people: [ann], sources: [{source: log, locator: p. 1}]}`,
			`  - title: Undated`,
			`quotes:`, `  - {id: q, text: Let it burn., speaker: ann, said: 1911, translated: true}`,
			`paragraphs:`, `  - text: It stands.`),
	}
	for name, content := range contents {
		t.Run(name, func(t *testing.T) {
			c := filestest.Read(t, name, content)
			if diff := cmp.Diff(want, filestest.Outline(c)); diff != "" {
				t.Errorf("entries differ (-want +got):\n%s", diff)
			}
			doc := &c.Entries[0]
			if got := doc.First(chronicle.Title).Text + ", " + doc.First(chronicle.Language).Text; got != "The tower, en" {
				t.Errorf("the document's title and language are %q", got)
			}
			var pointers []string
			for i := range c.Entries[1:] {
				pointers = append(pointers, c.Entries[i+1].Pointer)
			}
			if diff := cmp.Diff([]string{"/sources/0", "/people/0", "/events/0", "/events/1", "/quotes/0", "/paragraphs/0"}, pointers); diff != "" {
				t.Errorf("pointers differ (-want +got):\n%s", diff)
			}
			filestest.CheckSpans(t, c)
		})
	}
}

func TestJSONFaultsStandAtTheirPlaces(t *testing.T) {
	tests := []struct {
		name, content string
		want          []string
	}{
		{
			"syntax error after two events", filestest.Lines(`{"events": [{"text": "a"},`, ` {"text": "b"},`, ` {"text": "c", oops}, {"text": "d"}]}`),
			[]string{
				`1 event text="a"`, `2 event text="b"`,
				`t.json:3:16-3:17 unreadable: invalid JSON: invalid character 'o' at start of value`,
			},
		},
		{
			"text that ends early", `{"events": [{"text": "a"}, {"text": "b`,
			[]string{
				`1 event text="a"`,
				`t.json:1:39-1:39 unreadable: invalid JSON: the text ends in the middle of a value`,
			},
		},
		{
			"more after the end", `{"events": [{"text": "a"}]} {}`,
			[]string{
				`1 event text="a"`,
				`t.json:1:29-1:31 unreadable: unexpected text after the end of the JSON value`,
			},
		},
		{
			"a key given twice", `{"events": [{"text": "a", "text": "b", "title": "c"}]}`,
			[]string{
				`1 event text="a" title="c"`,
				`t.json:1:27-1:33 unreadable: duplicate key "text"`,
			},
		},
		{
			"half of a surrogate pair", `{"events": [{"text": "a\ud83d\u0041"}]}`,
			[]string{
				"1 event text=\"a\ufffdA\"",
				`t.json:1:24-1:30 unreadable: \ud83d is half of a surrogate pair, not a character`,
			},
		},
		{
			"a list of events instead of a document", `[{"text": "a"}]`,
			[]string{`t.json:1:1-1:1 invalid: expected an object, found a list`},
		},
		{
			"unknown keys and missing ones", filestest.Lines(`{"events": [{"txt": "a", "people": [1], "before": {"x": 1}}],`, `"people": [{"name": "Ann"}, "Bea"], "tile": "T"}`),
			[]string{
				`1 event txt="a" people/0="1" before/x="1" before="{\"x\": 1}"`,
				`2 person name="Ann"`,
				`t.json:1:22-1:23 invalid txt: unknown key "txt"; did you mean "text"?`,
				`t.json:1:37-1:38 invalid people/0: expected a string, found a number: put it in quotation marks, "1"`,
				`t.json:1:51-1:59 invalid before: expected a list, found an object`,
				`t.json:2:12-2:12 invalid: the key "id" is missing`,
				`t.json:2:30-2:33 invalid people/1: expected an object, found a string`,
				`t.json:2:46-2:47 invalid tile: unknown key "tile"; did you mean "title"?`,
			},
		},
		{"nothing at all", "", []string{`t.json:1:1-1:1 unreadable: invalid JSON: the text ends in the middle of a value`}},
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
}

func TestNestingWithoutEndIsPassedOver(t *testing.T) {
	deep := strings.Repeat("[", 100) + strings.Repeat("]", 100)
	for name, content := range map[string]string{
		"t.json": `{"events": [{"text": "a", "people": ` + deep + `, "title": "b"}]}`,
		"t.yaml": "events:\n  - text: a\n    people: " + deep + "\n    title: b\n",
	} {
		c := filestest.Read(t, name, content)
		if got, want := filestest.Outline(c)[0][2:], `event text="a" title="b"`; !strings.HasPrefix(got, want) {
			t.Errorf("%s: the event is %s, want %s…", name, got, want)
		}
		if f := filestest.Faults(c); len(f) != 2 || !strings.HasSuffix(f[1], "this is nested more than 64 levels deep and is skipped") {
			t.Errorf("%s: faults are %q", name, f)
		}
		filestest.CheckSpans(t, c)
	}
}

func TestBadDatesKeepTheirTextAndSayWhy(t *testing.T) {
	content := `{"events": [{"date": "1973-02-30", "figures": [{"measure": "m", "value": "1", "when": "x"}]}, {"date": "1974/1973"}],
"quotes": [{"text": "t", "speaker": "s", "said": "1973-13"}], "people": [{"id": "a", "name": "A", "died": "", "roles": [{"title": "T", "to": "?"}]}]}`
	c := filestest.Read(t, "t.json", content)
	type bad struct {
		Field, Text string
		Kind        edtf.ErrorKind
	}
	var got []bad
	for _, f := range c.Faults {
		var e *edtf.Error
		if f.Kind != chronicle.BadDate || !errors.As(f.Err, &e) || f.Message != e.Error() {
			t.Errorf("%+v is no bad date", f)
			continue
		}
		got = append(got, bad{f.Span.Field, c.Text(f.Span), e.Kind})
	}
	want := []bad{
		{"date", "1973-02-30", edtf.KindImpossible},
		{"figures/0/when", "x", edtf.KindSyntax},
		{"date", "1974/1973", edtf.KindReversed},
		{"said", "1973-13", edtf.KindImpossible},
		{"died", "", edtf.KindSyntax},
		{"roles/0/to", "?", edtf.KindSyntax},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("bad dates differ (-want +got):\n%s", diff)
	}
}

func TestARecordBrokenInManyPlacesIsCutShort(t *testing.T) {
	c := filestest.Read(t, "t.json", `{"events": [{"text": "a", "people": [1`+strings.Repeat(",1", 20_000)+`]}, {"text": "b"}]}`)
	var got []string
	for _, f := range c.Faults {
		got = append(got, fmt.Sprintf("%s (and %d places)", f.Message, len(f.Also)))
	}
	want := []string{
		"this has more than 9999 values; the rest are skipped (and 0 places)",
		"this breaks the schema in 19901 more places (and 0 places)",
		`expected a string, found a number: put it in quotation marks, "1"; the same in 99 more places (and 4 places)`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults differ (-want +got):\n%s", diff)
	}
	if n := len(c.Entries[1].Fields); n != 10_000 {
		t.Errorf("%d fields, want 10,000", n)
	}
	if got := c.Count(chronicle.Event); got != 2 {
		t.Errorf("%d events, want 2", got)
	}
}

func TestJSONLinesAreReadOneByOne(t *testing.T) {
	content := "\ufeff" + `{"date": "1902", "text": "The tower."}` + "\r\n\r\n" +
		`{"speaker": "ann", "text": "Let it burn.", "said": "1911"}` + "\r" +
		`{"date": "1911", "text": ` + "\n" +
		`["no", "object"]` + "\n" +
		"{\"text\": \"caf\xe9\"}\n" +
		`{"text": "a"} {"text": "b"}` + "\n" +
		`{"date": "1923"}`
	c := filestest.Read(t, "t.jsonl", content)
	want := []string{
		`1 event 1902 text="The tower."`,
		`3 quote 1911 speaker="ann" text="Let it burn."`,
		`7 event text="a"`,
		`8 event 1923`,
		`t.jsonl:4:26-4:26 unreadable: invalid JSON: the text ends in the middle of a value`,
		`t.jsonl:5:1-5:17 invalid: each line must be an object: an event or a quote`,
		`t.jsonl:6:14-6:15 unreadable: the byte 0xE9 is not valid UTF-8; save the file as UTF-8`,
		`t.jsonl:7:15-7:28 unreadable: unexpected text after the end of the JSON value`,
	}
	if diff := cmp.Diff(want, filestest.Outline(c)); diff != "" {
		t.Errorf("outline differs (-want +got):\n%s", diff)
	}
	filestest.CheckSpans(t, c)
}

func TestTypedValuesAndTheirFilesGiveTheSameEntries(t *testing.T) {
	const content = `{"title": "T", "events": [{"id": "e", "date": "1902", "display": "in 1902", "title": "E", "text": "x", "place": "Valdivia", "people": ["p"],
"sources": [{"source": "s", "locator": "l"}], "figures": [{"measure": "m", "of": "o", "value": "1.5", "unit": "u", "qualifier": "about", "when": "1901"}],
"before": ["b"], "during": ["d"], "after": ["a"],
"url": "https://example.org/e", "media": [{"url": "e.jpg", "caption": "c", "credit": "d"}, {"url": "f.jpg"}], "tags": ["t", "u"],
"emendations": [{"kind": "corrected", "field": "text", "sic": "y", "corr": "x", "source": "s", "reason": "r"}],
"x-": 1.50, "x-a/b~": [true, null, [-2], {"a": "", "b": "v"}], "x-c": "w"}],
"quotes": [{"id": "q", "text": "t", "speaker": "p", "said": "1903", "event": "e", "language": "es", "translated": true}]}`
	tl, q, err := files.Decode("t.json", []byte(content))
	if err != nil {
		t.Fatal(err)
	}
	type field struct {
		Name, Text string
		Role       chronicle.Role
	}
	fields := func(c *chronicle.Chronicle) map[string][]field {
		out := map[string][]field{}
		for i := range c.Entries {
			e := &c.Entries[i]
			for _, f := range e.Fields {
				if f.Role != chronicle.Raw {
					at := e.Pointer + " " + e.Date.String()
					out[at] = append(out[at], field{f.Name, f.Text, f.Role})
				}
			}
		}
		return out
	}
	if diff := cmp.Diff(fields(chronicle.New(tl, q)), fields(filestest.Read(t, "t.json", content))); diff != "" {
		t.Errorf("fields differ (-typed +file):\n%s", diff)
	}
}

func FuzzJSON(f *testing.F) {
	filestest.Fuzz(f, "f.json",
		`{"title": "caf\u00e9 \ud83d\ude00 \ud83d", "events": [{"id": "a", "date": "1973-02-30", "text": "x\ny", "people": ["p"]}, 1], "more": {"a/b~": null}}`,
		`{"quotes": [{"text": "a", "text": "b", "speaker": 1, "said": "/"}], "people": [{"name": "n"`,
		`[[[[[]]]]] x`, "\ufeff"+`{"sources": [{"id": "", "title": ""}]}`)
}

func FuzzJSONL(f *testing.F) {
	filestest.Fuzz(f, "f.jsonl",
		"{\"date\": \"1973\", \"text\": \"a\"}\r\n\n{\"speaker\": \"s\", \"text\": \"\\u00e9\"}\r{\"date\"",
		"[1]\n\xff\n{\"figures\": [{\"value\": \"1,5\"}]}")
}
