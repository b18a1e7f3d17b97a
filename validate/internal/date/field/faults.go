package field

import (
	"errors"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/rule"
)

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
