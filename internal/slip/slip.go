package slip

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// A Date has a year, and perhaps a month and a day; 0 is one that is not stated. Year 0 is
// 1 BC.
type Date struct {
	Year       int64
	Month, Day int
}

// A Slip is what makes of one date another.
type Slip struct {
	// Bits is the binary logarithm of the share that this very slip has among all
	// slips in dates: that of its kind, divided by the dates that a slip of the kind may
	// make.
	Bits float64
	// What says in a few words what happened; "" where there is no short word for it.
	What string
}

// Between returns the likeliest slip that makes one of two dates of the other, either
// way. They are compared to the precision of the coarser one. It is false where they are the same,
// or differ in more than one slip.
func Between(a, b Date) (Slip, bool) {
	if a.Month == 0 || b.Month == 0 {
		a.Month, b.Month = 0, 0
	}
	if a.Day == 0 || b.Day == 0 || a.Month == 0 {
		a.Day, b.Day = 0, 0
	}
	year, month, day := a.Year != b.Year, a.Month != b.Month, a.Day != b.Day
	switch {
	case !year && a.Month == b.Day && a.Day == b.Month && month:
		return kindOf("exchanged", 1, "day and month are exchanged"), true
	case year && !month && !day:
		return inYear(a.Year, b.Year), true
	case month && !year && !day:
		return inMonth(a.Month, b.Month), true
	case day && !year && !month:
		return inDay(a.Day, b.Day), true
	}
	return Slip{}, false
}

// How many others a slip of a kind may make of a number, where this isn't plain: digits
// that a digit can be taken for, and days that a month has.
const (
	otherDigits = 9
	otherMonths = 9 // that are not next to it
	firstDigits = 2 // of a day
	otherDays   = 18
)

func inYear(a, b int64) Slip {
	if (a > 0) != (b > 0) {
		// In years BC the digits are those of 1 - year.
		return kindOf("year-digit", 3*otherDigits*otherDigits, "")
	}
	if a <= 0 {
		a, b = 1-a, 1-b
	}
	x, y := strconv.FormatInt(a, 10), strconv.FormatInt(b, 10)
	how := digits(x, y)
	switch {
	case max(a-b, b-a) == 1:
		return kindOf("year-next", 2, "")
	case how == last:
		return kindOf("year-last", otherDigits-2, "")
	case how == swapped:
		return kindOf("year-swapped", max(1, len(x)-1), "two digits of the year are exchanged")
	case how == lost:
		return kindOf("year-lost", max(len(x), len(y)), "a digit of the year is missing or doubled")
	case how == one:
		return kindOf("year-digit", otherDigits*max(1, len(x)-1), "")
	}
	return kindOf("year-digit", 3*otherDigits*otherDigits, "")
}

func inMonth(a, b int) Slip {
	if n := max(a-b, b-a); n == 1 || n == 11 {
		return kindOf("month-next", 2, "")
	}
	return kindOf("month-other", otherMonths, "")
}

func inDay(a, b int) Slip {
	x, y := strconv.Itoa(a), strconv.Itoa(b)
	how := digits(x, y)
	if how != swapped && digits(fmt.Sprintf("%02d", a), fmt.Sprintf("%02d", b)) == swapped {
		how = swapped
	}
	switch {
	case max(a-b, b-a) == 1:
		return kindOf("day-next", 2, "")
	case how == swapped:
		return kindOf("day-swapped", 1, "two digits of the day are exchanged")
	case how == last:
		return kindOf("day-last", otherDigits-2, "")
	case how == lost:
		return kindOf("day-lost", 2, "a digit of the day is missing or doubled")
	case how == one || max(a-b, b-a)%10 == 0:
		return kindOf("day-first", firstDigits, "")
	}
	return kindOf("day-other", otherDays, "")
}

// How two numbers differ in their digits.
type difference uint8

const (
	several difference = iota
	last               // the last digit is another
	one                // another digit is
	swapped            // two neighbours have changed places
	lost               // one of them lacks a digit of the other
)

func digits(a, b string) difference {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case len(b) == len(a)+1 && a[i:] == b[i+1:]:
		return lost
	case len(a) != len(b) || i == len(a):
		return several
	case i == len(a)-1:
		return last
	case a[i+1:] == b[i+1:]:
		return one
	case a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]:
		return swapped
	}
	return several
}

//go:embed dates.tsv
var table string

// shares are those of the kinds of slips.
var shares = func() map[string]float64 {
	met := map[string]float64{}
	sum := 0.0
	for line := range strings.Lines(strings.SplitN(table, "\n", 2)[1]) {
		kind, count, _ := strings.Cut(strings.TrimSpace(line), "\t")
		n, err := strconv.ParseFloat(count, 64)
		if err != nil {
			panic(err)
		}
		met[kind] = max(n, 1)
		sum += met[kind]
	}
	for kind := range met {
		met[kind] /= sum
	}
	return met
}()

// kindOf returns a slip of a kind that makes one of so many dates.
func kindOf(kind string, alternatives int, what string) Slip {
	return Slip{Bits: math.Log2(shares[kind] / float64(alternatives)), What: what}
}
