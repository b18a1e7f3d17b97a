package reuse

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed formula.md
var formulaPage string

// Formula lists, once, a passage that three or more entries share.
var Formula = &rule.Rule{
	ID:           "reuse/formula",
	Summary:      "a stock phrase: a passage shared by three or more entries",
	Severity:     rule.Note,
	Experimental: true,
	Page:         formulaPage,
	OnDemand:     true,
	Needs:        []rule.Need{compared, classified},
	Yields:       []string{"reuse/splice", "reuse/duplicate", "quote/unattributed"},
	Chronicle:    reportClass(passage.Formula, describeFormula),
}

func describeFormula(s *passage.Passage) (message, related string) {
	if s.Phrases != nil {
		return describeStock(s)
	}
	return fmt.Sprintf("%s occurs in %d entries", rule.Quote(s.Here.Text()), s.Entries), "here too"
}

// stockShown is how many stock phrases a message names; the others are among its related places.
const stockShown = 3

// describeStock says what stock phrases there are.
func describeStock(s *passage.Passage) (message, related string) {
	message = "stock phrase: "
	if len(s.Phrases) > 1 {
		message = "stock phrases: "
	}
	for i, entries := range s.Phrases {
		if i == stockShown {
			message += fmt.Sprintf(", and %d more", len(s.Phrases)-stockShown)
			break
		}
		at := &s.Here
		if i > 0 {
			message += ", "
			at = &s.Others[i-1]
		}
		message += fmt.Sprintf("%s in %d entries", rule.Quote(at.Text()), entries)
	}
	if s.Demoted > 0 {
		message += fmt.Sprintf("; too common to search for: %s of words", counted(s.Demoted, "run"))
	}
	return message, "another stock phrase"
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
