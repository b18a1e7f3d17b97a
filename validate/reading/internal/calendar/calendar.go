package calendar

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Days are stated in two styles from the first change of calendar on. Until the last one
// the Julian calendar was LeastLead to MostLead days behind; churches keep it since, by
// MostLead days until the end of the table.
const (
	firstStyleYear = 1582
	lastChange     = 1923
	lastStyleYear  = 2099
	LeastLead      = 10
	MostLead       = 13
)

// MayLead reports whether the Julian calendar may have been some days behind in a year.
func MayLead(days, year int64) bool {
	least := int64(LeastLead)
	if year > lastChange {
		least = MostLead
	}
	return firstStyleYear <= year && year <= lastStyleYear && least <= days && days <= MostLead
}

// LastDualYear is the last year that began on Lady Day, 25 March, anywhere;
// days before that were written with both years.
const (
	LastDualYear = 1752
	ladyMonth    = 3
	ladyDay      = 25
)

// Day is one of the two days of a pair.
type Day struct {
	Year       int64
	Dated      bool // year is known
	Month, Day int
	Style      when.Style
}

// IsLead reports whether days is by how much the Julian day a is behind the
// Gregorian day b; between January and Lady Day, its year may be too.
func IsLead(days int64, a, b Day) bool {
	year := b.Year
	if !b.Dated {
		year = a.Year
	}
	if a.Dated && b.Dated && b.Year == a.Year+1 && a.IsDual() {
		a.Year++
		days = a.DaysTo(b)
	}
	if !a.Dated && !b.Dated {
		year = lastChange
	}
	return MayLead(days, year)
}

// IsDual reports whether d is a day that some counted with the year before.
func (d Day) IsDual() bool {
	return d.Year < LastDualYear && (d.Month < ladyMonth || d.Month == ladyMonth && d.Day < ladyDay)
}

// anyYear is used for an unknown year.
const anyYear = 1901

// DaysTo returns how many days e comes after d; one that lacks its year is taken as
// near to the other as possible.
func (d Day) DaysTo(e Day) int64 {
	switch {
	case !d.Dated && !e.Dated:
		d.Year = anyYear
		e.Year = d.Nearest(e)
	case !d.Dated:
		d.Year = e.Nearest(d)
	case !e.Dated:
		e.Year = d.Nearest(e)
	}
	return int64(edtf.DayOf(e.Year, e.Month, e.Day) - edtf.DayOf(d.Year, d.Month, d.Day))
}

// Nearest returns the year in which the day e comes nearest to d.
func (d Day) Nearest(e Day) int64 {
	const halfYear = 6
	switch {
	case e.Month-d.Month > halfYear:
		return d.Year - 1
	case d.Month-e.Month > halfYear:
		return d.Year + 1
	}
	return d.Year
}

// InOldStyle returns the date of the Old Style day of a pair whose other day is
// value.
func (d Day) InOldStyle(value edtf.Date) edtf.Date {
	year, known := value.Year()
	month, _ := value.Month()
	if !known {
		return edtf.Date{}
	}
	if !d.Dated {
		d.Year = Day{Year: year, Month: month}.Nearest(d)
	}
	old, _ := Date(d.Year, d.Month, d.Day)
	return old
}

// Date returns the date of a day. A day that only the calendars before the
// Gregorian one had has no EDTF date, which is Gregorian: the date is its month.
func Date(year int64, month, day int) (edtf.Date, error) {
	if onlyOldStyle(year, month, day) {
		return edtf.OfMonth(year, month)
	}
	return edtf.OfDay(year, month, day)
}

// onlyOldStyle reports whether a day that the Gregorian calendar lacks was one
// of the calendars in use before it: a leap day in a Julian century year (the
// last in Greece's and Russia's 1900), or Sweden's 30 February 1712.
func onlyOldStyle(year int64, month, day int) bool {
	if month != 2 {
		return false
	}
	return day == 29 && year%100 == 0 && year%400 != 0 && year <= 1900 || day == 30 && year == 1712
}
