package when

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A Date is an expression in the text that names a date.
type Date struct {
	text.Span
	// Value is the date that the expression names. It is zero for a day or a
	// month that no calendar has, for a date that depends on an event ("two days
	// before the coup") without a date beside it, and for one that depends on a date
	// that the text does not state ("the next day"). A range whose end is before its
	// start has both. A month or day without a year has an unspecified one:
	// XXXX-09-11.
	Value edtf.Date `json:"value"`
	// Form says how the date is written.
	Form Form `json:"form"`
	// Anchor says where its year comes from.
	Anchor Anchor `json:"anchor"`
	// From is the date in the text on which it depends, where Anchor is Inherited
	// or Relative. It is empty where that is Options.Context.
	From text.Span `json:"from,omitzero"`
	// Modifier is the relation of the narrative to the date: before it, by it. Part
	// is the part of it that is meant. Value is without both.
	Modifier Modifier `json:"modifier,omitempty"`
	Part     Part     `json:"part,omitempty"`
	// Weekday is the day of the week stated with the date, 1 for Monday to 7 for
	// Sunday as in ISO 8601, or 0.
	Weekday int `json:"weekday,omitempty"`
	// WithWeekday is the expression together with that weekday. It is empty where the
	// weekday may be another's too: "Saturday and Sunday, 5 May".
	WithWeekday text.Span `json:"withWeekday,omitzero"`
	// Style is the reckoning in which the text states Value: its calendar is the
	// Gregorian one where Style is NewStyle, and the Julian one where it is
	// OldStyle. InOldStyle is the same day or month in Old Style, by the Julian
	// calendar or in a year that began on Lady Day, if the text states both: "25
	// October (7 November) 1917", "11 February 1731/32". Value then is in New Style.
	Style      Style     `json:"style,omitempty"`
	InOldStyle edtf.Date `json:"inOldStyle,omitzero"`
	// Offset is the distance of the date from the one on which it depends, or from
	// an event; nil for a date that is not stated as a distance.
	Offset *Offset `json:"offset,omitempty"`
	// Err says why the date cannot be: of kind edtf.KindImpossible for
	// "30 February 1973", edtf.KindReversed for "1972 July–April". It is nil
	// for a date that can.
	Err *edtf.Error `json:"error,omitempty"`
}

// IsStated reports whether the expression states its own year, or shares that
// of the expression beside it.
func (d Date) IsStated() bool { return d.Anchor == Stated || d.Anchor == Shared }

// IsPlain reports whether the expression is a day, a month or a year that states
// its year, or a day in the year of Options.Context, with nothing that shifts it.
func (d Date) IsPlain() bool {
	if d.Err != nil || d.Value.IsZero() || d.Modifier != "" || d.Offset != nil || d.Value.IsInterval() || d.Part == Sooner || d.Part == Later {
		return false
	}
	switch d.Form {
	case DayMonth:
		return d.Anchor == Context
	case DayMonthYear, MonthDayYear, YearDayMonth, YearMonthDay, ISO, MonthYear, YearMonth, Year:
		return d.Anchor == Stated && d.Value.Precision() >= edtf.PrecisionYear
	}
	return false
}

// An Offset is a distance in time from another date or from an event.
type Offset struct {
	Length Length `json:"length"`
	// Earlier is set where the distance runs back.
	Earlier bool `json:"earlier,omitempty"`
	// Event is what the distance is measured from, where the text names it: "the
	// coup" in "two days before the coup". It is empty where it is another date; in
	// "two days after the vote of 4 September" it is the vote, and the Date depends on
	// the day after it.
	Event text.Span `json:"event,omitzero"`
	// Beside is the date beside it that says the same, if there is one: "in
	// 1906, twenty years later", "three years later, in May 1935". Where all is
	// right, it and the Value of the Date overlap.
	Beside text.Span `json:"beside,omitzero"`
}

// Form is the way in which a date is written.
type Form string

// The forms that are read. Months are words, in full or abbreviated, in all
// forms but ISO.
const (
	ISO            Form = "iso"              // 1973-09-11, 1973-09
	DayMonthYear   Form = "day-month-year"   // 11 September 1973, 11th of September, 1973
	MonthDayYear   Form = "month-day-year"   // September 11, 1973
	MonthYear      Form = "month-year"       // June 1973, July of 1973
	MonthRangeYear Form = "month-range-year" // April–July 1972
	YearMonth      Form = "year-month"       // 1973 June
	YearMonthRange Form = "year-month-range" // 1972 April–July
	YearDayMonth   Form = "year-day-month"   // 1973 11 September
	YearMonthDay   Form = "year-month-day"   // 1973 September 11
	Year           Form = "year"             // 1973, c. 1640, 44 BC
	YearRange      Form = "year-range"       // 1967–69
	Numeric        Form = "numeric"          // 13/02/1862
	DayMonth       Form = "day-month"        // 11 September, the 11th of September, September 11
	DayRange       Form = "day-range"        // 11–13 September, with a year or without
	Month          Form = "month"            // September
	MonthRange     Form = "month-range"      // April–July
	DayOfMonth     Form = "day"              // the 12th
	Season         Form = "season"           // spring 1968, the summer, Q3 2021, the second half of 1945
	Decade         Form = "decade"           // the 1970s, the seventies
	Century        Form = "century"          // the 20th century, the 1900s
	Millennium     Form = "millennium"       // the third millennium BC
	PeriodRange    Form = "period-range"     // the 1st to 7th centuries
	Weekday        Form = "weekday"          // Tuesday
	Pointing       Form = "pointing"         // that year, the following month, the next day
	Distance       Form = "distance"         // a month later, two days before the coup
	Label          Form = "label"            // in any other way that DateLabel reads
)

// Anchor says where the year of a date comes from; for a date stated as a
// distance, where all of it comes from.
type Anchor string

// The anchors, from the strongest evidence to the weakest.
const (
	Stated     Anchor = "stated"     // the expression states it
	Shared     Anchor = "shared"     // the expression beside it states it: "11 and 13 September 1973"
	Relative   Anchor = "relative"   // computed from an earlier date of the text: "a month later"
	Inherited  Anchor = "inherited"  // taken over from another date of the text, mostly an earlier one: "In April"
	Context    Anchor = "context"    // as Relative or Inherited, but from Options.Context
	Unanchored Anchor = "unanchored" // not known
)

// Modifier is the relation of the narrative to the date that it names.
type Modifier string

// The modifiers. The zero Modifier is that of a date on which it is.
const (
	Before Modifier = "before"
	After  Modifier = "after"
	By     Modifier = "by"
	Since  Modifier = "since"
	Until  Modifier = "until"
	// RangeStart and RangeEnd mark two dates, one right after the other, that are
	// the ends of a range: "from 1964 to 1973", "between May and July". Ends
	// that are not whole dates by themselves make one Date, whose Value is an
	// interval.
	RangeStart Modifier = "range-start"
	RangeEnd   Modifier = "range-end"
)

// Part is the part of a period that is meant.
type Part string

// The parts. What is early or late is for the writer to know; Date.Bounds is
// generous.
const (
	Early  Part = "early"  // early, at the beginning of
	Mid    Part = "mid"    // mid-, in the middle of
	Late   Part = "late"   // late, at the end of
	Sooner Part = "sooner" // earlier that year: before the previous event
	Later  Part = "later"  // later that year: after the previous event
)

// Bounds returns the days between which the date lies: those of its Value,
// taken loosely (edtf.Date.LooseBounds), and of those only the part that is meant.
// What is early in a period, or late, is for the writer to know, so early and late
// are two thirds of it and the middle is all but a sixth on both sides. The
// modifier is not regarded: an event before 1914 has the bounds of 1914. A date
// without a value has no bounds but the infinities.
func (d Date) Bounds() edtf.Bounds {
	b := d.Value.LooseBounds()
	from, to := b.EarliestStart, b.LatestEnd
	if d.Part == "" || from == edtf.MinusInfinity || to == edtf.PlusInfinity || to < from {
		return b
	}
	days := int64(to - from)
	switch d.Part {
	case Early:
		to = to.Add(-days / 3)
	case Late:
		from = from.Add(days / 3)
	case Mid:
		from, to = from.Add(days/6), to.Add(-days/6)
	}
	return edtf.Bounds{EarliestStart: from, LatestStart: min(max(b.LatestStart, from), to), EarliestEnd: min(max(b.EarliestEnd, from), to), LatestEnd: to}
}
