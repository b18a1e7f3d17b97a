package reading_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
)

func TestRussianDates(t *testing.T) {
	toldTable(t, reading.Options{Language: "ru"}, map[string]string{
		"23 августа 1939 года подписан пакт.":              "23 августа 1939 = 1939-08-23",
		"В августе 1939 г. начались переговоры":            "августе 1939 = 1939-08",
		"В 1939 году началась война":                       "1939 = 1939",
		"с 1940 по 1945 год":                               "1940 = 1940 range-start\n1945 = 1945 range-end",
		"с 3 по 5 мая 1945 года":                           "3 по 5 мая 1945 = 1945-05-03/1945-05-05",
		"3, 4 и 5 мая 1945 года":                           "3 = 1945-05-03 shared\n4 = 1945-05-04 shared\n5 мая 1945 = 1945-05-05",
		"3—5 мая 1945 г.":                                  "3—5 мая 1945 = 1945-05-03/1945-05-05",
		"до 1914 года, после мая 1968 года":                "1914 = 1914 before\nмая 1968 = 1968-05 after",
		"в начале мая 1945 года, в конце 1944 года":        "начале мая 1945 = 1945-05 early\nконце 1944 = 1944 late",
		"в 44 г. до н. э.":                                 "44 г. до н. э. = -0043",
		"в XIX веке, в начале XX века":                     "XIX веке = 18XX\nначале XX века = 19XX early",
		"весной 1943 года, летом 1944 года":                "весной 1943 = 1943-21\nлетом 1944 = 1944-22",
		"31 июня 1973 года":                                "31 июня 1973 = impossible",
		"около 1640 года":                                  "около 1640 = 1640~",
		"1500 человек, 1200 рублей, дом 1973, № 1408":      "",
		"более 1800 раненых":                               "",
		"Указ № 1945":                                      "",
		"25 октября (7 ноября) 1917 года":                  "25 октября (7 ноября) 1917 = 1917-11-07",
		"в январе, феврале и марте 1940 года":              "январе = 1940-01 shared\nфеврале = 1940-02 shared\nмарте 1940 = 1940-03",
		"10 мая 1940 года он пришёл. В июне всё кончилось": "10 мая 1940 = 1940-05-10\nиюне = 1940-06 inherited from 10 мая 1940",
		"23-го августа 1939 года":                          "23-го августа 1939 = 1939-08-23",
		"По решению собора 1613 г. он избран":              "1613 = 1613",
		"менее года до прихода войск в 1921 году":          "1921 = 1921",
		"в 988 году, через 102 года":                       "988 = 0988",
		"в первой половине 17 века, за 3 века":             "17 века = 16XX",
		"в XIV—XV веках, в XVI и XVII столетиях":           "XIV—XV веках = 13XX/14XX\nXVI = 15XX shared\nXVII столетиях = 16XX",
		"Посольство Петра I в Европу":                      "",
		"в 90-х годах XVII века":                           "90-х годах XVII века = 169X",
		"Указ 20 марта 1721 года":                          "20 марта 1721 = 1721-03-20",
		"10 мая (27 апреля по ст. ст.) 1906 года":          "10 мая = 1906-05-10 shared\n27 апреля = 1906-04-27 shared\n1906 = 1906",
	})
}

func TestPolishDates(t *testing.T) {
	toldTable(t, reading.Options{Language: "pl"}, map[string]string{
		"23 sierpnia 1939 roku podpisano pakt.":                    "23 sierpnia 1939 = 1939-08-23",
		"W sierpniu 1939 r. zaczęły się rozmowy":                   "sierpniu 1939 = 1939-08",
		"W 1939 roku wybuchła wojna":                               "1939 = 1939",
		"od 1940 do 1945 roku":                                     "1940 = 1940 range-start\n1945 = 1945 range-end",
		"od 3 do 5 maja 1945 roku":                                 "3 do 5 maja 1945 = 1945-05-03/1945-05-05",
		"3, 4 i 5 maja 1945 roku":                                  "3 = 1945-05-03 shared\n4 = 1945-05-04 shared\n5 maja 1945 = 1945-05-05",
		"3–5 maja 1945 r.":                                         "3–5 maja 1945 = 1945-05-03/1945-05-05",
		"przed 1914 rokiem, po maju 1968 roku":                     "1914 = 1914 before\nmaju 1968 = 1968-05 after",
		"na początku maja 1945 roku, pod koniec 1944 roku":         "początku maja 1945 = 1945-05 early\nkoniec 1944 = 1944 late",
		"w 44 r. p.n.e.":                                           "44 r. p.n.e. = -0043",
		"w XIX wieku, na początku XX wieku":                        "XIX wieku = 18XX\npoczątku XX wieku = 19XX early",
		"wiosną 1943 roku, latem 1944 roku":                        "wiosną 1943 = 1943-21\nlatem 1944 = 1944-22",
		"31 czerwca 1973 roku":                                     "31 czerwca 1973 = impossible",
		"około 1640 roku":                                          "około 1640 = 1640~",
		"1500 osób, 1200 złotych, pokój 1973, nr 1408":             "",
		"ponad 1800 rannych":                                       "",
		"w styczniu, lutym i marcu 1940 roku":                      "styczniu = 1940-01 shared\nlutym = 1940-02 shared\nmarcu 1940 = 1940-03",
		"10 maja 1940 roku przyszedł. W czerwcu było po wszystkim": "10 maja 1940 = 1940-05-10\nczerwcu = 1940-06 inherited from 10 maja 1940",
		"we wtorek, 31 sierpnia 1980 roku":                         "31 sierpnia 1980 = 1980-08-31",
		"dnia 3 maja 1791 roku":                                    "3 maja 1791 = 1791-05-03",
	})
}

func TestRussianDatesBesideOtherWords(t *testing.T) {
	toldTable(t, reading.Options{Language: "ru"}, map[string]string{
		"16 ноября Яковлевское и Рогачево взяты":     "16 ноября = XXXX-11-16 unanchored",
		"Освобождён Львов 27 июля и создан плацдарм": "27 июля = XXXX-07-27 unanchored",
		"К февралю их было пять":                     "февралю = XXXX-02 unanchored by",
		"в 1920-е годы, в конце 1930-х":              "1920-е = 192X\nконце 1930-х = 193X late",
		"с 1921 по 1925 г.":                          "1921 = 1921 range-start\n1925 = 1925 range-end",
	})
}
