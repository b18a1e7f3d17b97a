package stet

import (
	_ "embed"

	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed unused.md
var unusedPage string

// Unused marks a stet that accepts nothing.
var Unused = &rule.Rule{
	ID:       "stet/unused",
	Summary:  "a stet that accepts no finding, because what it was for has changed or is gone",
	Severity: rule.Error,
	Page:     unusedPage,
	Needs:    []rule.Need{Settled},
	OnDemand: true,
	Chronicle: func(p *rule.Pass) {
		report(p, NotUsed, func(s *Stet) string { return s.Which + " accepts nothing: " + s.Why })
	},
}
