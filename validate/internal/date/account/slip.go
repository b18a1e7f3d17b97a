package account

import (
	"strconv"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/days"
)

// nearbyDays is how far apart two days are at most that are one by intention. 31 and 124
// find the same: see docs/precision.md, Thresholds.
const nearbyDays = 62

// looksMistaken reports whether one of two dates that can't both be true may be
// a slip for the other, rather than that of an event before or after: they
// differ in one of several parts, or have day and month changed about. Where
// texts habitually begin with the date of their entry, two days may also be near to each
// other, or the years a slip of one digit.
func looksMistaken(a, b edtf.Date, habitual bool) bool {
	ya, hasA := a.Year()
	yb, hasB := b.Year()
	if !hasA || !hasB || a.IsInterval() || b.IsInterval() {
		return false
	}
	if habitual && ya != yb && isDigitSlip(ya, yb) {
		return true
	}
	ma, hasA := a.Month()
	mb, hasB := b.Month()
	if !hasA || !hasB {
		return false
	}
	da, hasA := a.Day()
	db, hasB := b.Day()
	if !hasA || !hasB {
		return (ya == yb) != (ma == mb)
	}
	differ := 0
	for _, d := range []bool{ya != yb, ma != mb, da != db} {
		if d {
			differ++
		}
	}
	if differ == 1 || ya == yb && ma == db && da == mb {
		return true
	}
	x, y := days.ExtentOf(a), days.ExtentOf(b)
	return habitual && x.First.Add(nearbyDays) >= y.First && y.First.Add(nearbyDays) >= x.First
}

// isDigitSlip reports whether two years differ in one digit that is not the
// last, or in two neighbours that have changed places. Background from
// a few years before differs in the last alone.
func isDigitSlip(a, b int64) bool {
	x, y := strconv.FormatInt(a, 10), strconv.FormatInt(b, 10)
	if len(x) != len(y) {
		return false
	}
	for i := range len(x) - 1 {
		if x[i] != y[i] {
			swapped := x[i] == y[i+1] && x[i+1] == y[i] && x[i+2:] == y[i+2:]
			return swapped || x[i+1:] == y[i+1:]
		}
	}
	return false
}
