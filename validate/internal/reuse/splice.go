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
	Summary:   "a run of words set into another entry mid-sentence or as its tail",
	Severity:  rule.Warning,
	Page:      splicePage,
	OnDemand:  true,
	Needs:     []rule.Need{classified},
	Chronicle: reportClass(passage.Splice, describeSplice),
}

// describeSplice shows both seams, and says which side is wrong only if the other one has the words from
// the start of a sentence.
func describeSplice(s *passage.Passage) (message, related string) {
	here := fmt.Sprintf("%d words, %s, follow %s here", s.Tokens, ends(&s.Here), rule.Quote(s.Here.Seam.Before))
	if s.There.Seam.Head == 0 {
		return fmt.Sprintf("%s in mid-sentence and begin a sentence in %s: they are probably misplaced here",
			here, rule.NameOf(s.There.Entry)), "here they begin a sentence"
	}
	there := rule.Quote(s.There.Seam.Before)
	return fmt.Sprintf("%s and %s in %s: in one of the two they are probably misplaced",
		here, there, rule.NameOf(s.There.Entry)), "here they follow " + there
}
