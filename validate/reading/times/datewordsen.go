package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

func englishDates() *dateWords {
	w := &dateWords{
		months: monthWords(
			`january february march april may june july august september october november december`,
			`jan feb mar apr - jun jul aug sep oct nov dec`),
		weekdays: text.WordSet(`monday tuesday wednesday thursday friday saturday sunday
			mon tue tues wed thu thur thurs fri sat sun`),
		joiners:  text.WordSet(`of`),
		through:  text.WordSet(`to through until till`),
		pairs:    text.WordSet(`and to until till through or`),
		ordinals: text.WordSet(`st nd rd th`),
		capitals: true,

		yearCues:    map[string]cue{},
		prefixes:    text.WordSet(`mid early late`),
		approximate: text.WordSet(`circa ca c`),
		dayCues:     text.WordSet(`on date dated`),
		labels: text.WordSet(`tel phone fax isbn no nos number numbers page pages p pp room flight route highway article articles section chapter
			verse psalm line lot model unit resolution act bill law decree order case figure fig table volume vol
			issue version channel bus train platform gate box building apartment flat suite road street level grade
			class type series form locomotive engine item sonnet opus op size windows office`),
		amounts: text.WordSet(`rise rises rose risen rising raise raises raised grow grows grew grown growing fall falls fell
			fallen falling drop drops dropped increase increases increased increasing decrease decreases decreased decline
			declines declined reduce reduces reduced cut cuts climb climbs climbed jump jumps jumped swell swells swelled
			shrink shrinks shrank expand expands expanded double doubled up down more less fewer least most almost nearly
			about around approximately roughly some won wins win lost loses lose beat beaten beats led leads outnumber
			outnumbered priced cost costs range ranges ranged ranging amount amounts amounted number numbers numbered
			numbering total totals totalled totaled score scored population membership votes majority strength`),
		counts: text.WordSet(`population force forces army armies garrison crew fleet total sum number numbers height depth
			length distance area weight cost price value fine fee salary membership audience crowd crowds elevation
			altitude majority minority group groups body bodies contingent detachment company convoy tribute ransom
			average maximum minimum limit range speed rate score capacity hundreds thousands strength reward loan debt
			consisting composed consists made exceeding excess loss losses gain cargo team staff workforce congregation`),
		definite: text.WordSet(`the`),
		units: text.WordSet(`km kms kilometre kilometres kilometer kilometers m metre metres meter meters cm mm mile miles mi
			yard yards yd ft foot feet inch inches league leagues acre acres hectare hectares ha sq square cubic kg kgs kilo
			kilos kilogram kilograms g gram grams ton tons tonne tonnes lb lbs pound pounds ounce ounces litre litres liter
			liters gallon gallons barrel barrels hour hours hr hrs h minute minutes min second seconds day days week weeks
			month months year years decade decades century centuries dollar dollars cent cents euro euros franc francs peso
			pesos mark marks ruble rubles rouble roubles rupee rupees yen yuan dong lira livres ducats florins shillings
			percent per pct million billion thousand hundred dozen times rpm hp kw mw gw kwh mph kph kmh knots volt volts
			watt watts degrees c f bc bce gmt utc am pm cc bytes kb mb gb mhz ghz hz calories votes seats`),
		collectives: text.WordSet(`people men women children police cattle sheep infantry cavalry personnel staff folk youth
			horse foot more other such additional civilian armed dead wounded`),
		fillers: text.WordSet(`more further full whole long short consecutive additional further entire successive`),
		orSo:    "so",
		light: text.WordSet(`a an and as at but by for from he her his i in it its of on she that the their they to was we were when
		where which while who with would had has is are did until after before because although though`),
		clauses:    text.WordSet(`he she it they we i you who which that when where while being was were had has is are have`),
		asides:     text.WordSet(`than compared unlike would eventually`),
		pluperfect: text.WordSet(`had`),
		seasonal:   text.WordSet(`offensive offensives campaign campaigns fighting elections`),
		asOf:       text.WordSet(`as`),
		ranked: text.WordSet(`brigade brigades division divisions regiment regiments battalion battalions army armies corps company companies
			battery batteries squadron squadrons troop troops hussars lancers dragoons dragoon guards fusiliers infantry cavalry rifles
			artillery engineers marines grenadiers light foot horse wing fleet flotilla group panzer airborne armoured armored mountain
			parallel meridian street avenue floor century amendment congress parliament district ward anniversary attempt day night
			birthday edition round year time republic reich party international`),
		uncounted: text.WordSet(`another our my your this these those again also both all some several many most few no there here only just
			soon early late news word not`),
		spending:    text.WordSet(`spent spend spending passed pass passing`),
		particles:   text.WordSet(`von van der den ten ter zu af de du di della`),
		partNouns:   text.WordSet(`part parts days weeks week months hours stages half`),
		partsIn:     text.WordSet(`early late later earlier`),
		howMany:     text.WordSet(`as how so too this that not`),
		possessives: text.WordSet(`his her its their my our your whose one`),
		lifeCues:    text.WordSet(`b d r fl est`),
		bareLeads:   text.WordSet(`at to be only just was is`),
		bareAges: map[string]bool{
			"died at": true, "dies at": true, "dead at": true, "died at only": true, "died at just": true, "killed at": true,
			"lived to": true, "lives to": true, "lived to be": true, "lives to be": true,
		},
		ageWhens: map[string]bool{
			"when he died": true, "when she died": true, "when he dies": true, "when she dies": true,
			"at his death": true, "at her death": true,
		},
		gerund:      "ing",
		clockCues:   text.WordSet(`at`),
		minuteWords: map[string]int64{"half": 30, "quarter": 15},
		minutesPast: text.WordSet(`past after`),
		minutesTo:   text.WordSet(`to before`),
		books: text.WordSet(`genesis exodus leviticus numbers deuteronomy judges chronicles psalm psalms ps proverbs ecclesiastes
			isaiah lamentations maccabees acts romans corinthians galatians ephesians philippians colossians thessalonians
			hebrews revelation revelations apocalypse quran qur koran sura surah scripture`),
		namedBooks: text.WordSet(`joshua ruth samuel ezra nehemiah esther tobit judith job jeremiah ezekiel daniel hosea joel amos
			obadiah jonah micah nahum habakkuk zephaniah haggai zechariah malachi matthew mark luke john timothy titus philemon
			james peter jude`),
		hours:        text.WordSet(`hours hrs`),
		links:        text.WordSet(`of the on`),
		eras:         map[string]era{"bc": bc, "bce": bc, "ad": ad, "ce": ad},
		styleLetters: map[string]when.Style{"os": when.OldStyle, "ns": when.NewStyle},
		styles: map[string]when.Style{"old style": when.OldStyle, "julian": when.OldStyle, "julian calendar": when.OldStyle,
			"new style": when.NewStyle, "gregorian": when.NewStyle, "gregorian calendar": when.NewStyle},
		styleLinks: text.WordSet(`in on by of under according to the`),
		plural:     "s",
		notPlural: text.WordSet(`was is has his its this as us thus plus versus perhaps always besides various
			does yes afterwards onwards towards sometimes`),
	}
	for cue, words := range map[cue]string{
		strongCue: `in since until till during year early late mid spring summer autumn fall winter`,
		weakCue:   `by before after from throughout through born died founded`,
		forCue:    `for`,
		pairCue:   `between`,
		ofCue:     `of`,
	} {
		for word := range text.WordSet(words) {
			w.yearCues[word] = cue
		}
	}
	w.months["sept"] = monthWord{number: 9, short: true}
	w.months["may"] = monthWord{number: 5, everyday: true, name: true}
	w.months["march"] = monthWord{number: 3, everyday: true}
	w.months["mar"] = monthWord{number: 3, short: true, everyday: true}
	w.months["april"] = monthWord{number: 4, name: true}
	w.months["june"] = monthWord{number: 6, name: true}
	w.months["august"] = monthWord{number: 8, everyday: true, name: true}
	return w.withProse(englishProse)
}
