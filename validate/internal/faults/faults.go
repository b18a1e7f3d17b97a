// Package faults makes findings of what the readers of files could not take.
//
//	p.Report(faults.Finding(f))
package faults

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// Finding returns the finding of a fault at its place.
func Finding(f chronicle.Fault) rule.Finding {
	found := rule.Finding{Span: f.Span, Message: f.Message}
	also := "another such place"
	if f.Kind == chronicle.NoneDated {
		also = "an event without a date"
	}
	for _, s := range f.Also {
		found.Related = append(found.Related, rule.Related{Span: s, Message: also})
	}
	return found
}
