package edtf

import (
	"math"
	"time"
)

// Day numbers the days of the proleptic Gregorian calendar: 0 is 1 January
// 1970, 1 the day after. Years are astronomical, as in EDTF: year 0 is 1 BC.
type Day int64

// The infinities are the bounds of an unknown or open end. Arithmetic that would
// pass them stops at them.
const (
	MinusInfinity Day = math.MinInt64
	PlusInfinity  Day = math.MaxInt64
)

const (
	daysPer400Years = 146097
	// Days from 1 March of year 0 to 1 January 1970, as whole cycles of 400
	// years less a remainder: 5 cycles − 11017 days.
	epochCycles    = 5
	epochRemainder = epochCycles*daysPer400Years - 719468
)

// DayOf returns the number of a day. A month or day outside its usual range
// is carried, as in [time.Date]: 31 April is 1 May, month 13 is January of the
// year after. Days too far off for int64 become an infinity.
//
// The method is that of Howard Hinnant, "chrono-Compatible Low-Level Date
// Algorithms": years begin in March, so that the leap day ends them.
func DayOf(year int64, month, day int) Day {
	months := int64(month) - 3
	yearOfCycle := floorMod(year, 400) + floorDiv(months, 12)
	monthOfYear := floorMod(months, 12)
	cycle := floorDiv(year, 400) + floorDiv(yearOfCycle, 400)
	yearOfCycle = floorMod(yearOfCycle, 400)
	dayOfCycle := yearOfCycle*365 + yearOfCycle/4 - yearOfCycle/100 + (153*monthOfYear+2)/5

	// Cycles and days are carried apart, so that nothing overflows on the way.
	days := int64(day) - 1
	cycle += floorDiv(days, daysPer400Years)
	return dayOfCycles(cycle-epochCycles, dayOfCycle+epochRemainder+floorMod(days, daysPer400Years))
}

// dayOfCycles returns cycles × 400 years + days, for days ≥ 0.
func dayOfCycles(cycles, days int64) Day {
	cycles += days / daysPer400Years
	days %= daysPer400Years
	switch {
	case cycles > math.MaxInt64/daysPer400Years:
		return PlusInfinity
	case cycles < math.MinInt64/daysPer400Years-1:
		return MinusInfinity
	case cycles < 0:
		// One cycle less, so that the product stays in range even for the
		// lowest cycle, which is not whole.
		return Day((cycles + 1) * daysPer400Years).Add(days - daysPer400Years)
	default:
		return Day(cycles * daysPer400Years).Add(days)
	}
}

// Civil returns the day's date. It is the inverse of [DayOf] for every Day;
// for an infinity it is the last date that a Day can number.
func (d Day) Civil() (year int64, month, day int) {
	cycle := floorDiv(int64(d), daysPer400Years) + epochCycles
	dayOfCycle := floorMod(int64(d), daysPer400Years) - epochRemainder
	if dayOfCycle < 0 {
		dayOfCycle += daysPer400Years
		cycle--
	}
	yearOfCycle := (dayOfCycle - dayOfCycle/1460 + dayOfCycle/36524 - dayOfCycle/146096) / 365
	dayOfYear := dayOfCycle - (365*yearOfCycle + yearOfCycle/4 - yearOfCycle/100)
	marchMonth := (5*dayOfYear + 2) / 153
	day = int(dayOfYear-(153*marchMonth+2)/5) + 1
	year = cycle*400 + yearOfCycle
	if marchMonth < 10 {
		return year, int(marchMonth) + 3, day
	}
	return year + 1, int(marchMonth) - 9, day
}

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday {
	return time.Weekday(floorMod(floorMod(int64(d), 7)+int64(time.Thursday), 7))
}

// Add returns the day n days later, or earlier if n is negative. An infinity
// stays as it is.
func (d Day) Add(n int64) Day {
	switch {
	case d == MinusInfinity || d == PlusInfinity:
		return d
	case n > 0 && int64(d) > math.MaxInt64-n:
		return PlusInfinity
	case n < 0 && int64(d) < math.MinInt64-n:
		return MinusInfinity
	default:
		return d + Day(n)
	}
}

// DaysIn returns the number of days of a month, 1 to 12, or 0 if there is no
// such month.
func DaysIn(year int64, month int) int {
	switch month {
	case 1, 3, 5, 7, 8, 10, 12:
		return 31
	case 4, 6, 9, 11:
		return 30
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	default:
		return 0
	}
}

func isLeap(year int64) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// floorMod returns the remainder of floorDiv; b is positive.
func floorMod(a, b int64) int64 {
	m := a % b
	if m < 0 {
		m += b
	}
	return m
}
