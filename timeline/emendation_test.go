package timeline_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestUndoGivesTheReadingOfTheSource(t *testing.T) {
	tests := []struct {
		name         string
		m            timeline.Emendation
		edited, want string
	}{
		{"a part is replaced", timeline.Emendation{Sic: "polices", Corr: "policies"}, "harsh policies", "harsh polices"},
		{"the whole is replaced", timeline.Emendation{Sic: "June", Corr: "July"}, "July", "June"},
		{"what was supplied goes", timeline.Emendation{Corr: "1971-04-04"}, "1971-04-04", ""},
		{"a part that was supplied goes", timeline.Emendation{Corr: "-04-04"}, "1971-04-04", "1971"},
		{"what was omitted comes back", timeline.Emendation{Sic: "We use cookies"}, "", "We use cookies"},
		{"what was omitted was empty", timeline.Emendation{}, "", ""},
		{"the replacement may hold the correction", timeline.Emendation{Sic: "““a", Corr: "“a"}, "“a”", "““a”"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := tt.m.Undo(tt.edited)
			if err != nil {
				t.Fatal(err)
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestUndoLeavesAFieldThatItDoesNotFit(t *testing.T) {
	tests := []struct {
		name   string
		m      timeline.Emendation
		edited string
		want   string
	}{
		{"corr is not there", timeline.Emendation{Field: "text", Sic: "a", Corr: "b"}, "c", `emendation of text: corr "b" occurs 0 times in the field, not once`},
		{"corr is there twice", timeline.Emendation{Field: "text", Sic: "a", Corr: "b"}, "b b", `emendation of text: corr "b" occurs 2 times in the field, not once`},
		{"the field is not empty", timeline.Emendation{Field: "text", Sic: "a"}, "b", "emendation of text has no corr, but the field is not empty"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := tt.m.Undo(tt.edited)
			if err == nil || err.Error() != tt.want {
				t.Errorf("error %v, want %s", err, tt.want)
			}
			if got != tt.edited {
				t.Errorf("got %q, want it unchanged", got)
			}
		})
	}
}

func TestUndoRevertsAnyEdit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[^⟦⟧]{0,20}`)
		before, sic, after := text.Draw(t, "before"), rapid.String().Draw(t, "sic"), text.Draw(t, "after")
		corr := "⟦" + text.Draw(t, "corr") + "⟧" // once, whatever is around it
		edited := before + corr + after
		got, err := timeline.Emendation{Sic: sic, Corr: corr}.Undo(edited)
		if err != nil || got != before+sic+after {
			t.Fatalf("got %q, %v", got, err)
		}
	})
}

func TestUndoAllUndoesTheLastEmendationFirst(t *testing.T) {
	text, title := "she is Lelia", "kept"
	err := timeline.UndoAll([]timeline.Emendation{
		{Field: "text", Sic: "Leila", Corr: "Lelia"},
		{Field: "text", Sic: "Lelia was", Corr: "she is Lelia"},
	}, map[string]*string{"text": &text, "title": &title})
	if err != nil {
		t.Fatal(err)
	}
	if text != "Leila was" || title != "kept" {
		t.Errorf("got %q, %q", text, title)
	}
}

func TestUndoAllSkipsWhatDoesNotFitAndJoinsTheErrors(t *testing.T) {
	text := "edited"
	err := timeline.UndoAll([]timeline.Emendation{
		{Field: "text", Sic: "printed", Corr: "edited"},
		{Field: "people", Sic: "a", Corr: "b"},
		{Field: "text", Sic: "a", Corr: "missing"},
	}, map[string]*string{"text": &text})
	want := "emendation of text: corr \"missing\" occurs 0 times in the field, not once\n" +
		"field \"people\" can't be emended"
	if err == nil || err.Error() != want {
		t.Errorf("error:\n%v\nwant:\n%s", err, want)
	}
	if text != "printed" {
		t.Errorf("got %q", text)
	}
}

func TestAsPublishedUndoesEveryEmendableField(t *testing.T) {
	edited := &timeline.Timeline{
		Events: []timeline.Event{{
			ID: "e", Date: date("1971-04-04"), Display: "April 1971", Title: "A title", Text: "A text.", Place: "Concepción",
			Emendations: []timeline.Emendation{
				{Kind: timeline.Supplied, Field: "date", Corr: "1971-04-04"},
				{Kind: timeline.Supplied, Field: "display", Corr: "April 1971"},
				{Kind: timeline.Corrected, Field: "title", Sic: "An tit", Corr: "A tit"},
				{Kind: timeline.Corrected, Field: "text", Sic: "text", Corr: "text."},
				{Kind: timeline.Corrected, Field: "place", Sic: "o", Corr: "ó"},
			},
		}},
		Paragraphs: []timeline.Paragraph{{
			ID:          "p",
			Emendations: []timeline.Emendation{{Kind: timeline.Omitted, Field: "text", Sic: "We use cookies"}},
		}},
	}
	want := &timeline.Timeline{
		Events:     []timeline.Event{{ID: "e", Title: "An title", Text: "A text", Place: "Concepcion"}},
		Paragraphs: []timeline.Paragraph{{ID: "p", Text: "We use cookies"}},
	}
	if err := edited.CheckEmendations(); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, edited.AsPublished()); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestAsPublishedIsItsOwnCopy(t *testing.T) {
	edited := timeline.Chile1973()
	p := edited.AsPublished()
	for i := range p.Events {
		p.Events[i].Text = ""
		for j := range p.Events[i].People {
			p.Events[i].People[j] = ""
		}
	}
	for i := range p.People {
		for j := range p.People[i].Aliases {
			p.People[i].Aliases[j] = ""
		}
	}
	p.Sources[0].Title = ""
	if d := cmp.Diff(timeline.Chile1973(), edited); d != "" {
		t.Errorf("a change of the copy shows in the original:\n%s", d)
	}
}

func TestAsPublishedCopiesWhatTheFormatDoesNotDefine(t *testing.T) {
	extra := func() *timeline.Timeline {
		return &timeline.Timeline{Events: []timeline.Event{{
			Media: []timeline.Media{{URL: "a.jpg"}}, Tags: []string{"a"},
			Extra: map[string]any{"x-a": map[string]any{"b": []any{"c", map[string]any{"d": "e"}}}},
		}}}
	}
	original := extra()
	e := original.AsPublished().Events[0]
	e.Media[0].URL, e.Tags[0] = "", ""
	list := e.Extra["x-a"].(map[string]any)["b"].([]any)
	list[0] = ""
	list[1].(map[string]any)["d"] = ""
	if d := cmp.Diff(extra(), original); d != "" {
		t.Errorf("a change of the copy shows in the original:\n%s", d)
	}
}

func TestCheckEmendationsNamesTheEntryAtFault(t *testing.T) {
	tl := &timeline.Timeline{
		Events: []timeline.Event{
			{ID: "a", Date: date("1971"), Emendations: []timeline.Emendation{{Field: "date", Sic: "the year ", Corr: "19"}}},
			{ID: "b", Emendations: []timeline.Emendation{{Field: "people", Sic: "x", Corr: "y"}}},
		},
		Paragraphs: []timeline.Paragraph{{ID: "p", Text: "x", Emendations: []timeline.Emendation{{Field: "text", Sic: "y"}}}},
	}
	err := tl.CheckEmendations()
	if err == nil {
		t.Fatal("no error")
	}
	lines := strings.Split(err.Error(), "\n")
	for i, want := range []string{"event a: emendation of date: ", "event b: field", "paragraph p: emendation of text has no corr"} {
		if i >= len(lines) || !strings.HasPrefix(lines[i], want) {
			t.Errorf("error:\n%v\nwant line %d to start with %q", err, i+1, want)
		}
	}
	if got := tl.AsPublished().Events[0].Date; got != date("1971") {
		t.Errorf("a date that can't be undone became %q", got)
	}
}

var date = edtf.MustParse
