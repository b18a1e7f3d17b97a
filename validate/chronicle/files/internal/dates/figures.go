package dates

import (
	"regexp"
	"slices"
	"strconv"

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

// beyond is a date in figures that has a number which is no day: 6/32/1951.
var beyond = regexp.MustCompile(`^(\d\d?)([/.-])(\d\d?)([/.-])(\d{4})$`)

// impossible returns the error of a date in figures one of whose numbers is greater than any day;
// nil if the text is none. The other one tells the month.
func impossible(text string) error {
	const days, months = 31, 12
	m := beyond.FindStringSubmatch(text)
	if m == nil || m[2] != m[4] {
		return nil
	}
	first, _ := strconv.Atoi(m[1])
	second, _ := strconv.Atoi(m[3])
	year, _ := strconv.ParseInt(m[5], 10, 64)
	switch {
	case first < 1 || second < 1 || max(first, second) <= days:
		return nil
	case first <= months:
		first, second = second, first
	}
	_, err := edtf.OfDay(year, second, first)
	return err
}

// hasOpen reports whether a text has a date in figures, among others or words, that can be
// read in two ways.
func (r *Reader) hasOpen(text string) bool {
	return slices.ContainsFunc(reading.NumeralsOf(text), func(n when.Numerals) bool {
		return n.IsOpen() && r.Figures.Of(n.Mark) == when.NoOrder
	})
}
