package recurrence

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/reading"
)

// bracketed returns a text without its brackets, and which of its words they held.
func bracketed(t *testing.T, marked string) (string, passage.Stretch) {
	t.Helper()
	before, rest, opened := strings.Cut(marked, "[")
	within, after, closed := strings.Cut(rest, "]")
	if !opened || !closed {
		t.Fatalf("%q has no brackets", marked)
	}
	var s passage.Stretch
	for range match.Words(before) {
		s.Start++
	}
	s.End = s.Start
	for range match.Words(within) {
		s.End++
	}
	return before + within + after, s
}

func TestEachReasonDecidesItsExample(t *testing.T) {
	for _, want := range reasons {
		t.Run(want.name, func(t *testing.T) {
			a, inA := bracketed(t, want.example.a)
			b, inB := bracketed(t, want.example.b)
			c := comparison.New(chronicle.New(&timeline.Timeline{Events: []timeline.Event{
				{ID: "a", Text: a}, {ID: "b", Text: b}, {ID: "c", Text: "Then Orrin, Varn, Ilka Vorn and Carl Holm met Orlin and President Lindt."},
			}}, nil), func(e *chronicle.Entry, f *chronicle.Field) *reading.Reading {
				return reading.New(f.Text, reading.Options{})
			}, func(*chronicle.Entry) string { return "en" })
			r := &recurrence{a: newPhrasing(c, 0), b: newPhrasing(c, 1), as: passage.Plain}
			if want.example.isSplice {
				r.as = passage.Splice
			}
			if got := because(r.differenceAt(slot{a: inA, b: inB, head: inA.Start == 0})); got.name != want.name {
				t.Errorf("%q and %q differ by %q, want %q", want.example.a, want.example.b, got.name, want.name)
			}
		})
	}
}
