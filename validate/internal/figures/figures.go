// Package figures finds out in which order documents write the day and the month of
// dates in figures.
//
//	figures.Guess(c, language)[doc] // how 03/04/1973 is meant there
package figures

import (
	"slices"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Guess returns how dates in figures are meant in prose, by the index of the document:
// as those dates of its prose show that can be read in one order only or, if there are
// none, as those that agree with the date of their entry in one order; otherwise as in
// its fields of dates, otherwise as is usual in its language. It leaves out the documents
// without such dates in their prose. Of entries that are made on demand only the prose is
// looked at.
func Guess(c *chronicle.Chronicle, language func(doc int) string) map[int]when.Figures {
	all := map[int]*tallies{}
	of := func(doc int) *tallies {
		if all[doc] == nil {
			all[doc] = &tallies{new(when.Tally), new(when.Tally)}
		}
		return all[doc]
	}
	for s := range c.Stretches() {
		if s.First >= chronicle.FirstStored {
			readStore(of(c.DocOf(s.First)).prose, c, s)
			continue
		}
		for i := s.First; i < s.End; i++ {
			e := c.Entry(i)
			if !e.IsUnit() {
				continue
			}
			for k := range e.Fields {
				if f := &e.Fields[k]; isRead(f.Role) && reading.MayHaveNumerals(f.Text) {
					of(e.Doc).add(e, f)
				}
			}
		}
	}
	known := map[int]when.Figures{}
	for doc, t := range all {
		if t.prose.All() > 0 {
			known[doc] = t.prose.Figures(t.fields.Figures(Usual(language(doc))))
		}
	}
	return known
}

// readStore counts the dates in the prose of entries that are made on demand.
func readStore(to *when.Tally, c *chronicle.Chronicle, s chronicle.Stretch) {
	for told := range c.Prose(s) {
		for _, n := range reading.NumeralsOf(told.Text) {
			to.Add(n)
		}
	}
}

// Usual returns how dates in figures are meant in a language, a BCP 47 tag.
func Usual(language string) when.Figures {
	dayFirst, known := lang.DayOrder(language)
	switch {
	case known && dayFirst:
		return when.InOrder(when.DayFirst)
	case known:
		return when.InOrder(when.MonthFirst)
	}
	return when.Figures{}
}

// tallies count the dates in figures of a document.
type tallies struct{ prose, fields *when.Tally }

// isRead reports whether a field of a role may have dates in figures.
func isRead(role chronicle.Role) bool {
	return role.IsProse() || role.IsDate() || slices.Contains([]chronicle.Role{chronicle.Title, chronicle.Display}, role)
}

// add counts the dates in figures of a field.
func (t *tallies) add(e *chronicle.Entry, f *chronicle.Field) {
	to := t.prose
	if f.Role.IsDate() {
		to = t.fields
	}
	for _, n := range reading.NumeralsOf(f.Text) {
		to.Add(n)
		if o := agreeing(n, e.Date); o != when.NoOrder {
			to.Hint(n, o)
		}
	}
}

// agreeing returns the order in which numbers are the date of their entry, if they are
// not in the other.
func agreeing(n when.Numerals, own edtf.Date) when.Order {
	day, okDay := n.Date(when.DayFirst)
	month, okMonth := n.Date(when.MonthFirst)
	if !okDay || !okMonth || own.IsZero() {
		return when.NoOrder
	}
	switch d, m := day.Overlaps(own) != edtf.Impossible, month.Overlaps(own) != edtf.Impossible; {
	case d == m:
		return when.NoOrder
	case d:
		return when.DayFirst
	}
	return when.MonthFirst
}
