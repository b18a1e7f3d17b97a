package when

import "github.com/chronlint/chronlint/validate/reading/text"

// A Length is an amount of time as a text states it: from Least to Most units.
// Both are equal if the text has one number; Most is -1 if it has none ("several
// months", "decades").
type Length struct {
	Least int64 `json:"least"`
	Most  int64 `json:"most"`
	Unit  Unit  `json:"unit"`
	// Rounding says how the number is hedged: "nearly 17 years".
	Rounding Rounding `json:"rounding,omitempty"`
}

// IsExact reports whether the length is one number without a hedge.
func (l Length) IsExact() bool { return l.Least == l.Most && l.Rounding == "" }

// Days returns the fewest and the most days that l can last by the calendar,
// without its hedge. Most is -1 if the text has no number. A length in
// hours, minutes or seconds lasts the whole days that it fills, and at most one
// more.
func (l Length) Days() (least, most int64) {
	u := unitDays[l.Unit]
	least = l.Least * u.least / u.per
	if l.Most < 0 {
		return least, -1
	}
	return least, (l.Most*u.most + u.per - 1) / u.per
}

// Unit is a unit of time.
type Unit string

// The units, from the shortest to the longest. Compound lengths and halves have the
// unit in which they are whole: "a year and a half" is 18 months.
const (
	Seconds   Unit = "second"
	Minutes   Unit = "minute"
	Hours     Unit = "hour"
	Days      Unit = "day"
	Weeks     Unit = "week"
	Months    Unit = "month"
	Years     Unit = "year"
	Decades   Unit = "decade"
	Centuries Unit = "century"
	Millennia Unit = "millennium"
)

// unitDays says how many days a unit lasts: least to most of them for per
// units.
var unitDays = map[Unit]struct{ least, most, per int64 }{
	Seconds:   {1, 1, 86400},
	Minutes:   {1, 1, 1440},
	Hours:     {1, 1, 24},
	Days:      {1, 1, 1},
	Weeks:     {7, 7, 1},
	Months:    {28, 31, 1},
	Years:     {365, 366, 1},
	Decades:   {3652, 3653, 1},
	Centuries: {36524, 36525, 1},
	Millennia: {365242, 365243, 1},
}

// SmallerUnits says what half of a unit is, where that is a whole number of a
// smaller one: halves.
var SmallerUnits = map[Unit]struct {
	Unit   Unit
	Halves int64
}{
	Minutes:   {Seconds, 30},
	Hours:     {Minutes, 30},
	Days:      {Hours, 12},
	Weeks:     {Hours, 84},
	Years:     {Months, 6},
	Decades:   {Years, 5},
	Centuries: {Years, 50},
	Millennia: {Years, 500},
}

// conversions are the units that are a fixed number of smaller ones.
var conversions = map[[2]Unit]int64{
	{Minutes, Seconds}: 60, {Hours, Minutes}: 60, {Days, Hours}: 24, {Weeks, Days}: 7,
	{Years, Months}: 12, {Decades, Years}: 10, {Centuries, Years}: 100, {Millennia, Years}: 1000,
}

// Express changes l to a smaller unit; it is false if the unit is not smaller.
func (l *Length) Express(in Unit) bool {
	if n, ok := conversions[[2]Unit{l.Unit, in}]; ok {
		l.Least, l.Most, l.Unit = l.Least*n, l.Most*n, in
		return true
	}
	from, to := unitDays[l.Unit], unitDays[in]
	if from.least*to.per <= to.least*from.per {
		return false
	}
	l.Least = l.Least * from.least * to.per / (from.per * to.most)
	l.Most = (l.Most*from.most*to.per + from.per*to.least - 1) / (from.per * to.least)
	l.Unit = in
	return true
}

// Rounding says how a number is hedged.
type Rounding string

// The hedges. The zero Rounding is that of a plain number.
const (
	About    Rounding = "about"    // around, some, roughly
	Nearly   Rounding = "nearly"   // almost, just under
	MoreThan Rounding = "more"     // over, more than
	LessThan Rounding = "less"     // under, less than
	AtLeast  Rounding = "at-least" // no less than
	AtMost   Rounding = "at-most"  // up to, within
)

// A Duration is an expression that says how long something lasts or lasted:
// "for 17 years", "within two months", "the six-week strike".
type Duration struct {
	text.Span        // without the word before it
	Length    Length `json:"length"`
	// Role is what the word before it makes of it.
	Role Role `json:"role,omitempty"`
}

// Role says what a length of time is said of.
type Role string

// The roles. The zero Role is that of a length with no such word before it.
const (
	Lasting Role = "for"    // for 17 years, lasted six weeks
	Within  Role = "within" // within two months
	Through Role = "over"   // during two years
	Delay   Role = "after"  // after five weeks
	Every   Role = "every"  // every four years: how often, not how long
	Taking  Role = "in"     // in two years: how long it took, or when it will be
)

// An Age is an expression that says how old someone or something is: "aged
// 65", "a 16-year-old", "at the age of 12", the number in "died at 49".
type Age struct {
	text.Span
	Length Length `json:"length"`
}

// A Clock is a time of day.
type Clock struct {
	text.Span
	// Second counts from midnight, which is 0 also where it ends the day.
	Second int `json:"second"`
	// Precise is how far the expression goes: Hours for "9 a.m.", Minutes for
	// "9:30", Seconds for "21:34:05".
	Precise Unit `json:"precise"`
	// TwelveHours marks a time that may be twelve hours later: "9:30"
	// without the half of the day.
	TwelveHours bool `json:"twelveHours,omitempty"`
	// About marks an approximate time.
	About bool `json:"about,omitempty"`
	// Modifier is the relation of the narrative to the time, "by 9:00", or marks it
	// as the start or end of a range of two Clocks.
	Modifier Modifier `json:"modifier,omitempty"`
}
