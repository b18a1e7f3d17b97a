package classify

import (
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// passageEdits is how many differences there may be for each word of a passage: with more, two entries say
// like things in their own words.
const passageEdits = 0.25

const (
	// A passage is worth a note from notedBits on, from headBits on if both sentences begin with it, as those on one
	// person or thing do. If no third entry has it and the two hardly share strayKin bits of rare words besides, it is from
	// tailBits on where both sentences end with it, as what was set in at the end of one does. Each bit of fit that its
	// seams have in both asks for strayFit more.
	notedBits = 50
	headBits  = 80
	tailBits  = 40
	strayKin  = 5
	strayFit  = 3
)

// passage classifies what two entries share that are not the same.
func (c *classifier) passage(m *match.Match) (passage.Passage, bool) {
	if m.Tokens < passage.LeastWords || m.Bits < tailBits || float64(m.Edits) > passageEdits*float64(m.Tokens) {
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
	toA, toB := setting{c, m, &a, &b}, setting{c, m, &b, &a}
	intoA, intoB := toA.isSplice(), toB.isSplice()
	near := c.areNear(&a, &b)
	switch {
	case (intoA || intoB) && !near && !c.copiesByHabit():
		s.Class = passage.Splice
	case intoA || intoB:
	case near, m.Bits < c.notedFrom(m, &a, &b):
		return passage.Passage{}, false
	}
	if intoA && (!intoB || receives(&a, &b)) {
		s.Here, s.There = a, b
	}
	return s, true
}

// notedFrom returns how many bits a passage must be worth to be noted.
func (c *classifier) notedFrom(m *match.Match, a, b *passage.Side) float64 {
	isStray := len(c.Texts) >= enoughTexts && m.Kin <= strayKin && !c.isCrowded(&m.A) && !c.isCrowded(&m.B)
	fit := strayFit * max(0, min(a.Fit, b.Fit))
	switch {
	case a.Seam.Head == 0 && b.Seam.Head == 0:
		return max(c.asked, headBits)
	case isStray && a.Seam.Head > 0 && b.Seam.Head > 0 && a.Seam.EndsIt() && b.Seam.EndsIt():
		return min(c.asked, tailBits+fit)
	case isStray:
		return notedBits + fit
	}
	return max(c.asked, notedBits)
}
