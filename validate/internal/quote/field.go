package quote

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

// A field is a field of prose or a title, and how the quotations of its neighbours reach into it.
type field struct {
	entry *chronicle.Entry
	field *chronicle.Field
	read  *reading.Reading

	resumes bool // it goes on with the quotation that the field before left open
	resumed bool // the next field goes on with the quotation that it leaves open

	closesOther bool // its first mark that closes what none opens closes the quotation that a neighbouring entry leaves open
	closedApart bool // it leaves open a quotation that a neighbouring entry closes
}

// fields lists them in reading order.
var fields = &rule.Shared[[]field]{Name: "quote.fields", Build: listFields}

func listFields(p *rule.Pass) ([]field, error) {
	var all []field
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
		for i := range e.Fields {
			f := &e.Fields[i]
			if !f.Role.IsProse() && f.Role != chronicle.Title {
				continue
			}
			next := field{entry: e, field: f, read: p.Reading(e, f)}
			if n := len(all); n > 0 && all[n-1].leadsTo(&next) {
				all[n-1].resumed, next.resumes = true, true
			}
			all = append(all, next)
		}
	}
	pairApart(all)
	return all, nil
}

// pairApart finds the quotations that one entry opens and its neighbour closes. In a chronicle that was
// edited by pages, a quotation continues under the title of the next day or, if a day was too long for
// its page, on the page before.
func pairApart(all []field) {
	var texts []*field
	for i := range all {
		if all[i].field.Role == chronicle.Text {
			texts = append(texts, &all[i])
		}
	}
	for i := 1; i < len(texts); i++ {
		texts[i-1].pairWith(texts[i])
	}
	for i := 1; i < len(texts); i++ {
		if texts[i].entry.Kind == chronicle.Event {
			texts[i].pairWith(texts[i-1])
		}
	}
}

// pairWith notes that a quotation which f leaves open ends in a neighbouring entry, if that has a
// mark to close it.
func (f *field) pairWith(other *field) {
	open, ok := f.read.OpenAtEnd()
	if !ok || f.resumed || f.closedApart || other.resumes || other.closesOther || other.entry.Doc != f.entry.Doc ||
		other.entry.Kind != f.entry.Kind || other.entry.Kind == chronicle.Quote || other.entry.Index == f.entry.Index {
		return
	}
	if mark, ok := other.closesFirst(); ok && open.ClosedBy(mark) {
		f.closedApart, other.closesOther = true, true
	}
}

// closesFirst returns the closing mark without an opening one, if that is the first fault of the field.
func (f *field) closesFirst() (mark rune, ok bool) {
	faults := f.read.QuoteFaults()
	if len(faults) == 0 || faults[0].Kind != quotation.Unopened {
		return 0, false
	}
	return faults[0].Mark, true
}

// leadsTo reports whether the next field goes on with a quotation that f leaves open: it belongs to the
// next paragraph of the same document, and opens with the same mark or has the mark that closes it
// without one that opens.
func (f *field) leadsTo(next *field) bool {
	open, ok := f.read.OpenAtEnd()
	if !ok || next.entry.Doc != f.entry.Doc || next.entry.Kind != f.entry.Kind ||
		next.field.Role != chronicle.Text || next.entry.Index == f.entry.Index {
		return false
	}
	if mark, ok := next.read.OpensWith(); ok && open.ResumedBy(mark) {
		return true
	}
	mark, ok := next.closesFirst()
	return ok && open.ClosedBy(mark)
}

// faults are the marks of the field that are out of place also in view of its neighbours.
func (f *field) faults() []quotation.Fault {
	faults := f.read.QuoteFaults()
	switch {
	case f.resumes:
		faults = withoutClosing(f.read, faults)
	case f.closesOther:
		faults = faults[1:]
	}
	open, ok := f.read.OpenAtEnd()
	if !ok || !f.resumed && !f.closedApart {
		return faults
	}
	var left []quotation.Fault
	for _, q := range faults {
		if q.Kind != quotation.Unclosed || q.Start != open.Start {
			left = append(left, q)
		}
	}
	return left
}

// withoutClosing leaves out what is not a fault in a field that continues a
// quotation: the mark that resumes it, if that faces the other way, and the one
// that closes it.
func withoutClosing(r *reading.Reading, faults []quotation.Fault) []quotation.Fault {
	start := len(r.Text()) - len(strings.TrimLeft(r.Text(), " \t\r\n"))
	if len(faults) > 0 && faults[0].Kind == quotation.Unopened && faults[0].Start <= start {
		faults = faults[1:]
	}
	if len(faults) > 0 && faults[0].Kind == quotation.Unopened {
		faults = faults[1:]
	}
	return faults
}

// A stretch is a part of a field.
type stretch struct {
	text.Span
	quoted bool
	sure   bool // quoted: it is known where it ends
}

// stretches divides the field into what is quoted and what is not.
func (f *field) stretches() []stretch {
	var parts []stretch
	at := 0
	cut := func(start, end int, sure bool) {
		if at < start {
			parts = append(parts, stretch{Span: text.Span{Start: at, End: start}})
		}
		if start < end {
			parts = append(parts, stretch{text.Span{Start: start, End: end}, true, sure})
		}
		at = max(at, end)
	}
	if end, ok := f.resumedUpTo(); ok {
		cut(0, end, true)
	}
	last, isOpen := f.read.OpenAtEnd()
	for _, q := range f.read.Quotations() {
		if q.Inner.Start < at {
			continue // it is nested
		}
		isLast := isOpen && q.Span == last.Span
		cut(q.Inner.Start, q.Inner.End, q.Closed || q.Continued || isLast && f.resumed)
	}
	cut(len(f.read.Text()), len(f.read.Text()), false)
	return parts
}

// resumedUpTo returns where the quotation ends that the field goes on with, if no mark opens it there
// again.
func (f *field) resumedUpTo() (end int, ok bool) {
	faults := f.read.QuoteFaults()
	if !f.resumes || len(faults) == 0 || faults[0].Kind != quotation.Unopened {
		return 0, false
	}
	closing := len(faults) - len(withoutClosing(f.read, faults)) - 1
	return faults[closing].Start, true
}
