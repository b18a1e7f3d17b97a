package days

import (
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// JulianGap is the most days by which a Julian date differs from a Gregorian
// one, up to the last country's change.
const JulianGap = 13

// ExtentsOf returns the days that a date may mean in either calendar.
func ExtentsOf(d edtf.Date) []Extent {
	x := ExtentOf(d)
	year, _ := d.Year()
	month, _ := d.Month()
	if day, isDay := d.Day(); isDay && !d.IsInterval() {
		var out []Extent
		for _, m := range Meanings(year, month, day) {
			out = append(out, Extent{m, m})
		}
		if len(out) > 1 {
			// The date field may be the one that is Julian.
			lead := julianLead(year, month)
			out = append(out, Extent{x.First.Add(-lead), x.Last.Add(-lead)})
		}
		return out
	}
	if x.First < LastChange {
		x.First, x.Last = x.First.Add(-JulianGap), x.Last.Add(JulianGap)
	}
	return []Extent{x}
}

// EitherExtent returns the days on which something may have been, by either
// calendar.
func EitherExtent(d edtf.Date) Extent {
	x := ExtentOf(d)
	x.First, x.Last = EitherCalendar(x.First, x.Last)
	return x
}

// EitherCalendar widens a range of days so that it holds whatever they mean,
// whether they are dates of the Gregorian calendar or of one that it replaced.
func EitherCalendar(first, last edtf.Day) (edtf.Day, edtf.Day) {
	from, to := first, last
	if first != edtf.MinusInfinity {
		from = slices.Min(Meanings(first.Civil()))
	}
	if last == edtf.PlusInfinity {
		return from, to
	}
	year, month, day := last.Civil()
	to = slices.Max(Meanings(year, month, day))
	if eve := edtf.DayOf(year, ladyMonth, ladyDay-1); year <= LastLadyYear && first <= eve && eve <= last {
		// The last days of such a year are those that bear its number and are
		// before its first.
		to = max(to, slices.Max(Meanings(year, ladyMonth, ladyDay-1)))
	}
	return from, to
}

// An Extent is the days on which something may have been.
type Extent struct{ First, Last edtf.Day }

// ExtentOf returns the days that a date may mean, taken loosely.
func ExtentOf(d edtf.Date) Extent {
	b := d.LooseBounds()
	return Extent{b.EarliestStart, b.LatestEnd}
}
