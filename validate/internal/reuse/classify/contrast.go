package classify

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/vocabulary"
)

// areContrasted reports whether the words in which two texts differ distinguish
// one member of a series from another: the first and the second congress, the day
// on which it opens and that on which it closes; or one name from another, where
// nothing else differs: a whole one at the start, or one of several words. Such
// entries are alike because the events are.
func (c *classifier) areContrasted(matches []match.Match) bool {
	a, b := c.Words(matches[0].A.Text), c.Words(matches[0].B.Text)
	endA, endB := 0, 0 // of what has been compared
	series, names, other := false, 0, 0
	differ := func(startA, startB int) {
		inA, inB := a[min(endA, startA):startA], b[min(endB, startB):startB]
		x, y := vocabulary.InSeries(inA), vocabulary.InSeries(inB)
		switch {
		case x != "" && y != "" && x != y:
			series = true
		case areNames(inA) && areNames(inB) && !vocabulary.Alike(inA[0], inB[0]) &&
			(endA == 0 && endB == 0 && !(startA < len(a) && lang.IsCapital(a[startA])) || len(inA) > 1 && len(inB) > 1):
			names++
		case len(inA) > 0 || len(inB) > 0:
			other++
		}
	}
	for i := range matches {
		for _, r := range matches[i].Runs {
			differ(r.A, r.B)
			endA, endB = max(endA, r.A+r.N), max(endB, r.B+r.N)
		}
	}
	differ(len(a), len(b))
	return series || names > 0 && other == 0
}

// areNames reports whether there are words, all of them capitalised.
func areNames(words []string) bool {
	for _, w := range words {
		if !lang.IsCapital(w) {
			return false
		}
	}
	return len(words) > 0
}
