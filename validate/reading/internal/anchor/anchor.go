package anchor

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// An anchorer assigns the mentions of a text their dates, in order.
type anchorer struct {
	t        *token.List
	mentions []mention.Mention
	headings []heading // above each paragraph
	places
	before places           // before the last mention
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
	story reference // where the story has got to: what bare months and days depend on
	moved int       // the paragraph in which it got there
}

// Dates returns the dates of a text.
func Dates(t *token.List, mentions []mention.Mention, context edtf.Date) []when.Date {
	a := &anchorer{t: t, mentions: mentions, headings: outline(t, mentions)}
	return a.anchor(context)
}

func (a *anchorer) anchor(context edtf.Date) []when.Date {
	if len(a.mentions) > 0 {
		a.found = make([]when.Date, 0, len(a.mentions))
	}
	if ref, ok := referenceTo(context, text.Span{}); ok {
		ref.context = true
		a.context, a.story = ref, ref
		a.note(ref)
	}
	for i := range a.mentions {
		x := &a.mentions[i]
		a.ahead = nil
		if i+1 < len(a.mentions) {
			a.ahead = &a.mentions[i+1]
		}
		a.enter(x.Paragraph)
		if x.Named && !a.seen.like(x).known {
			continue
		}
		now := a.places
		apposed := i > 0 && apposed(a.t, &a.mentions[i-1], x)
		if apposed {
			a.places = a.before // "In 1886 …, and in 1906, twenty years later": from 1886
		}
		d := a.date(x)
		a.places = now
		if last := len(a.found) - 1; last >= 0 && a.found[last].End > d.Start {
			continue
		}
		a.found = append(a.found, d)
		if i > 0 {
			a.measure(&a.mentions[i-1], x, d)
			a.beside(&a.mentions[i-1], x, apposed)
		}
		a.before = now
		if !apposed {
			a.follow(x, d)
		}
	}
	return a.found
}

// follow takes in a date that others may depend on.
func (a *anchorer) follow(x *mention.Mention, d when.Date) {
	ref, ok := referenceTo(d.Value, d.Span)
	if !ok || d.Err != nil || inBrackets(a.t, x) {
		return
	}
	ref.end, ref.aside, ref.stated, ref.named = x.End, looksElsewhere(a.t, x), d.IsStated(), x.Tentative != 0
	if ref.week = x.Form == when.Pointing && x.Amount.Unit == when.Weeks; !ref.week {
		a.seen.note(ref)
	}
	if moveReasons.Decide(move{a, x, ref}) {
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

// date makes the Date of a mention.
func (a *anchorer) date(x *mention.Mention) when.Date {
	var d when.Date
	if x.Stated != nil {
		d = shape.DateOf(a.t, *x.Stated)
		d.Span = a.t.Span(x.First, x.End)
	} else {
		d = a.unstated(x)
	}
	d.Modifier, d.Part, d.Weekday, d.Style = x.Modifier, x.Part, x.Weekday, x.Style
	if x.Old.Month != 0 {
		d.InOldStyle = x.Old.InOldStyle(d.Value)
	}
	return d
}

// unstated makes the Date of a mention that is not in a shape that states its year.
func (a *anchorer) unstated(x *mention.Mention) when.Date {
	d := when.Date{Span: a.t.Span(x.First, x.End), Form: x.Form, Anchor: when.Stated}
	switch {
	case x.Form == when.Distance:
		a.distant(x, &d)
	case x.Form == when.Pointing:
		a.pointedDate(x, &d)
	case x.Form == when.Weekday:
		a.weekdayDate(x, &d)
	case x.Centuryless:
		a.decade(x, &d)
	case x.From.Dated || x.From.Unit > moment.SeasonUnit:
		if x.Shared {
			d.Anchor = when.Shared
		}
		setValue(x, &d)
	default:
		a.inherit(x, &d)
	}
	return d
}
