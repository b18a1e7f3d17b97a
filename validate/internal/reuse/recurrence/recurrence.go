// Package recurrence recognises sentences on what happened more than once: their words are the same, their
// particulars are others.
package recurrence

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// What recurs (a congress, an election, a launch, a final, a storm) is described in one sentence, each time with
// other particulars: a number for a number, a name for a name, in the same slots. That is not reuse. A copy with
// altered words has words of any kind where it differs.
//
// What differs is weighed in points, without regard to language: digits and capitals show what is a
// particular; where a script has no capitals, or German capitalises all nouns, its length does.
const (
	// A slot that is filled with a number each time, or with a name of several words in one of the texts,
	// is worth filledPoints. One name of a word for another, which a word altered may be, is worth
	// wordPoints, and as much that the entries are of about the same day of different years.
	filledPoints = 4
	wordPoints   = 2

	// enoughPoints make a sentence one that recurs, and one for each wordsPerPoint that are shared: a
	// long account of which one figure differs was rather corrected. Of a part of two texts that would be
	// worth a note only, notePoints do.
	enoughPoints  = 4
	notePoints    = 2
	wordsPerPoint = 10

	// Anything else that differs takes away otherPoints, and one more for each of its words but the first.
	otherPoints = 3

	// A slot has no more than mostFilled words. No more than mostInserted that only one text has don't
	// count: an article, the country of a town.
	mostFilled   = 8
	mostInserted = 3

	// mostAligned is how long a part of two sentences is at most that is searched for words they share.
	mostAligned = 32
)

// Recurs reports whether what two texts share, in runs that would be of the class otherwise, is a
// sentence, or several, on what happened more than once. On one day, or in a month that is all that is known of
// it, nothing does.
func Recurs(c *comparison.Comparison, a, b int, runs []match.Run, as passage.Class) bool {
	first, second := c.Date(a), c.Date(b)
	if comparison.AreOneDay(first, second) || comparison.AreOneDate(first, second) || max(len(c.Texts[a].Body), len(c.Texts[b].Body)) > comparison.LongestAccount {
		return false
	}
	r := recurrence{a: newPhrasing(c, a), b: newPhrasing(c, b), as: as}
	r.compare(runs)
	if comparison.AreAnnual(first, second) {
		r.points += wordPoints
	}
	enough := enoughPoints
	if as == passage.Plain || as == passage.Formula {
		enough = notePoints
	}
	return r.filled > 0 && r.points >= max(enough, r.shared/wordsPerPoint)
}

// IsName reports whether what two texts share is a title or a long name, or, if it is not a splice, a row of names.
func IsName(c *comparison.Comparison, m *match.Match, as passage.Class) bool {
	if len(c.Texts[m.A.Text].Body) > comparison.LongestAccount {
		return false
	}
	names := newPhrasing(c, m.A.Text).names(m.A.First, m.A.Last)
	return names >= longName && (as != passage.Splice || names <= longestName)
}

// A slot is where two texts differ between words that they share, before them or behind them.
type slot struct {
	a, b passage.Stretch
	head bool // before all that they share, and a sentence of its own as it seems
}

// A recurrence gathers what two texts share, and where they differ.
type recurrence struct {
	a, b *phrasing
	as   passage.Class // what it is otherwise

	start  meeting // the first words of their sentences
	shared int     // words
	points int
	filled int // slots with a name or number each time
}

// compare weighs the sentences that the runs lie in.
func (r *recurrence) compare(runs []match.Run) {
	var onA, onB []passage.Stretch
	endA, endB := 0, 0
	for _, run := range runs {
		if run.A < endA || run.B < endB {
			continue // of a match that overlaps the one before
		}
		endA, endB = run.A+run.N, run.B+run.N
		onA, onB = append(onA, passage.Stretch{Start: run.A, End: endA}), append(onB, passage.Stretch{Start: run.B, End: endB})
		r.shared += run.N
	}
	inA, inB := r.a.sentences(onA), r.b.sentences(onB)
	endA, endB = inA.Start, inB.Start
	r.start = meeting{endA, endB}
	for i := range onA {
		if onA[i].Start >= inA.End || onB[i].Start >= inB.End {
			break
		}
		r.part(slot{passage.Stretch{Start: endA, End: onA[i].Start}, passage.Stretch{Start: endB, End: onB[i].Start}, i == 0})
		endA, endB = onA[i].End, onB[i].End
	}
	end := slot{a: passage.Stretch{Start: endA, End: max(endA, inA.End)}, b: passage.Stretch{Start: endB, End: max(endB, inB.End)}}
	if a, b := r.a.leading(end.a), r.b.leading(end.b); a.Words() > 0 && b.Words() > 0 {
		end.a, end.b = a, b // each may go on about its own as it likes
	}
	r.part(end)
}

// part weighs a slot, or the slots that it falls into at the words that both texts have in it.
func (r *recurrence) part(s slot) {
	common := r.common(s)
	if slices.ContainsFunc(common, func(at meeting) bool { return r.a.kinds[at.a] == otherWord }) {
		s.head = false // the sentences run side by side
	}
	rest := s
	for _, at := range common {
		r.weigh(slot{passage.Stretch{Start: rest.a.Start, End: at.a}, passage.Stretch{Start: rest.b.Start, End: at.b}, s.head})
		rest.a.Start, rest.b.Start = at.a+1, at.b+1
	}
	r.weigh(rest)
}

// A meeting is a word of either text, by its place.
type meeting struct{ a, b int }

// common returns the longest row of words that both texts have in a slot, in order.
func (r *recurrence) common(s slot) []meeting {
	n, m := s.a.Words(), s.b.Words()
	if min(n, m) <= 0 || max(n, m) > mostAligned {
		return nil
	}
	longest := make([][]int, n+1) // from the ith and the jth word on
	for i := range longest {
		longest[i] = make([]int, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			if r.same(s.a.Start+i, s.b.Start+j) {
				longest[i][j] = max(longest[i][j], longest[i+1][j+1]+1)
			}
		}
	}
	var row []meeting
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case r.same(s.a.Start+i, s.b.Start+j) && longest[i][j] == longest[i+1][j+1]+1:
			row = append(row, meeting{s.a.Start + i, s.b.Start + j})
			i, j = i+1, j+1
		case longest[i+1][j] >= longest[i][j+1]:
			i++
		default:
			j++
		}
	}
	return row
}

// same reports whether a word of the one text is that of the other.
func (r *recurrence) same(a, b int) bool {
	return strings.EqualFold(r.a.text(passage.Stretch{Start: a, End: a + 1}), r.b.text(passage.Stretch{Start: b, End: b + 1}))
}

// weigh adds the points of a slot, or takes them away.
func (r *recurrence) weigh(s slot) {
	d := r.differenceAt(s)
	switch because(d).worth {
	case filledSlot:
		r.filled++
		r.points += filledPoints
	case wordSlot:
		r.filled++
		r.points += wordPoints
	case foreignSlot:
		r.points -= otherPoints + d.words - 1
	}
}
