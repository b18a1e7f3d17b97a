package statements

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/days"
)

// A scale is how moments are numbered, so that the dates of several entries can be
// compared.
type scale struct {
	day   edtf.Day // units in a day: 1, or 86,400 where all dates have a time of day
	inUTC bool     // the dates have offsets from UTC
}

const secondsPerDay = 24 * 60 * 60

// scaleOf returns the finest scale on which all the dates can be compared: that
// of seconds if each has a time of day and all or none an offset from UTC.
func scaleOf(dates []edtf.Date) scale {
	all := scale{day: 1}
	seconds := scale{day: secondsPerDay}
	none := true
	for _, d := range dates {
		if d.IsZero() {
			continue
		}
		_, inUTC, ok := d.Instant()
		if !ok || !none && inUTC != seconds.inUTC || d.Bounds().EarliestStart < days.LastChange {
			return all
		}
		none, seconds.inUTC = false, inUTC
	}
	if none {
		return all
	}
	return seconds
}

// bounds returns when a date may start and end, in units of the scale. It is
// false for the zero Date and a reversed interval. A date-time is when
// something began, not that it was over in a second; one with an offset from UTC
// may be of the day before or after elsewhere.
func (s scale) bounds(d edtf.Date) (edtf.Bounds, bool) {
	if d.IsZero() {
		return edtf.Bounds{}, false
	}
	second, inUTC, isTimed := d.Instant()
	if isTimed && s.day == secondsPerDay {
		at := edtf.Day(second)
		return edtf.Bounds{EarliestStart: at, LatestStart: at, EarliestEnd: at, LatestEnd: edtf.PlusInfinity}, true
	}
	b := d.LooseBounds()
	if b.EarliestStart > b.LatestStart || b.EarliestEnd > b.LatestEnd || b.EarliestStart > b.LatestEnd {
		return b, false
	}
	b.EarliestStart, b.LatestStart = days.EitherCalendar(b.EarliestStart, b.LatestStart)
	b.EarliestEnd, b.LatestEnd = days.EitherCalendar(b.EarliestEnd, b.LatestEnd)
	if isTimed {
		b.LatestEnd = edtf.PlusInfinity
	}
	if isTimed && inUTC {
		b.EarliestStart, b.EarliestEnd = b.EarliestStart.Add(-1), b.EarliestEnd.Add(-1)
		b.LatestStart = b.LatestStart.Add(1)
	}
	return edtf.Bounds{
		EarliestStart: s.start(b.EarliestStart), LatestStart: s.end(b.LatestStart),
		EarliestEnd: s.start(b.EarliestEnd), LatestEnd: s.end(b.LatestEnd),
	}, true
}

// start and end return the first and the last unit of a day.
func (s scale) start(d edtf.Day) edtf.Day {
	if limit := edtf.PlusInfinity / secondsPerDay; d <= -limit {
		return edtf.MinusInfinity
	} else if d < limit {
		return d * s.day
	}
	return edtf.PlusInfinity
}

func (s scale) end(d edtf.Day) edtf.Day {
	if s.day == 1 {
		return s.start(d)
	}
	return s.start(d.Add(1)).Add(-1)
}
