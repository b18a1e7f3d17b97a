package classify

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/vocabulary"
)

// A gap is where two texts that share most of their words differ: the words of either.
type gap struct {
	a, b    []string
	subject bool // both texts begin with them, and no name goes on behind
}

// gapsOf returns where the two texts that share matches differ, in order.
func (c *classifier) gapsOf(matches []match.Match) []gap {
	a, b := c.Words(matches[0].A.Text), c.Words(matches[0].B.Text)
	endA, endB := 0, 0 // of what has been compared
	var gaps []gap
	add := func(startA, startB int) {
		g := gap{a: a[min(endA, startA):startA], b: b[min(endB, startB):startB]}
		g.subject = endA == 0 && endB == 0 && !(startA < len(a) && lang.IsCapital(a[startA]))
		if len(g.a) > 0 || len(g.b) > 0 {
			gaps = append(gaps, g)
		}
	}
	for i := range matches {
		for _, r := range matches[i].Runs {
			add(r.A, r.B)
			endA, endB = max(endA, r.A+r.N), max(endB, r.B+r.N)
		}
	}
	add(len(a), len(b))
	return gaps
}

// areContrasted reports whether the words in which two texts differ distinguish
// one member of a series from another: the first and the second congress, the day
// on which it opens and that on which it closes; or one name from another, where
// nothing else differs: a whole one at the start, or one of several words. Such
// entries are alike because the events are.
func areContrasted(gaps []gap) bool {
	names := 0
	for _, g := range gaps {
		x, y := vocabulary.InSeries(g.a), vocabulary.InSeries(g.b)
		if x != "" && y != "" && x != y {
			return true
		}
		if areNames(g.a) && areNames(g.b) && !vocabulary.Alike(g.a[0], g.b[0]) &&
			(g.subject || len(g.a) > 1 && len(g.b) > 1) {
			names++
		}
	}
	return names > 0 && names == len(gaps)
}

// areReworded reports whether one text has other words than the other has, which are not all particulars: names
// and numbers.
func areReworded(gaps []gap) bool {
	for _, g := range gaps {
		if len(g.a) > 0 && len(g.b) > 0 && !(areParticulars(g.a) && areParticulars(g.b)) {
			return true
		}
	}
	return false
}

func areParticulars(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !lang.IsCapital(w) && !vocabulary.IsNumeral(strings.ToLower(w)) })
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

// mostDiffering is how many words a message shows of each text, where no more differ.
const mostDiffering = 4

// differing returns the words in which two texts differ, here and there, if they are few and in one place.
func differing(gaps []gap) [2]string {
	if len(gaps) != 1 || max(len(gaps[0].a), len(gaps[0].b)) > mostDiffering {
		return [2]string{}
	}
	return [2]string{strings.Join(gaps[0].b, " "), strings.Join(gaps[0].a, " ")}
}
