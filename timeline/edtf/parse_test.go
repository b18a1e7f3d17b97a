package edtf_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestParseReadsEveryFormInItsLevel(t *testing.T) {
	// The canonical form is the input unless given.
	tests := []struct {
		input     string
		level     int
		canonical string
	}{
		{input: "1889", level: 0},
		{input: "0000", level: 0},
		{input: "0476-09", level: 0},
		{input: "1889-07-14", level: 0},
		{input: "1896-02-29", level: 0},
		{input: "1889-07-14T06:05:04", level: 0},
		{input: "1889-07-14T24:00:00", level: 0},
		{input: "1889-07-14T23:59:59Z", level: 0},
		{input: "1889-07-14T23:59:59-03", level: 0},
		{input: "1889-07-14T23:59:59+05:45", level: 0},
		{input: "1889-07-14T23:59:59+00:00", level: 0},
		{input: "1914/1918", level: 0},
		{input: "1914-07-28/1918", level: 0},
		{input: "1914-07/1914-07-28", level: 0},

		{input: "-0043", level: 1},
		{input: "-0043-03-15", level: 1},
		{input: "Y12889", level: 1},
		{input: "Y-4540000000", level: 1},
		{input: "Y-999999999999999999", level: 1},
		{input: "1889-21", level: 1},
		{input: "1889?", level: 1},
		{input: "1889-07~", level: 1},
		{input: "1889-07-14%", level: 1},
		{input: "?1889-?07-?14", level: 1, canonical: "1889-07-14?"},
		{input: "188X", level: 1},
		{input: "18XX", level: 1},
		{input: "XXXX", level: 1},
		{input: "1889-XX", level: 1},
		{input: "1889-07-XX", level: 1},
		{input: "1889-XX-XX", level: 1},
		{input: "188X~", level: 1},
		{input: "1889/..", level: 1},
		{input: "../1889", level: 1},
		{input: "1889/", level: 1},
		{input: "/1889", level: 1},
		{input: "/..", level: 1},
		{input: "1889~/1891-03?", level: 1},

		{input: "1889-33", level: 2},
		{input: "1889-41", level: 2},
		{input: "1889-07~-14", level: 2},
		{input: "1889?-07-14", level: 2},
		{input: "?1889-07-14", level: 2, canonical: "1889?-07-14"},
		{input: "1889-?07-14", level: 2},
		{input: "1889-07-~14", level: 2},
		{input: "1889-?07~-14", level: 2, canonical: "1889~-%07-14"},
		{input: "1889~-?07-%14", level: 2},
		{input: "1X89", level: 2},
		{input: "1XXX", level: 2},
		{input: "188X-07", level: 2},
		{input: "188X-07-14", level: 2},
		{input: "XXXX-07-14", level: 2},
		{input: "1889-XX-14", level: 2},
		{input: "1889-0X", level: 2},
		{input: "1889-07-3X", level: 2},
		{input: "19XX-02-29", level: 2},
		{input: "-0XXX", level: 2},
		{input: "188X/1891", level: 2},
		{input: "1890S3", level: 2},
		{input: "Y-454E7", level: 2},
		{input: "Y99E16", level: 2},
		{input: "Y454E7S2", level: 2},
		{input: "Y1E18", level: 2},
		{input: "Y-999999999999999999E99S99", level: 2},
		{input: "[1889,1891]", level: 2},
		{input: "[..1889,1891-03..1891-05,1893..]", level: 2},
		{input: "{ 1889 , 1891.. }", level: 2, canonical: "{1889,1891..}"},
		{input: "{1889-21,1890~,19XX}", level: 2},
	}
	for _, test := range tests {
		t.Run(test.input, func(t *testing.T) {
			d, err := edtf.Parse(test.input)
			if err != nil {
				t.Fatal(err)
			}
			want := test.canonical
			if want == "" {
				want = test.input
			}
			if diff := cmp.Diff(want, d.String()); diff != "" {
				t.Errorf("String (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.level, d.Level()); diff != "" {
				t.Errorf("Level (-want +got):\n%s", diff)
			}
		})
	}
}

func TestParseRefusesWhatIsNotEDTF(t *testing.T) {
	for _, input := range []string{
		"", " ", "?", "-", "/1889/", "..", "Y", "T10:00:00", "yesterday", "18", "188", "18890",
		"1889-", "1889-7", "1889-07-", "1889-07-1", "1889-07-014", "1889-07-14-", "1889-007",
		"1889??", "1889?~", "?", "1889-07-14 ", "1889\x00", "\xff\xfe", "188\u0669", "1889.",
		"1889-21-14", "1889-2X", "1889-07-14T10", "1889-07-14T10:00", "1889-07-14T1X:00:00",
		"1889-07T10:00:00", "1889-07-XXT10:00:00", "1889-07-14?T10:00:00", "1889-07-14T10:00:00?",
		"1889-07-14T10:00:00/1890", "1889/1890-07-14T10:00:00", "1889-07-14T10:00:00+0200",
		"1889-07-14T10:00:00.5", "1889-21/1889-22", "1889/1890/1891",
		"Y1889", "Y01889", "Y12889-07", "Y12X89", "Y12889E", "Y12889E0", "Y1E100", "Y17E7S10", "Y17E7-12", "Y1000000000000000000", "Y20000000000000000000",
		"1889S", "1889S0", "1889S5", "188XS2", "1889S2-07",
		"[", "[]", "[..]", "[1889", "[1889}", "[1889,]", "[,1889]", "[1889..,1891]", "[1889,..1891]",
		"[1889/1890]", "[[1889]]", "[1889..1890-07]", "[1889]x", "1889,1890", "{1889-07-14T10:00:00}",
	} {
		_, err := edtf.Parse(input)
		var fault *edtf.Error
		if !errors.As(err, &fault) {
			t.Errorf("Parse(%q) accepted it", input)
			continue
		}
		if fault.Kind == edtf.KindReversed || fault.Input != input || fault.Offset > len(input) {
			t.Errorf("Parse(%q): kind %v, input %q, offset %d", input, fault.Kind, fault.Input, fault.Offset)
		}
	}
}

func TestParseSaysWhatTheCalendarDoesNotHave(t *testing.T) {
	tests := []struct {
		input   string
		offset  int
		message string
	}{
		{"1889-13", 5, "months run from 01 to 12; seasons have the codes 21 to 41"},
		{"1889-00-01", 5, "months run from 01 to 12; seasons have the codes 21 to 41"},
		{"1889-42", 5, "months run from 01 to 12; seasons have the codes 21 to 41"},
		{"1889-3X-01", 5, "months run from 01 to 12; seasons have the codes 21 to 41"},
		{"1889-13-14", 5, "months run from 01 to 12; seasons have the codes 21 to 41"},
		{"1889-31-02", 5, "there is no month 31; months run from 01 to 12"},
		{"1889-31-12?", 5, "there is no month 31; months run from 01 to 12"},
		{"1889-21-07/1890", 5, "there is no month 21; months run from 01 to 12"},
		{"1889-02-29", 8, "February 1889 has 28 days"},
		{"1712-02-31", 8, "February 1712 has 29 days"},
		{"1711-02-30", 8, "February 1711 has 28 days"},
		{"1889-06-31?", 8, "June 1889 has 30 days"},
		{"1889-07-00", 8, "days start at 01"},
		{"-0043-02-30", 9, "February 44 BC has 28 days"},
		{"1889/1890-02-30", 13, "February 1890 has 28 days"},
		{"[1889-04-31]", 9, "April 1889 has 30 days"},
		{"188X-02-30", 8, "no day of the calendar matches 188X-02-30"},
		{"19X1-02-29", 8, "no day of the calendar matches 19X1-02-29"},
		{"1889-02-3X", 8, "no day of the calendar matches 1889-02-3X"},
		{"-0000", 0, "there is no year -0000; 0000 is 1 BC, -0001 is 2 BC"},
		{"1889-07-14T25:00:00", 11, "hours run from 00 to 24"},
		{"1889-07-14T24:00:01", 11, "the day ends at 24:00:00"},
		{"1889-07-14T10:60:00", 14, "minutes run from 00 to 59"},
		{"1889-07-14T10:00:60", 17, "seconds run from 00 to 59"},
		{"1889-07-14T10:00:00+15:00", 19, "offsets from UTC run from -12:00 to +14:00"},
		{"1889-07-14T10:00:00+01:75", 19, "minutes run from 00 to 59"},
		{"1889-07-14T10:00:00-00:00", 19, "there is no offset -00:00; UTC is Z or +00:00"},
	}
	for _, test := range tests {
		d, err := edtf.Parse(test.input)
		want := &edtf.Error{Input: test.input, Offset: test.offset, Kind: edtf.KindImpossible, Msg: test.message}
		if diff := cmp.Diff(error(want), err); diff != "" || !d.IsZero() {
			t.Errorf("Parse(%q) = %v (-want +got):\n%s", test.input, d, diff)
		}
	}
}

func TestParseNamesTheGregorianDateOfASwedishDay(t *testing.T) {
	const message = "30 February 1712 existed only in Sweden; in EDTF it is 1712-03-11"
	for input, offset := range map[string]int{"1712-02-30": 8, "1712-02-30?": 8, "1700/1712-02-30": 13} {
		_, err := edtf.Parse(input)
		want := &edtf.Error{Input: input, Offset: offset, Kind: edtf.KindImpossible, Msg: message, Gregorian: "1712-03-11"}
		if diff := cmp.Diff(error(want), err); diff != "" {
			t.Errorf("Parse(%q) (-want +got):\n%s", input, diff)
		}
	}
	_, err := edtf.OfDay(1712, 2, 30)
	want := &edtf.Error{Input: "1712-02-30", Kind: edtf.KindImpossible, Msg: message, Gregorian: "1712-03-11"}
	if diff := cmp.Diff(error(want), err); diff != "" {
		t.Errorf("OfDay (-want +got):\n%s", diff)
	}
}

func TestParseSaysWhatSeasonHasNoDays(t *testing.T) {
	for input, want := range map[string]string{
		"1889-22-25":  "months run from 01 to 12, and 22 is summer, which has no days",
		"1889-31-25":  "months run from 01 to 12, and 31 is autumn (southern hemisphere), which has no days",
		"1889-33-01":  "months run from 01 to 12, and 33 is the first quarter of a year, which has no days",
		"1889-21?-1X": "months run from 01 to 12, and 21 is spring, which has no days",
		"1889-41-":    "months run from 01 to 12, and 41 is the second half of a year, which has no days",
	} {
		_, err := edtf.Parse(input)
		if diff := cmp.Diff(error(&edtf.Error{Input: input, Offset: 5, Kind: edtf.KindSyntax, Msg: want}), err); diff != "" {
			t.Errorf("Parse(%q) (-want +got):\n%s", input, diff)
		}
	}
}

func TestParseReturnsAReversedIntervalWithItsError(t *testing.T) {
	for _, input := range []string{"1918/1914", "1914-08/1914-07", "1914-07-29/1914-07-28", "191X/1909", "1940~/1929", "{1918..1914}", "[1913,1918-02..1918-01]"} {
		d, err := edtf.Parse(input)
		var fault *edtf.Error
		if !errors.As(err, &fault) || fault.Kind != edtf.KindReversed {
			t.Errorf("Parse(%q): %v, want a reversed interval", input, err)
		}
		if d.String() != input {
			t.Errorf("Parse(%q) = %q, want the interval as written", input, d)
		}
	}
	for _, input := range []string{"1914/1914", "1914/1914-07", "1914-07/1914", "191X/1911", "1914~/1910", "1914-?07/1914-06", "1914-07-28/1914-07-28"} {
		if _, err := edtf.Parse(input); err != nil {
			t.Errorf("%v, but its end may be after its start", err)
		}
	}
}

func TestSyntaxErrorsNameThePlace(t *testing.T) {
	tests := []struct {
		input  string
		offset int
	}{
		{"1889-07-14x", 10},
		{"1889-7", 5},
		{"1889/188", 5},
		{"1889-21/1890", 0},
		{"1889/1890-21", 5},
		{"1889-07-14T10:5", 14},
		{"1889??", 5},
		{"[1889,1890;1891]", 10},
		{"[1889,..1890]", 6},
		{"[1889..1890-07]", 7},
		{"Y17E7-12", 5},
		{"1889S5", 5},
	}
	for _, test := range tests {
		_, err := edtf.Parse(test.input)
		var fault *edtf.Error
		if !errors.As(err, &fault) || fault.Kind != edtf.KindSyntax || fault.Offset != test.offset {
			t.Errorf("Parse(%q): %+v, want a syntax error at byte %d", test.input, fault, test.offset)
		}
	}
}

func TestErrorsNameTheDateThatWasMeant(t *testing.T) {
	tests := []struct{ input, want string }{
		{"1889/07", "1889-07"},
		{"1889-7-4", "1889-07-04"},
		{"1889/7/14", "1889-07-14"},
		{"1889.07.14", "1889-07-14"},
		{"1889 07 14", "1889-07-14"},
		{"18890714", "1889-07-14"},
		{" 1889-07 ", "1889-07"},
		{"1889–07–14", "1889-07-14"},
		{"1914-1918", "1914/1918"},
		{"1914–1918", "1914/1918"},
		{"1914 / 1918", "1914/1918"},
		{"188x", "188X"},
		{"18uu", "18XX"},
		{"1889?~", "1889%"},
		{"1889/open", "1889/.."},
		{"unknown/1889", "/1889"},
		{"1889-07-14 10:00:00", "1889-07-14T10:00:00"},
		{"1889-07-14T10:00", "1889-07-14T10:00:00"},
		{"1889-07-14t10:00:00.250z", "1889-07-14T10:00:00Z"},
		{"1889-07-14 10:00:00 +0200", "1889-07-14T10:00:00+02:00"},

		{"Y1889", "1889"},
		{"Y-44", "-0044"},

		{"1889-31-12", "1889-12-31"},
		{"1889-21-12", "1889-12-21"},
		{"1889-13-07", "1889-07-13"},
		{"1889-31-06", ""},
		{"1889-31-13", ""},
		{"1889-32-12", ""},
		{"1889-31-7", ""},
		{"1889/31/12", ""},
		{"1889-02-30", ""},

		{"14/07/1889", ""},
		{"18/07/89", ""},
		{"1889-07/08", ""},
		{"1889/13", ""},
		{"18891314", ""},
		{"1889-02-3", "1889-02-03"},
		{"1889/2/30", ""},
		{"July 1889", ""},
		{"1918-1914", ""},
		{strings.Repeat("1", 1000), ""},
	}
	for _, test := range tests {
		_, err := edtf.Parse(test.input)
		var fault *edtf.Error
		if !errors.As(err, &fault) {
			t.Errorf("Parse(%q) accepted it", test.input)
			continue
		}
		if fault.Suggestion != test.want {
			t.Errorf("Parse(%q) suggests %q, want %q", test.input, fault.Suggestion, test.want)
		}
	}
}

func TestErrorTextIsSafeToPrint(t *testing.T) {
	_, err := edtf.Parse("\x1b[31m1889\n" + strings.Repeat("é", 10_000))
	if text := err.Error(); len(text) > 400 || strings.ContainsAny(text, "\x1b\n") {
		t.Errorf("error text %q", text)
	}
	_, err = edtf.Parse("1889/07")
	want := `date "1889/07": a year has four digits, with X for those unknown: 0044, 197X, 19XX: write 1889-07`
	if diff := cmp.Diff(want, err.Error()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestErrorKindsHaveNames(t *testing.T) {
	for kind, want := range map[edtf.ErrorKind]string{
		edtf.KindSyntax: "syntax", edtf.KindImpossible: "impossible", edtf.KindReversed: "reversed", 0: "ErrorKind(0)",
	} {
		if got := kind.String(); got != want {
			t.Errorf("kind %d is %q, want %q", uint8(kind), got, want)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	for _, input := range []string{"1889", "1889-07-14", "1889-07-14T10:00:00Z", "1889~/1891-03?", "18XX-02-29", "XXX1-02-XX", "[1889,1891..1893]"} {
		b.Run(strings.ReplaceAll(input, "/", "_"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := edtf.Parse(input); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"", "1889-07-14", "-0043-03-15~", "1889-?07~-14", "1X89-X2-3X", "Y-17E7S2", "1890S3", "1889-33",
		"1889-07-14T23:59:59+05:45", "../1889", "188X/..", "[..1889,1891-03..1891-05,1893..]", "{ 1889 , 1891 }", "1918/1914",
		"1889/7/14", "1889–07", "1889-31-12", "1712-02-30", "\xff\x00\x1b[0m",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := edtf.Parse(s)
		var fault *edtf.Error
		if errors.As(err, &fault) {
			if fault.Offset < 0 || fault.Offset > len(s) || fault.Msg == "" || fault.Error() == "" {
				t.Errorf("Parse(%q): %#v", s, fault)
			}
			if _, err := edtf.Parse(fault.Suggestion); fault.Suggestion != "" && err != nil {
				t.Errorf("Parse(%q) suggests what it would refuse: %v", s, err)
			}
			if fault.Kind != edtf.KindReversed {
				return
			}
		}
		again, err := edtf.Parse(d.String())
		if (err != nil) != (fault != nil) || !again.Equal(d) {
			t.Errorf("Parse(%q) = %q, which parses as %q, %v", s, d, again, err)
		}
		checkBounds(t, d, fault != nil)
		for member := range d.Members() {
			if parsed, _ := edtf.Parse(member.String()); parsed != member {
				t.Errorf("member %v of %v parses back as %v", member, d, parsed)
			}
		}
		if d.Compare(d) != 0 || d.Before(d) == edtf.Certain || d.Within(d) == edtf.Impossible {
			t.Errorf("%v compares with itself as %d, is before %v, within %v", d, d.Compare(d), d.Before(d), d.Within(d))
		}
		if d.English() == "" {
			t.Errorf("Parse(%q) has no English", s)
		}
	})
}
