package reading_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
)

var french = reading.Options{Language: "fr-CA"}

func TestFrenchDates(t *testing.T) {
	toldTable(t, french, map[string]string{
		"Le 10 mai 1940, il envahit le pays. En juin tout était fini ; un mois plus tard il pleuvait.": "10 mai 1940 = 1940-05-10\n" +
			"juin = 1940-06 inherited from 10 mai 1940\nun mois plus tard = 1940-07 relative from juin",
		"En 1970 il vint. L’année suivante il partit. La même année il mourut.": "1970 = 1970\n" +
			"L’année suivante = 1971 relative from 1970\nmême année = 1971 relative from L’année suivante",
		"Le 11 septembre 1973 il tomba. Le jour suivant on l’enterra.": "11 septembre 1973 = 1973-09-11\n" +
			"Le jour suivant = 1973-09-12 relative from 11 septembre 1973",
		"Le 3 mai 1921 il vint, et trois ans plus tard il mourut": "3 mai 1921 = 1921-05-03\ntrois ans plus tard = 1924 relative from 3 mai 1921",

		"De 1940 à 1945 il fut occupé":                                                 "1940 = 1940 range-start\n1945 = 1945 range-end",
		"entre le 3 et le 5 mai 1945":                                                  "3 = 1945-05-03 shared range-start\n5 mai 1945 = 1945-05-05 range-end",
		"les 3, 4 et 5 mai 1945":                                                       "3 = 1945-05-03 shared\n4 = 1945-05-04 shared\n5 mai 1945 = 1945-05-05",
		"3-5 mai 1945, avril–juillet 1972":                                             "3-5 mai 1945 = 1945-05-03/1945-05-05\navril–juillet 1972 = 1972-04/1972-07",
		"en janvier, février et mars 1940":                                             "janvier = 1940-01 shared\nfévrier = 1940-02 shared\nmars 1940 = 1940-03",
		"avant 1914, après mai 1968, depuis 1950":                                      "1914 = 1914 before\nmai 1968 = 1968-05 after\n1950 = 1950 since",
		"début mai 1945, fin 1944, mi-1943":                                            "début mai 1945 = 1945-05 early\nfin 1944 = 1944 late\nmi-1943 = 1943 mid",
		"vers 1640, ca. 1650":                                                          "vers 1640 = 1640~\nca. 1650 = 1650~",
		"1er mai 1921, le 2 juin 1921, 3 déc. 1921":                                    "1er mai 1921 = 1921-05-01\n2 juin 1921 = 1921-06-02\n3 déc. 1921 = 1921-12-03",
		"l’année 1973, en l’an 1672":                                                   "1973 = 1973\n1672 = 1672",
		"44 av. J.-C., 69 ap. J.-C.":                                                   "44 av. J.-C. = -0043\n69 ap. J.-C. = 0069",
		"25 octobre (7 novembre) 1917":                                                 "25 octobre (7 novembre) 1917 = 1917-11-07",
		"31 juin 1973":                                                                 "31 juin 1973 = impossible",
		"d’avril 1940 à juin 1941":                                                     "avril 1940 = 1940-04 range-start\njuin 1941 = 1941-06 range-end",
		"Au printemps 1943, à l’été 1944":                                              "printemps 1943 = 1943-21\nété 1944 = 1944-22",
		"l’hiver 1944-1945, l’automne de 1946":                                         "hiver 1944-1945 = 1944-24\nautomne de 1946 = 1946-23",
		"au XIXe siècle, au dix-neuvième siècle":                                       "XIXe siècle = 18XX\ndix-neuvième siècle = 18XX",
		"au IIe siècle av. J.-C., le Ier siècle":                                       "IIe siècle av. J.-C. = -01XX\nIer siècle = 00XX",
		"En 1975, les années 1970 et 1980, les années soixante et soixante-dix":        "1975 = 1975\nannées 1970 = 197X\n1980 = 198X\nannées soixante = 196X inherited from 1975",
		"sa campagne de 2022 et ses suites":                                            "2022 = 2022",
		"1er novembre Louis XII réunit un concile":                                     "1er novembre = XXXX-11-01 unanchored",
		"dans les années 1980-1990 à Paris":                                            "années 1980 = 198X range-start\n1990 = 199X range-end",
		"les années 1970, la décennie 1960":                                            "années 1970 = 197X\ndécennie 1960 = 196X",
		"deux jours avant le coup d’État":                                              "deux jours avant =  unanchored event le coup d’État",
		"salle 1973, numéro 1408, p. 1945, 1500 francs":                                "",
		"environ 1800 blessés, avec 1800 hommes, le 75e anniversaire, le 12e régiment": "",
		"la vie, il était né, la mer":                                                  "",
		"né en -428 et mort en -348, il fait -40":                                      "-428 = -0427\n-348 = -0347",
		"dans les années 990":                                                          "années 990 = 099X",
		"En 999, tout change. En 1040, non.":                                           "999 = 0999\n1040 = 1040",
		"Alhazen (vers 965 – vers 1040) a vécu":                                        "vers 965 = 0965~ range-start\nvers 1040 = 1040~ range-end",
		"Le 3 mai 1912 ils vinrent. L'usine fut ouverte par le maire, le 5 juin 1913, enfin. En juillet ils partirent.": "3 mai 1912 = 1912-05-03\n5 juin 1913 = 1913-06-05\njuillet = 1913-07 inherited from 5 juin 1913",
		"Le premier mai 2016, dans les années 50 du XXe siècle, en 1475 pour eux, 1475 pour cent":                       "premier mai 2016 = 2016-05-01\nannées 50 du XXe siècle = 195X\n1475 = 1475",
	})
	toldTable(t, reading.Options{Language: "fr", Context: mustParse(t, "1973-09-11")}, map[string]string{
		"il y a dix ans": "il y a dix ans = 1963 context",
	})
}

func TestFrenchLengthsAndAges(t *testing.T) {
	lengthTable(t, french, map[string][]string{
		"pendant 17 ans, 17 années":                     {"17 ans = 17 year for", "17 années = 17 year"},
		"trois mois puis deux semaines":                 {"trois mois = 3 month", "deux semaines = 2 week"},
		"quarante-cinq ans, cent ans":                   {"quarante-cinq ans = 45 year", "cent ans = 100 year"},
		"quelques jours, plusieurs semaines":            {"quelques jours = 2+ day", "plusieurs semaines = 2+ week"},
		"plus de deux décennies, presque dix ans":       {"plus de deux décennies = more 2 decade", "presque dix ans = nearly 10 year"},
		"deux ou trois semaines":                        {"deux ou trois semaines = 2–3 week"},
		"deux ans et demi":                              {"deux ans et demi = 30 month"},
		"à l’âge de 75 ans ; elle était âgée de 23 ans": {"âge de 75 ans: aged 75 year", "âgée de 23 ans: aged 23 year"},
	})
}

func TestFrenchTimesOfDay(t *testing.T) {
	clockTable(t, french, map[string][]string{
		"à 9 heures, à neuf heures et demie":      {"9 heures = 9:00:00 hour or twelve hours later", "neuf heures et demie = 9:30:00 minute or twelve hours later"},
		"à dix heures moins le quart":             {"dix heures moins le quart = 9:45:00 minute or twelve hours later"},
		"à 9 heures du matin, à 9 heures du soir": {"9 heures du matin = 9:00:00 hour", "9 heures du soir = 21:00:00 hour"},
		"à 14h30, à 14 h 30, à 14 heures 30":      {"14h30 = 14:30:00 minute", "14 h 30 = 14:30:00 minute", "14 heures 30 = 14:30:00 minute"},
		"à midi, à minuit":                        {"midi = 12:00:00 hour", "minuit = 0:00:00 hour"},
		"trois heures plus tard, une demi-heure":  nil,
	})
}

func TestFrenchLabels(t *testing.T) {
	labelTable(t, french, map[string]string{
		"11 septembre 1973": "1973-09-11", "lundi 3 mai 1921": "1921-05-03", "sept. 1973": "1973-09", "3–5 mai 1945": "1945-05-03/1945-05-05",
		"XVIIe siècle": "16XX", "le premier siècle": "00XX", "IIe siècle av. J.-C.": "-01XX", "fin XVIIe siècle": "16XX~", "1er mai 1921": "1921-05-01",
		"44 av. J.-C.": "-0043", "vers 1640": "1640~", "début 1945": "1945~", "été 1944": "1944-22", "première moitié de 1945": "1945-40",
		"avant 1928": "/1928", "entre 1940 et 1945": "[1940..1945]", "1940 ou 1941": "[1940,1941]",
		"1940-1945": "1940/1945", "mai–juin 1940": "1940-05/1940-06", "depuis 2003": "2003/..",
	})
}
