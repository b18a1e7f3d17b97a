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
	found []Date
}

func (r *timeReader) anchor(context edtf.Date) []Date {
	a := &anchorer{timeReader: r}
	a.note(context, Span{})
	a.last.context, a.month.context, a.day.context = true, true, true
	for i := range r.items {
		x := &r.items[i]
		d := a.date(x)
		d.Modifier, d.Part, d.Weekday = x.modifier, x.part, x.weekday
		if last := len(a.found) - 1; last >= 0 && a.found[last].End > d.Start {
			continue
		}
		a.found = append(a.found, d)
		if d.Err == nil && !r.inBrackets(x) {
			a.note(d.Value, d.Span)
		}
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

// note makes a date the one that later ones hang on.
func (a *anchorer) note(d edtf.Date, at Span) {
	year, ok := d.Year()
	if !ok {
		return
	}
	ref := reference{year: year, span: at, known: true}
	ref.month, _ = d.Month()
	ref.day, _ = d.Day()
	a.last = ref
	if ref.month != 0 {
		a.month = ref
	}
	if ref.day != 0 {
		a.day = ref
	}
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
	ref := a.last
	if x.form == DayOfMonth {
		ref = a.month
		if !ref.known {
			a.unanchored(x, d)
			return
		}
		x.from.month = ref.month
	}
	if !ref.known {
		a.unanchored(x, d)
		return
	}
	year := ref.year
	switch x.point {
	case toNext:
		year++
		if m := x.from.month; m != 0 && ref.month != 0 && m > ref.month && x.form == Pointing {
			year--
		}
	case toPrevious:
		year--
	case noPointing:
		if m := x.from.month; x.form != DayOfMonth && m != 0 && ref.month != 0 && ref.month-m >= rollover {
			year++
		}
	}
	d.hang(ref, Inherited)
	x.from.year, x.from.dated, x.from.digits = year, true, 4
	x.to.year, x.to.dated, x.to.digits = year, true, 4
	a.setValue(x, d)
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
		if d.Anchor == Inherited {
			d.Anchor = Relative
		}
		return
	}
	ref := a.last
	switch x.amount.Unit {
	case Months:
		ref = a.month
	case Days, Weeks:
		ref = a.day
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
	ref := a.last
	switch x.amount.Unit {
	case Days, Weeks:
		ref = a.day
	case Months:
		ref = a.month
	}
	if !ref.known {
		return
	}
	d.hang(ref, Relative)
	if x.amount.vague || x.amount.Least != x.amount.Most {
		return
	}
	n := x.amount.Least
	if x.earlier {
		n = -n
	}
	d.Value = ref.shifted(n, x.amount.Unit)
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
