package edtf

import "cmp"

// Truth is the answer to a question about dates that are not exactly known.
type Truth int8

const (
	Impossible Truth = iota - 1 // in no case
	Possible                    // in some cases; also if a date is absent
	Certain                     // in every case
)

// String returns "impossible", "possible" or "certain".
func (t Truth) String() string {
	switch {
	case t < Possible:
		return "impossible"
	case t > Possible:
		return "certain"
	default:
		return "possible"
	}
}

// Before reports whether d ends before other starts. It goes by
// [Date.LooseBounds] and by whole days, since what happened on one day may have
// happened in either order: with the same day, Before is Possible. Two
// date-times, both with or both without an offset from UTC, are compared by the
// second. It is Possible where either is the zero Date. Here and in the other
// comparisons, a reversed interval may lie anywhere from the earlier of its ends
// to the later.
func (d Date) Before(other Date) Truth {
	a, b, _ := onOneScale(d, other)
	switch {
	case d.IsZero() || other.IsZero():
		return Possible
	case a.LatestEnd < b.EarliestStart:
		return Certain
	case a.EarliestEnd > b.LatestStart:
		return Impossible
	default:
		return Possible
	}
}

// After reports whether d starts after other ends: it is other.Before(d).
func (d Date) After(other Date) Truth { return other.Before(d) }

// Overlaps reports whether d and other have a day in common, or, as date-times
// compared by [Date.Before], a second. Both are taken as events, which need not
// fill the period they are dated with: two events of 1973 overlap Possibly, two
// of 11 September 1973 Certainly.
func (d Date) Overlaps(other Date) Truth {
	a, b, _ := onOneScale(d, other)
	switch {
	case d.IsZero() || other.IsZero():
		return Possible
	case a.LatestEnd < b.EarliestStart || b.LatestEnd < a.EarliestStart:
		return Impossible
	case a.LatestStart <= b.EarliestEnd && b.LatestStart <= a.EarliestEnd:
		return Certain
	default:
		return Possible
	}
}

// Within reports whether d starts and ends within other. Here d is an event
// and other a period: an event of 11 September 1973 is Certainly within 1973,
// one of 1973 Possibly within September 1973. A period that is not exactly known
// (an interval between months, an unspecified digit, a season, a qualifier) is
// taken as long as it can be for Impossible and as short as it can be for
// Certain; so is a year too far off for a Day.
func (d Date) Within(other Date) Truth {
	a, b, inSeconds := onOneScale(d, other)
	switch {
	case isExact(other) && b.EarliestStart > MinusInfinity && b.LatestEnd < PlusInfinity:
		b.LatestStart, b.EarliestEnd = b.EarliestStart, b.LatestEnd
	case other.clock.zone != zoneAbsent && !inSeconds:
		// A second of the day holds nothing that is known to the day.
		b.LatestStart, b.EarliestEnd = PlusInfinity, MinusInfinity
	}
	switch {
	case d.IsZero() || other.IsZero():
		return Possible
	case a.LatestStart < b.EarliestStart || a.EarliestEnd > b.LatestEnd:
		return Impossible
	case a.EarliestStart >= b.LatestStart && a.LatestEnd <= b.EarliestEnd:
		return Certain
	default:
		return Possible
	}
}

// isExact reports whether d names one known period of whole days.
func isExact(d Date) bool {
	p := d.from
	return d.kind == kindSingle && d.clock.zone == zoneAbsent && p.form == formDate &&
		p.unspecified == 0 && p.qualifiers == 0 && p.significant == 0 &&
		(!p.isSeason() || p.month >= firstSeason+4)
}

// onOneScale returns the loose bounds of two dates in days, or those of two
// comparable date-times in seconds.
func onOneScale(d, other Date) (a, b Bounds, inSeconds bool) {
	c, o := d.clock.zone, other.clock.zone
	if c == zoneAbsent || o == zoneAbsent || (c == zoneLocal) != (o == zoneLocal) {
		return d.LooseBounds().forwards(), other.LooseBounds().forwards(), false
	}
	s, t := instantOf(d), instantOf(other)
	return Bounds{s, s, s, s}, Bounds{t, t, t, t}, true
}

// forwards returns the bounds, or, of a reversed interval, those of something
// that lies anywhere from the earlier of its ends to the later.
func (b Bounds) forwards() Bounds {
	if b.EarliestStart <= b.LatestEnd {
		return b
	}
	return Bounds{b.EarliestEnd, b.LatestStart, b.EarliestEnd, b.LatestStart}
}

// Instant returns the second that a date-time names, counted from
// 1970-01-01T00:00:00: in UTC if the date has an offset from it, otherwise in the
// time of its own place. It is false for a date without a time of day.
func (d Date) Instant() (second int64, inUTC, ok bool) {
	if d.clock.zone == zoneAbsent {
		return 0, false, false
	}
	return int64(instantOf(d)), d.clock.zone != zoneLocal, true
}

// instantOf returns the seconds since 1970-01-01T00:00:00, in UTC if the offset
// is known, in the type of Bounds.
func instantOf(d Date) Day {
	day, _ := d.from.extent()
	return day*secondsPerDay + Day(d.clock.seconds) - Day(d.clock.offset)*60
}

// Compare orders dates for sorting: by the earliest start of their
// [Date.Bounds], then the latest end, then the time of day, then the text. The
// zero Date comes first.
func (d Date) Compare(other Date) int {
	switch {
	case d == other:
		return 0
	case d.IsZero():
		return -1
	case other.IsZero():
		return 1
	}
	a, b := d.Bounds(), other.Bounds()
	if c := cmp.Or(
		cmp.Compare(a.EarliestStart, b.EarliestStart),
		cmp.Compare(a.LatestEnd, b.LatestEnd),
		cmp.Compare(d.clock.order(), other.clock.order()),
	); c != 0 {
		return c
	}
	return cmp.Compare(d.String(), other.String())
}

// order sorts the times of a day, a day without one first.
func (c clock) order() int32 {
	if c.zone == zoneAbsent {
		return -secondsPerDay
	}
	return c.seconds - int32(c.offset)*60
}
