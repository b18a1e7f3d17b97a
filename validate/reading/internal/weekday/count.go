package weekday

import (
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// farYears is how far from its context the year of a day is rather a number of things,
// if the weekday says so too. A slip of the pen is mostly nearer.
const farYears = 100

// uncount takes the last number of a day for one of things, as in "Monday, May 6, 1500
// gathered", where the day was no such weekday in a year of that number, but in that of the
// context, from which the number is far.
func (s scan) uncount(d *when.Date, after int, context edtf.Date) {
	own, known := context.Year()
	year, _ := d.Value.Year()
	comma := strings.LastIndexByte(d.In(s.Text), ',')
	if !known || context.IsInterval() || comma < 0 || d.Anchor != when.Stated || max(own-year, year-own) < farYears {
		return
	}
	if s.At(after).Kind != text.WordToken || !s.At(after).Spaced() || s.Capitalized(after) {
		return // a year in that place is followed by a comma
	}
	if d.Form != when.MonthDayYear && d.Form != when.DayMonthYear || fits(d, year) || !fits(d, own) {
		return
	}
	month, _ := d.Value.Month()
	day, _ := d.Value.Day()
	value, err := edtf.OfDay(own, month, day)
	if err != nil {
		return
	}
	d.Value, d.Form, d.Anchor = value, when.DayMonth, when.Context
	d.End = d.Start + comma
	d.WithWeekday.End = d.End
}

// fits reports whether the day of a date was its weekday in a year, in the Gregorian or
// the Julian calendar.
func fits(d *when.Date, year int64) bool {
	month, _ := d.Value.Month()
	day, _ := d.Value.Day()
	if edtf.DaysIn(year, month) < day {
		return false
	}
	gregorian := edtf.DayOf(year, month, day)
	century := year / 100
	if month < 3 {
		century = (year - 1) / 100
	}
	julian := gregorian.Add(century - century/4 - 2)
	return iso(gregorian.Weekday()) == d.Weekday || iso(julian.Weekday()) == d.Weekday
}
