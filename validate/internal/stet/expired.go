package stet

import (
	_ "embed"

	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed expired.md
var expiredPage string

// Expired marks a stet whose last day is over.
var Expired = &rule.Rule{
	ID:       "stet/expired",
	Summary:  "a stet that is past its date, and accepts nothing any more",
	Severity: rule.Error,
	Page:     expiredPage,
	Needs:    []rule.Need{Settled},
	OnDemand: true,
	Chronicle: func(p *rule.Pass) {
		report(p, OutOfDate, func(s *Stet) string { return s.Which + " accepts nothing any more: its last day was " + s.Until })
	},
}
