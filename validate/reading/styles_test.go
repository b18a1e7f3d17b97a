package reading_test

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/google/go-cmp/cmp"
)

// styled writes each date of a text that states its style as "span = value
// style, also its date in Old Style", and any other as "span = value".
func styled(text string, o reading.Options) []string {
	var found []string
	for _, d := range reading.New(text, o).Dates() {
		s := d.In(text) + " = " + d.Value.String()
		if d.Style != "" {
			s += " " + string(d.Style)
		}
		if !d.InOldStyle.IsZero() {
			s += ", also " + d.InOldStyle.String()
		}
		if !d.IsStated() {
			s += ", " + string(d.Anchor)
		}
		found = append(found, s)
	}
	return found
}

func styledTable(t *testing.T, o reading.Options, table map[string]string) {
	t.Helper()
	for text, want := range table {
		if diff := cmp.Diff(strings.Split(want, "\n"), styled(text, o)); diff != "" {
			t.Errorf("dates of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestADayInTwoStylesIsOneDate(t *testing.T) {
	styledTable(t, reading.Options{}, map[string]string{
		"On 25 October (7 November) 1917 it fell":                 "25 October (7 November) 1917 = 1917-11-07 new, also 1917-10-25",
		"On 25 October [O.S. 12 October] 1917 it met":             "25 October [O.S. 12 October] 1917 = 1917-10-25 new, also 1917-10-12",
		"On 7 November (O.S. 25 October) 1917 it fell":            "7 November (O.S. 25 October) 1917 = 1917-11-07 new, also 1917-10-25",
		"on 6 November (26 October OS) 1796":                      "6 November (26 October OS) 1796 = 1796-11-06 new, also 1796-10-26",
		"on 7 November 1917 (25 October 1917 O.S.)":               "7 November 1917 (25 October 1917 O.S.) = 1917-11-07 new, also 1917-10-25",
		"on 25 October 1917 O.S. (7 November N.S.)":               "25 October 1917 O.S. (7 November N.S.) = 1917-11-07 new, also 1917-10-25",
		"7 November 1917 (25 October in the Julian calendar)":     "7 November 1917 (25 October in the Julian calendar) = 1917-11-07 new, also 1917-10-25",
		"October 25 (November 7), 1917, it fell":                  "October 25 (November 7), 1917 = 1917-11-07 new, also 1917-10-25",
		"November 7, 1917 [O.S. October 25], it fell":             "November 7, 1917 [O.S. October 25] = 1917-11-07 new, also 1917-10-25",
		"October 25/November 7, 1917, it fell":                    "October 25/November 7, 1917 = 1917-11-07 new, also 1917-10-25",
		"on 25 October / 7 November 1917":                         "25 October / 7 November 1917 = 1917-11-07 new, also 1917-10-25",
		"on 11/23 March 1801 and 10/21 March 1801":                "11/23 March 1801 = 1801-03-23 new, also 1801-03-11\n10/21 March 1801 = 1801-03-21 new, also 1801-03-10",
		"on March 11/23, 1801":                                    "March 11/23, 1801 = 1801-03-23 new, also 1801-03-11",
		"on 12 (24) August 1812":                                  "12 (24) August 1812 = 1812-08-24 new, also 1812-08-12",
		"on 29 February [12 March] 1900":                          "29 February [12 March] 1900 = 1900-03-12 new, also 1900-02",
		"In 1917, on 25 October (7 November), it":                 "1917 = 1917\n25 October (7 November) = 1917-11-07 new, also 1917-10-25, inherited",
		"from 25 October (7 November) 1917 to 3 March 1918":       "25 October (7 November) 1917 = 1917-11-07 new, also 1917-10-25\n3 March 1918 = 1918-03-03",
		"on 20 December 1898 (1 January 1899)":                    "20 December 1898 (1 January 1899) = 1899-01-01 new, also 1898-12-20",
		"on 1 January 1899 [O.S. 20 December]":                    "1 January 1899 [O.S. 20 December] = 1899-01-01 new, also 1898-12-20",
		"born February 22, 1732 [O.S. February 11, 1731], he":     "February 22, 1732 [O.S. February 11, 1731] = 1732-02-22 new, also 1731-02-11",
		"on 23 April 1616 (O.S.), on 3 May 1616 N.S.":             "23 April 1616 (O.S.) = 1616-04-23 old\n3 May 1616 N.S. = 1616-05-03 new",
		"on 23 April 1616, Old Style, and 5 May 1616 (New Style)": "23 April 1616, Old Style = 1616-04-23 old\n5 May 1616 (New Style) = 1616-05-05 new",
		"5 January 1918 (O.S.) / 18 January 1918 (N.S.)":          "5 January 1918 (O.S.) / 18 January 1918 (N.S.) = 1918-01-18 new, also 1918-01-05",
		"on 25 October 1917 by the Julian calendar":               "25 October 1917 by the Julian calendar = 1917-10-25 old",
	})
	styledTable(t, reading.Options{Language: "es"}, map[string]string{
		"El 25 de octubre (7 de noviembre) de 1917 cayó":                                "25 de octubre (7 de noviembre) de 1917 = 1917-11-07 new, also 1917-10-25",
		"El 7 de noviembre de 1917 (25 de octubre según el calendario juliano)":         "7 de noviembre de 1917 (25 de octubre según el calendario juliano) = 1917-11-07 new, also 1917-10-25",
		"nació el 4 de enero de 1643 (25 de diciembre de 1642 del calendario juliano).": "4 de enero de 1643 (25 de diciembre de 1642 del calendario juliano) = 1643-01-04 new, also 1642-12-25",
		"murió el 11/23 de marzo de 1801":                                               "11/23 de marzo de 1801 = 1801-03-23 new, also 1801-03-11",
		"murió el 23 de abril de 1616 (estilo antiguo)":                                 "23 de abril de 1616 (estilo antiguo) = 1616-04-23 old",
	})
}

func TestTwoDaysThatAreNotOne(t *testing.T) {
	styledTable(t, reading.Options{}, map[string]string{
		"On 3 May 1956 (13 May 1956) he spoke":   "3 May 1956 = 1956-05-03\n13 May 1956 = 1956-05-13",
		"On 3 May 1916 (12 June 1916) he spoke":  "3 May 1916 = 1916-05-03\n12 June 1916 = 1916-06-12",
		"On 3 May 1915 (13 May 1917) he spoke":   "3 May 1915 = 1915-05-03\n13 May 1917 = 1917-05-13",
		"On 3 May 1916 N.S. Leskov wrote to her": "3 May 1916 = 1916-05-03",
		"On 3 May 1956 N. S. Khrushchev spoke":   "3 May 1956 = 1956-05-03",
		"the night of 12/13 June 1904":           "12/13 June 1904 = 1904-06-12/1904-06-13",
		"the feast of 12/23 June 2004":           "June 2004 = 2004-06",
		"3 May 1916 (the thirteenth) was dry":    "3 May 1916 = 1916-05-03",
		"3 May 1916 (13 May 1916 in the south":   "3 May 1916 = 1916-05-03\n13 May 1916 = 1916-05-13",
		"31 November 1825 (13 December 1825)":    "31 November 1825 = \n13 December 1825 = 1825-12-13",
	})
}

func TestAYearBetweenTwoReckonings(t *testing.T) {
	styledTable(t, reading.Options{}, map[string]string{
		"on 11 February 1731/32 and 11 February 1731/2, he": "11 February 1731/32 = 1732-02-11, also 1731-02-11\n11 February 1731/2 = 1732-02-11, also 1731-02-11",
		"on January 30, 1648/49, on 30 Jan. 1648-9":         "January 30, 1648/49 = 1649-01-30, also 1648-01-30\n30 Jan. 1648-9 = 1649-01-30, also 1648-01-30",
		"in February 1699/1700":                             "February 1699/1700 = 1700-02, also 1699-02",
		"on 24 March 1731/32":                               "24 March 1731/32 = 1732-03-24, also 1731-03-24",
		// After Lady Day, of the wrong year, or of a later age.
		"on 25 March 1731/32, 5 May 1731/32": "25 March = XXXX-03-25, unanchored\n5 May = XXXX-05-05, unanchored",
		"on 11 February 1731/33":             "11 February = XXXX-02-11, unanchored",
		"on 11 February 1931/32":             "11 February = XXXX-02-11, unanchored",
		"on 11 February 1731/32/33":          "11 February = XXXX-02-11, unanchored",
	})
	styledTable(t, reading.Options{Language: "es"}, map[string]string{
		"el 11 de febrero de 1731/32": "11 de febrero de 1731/32 = 1732-02-11, also 1731-02-11",
	})
}
