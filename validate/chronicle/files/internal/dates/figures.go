package dates

import (
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// inFigures reads 25/12/1973, 12/25/1973 and 5.6.1973.
func (r *Reader) inFigures(n when.Numerals) (edtf.Date, error) {
	year := n.Year
	if n.Short {
		var ok bool
		if year, ok = r.Figures.Year(year); !ok {
			return edtf.Date{}, ErrOpen
		}
	}
	order := n.Order()
	if order == when.NoOrder {
		order = r.Figures.Of(n.Mark)
	}
	const months = 12
	switch {
	case n.First > months && n.Second > months:
		return edtf.OfDay(year, n.Second, n.First)
	case order == when.MonthFirst:
		return yearValue{year: year}.monthDay(n.First, n.Second)
	case order == when.DayFirst, n.First == n.Second:
		return yearValue{year: year}.monthDay(n.Second, n.First)
	}
	return edtf.Date{}, ErrOpen
}

// hasOpen reports whether a text has a date in figures, among others or words, that can be
// read in two ways.
func (r *Reader) hasOpen(text string) bool {
	return slices.ContainsFunc(reading.NumeralsOf(text), func(n when.Numerals) bool {
		return n.IsOpen() && r.Figures.Of(n.Mark) == when.NoOrder
	})
}
