package reading

import (
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/internal/day"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Statement is a day, a month or a year that a text begins with, and how its sentence
// states it.
type Statement struct {
	when.Date
	Clause clause.Clause
	// Read is set where the clauses of the language are read. Elsewhere only
	// Clause.Leads is known, by where the date is.
	Read     bool
	Sentence int // 0 for the first
	Quoted   bool
	// Later are the dates of the text after it.
	Later []when.Date
}

// Outset returns the dates that the first sentences of a text state, as far as they are
// a day, a month or a year. Their years may be beyond those that are read elsewhere: "2
// June 2936", "May 973".
func Outset(r *Reading, sentences int) []Statement {
	all := r.Sentences()
	all = all[:min(len(all), sentences)]
	if len(all) == 0 {
		return nil
	}
	begin := text.Span{Start: all[0].Start, End: all[len(all)-1].End}
	dates := r.Dates()
	if far := day.FarMonths(r.Tokens().Within(begin)); len(far) > 0 {
		dates = append(far, dates...)
	}
	var out []Statement
	for i, d := range dates {
		if d.Start >= begin.End {
			break
		}
		d, ok := withYear(r.Tokens(), d)
		if !ok {
			continue
		}
		s := Statement{Date: d, Later: dates[i+1:]}
		for all[s.Sentence].End <= d.Start {
			s.Sentence++
		}
		if s.Clause, s.Read = r.Clause(d.Span); !s.Read {
			s.Clause.Leads = clause.LeadsIn(r.Tokens().Within(all[s.Sentence].Span), d.Span)
		}
		s.Quoted = slices.ContainsFunc(r.Quotations(), func(q quotation.Quotation) bool { return q.Start < d.End && d.Start < q.End })
		out = append(out, s)
	}
	return out
}

// withYear returns a date that is a day, a month or a year in itself; with the number after
// it where that would be its year, if it were one of those that are read as years.
func withYear(t text.Tokens, d when.Date) (when.Date, bool) {
	switch {
	case d.Form == when.DayMonth && d.Anchor == when.Stated && d.Err == nil && d.Modifier == "": // of an era
		return d, true
	case d.Form != when.DayMonth && d.Form != when.Month || d.IsStated() || d.Err != nil || d.Modifier != "" || d.Value.IsInterval():
		return d, d.IsPlain()
	}
	year, span, ok := day.YearAfter(t, d.Span)
	if !ok {
		return d, d.IsPlain()
	}
	month, _ := d.Value.Month()
	value, err := edtf.OfMonth(year, month)
	if day, isDay := d.Value.Day(); isDay {
		value, err = edtf.OfDay(year, month, day)
	}
	d.Value, d.Span, d.Anchor = value, span, when.Stated
	return d, err == nil
}
