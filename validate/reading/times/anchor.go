package times

import (
	"errors"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A reference is a date that others may hang on.
type reference struct {
	year       int64
	month, day int  // 0: none
	season     int  // the month in the middle of a season
	end        int  // the token after it
	aside      bool // the text only looks back or ahead to it
	stated     bool // its year
	named      bool // its year is perhaps in a name: the 2015 Awards
	week       bool // the week of that day
	span       text.Span
	context    bool // Options.Context
	known      bool
}

// An anchorer gives the items of a text their dates, in order.
type anchorer struct {
	*timeReader
	places
	before places // before the last item
	ahead  *item  // the one after that which is read
	// heading is the one above the paragraph, and section its year.
	heading heading
	section reference
	// above is the heading under which the story last moved.
	above heading
	// context is Options.Context.
	context reference
	found   []when.Date
	days    daysSeen
}

// places are the dates on which the next one may hang.
type places struct {
	last  reference // the date before
	month reference // the last with a month
	day   reference // the last with a day
	story reference // where the story has got to: what bare months and days hang on
	moved int       // the paragraph in which it got there
}

func (r *timeReader) anchor(context edtf.Date) []when.Date {
	a := &anchorer{timeReader: r}
	if len(r.items) > 0 {
		a.found = make([]when.Date, 0, len(r.items))
	}
	if ref, ok := referenceTo(context, text.Span{}); ok {
		ref.context = true
		a.context, a.story = ref, ref
		a.note(ref)
	}
	for i := range r.items {
		x := &r.items[i]
		a.ahead = nil
		if i+1 < len(r.items) {
			a.ahead = &r.items[i+1]
		}
		a.enter(x.paragraph)
		if x.named && !a.days.of(x).known {
			continue
		}
		now := a.places
		apposed := i > 0 && r.apposed(&r.items[i-1], x)
		if apposed {
			// "In 1886 …, and in 1906, twenty years later": from 1886.
			a.places = a.before
		}
		d := a.date(x)
		if apposed {
			a.places = now
		}
		d.Modifier, d.Part, d.Weekday, d.Style = x.modifier, x.part, x.weekday, x.style
		if x.old.month != 0 {
			d.InOldStyle = x.old.inOldStyle(d.Value)
		}
		if last := len(a.found) - 1; last >= 0 && a.found[last].End > d.Start {
			continue
		}
		a.found = append(a.found, d)
		if i > 0 {
			a.measure(&r.items[i-1], x, d)
			a.beside(&r.items[i-1], x, apposed)
		}
		a.before = now
		if apposed {
			continue
		}
		ref, ok := referenceTo(d.Value, d.Span)
		if !ok || d.Err != nil || r.inBrackets(x) {
			continue
		}
		ref.end, ref.aside, ref.stated, ref.named = x.end, a.looksElsewhere(x), d.IsStated(), x.tentative > 0
		if ref.week = x.form == when.Pointing && x.amount.Unit == when.Weeks; !ref.week {
			a.days.note(ref)
		}
		if a.moves(x, ref) {
			a.story, a.moved, a.above = ref, x.paragraph, a.heading
			a.leave(ref)
		}
		if d.Value.IsInterval() && !ref.week {
			if end, ok := referenceTo(d.Value.End(), d.Span); ok && end.month != 0 {
				ref.year, ref.month, ref.day = end.year, end.month, end.day // what comes next comes after the end
			}
		}
		a.note(ref)
	}
	return a.found
}

// referenceTo makes a reference of a date that has a year.
func referenceTo(d edtf.Date, at text.Span) (reference, bool) {
	year, ok := d.Year()
	if !ok {
		return reference{}, false
	}
	ref := reference{year: year, span: at, known: true}
	ref.month, _ = d.Month()
	ref.day, _ = d.Day()
	if code, ok := d.Season(); ok {
		ref.season = monthOfSeason[code]
	}
	return ref, true
}

// note makes a date the last one.
func (a *anchorer) note(ref reference) {
	a.last = ref
	if ref.month != 0 {
		a.month = ref
	}
	if ref.day != 0 {
		a.day = ref
	}
}

// leave forgets the month and the day that the story leaves for another year or month:
// "the next day" is not that after a day in a month before.
func (a *anchorer) leave(to reference) {
	if to.year != a.month.year && to.month == 0 {
		a.month = reference{}
	}
	if to.year != a.day.year || to.month != 0 && to.month != a.day.month {
		a.day = reference{}
	}
}

// date makes the Date of an item.
func (a *anchorer) date(x *item) when.Date {
	if x.stated != nil {
		d := a.dateScanner.date(*x.stated)
		d.Span = a.spanOf(x)
		return d
	}
	d := when.Date{Span: a.spanOf(x), Form: x.form, Anchor: when.Stated}
	switch {
	case x.form == when.Distance:
		a.distant(x, &d)
	case x.form == when.Pointing:
		a.pointedDate(x, &d)
	case x.form == when.Weekday:
		a.weekdayDate(x, &d)
	case x.centuryless:
		a.decade(x, &d)
	case x.from.dated || x.from.unit > seasonUnit:
		if x.shared {
			d.Anchor = when.Shared
		}
		a.setValue(x, &d)
	default:
		a.inherit(x, &d)
	}
	return d
}

func (a *anchorer) spanOf(x *item) text.Span {
	return text.Span{Start: a.tokens[x.first].Start, End: a.tokens[x.end-1].End}
}

// setValue gives d the date of x, whose year is known.
func (a *anchorer) setValue(x *item, d *when.Date) {
	value, err := x.from.date()
	if err == nil && x.ranged {
		var end edtf.Date
		if end, err = x.to.date(); err == nil {
			var bad error
			value, bad = edtf.OfInterval(value, end)
			errors.As(bad, &err)
		}
	}
	d.Value, d.Err = value, err
}

// decade gives a decade the century of the story.
func (a *anchorer) decade(x *item, d *when.Date) {
	if !a.story.known || a.story.year < 0 {
		d.Anchor = when.Unanchored
		return
	}
	hang(d, a.story, when.Inherited)
	x.from.year += a.story.year - a.story.year%100
	x.from.digits = 4
	a.setValue(x, d)
}

// monthsAhead is by how many months the first date of a section that has a year may
// follow one that has none.
const monthsAhead = 3

// soon gives the year of the date that follows in the same paragraph where a
// day or month has no year before it, or opens the paragraph and belongs with it
// rather than with the paragraph before: "On 5 May …. On 17 May 1862 …".
func (a *anchorer) soon(x *item) (reference, bool) {
	y := a.ahead
	first := !a.story.known
	if y == nil || x.point != noPointing || x.form == when.DayOfMonth || y.paragraph != x.paragraph || !first && x.paragraph == a.moved {
		return reference{}, false
	}
	year, ok := y.ownYear()
	m := y.ownMonth()
	if !ok || a.section.known || m < x.from.month {
		return reference{}, false
	}
	if fresh := a.heading != a.above; !first && (!fresh && (year <= a.story.year || m > x.from.month+1) || fresh && m > x.from.month+monthsAhead) {
		return reference{}, false
	}
	return reference{year: year, span: a.spanOf(y), known: true}, true
}

// unanchored gives d a value without a year.
func (a *anchorer) unanchored(x *item, d *when.Date) {
	d.Anchor = when.Unanchored
	switch {
	case x.ranged, x.from.month == 0:
		return
	case x.from.unit == dayUnit:
		if x.from.day > edtf.DaysIn(2000, x.from.month) {
			_, err := edtf.OfDay(2000, x.from.month, x.from.day)
			errors.As(err, &d.Err)
			return
		}
		inSomeYear(d, fmt.Sprintf("-%02d-%02d", x.from.month, x.from.day))
	default:
		inSomeYear(d, fmt.Sprintf("-%02d", x.from.month))
	}
}

// inSomeYear gives d a month or a day, as EDTF writes it behind the year, of a
// year that is not known, which is XXXX there.
func inSomeYear(d *when.Date, monthAndDay string) {
	value, err := edtf.Parse("XXXX" + monthAndDay)
	if !errors.As(err, &d.Err) {
		d.Value = value
	}
}

// hang makes d depend on ref.
func hang(d *when.Date, ref reference, anchor when.Anchor) {
	d.Anchor, d.From = anchor, ref.span
	if ref.context {
		d.Anchor = when.Context
	}
}
