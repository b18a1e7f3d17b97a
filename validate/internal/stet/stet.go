// Package stet holds the rules on stets: findings that an editor has looked at and accepted.
// They report those that no longer earn their place.
package stet

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// Rules lists the family.
var Rules = []*rule.Rule{Unused, Unreasoned, Expired}

// A Stet is one stet of a run, with what became of it.
type Stet struct {
	State State
	Span  chronicle.Span // where it is written; of no entry for a typed value
	Which string         // what a message calls it
	Why   string         // of an unused one: why it accepts nothing
	Until string         // of an expired one
	At    []rule.Related // the finding that it would accept, if there is one
}

// A State says what became of a stet.
type State uint8

const (
	Good      State = iota // it accepts a finding, or concerns what was not checked
	NotUsed                // there is no finding that it could accept
	NoReason               // it has no reason
	OutOfDate              // its last day is over
)

// Settled is the stets of the run, once the findings of all other rules are known: the
// runner sets it, and runs the rules that need it last.
var Settled = &rule.Shared[[]Stet]{
	Name:  "stet.settled",
	Build: func(*rule.Pass) ([]Stet, error) { return nil, nil },
}

// report reports the stets of a state.
func report(p *rule.Pass, state State, message func(*Stet) string) {
	all := Settled.Of(p)
	p.Compared(len(all))
	for i := range all {
		if s := &all[i]; s.State == state {
			p.Report(rule.Finding{Span: s.Span, Message: message(s), Related: s.At})
		}
	}
}
