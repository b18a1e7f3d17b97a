package nativeyaml_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/internal/nativeyaml"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

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
    date: "1902-05/1902-07"
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
    media:
      - url: tower.jpg
        caption: The tower in its first year
    tags:
      - light
    x-height:
      -
        - 31.5
        - null
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
			Sources: []timeline.Source{{ID: "log", Title: "The keeper's log", Published: edtf.MustParse("1923")}},
			People: []timeline.Person{{
				ID: "ann", Name: "Ann Keeper", Aliases: []string{"Ann"}, Born: edtf.MustParse("1880-02-03"),
				Roles: []timeline.Role{{Title: "Keeper", From: edtf.MustParse("1902")}},
			}},
			Events: []timeline.Event{{
				ID: "built", Date: edtf.MustParse("1902-05/1902-07"),
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

func TestEncodeWritesForPeopleToRead(t *testing.T) {
	tl, q := tower()
	var b bytes.Buffer
	if err := nativeyaml.Encode(&b, tl, q); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(towerYAML, b.String()); diff != "" {
		t.Errorf("YAML differs (-want +got):\n%s", diff)
	}
}

func TestTypedValuesComeBackFromYAML(t *testing.T) {
	anyText := rapid.StringOf(rapid.OneOf(
		rapid.RuneFrom([]rune("abcé—漢😀 \t\n\r\"'\\/:#-{}[],&*!|>%@`?~")),
		rapid.RuneFrom([]rune{0, 1, 0x1b, 0x7f, 0x85, 0xa0, 0x2028, 0x2029, 0xfeff, 0xfffd, 0xfffe, 0x10ffff}),
	))
	words := rapid.StringMatching(`[a-zé漢😀"':]{1,8}([ \n]{1,2}[a-zé漢😀#"':]{1,8}){0,30}`)
	text := rapid.OneOf(anyText, words, rapid.SampledFrom([]string{
		"true", "No", "~", "null", "1973", "1973-09-11", "2001-12-14 21:59:43", "12:30:45", "0x1F", "1e3", ".inf", "=", "<<", "- a", "a: b", "a #b", "---", "...", "",
		strings.Repeat("word ", 40) + "end", strings.Repeat("word ", 20) + "\n" + strings.Repeat("word  ", 20) + "\n\nend", strings.Repeat("漢", 200), strings.Repeat("x: 漢 ", 400), strings.Repeat("# ", 60) + "x",
	}))
	id := rapid.OneOf(anyText, words).Filter(func(s string) bool { return s != "" })
	dates := rapid.SampledFrom([]string{"", "1973", "1973-09-11", "1972-04/1972-07", "-0043", "198X", "1973~", "/1973", "../1973-06"})
	rapid.Check(t, func(t *rapid.T) {
		d := func() edtf.Date {
			if s := dates.Draw(t, "date"); s != "" {
				return edtf.MustParse(s)
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
		if err := nativeyaml.Encode(&b, tl, q); err != nil {
			t.Fatal(err)
		}
		gotT, gotQ, err := files.Decode("t.yaml", b.Bytes())
		if err != nil {
			t.Fatalf("%s\n%v", b.String(), err)
		}
		if diff := cmp.Diff([]any{tl, q}, []any{gotT, gotQ}); diff != "" {
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

func TestEncodeOfNothingIsADocument(t *testing.T) {
	var b bytes.Buffer
	if err := nativeyaml.Encode(&b, nil, nil); err != nil {
		t.Fatal(err)
	}
	tl, q, err := files.Decode("t.yaml", b.Bytes())
	if err != nil || len(tl.Events) != 0 || len(q.Quotes) != 0 {
		t.Errorf("%q gives %v, %v, %v", b.String(), tl, q, err)
	}
}
