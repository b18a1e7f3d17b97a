package edtf

import (
	"fmt"
	"strconv"
	"strings"
)

// Date is a date, an interval or a set of dates in the Extended Date/Time
// Format. It is a small value: copy it, compare it with ==, use it as a map
// key. The zero Date means that the date is absent.
type Date struct {
	// from and to are the ends of an interval; to is unused in a single date.
	// In a set they are the ends of its earliest and latest members.
	from, to point
	// set is the canonical text of a set. Text is comparable where a slice of
	// members is not, and sets are too rare to pay for more.
	set   string
	clock clock
	kind  kind
}

type kind uint8

const (
	kindSingle   kind = iota
	kindInterval      // 1973-04/1973-07
	kindOneOf         // [1667,1668]: one of these
	kindAllOf         // {1667,1668}: all of these
)

// Open returns the open end of an interval, the ".." of 1985/.. , as [Date.Start]
// and [Date.End] return it and [OfInterval] takes it. It is an end and not a
// date: [Parse] does not accept it alone.
func Open() Date { return Date{from: point{form: formOpen}} }

// OfYear returns a year: 0 is 1 BC, -43 is 44 BC.
func OfYear(year int64) (Date, error) {
	return construct(year, 0, 0)
}

// OfMonth returns a month, 1 to 12, of a year from -9999 to 9999.
func OfMonth(year int64, month int) (Date, error) {
	if DaysIn(year, month) == 0 {
		return Date{}, impossible(numbersText(year, month), monthsMessage)
	}
	return construct(year, month, 0)
}

// OfDay returns a day of a year from -9999 to 9999.
func OfDay(year int64, month, day int) (Date, error) {
	switch days := DaysIn(year, month); {
	case days == 0:
		return Date{}, impossible(numbersText(year, month, day), monthsMessage)
	case day < 1 || day > days:
		err := noDay(year, month, day)
		err.Input = numbersText(year, month, day)
		return Date{}, err
	}
	return construct(year, month, day)
}

// construct returns a year, a month or a day of a month that exists.
func construct(year int64, month, day int) (Date, error) {
	limit := int64(maxYear)
	if month != 0 {
		limit = 9999
	}
	if year < -limit || year > limit {
		return Date{}, impossible(strconv.FormatInt(year, 10), fmt.Sprintf("years run from %d to %d", -limit, limit))
	}
	p := point{form: formDate, magnitude: year, month: uint8(month), day: uint8(day)}
	if year < 0 {
		p.magnitude, p.negative = -year, true
	}
	return Date{from: p}, nil
}

// OfInterval returns the interval between two dates. An unknown end is the zero
// Date, an open one is [Open]. Sets, seasons, other intervals and dates with a
// time of day can't be ends. Where the end is
// certainly before the start, the interval is returned together with an
// *[Error] of [KindReversed].
func OfInterval(start, end Date) (Date, error) {
	for _, side := range [...]Date{start, end} {
		if side.kind != kindSingle || side.clock.zone != zoneAbsent || side.from.isSeason() {
			return Date{}, &Error{
				Input: start.String() + "/" + end.String(),
				Kind:  KindSyntax,
				Msg:   intervalEndMessage,
			}
		}
	}
	d := Date{from: start.from, to: end.from, kind: kindInterval}
	if err := reversalOf(d); err != nil {
		err.Input = d.String()
		return d, err
	}
	return d, nil
}

// IsZero reports whether the date is absent.
func (d Date) IsZero() bool { return d == Date{} }

// Equal reports whether d and other are written alike in canonical form. It
// is ==. Two ways to write one day, such as 1973-09-11T12:00:00Z and
// 1973-09-11T12:00:00+00:00, are not Equal.
func (d Date) Equal(other Date) bool { return d == other }

// IsInterval reports whether d has a start and an end of its own: a/b.
func (d Date) IsInterval() bool { return d.kind == kindInterval }

// Start returns the start of an interval, the earliest member of a set, and
// any other date itself. It is the zero Date where the start is unknown and
// [Open] where it is open.
func (d Date) Start() Date {
	if d.kind == kindSingle {
		return d
	}
	return Date{from: d.from}
}

// End returns the end of an interval, the latest member of a set, and any
// other date itself. It is the zero Date where the end is unknown and [Open]
// where it is open.
func (d Date) End() Date {
	if d.kind == kindSingle {
		return d
	}
	return Date{from: d.to}
}

// Year returns the year of the date, or of its start. It is false if the year is
// absent, has an unspecified digit, or has more than 18 digits (Y17E20).
func (d Date) Year() (int64, bool) {
	if d.from.form != formDate || d.from.unspecified&yearDigits != 0 || d.from.isBeyond() {
		return 0, false
	}
	return d.from.year(), true
}

// Month returns the month, 1 to 12, of the date, or of its start. It is false
// for a season, and if the month is absent or unspecified.
func (d Date) Month() (int, bool) {
	if d.from.month == 0 || d.from.isSeason() || d.from.unspecified&monthDigits != 0 {
		return 0, false
	}
	return int(d.from.month), true
}

// Day returns the day of the month of the date, or of its start. It is false
// if the day is absent or unspecified.
func (d Date) Day() (int, bool) {
	if d.from.day == 0 || d.from.unspecified&dayDigits != 0 {
		return 0, false
	}
	return int(d.from.day), true
}

// Season returns the season code of the date, or of its start: 21 to 24 are
// spring, summer, autumn and winter; 25 to 28 those of the northern and 29 to
// 32 those of the southern hemisphere; 33 to 36 quarters, 37 to 39
// quadrimesters, 40 and 41 semesters (ISO 8601-2, 4.8).
func (d Date) Season() (int, bool) {
	if !d.from.isSeason() {
		return 0, false
	}
	return int(d.from.month), true
}

// Uncertain reports whether any part of d is marked uncertain: ? or %.
func (d Date) Uncertain() bool {
	return d.from.qualified(uncertain) || d.to.qualified(uncertain) || strings.ContainsAny(d.set, "?%")
}

// Approximate reports whether any part of d is marked approximate: ~ or %.
func (d Date) Approximate() bool {
	return d.from.qualified(approximate) || d.to.qualified(approximate) || strings.ContainsAny(d.set, "~%")
}

// Level returns the lowest conformance level of EDTF, 0 to 2, that has all
// that d uses.
func (d Date) Level() int {
	switch d.kind {
	case kindOneOf, kindAllOf:
		return 2
	case kindInterval:
		level := max(d.from.level(), d.to.level())
		if d.from.unspecified|d.to.unspecified != 0 {
			level = 2
		}
		return level
	default:
		if d.IsZero() {
			return 0
		}
		return d.from.level()
	}
}

// MarshalText returns the canonical form; that of the zero Date is empty.
func (d Date) MarshalText() ([]byte, error) { return appendDate(nil, d), nil }

// UnmarshalText reads what [Parse] reads, and no text as the zero Date. As
// there, a reversed interval is stored and reported.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	var err error
	*d, err = Parse(string(text))
	return err
}
