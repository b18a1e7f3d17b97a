package files_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle/files"
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

func TestDecodeReadsWhatPeopleWrite(t *testing.T) {
	tl, q, err := files.Decode("tower.yaml", []byte("\ufeff"+towerYAML))
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

func TestDecodeErrorsAreTyped(t *testing.T) {
	_, _, err := files.Decode("t.yaml", []byte("events:\n  - date: 1973-02-30\n"))
	var place *timeline.DecodeError
	if !errors.As(err, &place) || place.Line != 2 || place.Column != 11 || place.Pointer != "/events/0/date" {
		t.Errorf("the place of %v is %+v", err, place)
	}
	var bad *edtf.Error
	if !errors.As(err, &bad) || bad.Kind != edtf.KindImpossible {
		t.Errorf("the cause of %v is %+v", err, bad)
	}
}

func sameDate(a, b edtf.Date) bool { return a.String() == b.String() }

func TestDecodeSaysAllThatIsWrong(t *testing.T) {
	tests := []struct {
		name, content string
		want          []string
	}{
		{"t.json", "{\n \"title\": }", []string{"t.json:2:11: invalid JSON"}},
		{"t.yaml", "title: a\ntitle: b\nlanguage: en\nlanguage: de\n", []string{`t.yaml:2:1: duplicate key "title"`, `t.yaml:4:1: duplicate key "language"`}},
		{"t.yaml", "title: a\n---\ntitle: b\n", []string{"expected one document, found 2"}},
		{"t.yaml", "", []string{"expected one document, found 0"}},
		{"", `{"events": [{"txt": 1, "date": "soon"}], "quotes": [{"text": 1}]}`, []string{`:1:21: /events/0/txt: unknown key`, `:1:32: /events/0/date: date "soon"`, `:1:53: /quotes/0: the key "speaker" is missing`, `:1:62: /quotes/0/text: expected a string, found a number`}},
		{"t.yaml", "peple: []\nevents:\n  - date: 1973-02-30\n", []string{"t.yaml:1:8: /peple: unknown key", `t.yaml:3:11: /events/0/date: date "1973-02-30": February 1973 has 28 days`}},
		{"t.json", "{\"title\": \"caf\xe9\"}", []string{"t.json:1:15: the byte 0xE9"}},
	}
	for _, tt := range tests {
		_, _, err := files.Decode(tt.name, []byte(tt.content))
		if err == nil || strings.Count(err.Error(), "\n")+1 != len(tt.want) {
			t.Errorf("%q: error is %v, want %d lines", tt.content, err, len(tt.want))
		}
		for _, want := range tt.want {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%q: error is %v, want one with %q", tt.content, err, want)
			}
		}
	}
}
