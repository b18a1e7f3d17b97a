package classify

import (
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// passageEdits is how many differences there may be for each word of a passage: with more, two entries say
// like things in their own words.
const passageEdits = 0.25

// passage classifies what two entries share that are not the same.
func (c *classifier) passage(m *match.Match) (passage.Passage, bool) {
	if m.Tokens < passage.LeastWords || m.Bits < c.askedOf(m) || float64(m.Edits) > passageEdits*float64(m.Tokens) {
		return passage.Passage{}, false
	}
	a, b := passage.At(c.Comparison, m.A), passage.At(c.Comparison, m.B)
	if a.Seam.Quoted && b.Seam.Quoted {
		return passage.Passage{}, false
	}
	if quoted := a.Seam.Quoted || b.Seam.Quoted; quoted && !a.Seam.Torn && !b.Seam.Torn {
		return passage.Passage{}, false // narrative in the words of a quotation
	}
	s := passage.Passage{Class: passage.Plain, Here: b, There: a, Tokens: m.Tokens}
	intoA, intoB := c.isSplice(m, &a, &b), c.isSplice(m, &b, &a)
	if intoA || intoB {
		s.Class = passage.Splice
	} else if m.Bits < c.asked {
		return passage.Passage{}, false
	}
	if intoA && (!intoB || receives(&a, &b)) {
		s.Here, s.There = a, b
	}
	return s, true
}
