package date

import (
	_ "embed"

	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed missing.md
var missingPage string

// Missing marks an event without a date. A date that is there but can't be read
// is not missing.
var Missing = &rule.Rule{
	ID:       "date/missing",
	Summary:  "an event without a date",
	Severity: rule.Warning,
	Page:     missingPage,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		if e.Kind != chronicle.Event || !e.Date.IsZero() || e.First(chronicle.Date) != nil {
			return
		}
		p.Report(rule.Finding{Span: e.Missing("date"), Message: "this event has no date"})
	},
}
