package reuse

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed formula.md
var formulaPage string

// Formula lists, once, a passage that three or more entries share.
var Formula = &rule.Rule{
	ID:           "reuse/formula",
	Summary:      "a passage shared by three or more entries",
	Severity:     rule.Note,
	Experimental: true,
	Page:         formulaPage,
	OnDemand:     true,
	Needs:        []rule.Need{classified},
	Yields:       []string{"reuse/splice", "reuse/duplicate", "quote/unattributed"},
	Chronicle:    reportClass(formula, describeFormula),
}

func describeFormula(s *shared) (message, related string) {
	if s.phrases != nil {
		return describeStock(s)
	}
	return fmt.Sprintf("%s stands in %d entries", rule.Quote(s.here.text()), s.entries), "here too"
}
