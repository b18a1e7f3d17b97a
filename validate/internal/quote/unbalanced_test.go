package quote_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/quote"
)

// unbalancedIn lists the findings in events with these texts as "ENTRY: mark at OFFSET", with the number of
// related places if there are any.
func unbalancedIn(t *testing.T, texts []string) []string {
	t.Helper()
	line := &timeline.Timeline{}
	for i, text := range texts {
		line.Events = append(line.Events, timeline.Event{ID: fmt.Sprintf("e%d", i), Title: "A day", Text: text})
	}
	c := chronicle.New(line, nil)
	r, err := validate.Check(context.Background(), c, validate.Options{Rules: quote.Rules, Select: "quote/unbalanced"})
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, f := range r.Findings {
		s := fmt.Sprintf("%s: %s at %d", c.Entries[f.Span.Entry].ID, c.Text(f.Span), f.Span.Start)
		if len(f.Related) > 0 {
			s += fmt.Sprintf(" +%d", len(f.Related))
		}
		lines = append(lines, s)
	}
	return lines
}

func TestQuotationsThatRunOnInANeighbour(t *testing.T) {
	for _, test := range []struct {
		name  string
		texts []string
		want  []string
	}{
		{"in the next", []string{"He wrote: “We go", "and stay.” It rains."}, nil},
		{"in the one before", []string{"It rains. and stay.” She left.", "He wrote: “We go"}, nil},
		{"through three", []string{"He wrote: “We go", "and stay.” She wrote: “You stay", "and go.” It rains."}, nil},
		{"two over", []string{"He wrote: “We go", "It rains.", "and stay.” It rains."}, []string{"e0: “ at 10", "e2: ” at 9"}},
		{"one mark closes once", []string{"He wrote: “We go", "and stay.” It rains.", "She wrote: “You go"}, []string{"e2: “ at 11"}},
		{"marks of another kind", []string{"He wrote: “We go", "「and」 stay.」 It rains."}, []string{"e0: “ at 10", "e1: 」 at 15"}},
		{"the same mark opens under another title", []string{"He wrote: “We go", "“Rain,” he wrote."}, []string{"e0: “ at 10"}},
		{"closed by two", []string{"He wrote: “We go", "and” stay.” It rains."}, []string{"e1: ” at 12"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if d := cmp.Diff(test.want, unbalancedIn(t, test.texts)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestAnOpeningMarkInThePlaceOfAClosingOneIsOneFinding(t *testing.T) {
	for text, want := range map[string][]string{
		"Das Motto „ Meer „ wird gewählt.":          {"e0: „ at 10 +1"},
		"Das Motto „Meer„, sagt man.":               {"e0: „ at 10 +1"},
		"Das Motto „Meer„":                          {"e0: „ at 10 +1"},
		"Er rief: „Nein! Und dann: „Geht heim.":     {"e0: „ at 9", "e0: „ at 28"},
		"Das „ Meer „ und der „ Berg „ sind schön.": {"e0: „ at 4 +3"},
	} {
		got := unbalancedIn(t, []string{text})
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q: %s", text, d)
		}
	}
}
