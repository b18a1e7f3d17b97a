package edtf_test

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestDayNumbersKnownDays(t *testing.T) {
	tests := []struct {
		year       int64
		month, day int
		want       edtf.Day
		weekday    time.Weekday
	}{
		{1970, 1, 1, 0, time.Thursday},
		{1969, 12, 31, -1, time.Wednesday},
		{2000, 2, 29, 11016, time.Tuesday},
		{1582, 10, 15, -141427, time.Friday}, // first day of the Gregorian calendar
		{1, 1, 1, -719162, time.Monday},
		{0, 1, 1, -719528, time.Saturday},
		{-4713, 11, 24, -2440588, time.Monday}, // day 0 of the Julian day count
	}
	for _, test := range tests {
		got := edtf.DayOf(test.year, test.month, test.day)
		if got != test.want || got.Weekday() != test.weekday {
			t.Errorf("DayOf(%d, %d, %d) = %d, a %v; want %d, a %v",
				test.year, test.month, test.day, got, got.Weekday(), test.want, test.weekday)
		}
	}
}

func TestCivilInvertsDayOfForEveryDay(t *testing.T) {
	check := func(t interface{ Errorf(string, ...any) }, d edtf.Day) {
		year, month, day := d.Civil()
		if back := edtf.DayOf(year, month, day); back != d {
			t.Errorf("DayOf(Civil(%d)) = DayOf(%d, %d, %d) = %d", d, year, month, day, back)
		}
		if day < 1 || day > edtf.DaysIn(year, month) {
			t.Errorf("Civil(%d) = %d-%d-%d", d, year, month, day)
		}
	}
	for d := edtf.Day(-800_000); d < 800_000; d++ {
		check(t, d)
	}
	for i := range edtf.Day(1000) {
		check(t, edtf.MinusInfinity+i)
		check(t, edtf.PlusInfinity-i)
	}
	if t.Failed() {
		return
	}
	rapid.Check(t, func(t *rapid.T) { check(t, edtf.Day(rapid.Int64().Draw(t, "day"))) })
}

func TestDayOfAgreesWithTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year := rapid.IntRange(-200_000, 200_000).Draw(t, "year")
		month := rapid.IntRange(-100, 100).Draw(t, "month")
		day := rapid.IntRange(-1000, 1000).Draw(t, "day")
		moment := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		got := edtf.DayOf(int64(year), month, day)
		if want := moment.Unix() / (24 * 60 * 60); int64(got) != want || got.Weekday() != moment.Weekday() {
			t.Fatalf("DayOf(%d, %d, %d) = %d, a %v; want %d, a %v", year, month, day, got, got.Weekday(), want, moment.Weekday())
		}
	})
}

func TestDaysTooFarOffAreInfinite(t *testing.T) {
	if got := edtf.DayOf(math.MaxInt64, 12, 31); got != edtf.PlusInfinity {
		t.Errorf("DayOf of the last year = %d", got)
	}
	if got := edtf.DayOf(math.MinInt64, 1, 1); got != edtf.MinusInfinity {
		t.Errorf("DayOf of the first year = %d", got)
	}
	if got := edtf.DayOf(1889, 1, 1).Add(math.MaxInt64).Add(math.MaxInt64); got != edtf.PlusInfinity {
		t.Errorf("Add past the end = %d", got)
	}
	if got := edtf.Day(-5).Add(math.MinInt64); got != edtf.MinusInfinity {
		t.Errorf("Add past the beginning = %d", got)
	}
	if got := edtf.PlusInfinity.Add(-1); got != edtf.PlusInfinity {
		t.Errorf("a day before infinity = %d", got)
	}
}

func TestDaysInMonths(t *testing.T) {
	tests := []struct {
		year        int64
		month, want int
	}{
		{1889, 2, 28}, {1896, 2, 29}, {1900, 2, 28}, {2000, 2, 29}, {0, 2, 29}, {-4, 2, 29}, {-100, 2, 28},
		{1889, 4, 30}, {1889, 12, 31}, {1889, 0, 0}, {1889, 13, 0}, {1889, -1, 0},
	}
	for _, test := range tests {
		if got := edtf.DaysIn(test.year, test.month); got != test.want {
			t.Errorf("DaysIn(%d, %d) = %d, want %d", test.year, test.month, got, test.want)
		}
	}
}
