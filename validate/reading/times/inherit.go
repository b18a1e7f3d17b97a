package times

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// inherit gives d a year, or a month, from a date before it.
func (a *anchorer) inherit(x *item, d *when.Date) {
	if x.form == when.DayOfMonth {
		x.from.month = a.month.month
	}
	ref := a.origin(x)
	if !ref.known || ref.isRound() || ref.context && x.point == noPointing && ref.farFrom(x.from.month) {
		a.unanchored(x, d)
		return
	}
	year := ref.year + a.yearsFrom(ref, x)
	if x.joined {
		a.ahead.joins = reference{year: year, span: d.Span, known: true}
		if x.wraps {
			a.ahead.joins.year++
		}
	}
	year = x.yearOfWeekday(year, ref)
	hang(d, ref, when.Inherited)
	if x.point != noPointing {
		hang(d, ref, when.Relative)
	}
	x.from.year, x.from.dated, x.from.digits = year, true, 4
	x.to.year, x.to.dated, x.to.digits = year, true, 4
	a.setValue(x, d)
}

// isRound reports whether ref is a year BC that stands for a time about it: what is told
// of a month then is told of every year.
func (ref reference) isRound() bool { return ref.month == 0 && ref.year < 0 && (1-ref.year)%100 == 0 }

// origin gives the date on which a day or a month hangs.
func (a *anchorer) origin(x *item) reference {
	switch {
	case x.joins.known:
		return x.joins
	case x.named:
		return a.days.of(x)
	case x.form == when.DayOfMonth:
		return a.month
	case x.point == toSame:
		return a.last
	case x.point != noPointing:
		return a.story
	}
	ref := a.story
	if next, ok := a.soon(x); ok {
		ref = next
	} else if a.yearBeside(x) || a.yearSince(x, ref) {
		ref = a.last
	}
	if seen := a.days.of(x); seen.known && ref.month == 0 && ref.strides(seen) {
		return seen // the day of which more was told before
	}
	return ref
}

// rollover is by how many months a month must at least go back for it to be that of
// the year after, from September to February; after a heading, where another story
// may begin in the same year, by more.
const (
	rollover          = 7
	rolloverInSection = 10
)

// yearsFrom gives how many years the year of a day or a month is after that of ref.
func (a *anchorer) yearsFrom(ref reference, x *item) int64 {
	from, to := max(ref.month, ref.season), x.from.month
	if x.form == when.Season {
		to = monthOfSeason[x.from.code]
	}
	back := from - to // by how many months it goes back
	switch {
	case x.form == when.DayOfMonth, x.joins.known:
		return 0
	case x.wraps && ref.inFirstHalf(x.from.month, a.ahead.from.month):
		return -1
	case x.wraps:
		return 0
	case (x.form == when.Pointing || x.form == when.Season) && from != 0 && to != 0 && (x.point == toNext && back < 0 || x.point == toPrevious && back > 0):
		return 0 // the following April may be of the same year
	case x.point != noPointing:
		return x.point.direction()
	case to == 0 || from == 0 || ref.context || a.section.known:
		return 0
	}
	least := rollover
	if a.heading != a.above {
		least = rolloverInSection
	}
	switch {
	case a.follows(x.first, preSince) && back < 0:
		return -1
	case a.follows(x.first, preSince):
		return 0
	case a.yearAgain(x, ref), a.days.of(x).year == ref.year:
		return 0
	case back >= least:
		return 1
	case -back >= rollover && x.modifier != when.By && a.pluperfect(x), -back >= mostAhead && a.goesBack(x, ref):
		return -1
	}
	return 0
}

// mostAhead is by how many months a month may at least be ahead of the story for it to
// be of the year before, from February back to November.
const mostAhead = 9

// goesBack reports whether a story may go back from ref to a month of the year before:
// not right after a full date, and not to what lies ahead.
func (a *anchorer) goesBack(x *item, ref reference) bool {
	return x.modifier != when.By && !(ref.stated && a.moved == x.paragraph) && !a.aside(x)
}

// farthest is by how many months a month may at most differ from that of the date of
// the entry for it to be of the same year.
const farthest = 8

// farFrom reports whether a month is so far from that of ref that it may be one of
// the year before or after.
func (ref reference) farFrom(month int) bool {
	return ref.month != 0 && month != 0 && max(ref.month-month, month-ref.month) > farthest
}

// lastJulianYear is the last in which the days of the week of an English text may be
// those of the Julian calendar.
const lastJulianYear = 1752

// yearOfWeekday gives the year in which the day of an item is on the day of the week
// that the text gives it: the year given, or else the one before or after; where a
// year was stated, only if that is near.
func (x *item) yearOfWeekday(year int64, ref reference) int64 {
	if x.weekday == 0 || x.from.unit != dayUnit || x.ranged || x.point != noPointing || ref.context || year <= lastJulianYear || x.fits(year) {
		return year
	}
	for _, other := range [...]int64{year - 1, year + 1} {
		months := (other-ref.year)*12 + int64(x.from.month-ref.month)
		if x.fits(other) && (!ref.stated || ref.month == 0 || -mostAhead <= months && months <= mostAhead) {
			x.dayFits = true
			return other
		}
	}
	return year
}

// fits reports whether the day of an item was on its day of the week in a year.
func (x *item) fits(year int64) bool {
	return int(edtf.DayOf(year, x.from.month, x.from.day).Weekday()) == x.weekday%7
}
