package shape

import (
	"errors"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/calendar"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// shapes are the forms in which months are words, as sequences of parts. Where
// two fit at one place, the earlier is taken.
var shapes = []struct {
	form  when.Form
	parts []part
}{
	{when.DayMonthYear, []part{day, month, year}},
	{when.MonthDayYear, []part{month, day, year}},
	{when.MonthRangeYear, []part{month, through, month, year}},
	{when.MonthYear, []part{month, year}},
	{when.YearMonthRange, []part{year, month, through, month}},
	{when.YearDayMonth, []part{year, day, month}},
	{when.YearMonthDay, []part{year, month, day}},
	{when.YearMonth, []part{year, month}},
}

// part is what one place of a shape holds.
type part int

const (
	day part = iota
	month
	year
	through // a dash or a word such as "to"
)

// Date is a date expression before it is known whether the calendar has it.
type Date struct {
	Form   when.Form
	Tokens [2]int // the first and the one after the last
	Year   int64
	// oldYear is that of one that began on Lady Day: the 1731 of 1731/32.
	oldYear int64
	Month   int
	Until   int // the second month of a range
	Day     int
	// UntilYear is the second year of a range.
	UntilYear int64
	// About marks an approximate year.
	About bool
	// everyday marks a month that is also a common word or a name.
	everyday bool
	// comma marks one before the year: what follows it may be a number of
	// things instead.
	comma bool
}

// DateOf makes the Date of an expression.
func DateOf(t *token.List, p Date) when.Date {
	value, err := p.value()
	d := when.Date{
		Span:   t.Span(p.Tokens[0], p.Tokens[1]),
		Value:  value,
		Form:   p.Form,
		Anchor: when.Stated,
	}
	if err != nil {
		d.Err = impossible(err)
	}
	if p.oldYear != 0 {
		old := p
		old.Year = p.oldYear
		d.InOldStyle, _ = old.value()
	}
	return d
}

// impossible returns why a date is impossible.
func impossible(err error) *edtf.Error {
	var why *edtf.Error
	errors.As(err, &why)
	return why
}

// value returns the date that an expression names.
func (p Date) value() (edtf.Date, error) {
	switch {
	case p.Until != 0:
		return p.months()
	case p.UntilYear != 0:
		return years(p.Year, p.UntilYear)
	case p.About:
		return edtf.Parse(fmt.Sprintf("%04d~", p.Year))
	case p.Month == 0 && p.Form != when.ISO:
		return edtf.OfYear(p.Year)
	case p.Day == moment.NoDay:
		return edtf.OfMonth(p.Year, p.Month)
	default:
		return calendar.Date(p.Year, p.Month, p.Day)
	}
}

// winterMonths is how many months a range may at most last for one that runs
// backwards ("1972 November–February") to be read as running into the next
// year; a longer one is a mistake.
const winterMonths = 4

// months returns the interval that a range of months names.
func (p Date) months() (edtf.Date, error) {
	from, to := p.Year, p.Year
	if last := p.Until + 12 - p.Month; p.Until < p.Month && last < winterMonths {
		if p.Form == when.MonthRangeYear {
			from--
		} else {
			to++
		}
	}
	start, err := edtf.OfMonth(from, p.Month)
	if err != nil {
		return edtf.Date{}, err
	}
	end, err := edtf.OfMonth(to, p.Until)
	if err != nil {
		return edtf.Date{}, err
	}
	return edtf.OfInterval(start, end)
}

// years returns the interval between two years.
func years(from, to int64) (edtf.Date, error) {
	start, err := edtf.OfYear(from)
	if err != nil {
		return edtf.Date{}, err
	}
	end, err := edtf.OfYear(to)
	if err != nil {
		return edtf.Date{}, err
	}
	return edtf.OfInterval(start, end)
}
