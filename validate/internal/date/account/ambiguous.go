package account

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/internal/faults"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed ambiguous.md
var ambiguousPage string

// Ambiguous marks a numeric date whose day could be its month, if nothing else in
// the document shows which comes first, and one that is in another order than the rest.
// Those of fields of dates are noted by the readers of files.
var Ambiguous = &rule.Rule{
	ID:           "date/ambiguous",
	Summary:      "a numeric date that can be read in two ways: 03/04/1973; one in another order than the rest",
	Severity:     rule.Warning,
	Experimental: true,
	Page:         ambiguousPage,
	Chronicle: func(p *rule.Pass) {
		for _, f := range p.Chronicle.Faults {
			if f.Kind == chronicle.OpenDate {
				p.Report(faults.Finding(f))
			}
		}
		open, other := newByDocument(), newByDocument()
		for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
			for i := range e.Fields {
				f := &e.Fields[i]
				if _, ok := reading.WholeNumerals(f.Text); ok && f.Role.IsDate() {
					p.Compared(1) // by the reader, which notes faults
				}
				if !f.Role.IsProse() && f.Role != chronicle.Title && f.Role != chronicle.Display {
					continue
				}
				r := p.Reading(e, f)
				for _, numerals := range r.Numerals() {
					p.Compared(1)
					d := numericDate{numerals, r.Figures().Of(numerals.Mark)}
					switch {
					case d.isOther():
						other.add(e.Doc, d.otherFinding(e, f))
					case d.isDoubtful(p, e):
						open.add(e.Doc, d.finding(e, f))
					}
				}
			}
		}
		open.report(p)
		other.report(p)
	},
}

// byDocument are findings by document.
type byDocument struct {
	docs  []int
	found map[int][]rule.Finding
}

func newByDocument() *byDocument { return &byDocument{found: map[int][]rule.Finding{}} }

func (b *byDocument) add(doc int, f rule.Finding) {
	if b.found[doc] == nil {
		b.docs = append(b.docs, doc)
	}
	b.found[doc] = append(b.found[doc], f)
}

func (b *byDocument) report(p *rule.Pass) {
	for _, doc := range b.docs {
		reportAmbiguous(p, b.found[doc])
	}
}

// shownOthers is how many other places a finding shows.
const shownOthers = 10

// reportAmbiguous reports the doubtful dates of a document as one finding: they are how
// it writes its dates, which is one thing to settle.
func reportAmbiguous(p *rule.Pass, found []rule.Finding) {
	f, others := found[0], found[1:]
	switch len(others) {
	case 0:
	case 1:
		f.Message += "; the same goes for another date"
	default:
		f.Message += fmt.Sprintf("; the same goes for %d more dates", len(others))
	}
	for _, other := range others[:min(len(others), shownOthers)] {
		f.Related = append(f.Related, rule.Related{Span: other.Span, Message: "another such date"})
	}
	p.Report(f)
}

// A numericDate is a date in figures, and the order in which its document writes such
// dates.
type numericDate struct {
	when.Numerals
	order when.Order
}

// isOther reports whether the date can only be read in another order than that of its
// document.
func (d numericDate) isOther() bool {
	own := d.Order()
	_, isDay := d.Date(own)
	return own != when.NoOrder && d.order != when.NoOrder && own != d.order && isDay
}

// isDoubtful reports whether the date can be read in two ways and neither its document
// nor the rest of its entry settles which: the date of that, and the dates written out
// in its prose.
func (d numericDate) isDoubtful(p *rule.Pass, e *chronicle.Entry) bool {
	if d.order != when.NoOrder || d.Mark == '.' || !d.IsOpen() {
		return false
	}
	british, _ := d.Date(when.DayFirst)
	american, _ := d.Date(when.MonthFirst)
	settles := func(other edtf.Date) bool {
		return british.Overlaps(other) != american.Overlaps(other) && (british.Overlaps(other) == edtf.Impossible || american.Overlaps(other) == edtf.Impossible)
	}
	if settles(e.Date) {
		return false
	}
	for f := range e.Prose() {
		for _, other := range entries.StatedDates(p, e, f) {
			if _, isDay := other.Value.Day(); isDay && settles(other.Value) {
				return false
			}
		}
	}
	return true
}

func (d numericDate) finding(e *chronicle.Entry, f *chronicle.Field) rule.Finding {
	british, _ := d.Date(when.DayFirst)
	american, _ := d.Date(when.MonthFirst)
	return rule.Finding{
		Span: e.At(f, d.Start, d.End),
		Message: fmt.Sprintf("%s can be %s or %s: nothing here settles which",
			schema.Quote(d.In(f.Text)), british.English(), american.English()),
	}
}

func (d numericDate) otherFinding(e *chronicle.Entry, f *chronicle.Field) rule.Finding {
	first, others := "month", "day"
	if d.order == when.MonthFirst {
		first, others = others, first
	}
	return rule.Finding{
		Span:    e.At(f, d.Start, d.End),
		Message: fmt.Sprintf("%s has the %s first; the other dates in figures here have the %s first", schema.Quote(d.In(f.Text)), first, others),
	}
}
