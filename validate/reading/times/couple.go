package times

import (
	"slices"

	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// jointKind is what stands between two dates.
type jointKind uint8

const (
	apart    jointKind = iota
	listed             // a comma, "and", "or"
	spanning           // a dash, "to"
)

// couple gives dates that stand side by side what they share: the year of the
// last ("in March, April and May 1940"), and that they are the ends of a range. It
// leaves no start of a range without its end, of dates and of times of day.
func (r *timeReader) couple() {
	for i := len(r.items) - 2; i >= 0; i-- {
		a, b := &r.items[i], &r.items[i+1]
		kind := r.between(a.end, b.first)
		if kind == apart || kind == listed && r.markAt(a.end, ",") && !r.isA(a.end+1, and|or) && !b.shared {
			continue
		}
		if kind == spanning || r.isA(a.end, and) && a.modifier == when.RangeStart {
			a.modifier, b.modifier = when.RangeStart, when.RangeEnd
		}
		if a.form == when.Season && b.form == when.Season && b.from.dated && !a.from.dated && a.point == noPointing && b.point == noPointing {
			a.giveYear(b.from.year) // the spring and summer of 1943
			a.from.era = b.from.era
		}
		if year, ok := b.ownYear(); ok && a.lacksYear() {
			a.giveYear(year)
			if kind == spanning && b.ownMonth() < a.from.month {
				a.giveYear(year - 1) // December to February 1944
			}
		}
		if a.lacksYear() && b.lacksYear() && !a.ranged && (kind == spanning || r.isA(a.end, and)) {
			a.joined, a.wraps = true, a.from.month > b.from.month
		}
	}
	for i := range r.clocks {
		c := &r.clocks[i]
		if c.Modifier == when.RangeStart && (i+1 == len(r.clocks) || r.clocks[i+1].Modifier != when.RangeEnd) {
			c.Modifier = when.Since
		}
	}
	for i := range r.items {
		x := &r.items[i]
		if x.modifier == when.RangeStart && (i+1 == len(r.items) || r.items[i+1].modifier != when.RangeEnd) {
			x.modifier = ""
			if r.follows(x.first, preFrom) && !x.isRange() {
				x.modifier = when.Since
			}
		}
	}
}

// between tells what stands between token end, after a date, and token first,
// the start of the next.
func (r *timeReader) between(end, first int) jointKind {
	i := end
	if r.gapAt(i) > lineGap {
		return apart
	}
	kind := apart
	switch {
	case r.markAt(i, text.Dashes), r.isA(i, preThrough):
		kind = spanning
		i++
	case r.markAt(i, ","):
		kind = listed
		if i++; r.isA(i, and|or) {
			i++
		}
	case r.isA(i, and|or):
		kind = listed
		i++
	}
	for n := 0; n < 2 && i < first && r.isA(i, article|preOn); n++ {
		i++ // through the summer and into the autumn of 1940
	}
	if i != first {
		return apart
	}
	return kind
}

// lacksYear reports whether the item is a month or a day of one, without a
// year or a pointer to it.
func (x *item) lacksYear() bool {
	return x.stated == nil && x.from.month != 0 && !x.from.dated && x.point == noPointing
}

// ownYear gives the year that the expression states or shares.
func (x *item) ownYear() (int64, bool) {
	if p := x.stated; p != nil {
		return p.year, p.month != 0
	}
	return x.from.year, x.from.month != 0 && x.from.dated
}

func (x *item) ownMonth() int {
	if x.stated != nil {
		return x.stated.month
	}
	return x.from.month
}

// giveYear sets the year that the item shares.
func (x *item) giveYear(year int64) {
	x.shared = true
	x.from.year, x.from.dated, x.from.digits = year, true, 4
	x.to.year, x.to.dated, x.to.digits = year, true, 4
}

// isRange reports whether the expression is a range by itself.
func (x *item) isRange() bool {
	return x.ranged || x.stated != nil && (x.stated.until != 0 || x.stated.untilYear != 0)
}

// A tentative year may differ from one that is certain by nearYear, or by a lifetime
// where it has an owner.
const (
	nearYear = 5
	lifetime = 50
)

// settle drops the tentative years that no other date of the text bears out.
func (r *timeReader) settle() {
	r.outline()
	var years []int64
	tentative := false
	for i := range r.items {
		x := &r.items[i]
		switch {
		case x.tentative > 0:
			tentative = true
		case x.stated != nil:
			years = append(years, x.stated.year)
		case x.from.dated && x.from.unit <= seasonUnit:
			years = append(years, x.from.astronomical())
		}
	}
	if !tentative {
		return
	}
	slices.Sort(years)
	r.items = slices.DeleteFunc(r.items, func(x item) bool {
		if x.tentative == 0 {
			return false
		}
		n, _ := slices.BinarySearch(years, x.stated.year-x.tentative)
		return n == len(years) || years[n] > x.stated.year+x.tentative
	})
}
