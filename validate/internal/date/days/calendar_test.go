package days

import (
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// The pairs are those of the days on which countries changed their calendar,
// and of a day that the Gregorian one lacks.
func TestJulianDaysAreThoseOfTheChangesOfCalendar(t *testing.T) {
	type date struct {
		year       int64
		month, day int
	}
	for _, c := range []struct {
		name              string
		julian, gregorian date
	}{
		{"Rome", date{1582, 10, 5}, date{1582, 10, 15}},
		{"Great Britain", date{1752, 9, 3}, date{1752, 9, 14}},
		{"Russia", date{1918, 2, 1}, date{1918, 2, 14}},
		{"Greece", date{1923, 2, 16}, date{1923, 3, 1}},
		{"a leap day of its own", date{1900, 2, 29}, date{1900, 3, 13}},
		{"before the first century", date{-43, 3, 15}, date{-43, 3, 13}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := JulianDay(c.julian.year, c.julian.month, c.julian.day)
			if want := edtf.DayOf(c.gregorian.year, c.gregorian.month, c.gregorian.day); got != want {
				y, m, d := got.Civil()
				t.Errorf("got %d-%d-%d", y, m, d)
			}
		})
	}
}

func TestTheJulianCalendarWasInUseByLanguage(t *testing.T) {
	for _, c := range []struct {
		language string
		year     int64
		want     bool
	}{
		{"en-GB", 1752, true}, {"en", 1884, false}, {"ru", 1884, true}, {"ru", 1919, false}, {"es", 1700, false},
		{"", 1700, true}, {"", 1884, false}, {"tlh", 1884, false},
	} {
		if got := WasJulian(c.year, c.language); got != c.want {
			t.Errorf("%d in %q: %v, want %v", c.year, c.language, got, c.want)
		}
	}
}

func TestFrom1923OnADateHasOneMeaning(t *testing.T) {
	for _, c := range []struct {
		year       int64
		month, day int
		want       int
	}{
		{1923, 3, 1, 1}, {1923, 2, 28, 2}, {1753, 1, 1, 2}, {1752, 3, 24, 4}, {1752, 3, 25, 2}, {1709, 6, 28, 3},
	} {
		if got := len(Meanings(c.year, c.month, c.day)); got != c.want {
			t.Errorf("%d-%d-%d has %d meanings, want %d", c.year, c.month, c.day, got, c.want)
		}
	}
}
