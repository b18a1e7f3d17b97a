package schema

import (
	_ "embed"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/faults"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed unreadable.md
var unreadablePage string

// Unreadable marks content that can't be parsed, a file that was named and has
// nothing to check and, as a note, dates in words that are not understood: nothing
// proves them wrong, but no rule on dates sees them.
var Unreadable = &rule.Rule{
	ID:       "schema/unreadable",
	Summary:  "content that can't be parsed, a named file without a dated event; as a note, a date in words that isn't understood",
	Severity: rule.Error,
	Page:     unreadablePage,
	OnDemand: true,
	Chronicle: func(p *rule.Pass) {
		for range p.Chronicle.Files() {
			p.Compared(1)
		}
		report(p, func(f chronicle.Fault) bool { return f.Kind == chronicle.Unreadable || f.Kind == chronicle.NoneDated })
		for _, f := range p.Chronicle.Faults {
			if f.Kind == chronicle.UnreadDate {
				found := faults.Finding(f)
				found.Severity = rule.Note
				p.Report(found)
			}
		}
	},
}
