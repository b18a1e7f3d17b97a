package files

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

func date(s string) edtf.Date {
	d, err := edtf.Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

const towerYAML = `title: The tower
language: en
sources:
  - id: log
    title: The keeper's log
    published: "1923"
people:
  - id: ann
    name: Ann Keeper
    aliases:
      - Ann
    born: "1880-02-03"
    roles:
      - title: Keeper
        from: "1902"
events:
  - id: built
    date: 1902-05/1902-07
    text: >-
      The town builds a tower on the rock, and Ann Keeper lights its lamp: it is the
      first light on that coast, and it will burn for twenty years.

      Ships had been lost there.
    people:
      - ann
    sources:
      - source: log
        locator: "4"
    figures:
      - measure: steps
        value: "127"
    after: []
    media:
      - url: tower.jpg
        caption: The tower in its first year
    tags:
      - light
    x-height:
      - - 31.5
        - ~
      - {}
      - "in: m": true
quotes:
  - text: "Let it burn: \"till morning\"."
    speaker: ann
    translated: true
paragraphs:
  - text: It stands.
`

func tower() (*timeline.Timeline, *quotes.Collection) {
	return &timeline.Timeline{
			Title: "The tower", Language: "en",
			Sources: []timeline.Source{{ID: "log", Title: "The keeper's log", Published: date("1923")}},
			People: []timeline.Person{{
				ID: "ann", Name: "Ann Keeper", Aliases: []string{"Ann"}, Born: date("1880-02-03"),
				Roles: []timeline.Role{{Title: "Keeper", From: date("1902")}},
			}},
			Events: []timeline.Event{{
				ID: "built", Date: date("1902-05/1902-07"),
				Text: "The town builds a tower on the rock, and Ann Keeper lights its lamp: it is the first light on that coast, and it will burn for twenty years.\n" +
					"Ships had been lost there.",
				People: []string{"ann"}, Sources: []timeline.Citation{{Source: "log", Locator: "4"}},
				Figures: []timeline.Figure{{Measure: "steps", Value: "127"}},
				Media:   []timeline.Media{{URL: "tower.jpg", Caption: "The tower in its first year"}}, Tags: []string{"light"},
				Extra: map[string]any{"x-height": []any{
					[]any{json.Number("31.5"), nil}, map[string]any{}, map[string]any{"in: m": true},
				}},
			}},
			Paragraphs: []timeline.Paragraph{{Text: "It stands."}},
		}, &quotes.Collection{Quotes: []quotes.Quote{
			{Text: `Let it burn: "till morning".`, Speaker: "ann", Translated: true},
		}}
}

func TestEncodeYAMLWritesForPeopleToRead(t *testing.T) {
	tl, q := tower()
	var b bytes.Buffer
	if err := EncodeYAML(&b, tl, q); err != nil {
		t.Fatal(err)
	}
	want := strings.NewReplacer("    after: []\n", "", "date: 1902-05/1902-07", `date: "1902-05/1902-07"`,
		"      - - 31.5\n        - ~\n", "      -\n        - 31.5\n        - null\n").Replace(towerYAML)
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("YAML differs (-want +got):\n%s", diff)
	}
}

func TestDecodeReadsWhatPeopleWrite(t *testing.T) {
	tl, q, err := Decode("tower.yaml", []byte(bom+towerYAML))
	if err != nil {
		t.Fatal(err)
	}
	wantT, wantQ := tower()
	wantT.Events[0].After = []string{}
	if diff := cmp.Diff(wantT, tl, cmp.Comparer(sameDate)); diff != "" {
		t.Errorf("timeline differs (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(wantQ, q, cmp.Comparer(sameDate)); diff != "" {
		t.Errorf("quotes differ (-want +got):\n%s", diff)
	}
}

func sameDate(a, b edtf.Date) bool { return a.String() == b.String() }

func TestDecodeSaysAllThatIsWrong(t *testing.T) {
	tests := []struct {
		name, content string
		want          []string
	}{
		{"t.json", "{\n \"title\": }", []string{"t.json:2:11: this is no JSON"}},
		{"t.yaml", "title: a\ntitle: b\nlanguage: en\nlanguage: de\n", []string{`t.yaml:2:1: the key "title" is given twice`, `t.yaml:4:1: the key "language"`}},
		{"t.yaml", "title: a\n---\ntitle: b\n", []string{"holds 2 documents"}},
		{"t.yaml", "", []string{"holds 0 documents"}},
		{"", `{"events": [{"txt": 1, "date": "soon"}], "quotes": [{"text": 1}]}`, []string{`/events/0/txt: unknown key`, `/events/0/date: date "soon"`, `/quotes/0: the key "speaker" is missing`, `/quotes/0/text: this is a number`}},
		{"t.json", "{\"title\": \"caf\xe9\"}", []string{"t.json:1:15: the byte 0xE9"}},
	}
	for _, tt := range tests {
		_, _, err := Decode(tt.name, []byte(tt.content))
		for _, want := range tt.want {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%q: error is %v, want one with %q", tt.content, err, want)
			}
		}
	}
}

func TestTypedValuesComeBackFromYAML(t *testing.T) {
	text := rapid.OneOf(anyText, lineText, wordText, blockText, rapid.SampledFrom([]string{
		"true", "No", "~", "null", "1973", "1973-09-11", "2001-12-14 21:59:43", "12:30:45", "0x1F", "1e3", ".inf", "=", "<<", "- a", "a: b", "a #b", "---", "...", "",
		strings.Repeat("word ", 40) + "end", strings.Repeat("word ", 20) + "\n" + strings.Repeat("word  ", 20) + "\n\nend", strings.Repeat("漢", 200), strings.Repeat("# ", 60) + "x",
	}))
	id := rapid.OneOf(anyText, wordText).Filter(func(s string) bool { return s != "" })
	dates := rapid.SampledFrom([]string{"", "1973", "1973-09-11", "1972-04/1972-07", "-0043", "198X", "1973~", "/1973", "../1973-06"})
	rapid.Check(t, func(t *rapid.T) {
		d := func() edtf.Date {
			if s := dates.Draw(t, "date"); s != "" {
				return date(s)
			}
			return edtf.Date{}
		}
		tl := &timeline.Timeline{Title: text.Draw(t, "title")}
		for range rapid.IntRange(0, 3).Draw(t, "events") {
			tl.Events = append(tl.Events, timeline.Event{
				ID: id.Draw(t, "id"), Date: d(), Text: text.Draw(t, "text"), Display: text.Draw(t, "display"),
				Sources: []timeline.Citation{{Source: id.Draw(t, "source"), Locator: text.Draw(t, "locator")}},
				Place:   text.Draw(t, "place"), Tags: []string{id.Draw(t, "tag")}, Media: []timeline.Media{{Caption: text.Draw(t, "caption")}},
				Extra: map[string]any{"x-" + text.Draw(t, "key"): []any{
					text.Draw(t, "extra"), map[string]any{text.Draw(t, "key"): []any{text.Draw(t, "extra")}, "x" + text.Draw(t, "key"): []any{}},
				}},
			})
		}
		for range rapid.IntRange(0, 2).Draw(t, "paragraphs") {
			tl.Paragraphs = append(tl.Paragraphs, timeline.Paragraph{Text: text.Draw(t, "text")})
		}
		q := &quotes.Collection{}
		for range rapid.IntRange(0, 2).Draw(t, "quotes") {
			q.Quotes = append(q.Quotes, quotes.Quote{Text: id.Draw(t, "text"), Speaker: id.Draw(t, "speaker"), Said: d()})
		}
		var b bytes.Buffer
		if err := EncodeYAML(&b, tl, q); err != nil {
			t.Fatal(err)
		}
		gotT, gotQ, err := Decode("t.yaml", b.Bytes())
		if err != nil {
			t.Fatalf("%s\n%v", b.String(), err)
		}
		if diff := cmp.Diff([]any{tl, q}, []any{gotT, gotQ}, cmp.Comparer(sameDate)); diff != "" {
			t.Fatalf("%s\nvalues differ (-written +read):\n%s", b.String(), diff)
		}
		// Nor may any other reader take a text for something else.
		var v any
		if err := yaml.Unmarshal(b.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		onlyTexts(t, b.String(), v)
	})
}

func onlyTexts(t *rapid.T, content string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for _, e := range v {
			onlyTexts(t, content, e)
		}
	case []any:
		for _, e := range v {
			onlyTexts(t, content, e)
		}
	case string:
	default:
		t.Errorf("%s\nholds a %T: %v", content, v, v)
	}
}

func TestEncodeYAMLOfNothingIsADocument(t *testing.T) {
	var b bytes.Buffer
	if err := EncodeYAML(&b, nil, nil); err != nil {
		t.Fatal(err)
	}
	tl, q, err := Decode("t.yaml", b.Bytes())
	if err != nil || len(tl.Events) != 0 || len(q.Quotes) != 0 {
		t.Errorf("%q gives %v, %v, %v", b.String(), tl, q, err)
	}
}
