package edtf_test

import (
	"encoding/json"
	"errors"
	"math"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestStringParsesBackToTheSameDate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, _ := edtf.Parse(dates.Draw(t, "date"))
		if d.IsZero() {
			return
		}
		again, _ := edtf.Parse(d.String())
		if again != d || again.String() != d.String() {
			t.Fatalf("%v parses back as %v", d, again)
		}
	})
}

func TestPartsOfADate(t *testing.T) {
	type parts struct {
		Year                   int64
		Month, Day, Season     int
		HasYear, HasMonth      bool
		HasDay, HasSeason      bool
		Precision              string
		Interval               bool
		Uncertain, Approximate bool
	}
	tests := []struct {
		date string
		want parts
	}{
		{"1889-07-14", parts{Year: 1889, HasYear: true, Month: 7, HasMonth: true, Day: 14, HasDay: true, Precision: "day"}},
		{"1889-07-14T10:00:00", parts{Year: 1889, HasYear: true, Month: 7, HasMonth: true, Day: 14, HasDay: true, Precision: "second"}},
		{"1889-07?", parts{Year: 1889, HasYear: true, Month: 7, HasMonth: true, Precision: "month", Uncertain: true}},
		{"-0043", parts{Year: -43, HasYear: true, Precision: "year"}},
		{"1889-XX-14", parts{Year: 1889, HasYear: true, Day: 14, HasDay: true, Precision: "year"}},
		{"1889-0X", parts{Year: 1889, HasYear: true, Precision: "year"}},
		{"1889-07-1X", parts{Year: 1889, HasYear: true, Month: 7, HasMonth: true, Precision: "month"}},
		{"188X-07~", parts{Month: 7, HasMonth: true, Precision: "decade", Approximate: true}},
		{"18XX", parts{Precision: "century"}},
		{"1X89", parts{Precision: "millennium"}},
		{"1XX9", parts{Precision: "millennium"}},
		{"XXXX-07-14", parts{Month: 7, HasMonth: true, Day: 14, HasDay: true, Precision: "none"}},
		{"1890S3", parts{Year: 1890, HasYear: true, Precision: "decade"}},
		{"1889-21%", parts{Year: 1889, HasYear: true, Season: 21, HasSeason: true, Precision: "season", Uncertain: true, Approximate: true}},
		{"1914-07-28/1918~", parts{Year: 1914, HasYear: true, Month: 7, HasMonth: true, Day: 28, HasDay: true, Precision: "day", Interval: true, Approximate: true}},
		{"../1918", parts{Precision: "none", Interval: true}},
		{"[1891,1889-07,1890?]", parts{Year: 1889, HasYear: true, Month: 7, HasMonth: true, Precision: "month", Uncertain: true}},
	}
	for _, test := range tests {
		d := parse(t, test.date)
		got := parts{Precision: d.Precision().String(), Interval: d.IsInterval(), Uncertain: d.Uncertain(), Approximate: d.Approximate()}
		got.Year, got.HasYear = d.Year()
		got.Month, got.HasMonth = d.Month()
		got.Day, got.HasDay = d.Day()
		got.Season, got.HasSeason = d.Season()
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.date, diff)
		}
	}
}

func TestStartAndEnd(t *testing.T) {
	tests := []struct{ date, start, end string }{
		{"1889-07", "1889-07", "1889-07"},
		{"1889-07-14T10:00:00Z", "1889-07-14T10:00:00Z", "1889-07-14T10:00:00Z"},
		{"1914-07~/1918", "1914-07~", "1918"},
		{"1914/", "1914", ""},
		{"/1918", "", "1918"},
		{"1914/..", "1914", ".."},
		{"[1891,1889,1890]", "1889", "1891"},
		{"{..1889,1891}", "..", "1891"},
		{"[1889,1890..]", "1889", ".."},
	}
	for _, test := range tests {
		d := parse(t, test.date)
		if got := [...]string{d.Start().String(), d.End().String()}; got != [...]string{test.start, test.end} {
			t.Errorf("%s runs from %q to %q", test.date, got[0], got[1])
		}
	}
	if parse(t, "1914/..").End() != edtf.Open() || !parse(t, "1914/").End().IsZero() {
		t.Error("an open end and an unknown one are not told apart")
	}
}

func TestConstructorsAgreeWithParse(t *testing.T) {
	check := func(got edtf.Date, err error, want string) {
		t.Helper()
		if err != nil || got != parse(t, want) {
			t.Errorf("got %v, %v, want %s", got, err, want)
		}
	}
	year := func(year int64) edtf.Date {
		d, err := edtf.OfYear(year)
		if err != nil {
			t.Error(err)
		}
		return d
	}
	check(year(1889), nil, "1889")
	check(year(-43), nil, "-0043")
	check(year(0), nil, "0000")
	check(year(12889), nil, "Y12889")
	month, err := edtf.OfMonth(-43, 3)
	check(month, err, "-0043-03")
	day, err := edtf.OfDay(1896, 2, 29)
	check(day, err, "1896-02-29")
	interval, err := edtf.OfInterval(year(1889), day)
	check(interval, err, "1889/1896-02-29")
	open, err := edtf.OfInterval(day, edtf.Open())
	check(open, err, "1896-02-29/..")
	unknown, err := edtf.OfInterval(edtf.Date{}, day)
	check(unknown, err, "/1896-02-29")
}

func TestConstructorsRefuseWhatDoesNotExist(t *testing.T) {
	day, _ := edtf.OfDay(1896, 2, 29)
	year, _ := edtf.OfYear(1889)
	tests := []struct {
		name string
		make func() (edtf.Date, error)
		want string
	}{
		{"day", func() (edtf.Date, error) { return edtf.OfDay(1889, 2, 29) }, `date "1889-02-29": February 1889 has 28 days`},
		{"day of month", func() (edtf.Date, error) { return edtf.OfDay(-43, 260, 1) }, `date "-0043-260-01": months run from 01 to 12`},
		{"negative day", func() (edtf.Date, error) { return edtf.OfDay(1889, 7, -1) }, `date "1889-07--1": July 1889 has 31 days`},
		{"month", func() (edtf.Date, error) { return edtf.OfMonth(1889, 13) }, `date "1889-13": months run from 01 to 12`},
		{"month of long year", func() (edtf.Date, error) { return edtf.OfMonth(12889, 7) }, `date "12889": years run from -9999 to 9999`},
		{"year", func() (edtf.Date, error) { return edtf.OfYear(math.MinInt64) },
			`date "-9223372036854775808": years run from -999999999999999999 to 999999999999999999`},
		{"interval", func() (edtf.Date, error) { return edtf.OfInterval(day, year) },
			`date "1896-02-29/1889": the end, 1889, is before the start, 1896-02-29`},
	}
	for _, test := range tests {
		_, err := test.make()
		if err == nil {
			t.Errorf("%s: no error", test.name)
			continue
		}
		if diff := cmp.Diff(test.want, err.Error()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	for _, end := range []string{"[1889,1890]", "1889/1890", "1889-21", "1889-07-14T10:00:00Z"} {
		var fault *edtf.Error
		if _, err := edtf.OfInterval(parse(t, end), edtf.Open()); !errors.As(err, &fault) || fault.Kind != edtf.KindSyntax {
			t.Errorf("OfInterval from %s: %v", end, err)
		}
	}
}

func TestDatesGoThroughJSONAsText(t *testing.T) {
	type record struct {
		Date edtf.Date `json:"date"`
		None edtf.Date `json:"none"`
	}
	in := record{Date: parse(t, "1914-07~/..")}
	data, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(`{"date":"1914-07~/..","none":""}`, string(data)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	out := record{None: parse(t, "1889")}
	if err := json.Unmarshal(data, &out); err != nil || out != in {
		t.Errorf("read back as %v, %v", out, err)
	}
	var fault *edtf.Error
	if err := json.Unmarshal([]byte(`{"date":"1889-02-30"}`), &out); !errors.As(err, &fault) || fault.Kind != edtf.KindImpossible {
		t.Errorf("an impossible date in JSON: %v", err)
	}
}

func TestADateIsSmall(t *testing.T) {
	if size := unsafe.Sizeof(edtf.Date{}); size > 64 {
		t.Errorf("a Date has %d bytes", size)
	}
}

func TestParsingAPlainDateDoesNotAllocate(t *testing.T) {
	for _, s := range []string{"1889", "1889-07-14", "1889~/1891", "18XX-02-29", "1889-07-14T10:00:00Z"} {
		if n := testing.AllocsPerRun(100, func() { _, _ = edtf.Parse(s) }); n != 0 {
			t.Errorf("Parse(%q) allocates %v times", s, n)
		}
	}
}
