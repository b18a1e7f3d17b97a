package reading_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
)

var german = reading.Options{Language: "de-AT"}

func TestGermanDates(t *testing.T) {
	toldTable(t, german, map[string]string{
		"Am 10. Mai 1940 marschierte er ein. Im Juni war es vorbei; einen Monat später regnete es.": "10. Mai 1940 = 1940-05-10\n" +
			"Juni = 1940-06 inherited from 10. Mai 1940\neinen Monat später = 1940-07 relative from Juni",
		"1970 kam er. Im folgenden Jahr ging er. Im selben Jahr starb er.": "1970 = 1970\n" +
			"Im folgenden Jahr = 1971 relative from 1970\nselben Jahr = 1971 relative from Im folgenden Jahr",
		"Am 11. September 1973 fiel er. Am nächsten Tag begrub man ihn.": "11. September 1973 = 1973-09-11\n" +
			"Am nächsten Tag = 1973-09-12 relative from 11. September 1973",
		"Am 3. Mai 1921 kam er, und drei Jahre später starb er": "3. Mai 1921 = 1921-05-03\ndrei Jahre später = 1924 relative from 3. Mai 1921",

		"Von 1940 bis 1945 war es besetzt":             "1940 = 1940 range-start\n1945 = 1945 range-end",
		"zwischen dem 3. und dem 5. Mai 1945":          "3. = 1945-05-03 shared range-start\n5. Mai 1945 = 1945-05-05 range-end",
		"am 3., 4. und 5. Mai 1945":                    "3. = 1945-05-03 shared\n4. = 1945-05-04 shared\n5. Mai 1945 = 1945-05-05",
		"3.–5. Mai 1945, April–Juli 1972":              "3.–5. Mai 1945 = 1945-05-03/1945-05-05\nApril–Juli 1972 = 1972-04/1972-07",
		"vom 30. April bis 2. Mai 1945":                "30. April = 1945-04-30 shared range-start\n2. Mai 1945 = 1945-05-02 range-end",
		"im Januar, Februar und März 1940":             "Januar = 1940-01 shared\nFebruar = 1940-02 shared\nMärz 1940 = 1940-03",
		"vor 1914, nach dem Mai 1968, seit 1950":       "1914 = 1914 before\nMai 1968 = 1968-05 after\n1950 = 1950 since",
		"bis zum 1. Mai 1960, ab 1950":                 "1. Mai 1960 = 1960-05-01 until\n1950 = 1950 since",
		"Anfang Mai 1945, Ende 1944, Mitte 1943":       "Anfang Mai 1945 = 1945-05 early\nEnde 1944 = 1944 late\nMitte 1943 = 1943 mid",
		"ca. 1640, um 1650":                            "ca. 1640 = 1640~\num 1650 = 1650~",
		"1. Mai 1921, den 3. Juni 1921, 3. Dez. 1921":  "1. Mai 1921 = 1921-05-01\n3. Juni 1921 = 1921-06-03\n3. Dez. 1921 = 1921-12-03",
		"im Jahr 1973, im Jahre 1672, anno 1672":       "1973 = 1973\n1672 = 1672\n1672 = 1672",
		"44 v. Chr., 69 n. Chr., 480 vor Christus":     "44 v. Chr. = -0043\n69 n. Chr. = 0069\n480 vor Christus = -0479",
		"25. Oktober (7. November) 1917":               "25. Oktober (7. November) 1917 = 1917-11-07",
		"Weihnachten 1944, 3. Jänner 1921":             "Weihnachten 1944 = 1944-12-25\n3. Jänner 1921 = 1921-01-03",
		"31. Juni 1973":                                "31. Juni 1973 = impossible",
		"Samstag, den 25.04.2014, Montag, 3. Mai 1932": "25.04.2014 = 2014-04-25\n3. Mai 1932 = 1932-05-03",

		"Im Frühjahr 1943 nicht, im Sommer jenes Jahres wohl": "Frühjahr 1943 = 1943-21\n" +
			"Sommer jenes Jahres = 1943-22 relative from Frühjahr 1943",
		"der Winter 1944/45, Herbst 1946":                                                   "Winter 1944/45 = 1944-24\nHerbst 1946 = 1946-23",
		"die erste Hälfte des Jahres 1945":                                                  "erste Hälfte des Jahres 1945 = 1945-40",
		"im 17. Jahrhundert, im siebzehnten Jahrhundert":                                    "17. Jahrhundert = 16XX\nsiebzehnten Jahrhundert = 16XX",
		"im 1. Jh. v. Chr.":                                                                 "1. Jh. v. Chr. = -00XX",
		"1965 kam er; Ende der sechziger Jahre ging er, in den 1970er Jahren nicht":         "1965 = 1965\nEnde der sechziger = 196X inherited from 1965 late\n1970er Jahren = 197X",
		"der Tag nach dem Putsch vom 11. September 1973":                                    "der Tag nach = 1973-09-12 relative from 11. September 1973 event dem Putsch\n11. September 1973 = 1973-09-11",
		"zwei Tage vor dem Putsch":                                                          "zwei Tage vor =  unanchored event dem Putsch",
		"Um 1520 wohnten hier 1500 Menschen und 1200 Soldaten":                              "Um 1520 = 1520~",
		"Zimmer 1973, Nummer 1408, S. 1945, mit 1500 Mark":                                  "",
		"rund 1800 Verletzte, mit 1800 Mann, zum 75. Geburtstag, das 12. Regiment":          "",
		"im Jahre 1967/68, Heft 1967/68":                                                    "1967/68 = 1967/1968",
		"im 19. und 20. Jahrhundert, am 19. und 20. Mai 1912":                               "19. = 18XX shared\n20. Jahrhundert = 19XX\n19. = 1912-05-19 shared\n20. Mai 1912 = 1912-05-20",
		"Ende des 19. und zu Beginn des 20. Jahrhunderts":                                   "Ende des 19. = 18XX shared late\nBeginn des 20. Jahrhunderts = 19XX early",
		"die 50er Jahre des 20. Jahrhunderts, in den sechziger Jahren des 19. Jahrhunderts": "50er Jahre des 20. Jahrhunderts = 195X\nsechziger Jahren des 19. Jahrhunderts = 186X",
		"1972 kam er. In den 60er-Jahren ging er. Ein 50er Pack":                            "1972 = 1972\n60er-Jahren = 196X inherited from 1972",
	})
	toldTable(t, reading.Options{Language: "de", Context: mustParse(t, "1973-09-11")}, map[string]string{
		"vor zehn Jahren, im vorigen Monat": "vor zehn Jahren = 1963 context\nim vorigen Monat =  unanchored",
	})
}

func TestGermanLengthsAndAges(t *testing.T) {
	lengthTable(t, german, map[string][]string{
		"es dauerte 17 Jahre, 17 Jahre":                {"17 Jahre = 17 year for", "17 Jahre = 17 year"},
		"binnen drei Wochen, drei Monate":              {"drei Wochen = 3 week within", "drei Monate = 3 month"},
		"fünfundvierzig Jahre, hundert Jahre":          {"fünfundvierzig Jahre = 45 year", "hundert Jahre = 100 year"},
		"ein halbes Jahr, ein halbes Jahrhundert":      {"ein halbes Jahr = 6 month", "ein halbes Jahrhundert = 50 year"},
		"ein paar Tage, einige Wochen":                 {"ein paar Tage = 2+ day", "einige Wochen = 2+ week"},
		"über zwei Jahrzehnte, fast zehn Jahre":        {"über zwei Jahrzehnte = more 2 decade", "fast zehn Jahre = nearly 10 year"},
		"zwei oder drei Wochen, mehr als zwei Jahre":   {"zwei oder drei Wochen = 2–3 week", "mehr als zwei Jahre = more 2 year"},
		"im Alter von 75 Jahren; sie war 23 Jahre alt": {"Alter von 75 Jahren: aged 75 year", "23 Jahre alt: aged 23 year"},
	})
}

func TestGermanTimesOfDay(t *testing.T) {
	clockTable(t, german, map[string][]string{
		"um 9 Uhr, um halb zehn":                    {"9 Uhr = 9:00:00 hour or twelve hours later", "halb zehn = 9:30:00 minute or twelve hours later"},
		"um Viertel nach neun, um Viertel vor zehn": {"Viertel nach neun = 9:15:00 minute or twelve hours later", "Viertel vor zehn = 9:45:00 minute or twelve hours later"},
		"um 9 Uhr morgens, um 2 Uhr nachts":         {"9 Uhr morgens = 9:00:00 hour", "2 Uhr nachts = 2:00:00 hour"},
		"um 14.30 Uhr, 15:45 Uhr, um Mitternacht":   {"14.30 Uhr = 14:30:00 minute", "15:45 Uhr = 15:45:00 minute", "Mitternacht = 0:00:00 hour"},
		"um 14 Uhr 30, gegen 8 Uhr 15":              {"14 Uhr 30 = 14:30:00 minute", "8 Uhr 15 = 8:15:00 minute or twelve hours later by"},
		"drei Stunden später, halbes Jahr":          nil,
	})
}

func TestGermanDaysThatStick(t *testing.T) {
	toldTable(t, german, map[string]string{
		"Gründung am 7.Februar 1968":          "7.Februar 1968 = 1968-02-07",
		"1973 – am 19. Mai wird er gegründet": "1973 = 1973\n19. Mai = 1973-05-19 inherited from 1973",
	})
}

func TestGermanWeekdays(t *testing.T) {
	for text, want := range map[string]int{
		"Freitag, 21.11.1992": 5, "Fr, 21.11.1992": 5, "(Fr., 21.11.1992)": 5,
		"(FR, 21.11.1992)": 0, "Frankfurter Rundschau, 21.11.1992": 0,
	} {
		if got := reading.New(text, german).Dates()[0].Weekday; got != want {
			t.Errorf("%q: weekday %d, want %d", text, got, want)
		}
	}
}

func TestGermanLabels(t *testing.T) {
	labelTable(t, german, map[string]string{
		"11. September 1973": "1973-09-11", "Montag, 3. Mai 1921": "1921-05-03", "Sept. 1973": "1973-09", "3.–5. Mai 1945": "1945-05-03/1945-05-05",
		"17. Jahrhundert": "16XX", "das erste Jahrhundert": "00XX", "2. Jh. v. Chr.": "-01XX", "Ende 17. Jh.": "16XX~",
		"44 v. Chr.": "-0043", "69 n. Chr.": "0069", "ca. 1640": "1640~", "um 1640": "1640~", "vielleicht 1640": "1640?",
		"Anfang 1945": "1945~", "Sommer 1944": "1944-22", "Winter 1944–45": "1944-24", "erste Hälfte 1945": "1945-40",
		"vor 1928": "/1928", "zwischen 1940 und 1945": "[1940..1945]", "1940 oder 1941": "[1940,1941]", "30. April – 2. Mai 1945": "1945-04-30/1945-05-02",
		"1940-1945": "1940/1945", "Mai–Juni 1940": "1940-05/1940-06", "seit 2003": "2003/..", "2003 - heute": "2003/..",
	})
}
