package classify

import (
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// Tuned as splice.go says.
const (
	// Two entries are one text if they have the same equalWords or more, worth equalBits. Words of
	// more entries may be a formula that recurs each year: each further entry asks for equalMore words
	// more, up to equalMost.
	equalWords = 8
	equalMore  = 4
	equalMost  = 20
	equalBits  = 50

	// Where some words differ, alteredWords must be the same, worth alteredBits, alteredShare of either
	// entry, with no more than alteredEdits differences for each of them. Less than that is how one
	// reports next year's election.
	alteredWords = 13
	alteredBits  = 60
	alteredShare = 0.8
	alteredEdits = 0.18

	// On one and the same day, less will do.
	sameDayWords = 3
	sameDayShare = 0.7
)

// duplicate reports whether the two texts that share matches are largely the same.
func (c *classifier) duplicate(matches []match.Match) (passage.Passage, bool) {
	a, b := matches[0].A, matches[0].B
	edits, bits, end := 0, 0.0, 0
	for i := range matches {
		m := &matches[i]
		a.Start, a.End = min(a.Start, m.A.Start), max(a.End, m.A.End)
		b.Start, b.End = min(b.Start, m.B.Start), max(b.End, m.B.End)
		if m.A.First >= end {
			end = m.A.Last + 1
			edits += m.Edits
			bits += m.Bits
		}
	}
	words := covered(matches)
	length := max(a.Of, b.Of)
	share := float64(words) / float64(length)
	if share < min(alteredShare, sameDayShare) {
		return passage.Passage{}, false
	}
	first, second := c.Date(a.Text), c.Date(b.Text)
	sameDay := comparison.AreOneDay(first, second)
	annual := comparison.AreAnnual(first, second) && (length < recurrentWords || matches[0].Copies > 2 && length < 2*recurrentWords)
	switch {
	case share == 1 && words >= min(equalWords+equalMore*max(0, matches[0].Copies-2), equalMost) && bits >= equalBits:
	case share >= alteredShare && words >= alteredWords && bits >= alteredBits &&
		float64(edits) <= alteredEdits*float64(words):
	case sameDay && share >= sameDayShare && words >= sameDayWords && bits >= comparison.LeastBits:
	default:
		return passage.Passage{}, false
	}
	return passage.Passage{
		Class: passage.Duplicate, Here: passage.At(c.Comparison, b), There: passage.At(c.Comparison, a), Tokens: words,
		Weak: annual || c.areContrasted(matches), Annual: annual,
	}, true
}

// The same text on about the same day of another year may well describe a recurrence, if it has less than
// recurrentWords words, or twice as many and occurs more than once.
const recurrentWords = 15

// covered counts the words that lie in any of the matches of two texts, in the text where they are fewer.
func covered(matches []match.Match) int {
	var inA, inB []passage.Stretch
	for i := range matches {
		for _, r := range matches[i].Runs {
			inA = append(inA, passage.Stretch{Start: r.A, End: r.A + r.N})
			inB = append(inB, passage.Stretch{Start: r.B, End: r.B + r.N})
		}
	}
	union := func(stretches []passage.Stretch) int {
		n := 0
		for _, s := range passage.Overlaps(stretches, 1) {
			n += s.Words()
		}
		return n
	}
	return min(union(inA), union(inB))
}
