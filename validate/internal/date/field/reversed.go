package field

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/measure"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed reversed.md
var reversedPage string

// Reversed marks an end that is certainly before its start: of an interval, of
// a life, also one in brackets in prose, of a term of office.
var Reversed = &rule.Rule{
	ID:       "date/reversed",
	Summary:  "an end before its start",
	Severity: rule.Error,
	Page:     reversedPage,
	OnDemand: true,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			reportLives(p, e, f)
		}
		if e.Kind != chronicle.Person {
			if e.Date.IsInterval() || e.First(chronicle.End) != nil {
				p.Compared(1) // by the reader, which notes faults
			}
			return
		}
		compare(p, e, "born", "died", "the death is before the birth")
		for f := range e.ByRole(chronicle.To) {
			office := strings.TrimSuffix(f.Name, "to")
			compare(p, e, office+"from", f.Name, "this office ends before it begins")
		}
	},
	Chronicle: func(p *rule.Pass) { reportFaults(p, edtf.KindReversed) },
}

// reportLives reports the lives in brackets that end before they begin.
func reportLives(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field) {
	if strings.IndexByte(f.Text, '(') < 0 {
		return
	}
	r := p.Reading(e, f)
	p.Compared(len(r.Dates()))
	for _, life := range measure.ReversedLives(r.Times()) {
		p.Report(rule.Finding{
			Span:    e.At(f, life.Start, life.End),
			Message: fmt.Sprintf("%s ends before it begins", schema.Quote(life.In(f.Text))),
		})
	}
}

// compare reports an end that can't be at or after its start, whatever the
// precision of both.
func compare(p *rule.Pass, e *chronicle.Entry, start, end, message string) {
	from, to := e.Field(start), e.Field(end)
	if from == nil || to == nil {
		return
	}
	a, err := edtf.Parse(from.Text)
	if err != nil {
		return // a fault of its own
	}
	b, err := edtf.Parse(to.Text)
	p.Compared(1)
	if err != nil || b.Before(a) != edtf.Certain {
		return
	}
	p.Report(rule.Finding{
		Span:    e.All(to),
		Message: message,
		Related: []rule.Related{{Span: e.All(from), Message: "the start"}},
	})
}
