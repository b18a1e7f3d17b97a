package field

import (
	"errors"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/faults"
	"github.com/chronlint/chronlint/validate/rule"
)

// reportFaults reports the dates that readers found to be of one kind of error.
func reportFaults(p *rule.Pass, kind edtf.ErrorKind) {
	for _, f := range p.Chronicle.Faults {
		var bad *edtf.Error
		if errors.As(f.Err, &bad) && bad.Kind == kind {
			found := faults.Finding(f)
			if bad.Gregorian != "" {
				found.Severity = rule.Note // it was a day, by another calendar
			}
			p.Report(found)
		}
	}
}
