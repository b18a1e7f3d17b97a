package formula_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/formula"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

func TestWhatIsTooFrequentIsSaidEvenIfAFormulaHasAllOfIt(t *testing.T) {
	all := &chronicle.Chronicle{}
	const words = "as had been agreed upon by the envoys"
	all.Add(chronicle.Entry{Kind: chronicle.Event, Doc: -1, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: words}}})
	c := comparison.New(all, nil, nil)
	found := []passage.Passage{{Class: passage.Formula, Here: passage.Side{Source: c.Source(0), Start: 0, End: len(words)}}}
	c.Result.Stock = []match.Stock{{Text: 0, Start: 3, End: 18, Groups: 70}}
	for _, demoted := range []int{0, 5} {
		c.Result.Demoted = demoted
		note, ok := formula.Stock(c, found)
		if ok != (demoted > 0) || note.Demoted != demoted {
			t.Errorf("%d demoted: a note (%t) that says %d", demoted, ok, note.Demoted)
		}
	}
}
