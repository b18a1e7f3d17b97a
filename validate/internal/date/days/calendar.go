package days

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
)

// LastChange is the first day from which on every country's civil calendar was
// the Gregorian one: Greece was the last to give up the Julian, in 1923.
var LastChange = edtf.DayOf(1923, 3, 1)

// ladyDay ends the months that many countries counted with the year before,
// and lastLadyYear is the last year that began in one of them with it.
const (
	ladyMonth, ladyDay = 3, 25
	LastLadyYear       = 1752
)

// JulianDay returns the number of a day that is dated by the Julian calendar,
// whose leap years are all those that 4 divides.
func JulianDay(year int64, month, day int) edtf.Day {
	return edtf.DayOf(year, month, day).Add(julianLead(year, month))
}

// julianLead returns by how many days the Julian calendar is behind the
// Gregorian: ten in the sixteenth century, thirteen in the twentieth.
func julianLead(year int64, month int) int64 {
	if month <= 2 {
		year--
	}
	century := floorDiv(year, 100)
	return century - floorDiv(century, 4) - 2
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// WasJulian reports whether a date of a year, in a text in a language, may be one of the
// Julian calendar: by the countries of the language or, where these aren't known, until
// Great Britain gave it up.
func WasJulian(year int64, language string) bool {
	last := lang.ForText(language).LastJulian
	if last == 0 {
		last = lang.Fallback.LastJulian
	}
	return year <= int64(last)
}

// Meanings returns the days that a date may mean where nothing says which calendar
// is meant: the Gregorian alone from lastChange on; before, also
// the Julian one, and a year that began on Lady Day.
func Meanings(year int64, month, day int) []edtf.Day {
	days := []edtf.Day{edtf.DayOf(year, month, day)}
	if days[0] >= LastChange {
		return days
	}
	days = append(days, JulianDay(year, month, day))
	if year <= LastLadyYear && (month < ladyMonth || month == ladyMonth && day < ladyDay) {
		days = append(days, edtf.DayOf(year+1, month, day), JulianDay(year+1, month, day))
	}
	if 1700 <= year && year <= 1712 {
		// Sweden's calendar of those years was a day ahead of the Julian.
		days = append(days, JulianDay(year, month, day).Add(-1))
	}
	return days
}

// changes are days from which on a country dated by the Gregorian calendar, with
// the days that it left out: the Catholic countries, the Protestant ones, Great
// Britain, Sweden, Bulgaria, Turkey, Russia, Romania and Greece.
var changes = []struct {
	day  edtf.Day
	left int64
}{
	{edtf.DayOf(1582, 10, 15), 10}, {edtf.DayOf(1582, 12, 20), 10}, {edtf.DayOf(1583, 1, 11), 10}, {edtf.DayOf(1583, 10, 16), 10},
	{edtf.DayOf(1584, 1, 17), 10}, {edtf.DayOf(1587, 11, 1), 10}, {edtf.DayOf(1610, 9, 2), 10}, {edtf.DayOf(1700, 3, 1), 11},
	{edtf.DayOf(1701, 1, 12), 11}, {edtf.DayOf(1752, 9, 14), 11}, {edtf.DayOf(1753, 3, 1), 11}, {edtf.DayOf(1916, 4, 14), 13},
	{edtf.DayOf(1917, 3, 1), 13}, {edtf.DayOf(1918, 2, 14), 13}, {edtf.DayOf(1919, 1, 28), 13}, {edtf.DayOf(1919, 4, 14), 13},
	{edtf.DayOf(1923, 3, 1), 13},
}

// leftOut returns the most days of a time that a change of calendar may have
// left out.
func leftOut(from, to Extent) int64 {
	var most int64
	for _, c := range changes {
		if from.First < c.day && c.day <= to.Last {
			most = max(most, c.left)
		}
	}
	return most
}

// MayBeOn reports whether the event of a date may have been within one of several
// extents.
func MayBeOn(d edtf.Date, extents []Extent) bool {
	x := ExtentOf(d)
	if strings.Contains(d.String(), "T") {
		x.First, x.Last = x.First.Add(-1), x.Last.Add(1) // elsewhere it was another day
	}
	return slices.ContainsFunc(extents, func(y Extent) bool { return x.First <= y.Last && y.First <= x.Last })
}
