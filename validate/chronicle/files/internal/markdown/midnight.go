package markdown

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
)

// Minutes of a day, and how many a clock has gone back by where the next day may have
// begun.
const (
	evening  = 18 * 60
	noon     = 12 * 60
	night    = 8 * 60
	mostBack = 12 * 60
)

// isNextDay reports whether a time that is before the last one is of the next day: in
// the morning after an evening; or else by half a day earlier, if the times after it go on
// from there rather than from the last.
func (g *log) isNextDay(at moment, rest []moment) bool {
	switch back := g.last - at.minute; {
	case g.last >= evening && at.minute < noon:
		return back >= night
	case back > mostBack:
		for _, next := range rest {
			if next.clock != "" {
				return next.minute < g.last
			}
		}
	}
	return false
}

// label returns a time of day with its day as the label of what it tells; rest are the
// times after it.
func (g *log) label(at moment, rest []moment) label {
	l := label{text: at.written, rest: at.rest}
	if at.word != "" && g.zones[at.word] == 0 && g.isSlip(at.word) {
		return l // not read
	}
	clock := at.clock
	switch {
	case g.isMixed && at.zone != "" && at.zone != "UTC":
		offset, ok := zoneOffsets[at.zone]
		if !ok { // it can't be compared with the others
			l.value = g.day
			return l
		}
		clock += fmt.Sprintf("%+03d:00", offset)
		fallthrough
	case g.isMixed && at.zone != "" && g.zone != "" && at.zone != g.zone:
		g.day = g.nearest(at)
	case g.isNextDay(at, rest):
		g.day = daysAfter(g.day, 1)
	}
	d, err := edtf.Parse(g.day.String() + "T" + clock)
	if !errors.As(err, &l.err) {
		l.value, g.last, g.zone = d, at.minute, cmp.Or(at.zone, g.zone)
	}
	return l
}

// nearest returns the day on which a time of another zone is nearest to the last.
func (g *log) nearest(at moment) edtf.Date {
	if g.last < 0 {
		return g.day
	}
	const hour, day = 60, 24 * 60
	ahead := at.minute - hour*zoneOffsets[at.zone] - (g.last - hour*zoneOffsets[g.zone])
	switch {
	case ahead < -day/2:
		return daysAfter(g.day, 1)
	case ahead > day/2:
		return daysAfter(g.day, -1)
	}
	return g.day
}

// daysAfter returns the day some days after another, or that if there is none.
func daysAfter(day edtf.Date, n int) edtf.Date {
	if t, ok := day.Time(); ok {
		if d, err := edtf.OfTime(t.Add(time.Duration(n)*24*time.Hour), edtf.PrecisionDay); err == nil {
			return d
		}
	}
	return day
}

// findZones finds out whether there are times of several zones.
func (g *log) findZones(all []moment) {
	first := ""
	g.zones = map[string]int{}
	for _, at := range all {
		g.zones[at.zone]++
		g.isMixed = g.isMixed || first != "" && at.zone != "" && at.zone != first
		first = cmp.Or(first, at.zone)
	}
}

// isSlip reports whether a word is nearly the zone of most times.
func (g *log) isSlip(word string) bool {
	for zone, n := range g.zones {
		if zone != "" && n > g.zones[""] && look.IsNear(word, zone) && !strings.EqualFold(word, zone) {
			return true
		}
	}
	return false
}

// zoneOffsets are how many hours zones are ahead of UTC, of which the abbreviation means
// no other.
var zoneOffsets = map[string]int{
	"UTC": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
	"EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "JST": 9,
}
