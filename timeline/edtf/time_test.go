package edtf_test

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestOfTimeKeepsAsMuchAsIsAsked(t *testing.T) {
	santiago := time.FixedZone("CLT", -4*60*60)
	noon := time.Date(1973, 9, 11, 11, 52, 30, 999, santiago)
	tests := []struct {
		t    time.Time
		p    edtf.Precision
		want string
	}{
		{noon, edtf.PrecisionYear, "1973"},
		{noon, edtf.PrecisionMonth, "1973-09"},
		{noon, edtf.PrecisionDay, "1973-09-11"},
		{noon, edtf.PrecisionSecond, "1973-09-11T11:52:30-04:00"},
		{noon.UTC(), edtf.PrecisionSecond, "1973-09-11T15:52:30Z"},
		{noon.In(time.FixedZone("", 0)), edtf.PrecisionSecond, "1973-09-11T15:52:30+00:00"},
		{noon.In(time.FixedZone("LMT", -4*60*60-42*60-46)), edtf.PrecisionSecond, "1973-09-11T15:52:30Z"},
		{noon.In(time.FixedZone("", 20*60*60)), edtf.PrecisionSecond, "1973-09-11T15:52:30Z"},
		{noon.In(time.FixedZone("", 20*60*60)), edtf.PrecisionDay, "1973-09-12"},
		{time.Date(-43, 3, 15, 0, 0, 0, 0, time.UTC), edtf.PrecisionDay, "-0043-03-15"},
		{time.Date(12026, 1, 1, 0, 0, 0, 0, time.UTC), edtf.PrecisionYear, "Y12026"},
		{time.Time{}, edtf.PrecisionSecond, ""},
	}
	for _, tt := range tests {
		got, err := edtf.OfTime(tt.t, tt.p)
		if err != nil || got.String() != tt.want {
			t.Errorf("OfTime(%v, %v) = %v, %v, want %s", tt.t, tt.p, got, err, tt.want)
		}
	}
}

func TestOfTimeRefusesWhatEDTFCannotSay(t *testing.T) {
	for _, tt := range []struct {
		t time.Time
		p edtf.Precision
	}{
		{time.Date(12026, 1, 1, 0, 0, 0, 0, time.UTC), edtf.PrecisionDay},
		{time.Date(12026, 1, 1, 0, 0, 0, 0, time.UTC), edtf.PrecisionSecond},
		{time.Date(1973, 9, 11, 0, 0, 0, 0, time.UTC), edtf.PrecisionSeason},
		{time.Date(1973, 9, 11, 0, 0, 0, 0, time.UTC), edtf.PrecisionNone},
	} {
		d, err := edtf.OfTime(tt.t, tt.p)
		var fault *edtf.Error
		if !errors.As(err, &fault) || !d.IsZero() {
			t.Errorf("OfTime(%v, %v) = %v, %v", tt.t, tt.p, d, err)
		}
	}
}

func TestTimesComeBackFromDates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		zone := time.UTC
		if rapid.Bool().Draw(t, "zoned") {
			zone = time.FixedZone("", 60*rapid.IntRange(-12*60, 14*60).Draw(t, "minutes"))
		}
		want := time.Date(rapid.IntRange(-9999, 9999).Draw(t, "year"), 1, 1, 0, 0, 0, 0, zone)
		want = want.Add(time.Duration(rapid.Int64Range(0, 365*24*60*60-1).Draw(t, "second")) * time.Second)
		d, err := edtf.OfTime(want, edtf.PrecisionSecond)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := d.Time()
		if !want.IsZero() && (!ok || !got.Equal(want) || got.Format(time.RFC3339) != want.Format(time.RFC3339)) {
			t.Errorf("%v became %v and then %v", want, d, got)
		}
	})
}

func TestTimeIsOfDaysAndSecondsAlone(t *testing.T) {
	for date, want := range map[string]string{
		"1973-09-11":                "1973-09-11T00:00:00Z",
		"1973-09-11~":               "1973-09-11T00:00:00Z",
		"1973-09-11T11:52:30":       "1973-09-11T11:52:30Z",
		"1973-09-11T24:00:00Z":      "1973-09-12T00:00:00Z",
		"1973-09-11T11:52:30+05:30": "1973-09-11T11:52:30+05:30",
		"1973-09-1X":                "",
		"1973-XX-11":                "",
		"1973-09":                   "",
		"1973-21":                   "",
		"1973":                      "",
		"1973-09-11/1973-09-12":     "",
		"{1973-09-11}":              "",
		"../1973-09-11":             "",
	} {
		got, ok := edtf.MustParse(date).Time()
		if ok != (want != "") || ok && got.Format(time.RFC3339) != want {
			t.Errorf("%s has the time %v, %v, want %q", date, got, ok, want)
		}
	}
	if got, ok := (edtf.Date{}).Time(); ok {
		t.Errorf("no date has the time %v", got)
	}
}

func TestMustParsePanicsOnWhatIsNoDate(t *testing.T) {
	if d := edtf.MustParse("1973-09-11"); d.String() != "1973-09-11" {
		t.Error(d)
	}
	for _, s := range []string{"", "1973-02-30", "1973/1970"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q: no panic", s)
				}
			}()
			edtf.MustParse(s)
		}()
	}
}
