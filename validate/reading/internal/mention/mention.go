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

// Fits reports whether the day of a mention was on its day of the week in a year.
func (x *Mention) Fits(year int64) bool {
	return int(edtf.DayOf(year, x.From.Month, x.From.Day).Weekday()) == x.Weekday%7
}

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
	Tentative   int64         // a year if the text has one that differs by no more than this
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

// Pointing is how an expression points to a date of the text.
type Pointing uint8

const (
	NoPointing Pointing = iota
	ToSame              // that year, the same year
	ToNext              // the following year
	ToPrevious          // the previous year, last year
)

// An List are the date expressions of a text in order.
type List struct{ All []Mention }

// Add appends a date and returns the index of the token after it.
func (l *List) Add(x Mention) (int, bool) {
	l.All = append(l.All, x)
	return x.End, true
}

// AddStated adds a date that states its year: for certain, or if the text has one that
// differs by no more than tentative.
func (l *List) AddStated(p shape.Date, tentative int64) (int, bool) {
	stated := new(shape.Date)
	*stated = p
	return l.Add(Mention{First: p.Tokens[0], End: p.Tokens[1], Form: p.Form, Stated: stated, Tentative: tentative})
}

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

// EndsWithYear reports whether the last date that was read ends before token end and is
// a bare year.
func (l *List) EndsWithYear(end int) bool {
	if len(l.All) == 0 {
		return false
	}
	x := &l.All[len(l.All)-1]
	return x.End == end && x.Form == when.Year && x.Stated != nil && x.Tentative == 0
}
