package days

import (
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Distance is how long it may be from one date to another: in days, and in
// years as the number of the one less that of the other. A change of calendar may
// have left out some of the days.
type Distance struct {
	Least, Most           int64
	LeastYears, MostYears int64
	leftOut               int64
}

// Elapse returns the time from one extent to another. It is false where one of
// them has no bounds.
func Elapse(from, to Extent) (Distance, bool) {
	for _, d := range []edtf.Day{from.First, from.Last, to.First, to.Last} {
		if d == edtf.MinusInfinity || d == edtf.PlusInfinity {
			return Distance{}, false
		}
	}
	return Distance{
		Least: int64(to.First - from.Last), Most: int64(to.Last - from.First),
		LeastYears: YearOf(to.First) - YearOf(from.Last), MostYears: YearOf(to.Last) - YearOf(from.First),
		leftOut: max(leftOut(from, to), leftOut(to, from)),
	}, true
}

// YearOf returns the year of a day.
func YearOf(d edtf.Day) int64 {
	year, _, _ := d.Civil()
	return year
}

// Back is the same time the other way round.
func (x Distance) Back() Distance {
	return Distance{-x.Most, -x.Least, -x.MostYears, -x.LeastYears, x.leftOut}
}

// unboundedDays is longer than any time in a chronicle.
const unboundedDays = 1 << 50

// A Misfit is a way in which a length can be wrong.
type Misfit int8

const (
	Fits      Misfit = iota
	TooLong          // less time went by
	TooShort         // more did
	Backwards        // it may have gone the other way
)

// Judge reports whether people may say l of the time x.
func Judge(l when.Length, x Distance) Misfit {
	if l.Most < 0 {
		return Fits // several months
	}
	least, most := allowance(l)
	if n := YearsIn(l.Unit); n > 0 {
		// Years are also counted by their numbers: from 1973 to 1990 there are 17,
		// whatever the months.
		if x.LeastYears <= l.Most*n && x.MostYears >= l.Least*n {
			return Fits
		}
	}
	switch {
	case x.Most < least:
		return TooLong
	case x.Least-x.leftOut > most:
		return TooShort
	}
	return Fits
}

// YearsIn returns the years of a unit; 0 for one that is shorter.
func YearsIn(u when.Unit) int64 {
	switch u {
	case when.Years:
		return 1
	case when.Decades:
		return 10
	case when.Centuries:
		return 100
	}
	return 0
}

// allowance returns the fewest and the most days that a length may mean:
// half a unit to either side, since people round; a day, since they may count the
// first, the last or both; a tenth of a round number; a quarter where the text
// itself says that it is about so much.
func allowance(l when.Length) (least, most int64) {
	least, most = l.Days()
	slack := most / 4
	if l.Rounding != when.About && l.Rounding != when.Nearly {
		slack = 0
		if isRound(l.Least) || isRound(l.Most) {
			slack = most / 10
		}
	}
	switch l.Unit {
	case when.Days:
		slack = max(slack, 1)
	case when.Weeks:
		slack = max(slack, 4, most/10)
	case when.Months:
		slack = max(slack, 15, most/10)
	case when.Years:
		slack = max(slack, 183)
		if l.Most == 1 {
			slack = max(slack/2, 92)
		}
	default:
		slack = max(slack, most/max(1, 2*l.Most))
	}
	least, most = max(0, least-slack), most+slack
	switch l.Rounding {
	case when.MoreThan, when.AtLeast:
		most = unboundedDays
	case when.LessThan, when.AtMost:
		least = 0
	}
	return least, most
}

// isRound reports whether a number is one that people round to.
func isRound(n int64) bool { return n >= 10 && n%5 == 0 }

// After says by how much one date is after another.
func (x Distance) After(u when.Unit) string {
	switch {
	case x.Most < 0:
		return x.Back().Length(u) + " before"
	case x.Least < 0:
		return fmt.Sprintf("at most %s after", Distance{Least: x.Most, Most: x.Most}.Length(u))
	}
	return x.Length(u) + " after"
}

// daysPerYear is a mean, in ten thousandths.
const daysPerYear = 3652425

// Length returns a time in days, months or years, whichever reads best beside the
// unit of a text.
func (x Distance) Length(beside when.Unit) string {
	const long = 100
	unit, per := "day", int64(10000)
	switch isShort := beside == when.Days || beside == when.Weeks; {
	case x.Least >= 2*365:
		unit, per = "year", daysPerYear
	case !isShort && (x.Least >= long || x.Least != x.Most && x.Least >= 60), x.Least >= 365:
		unit, per = "month", daysPerYear/12
	}
	least, most := (x.Least*10000+per/2)/per, (x.Most*10000+per/2)/per
	if least == most {
		if least == 1 {
			return "1 " + unit
		}
		return fmt.Sprintf("%d %ss", least, unit)
	}
	return fmt.Sprintf("%d to %d %ss", least, most, unit)
}
