package classify

import (
	"github.com/chronlint/chronlint/validate/internal/reuse/seam"
)

const (
	// A sentence has more than shortHead words before what is set into it.
	shortHead = 6

	// Who copies does not rephrase: one word in ten may differ.
	editFree = 0.1
)

// A doubt takes bits away from a passage that may have been set into a text: it speaks for another explanation.
type doubt struct {
	name string
	bits func(*setting) float64
}

// doubts are added up. Each was found with the others as they are.
var doubts = []doubt{
	{"it follows a comma", func(s *setting) float64 { return when(s.into.Seam.Joint == seam.Comma, 20) }},
	{"hardly a sentence before it", func(s *setting) float64 { return when(s.into.Seam.Head < shortHead, 10) }},
	{"words that differ", func(s *setting) float64 {
		return 20 * max(0, float64(s.m.Edits)-editFree*float64(s.m.Tokens))
	}},
	{"rare words that both entries have besides", func(s *setting) float64 { return 3 * s.m.Kin }},
	{"other entries have the words at its seam one after the other", func(s *setting) float64 { return 3 * max(0, s.into.Fit) }},
}

// price adds up the doubts.
func (s *setting) price() float64 {
	bits := 0.0
	for _, d := range doubts {
		bits += d.bits(s)
	}
	return bits
}

func when(holds bool, bits float64) float64 {
	if holds {
		return bits
	}
	return 0
}
