package reading_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// told writes each date of a text as "span = value", with its anchor unless it
// is stated, the date it depends on, its modifier and its part.
func told(text string, o reading.Options) []string {
	var found []string
	r := reading.New(text, o)
	for _, d := range r.Dates() {
		value := d.Value.String()
		if d.Err != nil {
			value = d.Err.Kind.String()
		}
		s := fmt.Sprintf("%s = %s", d.In(text), value)
		if d.Anchor != when.Stated {
			s += " " + string(d.Anchor)
		}
		if d.From.Len() > 0 {
			s += " from " + d.From.In(text)
		}
		for _, word := range []string{string(d.Modifier), string(d.Part)} {
			if word != "" {
				s += " " + word
			}
		}
		if d.Offset != nil && d.Offset.Event.Len() > 0 {
			s += " event " + d.Offset.Event.In(text)
		}
		found = append(found, s)
	}
	return found
}

// toldTable checks the dates of texts, which are one per line.
func toldTable(t *testing.T, o reading.Options, table map[string]string) {
	t.Helper()
	for text, want := range table {
		lines := strings.Split(want, "\n")
		if want == "" {
			lines = nil
		}
		if diff := cmp.Diff(lines, told(text, o)); diff != "" {
			t.Errorf("dates of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestRangesAndSharedParts(t *testing.T) {
	toldTable(t, reading.Options{}, map[string]string{
		"1972 April-July":                     "1972 April-July = 1972-04/1972-07",
		"11–13 September 1973":                "11–13 September 1973 = 1973-09-11/1973-09-13",
		"5 July 1950–6 June 1951":             "5 July 1950 = 1950-07-05 range-start\n6 June 1951 = 1951-06-06 range-end",
		"on the 4th and 11th of August 1789":  "4th = 1789-08-04 shared\n11th of August 1789 = 1789-08-11",
		"the night of 12/13 June 1944":        "12/13 June 1944 = 1944-06-12/1944-06-13",
		"from 11 to 13 September 1973":        "11 to 13 September 1973 = 1973-09-11/1973-09-13",
		"September 11–13, 1973":               "September 11–13, 1973 = 1973-09-11/1973-09-13",
		"September 11 and 13, 1973":           "September 11 = 1973-09-11 shared\n13, 1973 = 1973-09-13 shared",
		"on 3, 4 and 5 May 1968":              "3 = 1968-05-03 shared\n4 = 1968-05-04 shared\n5 May 1968 = 1968-05-05",
		"between 3 and 5 May 1968":            "3 = 1968-05-03 shared range-start\n5 May 1968 = 1968-05-05 range-end",
		"from 30 April to 2 May 1975":         "30 April = 1975-04-30 shared range-start\n2 May 1975 = 1975-05-02 range-end",
		"from March to May 1940":              "March to May 1940 = 1940-03/1940-05",
		"in March, April and May 1940":        "March = 1940-03 shared\nApril = 1940-04 shared\nMay 1940 = 1940-05",
		"from 29 December to 3 January 1944":  "29 December = 1943-12-29 shared range-start\n3 January 1944 = 1944-01-03 range-end",
		"the war of 1914–18":                  "1914–18 = 1914/1918",
		"Reconstruction, 1865-1877":           "1865 = 1865 range-start\n1877 = 1877 range-end",
		"from 1973 to 1990":                   "1973 = 1973 range-start\n1990 = 1990 range-end",
		"between 1914 and 1918":               "1914 = 1914 range-start\n1918 = 1918 range-end",
		"the 5th–4th century BC":              "5th–4th century BC = -04XX/-03XX",
		"in the 15th and 16th centuries":      "15th = 14XX shared\n16th centuries = 15XX",
		"between 490 and 480 BC":              "490 = -0489 range-start\n480 BC = -0479 range-end",
		"from March 1940 onwards, since 1941": "March 1940 = 1940-03 since\n1941 = 1941 since",
	})
}

func TestPeriodsAndEras(t *testing.T) {
	toldTable(t, reading.Options{}, map[string]string{
		"in the 1970s and the mid-1980s":                      "1970s = 197X\nthe mid-1980s = 198X mid",
		"the early 20th century":                              "the early 20th century = 19XX early",
		"the nineteenth century":                              "nineteenth century = 18XX",
		"in 44 BC and AD 69, by 264 BCE":                      "44 BC = -0043\nAD 69 = 0069\n264 BCE = -0263 by",
		"c. 500 BC, circa 1640 and around 300 BC":             "c. 500 BC = -0499~\ncirca 1640 = 1640~\naround 300 BC = -0299~",
		"In 480 BC he won. In 479 he lost.":                   "480 BC = -0479\n479 = -0478",
		"15 March 44 BC":                                      "15 March 44 BC = -0043-03-15",
		"spring 1968, the summer of 1969, Q3 2021":            "spring 1968 = 1968-21\nsummer of 1969 = 1969-22\nQ3 2021 = 2021-35",
		"the winter of 1941–42":                               "winter of 1941–42 = 1941-24",
		"in the second half of 1945":                          "second half of 1945 = 1945-41",
		"In 1968 he left. The seventies were kind":            "1968 = 1968\nseventies = 197X inherited from 1968",
		"the 15th day of June 1970":                           "15th day of June 1970 = 1970-06-15",
		"on the twenty-third of May 1970":                     "twenty-third of May 1970 = 1970-05-23",
		"the 1st quarter of 2013, 2016 H2, 2019-Q1, Dec-2018": "1st quarter of 2013 = 2013-33\n2016 H2 = 2016-41\n2019-Q1 = 2019-33\nDec-2018 = 2018-12",
		"11-Sep-1973 or 13/02/1862":                           "11-Sep-1973 = 1973-09-11\n13/02/1862 = 1862-02-13",
		"Ana (b. 1908), born 1908, died 1973":                 "1908 = 1908\n1908 = 1908\n1973 = 1973",
		"In A.D. 79, in the year 410":                         "A.D. 79 = 0079\n410 = 0410",
		"In 1968, in the '60s":                                "1968 = 1968\n60s = 196X inherited from 1968",
		"Christmas 1963":                                      "Christmas 1963 = 1963-12-25",
	})
}

func TestModifiersAndParts(t *testing.T) {
	toldTable(t, reading.Options{}, map[string]string{
		"Before 1914, after May 1968":     "1914 = 1914 before\nMay 1968 = 1968-05 after",
		"by 1 June 1970 and since 1989":   "1 June 1970 = 1970-06-01 by\n1989 = 1989 since",
		"until late 1973":                 "late 1973 = 1973 until late",
		"in early May 1970":               "early May 1970 = 1970-05 early",
		"the end of June 1970":            "the end of June 1970 = 1970-06 late",
		"in the first week of June 1970":  "the first week of June 1970 = 1970-06 early",
		"the middle of the 1980s":         "the middle of the 1980s = 198X mid",
		"the latter part of 1944":         "the latter part of 1944 = 1944 late",
		"at the beginning of 2000, it is": "the beginning of 2000 = 2000 early",
		"In 1946 it began. Later that year it ended. It was over by the end of the year.": "1946 = 1946\n" +
			"Later that year = 1946 relative from 1946 later\nthe end of the year = 1946 relative from Later that year by late",
	})
}

func TestYearsAreInherited(t *testing.T) {
	toldTable(t, reading.Options{}, map[string]string{
		"On 11 September 1973 it fell. In April it had stood. On 12 September it was gone.": "11 September 1973 = 1973-09-11\n" +
			"April = 1973-04 inherited from 11 September 1973\n12 September = 1973-09-12 inherited from 11 September 1973",
		"In November 1943 they met. In February they met again.": "November 1943 = 1943-11\nFebruary = 1944-02 inherited from November 1943",
		"In May 1970 on the 12th and 13th she sang.":             "May 1970 = 1970-05\nthe 12th = 1970-05-12 inherited from May 1970\n13th = 1970-05-13 inherited from the 12th",
		"In May 1970 she came. On the 12th, she left.":           "May 1970 = 1970-05\nthe 12th = 1970-05-12 inherited from May 1970",
		"In 1862 he led. July 25 of that year was hot.":          "1862 = 1862\nJuly 25 of that year = 1862-07-25 relative from 1862",
		"In June 1970, in August of the following year":          "June 1970 = 1970-06\nAugust of the following year = 1971-08 relative from June 1970",
		"elected on 4 September, in office on 3 November 1970":   "4 September = 1970-09-04 inherited from 3 November 1970\n3 November 1970 = 1970-11-03",
		"On 11 September":    "11 September = XXXX-09-11 unanchored",
		"In April":           "April = XXXX-04 unanchored",
		"the May elections":  "May = XXXX-05 unanchored",
		"on the 12th, it is": "the 12th =  unanchored",
		"on 30 February":     "30 February = impossible unanchored",
	})
}

func TestAStoryIsNotLedAstray(t *testing.T) {
	toldTable(t, reading.Options{}, map[string]string{
		// Looking ahead and back.
		"In May 1970 work began. It lasted until the fall of the dam in March 1975. In June the first stone was laid.": "May 1970 = 1970-05\n" +
			"March 1975 = 1975-03\nJune = 1970-06 inherited from May 1970",
		"In May 1970 she won. The file was opened in 2005. In June she lost.": "May 1970 = 1970-05\n2005 = 2005\nJune = 1970-06 inherited from May 1970",
		"In May 1970 she (born in June 1908) won. In July she lost.":          "May 1970 = 1970-05\nJune 1908 = 1908-06\nJuly = 1970-07 inherited from May 1970",
		// The heading above goes before what the last paragraph strayed to.
		"1970: the mill\n\nIn May it opened. In March 1982 it was sold.\n\nIn June it shut.": "1970 = 1970\nMay = 1970-05 inherited from 1970\n" +
			"March 1982 = 1982-03\nJune = 1970-06 inherited from 1970",
		// What opens a paragraph belongs with the date that follows.
		"It ended in June 1861.\n\nOn September 5 they crossed. On September 17, 1862 they fought.": "June 1861 = 1861-06\n" +
			"September 5 = 1862-09-05 inherited from September 17, 1862\nSeptember 17, 1862 = 1862-09-17",
	})
}

func TestWhatPointsToAnotherDate(t *testing.T) {
	toldTable(t, reading.Options{}, map[string]string{
		"In 1970 he came. The following year he left. That year was hard. The same year it rained.": "1970 = 1970\n" +
			"The following year = 1971 relative from 1970\nThat year = 1971 relative from The following year\nThe same year = 1971 relative from That year",
		"On 31 December 1999 it held. The next day it broke. The previous month it leaked.": "31 December 1999 = 1999-12-31\n" +
			"The next day = 2000-01-01 relative from 31 December 1999\nThe previous month = 1999-12 relative from The next day",
		"On 11 September 1973 it fell; the following Friday it rose.": "11 September 1973 = 1973-09-11\nthe following Friday = 1973-09-14 relative from 11 September 1973",
		"In May 1970 she won; the following April she lost.":          "May 1970 = 1970-05\nthe following April = 1971-04 relative from May 1970",
		"In 1924 he came. The following year, 1925, he left.":         "1924 = 1924\nThe following year = 1925 relative from 1924\n1925 = 1925",
		"The following year, 1925, he left.":                          "The following year =  unanchored\n1925 = 1925",
		"In 1924 he came. That same year, 1924, he left.":             "1924 = 1924\nThat same year = 1924 relative from 1924\n1924 = 1924",
		"In 1924 he came. Ten years later, 1934, he left.":            "1924 = 1924\nTen years later = 1934 relative from 1924\n1934 = 1934",
		"In 1824 he came. The following year, 1925 men left.":         "1824 = 1824\nThe following year = 1825 relative from 1824",
		"On 11 May 1925 he came. The next day, 12 May, he left.": "11 May 1925 = 1925-05-11\n" +
			"The next day = 1925-05-12 relative from 11 May 1925\n12 May = 1925-05-12 inherited from The next day",
		"the next day, last year, on Tuesday she": "the next day =  unanchored\nlast year =  unanchored\nTuesday =  unanchored",
	})
}

func TestDistances(t *testing.T) {
	toldTable(t, reading.Options{}, map[string]string{
		"On 31 January 1970 he came. A month later he left.":  "31 January 1970 = 1970-01-31\nA month later = 1970-02 relative from 31 January 1970",
		"On 1 March 1972 he came; two days earlier she left.": "1 March 1972 = 1972-03-01\ntwo days earlier = 1972-02-28 relative from 1 March 1972",
		"In 1973 he won. Ten years earlier he had lost.":      "1973 = 1973\nTen years earlier = 1963 relative from 1973",
		"In 1973 he won. Nearly ten years later he lost.":     "1973 = 1973\nNearly ten years later = 1983~ relative from 1973",
		"In May 1973 he won. A few months later he lost.":     "May 1973 = 1973-05\nA few months later =  relative from May 1973",
		"two days before the coup, he fled":                   "two days before =  unanchored event the coup",
		"three weeks after his release he fled":               "three weeks after =  unanchored event his release",
		"two days before 11 September 1973, he fled":          "two days before = 1973-09-09 relative from 11 September 1973\n11 September 1973 = 1973-09-11 before",
		"The day after the vote of 4 September 1973, he fled": "The day after = 1973-09-05 relative from 4 September 1973 event the vote\n4 September 1973 = 1973-09-04",
		"two weeks before the vote on 4 September 1973.":      "two weeks before = 1973-08-21 relative from 4 September 1973 event the vote\n4 September 1973 = 1973-09-04",
		"ten days after the law of 3 May 1848 lapsed":         "ten days after =  unanchored event the law of 3 May 1848 lapsed\n3 May 1848 = 1848-05-03",
		"a year after the history of 1848, he":                "a year after =  unanchored event the history of 1848\n1848 = 1848",
		"the day after the coup in May 1973, he":              "the day after =  unanchored event the coup\nMay 1973 = 1973-05",
		"The day before the vote he fled":                     "The day before =  unanchored event the vote",
		"They held out for two days before the town fell":     "",
		"They waited two days before attacking":               "",
		"He promised it two years ago":                        "two years ago =  unanchored",
	})
	toldTable(t, reading.Options{Context: mustParse(t, "1973-12-01")}, map[string]string{
		"In April it rained":   "April = 1973-04 context",
		"In January it snowed": "January = XXXX-01 unanchored", // of this year or the next
	})
	toldTable(t, reading.Options{Context: mustParse(t, "1973-09-11")}, map[string]string{
		"He promised it two years ago, last month, in April": "two years ago = 1971 context\nlast month = 1973-08 context\nApril = 1973-04 inherited from last month",
	})
}

func TestSpanishYearsBehindAnArticle(t *testing.T) {
	toldTable(t, reading.Options{Language: "es"}, map[string]string{
		"Desde el 2022, en las rentas del 2018":                       "2022 = 2022 since\n2018 = 2018",
		"una guarnición de 1200 hombres, la final de los 1500 metros": "",
	})
}

func TestSpanishDates(t *testing.T) {
	toldTable(t, reading.Options{Language: "es-CL"}, map[string]string{
		"El 11 de septiembre de 1973 cayó. En abril llegó; un mes después se fue.": "11 de septiembre de 1973 = 1973-09-11\n" +
			"abril = 1973-04 inherited from 11 de septiembre de 1973\nun mes después = 1973-05 relative from abril",
		"En 1970 vino. El año siguiente se fue. Ese mismo año murió.": "1970 = 1970\nEl año siguiente = 1971 relative from 1970\n" +
			"Ese mismo año = 1971 relative from El año siguiente",
		"En 1924 vino. Al año siguiente, 1925, se fue.":    "1924 = 1924\nAl año siguiente = 1925 relative from 1924\n1925 = 1925",
		"los días 11 y 13 de septiembre de 1973":           "11 = 1973-09-11 shared\n13 de septiembre de 1973 = 1973-09-13",
		"a principios de abril de 1970":                    "principios de abril de 1970 = 1970-04 early",
		"la década de 1970 y el siglo XX":                  "década de 1970 = 197X\nsiglo XX = 19XX",
		"en el siglo V a. C., en 44 a. C.":                 "siglo V a. C. = -04XX\n44 a. C. = -0043",
		"la primavera de 1968":                             "primavera de 1968 = 1968-21",
		"Antes de 1914, después de mayo de 1968":           "1914 = 1914 before\nmayo de 1968 = 1968-05 after",
		"de 1964 a 1970 gobernó":                           "1964 = 1964 range-start\n1970 = 1970 range-end",
		"entre el 3 y el 5 de mayo de 1968":                "3 = 1968-05-03 shared range-start\n5 de mayo de 1968 = 1968-05-05 range-end",
		"la calle 11 de Septiembre, la Avenida 9 de Julio": "",
		"el día después del golpe del 11 de septiembre de 1973, huyó": "el día después del = 1973-09-12 relative from 11 de septiembre de 1973 event golpe\n" +
			"11 de septiembre de 1973 = 1973-09-11",
		"El 3 de mayo de 1970 vino. El día antes del golpe huyó":                                                  "3 de mayo de 1970 = 1970-05-03\nEl día antes del =  unanchored event golpe huyó",
		"dos días antes del golpe":                                                                                "dos días antes del =  unanchored event golpe",
		"el artículo 1973, 1500 soldados, una población de 1200 personas":                                         "",
		"Tratado de 1827 con Inglaterra. En los siglos XVI al XVIII, a finales del siglo XIX y principios del XX": "1827 = 1827\nsiglos XVI al XVIII = 15XX/17XX\nfinales del siglo XIX = 18XX late\nXX = 19XX",
		"los siglos III y II a. C.":                                                                               "siglos III = -02XX\nII a. C. = -01XX",
		"los años 50 del siglo XX":                                                                                "años 50 del siglo XX = 195X",
	})
	r := reading.New("Gobernó durante 17 años y murió a la edad de 91 años, casi dos décadas después.", reading.Options{Language: "es"})
	want := []when.Duration{{Span: text.Span{Start: 17, End: 25}, Length: when.Length{Least: 17, Most: 17, Unit: when.Years}, Role: when.Lasting}}
	if diff := cmp.Diff(want, r.Durations()); diff != "" {
		t.Errorf("durations (-want +got):\n%s", diff)
	}
	if len(r.Ages()) != 1 || r.Ages()[0].Length.Least != 91 {
		t.Errorf("ages = %+v", r.Ages())
	}
}

func TestWordsThatAreNoDates(t *testing.T) {
	for _, text := range []string{
		"Jan-Peter and the Earl of March", "he may march in the sun, sat for a second and had a fall", "the fall of the city", "a winter coat, the summer house, spring water",
		"April Jones and June Carter met August Strindberg and Jan Smuts", "Fourth of July Street and May Day", "the 18th Brumaire",
		"the 26th of July Movement", "the Second World War, the Fourth Republic", "the 12th Army, the 12th man", "Bloody Sunday and the Friday Agreement",
		"1914 men, 1,500 tons and 2000 tons", "Route 1945, Boeing 1973, Room 1408, Flight 1812", "pp. 1914-18, tel. 1914-1918, 1914-1918-1939, 1914–18%",
		"version 1.9.73, John 3:16, a ratio of 16:9, 3-2", "from 1200 to 1500 men", "It sold 1914 copies; 1945 of them went", "Some 1500 men, about 1800 people",
		"the 1973 coup", "in his sixties", "one day, twice a day", "ad 1500 words", "5 pm ad",
	} {
		if got := told(text, reading.Options{}); got != nil {
			t.Errorf("dates of %q = %q, want none", text, got)
		}
	}
}

func TestAYearIsBorneOutByTheText(t *testing.T) {
	toldTable(t, reading.Options{}, map[string]string{
		"In May 1972 she ran. The 1973 election was hers, its 1974 sequel too.": "May 1972 = 1972-05\n1973 = 1973\n1974 = 1974",
		"In May 1972 she ran. The 1812 Overture was played.":                    "May 1972 = 1972-05",
		"In May 1972 she ran before 1974 men.":                                  "May 1972 = 1972-05",
	})
}

func TestBoundsFollowThePartThatIsMeant(t *testing.T) {
	for text, want := range map[string]string{
		"in June 1970":            "1970-06-01 1970-06-30",
		"in early June 1970":      "1970-06-01 1970-06-21",
		"in mid-June 1970":        "1970-06-05 1970-06-26",
		"at the end of June 1970": "1970-06-10 1970-06-30",
		"on 5 June 1970":          "1970-06-05 1970-06-05",
	} {
		dates := reading.New(text, reading.Options{}).Dates()
		if len(dates) != 1 {
			t.Errorf("dates of %q = %v", text, dates)
			continue
		}
		b := dates[0].Bounds()
		if got := civil(b.EarliestStart) + " " + civil(b.LatestEnd); got != want {
			t.Errorf("bounds of %q are %s, want %s", text, got, want)
		}
	}
}

func TestYearsAndDaysBesideOthers(t *testing.T) {
	toldTable(t, reading.Options{Language: "en"}, map[string]string{
		"Treaty of 1827 with England":                             "1827 = 1827",
		"Gift of 1827 florins":                                    "",
		"It grew to 300,000 by 1918. The price grew by 1918.":     "1918 = 1918 by",
		"pre-1914 and post-1929 growth":                           "1914 = 1914 before\n1929 = 1929 after",
		"In 1967/68 they won. No. 1967/68 is lost.":               "1967/68 = 1967/1968",
		"On 3 May 1912 it opened, and it exists to this day.":     "3 May 1912 = 1912-05-03",
		"In the sixties of the 19th century":                      "sixties of the 19th century = 186X",
		"1943, the town falls.":                                   "1943 = 1943",
		"The Peace of Talca 1972 was made. In May 1972 they met.": "1972 = 1972\nMay 1972 = 1972-05",
		"in the first century of the town":                        "",
		"Ana Ruiz (1900 – 5 May 1960), Luis (?–1960)":             "1900 = 1900 range-start\n5 May 1960 = 1960-05-05 range-end\n1960 = 1960",
		"The king (965 – 1040) came in 1020. Psalms (100–150).":   "965 = 0965 range-start\n1040 = 1040 range-end\n1020 = 1020",
		"Psalms (100–150), Boeing (747–800)":                      "",
		"His films (The Mill, 1956; Grapes, 1959), (mills, 1956)": "1956 = 1956\n1959 = 1959",
	})
	toldTable(t, reading.Options{Language: "en", Context: edtf.MustParse("2024-02-09")}, map[string]string{
		"They caught the man who escaped ten years ago. The court meets on 21 March.": "ten years ago = 2014 context\n21 March = 2024-03-21 context",
	})
}
