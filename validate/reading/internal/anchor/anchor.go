package anchor

import (
	"errors"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
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
	t        *token.List
	items    []mention.Mention
	headings []heading // above each paragraph
	places
	before places           // before the last item
	ahead  *mention.Mention // the one after that which is read
	// heading is the one above the paragraph, and section its year.
	heading heading
	section reference
	// above is the heading under which the story last moved.
	above heading
	// context is Options.Context.
	context reference
	found   []when.Date
	seen    daysSeen
}

// places are the dates on which the next one may hang.
type places struct {
	last  reference // the date before
	month reference // the last with a month
	day   reference // the last with a day
	story reference // where the story has got to: what bare months and days hang on
	moved int       // the paragraph in which it got there
}

// Dates returns the dates of a text.
func Dates(t *token.List, items []mention.Mention, context edtf.Date) []when.Date {
	a := &anchorer{t: t, items: items, headings: outline(t, items)}
	return a.anchor(context)
}

func (a *anchorer) anchor(context edtf.Date) []when.Date {
	if len(a.items) > 0 {
		a.found = make([]when.Date, 0, len(a.items))
	}
	if ref, ok := referenceTo(context, text.Span{}); ok {
		ref.context = true
		a.context, a.story = ref, ref
		a.note(ref)
	}
	for i := range a.items {
		x := &a.items[i]
		a.ahead = nil
		if i+1 < len(a.items) {
			a.ahead = &a.items[i+1]
		}
		a.enter(x.Paragraph)
		if x.Named && !a.seen.of(x).known {
			continue
		}
		now := a.places
		apposed := i > 0 && apposed(a.t, &a.items[i-1], x)
		if apposed {
			// "In 1886 …, and in 1906, twenty years later": from 1886.
			a.places = a.before
		}
		d := a.dateOf(x)
		if apposed {
			a.places = now
		}
		d.Modifier, d.Part, d.Weekday, d.Style = x.Modifier, x.Part, x.Weekday, x.Style
		if x.Old.Month != 0 {
			d.InOldStyle = x.Old.InOldStyle(d.Value)
		}
		if last := len(a.found) - 1; last >= 0 && a.found[last].End > d.Start {
			continue
		}
		a.found = append(a.found, d)
		if i > 0 {
			a.measure(&a.items[i-1], x, d)
			a.beside(&a.items[i-1], x, apposed)
		}
		a.before = now
		if apposed {
			continue
		}
		ref, ok := referenceTo(d.Value, d.Span)
		if !ok || d.Err != nil || inBrackets(a.t, x) {
			continue
		}
		ref.end, ref.aside, ref.stated, ref.named = x.End, looksElsewhere(a.t, x), d.IsStated(), x.Tentative > 0
		if ref.week = x.Form == when.Pointing && x.Amount.Unit == when.Weeks; !ref.week {
			a.seen.note(ref)
		}
		if a.moves(x, ref) {
			a.story, a.moved, a.above = ref, x.Paragraph, a.heading
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
		ref.season = moment.MonthOfSeason[code]
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
func (a *anchorer) dateOf(x *mention.Mention) when.Date {
	if x.Stated != nil {
		d := shape.DateOf(a.t, *x.Stated)
		d.Span = a.t.Span(x.First, x.End)
		return d
	}
	d := when.Date{Span: a.t.Span(x.First, x.End), Form: x.Form, Anchor: when.Stated}
	switch {
	case x.Form == when.Distance:
		a.distant(x, &d)
	case x.Form == when.Pointing:
		a.pointedDate(x, &d)
	case x.Form == when.Weekday:
		a.weekdayDate(x, &d)
	case x.Centuryless:
		a.readDecade(x, &d)
	case x.From.Dated || x.From.Unit > moment.SeasonUnit:
		if x.Shared {
			d.Anchor = when.Shared
		}
		setValue(a.t, x, &d)
	default:
		a.inherit(x, &d)
	}
	return d
}

// setValue gives d the date of x, whose year is known.
func setValue(t *token.List, x *mention.Mention, d *when.Date) {
	value, err := x.From.Date()
	if err == nil && x.Ranged {
		var end edtf.Date
		if end, err = x.To.Date(); err == nil {
			var bad error
			value, bad = edtf.OfInterval(value, end)
			errors.As(bad, &err)
		}
	}
	d.Value, d.Err = value, err
}

// decade gives a decade the century of the story.
func (a *anchorer) readDecade(x *mention.Mention, d *when.Date) {
	if !a.story.known || a.story.year < 0 {
		d.Anchor = when.Unanchored
		return
	}
	hang(d, a.story, when.Inherited)
	x.From.Year += a.story.year - a.story.year%100
	x.From.Digits = 4
	setValue(a.t, x, d)
}

// monthsAhead is by how many months the first date of a section that has a year may
// follow one that has none.
const monthsAhead = 3

// soon gives the year of the date that follows in the same paragraph where a
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
	if fresh := a.heading != a.above; !first && (!fresh && (year <= a.story.year || m > x.From.Month+1) || fresh && m > x.From.Month+monthsAhead) {
		return reference{}, false
	}
	return reference{year: year, span: a.t.Span(y.First, y.End), known: true}, true
}

// unanchored gives d a value without a year.
func unanchored(t *token.List, x *mention.Mention, d *when.Date) {
	d.Anchor = when.Unanchored
	switch {
	case x.Ranged, x.From.Month == 0:
		return
	case x.From.Unit == moment.DayUnit:
		if x.From.Day > edtf.DaysIn(2000, x.From.Month) {
			_, err := edtf.OfDay(2000, x.From.Month, x.From.Day)
			errors.As(err, &d.Err)
			return
		}
		inSomeYear(d, fmt.Sprintf("-%02d-%02d", x.From.Month, x.From.Day))
	default:
		inSomeYear(d, fmt.Sprintf("-%02d", x.From.Month))
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
