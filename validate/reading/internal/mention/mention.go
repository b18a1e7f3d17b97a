package mention

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/amount"
	"github.com/chronlint/chronlint/validate/reading/internal/calendar"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Mention is a date expression as it is written in the text, before it is known
// what it depends on.
type Mention struct {
	First, End int // tokens
	Form       when.Form
	Stated     *shape.Date // the whole date, if the expression states one in a shape
	From       moment.Moment
	To         moment.Moment // the end of a range within the expression
	Ranged     bool
	Shared     bool // the year is with another date
	Point      Pointing
	// Centuryless marks a decade whose century is that of the story: the seventies.
	Centuryless bool
	FromNow     bool          // counted from when it is written: last year, two years ago
	Tentative   int64         // a year if the text has one that differs by no more than this, or is SameYear
	Amount      amount.Amount // a distance
	Earlier     bool
	Event       [2]int // tokens
	Part        when.Part
	Modifier    when.Modifier
	Weekday     int
	DayFits     bool // its year was found by the day of the week
	Style       when.Style
	Old         calendar.Day // the same day in Old Style; its month is 0 if absent
	Whole       bool         // "the year" itself: where the story is
	Joined      bool         // the next mention has its year: February to May
	Wraps       bool         // or the year after: October to March
	Joins       Year         // the year that a mention has from the one before
	Named       bool         // a day in a name, which is read if the text states the day elsewhere: the April 12 Incident
	Paragraph   int
}

// SameYear is the Tentative of a year that the text must have elsewhere.
const SameYear = -1

// Pointing is how an expression points to a date of the text.
type Pointing uint8

const (
	NoPointing Pointing = iota
	ToSame              // that year, the same year
	ToNext              // the following year
	ToPrevious          // the previous year, last year
)

// A Year is the year that a date has from the one before it, and where that is.
type Year struct {
	Value int64
	Span  text.Span
	Known bool
}

// Direction is that of a pointing.
func (p Pointing) Direction() int64 {
	switch p {
	case ToNext:
		return 1
	case ToPrevious:
		return -1
	}
	return 0
}

// TellsDistance reports whether a mention says how far a date is from another.
func (x *Mention) TellsDistance() bool {
	return x.Form == when.Distance || x.Form == when.Pointing && x.Point != ToSame
}

// StyleDay returns the one day that a mention names.
func (x *Mention) StyleDay() (calendar.Day, bool) {
	d := calendar.Day{Year: x.From.Year, Dated: x.From.Dated, Month: x.From.Month, Day: x.From.Day, Style: x.Style}
	if p := x.Stated; p != nil {
		d.Year, d.Dated, d.Month, d.Day = p.Year, true, p.Month, p.Day
	}
	const leapYear = 2000
	possible := 1 <= d.Day && d.Day <= edtf.DaysIn(leapYear, d.Month)
	return d, possible && !x.isRange() && x.Point == NoPointing && x.Old.Month == 0 && (x.Stated != nil || x.From.Unit == moment.DayUnit && x.From.Era == moment.NoEra)
}

// Fits reports whether the day of a mention was on its day of the week in a year.
func (x *Mention) Fits(year int64) bool {
	return int(edtf.DayOf(year, x.From.Month, x.From.Day).Weekday()) == x.Weekday%7
}

// LacksYear reports whether the mention is a month or a day of one, without a
// year or a pointer to it.
func (x *Mention) LacksYear() bool {
	return x.Stated == nil && x.From.Month != 0 && !x.From.Dated && x.Point == NoPointing
}

// OwnYear returns the year that the expression states or shares.
func (x *Mention) OwnYear() (int64, bool) {
	if p := x.Stated; p != nil {
		return p.Year, p.Month != 0
	}
	return x.From.Year, x.From.Month != 0 && x.From.Dated
}

// OwnMonth returns the month of the expression, 0 for none.
func (x *Mention) OwnMonth() int {
	if x.Stated != nil {
		return x.Stated.Month
	}
	return x.From.Month
}

// SetYear sets the year of a month, a day or a season, or of a range of them.
func (x *Mention) SetYear(year int64) {
	x.From.Year, x.From.Dated, x.From.Digits = year, true, 4
	x.To.Year, x.To.Dated, x.To.Digits = year, true, 4
}

// GiveYear sets the year that the mention shares with another.
func (x *Mention) GiveYear(year int64) {
	x.Shared = true
	x.SetYear(year)
}

// EndWith takes in the year behind a month, a day or a season, before token end: "June
// 1973", "June of that year".
func (x *Mention) EndWith(year int64, end int, point Pointing) {
	x.End, x.Point = end, point
	if point == NoPointing {
		x.SetYear(year)
	}
}

// isRange reports whether the expression is a range by itself.
func (x *Mention) isRange() bool {
	return x.Ranged || x.Stated != nil && (x.Stated.Until != 0 || x.Stated.UntilYear != 0)
}
