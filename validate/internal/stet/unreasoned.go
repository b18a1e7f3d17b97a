package stet

import (
	_ "embed"

	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed unreasoned.md
var unreasonedPage string

// Unreasoned marks a stet without a reason.
var Unreasoned = &rule.Rule{
	ID:       "stet/unreasoned",
	Summary:  "a stet without a reason, which accepts nothing",
	Severity: rule.Error,
	Page:     unreasonedPage,
	Needs:    []rule.Need{Settled},
	OnDemand: true,
	Chronicle: func(p *rule.Pass) {
		report(p, NoReason, func(s *Stet) string { return s.Which + " accepts nothing, since it has no reason" })
	},
}
