package rule

import (
	"context"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/bridge"
	"github.com/chronlint/chronlint/validate/reading"
)

// A Pass is one run of one rule over one chronicle. Its methods may be called
// by several goroutines at once.
type Pass struct {
	Rule      *Rule                // nil while a shared computation is built
	Chronicle *chronicle.Chronicle // not to be changed
	AsOf      edtf.Date            // the date that counts as today

	ctx     context.Context
	options any
	host    host
	needs   []Need // what may be asked for
}

// A host is what runs rules.
type host = bridge.Host[*Rule, Finding, Need]

func init() {
	bridge.Open(bridge.Bridge[*Pass, *Rule, Finding, Need]{NewPass: newPass, Build: build})
}

func newPass(ctx context.Context, h host, r *Rule, c *chronicle.Chronicle, asOf edtf.Date, options any) *Pass {
	p := &Pass{Rule: r, Chronicle: c, AsOf: asOf, ctx: ctx, options: options, host: h}
	if r != nil {
		p.needs = r.Needs
	}
	return p
}

// Context is done when the run is to stop. A long Chronicle phase looks at it.
func (p *Pass) Context() context.Context { return p.ctx }

// Report reports a finding.
func (p *Pass) Report(f Finding) {
	if p.Rule == nil {
		panic("a shared computation reports a finding")
	}
	p.host.Report(p.Rule, f)
}

// Compared counts n comparisons of the rule: how often it held something that it
// understood against something else, whether or not that is a finding. It says what
// "nothing found" is worth, and is 0 where the rule saw nothing of its kind.
func (p *Pass) Compared(n int) {
	if p.Rule != nil {
		p.host.Compared(p.Rule, n)
	}
}

// Reading returns the reading of a field: its sentences, words, dates and
// quotations. Each field is read once, however many rules ask.
func (p *Pass) Reading(e *chronicle.Entry, f *chronicle.Field) *reading.Reading {
	return p.host.Reading(e, f)
}

// Language returns the primary subtag (BCP 47) of the language that an entry is
// in, such as "es": what the entry states, or else its document, or else what the
// words of that document show; "" if they show none.
func (p *Pass) Language(e *chronicle.Entry) string { return p.host.Language(e) }

// Options returns the rule's options: what its NewOptions returns, with the
// user's values. T is the type that NewOptions points to.
func Options[T any](p *Pass) T {
	o, ok := p.options.(*T)
	if !ok {
		panic(fmt.Sprintf("the rule has options of type %T", p.options))
	}
	return *o
}
