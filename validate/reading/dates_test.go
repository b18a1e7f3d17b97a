package reading_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// datesOf writes each date of a text that states its year as "span = value
// (form)", and an impossible or a reversed one with what its error says.
func datesOf(text string) []string {
	var found []string
	for _, d := range reading.New(text, reading.Options{}).Dates() {
		if d.IsStated() {
			found = append(found, d.In(text)+" = "+describe(d))
		}
	}
	return found
}

func describe(d when.Date) string {
	s := d.Value.String()
	if d.Err != nil {
		s = d.Err.Kind.String()
	}
	return s + " (" + string(d.Form) + ")"
}

func TestDatesInProse(t *testing.T) {
	for text, want := range map[string][]string{
		"On 11 September 1973, it began.":          {"11 September 1973 = 1973-09-11 (day-month-year)"},
		"on the 11th September, 1973":              {"11th September, 1973 = 1973-09-11 (day-month-year)"},
		"on the 1st of May 1973":                   {"1st of May 1973 = 1973-05-01 (day-month-year)"},
		"11 of September 1973 was a Tuesday":       {"11 of September 1973 = 1973-09-11 (day-month-year)"},
		"by 11\u00a0September\u202f1973":           {"11\u00a0September\u202f1973 = 1973-09-11 (day-month-year)"},
		"on 11\nSeptember 1973":                    {"11\nSeptember 1973 = 1973-09-11 (day-month-year)"},
		"on 11 september 1973":                     {"11 september 1973 = 1973-09-11 (day-month-year)"},
		"11 September 1973—the morning":            {"11 September 1973 = 1973-09-11 (day-month-year)"},
		"11 September 1973-the morning":            {"11 September 1973 = 1973-09-11 (day-month-year)"},
		"On September 11, 1973, it began.":         {"September 11, 1973 = 1973-09-11 (month-day-year)"},
		"September 11th 1973":                      {"September 11th 1973 = 1973-09-11 (month-day-year)"},
		"(Sept. 11, 1973)":                         {"Sept. 11, 1973 = 1973-09-11 (month-day-year)"},
		"June 20 of 1792":                          {"June 20 of 1792 = 1792-06-20 (month-day-year)"},
		"In June 1973 and in July of 1973.":        {"June 1973 = 1973-06 (month-year)", "July of 1973 = 1973-07 (month-year)"},
		"In May 1973; in March, 1974":              {"May 1973 = 1973-05 (month-year)", "March, 1974 = 1974-03 (month-year)"},
		"between April–July 1972":                  {"April–July 1972 = 1972-04/1972-07 (month-range-year)"},
		"in 1972 April-July they strike":           {"1972 April-July = 1972-04/1972-07 (year-month-range)"},
		"1973 11 September":                        {"1973 11 September = 1973-09-11 (year-day-month)"},
		"1973 June: the tanks":                     {"1973 June = 1973-06 (year-month)"},
		"since 1973-09-11 and on 1973-09-11T12:00": {"1973-09-11 = 1973-09-11 (iso)", "1973-09-11 = 1973-09-11 (iso)"},
		"in 1973-09.":                              {"1973-09 = 1973-09 (iso)"},
		"30 February 1973":                         {"30 February 1973 = impossible (day-month-year)"},
		"on 31 June 1975":                          {"31 June 1975 = impossible (day-month-year)"},
		"February 29, 1973":                        {"February 29, 1973 = impossible (month-day-year)"},
		"32 January 1973":                          {"32 January 1973 = impossible (day-month-year)"},
		"on 1973-02-30":                            {"1973-02-30 = impossible (iso)"},
		"on 1973-13-01":                            {"1973-13-01 = impossible (iso)"},
		"29 February 1972":                         {"29 February 1972 = 1972-02-29 (day-month-year)"},
		"the Julian 29 February 1900":              {"29 February 1900 = 1900-02 (day-month-year)"},
		"Sweden's 30 February 1712":                {"30 February 1712 = 1712-02 (day-month-year)"},
		"1972 July–April":                          {"1972 July–April = reversed (year-month-range)"},
		"1972 November–February":                   {"1972 November–February = 1972-11/1973-02 (year-month-range)"},
		"November–February 1973":                   {"November–February 1973 = 1972-11/1973-02 (month-range-year)"},
	} {
		if diff := cmp.Diff(want, datesOf(text)); diff != "" {
			t.Errorf("dates of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestNoDatesInProse(t *testing.T) {
	for _, text := range []string{
		"we may 1973 times", "they march 1973 miles", "the mar 5, 1973 of it all and may 4, 1973",
		"in part 1973-09-11.pdf and /1973-09-11/ and a-1973-09-11 and 1973-09-11-b",
		"the 2008-09 season", "the 1998-02 data", "part no. 1973-13-01", "tel. 1973-45-67", "1973-090-11",
		"48 March", "May Day", "11 September", "September 11", "the May elections", "Sun 5",
		"July 1, 2000 people gather", "In June, 1500 people gather", "in May 2000 workers strike",
		"No. 31 June 5", "12:11 September", "$11 May", "11.5 May",
		"1973/74", "1.1973", "1973.5", "5,1973", "1973,000",
	} {
		if got := datesOf(text); got != nil {
			t.Errorf("dates of %q = %q, want none", text, got)
		}
	}
}

func TestBareYears(t *testing.T) {
	for text, want := range map[string]string{
		"In 1970 workers launched 5,295 strikes":        "1970",
		"In 1972 lorry owners, since 1973, by 1971":     "1972 1973 1971",
		"from 1964 to 1973; between 1964 and 1973":      "1964 1973 1964 1973",
		"in 1964, 1970 and 1973":                        "1964 1970 1973",
		"until 1990, during 1973, before 1970.":         "1990 1973 1970",
		"in early 1973, in late 1973 and mid-1973":      "1973 1973 1973",
		"in the spring that 1848 saw, in autumn":        "",
		"the coup of 1973 and the great strike of 1972": "1973 1972",
		"(1973) and (1964–1973)":                        "1973 1964 1973",
		"1973: tanks":                                   "1973",
		"1973 – tanks":                                  "1973",
		"1973":                                          "1973",
		"In 1973":                                       "1973",
		"Peru in 1973, Chile.":                          "1973",
		"It fell in 2021's heat":                        "2021",
	} {
		if diff := cmp.Diff(want, yearsOf(text)); diff != "" {
			t.Errorf("years of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestApproximateYears(t *testing.T) {
	for text, want := range map[string][]string{
		"built c. 1640":     {"c. 1640 = 1640~ (year)"},
		"built circa 1640":  {"circa 1640 = 1640~ (year)"},
		"about c. 1640 men": nil,
		"vitamin C 1640":    nil,
		"C 1640 c1640 ca 5": nil,
	} {
		if diff := cmp.Diff(want, datesOf(text)); diff != "" {
			t.Errorf("dates of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestNumbersThatAreNoYears(t *testing.T) {
	for _, text := range []string{
		"involved in 1939 strikes", "1939 strikes", "2000 workers march", "There are 1939 strikes.",
		"They walk 1500 km, 1500 miles and 1500 hours", "in 1500 km", "In 1500 hours it is done",
		"It costs $1500, 1500 dollars or €1500", "1500 percent", "No. 1812 and nos. 1812", "in room 1408", "page 1812",
		"at 1800", "at 1800 hours", "in Windows 2000", "since version 1973", "Resolution 1973 passes", "flight 1549",
		"in 5,295 strikes", "in 1,939", "in 1973.5 tons", "in 1939–45", "in 1973/74", "in the 1970s", "in 1970s Chile",
		"an army of 1812", "a garrison of 1200", "the population of 1723", "an army of the 1812",
		"rose by 1973", "grew from 1964 to 1973", "fell to 1500 from 1700", "by 1812 votes", "between 1200 and 1500 men",
		"wounding around 1000 others", "in 999", "in 2100", "in 0973",
		"a 1500-strong force", "in 1500-strong columns", "the 1973 coup", "1973 coup", "3.1973", "v1973", "1973a",
		"Chapter 1973", "verse 1973", "in 1973%", "in 1973°", "ratio 1500:1973", "1973@example.org", "+1973",
		"In 1500 cities people march", "MGM's 1812 Overture", "in a1973 code",
	} {
		if got := yearsOf(text); got != "" {
			t.Errorf("years of %q = %s, want none", text, got)
		}
	}
}

func yearsOf(text string) string {
	var found []string
	for _, d := range reading.New(text, reading.Options{}).Dates() {
		if d.Form == when.Year {
			found = append(found, d.Value.String())
		}
	}
	return strings.Join(found, " ")
}

func TestWholeDate(t *testing.T) {
	for text, want := range map[string]string{
		"1973 June":                   "1973-06 (year-month)",
		"1973 May":                    "1973-05 (year-month)",
		"1973, June":                  "1973-06 (year-month)",
		"1972 April-July":             "1972-04/1972-07 (year-month-range)",
		"1972 April to July":          "1972-04/1972-07 (year-month-range)",
		"April – July 1972":           "1972-04/1972-07 (month-range-year)",
		"1973 11 September":           "1973-09-11 (year-day-month)",
		"1973 September 11":           "1973-09-11 (year-month-day)",
		"11 September 1973:":          "1973-09-11 (day-month-year)",
		" September 11, 1973\n":       "1973-09-11 (month-day-year)",
		"Tuesday, 11 September 1973.": "1973-09-11 (day-month-year)",
		"Tue. 11 Sept. 1973":          "1973-09-11 (day-month-year)",
		"8 October 451":               "0451-10-08 (day-month-year)",
		"JUNE 1973":                   "1973-06 (month-year)",
		"1973":                        "1973 (year)",
		"c. 1640":                     "1640~ (year)",
		"1973-09-11":                  "1973-09-11 (iso)",
		"1973-09":                     "1973-09 (iso)",
		"1967–69":                     "1967/1969 (year-range)",
		"1967-1969":                   "1967/1969 (year-range)",
		"1908–09":                     "1908/1909 (year-range)",
		"1964 to 1970":                "1964/1970 (year-range)",
		"1973–1967":                   "reversed (year-range)",
		"30 February 1973":            "impossible (day-month-year)",
		"1973 31 June:":               "impossible (year-day-month)",
		"45 March 1973":               "impossible (day-month-year)",
		"1973-13-01":                  "impossible (iso)",
		"1973-00-99":                  "impossible (iso)",
	} {
		d, ok := reading.WholeDate(text, reading.Options{Language: "en-GB"})
		if !ok {
			t.Errorf("WholeDate(%q) finds none, want %s", text, want)
			continue
		}
		if diff := cmp.Diff(want, describe(d)); diff != "" {
			t.Errorf("WholeDate(%q) (-want +got):\n%s", text, diff)
		}
		if (d.Err != nil && d.Err.Kind == edtf.KindImpossible) != d.Value.IsZero() {
			t.Errorf("WholeDate(%q) has value %v and error %v", text, d.Value, d.Err)
		}
	}
}

func TestNotAWholeDate(t *testing.T) {
	for _, text := range []string{
		"", " ", ":", "June", "11 September", "In 1973", "1973 coup", "1973 June coup", "The 1973 June", "11 September 1973 and on",
		"1973 June 12, 1974", "1908-09", "973", "19730911", "1970s", "2100", "may 1973", "Tuesday", "Chapter 1973", "1973?1974",
		"1500 km", "\x00", "1973\n\n1974", "११ September 1973",
	} {
		if d, ok := reading.WholeDate(text, reading.Options{}); ok {
			t.Errorf("WholeDate(%q) = %s, want none", text, describe(d))
		}
	}
}

func TestADateCarriesItsAnchor(t *testing.T) {
	want := []when.Date{{Span: text.Span{Start: 3, End: 7}, Value: mustParse(t, "1973"), Form: when.Year, Anchor: when.Stated}}
	got := reading.New("In 1973.", reading.Options{}).Dates()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func mustParse(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
