package comparison

import (
	"math"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

const (
	// LongestAccount is how many bytes an account of one event has at most.
	LongestAccount = 8 << 10

	// periodDays is how long a period may be that is dated as a whole; what happens within a longer one
	// is another event.
	periodDays = 62

	// annualDays is how far from the same day of another year what is annual may be.
	annualDays = 10
)

// mayBeOneEvent reports whether the entries of two texts are events whose dates may be one.
func (c *Comparison) mayBeOneEvent(a, b int) bool {
	if max(len(c.Texts[a].Body), len(c.Texts[b].Body)) > LongestAccount || c.Kind(a) != chronicle.Event || c.Kind(b) != chronicle.Event {
		return false
	}
	x, y := c.Date(a), c.Date(b)
	return !x.IsZero() && !y.IsZero() && x.Overlaps(y) != edtf.Impossible && isPeriod(x) == isPeriod(y)
}

// isPeriod reports whether a date is an interval that is too long for one event.
func isPeriod(d edtf.Date) bool {
	b := d.Bounds()
	return d.IsInterval() && (b.LatestEnd == edtf.PlusInfinity || b.EarliestStart == edtf.MinusInfinity ||
		b.LatestEnd.Add(-periodDays) > b.EarliestStart)
}

// AreOneDay reports whether two dates are certainly one.
func AreOneDay(first, second edtf.Date) bool {
	return first.Overlaps(second) == edtf.Certain && (first == second || !first.IsInterval() && !second.IsInterval())
}

// AreOneDate reports whether two dates are the same and more precise than the year.
func AreOneDate(first, second edtf.Date) bool {
	b := first.Bounds()
	return first == second && b.EarliestStart != edtf.MinusInfinity && b.LatestEnd != edtf.PlusInfinity && b.LatestEnd.Add(-periodDays) <= b.EarliestStart
}

// Apart returns how many days two dates are apart at least.
func Apart(a, b edtf.Date) (int64, bool) {
	if a.IsZero() || b.IsZero() {
		return 0, false
	}
	x, y := a.Bounds(), b.Bounds()
	if x.EarliestStart > y.EarliestStart {
		x, y = y, x
	}
	if x.LatestEnd == edtf.PlusInfinity || y.EarliestStart == edtf.MinusInfinity {
		return 0, false
	}
	return max(0, int64(y.EarliestStart-x.LatestEnd)), true
}

// AreAnnual reports whether two days are about a number of years apart.
func AreAnnual(a, b edtf.Date) bool {
	_, dayA := a.Day()
	_, dayB := b.Day()
	if !dayA || !dayB || a.IsInterval() || b.IsInterval() {
		return false
	}
	const year = 365.2425
	apart := math.Abs(float64(a.Bounds().EarliestStart - b.Bounds().EarliestStart))
	years := math.Round(apart / year)
	return years > 0 && math.Abs(apart-years*year) <= annualDays
}
