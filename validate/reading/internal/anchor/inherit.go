package anchor

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// inherit sets the year, or the month, of d from a date before it.
func (a *anchorer) inherit(x *mention.Mention, d *when.Date) {
	if x.Form == when.DayOfMonth {
		x.From.Month = a.month.month
	}
	ref := a.origin(x)
	if !ref.known || ref.isRound() || ref.context && x.Point == mention.NoPointing && ref.farFrom(x.From.Month) {
		unanchored(x, d)
		return
	}
	year := ref.year + yearReasons.Decide(inheritance{a, x, ref})
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
	x.SetYear(year)
	setValue(x, d)
}

// origin returns the date on which a day or a month depends.
func (a *anchorer) origin(x *mention.Mention) reference {
	switch {
	case x.Joins.Known:
		return reference{year: x.Joins.Value, span: x.Joins.Span, known: true}
	case x.Named:
		return a.seen.like(x)
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
	if seen := a.seen.like(x); seen.known && ref.month == 0 && ref.strides(seen) {
		return seen // the day of which more was stated before
	}
	return ref
}

// lastJulianYear is the last in which the days of the week of an English text may be
// those of the Julian calendar.
const lastJulianYear = 1752

// yearOfWeekday returns the year in which the day of a mention is on the day of the
// week that the text states: year, or else the one before or after; where a year was
// stated, only if that is near.
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

// soon returns the year of the date that follows in the same paragraph where a
// day or month has no year before it, or opens the paragraph and belongs with it
// rather than with the paragraph before: "On 5 May …. On 17 May 1862 …".
func (a *anchorer) soon(x *mention.Mention) (reference, bool) {
	y := a.ahead
	first := !a.story.known
	if y == nil || x.Point != mention.NoPointing || x.Form == when.DayOfMonth || y.Paragraph != x.Paragraph || !first && x.Paragraph == a.moved {
		return reference{}, false
	}
	year, ok := y.OwnYear()
	m := y.OwnMonth()
	if !ok || a.section.known || m < x.From.Month {
		return reference{}, false
	}
	// Below a heading, a new story may start.
	if isNew := first || a.heading != a.above; !isNew && (year <= a.story.year || m > x.From.Month+1) {
		return reference{}, false
	}
	return reference{year: year, span: a.t.Span(y.First, y.End), known: true}, true
}

// yearBeside reports whether the date before a day or a month is a year in the same
// sentence: "in the 1958 honours, gazetted on 3 June".
func (a *anchorer) yearBeside(x *mention.Mention) bool {
	return x.Point == mention.NoPointing && x.Form != when.DayOfMonth && x.From.Month != 0 && a.last.stated && a.last.month == 0 && !a.last.aside &&
		sentenceEnds(a.t, a.last.end, x.First) == 0
}

// yearSince reports whether the date before a day or a month, in the year after ref,
// saves it from going back in time: "in October 1953 …. In the 1954 honours …. In
// May".
func (a *anchorer) yearSince(x *mention.Mention, ref reference) bool {
	return x.Point == mention.NoPointing && x.Form != when.DayOfMonth && x.From.Month != 0 && x.From.Month < ref.month && !a.section.known &&
		a.last.stated && a.last.year == ref.year+1 && a.last.month <= x.From.Month && sentenceEnds(a.t, a.last.end, x.First) < 2
}

// yearAgain reports whether the date before, in the same sentence or the one before,
// states the year of ref again: "early in August 1757 …. Throughout the first half of
// 1757 …. In January".
func (a *anchorer) yearAgain(x *mention.Mention, ref reference) bool {
	return a.last.stated && !a.last.named && a.last.span != ref.span && a.last.year == ref.year && sentenceEnds(a.t, a.last.end, x.First) < 2
}
