package dates

import (
	"strconv"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
)

// The parts of a date.
const (
	WholePart = iota
	YearPart
	MonthPart
	DayPart
	NumParts
)

// An UnreadError says why a date of several parts is not read.
type UnreadError struct{ Message string }

func (e *UnreadError) Error() string { return e.Message }

// Parts reads a date whose year, month and day are in fields of their own; any
// may be empty.
// With an error it names the part at fault.
func (r *Reader) Parts(year, month, day string) (d edtf.Date, part int, err error) {
	part = MonthPart
	if month == "" && day != "" && !isDayNumber(day) {
		month, day, part = day, "", DayPart
	}
	m, dd := 0, 0
	switch n, isNumber := smallNumber(month); {
	case month == "":
	case isNumber:
		m = n
	default:
		var ok bool
		if m, dd, ok = r.MonthDay(month); !ok {
			d, err := r.Whole(month)
			switch {
			case err != nil || day != "":
				if err == nil {
					err = errUnread
				}
				return edtf.Date{}, part, err
			case year != "" && !sameYear(year, d):
				return edtf.Date{}, part, &UnreadError{"the year of this date is " + schema.Quote(year) + " in one field and " + schema.Quote(month) + " in another"}
			}
			return d, part, nil
		}
	}
	if day != "" {
		n, ok := dayNumber(day)
		if !ok || dd != 0 {
			return edtf.Date{}, DayPart, errUnread
		}
		dd = n
	}
	if year == "" {
		return edtf.Date{}, part, &UnreadError{"this date has no year"}
	}
	if m == 0 && dd == 0 {
		d, err := r.Whole(year)
		return d, YearPart, err
	}
	y, ok := readYear(year)
	if !ok {
		// 1973?, or something else that EDTF has for a year
		whole, err := edtf.Parse(year)
		n, hasYear := whole.Year()
		if _, hasMonth := whole.Month(); err != nil || !hasYear || hasMonth || whole.IsInterval() {
			return edtf.Date{}, YearPart, errUnread
		}
		y = yearValue{year: n, about: whole.Approximate()}
	}
	switch {
	case m == 0: // the month is not known
		d, err = y.unknownMonth(dd)
		return d, DayPart, err
	case m > 12:
		_, err := edtf.OfMonth(y.year, m)
		return edtf.Date{}, part, err
	}
	if dd != 0 && day != "" {
		part = DayPart
	}
	d, err = y.monthDay(m, dd)
	return d, part, err
}

// isDayNumber reports whether a text can be the number of a day.
func isDayNumber(text string) bool {
	_, ok := dayNumber(text)
	return ok
}

func smallNumber(text string) (int, bool) {
	n, err := strconv.Atoi(text)
	return n, err == nil && IsDigits(text) && len(text) <= 2
}

// sameYear reports whether a date is of a year, as far as both are known.
func sameYear(year string, d edtf.Date) bool {
	y, ok := readYear(year)
	n, known := d.Year()
	return !ok || !known || y.year == n
}
