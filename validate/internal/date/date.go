// Package date holds the rules on dates: on each by itself, on those of one
// entry, and on those of a list.
package date

import (
	"errors"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/rule"
)

// Rules lists the family.
var Rules = []*rule.Rule{
	Missing, Impossible, Reversed,
	Order, Weekday, Future, Ambiguous, Placeholder, Conflict, Network, Lifespan, Precision, Retold, Relative, Span, Clock,
}

// reportFaults reports the dates that readers found to be of one kind of error.
func reportFaults(p *rule.Pass, kind edtf.ErrorKind) {
	for _, f := range p.Chronicle.Faults {
		var bad *edtf.Error
		if errors.As(f.Err, &bad) && bad.Kind == kind {
			severity := rule.Unset
			if bad.Gregorian != "" {
				severity = rule.Note // it was a day, by another calendar
			}
			p.Report(rule.Finding{Severity: severity, Span: f.Span, Message: f.Message})
		}
	}
}
