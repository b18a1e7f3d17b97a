package classify

import (
	"testing"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/reading"
)

func TestAnExampleOfEachExcuseIsExcusedByIt(t *testing.T) {
	for i := range excuses {
		e := &excuses[i]
		line := &timeline.Timeline{}
		for _, text := range append(generate.Texts(1, 120, 24), e.example[0], e.example[1]) {
			line.Events = append(line.Events, timeline.Event{Text: text})
		}
		c := &classifier{Comparison: comparison.New(chronicle.New(line, nil), func(_ *chronicle.Entry, f *chronicle.Field) *reading.Reading {
			return reading.New(f.Text, reading.Options{})
		}, func(*chronicle.Entry) string { return "en" })}
		found := false
		for _, m := range c.Result.Matches {
			if m.A.Text != 120 || m.B.Text != 121 {
				continue
			}
			a, b := passage.At(c.Comparison, m.A), passage.At(c.Comparison, m.B)
			found = true
			s := setting{c, &m, &a, &b}
			if got := s.excuse(); got == nil {
				t.Errorf("%q excuses nothing", e.name)
			} else if got != e {
				t.Errorf("the example of %q is excused by %q", e.name, got.name)
			}
		}
		if !found {
			t.Errorf("the texts of %q share nothing", e.name)
		}
	}
}
