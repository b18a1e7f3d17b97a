package reading_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/reading"
)

func TestPortugueseDates(t *testing.T) {
	toldTable(t, reading.Options{Language: "pt-BR"}, map[string]string{
		"Em 10 de maio de 1940 invadiu o país. Em junho acabou; um mês depois chovia.": "10 de maio de 1940 = 1940-05-10\n" +
			"junho = 1940-06 inherited from 10 de maio de 1940\num mês depois = 1940-07 relative from junho",
		"Em 1970 veio. No ano seguinte partiu. Nesse ano morreu.": "1970 = 1970\nNo ano seguinte = 1971 relative from 1970\nNesse ano = 1971 relative from No ano seguinte",
		"A 11 de setembro de 1973 caiu. No dia seguinte foi enterrado.": "11 de setembro de 1973 = 1973-09-11\n" +
			"No dia seguinte = 1973-09-12 relative from 11 de setembro de 1973",
		"De 1940 a 1945 foi ocupado":                                                "1940 = 1940 range-start\n1945 = 1945 range-end",
		"entre 3 e 5 de maio de 1945":                                               "3 = 1945-05-03 shared range-start\n5 de maio de 1945 = 1945-05-05 range-end",
		"em 3, 4 e 5 de maio de 1945":                                               "3 = 1945-05-03 shared\n4 = 1945-05-04 shared\n5 de maio de 1945 = 1945-05-05",
		"3-5 de maio de 1945, abril–julho de 1972":                                  "3-5 de maio de 1945 = 1945-05-03/1945-05-05\nabril–julho de 1972 = 1972-04/1972-07",
		"antes de 1914, após maio de 1968":                                          "1914 = 1914 before\nmaio de 1968 = 1968-05 after",
		"até 1 de maio de 1960, desde 1950":                                         "1 de maio de 1960 = 1960-05-01 until\n1950 = 1950 since",
		"início de maio de 1945, fins de 1944":                                      "início de maio de 1945 = 1945-05 early\nfins de 1944 = 1944 late",
		"1.º de maio de 1921, 3 de dez. de 1921":                                    "1.º de maio de 1921 = 1921-05-01\n3 de dez. de 1921 = 1921-12-03",
		"44 a.C., 69 d.C.":                                                          "44 a.C. = -0043\n69 d.C. = 0069",
		"no século XIX, na primavera de 1943":                                       "século XIX = 18XX\nprimavera de 1943 = 1943-21",
		"os anos 1970, a década de 1960":                                            "anos 1970 = 197X\ndécada de 1960 = 196X",
		"No Rio de Janeiro, em janeiro de 1900, e no Rio de Janeiro em 1830":        "janeiro de 1900 = 1900-01\n1830 = 1830",
		"as décadas de 1960 e 1970, o século 20":                                    "décadas de 1960 = 196X\n1970 = 197X\nséculo 20 = 19XX",
		"31 de junho de 1973":                                                       "31 de junho de 1973 = impossible",
		"terça-feira, 11 de setembro de 1973":                                       "11 de setembro de 1973 = 1973-09-11",
		"sala 1973, número 1408, p. 1945, 1500 reais":                               "",
		"cerca de 1800 feridos, com 1800 homens":                                    "",
		"o mar, a segunda parte, fora de moda":                                      "",
		"dois dias antes do golpe":                                                  "dois dias antes do =  unanchored event golpe",
		"Tratado de 1827 com a Inglaterra":                                          "1827 = 1827",
		"O país sai da crise de 1929 por suas forças":                               "1929 = 1929",
		"1929 por cento":                                                            "",
		"no período pós-1929, na época pré-1914":                                    "1929 = 1929 after\n1914 = 1914 before",
		"O primeiro século da cidade":                                               "",
		"nos séculos XVI e XVII":                                                    "séculos XVI = 15XX\nXVII = 16XX",
		"a 14 de julho de 1.881, nos anos 50 do século XX, em maio de 1.200 homens": "14 de julho de 1.881 = 1881-07-14\nanos 50 do século XX = 195X\nmaio = 1881-05 inherited from 14 de julho de 1.881",
	})
	for text, want := range map[string]int{"terça-feira, 11 de setembro de 1973": 2, "sábado, 5 de maio de 1945": 6, "a 5 de maio de 1945": 0} {
		if got := reading.New(text, reading.Options{Language: "pt"}).Dates()[0].Weekday; got != want {
			t.Errorf("%q: weekday %d, want %d", text, got, want)
		}
	}
}

func TestItalianDates(t *testing.T) {
	toldTable(t, reading.Options{Language: "it"}, map[string]string{
		"Il 10 maggio 1940 invase il paese. In giugno era finita; un mese più tardi pioveva.": "10 maggio 1940 = 1940-05-10\n" +
			"giugno = 1940-06 inherited from 10 maggio 1940\nun mese più tardi = 1940-07 relative from giugno",
		"Nel 1970 venne. L’anno seguente partì. Quello stesso anno morì.": "1970 = 1970\nL’anno seguente = 1971 relative from 1970\nstesso anno = 1971 relative from L’anno seguente",
		"Dal 1940 al 1945 fu occupato":                                    "1940 = 1940 range-start\n1945 = 1945 range-end",
		"tra il 3 e il 5 maggio 1945":                                     "3 = 1945-05-03 shared range-start\n5 maggio 1945 = 1945-05-05 range-end",
		"il 3, 4 e 5 maggio 1945":                                         "3 = 1945-05-03 shared\n4 = 1945-05-04 shared\n5 maggio 1945 = 1945-05-05",
		"3-5 maggio 1945, aprile–luglio 1972":                             "3-5 maggio 1945 = 1945-05-03/1945-05-05\naprile–luglio 1972 = 1972-04/1972-07",
		"prima del 1914, dopo il maggio 1968":                             "1914 = 1914 before\nmaggio 1968 = 1968-05 after",
		"fino al 1 maggio 1960, dal 1950":                                 "1 maggio 1960 = 1960-05-01 until\n1950 = 1950 since",
		"inizio maggio 1945, fine 1944":                                   "inizio maggio 1945 = 1945-05 early\nfine 1944 = 1944 late",
		"1º maggio 1921, 3 dic. 1921":                                     "1º maggio 1921 = 1921-05-01\n3 dic. 1921 = 1921-12-03",
		"44 a.C., 69 d.C.":                                                "44 a.C. = -0043\n69 d.C. = 0069",
		"nel XIX secolo, nel diciannovesimo secolo":                       "XIX secolo = 18XX\ndiciannovesimo secolo = 18XX",
		"nella primavera del 1943, nell’estate del 1944":                  "primavera del 1943 = 1943-21\nestate del 1944 = 1944-22",
		"gli anni 1970, circa 1640":                                       "anni 1970 = 197X\ncirca 1640 = 1640~",
		"Nel 1964 nacque; negli anni '60 e '70":                           "1964 = 1964\nanni '60 = 196X inherited from 1964\n'70 = 197X inherited from 1964",
		"tra il 1905 e il 1906, entro il 1790, una realizzazione del 1990, un esercito di 1500 uomini": "1905 = 1905 range-start\n1906 = 1906 range-end\n1790 = 1790 by\n1990 = 1990",
		"23 mar 1848, il mar Rosso":                                       "23 mar 1848 = 1848-03-23",
		"a 36 anni 70 metri":                                              "",
		"31 giugno 1973":                                                  "31 giugno 1973 = impossible",
		"martedì 11 settembre 1973":                                       "11 settembre 1973 = 1973-09-11",
		"sala 1973, numero 1408, p. 1945, 1500 lire":                      "",
		"circa 1800 feriti, con 1800 uomini":                              "",
		"il mare, il set, la seconda parte":                               "",
		"due giorni prima del colpo di Stato":                             "due giorni prima del =  unanchored event colpo di Stato",
		"I film (Il vecchio mulino, 1956; La fontana, 1959) sono perduti": "1956 = 1956\n1959 = 1959",
		"nei secoli XVI e XVII, nel secolo XIX":                           "secoli XVI = 15XX\nXVII = 16XX\nsecolo XIX = 18XX",
		"Il 3 maggio 1912 arrivarono. La fabbrica fu aperta il 5 giugno 1913 dal sindaco. In luglio partirono.": "3 maggio 1912 = 1912-05-03\n5 giugno 1913 = 1913-06-05\nluglio = 1913-07 inherited from 5 giugno 1913",
		"Il primo maggio 2016, negli anni '50 del XX secolo. Nel 1475 per loro, 1475 per cento":                 "primo maggio 2016 = 2016-05-01\nanni '50 del XX secolo = 195X\n1475 = 1475",
	})
}

func TestPortugueseAndItalianLengthsAndTimes(t *testing.T) {
	for _, test := range []struct {
		language, text string
		want           []string
	}{
		{"pt", "durante 17 anos, cem anos", []string{"17 anos = 17 year for", "cem anos = 100 year"}},
		{"pt", "vinte e cinco anos, quase dez anos", []string{"vinte e cinco anos = 25 year", "quase dez anos = nearly 10 year"}},
		{"pt", "mais de dois séculos, vários meses", []string{"mais de dois séculos = more 2 century", "vários meses = 2+ month"}},
		{"it", "per 17 anni, cento anni", []string{"17 anni = 17 year for", "cento anni = 100 year"}},
		{"it", "venticinque anni, quasi dieci anni", []string{"venticinque anni = 25 year", "quasi dieci anni = nearly 10 year"}},
		{"it", "più di due secoli, diversi mesi", []string{"più di due secoli = more 2 century", "diversi mesi = 2+ month"}},
	} {
		if diff := cmp.Diff(test.want, lengths(test.text, reading.Options{Language: test.language})); diff != "" {
			t.Errorf("%s: %q (-want +got):\n%s", test.language, test.text, diff)
		}
	}
}
