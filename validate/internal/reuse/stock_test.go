package reuse

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

func TestWhatIsTooFrequentIsSaidEvenIfAFormulaHasAllOfIt(t *testing.T) {
	all := &chronicle.Chronicle{}
	const words = "as had been agreed upon by the envoys"
	all.Add(chronicle.Entry{Kind: chronicle.Event, Doc: -1, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: words}}})
	c := &comparison{all: all}
	c.gather()
	reported := shared{class: formula, here: side{source: c.source(0), start: 0, end: len(words)}}
	phrases := []match.Stock{{Text: 0, Start: 3, End: 18, Groups: 70}}
	for _, want := range []struct{ demoted, findings int }{{0, 1}, {5, 2}} {
		cl := &classifier{comparison: c, found: []shared{reported}}
		cl.stock(phrases, want.demoted)
		if len(cl.found) != want.findings || cl.found[len(cl.found)-1].demoted != want.demoted {
			t.Errorf("%d demoted: %d findings, want %d", want.demoted, len(cl.found), want.findings)
		}
	}
}
