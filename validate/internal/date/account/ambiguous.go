package account

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/internal/faults"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed ambiguous.md
var ambiguousPage string

// Ambiguous marks a numeric date whose day could be its month, if nothing else in
// the document shows which comes first.
var Ambiguous = &rule.Rule{
	ID:           "date/ambiguous",
	Summary:      "a numeric date that can be read in two ways: 03/04/1973",
	Severity:     rule.Warning,
	Experimental: true,
	Page:         ambiguousPage,
	Chronicle: func(p *rule.Pass) {
		for _, f := range p.Chronicle.Faults {
			if f.Kind == chronicle.OpenDate {
				p.Report(faults.Finding(f))
			}
		}
		found := map[int][]rule.Finding{}
		var docs []int
		for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
			for i := range e.Fields {
				f := &e.Fields[i]
				if !f.Role.IsProse() && f.Role != chronicle.Title && f.Role != chronicle.Display {
					continue
				}
				r := p.Reading(e, f)
				for _, numerals := range r.Numerals() {
					p.Compared(1)
					d := numericDate{numerals, r.Figures().Of(numerals.Mark)}
					if !d.isDoubtful(p, e) {
						continue
					}
					if found[e.Doc] == nil {
						docs = append(docs, e.Doc)
					}
					found[e.Doc] = append(found[e.Doc], d.finding(e, f))
				}
			}
		}
		for _, doc := range docs {
			reportAmbiguous(p, found[doc])
		}
	},
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
