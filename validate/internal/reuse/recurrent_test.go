package reuse_test

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// pair makes a chronicle of two events, with others around them.
func pair(t *testing.T, language string, dates, texts [2]string) *chronicle.Chronicle {
	t.Helper()
	line := &timeline.Timeline{Language: language, Events: []timeline.Event{
		{ID: "one", Text: texts[0]}, {ID: "two", Text: texts[1]},
	}}
	for i, d := range dates {
		if d != "" {
			line.Events[i].Date = day(t, d)
		}
	}
	return chronicle.New(line, nil)
}

func TestWhatRecursWithOtherParticularsIsNotMarked(t *testing.T) {
	for _, test := range []struct {
		name, language string
		dates          [2]string
		texts          [2]string
	}{
		{"Portuguese, first and last", "pt", [2]string{"1707", "1712"}, [2]string{
			"É impresso pela primeira vez o Roteiro das Serras, um resumo do que se conta das aldeias da província.",
			"É impresso pela última vez o Roteiro das Serras, um resumo do que se conta das aldeias da província.",
		}},
		{"Italian, second and third", "it", [2]string{"1871-03-02", "1874-05-11"}, [2]string{
			"Il comune vende la seconda parte dei boschi di sopra ai mercanti di legname venuti dalla pianura.",
			"Il comune vende la terza parte dei boschi di sopra ai mercanti di legname venuti dalla pianura.",
		}},
		{"Russian, first and fifth", "ru", [2]string{"1947-02-03", "1951-02-05"}, [2]string{
			"В посёлке началась подписка на первый заём, и касса выдала ткачихам все выигрыши до вечера.",
			"В посёлке началась подписка на пятый заём, и касса выдала ткачихам все выигрыши до вечера.",
		}},
		{"yearly, an ordinal and a winner", "en", [2]string{"1931-06-06", "1932-06-04"}, [2]string{
			"The 14th regatta of the lower valley is rowed against wind and hail, and Anna Lindt of Orrin wins the silver oar before nine thousand people.",
			"The 15th regatta of the lower valley is rowed against wind and hail, and Karl Holm of Varn wins the silver oar before eleven thousand people.",
		}},
		{"every fourth year, a city and a number", "en", [2]string{"1908-07-13", "1912-07-06"}, [2]string{
			"The fourth games of the northern union open in Ostby with a parade of 22 nations around the new stadium.",
			"The fifth games of the northern union open in Belkport with a parade of 28 nations around the new stadium.",
		}},
		{"monthly, only a number", "en", [2]string{"2020-04-08", "2020-05-15"}, [2]string{
			"The health office counts 12,956 deaths from the fever since it was first seen in the harbour.",
			"The health office counts 25,922 deaths from the fever since it was first seen in the harbour.",
		}},
		{"a launch", "en", [2]string{"1971-02-11", "1974-11-03"}, [2]string{
			"The carrier Meridian 3 lifts off from the northern range with the weather probe Halvard on board and reaches its orbit nine minutes later.",
			"The carrier Meridian 7 lifts off from the northern range with the relay probe Tern on board and reaches its orbit eleven minutes later.",
		}},
		{"an earthquake", "en", [2]string{"1868-08-13", "1921-03-04"}, [2]string{
			"A magnitude 6.8 earthquake shakes the coast south of Lomas with a depth of 31 kilometres, and a wave floods the fish market.",
			"A magnitude 7.2 earthquake shakes the coast south of Puerto Quiroga with a depth of 18 kilometres, and a wave floods the fish market.",
		}},
		{"a state visit, one word each", "en", [2]string{"2018-05-01", "2019-09-20"}, [2]string{
			"The president receives the king of Orrin in the rose garden and speaks of grain, salt and the railway to Lomas.",
			"The president receives the king of Varn in the rose garden and speaks of grain, salt and the railway to Ostby.",
		}},
		{"told by the head of the sentence", "en", [2]string{"1957-01-01", "1972-02-01"}, [2]string{
			"Port Halvard becomes a city by royal charter and may hold a market of its own on every second Monday.",
			"Upper Orrin becomes a city by royal charter and may hold a market of its own on every second Monday.",
		}},
		{"as long as it goes on differently", "en", [2]string{"2020-12-05", "2021-01-04"}, [2]string{
			"The senator holds a rally for the two candidates of the farmers' league in Dalton, where rain drives most people home.",
			"The senator holds a rally for the two candidates of the farmers' league in Varn Ford, and speaks for two hours about the price of hay.",
		}},
		{"a name of several words for another", "en", [2]string{"2017-07-04", "2019-07-04"}, [2]string{
			"The governor hosts soldiers and their families for a picnic and a show of fireworks at the White Tower as part of the harvest feast.",
			"The governor hosts soldiers and their families for a picnic and a show of fireworks at the Linden Memorial as part of the harvest feast.",
		}},
		{"German", "de", [2]string{"1953-05-10", "1957-05-12"}, [2]string{
			"Bei der Wahl zum 2. Landtag des Landes wird die Partei der Mitte mit 34 von 80 Sitzen stärkste Kraft, und Anna Berg bleibt Vorsitzende.",
			"Bei der Wahl zum 3. Landtag des Landes wird die Partei der Mitte mit 41 von 80 Sitzen stärkste Kraft, und Karl Holm bleibt Vorsitzende.",
		}},
		{"Spanish", "es", [2]string{"1928-09-02", "1930-09-07"}, [2]string{
			"El ciclista Ramón Lago gana la décima vuelta al valle con dos minutos de ventaja sobre el pelotón que cruza el puente en Lomas.",
			"El ciclista Julio Peña gana la duodécima vuelta al valle con tres minutos de ventaja sobre el pelotón que cruza el puente en Quiroga.",
		}},
		{"French", "fr", [2]string{"1889-05-05", "1900-04-14"}, [2]string{
			"La troisième exposition des arts et métiers ouvre ses portes à Orville devant 12 000 visiteurs venus de toute la vallée.",
			"La cinquième exposition des arts et métiers ouvre ses portes à Saint-Varan devant 31 000 visiteurs venus de toute la vallée.",
		}},
		{"Portuguese", "pt", [2]string{"1934-07-14", "1938-07-16"}, [2]string{
			"A seleção do norte vence a final da taça dos portos em Lomas por 2 a 1 diante de uma multidão que invade o campo.",
			"A seleção do norte vence a final da taça dos portos em Ourém por 4 a 3 diante de uma multidão que invade o campo.",
		}},
		{"Russian", "ru", [2]string{"1961-04-12", "1964-10-12"}, [2]string{
			"С северного полигона стартует корабль «Рассвет-2», который выводит на орбиту двух собак и аппарат для съёмки облаков.",
			"С северного полигона стартует корабль «Рассвет-5», который выводит на орбиту двух собак и аппарат для съёмки облаков.",
		}},
		{"Vietnamese", "vi", [2]string{"1976-12-14", "1982-03-27"}, [2]string{
			"Đại hội lần thứ 4 của hội thợ dệt họp ở Vĩnh Lâm, bầu ông Trần Văn Hòa làm hội trưởng và nâng mức góp quỹ hằng năm.",
			"Đại hội lần thứ 5 của hội thợ dệt họp ở Sơn Hải, bầu ông Lê Quang Thọ làm hội trưởng và nâng mức góp quỹ hằng năm.",
		}},
		{"Chinese", "zh", [2]string{"1908-07-13", "1912-07-06"}, [2]string{
			"第四届北方运动会在东港开幕，来自二十二个国家的运动员绕新体育场行进，市长宣布三天后举行划船比赛。",
			"第五届北方运动会在白石城开幕，来自二十八个国家的运动员绕新体育场行进，市长宣布三天后举行划船比赛。",
		}},
		{"Arabic", "ar", [2]string{"1951-02-03", "1955-02-06"}, [2]string{
			"افتتح الوزير المعرض الزراعي الرابع في مدينة الزهراء بحضور 120 مزارعا وعرضت فيه أصناف جديدة من القمح والشعير.",
			"افتتح الوزير المعرض الزراعي الخامس في مدينة النخيل بحضور 340 مزارعا وعرضت فيه أصناف جديدة من القمح والشعير.",
		}},
		{"Hindi", "hi", [2]string{"1951-02-03", "1955-02-06"}, [2]string{
			"नदी किनारे के मेले में 12 गाँवों के बुनकर अपने कपड़े दिखाते हैं और राजा सबसे सुंदर चादर को चाँदी का पदक देता है।",
			"नदी किनारे के मेले में 19 गाँवों के बुनकर अपने कपड़े दिखाते हैं और राजा सबसे सुंदर चादर को चाँदी का पदक देता है।",
		}},
		{"a genealogy", "en", [2]string{"1612-04-01", "1640-05-09"}, [2]string{
			"Elias Rook, son of Simon Rook, married Judith Vane in the lower church; they had 9 children, of whom 4 lived to be grown.",
			"Tobias Marr, son of Anton Marr, married Esther Boll in the lower church; they had 7 children, of whom 5 lived to be grown.",
		}},
		{"a German genealogy", "de", [2]string{"1612-04-01", "1640-05-09"}, [2]string{
			"Elias Rook, Sohn des Simon Rook, heiratet Judith Vane in der unteren Kirche; sie haben 9 Kinder, von denen 4 groß werden.",
			"Tobias Marr, Sohn des Anton Marr, heiratet Esther Boll in der unteren Kirche; sie haben 7 Kinder, von denen 5 groß werden.",
		}},
		{"a French genealogy", "fr", [2]string{"1612-04-01", "1640-05-09"}, [2]string{
			"Élie Roque, fils de Simon Roque, épouse Judith Vanne dans l'église basse ; ils ont 9 enfants, dont 4 atteignent l'âge adulte.",
			"Tobie Marre, fils d'Antoine Marre, épouse Esther Bolle dans l'église basse ; ils ont 7 enfants, dont 5 atteignent l'âge adulte.",
		}},
		{"titles", "en", [2]string{"1951-02-03", "1955-02-06"}, [2]string{
			"Josef Arend is sworn in as Prime Minister of the Republic of the Lower Islands and Minister of Agriculture and Fisheries.",
			"Maria Boll resigns as Prime Minister of the Republic of the Lower Islands and Minister of Agriculture and Fisheries.",
		}},
		{"a long name in German", "de", [2]string{"1951-02-03", "1955-02-06"}, [2]string{
			"In Bonn zieht die Gesellschaft zur Förderung der Wissenschaft und Forschung im Deutschen Reich in ein Haus am Fluss.",
			"Ein Brand zerstört die Bücher, die seit Jahren die Gesellschaft zur Förderung der Wissenschaft und Forschung im Deutschen Reich sammelt.",
		}},
		{"a long name in Spanish", "es", [2]string{"1951-02-03", "1955-02-06"}, [2]string{
			"Se reúne en Lomas la Organización de las Naciones del Sur para la Educación, la Ciencia y la Cultura.",
			"Un incendio acaba con el archivo que guardaba la Organización de las Naciones del Sur para la Educación, la Ciencia y la Cultura.",
		}},
		{"a long name in English", "en", [2]string{"1951-02-03", "1955-02-06"}, [2]string{
			"Eleven states leave the Southern Nations Educational, Scientific and Cultural Organization over the price of paper.",
			"Dockers strike until the Southern Nations Educational, Scientific and Cultural Organization pays for the lost crates.",
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := pair(t, test.language, test.dates, test.texts)
			if got := show(c, check(t, c)); len(got) > 0 {
				t.Errorf("found %q", got)
			}
			again := pair(t, test.language, test.dates, [2]string{test.texts[0], test.texts[0]})
			if got := check(t, again); len(got) != 1 {
				t.Errorf("an equal text: %q", show(again, got))
			}
		})
	}
}

func TestACopyOfWhichWordsAreAlteredIsMarked(t *testing.T) {
	const first = "The 14th regatta of the lower valley is rowed against wind and hail, and Anna Lindt of Orrin wins the silver oar before nine thousand people."
	replace := strings.NewReplacer
	for _, test := range []struct{ name, text string }{
		{"a name is a noun", replace("Lindt", "pulls").Replace(first)},
		{"a noun is a name", replace("hail", "Varn").Replace(first)},
		{"a number is a verb", replace("14th", "sinks").Replace(first)},
		{"a noun is a number", replace("oar", "14").Replace(first)},
		{"words in lower case", replace("rowed", "given", "silver", "cold").Replace(first)},
		{"part of a name", replace("Lindt", "Holm").Replace(first)},
		{"a name misspelt", replace("Orrin", "Orin").Replace(first)},
		{"a name, and words in lower case", replace("Orrin", "Varn", "rowed", "given", "silver", "cold").Replace(first)},
		{"one word that is a name", replace("Orrin", "Varn").Replace(first)},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := pair(t, "en", [2]string{"1931-06-06", "1934-11-21"}, [2]string{first, test.text})
			if got := check(t, c); len(got) != 1 || got[0].Rule != "reuse/duplicate" || got[0].Severity != rule.Warning {
				t.Errorf("found %q", show(c, got))
			}
		})
	}
}

func TestALongAccountOfWhichOneFigureDiffersDoesNotRecur(t *testing.T) {
	const text = "In the upper ward the clerks weigh salt, hemp and tallow, and the widow of the last ferryman keeps 12 geese. " +
		"Behind the church stands a mill without sails. Nobody knows who dug the well, but its water is good, and two lanes lead to it, " +
		"one of them paved. On market days a fiddler plays under the lime tree until the baker throws his boots at him."
	c := pair(t, "en", [2]string{"1701", "1750"}, [2]string{text, strings.Replace(text, "12", "15", 1)})
	if got := check(t, c); len(got) != 1 || got[0].Rule != "reuse/duplicate" {
		t.Errorf("found %q", show(c, got))
	}
}

func TestWhatDiffersUnderOneDateIsNoRecurrence(t *testing.T) {
	const first = "The ferry Tern runs onto the bar below Varn Ford in thick fog, and 43 people of the upper valley drown."
	for _, date := range []string{"1887-05-12", "1887-05"} {
		c := pair(t, "en", [2]string{date, date}, [2]string{first, strings.Replace(first, "43", "34", 1)})
		if got := check(t, c); len(got) != 1 || got[0].Rule != "reuse/duplicate" {
			t.Errorf("%s: found %q", date, show(c, got))
		}
	}
}

func TestARowOfGuestsInMidSentenceIsASplice(t *testing.T) {
	const guests = "Anna Lindt, Karl Holm, Tomas Arend, Maria Boll, Josef Rook, Esther Vane, Tobias Marr and Judith Brook."
	c := pair(t, "en", [2]string{"1900", "1951"}, [2]string{
		"At the feast of the cloth hall the bakers seat beside their elders " + guests,
		"A storm lifts the roof off the new granary at the river and drops it on the mill of " + guests,
	})
	if got := check(t, c); len(got) != 1 || got[0].Rule != "reuse/splice" {
		t.Errorf("found %q", show(c, got))
	}
}
