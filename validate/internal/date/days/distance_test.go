package days

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/when"
)

func TestALengthIsJudgedGenerously(t *testing.T) {
	plain := func(n int64, u when.Unit) when.Length { return when.Length{Least: n, Most: n, Unit: u} }
	hedged := func(n int64, u when.Unit, r when.Rounding) when.Length {
		return when.Length{Least: n, Most: n, Unit: u, Rounding: r}
	}
	for _, c := range []struct {
		name     string
		length   when.Length
		from, to string
		want     Misfit
	}{
		{"to the day", plain(10, when.Days), "1921-05-03", "1921-05-13", Fits},
		{"the first day counted too", plain(10, when.Days), "1921-05-03", "1921-05-12", Fits},
		{"a week more than said", plain(10, when.Days), "1921-05-03", "1921-05-20", TooShort},
		{"two months of 74 days", plain(2, when.Months), "1973-06-29", "1973-09-11", Fits},
		{"four months of 74 days", plain(4, when.Months), "1973-06-29", "1973-09-11", TooLong},
		{"a month from August to a day of September", plain(1, when.Months), "1973-08", "1973-09-11", Fits},
		{"a year of fifteen months", plain(1, when.Years), "1972-12-20", "1974-03-15", Fits},
		{"a year of twenty months", plain(1, when.Years), "1972-03-20", "1974-03-15", TooShort},
		{"years by their numbers", plain(17, when.Years), "1973-12-20", "1990-03-11", Fits},
		{"years without days", plain(17, when.Years), "1973", "1990", Fits},
		{"ten years more than they were", plain(27, when.Years), "1973", "1990", TooLong},
		{"a round number", plain(20, when.Years), "1973", "1991", Fits},
		{"nearly so much", hedged(20, when.Years, when.Nearly), "1973", "1990", Fits},
		{"more than so much", hedged(2, when.Years, when.MoreThan), "1973", "1990", Fits},
		{"less than so much", hedged(20, when.Years, when.LessThan), "1973", "1975", Fits},
		{"several", when.Length{Least: 2, Most: -1, Unit: when.Weeks}, "1973", "1990", Fits},
		{"two or three", when.Length{Least: 2, Most: 3, Unit: when.Weeks}, "1973-05-01", "1973-05-24", Fits},
		{"about known", plain(3, when.Years), "1640~", "1651", Fits},
		{"across a change of calendar", plain(2, when.Days), "1752-09-02", "1752-09-15", Fits},
		{"where nobody changed", plain(2, when.Days), "1762-09-02", "1762-09-15", TooShort},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, ok := Elapse(ExtentOf(parse(t, c.from)), ExtentOf(parse(t, c.to)))
			if !ok {
				t.Fatal("no bounds")
			}
			if got := Judge(c.length, x); got != c.want {
				t.Errorf("%d to %d days: got %d, want %d", x.Least, x.Most, got, c.want)
			}
		})
	}
}

func parse(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestADistanceThatWasComputedIsNeverJudgedWrong(t *testing.T) {
	units := map[when.Unit]int64{when.Days: 1, when.Weeks: 7, when.Months: 30, when.Years: 365}
	rapid.Check(t, func(t *rapid.T) {
		unit := rapid.SampledFrom([]when.Unit{when.Days, when.Weeks, when.Months, when.Years}).Draw(t, "unit")
		n := rapid.Int64Range(1, 60).Draw(t, "n")
		from := edtf.Day(rapid.Int64Range(-700000, 20000).Draw(t, "from"))
		to := from.Add(n * units[unit])
		x, _ := Elapse(Extent{from, from}, Extent{to, to})
		if got := Judge(when.Length{Least: n, Most: n, Unit: unit}, x); got != Fits {
			t.Errorf("%d %ss are %d to %d days: %d", n, unit, x.Least, x.Most, got)
		}
	})
}
