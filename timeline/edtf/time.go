package edtf

import (
	"fmt"
	"time"
)

// OfTime returns the year, the month, the day or the second that t is in, in the
// zone of t, and the zero Date for the zero Time. A second has its offset from UTC;
// if EDTF can't write that offset, as in local mean time, the second is in UTC.
// Years run from -9999 to 9999.
func OfTime(t time.Time, p Precision) (Date, error) {
	if t.IsZero() {
		return Date{}, nil
	}
	year, month, day := int64(t.Year()), int(t.Month()), t.Day()
	switch p {
	case PrecisionYear:
		return OfYear(year)
	case PrecisionMonth:
		return OfMonth(year, month)
	case PrecisionDay:
		return OfDay(year, month, day)
	case PrecisionSecond:
		c, ok := clockOf(t)
		if !ok {
			return OfTime(t.UTC(), p)
		}
		d, err := OfDay(year, month, day)
		if err == nil {
			d.clock = c
		}
		return d, err
	default:
		return Date{}, &Error{
			Input: t.String(),
			Kind:  KindSyntax,
			Msg:   fmt.Sprintf("a time.Time has a year, a month, a day or a second, not a date of precision %q", p),
		}
	}
}

// clockOf returns the time of day of t. It is false if its offset from UTC has
// seconds or isn't in use.
func clockOf(t time.Time) (clock, bool) {
	hour, minute, second := t.Clock()
	_, offset := t.Zone()
	c := clock{seconds: int32(hour*3600 + minute*60 + second), offset: int16(offset / 60)}
	switch {
	case t.Location() == time.UTC:
		c.zone = zoneUTC
	case offset%60 != 0 || c.offset < westernmost || c.offset > easternmost:
		return clock{}, false
	default:
		c.zone = zoneMinutes
	}
	return c, true
}

// Time returns the second that a date-time names, or the first of a day, without
// regard to qualifiers. It is in UTC where d has no offset from it. It is false
// for any other date: of a month or a year, [Date.Bounds] has the first day.
func (d Date) Time() (t time.Time, ok bool) {
	p := d.from
	if d.kind != kindSingle || p.form != formDate || p.day == 0 || p.unspecified != 0 {
		return time.Time{}, false
	}
	zone := time.UTC
	if d.clock.zone == zoneHours || d.clock.zone == zoneMinutes {
		zone = time.FixedZone("", int(d.clock.offset)*60)
	}
	return time.Date(int(p.year()), time.Month(p.month), int(p.day), 0, 0, int(d.clock.seconds), 0, zone), true
}
