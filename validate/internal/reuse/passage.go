package reuse

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed passage.md
var passagePage string

// Passage marks a passage that two entries share and that is not a splice.
var Passage = &rule.Rule{
	ID:           "reuse/passage",
	Summary:      "a passage shared by two entries",
	Severity:     rule.Note,
	Experimental: true,
	Page:         passagePage,
	OnDemand:     true,
	Needs:        []rule.Need{compared, classified},
	Yields:       []string{"reuse/splice", "reuse/duplicate", "quote/unattributed", "date/retold"},
	Chronicle:    reportClass(passage.Plain, describePassage),
}

func describePassage(s *passage.Passage) (message, related string) {
	return fmt.Sprintf("%d words (%s) also appear in %s", s.Tokens, ends(&s.Here), rule.NameOf(s.There.Entry)), "the same words"
}
