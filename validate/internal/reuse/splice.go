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

// describeSplice shows both seams, and says which side is wrong only if the other one has the words from
// the start of a sentence.
func describeSplice(s *passage.Passage) (message, related string) {
	words := fmt.Sprintf("%d words (%s)", s.Tokens, ends(&s.Here))
	before := rule.Quote(s.Here.Seam.Before)
	if s.There.Seam.Head == 0 {
		return fmt.Sprintf("%s interrupt a sentence here (after %s) but begin one in %s: they probably belong there",
			words, before, rule.NameOf(s.There.Entry)), "here they begin a sentence"
	}
	there := rule.Quote(s.There.Seam.Before)
	return fmt.Sprintf("%s also appear in %s. Here they follow %s, there %s: one copy may be misplaced",
		words, rule.NameOf(s.There.Entry), before, there), "here they follow " + there
}
