package times

import (
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

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
func (a *anchorer) pointedDate(x *item, d *when.Date) {
	if x.from.month != 0 {
		a.inherit(x, d)
		return
	}
	ref := a.last
	if x.point != toSame || x.whole {
		ref = a.nearest(x)
	}
	switch x.amount.Unit {
	case when.Months:
		ref = a.month
	case when.Days, when.Weeks:
		ref = a.day.forUnit(x.amount.Unit)
	}
	if x.fromNow {
		ref = a.context
	}
	step := x.point.direction()
	if step != 0 {
		d.Offset = &when.Offset{Length: when.Length{Least: 1, Most: 1, Unit: x.amount.Unit}, Earlier: step < 0}
	}
	if !ref.known {
		d.Anchor = when.Unanchored
		return
	}
	hang(d, ref, when.Relative)
	d.Value = ref.shifted(step, x.amount.Unit)
	if x.amount.Unit == when.Weeks {
		d.Value = weekOf(d.Value)
	}
}

// forUnit gives ref if units can be counted from it: there is no day after "the next
// week".
func (ref reference) forUnit(u when.Unit) reference {
	if ref.week && u == when.Days {
		return reference{}
	}
	return ref
}

// weekOf gives the week of a day, from Monday to Sunday as in ISO 8601.
func weekOf(day edtf.Date) edtf.Date {
	start := day.Bounds().EarliestStart
	if start == edtf.MinusInfinity {
		return day
	}
	start = start.Add(-int64(start.Weekday()+6) % 7)
	var ends [2]edtf.Date
	for i := range ends {
		year, month, date := start.Add(int64(6 * i)).Civil()
		ends[i], _ = edtf.OfDay(year, month, date)
	}
	week, _ := edtf.OfInterval(ends[0], ends[1])
	return week
}

// shifted gives the date n units after ref, as exactly as the unit tells it.
func (ref reference) shifted(n int64, unit when.Unit) edtf.Date {
	var d edtf.Date
	switch unit {
	case when.Days, when.Weeks:
		if ref.day == 0 {
			return d
		}
		if unit == when.Weeks {
			n *= 7
		}
		year, month, day := edtf.DayOf(ref.year, ref.month, ref.day).Add(n).Civil()
		d, _ = edtf.OfDay(year, month, day)
	case when.Months:
		if ref.month == 0 {
			return d
		}
		months := ref.year*12 + int64(ref.month) - 1 + n
		year, month := floorDiv(months, 12)
		d, _ = edtf.OfMonth(year, int(month)+1)
	case when.Years:
		d, _ = edtf.OfYear(ref.year + n)
	case when.Decades:
		if n != 0 {
			d, _ = edtf.OfYear(ref.year + 10*n)
		} else if ref.year > 0 {
			d, _ = edtf.Parse(fmt.Sprintf("%03dX", ref.year/10))
		}
	case when.Centuries:
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
func (a *anchorer) distant(x *item, d *when.Date) {
	d.Offset = &when.Offset{Length: x.amount.Length, Earlier: x.earlier}
	d.Anchor = when.Unanchored
	if x.event[1] > x.event[0] {
		d.Offset.Event = text.Span{Start: a.tokens[x.event[0]].Start, End: a.tokens[x.event[1]-1].End}
		return
	}
	ref := a.nearest(x)
	switch x.amount.Unit {
	case when.Days, when.Weeks:
		ref = a.day.forUnit(x.amount.Unit)
	case when.Months:
		ref = a.month
	}
	if x.fromNow {
		ref = a.context
	}
	if !ref.known {
		return
	}
	hang(d, ref, when.Relative)
	d.Value = a.valueAt(x, ref)
}

// apposed reports whether x tells with a distance the date y again that stands
// before it: "in 1906, twenty years later,".
func (r *timeReader) apposed(y, x *item) bool {
	return x.tellsDistance() && !y.tellsDistance() && y.form != when.Weekday && x.event[1] == 0 &&
		x.first == y.end+1 && r.markAt(y.end, ",(") && (x.end >= len(r.tokens) || r.tokens[x.end].kind == markToken)
}

// precedes reports whether the date y tells again what x tells with a distance:
// "three years later, in May 1935".
func (r *timeReader) precedes(x, y *item) bool {
	end := max(x.end, x.event[1])
	if !x.tellsDistance() || y.tellsDistance() || y.form == when.Weekday || y.first <= end || !r.markAt(end, ",(") {
		return false
	}
	i := end + 1
	for i < y.first && r.kind(i)&(preOn|preDay|preIn|article) != 0 {
		i++
	}
	if i < y.first && r.kind(i)&weekdayName != 0 {
		i++
	}
	if r.markAt(i, ",") {
		i++
	}
	return i >= y.first
}

// tellsDistance reports whether an item says how far a date is from another.
func (x *item) tellsDistance() bool {
	return x.form == when.Distance || x.form == when.Pointing && x.point != toSame
}

// beside notes at a distance which date says the same: y is the item before x.
func (a *anchorer) beside(y, x *item, apposed bool) {
	last := len(a.found) - 1
	switch {
	case last < 1:
	case apposed && a.found[last].Offset != nil:
		a.found[last].Offset.Beside = a.found[last-1].Span
	case a.precedes(y, x) && y.event[1] > 0:
		take(&a.found[last-1], a.found[last], y.amount.Unit)
	case a.precedes(y, x) && a.found[last-1].Offset != nil:
		a.found[last-1].Offset.Beside = a.found[last].Span
	case x.event[1] > 0 && x.first == y.end+1 && a.markAt(y.end, ","):
		take(&a.found[last], a.found[last-1], x.amount.Unit)
	}
}

// take gives a distance from an event the value of the date beside it, which says the
// same: "on 17 April, two days after the call".
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
func (a *anchorer) measure(x, from *item, d when.Date) {
	last := len(a.found) - 2
	if x.form != when.Distance || last < 0 || from.end != x.event[1] || a.found[last].Offset == nil {
		return
	}
	ref, ok := referenceTo(d.Value, d.Span)
	if !ok || d.Value.IsInterval() {
		return
	}
	whole := &a.found[last]
	var event text.Span
	if from.first > x.event[0]+1 {
		// Without a mark behind it, the event may be what a verb says of it.
		if ref.day == 0 || !a.endsPhrase(from.end) || !a.follows(from.first, of|preDay) {
			return
		}
		event = text.Span{Start: whole.Offset.Event.Start, End: a.tokens[from.first-2].End}
	}
	whole.Offset.Event = event
	hang(whole, ref, when.Relative)
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
	if x.amount.Rounding != "" || x.amount.Unit == when.Decades || x.amount.Unit == when.Centuries {
		d, _ = qualified(d, true, false)
	}
	return d
}

// weekdayDate computes "the following Tuesday".
func (a *anchorer) weekdayDate(x *item, d *when.Date) {
	d.Anchor = when.Unanchored
	if !a.day.known || a.day.week || x.point == noPointing && (a.day.end == 0 || a.sentenceEnds(a.day.end, x.first) > 1) {
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
	case noPointing:
		n = (want-have+10)%7 - 3 // the nearest
	default:
		n = (want - have + 7) % 7
	}
	year, month, day := start.Add(int64(n)).Civil()
	hang(d, a.day, when.Relative)
	d.Value, _ = edtf.OfDay(year, month, day)
}
