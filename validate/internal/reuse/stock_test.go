package reuse

import (
	"testing"

	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

func TestWhatIsTooFrequentIsSaidEvenIfAFormulaHasAllOfIt(t *testing.T) {
	field := &chronicle.Field{Name: "text", Text: "as had been agreed upon by the envoys"}
	from := source{&chronicle.Entry{}, field}
	reported := shared{class: formula, here: side{source: from, start: 0, end: len(field.Text)}}
	phrases := []match.Stock{{Text: 0, Start: 3, End: 18, Groups: 70}}
	for _, c := range []struct{ demoted, findings int }{{0, 1}, {5, 2}} {
		cl := &classifier{comparison: &comparison{of: []source{from}}, found: []shared{reported}}
		cl.stock(phrases, c.demoted)
		if len(cl.found) != c.findings || cl.found[len(cl.found)-1].demoted != c.demoted {
			t.Errorf("%d demoted: %d findings, want %d", c.demoted, len(cl.found), c.findings)
		}
	}
}
