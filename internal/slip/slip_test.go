package slip_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/internal/slip"
)

func TestWhatMakesOneDateOfAnother(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b slip.Date
		ok   bool
		what string
	}{
		{"the next year", slip.Date{Year: 1931, Month: 5, Day: 2}, slip.Date{Year: 1932, Month: 5, Day: 2}, true, ""},
		{"a year whose digits are exchanged", slip.Date{Year: 1978}, slip.Date{Year: 1987}, true, "two digits of the year are exchanged"},
		{"a year that lost a digit", slip.Date{Year: 1973}, slip.Date{Year: 973}, true, "a digit of the year is missing or doubled"},
		{"a year BC, by its own digits", slip.Date{Year: -43}, slip.Date{Year: -53}, true, ""},
		{"the same digits BC and AD", slip.Date{Year: -43}, slip.Date{Year: 44}, true, ""},
		{"another month", slip.Date{Year: 1931, Month: 5, Day: 2}, slip.Date{Year: 1931, Month: 8, Day: 2}, true, ""},
		{"day and month", slip.Date{Year: 1931, Month: 5, Day: 2}, slip.Date{Year: 1931, Month: 2, Day: 5}, true, "day and month are exchanged"},
		{"a day whose digits are exchanged", slip.Date{Year: 1931, Month: 5, Day: 12}, slip.Date{Year: 1931, Month: 5, Day: 21}, true, "two digits of the day are exchanged"},
		{"a day with a nought", slip.Date{Year: 1931, Month: 5, Day: 2}, slip.Date{Year: 1931, Month: 5, Day: 20}, true, "two digits of the day are exchanged"},
		{"a day that lost a digit", slip.Date{Year: 1931, Month: 5, Day: 27}, slip.Date{Year: 1931, Month: 5, Day: 7}, true, "a digit of the day is missing or doubled"},
		{"a day in a month", slip.Date{Year: 1931, Month: 5, Day: 27}, slip.Date{Year: 1931, Month: 6}, true, ""},
		{"the same", slip.Date{Year: 1931, Month: 5}, slip.Date{Year: 1931, Month: 5, Day: 7}, false, ""},
		{"two parts", slip.Date{Year: 1931, Month: 5, Day: 27}, slip.Date{Year: 1932, Month: 5, Day: 7}, false, ""},
		{"three parts", slip.Date{Year: 1931, Month: 5, Day: 27}, slip.Date{Year: 1932, Month: 6, Day: 7}, false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := slip.Between(c.a, c.b)
			if ok != c.ok || got.What != c.what {
				t.Errorf("got %+v, %t", got, ok)
			}
			if back, _ := slip.Between(c.b, c.a); back != got {
				t.Errorf("the other way round it is %+v", back)
			}
		})
	}
}

func TestAFrequentSlipIsLikelier(t *testing.T) {
	day := slip.Date{Year: 1931, Month: 5, Day: 12}
	last := 0.0
	for _, other := range []slip.Date{{1931, 4, 12}, {1932, 5, 12}, {1931, 5, 21}, {1931, 5, 17}, {1931, 5, 25}} {
		s, ok := slip.Between(day, other)
		if !ok || s.Bits >= last {
			t.Errorf("%v: %.1f bits after %.1f", other, s.Bits, last)
		}
		last = s.Bits
	}
}

// All slips that may be made of one date share a probability of 1.
func TestSlipsOfADateAreLessThanAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := slip.Date{Year: rapid.Int64Range(-500, 2100).Draw(t, "year"), Month: rapid.IntRange(1, 12).Draw(t, "month"), Day: rapid.IntRange(1, 28).Draw(t, "day")}
		b := slip.Date{Year: rapid.Int64Range(-500, 2100).Draw(t, "other year"), Month: rapid.IntRange(0, 12).Draw(t, "other month"), Day: rapid.IntRange(0, 28).Draw(t, "other day")}
		if s, ok := slip.Between(a, b); ok && s.Bits >= 0 {
			t.Errorf("%v and %v: %+v", a, b, s)
		}
	})
}
