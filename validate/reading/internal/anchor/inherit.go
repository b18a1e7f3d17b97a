package anchor

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// inherit gives d a year, or a month, from a date before it.
func (a *anchorer) inherit(x *mention.Mention, d *when.Date) {
	if x.Form == when.DayOfMonth {
		x.From.Month = a.month.month
	}
	ref := a.origin(x)
	if !ref.known || ref.isRound() || ref.context && x.Point == mention.NoPointing && ref.farFrom(x.From.Month) {
		unanchored(a.t, x, d)
		return
	}
	year := ref.year + a.yearsFrom(ref, x)
	if x.Joined {
		a.ahead.Joins = mention.Year{Value: year, Span: d.Span, Known: true}
		if x.Wraps {
			a.ahead.Joins.Value++
		}
	}
	year = yearOfWeekday(x, year, ref)
	hang(d, ref, when.Inherited)
	if x.Point != mention.NoPointing {
		hang(d, ref, when.Relative)
	}
	x.From.Year, x.From.Dated, x.From.Digits = year, true, 4
	x.To.Year, x.To.Dated, x.To.Digits = year, true, 4
	setValue(a.t, x, d)
}

// isRound reports whether ref is a year BC that stands for a time about it: what is told
// of a month then is told of every year.
func (ref reference) isRound() bool { return ref.month == 0 && ref.year < 0 && (1-ref.year)%100 == 0 }

// origin gives the date on which a day or a month hangs.
func (a *anchorer) origin(x *mention.Mention) reference {
	switch {
	case x.Joins.Known:
		return reference{year: x.Joins.Value, span: x.Joins.Span, known: true}
	case x.Named:
		return a.seen.of(x)
	case x.Form == when.DayOfMonth:
		return a.month
	case x.Point == mention.ToSame:
		return a.last
	case x.Point != mention.NoPointing:
		return a.story
	}
	ref := a.story
	if next, ok := a.soon(x); ok {
		ref = next
	} else if a.yearBeside(x) || a.yearSince(x, ref) {
		ref = a.last
	}
	if seen := a.seen.of(x); seen.known && ref.month == 0 && ref.strides(seen) {
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
func (a *anchorer) yearsFrom(ref reference, x *mention.Mention) int64 {
	from, to := max(ref.month, ref.season), x.From.Month
	if x.Form == when.Season {
		to = moment.MonthOfSeason[x.From.Code]
	}
	back := from - to // by how many months it goes back
	switch {
	case x.Form == when.DayOfMonth, x.Joins.Known:
		return 0
	case x.Wraps && ref.inFirstHalf(x.From.Month, a.ahead.From.Month):
		return -1
	case x.Wraps:
		return 0
	case (x.Form == when.Pointing || x.Form == when.Season) && from != 0 && to != 0 && (x.Point == mention.ToNext && back < 0 || x.Point == mention.ToPrevious && back > 0):
		return 0 // the following April may be of the same year
	case x.Point != mention.NoPointing:
		return x.Point.Direction()
	case to == 0 || from == 0 || ref.context || a.section.known:
		return 0
	}
	least := rollover
	if a.heading != a.above {
		least = rolloverInSection
	}
	switch {
	case a.t.Follows(x.First, word.Since) && back < 0:
		return -1
	case a.t.Follows(x.First, word.Since):
		return 0
	case a.yearAgain(x, ref), a.seen.of(x).year == ref.year:
		return 0
	case back >= least:
		return 1
	case -back >= rollover && x.Modifier != when.By && pluperfect(a.t, x), -back >= mostAhead && a.goesBack(x, ref):
		return -1
	}
	return 0
}

// mostAhead is by how many months a month may at least be ahead of the story for it to
// be of the year before, from February back to November.
const mostAhead = 9

// goesBack reports whether a story may go back from ref to a month of the year before:
// not right after a full date, and not to what lies ahead.
func (a *anchorer) goesBack(x *mention.Mention, ref reference) bool {
	return x.Modifier != when.By && !(ref.stated && a.moved == x.Paragraph) && !aside(a.t, x)
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
func yearOfWeekday(x *mention.Mention, year int64, ref reference) int64 {
	if x.Weekday == 0 || x.From.Unit != moment.DayUnit || x.Ranged || x.Point != mention.NoPointing || ref.context || year <= lastJulianYear || x.Fits(year) {
		return year
	}
	for _, other := range [...]int64{year - 1, year + 1} {
		months := (other-ref.year)*12 + int64(x.From.Month-ref.month)
		if x.Fits(other) && (!ref.stated || ref.month == 0 || -mostAhead <= months && months <= mostAhead) {
			x.DayFits = true
			return other
		}
	}
	return year
}
