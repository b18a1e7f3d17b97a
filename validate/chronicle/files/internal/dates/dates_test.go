package dates

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestDatesOfFieldsAreReadAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]string{
		"1973-09-11":           "1973-09-11",
		" 1973 ":               "1973",
		"1973~":                "1973~",
		"1973-09/1974":         "1973-09/1974",
		"1973-09-11T11:52:00Z": "1973-09-11T11:52:00Z",
		"1973-09-11 11:52":     "1973-09-11T11:52:00",
		"19730911":             "1973-09-11",
		"1973/9/11":            "1973-09-11",
		"1968-08-24/09-06":     "1968-08-24/1968-09-06",
		"1968-08-24/31":        "1968-08-24/1968-08-31",
		"1968-08/10":           "1968-08/1968-10",
		"824-03-01":            "0824-03-01",
		"824-03":               "0824-03",
		"11 September 1973":    "1973-09-11",
		"Sept. 11, 1973":       "1973-09-11",
		"June 1973":            "1973-06",
		"1939–45":              "1939/1945",
		"1939-45":              "1939/1945",
		"14 Oct 1066":          "1066-10-14",
		"30 may 1381":          "1381-05-30",
		"15 feb 1971":          "1971-02-15",
		"61":                   "0061",
		"878":                  "0878",
		"c. 383":               "0383~",
		"circa 789":            "0789~",
		"c.1640":               "1640~",
		"55 BC":                "-0054",
		"153 B.C.":             "-0152",
		"516 BCE":              "-0515",
		"44BC":                 "-0043",
		"1 BC":                 "0000",
		"AD 69":                "0069",
		"A.D. 69":              "0069",
		"4 AD":                 "0004",
		"C. E. 70":             "0070",
		"about 300 BC":         "-0299~",
		"60 v. Chr.":           "-0059",
		"52 av. J.-C.":         "-0051",
		"15 March 44 BC":       "-0043-03-15",
		"March 15, 44 BC":      "-0043-03-15",
		"1 January AD 69":      "0069-01-01",
		"Between 47 and 50":    "[0047..0050]",
		"2 September 31 BC":    "-0030-09-02",
		"-43":                  "-0043",
		"0":                    "0000",
		"12000 BC":             "Y-11999",
		"29 February 900":      "0900-02",
		"25/12/1973":           "1973-12-25",
		"12/25/1973":           "1973-12-25",
		"5.6.1973":             "1973-06-05",
		"07/07/1973":           "1973-07-07",
	} {
		d, err := NewReader("").Whole(text)
		if err != nil || d.String() != want {
			t.Errorf("%q: %v, %v, want %s", text, d, err, want)
		}
	}
}

func TestDatesThatCannotBeAreToldFromThoseThatAreNotRead(t *testing.T) {
	for text, kind := range map[string]edtf.ErrorKind{
		"1973-02-30":          edtf.KindImpossible,
		"1973-13":             edtf.KindImpossible,
		"824-02-30":           edtf.KindImpossible,
		"6/32/1951":           edtf.KindImpossible,
		"30 February 1973":    edtf.KindImpossible,
		"30 February 73 BC":   edtf.KindImpossible,
		"31.4.1973":           edtf.KindImpossible,
		"1974/1973":           edtf.KindReversed,
		"":                    0,
		"1940.27":             0, // a fraction of a year
		"24-02-30":            0,
		"6/32/51":             0,
		"1941.5":              0,
		"03/04/1973":          0, // which of the two is the month?
		"1921-24":             0, // years, or the winter of 1921?
		"present":             0,
		"0 BC":                0,
		"AD":                  0,
		"BC 44 BC":            0,
		"1.5":                 0,
		"99999999999999999":   0,
		"the day after 1 May": 0,
	} {
		d, err := NewReader("en").Whole(text)
		var bad *edtf.Error
		switch {
		case err == nil:
			t.Errorf("%q is read as %v", text, d)
		case kind == 0 && !errors.Is(err, errUnread) && !errors.Is(err, ErrOpen):
			t.Errorf("%q: %v, want it unread", text, err)
		case kind != 0 && (!errors.As(err, &bad) || bad.Kind != kind):
			t.Errorf("%q: %v, want %v", text, err, kind)
		}
	}
}

func TestAnyTextIsReadOrRefused(t *testing.T) {
	piece := rapid.SampledFrom([]string{"1973", "44", "BC", "AD", "c.", " ", "-", "/", ".", "May", "30", "February", "\xff", "é", "0", "~"})
	rapid.Check(t, func(t *rapid.T) {
		text := ""
		for _, p := range rapid.SliceOfN(piece, 0, 8).Draw(t, "pieces") {
			text += p
		}
		d, err := NewReader("en").Whole(text)
		if err == nil && d.IsZero() && text != "/" {
			t.Errorf("%q is read as no date, without an error", text)
		}
	})
}
