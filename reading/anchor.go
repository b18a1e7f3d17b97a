package reading

import (
	"errors"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// A reference is a date that others may hang on.
type reference struct {
	year       int64
	month, day int // 0: none
	span       Span
	context    bool // Options.Context
	known      bool
}

// An anchorer gives the items of a text their dates, in order.
type anchorer struct {
	*timeReader
	last  reference // the date before
	month reference // the last with a month
	day   reference // the last with a day
	story reference // where the story has got to: what bare months and days hang on
	moved int       // the paragraph in which it got there
	ahead *item     // the one after that which is read
	// heading is the one above the paragraph, and section its year.
	heading heading
	section reference
	// context is Options.Context.
	context reference
	found   []Date
}

func (r *timeReader) anchor(context edtf.Date) []Date {
	a := &anchorer{timeReader: r}
	if len(r.items) > 0 {
		a.found = make([]Date, 0, len(r.items))
	}
	if ref, ok := referenceTo(context, Span{}); ok {
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
		d := a.date(x)
		d.Modifier, d.Part, d.Weekday = x.modifier, x.part, x.weekday
		if last := len(a.found) - 1; last >= 0 && a.found[last].End > d.Start {
			continue
		}
		a.found = append(a.found, d)
		if i > 0 {
			a.measure(&r.items[i-1], x, d)
		}
		ref, ok := referenceTo(d.Value, d.Span)
		if !ok || d.Err != nil || r.inBrackets(x) {
			continue
		}
		if a.moves(x, ref) {
			a.story, a.moved = ref, x.paragraph
		}
		a.note(ref)
	}
	return a.found
}

// inBrackets reports whether an item stands in brackets of its own clause, as
// the years of a life do.
func (r *timeReader) inBrackets(x *item) bool {
	const near = 12
	for i := x.first - 1; i >= max(0, x.first-near); i-- {
		switch {
		case r.markAt(i, "("):
			return true
		case r.markAt(i, ").;") || r.gapAt(i+1) == blankGap:
			return false
		}
	}
	return false
}

// referenceTo makes a reference of a date that has a year.
func referenceTo(d edtf.Date, at Span) (reference, bool) {
	year, ok := d.Year()
	if !ok {
		return reference{}, false
	}
	ref := reference{year: year, span: at, known: true}
	ref.month, _ = d.Month()
	ref.day, _ = d.Day()
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

// enter takes the story into a paragraph: back to the year of the heading
// above, where the last paragraph ended in another.
func (a *anchorer) enter(p int) {
	if h := a.headings[p]; h != a.heading {
		a.heading = h
		a.section = reference{}
		if h.year != 0 {
			a.section = reference{year: h.year, span: h.span, known: true}
		}
	}
	if a.section.known && p != a.moved && a.story.year != a.section.year {
		a.story, a.moved = a.section, p
	}
}

// moves reports whether the story goes on at a date: not where the text only
// looks back or ahead to it.
func (a *anchorer) moves(x *item, ref reference) bool {
	fresh := x.paragraph != a.moved
	switch {
	case !a.story.known, a.story.context:
		return true
	case x.modifier == Since || x.modifier == Before || x.modifier == Until, a.aside(x):
		return false
	case a.leading(x):
		return true
	case a.section.known && ref.year != a.section.year:
		return false
	case ref.month == 0:
		return a.story.month == 0 || fresh && ref.year > a.story.year
	case x.stated != nil && a.follows(x.first, article):
		return false
	}
	return fresh || !ref.before(a.story)
}

// before reports whether ref is certainly before other.
func (ref reference) before(other reference) bool {
	if ref.year != other.year || ref.month == 0 || other.month == 0 {
		return ref.year < other.year
	}
	return ref.month < other.month
}

// asideReach is how many tokens before a date are looked at for a word that
// makes it one that the text only looks back or ahead to.
const asideReach = 8

// aside reports whether a word such as "until" or "than" in the clause before
// an item makes it an aside: "until the fall of the fort in May 1945".
func (a *anchorer) aside(x *item) bool {
	for i := x.first - 1; i >= max(0, x.first-asideReach); i-- {
		if a.gapAt(i+1) == blankGap || a.tokens[i].kind == markToken && !a.markAt(i, "'’-") {
			return false
		}
		if a.kind(i)&(preSince|preUntil) != 0 || a.words.asides[a.word(i)] {
			return true
		}
	}
	return false
}

// nearStart is how many tokens of its sentence may stand before an expression
// that leads it: "On the morning of".
const nearStart = 5

// leading reports whether an item stands at the start of its sentence.
func (a *anchorer) leading(x *item) bool {
	for i := x.first; i > max(0, x.first-nearStart); i-- {
		if a.gapAt(i) == blankGap || a.markAt(i-1, ".?!:") && a.gapAt(i) >= spaceGap || a.gapAt(i) == lineGap && a.capitalized(i) {
			return true
		}
	}
	return x.first < nearStart
}

// date makes the Date of an item.
func (a *anchorer) date(x *item) Date {
	if x.stated != nil {
		d := a.dateScanner.date(*x.stated)
		d.Span = a.spanOf(x)
		return d
	}
	d := Date{Span: a.spanOf(x), Form: x.form, Anchor: Stated}
	switch {
	case x.form == Distance:
		a.distant(x, &d)
	case x.form == Pointing:
		a.pointedDate(x, &d)
	case x.form == Weekday:
		a.weekdayDate(x, &d)
	case x.centuryless:
		a.decade(x, &d)
	case x.from.dated || x.from.unit > seasonUnit:
		if x.shared {
			d.Anchor = Shared
		}
		a.setValue(x, &d)
	default:
		a.inherit(x, &d)
	}
	return d
}

func (a *anchorer) spanOf(x *item) Span {
	return Span{a.tokens[x.first].Start, a.tokens[x.end-1].End}
}

// setValue gives d the date of x, whose year is known.
func (a *anchorer) setValue(x *item, d *Date) {
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

// rollover is by how many months a month may at least go back for it to be that
// of the year after: from November to February.
const rollover = 8

// inherit gives d a year, or a month, from a date before it.
func (a *anchorer) inherit(x *item, d *Date) {
	ref := a.story
	if x.form == DayOfMonth {
		ref = a.month
		x.from.month = ref.month
	}
	if x.point == toSame {
		ref = a.last
	}
	if !ref.known {
		a.unanchored(x, d)
		return
	}
	if next, ok := a.soon(x); ok {
		ref = next
	}
	year := ref.year + x.point.direction()
	if m := x.from.month; x.form == Pointing && ref.month != 0 {
		// The following April may be of the same year.
		switch {
		case x.point == toNext && m > ref.month, x.point == toPrevious && m < ref.month:
			year = ref.year
		}
	} else if x.point == noPointing && x.form != DayOfMonth && m != 0 && ref.month != 0 && ref.month-m >= rollover && !a.section.known {
		year++
	}
	d.hang(ref, Inherited)
	if x.point != noPointing {
		d.hang(ref, Relative)
	}
	x.from.year, x.from.dated, x.from.digits = year, true, 4
	x.to.year, x.to.dated, x.to.digits = year, true, 4
	a.setValue(x, d)
}

// decade gives a decade the century of the story.
func (a *anchorer) decade(x *item, d *Date) {
	if !a.story.known || a.story.year < 0 {
		d.Anchor = Unanchored
		return
	}
	d.hang(a.story, Inherited)
	x.from.year += a.story.year - a.story.year%100
	a.setValue(x, d)
}

// soon gives the year of the date that follows in the same paragraph where a
// day or month that opens the paragraph belongs with it rather than with the
// paragraph before: "On 5 May …. On 17 May 1862 …".
func (a *anchorer) soon(x *item) (reference, bool) {
	y := a.ahead
	if y == nil || x.point != noPointing || x.form == DayOfMonth || x.paragraph == a.moved || y.paragraph != x.paragraph {
		return reference{}, false
	}
	year, ok := y.ownYear()
	m := y.ownMonth()
	if !ok || a.section.known || year <= a.story.year || m < x.from.month || m > x.from.month+1 {
		return reference{}, false
	}
	return reference{year: year, span: a.story.span, known: true}, true
}

// unanchored gives d a value without a year.
func (a *anchorer) unanchored(x *item, d *Date) {
	d.Anchor = Unanchored
	switch {
	case x.ranged, x.from.month == 0:
		return
	case x.from.unit == dayUnit:
		if x.from.day > edtf.DaysIn(2000, x.from.month) {
			_, err := edtf.OfDay(2000, x.from.month, x.from.day)
			errors.As(err, &d.Err)
			return
		}
		d.Value, _ = edtf.Parse(fmt.Sprintf("XXXX-%02d-%02d", x.from.month, x.from.day))
	default:
		d.Value, _ = edtf.Parse(fmt.Sprintf("XXXX-%02d", x.from.month))
	}
}

// hang makes d depend on ref.
func (d *Date) hang(ref reference, anchor Anchor) {
	d.Anchor, d.From = anchor, ref.span
	if ref.context {
		d.Anchor = Context
	}
}

// direction is that of a pointing.
func (p pointing) direction() int64 {
	switch p {
	case toNext:
		return 1
	case toPrevious:
		return -1
	}
	return 0
}

// pointedDate computes "the following year", "the same month", "that April".
func (a *anchorer) pointedDate(x *item, d *Date) {
	if x.from.month != 0 {
		a.inherit(x, d)
		return
	}
	ref := a.last
	if x.point != toSame || x.whole {
		ref = a.story
	}
	switch x.amount.Unit {
	case Months:
		ref = a.month
	case Days, Weeks:
		ref = a.day
	}
	if x.fromNow {
		ref = a.context
	}
	step := x.point.direction()
	if step != 0 {
		d.Offset = &Offset{Length: Length{Least: 1, Most: 1, Unit: x.amount.Unit}, Earlier: step < 0}
	}
	if !ref.known {
		d.Anchor = Unanchored
		return
	}
	d.hang(ref, Relative)
	d.Value = ref.shifted(step, x.amount.Unit)
}

// shifted gives the date n units after ref, as exactly as the unit tells it.
func (ref reference) shifted(n int64, unit Unit) edtf.Date {
	var d edtf.Date
	switch unit {
	case Days, Weeks:
		if ref.day == 0 {
			return d
		}
		if unit == Weeks {
			n *= 7
		}
		year, month, day := edtf.DayOf(ref.year, ref.month, ref.day).Add(n).Civil()
		d, _ = edtf.OfDay(year, month, day)
	case Months:
		if ref.month == 0 {
			return d
		}
		months := ref.year*12 + int64(ref.month) - 1 + n
		year, month := floorDiv(months, 12)
		d, _ = edtf.OfMonth(year, int(month)+1)
	case Years:
		d, _ = edtf.OfYear(ref.year + n)
	case Decades:
		if n != 0 {
			d, _ = edtf.OfYear(ref.year + 10*n)
		} else if ref.year > 0 {
			d, _ = edtf.Parse(fmt.Sprintf("%03dX", ref.year/10))
		}
	case Centuries:
		if n != 0 {
			d, _ = edtf.OfYear(ref.year + 100*n)
		} else if ref.year > 0 {
			d, _ = edtf.Parse(fmt.Sprintf("%02dXX", ref.year/100))
		}
	}
	return d
}

func floorDiv(n, by int64) (quotient, rest int64) {
	quotient, rest = n/by, n%by
	if rest < 0 {
		quotient, rest = quotient-1, rest+by
	}
	return quotient, rest
}

// distant computes "a month later".
func (a *anchorer) distant(x *item, d *Date) {
	d.Offset = &Offset{Length: x.amount.Length, Earlier: x.earlier}
	d.Anchor = Unanchored
	if x.event[1] > x.event[0] {
		d.Offset.Event = Span{a.tokens[x.event[0]].Start, a.tokens[x.event[1]-1].End}
		return
	}
	ref := a.story
	switch x.amount.Unit {
	case Days, Weeks:
		ref = a.day
	case Months:
		ref = a.month
	}
	if x.fromNow {
		ref = a.context
	}
	if !ref.known {
		return
	}
	d.hang(ref, Relative)
	d.Value = a.valueAt(x, ref)
}

// measure computes the date of a distance from the date just read, where that
// is what it is measured from: "two days before 11 September".
func (a *anchorer) measure(x, from *item, d Date) {
	last := len(a.found) - 2
	if x.form != Distance || last < 0 || from.first > x.event[0]+1 || from.end != x.event[1] || a.found[last].Offset == nil {
		return
	}
	ref, ok := referenceTo(d.Value, d.Span)
	if !ok || d.Value.IsInterval() {
		return
	}
	whole := &a.found[last]
	whole.Offset.Event = Span{}
	whole.hang(ref, Relative)
	whole.Value = a.valueAt(x, ref)
}

// valueAt gives the date at the distance x from ref, the zero date where the
// distance is not exact.
func (a *anchorer) valueAt(x *item, ref reference) edtf.Date {
	if x.amount.vague || x.amount.Least != x.amount.Most {
		return edtf.Date{}
	}
	n := x.amount.Least
	if x.earlier {
		n = -n
	}
	d := ref.shifted(n, x.amount.Unit)
	if x.amount.Rounding != "" || x.amount.Unit == Decades || x.amount.Unit == Centuries {
		d, _ = qualified(d, true, false)
	}
	return d
}

// weekdayDate computes "the following Tuesday".
func (a *anchorer) weekdayDate(x *item, d *Date) {
	d.Anchor = Unanchored
	if x.point == noPointing || !a.day.known {
		return
	}
	start := edtf.DayOf(a.day.year, a.day.month, a.day.day)
	have := (int(start.Weekday()) + 6) % 7
	want := x.weekday - 1
	var n int
	switch x.point {
	case toNext:
		n = (want-have+6)%7 + 1
	case toPrevious:
		n = -((have-want+6)%7 + 1)
	default:
		n = (want - have + 7) % 7
	}
	year, month, day := start.Add(int64(n)).Civil()
	d.hang(a.day, Relative)
	d.Value, _ = edtf.OfDay(year, month, day)
}
