package quote

import (
	_ "embed"
	"strings"

	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/reading"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed unbalanced.md
var unbalancedPage string

// Unbalanced marks a quotation mark without its partner, or a doubled one. A
// quotation that goes on over paragraphs opens each of them and closes once,
// also where each paragraph is an entry of its own.
var Unbalanced = &rule.Rule{
	ID:        "quote/unbalanced",
	Summary:   "a quotation mark without its partner, or doubled",
	Severity:  rule.Warning,
	Page:      unbalancedPage,
	Chronicle: unbalanced,
}

func unbalanced(p *rule.Pass) {
	var open *openQuote // in the entry before
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
		for i := range e.Fields {
			f := &e.Fields[i]
			if !f.Role.IsProse() && f.Role != chronicle.Title {
				continue
			}
			r := p.Reading(e, f)
			faults := r.QuoteFaults()
			if open != nil {
				if !open.goesOn(e, f, r) {
					p.Report(open.finding)
				} else {
					faults = withoutClosing(r, faults)
				}
				open = nil
			}
			last, isOpen := r.OpenAtEnd()
			for _, q := range faults {
				found := rule.Finding{Span: e.At(f, q.Start, q.End), Message: messages[q.Kind]}
				if isOpen && q.Kind == reading.Unclosed && q.Start == last.Start {
					open = &openQuote{e, last, found}
					continue
				}
				p.Report(found)
			}
		}
	}
	if open != nil {
		p.Report(open.finding)
	}
}

var messages = map[reading.FaultKind]string{
	reading.Unclosed: "this quotation mark is never closed",
	reading.Unopened: "this quotation mark closes what none opens",
	reading.Doubled:  "this quotation mark is doubled",
}

// An openQuote is a quotation still open when its entry ends, and the finding
// that it is unless the next entry goes on with it.
type openQuote struct {
	entry     *chronicle.Entry
	quotation reading.Quotation
	finding   rule.Finding
}

// goesOn reports whether a field goes on with the quotation: it belongs to the
// next paragraph of the same document, and opens with the same mark or has the
// mark that closes it without one that opens.
func (o *openQuote) goesOn(e *chronicle.Entry, f *chronicle.Field, r *reading.Reading) bool {
	if e.Doc != o.entry.Doc || e.Kind != o.entry.Kind || f.Role != chronicle.Text || e.Index == o.entry.Index {
		return false
	}
	if mark, ok := r.OpensWith(); ok && o.quotation.ResumedBy(mark) {
		return true
	}
	faults := r.QuoteFaults()
	return len(faults) > 0 && faults[0].Kind == reading.Unopened
}

// withoutClosing leaves out the faults that are none in a field which goes on
// with a quotation: the mark that takes it up, if that faces the other way, and
// the one that closes it.
func withoutClosing(r *reading.Reading, faults []reading.QuoteFault) []reading.QuoteFault {
	start := len(r.Text()) - len(strings.TrimLeft(r.Text(), " \t\r\n"))
	if len(faults) > 0 && faults[0].Kind == reading.Unopened && faults[0].Start <= start {
		faults = faults[1:]
	}
	if len(faults) > 0 && faults[0].Kind == reading.Unopened {
		faults = faults[1:]
	}
	return faults
}
