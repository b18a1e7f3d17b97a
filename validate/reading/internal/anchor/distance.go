package anchor

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// pointedDate computes "the following year", "the same month", "that April".
func (a *anchorer) pointedDate(x *mention.Mention, d *when.Date) {
	if x.From.Month != 0 {
		a.inherit(x, d)
		return
	}
	ref := a.last
	if x.Point != mention.ToSame || x.Whole {
		ref = a.nearest(x)
	}
	switch x.Amount.Unit {
	case when.Months:
		ref = a.month
	case when.Days, when.Weeks:
		ref = a.day.forUnit(x.Amount.Unit)
	}
	if x.FromNow {
		ref = a.context
	}
	step := x.Point.Direction()
	if step != 0 {
		d.Offset = &when.Offset{Length: when.Length{Least: 1, Most: 1, Unit: x.Amount.Unit}, Earlier: step < 0}
	}
	if !ref.known {
		d.Anchor = when.Unanchored
		return
	}
	hang(d, ref, when.Relative)
	d.Value = ref.shifted(step, x.Amount.Unit)
	if x.Amount.Unit == when.Weeks {
		d.Value = weekOf(d.Value)
	}
}

// distant computes "a month later".
func (a *anchorer) distant(x *mention.Mention, d *when.Date) {
	d.Offset = &when.Offset{Length: x.Amount.Length, Earlier: x.Earlier}
	d.Anchor = when.Unanchored
	if x.Event[1] > x.Event[0] {
		d.Offset.Event = a.t.Span(x.Event[0], x.Event[1])
		return
	}
	ref := a.nearest(x)
	switch x.Amount.Unit {
	case when.Days, when.Weeks:
		ref = a.day.forUnit(x.Amount.Unit)
	case when.Months:
		ref = a.month
	}
	if x.FromNow {
		ref = a.context
	}
	if !ref.known {
		return
	}
	hang(d, ref, when.Relative)
	d.Value = valueAt(x, ref)
}

// apposed reports whether x restates as a distance the date y that precedes it: "in 1906, twenty years later,".
func apposed(t *token.List, y, x *mention.Mention) bool {
	return x.TellsDistance() && !y.TellsDistance() && y.Form != when.Weekday && x.Event[1] == 0 &&
		x.First == y.End+1 && t.MarkAt(y.End, ",(") && (x.End >= len(t.Tokens) || t.Tokens[x.End].Kind == text.MarkToken)
}

// precedes reports whether the date y restates what x states as a distance:
// "three years later, in May 1935".
func precedes(t *token.List, x, y *mention.Mention) bool {
	end := max(x.End, x.Event[1])
	if !x.TellsDistance() || y.TellsDistance() || y.Form == when.Weekday || y.First <= end || !t.MarkAt(end, ",(") {
		return false
	}
	i := end + 1
	for i < y.First && t.Class(i)&(word.On|word.OnDay|word.InLength|word.Article) != 0 {
		i++
	}
	if i < y.First && t.Class(i)&word.Weekday != 0 {
		i++
	}
	if t.MarkAt(i, ",") {
		i++
	}
	return i >= y.First
}

// beside notes at a distance which date says the same: y is the mention before x.
func (a *anchorer) beside(y, x *mention.Mention, apposed bool) {
	last := len(a.found) - 1
	switch {
	case last < 1:
	case apposed && a.found[last].Offset != nil:
		a.found[last].Offset.Beside = a.found[last-1].Span
	case precedes(a.t, y, x) && y.Event[1] > 0:
		take(&a.found[last-1], a.found[last], y.Amount.Unit)
	case precedes(a.t, y, x) && a.found[last-1].Offset != nil:
		a.found[last-1].Offset.Beside = a.found[last].Span
	case x.Event[1] > 0 && x.First == y.End+1 && a.t.MarkAt(y.End, ","):
		take(&a.found[last], a.found[last-1], x.Amount.Unit)
	}
}

// take assigns a distance from an event the value of the date beside it, which says
// the same: "on 17 April, two days after the call".
func take(d *when.Date, from when.Date, unit when.Unit) {
	ref, ok := referenceTo(from.Value, from.Span)
	if !ok || from.Offset != nil || from.Value.IsInterval() || ref.day == 0 && (unit == when.Days || unit == when.Weeks) || ref.month == 0 && unit == when.Months {
		return
	}
	d.Value = from.Value
	hang(d, ref, when.Relative)
}

// measure computes the date of a distance from the date just read, where that
// is what it is measured from, "two days before 11 September", or the day of
// that: "two days after the vote of 4 September 1973,".
func (a *anchorer) measure(x, from *mention.Mention, d when.Date) {
	last := len(a.found) - 2
	if x.Form != when.Distance || last < 0 || from.End != x.Event[1] || a.found[last].Offset == nil {
		return
	}
	ref, ok := referenceTo(d.Value, d.Span)
	if !ok || d.Value.IsInterval() {
		return
	}
	whole := &a.found[last]
	var event text.Span
	if from.First > x.Event[0]+1 {
		// Without a mark behind it, the event may be what a verb says of it.
		if ref.day == 0 || !a.t.EndsPhrase(from.End) || !a.t.Follows(from.First, word.Of|word.OnDay) {
			return
		}
		event = text.Span{Start: whole.Offset.Event.Start, End: a.t.Tokens[from.First-2].End}
	}
	whole.Offset.Event = event
	hang(whole, ref, when.Relative)
	whole.Value = valueAt(x, ref)
}

// valueAt returns the date at the distance x from ref, or the zero date if the
// distance is not exact.
func valueAt(x *mention.Mention, ref reference) edtf.Date {
	if x.Amount.Vague || x.Amount.Least != x.Amount.Most {
		return edtf.Date{}
	}
	n := x.Amount.Least
	if x.Earlier {
		n = -n
	}
	d := ref.shifted(n, x.Amount.Unit)
	if x.Amount.Rounding != "" || x.Amount.Unit == when.Decades || x.Amount.Unit == when.Centuries {
		d, _ = moment.Qualified(d, true, false)
	}
	return d
}

// weekdayDate computes "the following Tuesday".
func (a *anchorer) weekdayDate(x *mention.Mention, d *when.Date) {
	d.Anchor = when.Unanchored
	if !a.day.known || a.day.week || x.Point == mention.NoPointing && (a.day.end == 0 || sentenceEnds(a.t, a.day.end, x.First) > 1) {
		return
	}
	start := edtf.DayOf(a.day.year, a.day.month, a.day.day)
	have := (int(start.Weekday()) + 6) % 7
	want := x.Weekday - 1
	var n int
	switch x.Point {
	case mention.ToNext:
		n = (want-have+6)%7 + 1
	case mention.ToPrevious:
		n = -((have-want+6)%7 + 1)
	case mention.NoPointing:
		n = (want-have+10)%7 - 3 // the nearest
	default:
		n = (want - have + 7) % 7
	}
	year, month, day := start.Add(int64(n)).Civil()
	hang(d, a.day, when.Relative)
	d.Value, _ = edtf.OfDay(year, month, day)
}

// nearest is the date that a number of years is counted from: the one before in
// the same sentence, or where the story is.
func (a *anchorer) nearest(x *mention.Mention) reference {
	ends := 2
	if a.last.end > 0 {
		ends = sentenceEnds(a.t, a.last.end, x.First)
	}
	if ends == 0 && !(a.last.aside && x.Point == mention.ToSame) || ends == 1 && a.last.stated && !a.last.named && !a.last.aside {
		return a.last
	}
	return a.story
}
