package reading_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
)

var dutch = reading.Options{Language: "nl-BE"}

func TestDutchDates(t *testing.T) {
	toldTable(t, dutch, map[string]string{
		"Op 10 mei 1940 viel hij binnen. In juni was het voorbij; een maand later regende het.": "10 mei 1940 = 1940-05-10\n" +
			"juni = 1940-06 inherited from 10 mei 1940\neen maand later = 1940-07 relative from juni",
		"In 1970 kwam hij. Het volgende jaar ging hij. In datzelfde jaar stierf hij.": "1970 = 1970\n" +
			"Het volgende jaar = 1971 relative from 1970\ndatzelfde jaar = 1971 relative from Het volgende jaar",
		"Op 11 september 1973 viel hij. De volgende dag werd hij begraven.": "11 september 1973 = 1973-09-11\n" +
			"De volgende dag = 1973-09-12 relative from 11 september 1973",
		"De opening, op 5 mei 1945, een zaterdag": "5 mei 1945 = 1945-05-05\nzaterdag = 1945-05-05 relative from 5 mei 1945",
		"Op 3 mei 1921, en de volgende dinsdag":   "3 mei 1921 = 1921-05-03\nde volgende dinsdag = 1921-05-10 relative from 3 mei 1921",

		"Van 1940 tot 1945 was het bezet":          "1940 = 1940 range-start\n1945 = 1945 range-end",
		"tussen 3 en 5 mei 1945":                   "3 = 1945-05-03 shared range-start\n5 mei 1945 = 1945-05-05 range-end",
		"op 3, 4 en 5 mei 1945":                    "3 = 1945-05-03 shared\n4 = 1945-05-04 shared\n5 mei 1945 = 1945-05-05",
		"3-5 mei 1945, april–juli 1972":            "3-5 mei 1945 = 1945-05-03/1945-05-05\napril–juli 1972 = 1972-04/1972-07",
		"in januari, februari en maart 1940":       "januari = 1940-01 shared\nfebruari = 1940-02 shared\nmaart 1940 = 1940-03",
		"vóór 1914, na mei 1968, vanaf 1950":       "1914 = 1914 before\nmei 1968 = 1968-05 after\n1950 = 1950 since",
		"tot 1 mei 1960, sinds 1950":               "1 mei 1960 = 1960-05-01 until\n1950 = 1950 since",
		"begin mei 1945, eind 1944, medio 1943":    "begin mei 1945 = 1945-05 early\neind 1944 = 1944 late\nmedio 1943 = 1943 mid",
		"ca. 1640, omstreeks 1650":                 "ca. 1640 = 1640~\nomstreeks 1650 = 1650~",
		"1ste mei 1921, de 3e juni 1921":           "1ste mei 1921 = 1921-05-01\n3e juni 1921 = 1921-06-03",
		"het jaar 1973, anno 1672":                 "1973 = 1973\n1672 = 1672",
		"44 v. Chr., 69 n.Chr., 480 voor Christus": "44 v. Chr. = -0043\n69 n.Chr. = 0069\n480 voor Christus = -0479",
		"25 oktober (7 november) 1917":             "25 oktober (7 november) 1917 = 1917-11-07",
		"Kerstmis 1944":                            "Kerstmis 1944 = 1944-12-25",

		"In het voorjaar van 1943 niet, in de zomer van dat jaar wel": "voorjaar van 1943 = 1943-21\n" +
			"zomer van dat jaar = 1943-22 relative from voorjaar van 1943",
		"de winter van 1944-1945, herfst 1946":                     "winter van 1944-1945 = 1944-24\nherfst 1946 = 1946-23",
		"de eerste helft van 1945, het derde kwartaal van 2021":    "eerste helft van 1945 = 1945-40\nderde kwartaal van 2021 = 2021-35",
		"in de 17e eeuw, de zeventiende eeuw, de 1ste eeuw v.Chr.": "17e eeuw = 16XX\nzeventiende eeuw = 16XX\n1ste eeuw v.Chr. = -00XX",
		"In 1965 kwam hij; eind jaren zestig ging hij, in de jaren 1970 niet": "1965 = 1965\n" +
			"eind jaren zestig = 196X inherited from 1965 late\njaren 1970 = 197X",

		"de dag na de staatsgreep van 11 september 1973": "de dag na = 1973-09-12 relative from 11 september 1973 event de staatsgreep\n" +
			"11 september 1973 = 1973-09-11",
		"Op 3 mei 1921 kwam hij, en hij stierf drie jaar later": "3 mei 1921 = 1921-05-03\ndrie jaar later = 1924 relative from 3 mei 1921",
		"twee dagen voor de staatsgreep":                        "twee dagen voor =  unanchored event de staatsgreep",
		"keizer Augustus; in augustus 1945; in augustus":        "augustus 1945 = 1945-08\naugustus = 1945-08 inherited from augustus 1945",

		"In 1500 woonden er 1500 mensen, 1200 soldaten en 1300 inwoners": "1500 = 1500",
		"kamer 1973, nummer 1408, blz. 1945, voor 1500 gulden":           "",
		"ruim 1800 gewonden, met 1800 man, op de 75e verjaardag":         "",
	})
	toldTable(t, reading.Options{Language: "nl", Context: mustParse(t, "1973-09-11")}, map[string]string{
		"tien jaar geleden, vorige maand, vorig jaar": "tien jaar geleden = 1963 context\nvorige maand = 1973-08 context\nvorig jaar = 1972 context",
	})
}

func TestDutchLengthsAndAges(t *testing.T) {
	lengthTable(t, dutch, map[string][]string{
		"gedurende 17 jaar, 17 jaren":                     {"17 jaar = 17 year for", "17 jaren = 17 year"},
		"het duurde 9 uur, na twee jaar":                  {"9 uur = 9 hour for", "twee jaar = 2 year after"},
		"binnen drie weken, drie maanden":                 {"drie weken = 3 week within", "drie maanden = 3 month"},
		"vijfenveertig jaar, honderd jaar":                {"vijfenveertig jaar = 45 year", "honderd jaar = 100 year"},
		"een half jaar, een halve eeuw":                   {"een half jaar = 6 month", "een halve eeuw = 50 year"},
		"twee en een half jaar, een kwartier":             {"twee en een half jaar = 30 month", "een kwartier = 15 minute"},
		"een paar dagen, enkele weken":                    {"een paar dagen = 2+ day", "enkele weken = 2+ week"},
		"ruim twee decennia, bijna tien jaar":             {"ruim twee decennia = more 2 decade", "bijna tien jaar = nearly 10 year"},
		"twee of drie weken, meer dan twee jaar":          {"twee of drie weken = 2–3 week", "meer dan twee jaar = more 2 year"},
		"twee dag, drie maand":                            nil,
		"op de leeftijd van 75 jaar; zij was 23 jaar oud": {"leeftijd van 75 jaar: aged 75 year", "23 jaar oud: aged 23 year"},
	})
}

func TestDutchTimesOfDay(t *testing.T) {
	clockTable(t, dutch, map[string][]string{
		"om 9 uur, om half tien":                     {"9 uur = 9:00:00 hour or twelve hours later", "half tien = 9:30:00 minute or twelve hours later"},
		"om kwart over negen, om kwart voor tien":    {"kwart over negen = 9:15:00 minute or twelve hours later", "kwart voor tien = 9:45:00 minute or twelve hours later"},
		"om 9 uur 's ochtends, om 2 uur ’s nachts":   {"9 uur 's ochtends = 9:00:00 hour", "2 uur ’s nachts = 2:00:00 hour"},
		"om negen uur 's avonds, half elf 's avonds": {"negen uur 's avonds = 21:00:00 hour", "half elf 's avonds = 22:30:00 minute"},
		"om 12 uur 's middags, om 12 uur 's nachts":  {"12 uur 's middags = 12:00:00 hour", "12 uur 's nachts = 0:00:00 hour"},
		"om 14.30 uur, 15:45 uur, om middernacht":    {"14.30 uur = 14:30:00 minute", "15:45 uur = 15:45:00 minute", "middernacht = 0:00:00 hour"},
		"tussen 9:00 en 11:30":                       {"9:00 = 9:00:00 minute or twelve hours later range-start", "11:30 = 11:30:00 minute or twelve hours later range-end"},
		"9 uur later, drie uur, half mei, half jaar": nil,
	})
}

func TestDutchLabels(t *testing.T) {
	labelTable(t, dutch, map[string]string{
		"11 september 1973": "1973-09-11", "maandag 3 mei 1921": "1921-05-03", "Sept. 1973": "1973-09", "3–5 mei 1945": "1945-05-03/1945-05-05",
		"17e eeuw": "16XX", "de eerste eeuw": "00XX", "2e eeuw v.Chr.": "-01XX", "eenentwintigste eeuw": "20XX", "eind 17e eeuw": "16XX~",
		"44 v.Chr.": "-0043", "69 n. Chr.": "0069", "ca. 1640": "1640~", "omstreeks 1640": "1640~", "misschien 1640": "1640?", "1640 (onzeker)": "1640?",
		"begin 1945": "1945~", "zomer 1944": "1944-22", "winter 1944–45": "1944-24", "eerste helft van 1945": "1945-40", "derde kwartaal van 2021": "2021-35",
		"voor 1928": "/1928", "later dan mei 1940": "1940-05/", "tussen 1940 en 1945": "[1940..1945]", "1940 of 1941": "[1940,1941]",
		"1940-1945": "1940/1945", "mei–juni 1940": "1940-05/1940-06", "sinds 2003": "2003/..", "2003 - heden": "2003/..", "nacht van 3 mei 1945": "1945-05-03",
	})
	for _, text := range []string{"jaren 70", "mei", "5 mei", "zomer", "1908-09"} {
		if d, ok := reading.DateLabel(text, dutch); ok {
			t.Errorf("%q is read as %s", text, d.Value)
		}
	}
}
