// Package schema holds the rules on content that can't be read, or that breaks
// its schema. The readers find such content and record it as faults; these
// rules report them.
package schema

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/faults"
	"github.com/chronlint/chronlint/validate/rule"
)

// Rules lists the family.
var Rules = []*rule.Rule{Unreadable, Invalid}

// report reports the faults that want picks, each at its place.
func report(p *rule.Pass, want func(chronicle.Fault) bool) {
	for _, f := range p.Chronicle.Faults {
		if want(f) {
			p.Report(faults.Finding(f))
		}
	}
}
