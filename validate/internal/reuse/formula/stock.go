package formula

import (
	"slices"

	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// Stock returns one note on the phrases that many entries have, except those of which most is in a passage found
// already, with the number of runs of words that are too frequent to search for: such a phrase is no evidence of
// where an entry has its words from, but is not hidden. It returns false without such phrases.
func Stock(c *comparison.Comparison, found []passage.Passage) (passage.Passage, bool) {
	phrases, demoted := c.Result.Stock, c.Result.Demoted
	var kept []match.Stock
	for _, s := range phrases {
		if !isReported(s, found) {
			kept = append(kept, s)
		}
	}
	if len(kept) == 0 && demoted > 0 && len(phrases) > 0 {
		kept = phrases[:1] // for the number to be said somewhere
	}
	if len(kept) == 0 {
		return passage.Passage{}, false
	}
	note := passage.Passage{Class: passage.Formula, Demoted: demoted}
	for i, s := range kept {
		at := passage.Side{Source: c.Source(s.Text), Start: s.Start, End: s.End}
		if i == 0 {
			note.Here = at
		} else {
			note.Others = append(note.Others, at)
		}
		note.Phrases = append(note.Phrases, s.Groups)
	}
	return note, true
}

// isReported reports whether a passage has most of the phrase already.
func isReported(p match.Stock, found []passage.Passage) bool {
	isWithin := func(s passage.Side) bool {
		both := min(s.End, p.End) - max(s.Start, p.Start)
		return s.Field != nil && s.ID == p.Text && 2*both > p.End-p.Start
	}
	return slices.ContainsFunc(found, func(f passage.Passage) bool {
		return isWithin(f.Here) || isWithin(f.There) || slices.ContainsFunc(f.Others, isWithin)
	})
}
