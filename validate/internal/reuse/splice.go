package reuse

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed splice.md
var splicePage string

// Splice marks a passage of one entry that was set into a sentence of another.
var Splice = &rule.Rule{
	ID:        "reuse/splice",
	Summary:   "words of one entry inserted into another, in mid-sentence or at the end",
	Severity:  rule.Warning,
	Page:      splicePage,
	OnDemand:  true,
	Needs:     []rule.Need{compared, classified},
	Chronicle: reportClass(passage.Splice, describeSplice),
}

// describeSplice shows both seams. It doesn't say which side is wrong.
func describeSplice(s *passage.Passage) (message, related string) {
	there := "they begin a sentence"
	if s.There.Seam.Head > 0 {
		there = rule.Quote(s.There.Seam.Before)
	}
	message = fmt.Sprintf("%d words (%s) also appear in %s; here they follow %s, there %s",
		s.Tokens, ends(&s.Here), rule.NameOf(s.There.Entry), rule.Quote(s.Here.Seam.Before), there)
	if s.There.Seam.Head == 0 {
		return message, "here they begin a sentence"
	}
	return message, "here they follow " + there
}
