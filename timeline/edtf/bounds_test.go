package edtf_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func parse(t testing.TB, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// days writes bounds as four dates.
func days(b edtf.Bounds) string {
	var texts []string
	for _, d := range []edtf.Day{b.EarliestStart, b.LatestStart, b.EarliestEnd, b.LatestEnd} {
		year, month, day := d.Civil()
		switch d {
		case edtf.MinusInfinity:
			texts = append(texts, "-inf")
		case edtf.PlusInfinity:
			texts = append(texts, "+inf")
		case edtf.MinusInfinity + 1:
			texts = append(texts, "first")
		case edtf.PlusInfinity - 1:
			texts = append(texts, "last")
		default:
			texts = append(texts, fmt.Sprintf("%d-%d-%d", year, month, day))
		}
	}
	return strings.Join(texts, " ")
}

func TestBoundsTakeADateAtItsWord(t *testing.T) {
	tests := []struct{ date, want string }{
		{"1889", "1889-1-1 1889-12-31 1889-1-1 1889-12-31"},
		{"1889-02", "1889-2-1 1889-2-28 1889-2-1 1889-2-28"},
		{"1889-07-14", "1889-7-14 1889-7-14 1889-7-14 1889-7-14"},
		{"1889-07-14T23:30:00-11:00", "1889-7-14 1889-7-14 1889-7-14 1889-7-14"},
		{"-0043", "-43-1-1 -43-12-31 -43-1-1 -43-12-31"},
		{"1889~", "1889-1-1 1889-12-31 1889-1-1 1889-12-31"},
		{"Y17E7", "170000000-1-1 170000000-12-31 170000000-1-1 170000000-12-31"},

		{"1889-22", "1889-6-1 1889-8-31 1889-6-1 1889-8-31"},
		{"1889-24", "1889-12-1 1890-2-28 1889-12-1 1890-2-28"},
		{"1889-30", "1889-12-1 1890-2-28 1889-12-1 1890-2-28"},
		{"1889-36", "1889-10-1 1889-12-31 1889-10-1 1889-12-31"},
		{"1889-38", "1889-5-1 1889-8-31 1889-5-1 1889-8-31"},
		{"1889-40", "1889-1-1 1889-6-30 1889-1-1 1889-6-30"},

		{"188X", "1880-1-1 1889-12-31 1880-1-1 1889-12-31"},
		{"18XX-02", "1800-2-1 1899-2-28 1800-2-1 1899-2-28"},
		{"190X-02-29", "1904-2-29 1908-2-29 1904-2-29 1908-2-29"},
		{"1889-XX-31", "1889-1-31 1889-12-31 1889-1-31 1889-12-31"},
		{"1889-1X", "1889-10-1 1889-12-31 1889-10-1 1889-12-31"},
		{"1889-X2-3X", "1889-12-30 1889-12-31 1889-12-30 1889-12-31"},
		{"1889-XX", "1889-1-1 1889-12-31 1889-1-1 1889-12-31"},
		{"1889-02-XX", "1889-2-1 1889-2-28 1889-2-1 1889-2-28"},
		{"1X89", "1089-1-1 1989-12-31 1089-1-1 1989-12-31"},
		{"-000X", "-9-1-1 -1-12-31 -9-1-1 -1-12-31"},
		{"-0X00", "-900-1-1 -100-12-31 -900-1-1 -100-12-31"},
		{"-0X00-02-29", "-800-2-29 -400-2-29 -800-2-29 -400-2-29"},
		{"-XXXX-02-29", "-9996-2-29 -4-2-29 -9996-2-29 -4-2-29"},
		{"XXXX-07-14", "0-7-14 9999-7-14 0-7-14 9999-7-14"},

		{"1914-04/1914-07", "1914-4-1 1914-4-30 1914-7-1 1914-7-31"},
		{"1914/1914-07", "1914-1-1 1914-7-31 1914-7-1 1914-7-31"},
		{"1914-07/1914", "1914-7-1 1914-7-31 1914-7-1 1914-12-31"},
		{"1914-07/", "1914-7-1 1914-7-31 1914-7-1 +inf"},
		{"1914-07/..", "1914-7-1 1914-7-31 1914-7-1 +inf"},
		{"/1914-07", "-inf 1914-7-31 1914-7-1 1914-7-31"},
		{"../1914-07", "-inf 1914-7-31 1914-7-1 1914-7-31"},

		{"[1889,1891-03]", "1889-1-1 1891-3-31 1889-1-1 1891-3-31"},
		{"{1891-03,1889}", "1889-1-1 1889-12-31 1891-3-1 1891-3-31"},
		{"{1889-03,1889}", "1889-1-1 1889-3-31 1889-3-1 1889-12-31"},
		{"[1889..1891]", "1889-1-1 1891-12-31 1889-1-1 1891-12-31"},
		{"{1889..1891}", "1889-1-1 1889-12-31 1891-1-1 1891-12-31"},
		{"1914/1913~", "1914-1-1 1914-12-31 1914-1-1 1923-12-31"},
		{"[..1889]", "-inf 1889-12-31 -inf 1889-12-31"},
		{"{1889..}", "1889-1-1 1889-12-31 1889-1-1 +inf"},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, days(parse(t, test.date).Bounds())); diff != "" {
			t.Errorf("Bounds of %s (-want +got):\n%s", test.date, diff)
		}
	}
	if diff := cmp.Diff("-inf +inf -inf +inf", days(edtf.Date{}.Bounds())); diff != "" {
		t.Errorf("Bounds of no date (-want +got):\n%s", diff)
	}
}

func TestLooseBoundsWidenByTheNextCoarserPrecision(t *testing.T) {
	tests := []struct{ date, first, last string }{
		{"1889~", "1879-1-1", "1899-12-31"},
		{"1889?", "1879-1-1", "1899-12-31"},
		{"1890~", "1880-1-1", "1900-12-31"},
		{"1500~", "1450-1-1", "1550-12-31"},
		{"2000~", "1950-1-1", "2050-12-31"},
		{"1500?", "1490-1-1", "1510-12-31"},
		{"Y30000~", "25000-1-1", "35000-12-31"},
		{"188X~", "1780-1-1", "1989-12-31"},
		{"1889-06~", "1888-6-1", "1890-6-30"},
		{"1889-02~", "1888-2-1", "1890-2-28"},
		{"1889-07-14~", "1889-6-14", "1889-8-14"},
		{"1889-03-31~", "1889-2-28", "1889-4-30"},
		{"1889-07-14?", "1879-7-14", "1899-7-14"},
		{"1889-07-14%", "1879-6-14", "1899-8-14"},
		{"1889-?07-14", "1888-7-14", "1890-7-14"},
		{"1889-07-?14", "1889-6-14", "1889-8-14"},
		{"1889~-07-14", "1879-7-14", "1899-7-14"},
		{"1889-21", "1889-1-1", "1889-12-31"},
		{"1889-22", "1888-11-1", "1890-3-31"},
		{"1889-26", "1889-6-1", "1889-8-31"},
		{"1890S2", "1800-1-1", "1899-12-31"},
		{"-1890S3", "-1899-1-1", "-1890-12-31"},
		{"1914~/1918", "1904-1-1", "1918-12-31"},
		{"{1889,1891~}", "1881-1-1", "1901-12-31"},
		{"1889", "1889-1-1", "1889-12-31"},
		{"Y454E7S2", "4500000000-1-1", "4599999999-12-31"},
		{"Y3E16", "last", "+inf"},
		{"Y-1E18", "-inf", "first"},
		{"Y-999999999999999999", "-inf", "first"},
		{"Y1E18S1", "last", "+inf"},
		{"Y9E99%", "-inf", "+inf"},
		{"Y-1E99S1?", "-inf", "+inf"},
		{"Y-1E17~", "-inf", "first"},
		{"1889/Y1E18", "1889-1-1", "+inf"},
	}
	for _, test := range tests {
		got := strings.Fields(days(parse(t, test.date).LooseBounds()))
		if diff := cmp.Diff([]string{test.first, test.last}, []string{got[0], got[3]}); diff != "" {
			t.Errorf("LooseBounds of %s (-want +got):\n%s", test.date, diff)
		}
	}
}

// checkBounds holds the order of bounds, and that loose bounds hold strict ones.
func checkBounds(t interface{ Errorf(string, ...any) }, d edtf.Date, reversed bool) {
	strict, loose := d.Bounds(), d.LooseBounds()
	for _, b := range []edtf.Bounds{strict, loose} {
		if b.EarliestStart > b.LatestStart || b.EarliestEnd > b.LatestEnd {
			t.Errorf("bounds of %v out of order: %s", d, days(b))
		}
		if !reversed && (b.EarliestStart > b.EarliestEnd || b.LatestStart > b.LatestEnd) {
			t.Errorf("%v starts after it ends: %s", d, days(b))
		}
	}
	if loose.EarliestStart > strict.EarliestStart || loose.LatestEnd < strict.LatestEnd {
		t.Errorf("%v: loose bounds %s are within strict bounds %s", d, days(loose), days(strict))
	}
}

func TestBoundsAreInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, err := edtf.Parse(dates.Draw(t, "date"))
		if d.IsZero() {
			return
		}
		checkBounds(t, d, err != nil)
	})
}

// Enumeration is the definition of what an X admits.
func TestUnspecifiedDigitsAdmitExactlyTheDatesThatMatch(t *testing.T) {
	var century []string
	begin := edtf.DayOf(1900, 1, 1)
	for day := begin; day < edtf.DayOf(2000, 1, 1); day++ {
		year, month, dayOfMonth := day.Civil()
		century = append(century, fmt.Sprintf("%04d-%02d-%02d", year, month, dayOfMonth))
	}
	digit := func(t *rapid.T, of string) string { return string(rapid.SampledFrom([]rune(of)).Draw(t, "digit")) }
	rapid.Check(t, func(t *rapid.T) {
		pattern := "1" + digit(t, "9") + digit(t, "0129X") + digit(t, "013468X") + "-" +
			digit(t, "01X") + digit(t, "0129X") + "-" + digit(t, "0123X") + digit(t, "01289X")
		first, last := edtf.PlusInfinity, edtf.MinusInfinity
		for i, date := range century {
			if day := begin.Add(int64(i)); fits(date, pattern) {
				first, last = min(first, day), max(last, day)
			}
		}
		d, err := edtf.Parse(pattern)
		if (err == nil) != (first <= last) {
			t.Fatalf("Parse(%q): %v, but the days that match run from %d to %d", pattern, err, first, last)
		}
		if b := d.Bounds(); err == nil && (b.EarliestStart != first || b.LatestEnd != last) {
			t.Fatalf("bounds of %s: %s", pattern, days(b))
		}
	})
}

func fits(date, pattern string) bool {
	for i := range date {
		if pattern[i] != 'X' && pattern[i] != date[i] {
			return false
		}
	}
	return true
}

// dates draws texts most of which are EDTF, of every form.
var dates = rapid.Custom(func(t *rapid.T) string {
	switch rapid.IntRange(0, 9).Draw(t, "form") {
	case 0:
		return interval(t, "/", "", "..")
	case 1:
		return "[" + interval(t, "..", "") + "," + plainDates.Draw(t, "member") + "]"
	case 2:
		return "{" + plainDates.Draw(t, "member") + "," + plainDates.Draw(t, "member") + "}"
	case 3:
		return fmt.Sprintf("Y%dE%d", rapid.IntRange(-999, 999).Draw(t, "year"), rapid.IntRange(1, 99).Draw(t, "power"))
	case 4:
		return fmt.Sprintf("%04dS%d", rapid.IntRange(0, 9999).Draw(t, "year"), rapid.IntRange(1, 4).Draw(t, "digits"))
	case 5:
		return fmt.Sprintf("%04d-%02d-%02dT%02d:00:00%s", rapid.IntRange(1, 9999).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"),
			rapid.IntRange(1, 28).Draw(t, "day"), rapid.IntRange(0, 24).Draw(t, "hour"), rapid.SampledFrom([]string{"", "Z", "-03", "+05:45"}).Draw(t, "zone"))
	default:
		return plainDates.Draw(t, "date")
	}
})

func interval(t *rapid.T, between string, ends ...string) string {
	end := rapid.OneOf(plainDates, plainDates, rapid.SampledFrom(ends))
	return end.Draw(t, "start") + between + end.Draw(t, "end")
}

// plainDates draws a year, month, season or day with qualifiers and unspecified
// digits.
var plainDates = rapid.Custom(func(t *rapid.T) string {
	qualifier := rapid.SampledFrom([]string{"", "", "", "", "", "?", "~", "%"})
	x := rapid.SampledFrom([]bool{false, false, false, false, true})
	component := func(label string, digits string) string {
		text := []byte(digits)
		for i := range text {
			if x.Draw(t, label+" digit unspecified") {
				text[i] = 'X'
			}
		}
		return qualifier.Draw(t, label+" marked alone") + string(text) + qualifier.Draw(t, label+" and all before marked")
	}
	s := component("year", fmt.Sprintf("%04d", rapid.IntRange(0, 9999).Draw(t, "year")))
	if rapid.Bool().Draw(t, "BC") {
		s = strings.Replace(s, strings.TrimLeft(s, "?~%"), "-"+strings.TrimLeft(s, "?~%"), 1)
	}
	precision := rapid.IntRange(0, 3).Draw(t, "precision")
	if precision == 3 {
		return s + "-" + fmt.Sprint(rapid.IntRange(21, 41).Draw(t, "season"))
	}
	if precision > 0 {
		s += "-" + component("month", fmt.Sprintf("%02d", rapid.IntRange(1, 12).Draw(t, "month")))
	}
	if precision > 1 {
		s += "-" + component("day", fmt.Sprintf("%02d", rapid.IntRange(1, 31).Draw(t, "day")))
	}
	return s
})
