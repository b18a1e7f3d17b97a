package reuse

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed passage.md
var passagePage string

// Passage marks a passage that two entries share and that is no splice.
var Passage = &rule.Rule{
	ID:           "reuse/passage",
	Summary:      "a passage shared by two entries",
	Severity:     rule.Note,
	Experimental: true,
	Page:         passagePage,
	OnDemand:     true,
	Needs:        []rule.Need{classified},
	Yields:       []string{"reuse/splice", "reuse/duplicate", "quote/unattributed"},
	Chronicle:    reportClass(passage, describePassage),
}

func describePassage(s *shared) (message, related string) {
	return fmt.Sprintf("%d words, %s, stand in %s too", s.tokens, s.here.ends(), rule.NameOf(s.there.entry)), "the same words"
}

const (
	// passageWords is the least number of words that a passage has, and a splice.
	passageWords = 7

	// passageEdits is how many differences there may be for each of them: with more, two entries say
	// like things in their own words.
	passageEdits = 0.25
)

// passage classifies what two entries share that are not the same.
func (c *classifier) passage(m *match.Match) (shared, bool) {
	if m.Tokens < passageWords || m.Bits < c.askedOf(m) || float64(m.Edits) > passageEdits*float64(m.Tokens) {
		return shared{}, false
	}
	a, b := c.side(m.A), c.side(m.B)
	if a.seam.quoted && b.seam.quoted {
		return shared{}, false
	}
	if quoted := a.seam.quoted || b.seam.quoted; quoted && !a.seam.torn && !b.seam.torn {
		return shared{}, false // narrative in the words of a quotation
	}
	s := shared{class: passage, here: b, there: a, tokens: m.Tokens}
	intoA, intoB := c.isSplice(m, &a, &b), c.isSplice(m, &b, &a)
	if intoA || intoB {
		s.class = splice
	} else if m.Bits < c.asked {
		return shared{}, false
	}
	if intoA && (!intoB || receives(&a, &b)) {
		s.here, s.there = a, b
	}
	return s, true
}
