package date

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed impossible.md
var impossiblePage string

// Impossible marks a day or month that no calendar has, in a date's own field
// or in prose.
var Impossible = &rule.Rule{
	ID:       "date/impossible",
	Summary:  "a day or month that does not exist: 30 February, month 13",
	Severity: rule.Error,
	Page:     impossiblePage,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			for _, d := range statedDates(p, e, f) {
				if d.Err != nil && d.Err.Kind == edtf.KindImpossible {
					p.Report(rule.Finding{
						Span:    e.At(f, d.Start, d.End),
						Message: fmt.Sprintf("%s: %s", schema.Quote(f.Text[d.Start:d.End]), d.Err.Msg),
					})
				}
			}
		}
	},
	Chronicle: func(p *rule.Pass) { reportFaults(p, edtf.KindImpossible) },
}
