package reading_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
)

func TestDateLabels(t *testing.T) {
	for text, want := range map[string]string{
		// Years and eras; 1 BC is the year 0 of EDTF.
		"40": "0040", "0044": "0044", "980": "0980", "1973": "1973", "Year: 2022": "2022",
		"258 BC": "-0257", "44 B.C.": "-0043", "1 BCE": "0000", "BC 44": "-0043",
		"AD 69": "0069", "A.D. 69": "0069", "69 CE": "0069", "1066 AD": "1066",
		"3000 BC": "-2999", "12000 BC": "Y-11999", "23,500 BC": "Y-23499",
		"15 March 44 BC": "-0043-03-15", "March 44 BC": "-0043-03", "Oct. 490": "0490-10", "Aug. 19, 980": "0980-08-19",

		// Decades, centuries, millennia.
		"1970s": "197X", "the 1970s": "197X", "1970's": "197X", "1900s": "19XX",
		"7th century": "06XX", "7th-century": "06XX", "The 1st century": "00XX", "Nineteenth century": "18XX",
		"twenty-first century": "20XX", "7th century BC": "-06XX", "3rd millennium BC": "-2XXX", "1st cent. AD": "00XX",

		// Days and months.
		"Sep. 2, 1945": "1945-09-02", "September 2, 1945 (a Sunday)": "1945-09-02", "30 may 1381": "1381-05-30",
		"1945, Sept 2": "1945-09-02", "1973-09-11": "1973-09-11", "1973-9-1": "1973-09-01",
		"13/02/1862": "1862-02-13", "02/13/1862": "1862-02-13", "13.02.1862": "1862-02-13", "02/02/1862": "1862-02-02",
		"04/1396": "1396-04", "1862/02/13": "1862-02-13", "Feb. 29, 1500": "1500-02",
		"At 13:38 on Jul. 19, 2024": "2024-07-19", "8:00 PM, Dec. 19, 1946": "1946-12-19",
		"Night of Sep. 22-23, 1945": "1945-09-22/1945-09-23",

		// Parts of a year.
		"Spring 1968": "1968-21", "Autumn of 1789": "1789-23", "1945 summer": "1945-22", "Winter 1101": "1101-24",
		"Winter 1941–42": "1941-24", "winter 1941-1942": "1941-24",
		"Q3 2021": "2021-35", "2021-Q3": "2021-35", "third quarter of 2021": "2021-35",
		"H1 2021": "2021-40", "Second half of 1945": "1945-41",

		// What is approximate or uncertain.
		"c. 1640": "1640~", "~1640": "1640~", "Around 200": "0200~", "Approx. 500 BC": "-0499~", "c. May 1640": "1640-05~",
		"Approximately 23,500 BC (25,510 years ago)": "Y-23499~", "1640?": "1640?", "probably 1640": "1640?", "possibly c. 1640": "1640%",
		"500 (?)": "0500?", "1640 (approx.)": "1640~",
		"Early 1945": "1945~", "Mid-1957": "1957~", "Late Mar. 1950": "1950-03~", "mid-17th Century (approx. 1653 - 1657)": "16XX~",
		"First half of the 17th century": "16XX~", "early 1970s": "197X~", "Around the 10th century": "09XX~",

		// Ranges.
		"2879 - 258 BC": "-2878/-0257", "264–241 BC": "-0263/-0240", "27 BC – AD 14": "-0026/0014", "1,000 BC - 200 AD": "-0999/0200",
		"500 BC – 1500": "-0499/1500", "Approximately 16,000 - 9,000 BC": "Y-15999~/-8999~", "AD 69–96": "0069/0096", "268 - 271": "0268/0271",
		"1914–18": "1914/1918", "1954-1975": "1954/1975", "c. 1640–52": "1640~/1652~", "from 1914 to 1918": "1914/1918",
		"1st - 7th century": "00XX/06XX", "15th - 9th centuries BC": "-14XX/-08XX", "8th century BC - 2nd century AD": "-07XX/01XX",
		"Late 3rd millennium BC - early 2nd millennium BC": "-2XXX~/-1XXX~", "1960s–70s": "196X/197X",
		"Dec. 15-18, 1986": "1986-12-15/1986-12-18", "15–18 December 1986": "1986-12-15/1986-12-18", "1st–3rd of March 1986": "1986-03-01/1986-03-03",
		"Jan. 30 - Mar. 5, 1968": "1968-01-30/1968-03-05", "Dec. 25, 1950 - Jan. 17, 1951": "1950-12-25/1951-01-17",
		"Mar. - Apr. 1947": "1947-03/1947-04", "June 1941 - May 1945": "1941-06/1945-05", "Late 1817 - Early 1818": "1817~/1818~",
		"1966-1967 Dry Season": "1966/1967", "2003 - present": "2003/..", "since 2003": "2003/..", "2003 onwards": "2003/..",
		"1973-09-11/1973-09-13": "1973-09-11/1973-09-13",

		// Choices.
		"Between 47 and 50": "[0047..0050]", "between 25 jun 1381 and 26 jun 1381": "[1381-06-25..1381-06-26]", "1940 or 1941": "[1940,1941]",

		// Surroundings.
		"[1973]": "1973", "(1973)": "1973", "1973[1]": "1973", "Tuesday, 11 September 1973:": "1973-09-11", "200 (Canh Thin year)": "0200",

		// Two calendars.
		"23 October 1642 (2 November New Style)": "1642-11-02", "25 October [7 November] 1917": "1917-11-07", "25 October 1917 (7 November)": "1917-11-07",
		"5 Sha'ban 1414 (18 January 1994)": "1994-01-18", "18 January 1994 (5 Sha'ban 1414)": "1994-01-18", "3 May 1931 (a Sunday)": "1931-05-03",
		"25 October 1917 (O.S.)": "1917-10-25", "Winter 1944/45": "1944-24", "winter of 1944/45": "1944-24",

		// What no calendar has.
		"31 April 1986": "impossible", "Dec. 15-32, 1986": "impossible", "Feb. 30 - Mar. 5, 1968": "impossible", "1973-13-45": "impossible",
		"1960–1950": "reversed", "44 BC – 100 BC": "reversed",
	} {
		d, ok := reading.DateLabel(text, reading.Options{})
		got := d.Value.String()
		switch {
		case !ok:
			got = "not read"
		case d.Err != nil:
			got = d.Err.Kind.String()
		}
		if got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
}

func TestLabelsInOtherLanguages(t *testing.T) {
	for _, tt := range []struct{ language, text, want string }{
		{"de", "31. Mai 1973", "1973-05-31"},
		{"de", "31. Juni 1973", "impossible"},
		{"de", "3.–5. Mai 1931", "1931-05-03/1931-05-05"},
		{"de", "30. April – 2. Mai 1931", "1931-04-30/1931-05-02"},
		{"de", "Frühjahr 1944", "1944-21"},
		{"de", "Winter 1944/45", "1944-24"},
		{"de", "11 September 1973", "1973-09-11"},
		{"fr", "31 juin 1973", "impossible"},
		{"fr", "3-5 mai 1931", "1931-05-03/1931-05-05"},
		{"fr", "printemps 1944", "1944-21"},
		{"es", "31 de junio de 1973", "impossible"},
		{"es", "3–5 de mayo de 1931", "1931-05-03/1931-05-05"},
		{"es", "primavera de 1944", "1944-21"},
		{"nl", "31 juni 1973", "impossible"},
		{"vi", "14/12/1788", "1788-12-14"},
		{"pt", "January 1000", "1000-01"},
	} {
		d, ok := reading.DateLabel(tt.text, reading.Options{Language: tt.language})
		got := d.Value.String()
		switch {
		case !ok:
			got = "not read"
		case d.Err != nil:
			got = d.Err.Kind.String()
		}
		if got != tt.want {
			t.Errorf("%q (%s) is %s, want %s", tt.text, tt.language, got, tt.want)
		}
	}
}

func TestLabelsOfMoreThanOneMeaningAreRefused(t *testing.T) {
	for _, text := range []string{
		"", " ", "()", "[", "]", "-", "May", "May 5", "5 May", "Summer", "Noon", "10:45 AM", "Chapter 3", "v1.2", "1.2.0",
		"0", "0 BC", "07", "3000", "8080", "10,000", "1,000", "70s", "'70s", "1000s", "650s BC",
		"01/02/1862", "1.5.1968", "02.13.1862", "13/1396", "1908-09", "1940/41", "1999–02",
		"146–43 BC", "264–41 BC", "258 - 2879 BC", "27 BC - 14", "883–859", "300–200 AD (BC)", "500 (BC)",
		"1973–", "Chapter 5 (18 January 1994)", "3-4-1897", "week of March 3, 1973", "1939, 1940", "Nov. 30 - Jan. 2, 1951", "May 28 - 1951", "May 1951 - 54",
		"May 1788 (Lunar)", "May (Lunar), 1801", "5 October 1582 (Julian calendar)", "C. 1640",
		"Approximately 534,000 - 400,000 years ago", "4.5 billion years ago", "2 million BC",
		"1973: The coup", "Spring 1968 - Autumn 1969", strings.Repeat("(", 100), strings.Repeat("1-", 70), strings.Repeat("1973 ", 100),
	} {
		if d, ok := reading.DateLabel(text, reading.Options{}); ok {
			t.Errorf("%q is read as %s", text, d.Value)
		}
	}
}

func TestLabelsOfDaysMonthsAndYearsComeBack(t *testing.T) {
	months := []string{"January", "Feb.", "march", "April", "May", "Jun.", "July", "August", "Sept.", "October", "Nov", "December"}
	rapid.Check(t, func(t *rapid.T) {
		year := rapid.IntRange(100, 2099).Draw(t, "year")
		month := rapid.IntRange(1, 12).Draw(t, "month")
		day := rapid.IntRange(1, 28).Draw(t, "day")
		later := rapid.IntRange(day+1, 29).Draw(t, "later")
		bc := rapid.Bool().Draw(t, "BC")
		era, astronomical := "", int64(year)
		if bc {
			era, astronomical = " BC", int64(1-year)
		}
		name := months[month-1]
		y, _ := edtf.OfYear(astronomical)
		m, _ := edtf.OfMonth(astronomical, month)
		d, _ := edtf.OfDay(astronomical, month, day)
		want := map[string]string{
			fmt.Sprintf("%d%s", year, era):                   y.String(),
			fmt.Sprintf("c. %d%s", year, era):                y.String() + "~",
			fmt.Sprintf("%s %d%s", name, year, era):          m.String(),
			fmt.Sprintf("%s %d, %d%s", name, day, year, era): d.String(),
			fmt.Sprintf("%d %s %d%s", day, name, year, era):  d.String(),
		}
		if later <= 28 {
			e, _ := edtf.OfDay(astronomical, month, later)
			want[fmt.Sprintf("%s %d–%d, %d%s", name, day, later, year, era)] = d.String() + "/" + e.String()
			want[fmt.Sprintf("%d - %d %s %d%s", day, later, name, year, era)] = d.String() + "/" + e.String()
		}
		got := map[string]string{}
		for text := range want {
			d, _ := reading.DateLabel(text, reading.Options{})
			got[text] = d.Value.String()
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("labels (-want +got):\n%s", diff)
		}
	})
}

func TestALabelReadsAsWholeDateDoesWhereBothRead(t *testing.T) {
	for _, text := range []string{"1973 June", "1972 April–July", "11 September 1973:", "November–February 1973", "1967–69", "1973-09-11"} {
		whole, _ := reading.WholeDate(text, reading.Options{})
		label, _ := reading.DateLabel(text, reading.Options{})
		if whole.Value != label.Value || whole.Form != label.Form {
			t.Errorf("%q is %s (%s) as a whole date and %s (%s) as a label", text, whole.Value, whole.Form, label.Value, label.Form)
		}
	}
}

func FuzzDateLabel(f *testing.F) {
	for _, text := range []string{"Dec. 15-18, 1986", "c. 23,500 BC (?)", "late 3rd millennium BC - early 2nd", "[1381-06-25..1381-06-26]", "winter 1941–42", "13/02/1862", "twenty-", "B.C", "Q", "~", "the", "at 1:00", "between and", "since", "1970s’"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, ok := reading.DateLabel(text, reading.Options{})
		if !ok {
			return
		}
		if d.Start < 0 || d.End > len(text) || d.Start >= d.End {
			t.Fatalf("%q: span %v", text, d.Span)
		}
		if d.Value.IsZero() == (d.Err == nil) && (d.Err == nil || d.Err.Kind != edtf.KindReversed) {
			t.Fatalf("%q: value %q with error %v", text, d.Value, d.Err)
		}
		if d.Err == nil {
			if again, err := edtf.Parse(d.Value.String()); err != nil || again != d.Value {
				t.Fatalf("%q: %q does not come back: %v", text, d.Value, err)
			}
		}
	})
}

func BenchmarkDateLabel(b *testing.B) {
	labels := []string{"1973", "258 BC", "Sep. 2, 1945", "Jan. 30 - Mar. 5, 1968", "Approximately 16,000 - 9,000 BC (18,000 - 11,000 years ago)", "What came of it"}
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range labels {
			reading.DateLabel(text, reading.Options{})
		}
	}
}
