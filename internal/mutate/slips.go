package mutate

import (
	"fmt"
	"strconv"
	"time"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// A civil is a date with a day.
type civil struct{ year, month, day int }

func (d civil) iso() string { return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day) }

// exists reports whether the calendar has the date.
func (d civil) exists() bool {
	t := time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
	return d.year > 0 && d.month > 0 && d.day > 0 && t.Year() == d.year && int(t.Month()) == d.month && t.Day() == d.day
}

func statedBy(d edtf.Date) (civil, bool) {
	year, _ := d.Year()
	month, _ := d.Month()
	day, ok := d.Day()
	return civil{int(year), month, day}, ok && year > 0
}

// A numberSlip is how a number is mistyped, with how often that was met.
type numberSlip struct {
	met  int
	slip func(s *site, digits string) string
}

// The slips that were met in 50 reports of wrong dates in public issue trackers of
// software, conferences, holidays and archives, each read one by one. They are counted apart
// from what any rule goes by.
var (
	yearSlips = []numberSlip{
		{13, neighbour},
		{2, lastDigit},
		{2, anyDigit},
		{3, swappedDigits},
		{1, lostDigit},
	}
	monthSlips = []numberSlip{
		{9, neighbour},
		{2, anyMonth},
	}
	daySlips = []numberSlip{
		{8, neighbour},
		{1, lastDigit},
		{2, firstDigit},
		{3, lostDigit},
		{2, anyDay},
	}
)

func neighbour(s *site, digits string) string {
	n, _ := strconv.Atoi(digits)
	return strconv.Itoa(n + 1 - 2*s.rand.IntN(2))
}

func (s *site) digitAt(digits string, i int) string {
	return digits[:i] + strconv.Itoa((int(digits[i]-'0')+1+s.rand.IntN(9))%10) + digits[i+1:]
}

func lastDigit(s *site, digits string) string { return s.digitAt(digits, len(digits)-1) }

func firstDigit(s *site, digits string) string {
	n, _ := strconv.Atoi(digits)
	return strconv.Itoa(n%10 + 10*s.rand.IntN(4))
}

func anyDigit(s *site, digits string) string {
	return s.digitAt(digits, s.rand.IntN(max(1, len(digits)-1)))
}

func swappedDigits(s *site, digits string) string {
	if len(digits) < 2 {
		return digits
	}
	i := s.rand.IntN(len(digits) - 1)
	return digits[:i] + digits[i+1:i+2] + digits[i:i+1] + digits[i+2:]
}

// lostDigit leaves out a digit or puts one more.
func lostDigit(s *site, digits string) string {
	i := s.rand.IntN(len(digits))
	if len(digits) > 1 {
		return digits[:i] + digits[i+1:]
	}
	return strconv.Itoa(1+s.rand.IntN(2)) + digits
}

func anyMonth(s *site, _ string) string { return strconv.Itoa(1 + s.rand.IntN(12)) }

func anyDay(s *site, _ string) string { return strconv.Itoa(1 + s.rand.IntN(31)) }

// slipOf makes one of several slips in a number, as often as they were met, until what
// comes of it will do.
func (s *site) slipOf(digits string, slips []numberSlip, will func(n int) bool) (string, bool) {
	all := 0
	for _, one := range slips {
		all += one.met
	}
	const tries = 40
	for range tries {
		roll := s.rand.IntN(all)
		for _, one := range slips {
			if roll -= one.met; roll >= 0 {
				continue
			}
			made := one.slip(s, digits)
			if n, err := strconv.Atoi(made); err == nil && made != digits && will(n) {
				return made, true
			}
			break
		}
	}
	return "", false
}

// slipInDate makes a slip in one part of a date, of which set makes a date with another
// number there.
func (s *site) slipInDate(part int, slips []numberSlip, set func(n int) civil) (civil, bool) {
	// Years have the four digits that a date needs, or three of them.
	const firstYear, lastYear = 100, 2999
	made, ok := s.slipOf(strconv.Itoa(part), slips, func(n int) bool {
		d := set(n)
		return firstYear <= d.year && d.year <= lastYear && d.exists()
	})
	n, _ := strconv.Atoi(made)
	return set(n), ok
}

func otherYear(s *site, d civil) (civil, bool) {
	return s.slipInDate(d.year, yearSlips, func(n int) civil { return civil{n, d.month, d.day} })
}

func otherMonth(s *site, d civil) (civil, bool) {
	return s.slipInDate(d.month, monthSlips, func(n int) civil { return civil{d.year, n, d.day} })
}

func otherDay(s *site, d civil) (civil, bool) {
	return s.slipInDate(d.day, daySlips, func(n int) civil { return civil{d.year, d.month, n} })
}

func exchanged(_ *site, d civil) (civil, bool) {
	d.month, d.day = d.day, d.month
	return d, d.month != d.day && d.exists()
}
