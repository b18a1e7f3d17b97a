package when

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Numerals are a day, a month and a year in figures, of which the first two may be in
// either order: 03/04/1973.
type Numerals struct {
	text.Span
	First, Second int // from 0 to 99
	Year          int64
	Short         bool // the year has two digits
	Mark          rune // between the numbers: a slash, a hyphen or a full stop
}

// Order returns the order of the numbers if only one makes a date, whether or not the
// calendar has it; NoOrder if both do, or none.
func (n Numerals) Order() Order {
	const months = 12
	switch dayFirst, monthFirst := n.Second >= 1 && n.Second <= months, n.First >= 1 && n.First <= months; {
	case dayFirst == monthFirst:
		return NoOrder
	case dayFirst:
		return DayFirst
	}
	return MonthFirst
}

// IsOpen reports whether both orders make a date, and not the same one.
func (n Numerals) IsOpen() bool {
	_, british := n.Date(DayFirst)
	_, american := n.Date(MonthFirst)
	return british && american && n.First != n.Second
}

// Date returns the day that the numbers are in an order; false if there is none.
func (n Numerals) Date(o Order) (edtf.Date, bool) {
	day, month := n.First, n.Second
	if o == MonthFirst {
		day, month = month, day
	}
	d, err := edtf.OfDay(n.Year, month, day)
	return d, err == nil
}

// An Order says which number of a date in figures comes first.
type Order uint8

// The orders.
const (
	NoOrder    Order = iota // not known
	DayFirst                // 25/12/1973
	MonthFirst              // 12/25/1973
)

// String returns the order as people write it down.
func (o Order) String() string {
	return [...]string{"not known", "day/month/year", "month/day/year"}[o]
}

// Figures say how dates in figures are meant whose numbers leave it open. The zero
// value says nothing.
type Figures struct {
	Slash, Hyphen, Stop Order // by the mark between the numbers
	// First and Last are the years, less than a hundred, of which one of two digits is
	// one; 0: those are not read.
	First, Last int64
}

// Of returns the order of numbers with a mark between them.
func (f Figures) Of(mark rune) Order {
	switch mark {
	case '/':
		return f.Slash
	case '-':
		return f.Hyphen
	case '.':
		return f.Stop
	}
	return NoOrder
}

// Year returns the year that two digits are short for; false if that is not known.
func (f Figures) Year(short int64) (int64, bool) {
	year := f.First - f.First%100 + short
	if year < f.First {
		year += 100
	}
	return year, f.First != 0 && year <= f.Last
}

// InOrder returns figures of which all are in one order.
func InOrder(o Order) Figures { return Figures{Slash: o, Hyphen: o, Stop: o} }
