package date

import (
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// elapsed is how long it may be from one date to another: in days, and in
// years as the number of the one less that of the other. A change of calendar may
// have left out some of the days.
type elapsed struct {
	least, most           int64
	leastYears, mostYears int64
	leftOut               int64
}

// elapse returns the time from one extent to another. It is false where one of
// them has no bounds.
func elapse(from, to extent) (elapsed, bool) {
	for _, d := range []edtf.Day{from.first, from.last, to.first, to.last} {
		if d == edtf.MinusInfinity || d == edtf.PlusInfinity {
			return elapsed{}, false
		}
	}
	return elapsed{
		least: int64(to.first - from.last), most: int64(to.last - from.first),
		leastYears: yearOf(to.first) - yearOf(from.last), mostYears: yearOf(to.last) - yearOf(from.first),
		leftOut: max(leftOut(from, to), leftOut(to, from)),
	}, true
}

func yearOf(d edtf.Day) int64 {
	year, _, _ := d.Civil()
	return year
}

// back is the same time the other way round.
func (x elapsed) back() elapsed {
	return elapsed{-x.most, -x.least, -x.mostYears, -x.leastYears, x.leftOut}
}

// unboundedDays is longer than any time told in a chronicle.
const unboundedDays = 1 << 50

// A misfit is a way in which a length can be wrong.
type misfit int8

const (
	fits      misfit = iota
	tooLong          // less time went by
	tooShort         // more did
	backwards        // it may have gone the other way
)

// judge reports whether people may say l of the time x.
func judge(l when.Length, x elapsed) misfit {
	if l.Most < 0 {
		return fits // several months
	}
	least, most := allowance(l)
	if n := yearsIn(l.Unit); n > 0 {
		// Years are also counted by their numbers: from 1973 to 1990 there are 17,
		// whatever the months.
		if x.leastYears <= l.Most*n && x.mostYears >= l.Least*n {
			return fits
		}
	}
	switch {
	case x.most < least:
		return tooLong
	case x.least-x.leftOut > most:
		return tooShort
	}
	return fits
}

func yearsIn(u when.Unit) int64 {
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

// allowance returns the fewest and the most days that a length may stand for:
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

// after says by how much one date is after another.
func (x elapsed) after(u when.Unit) string {
	switch {
	case x.most < 0:
		return x.back().length(u) + " before"
	case x.least < 0:
		return fmt.Sprintf("at most %s after", elapsed{least: x.most, most: x.most}.length(u))
	}
	return x.length(u) + " after"
}

// daysPerYear is a mean, in ten thousandths.
const daysPerYear = 3652425

// length gives a time in days, months or years, whichever reads best beside the
// unit of a text.
func (x elapsed) length(beside when.Unit) string {
	const long = 100
	unit, per := "day", int64(10000)
	switch isShort := beside == when.Days || beside == when.Weeks; {
	case x.least >= 2*365:
		unit, per = "year", daysPerYear
	case !isShort && (x.least >= long || x.least != x.most && x.least >= 60), x.least >= 365:
		unit, per = "month", daysPerYear/12
	}
	least, most := (x.least*10000+per/2)/per, (x.most*10000+per/2)/per
	if least == most {
		if least == 1 {
			return "1 " + unit
		}
		return fmt.Sprintf("%d %ss", least, unit)
	}
	return fmt.Sprintf("%d to %d %ss", least, most, unit)
}
