package relative

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/measure"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed relative.md
var relativePage string

// Relative marks a date that is stated both directly and as a distance from another,
// if the two don't agree in any interpretation.
var Relative = &rule.Rule{
	ID:           "date/relative",
	Summary:      "a distance that doesn't lead to its date: “ten days later, on 20 May”",
	Severity:     rule.Warning,
	Experimental: true,
	Page:         relativePage,
	OnDemand:     true,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			times := p.Reading(e, f).Times()
			for _, d := range times.Distances() {
				t, ok := targetOf(e, d)
				if !ok {
					continue
				}
				p.Compared(1)
				if contradicts(d, t, times.MixesCalendars()) {
					report(p, e, f, d, t)
				}
			}
		}
	},
}

// A target is the date that a distance is to lead to.
type target struct {
	span text.Span // empty: that of the entry
	date edtf.Date
	// extents are those that it may have, of which one is meant.
	extents []days.Extent
}

// targetOf returns the target of a distance: the date beside it or, where it gives the
// time of what the entry is about, that of the entry. There is none where one day is
// given twice.
func targetOf(e *chronicle.Entry, d measure.Distance) (target, bool) {
	from := days.ExtentOf(d.From[0].Date)
	if d.To != nil {
		t := target{d.To.Span, d.To.Value, extentsOf(*d.To)}
		return t, d.Event || from != t.extents[0]
	}
	if e.Kind != chronicle.Event || e.Date.IsZero() {
		return target{}, false
	}
	own := days.ExtentOf(e.Date)
	isSame := own.First <= from.Last && from.First <= own.Last
	return target{date: e.Date, extents: []days.Extent{own}}, !d.Dated || !isSame
}

// extentsOf returns the extents that a date may have. That of one whose year or
// month is not stated may also be the same day of the year, or month, beside it.
func extentsOf(d when.Date) []days.Extent {
	x := days.ExtentOf(d.Value)
	out := []days.Extent{x}
	if d.IsStated() {
		return out
	}
	steps := []int64{-365, 365}
	if d.Form == when.DayOfMonth {
		steps = []int64{-31, 31, -30, 30}
	}
	for _, n := range steps {
		out = append(out, days.Extent{First: x.First.Add(n), Last: x.Last.Add(n)})
	}
	return out
}

// contradicts reports whether a distance leads from none of the dates that it may count
// from to its target. Where something else may have happened that it counts from, it
// can only be too long.
func contradicts(d measure.Distance, t target, mixed bool) bool {
	for _, b := range d.From {
		for _, to := range t.extents {
			if how := leads(d.Date.Offset, days.ExtentOf(b.Date), to, mixed); how == days.Fits || !d.Straight && how != days.TooLong {
				return false
			}
		}
	}
	return true
}

// leads returns how a distance fails to lead from one date to another.
func leads(o *when.Offset, from, to days.Extent, mixed bool) days.Misfit {
	x, ok := days.Elapse(from, to)
	if !ok {
		return days.Fits
	}
	if o.Earlier {
		x = x.Back()
	}
	if mixed {
		x.Least, x.Most = x.Least-days.JulianGap, x.Most+days.JulianGap
	}
	how := days.Judge(o.Length, x)
	if how == days.TooLong && x.Least < 0 {
		return days.Backwards
	}
	return how
}

func report(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, d measure.Distance, t target) {
	from := d.From[0]
	x, _ := days.Elapse(days.ExtentOf(from.Date), t.extents[0])
	p.Report(rule.Finding{
		Span: entries.At(e, f, d.Span),
		Message: fmt.Sprintf("%s does not give %s: that is %s %s",
			schema.Quote(d.In(f.Text)), t.date.English(), x.After(d.Date.Offset.Length.Unit), from.Date.English()),
		Related: []rule.Related{
			{Span: entries.At(e, f, t.span), Message: "the date stated for it"},
			{Span: entries.At(e, f, from.Span), Message: "the date that it counts from"},
		},
	})
}
