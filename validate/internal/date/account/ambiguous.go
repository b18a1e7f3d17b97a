package account

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
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
		found := map[int][]rule.Finding{}
		habits := map[int]*habit{}
		var docs []int
		for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
			for i := range e.Fields {
				f := &e.Fields[i]
				if !f.Role.IsProse() && !slices.Contains([]chronicle.Role{chronicle.Title, chronicle.Display, chronicle.Date}, f.Role) {
					continue
				}
				for _, numerals := range p.Reading(e, f).Numerals() {
					d := numericDate{numerals}
					h := habits[e.Doc]
					if h == nil {
						h = new(habit)
						habits[e.Doc] = h
						docs = append(docs, e.Doc)
					}
					p.Compared(1)
					dayFirst, monthFirst := d.readings(p, e)
					switch {
					case dayFirst && !monthFirst:
						h.dayFirst++
					case monthFirst && !dayFirst:
						h.monthFirst++
					case dayFirst && monthFirst:
						found[e.Doc] = append(found[e.Doc], d.finding(e, f))
					}
				}
			}
		}
		for _, doc := range docs {
			if habits[doc].settled() || ordersDays(p, doc) {
				continue
			}
			reportAmbiguous(p, found[doc])
		}
	},
}

// A habit counts the dates in numbers of a document whose reading is certain.
type habit struct{ dayFirst, monthFirst int }

// settled reports whether the document writes its dates in one way. One in five
// may be a slip, or agree with its entry's date by chance.
func (h *habit) settled() bool {
	const rest = 5
	return max(h.dayFirst, h.monthFirst) > rest*min(h.dayFirst, h.monthFirst)
}

const (
	// mostAmbiguous is how many ambiguous dates of a document are reported one by
	// one. More are how it writes its dates, which is one thing to settle.
	mostAmbiguous = 12
	shownOthers   = 10
)

func reportAmbiguous(p *rule.Pass, found []rule.Finding) {
	if len(found) > mostAmbiguous {
		f := found[0]
		f.Message += fmt.Sprintf("; the same goes for %d more dates", len(found)-1)
		for _, other := range found[1 : 1+shownOthers] {
			f.Related = append(f.Related, rule.Related{Span: other.Span, Message: "another such date"})
		}
		found = []rule.Finding{f}
	}
	for _, f := range found {
		p.Report(f)
	}
}

// ordersDays reports whether the language of a document settles which number is
// the day. Languages have one order; for one that differs by country, the tag must
// state the country.
func ordersDays(p *rule.Pass, doc int) bool {
	tag := p.Chronicle.Language(doc)
	if tag == "" && doc >= 0 {
		tag = p.Language(p.Chronicle.Entry(doc))
	}
	primary := lang.Primary(tag)
	if primary == "" || primary == "und" || primary == "mul" {
		return false
	}
	l := lang.Lookup(primary)
	return l == nil || !l.Calendar.OrderVaries || primary != strings.ToLower(tag)
}

// A numericDate is a date in figures, whose numbers may be in either order.
type numericDate struct{ when.Numerals }

// readings reports which readings of the date the calendar and the rest of its
// entry allow: its date, and the dates written out in its prose.
func (d numericDate) readings(p *rule.Pass, e *chronicle.Entry) (dayFirst, monthFirst bool) {
	british, errB := edtf.OfDay(d.Year, d.Second, d.First)
	american, errA := edtf.OfDay(d.Year, d.First, d.Second)
	if errB != nil || errA != nil || d.First == d.Second {
		return errB == nil && d.First != d.Second, errA == nil && d.First != d.Second
	}
	settle := func(other edtf.Date) bool {
		b, a := british.Overlaps(other) != edtf.Impossible, american.Overlaps(other) != edtf.Impossible
		if a == b {
			return false
		}
		dayFirst, monthFirst = b, a
		return true
	}
	if settle(e.Date) {
		return dayFirst, monthFirst
	}
	for f := range e.Prose() {
		for _, other := range entries.StatedDates(p, e, f) {
			if _, isDay := other.Value.Day(); isDay && settle(other.Value) {
				return dayFirst, monthFirst
			}
		}
	}
	return true, true
}

func (d numericDate) finding(e *chronicle.Entry, f *chronicle.Field) rule.Finding {
	british, _ := edtf.OfDay(d.Year, d.Second, d.First)
	american, _ := edtf.OfDay(d.Year, d.First, d.Second)
	return rule.Finding{
		Span: e.At(f, d.Start, d.End),
		Message: fmt.Sprintf("%s can be %s or %s: nothing here settles which",
			schema.Quote(d.In(f.Text)), british.English(), american.English()),
	}
}
