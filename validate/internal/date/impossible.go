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
				if d.Err != nil && d.Err.Kind == edtf.KindImpossible && !isSection(d.In(f.Text)) {
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

// isSection reports whether a date is rather a part of a paper of that month:
// "paragraph 38 of April 2014".
func isSection(date string) bool {
	t := tokenize(date)
	return t.number(0, 1, 2) > 31 && t.word(1) == "of"
}
