package lang

import "testing"

// sentences are three sentences in each language, of about twenty words.
var sentences = map[string][3]string{
	"en": {
		"The mayor opened the new bridge in May and the workers who had built it were paid the same week.",
		"A fire destroyed most of the old harbour; it was the third that had broken out there within a year.",
		"In 1912 the line from the coast was extended to the mines, and the first train arrived with ore.",
	},
	"es": {
		"El alcalde inauguró el puente nuevo en mayo y los obreros que lo habían construido cobraron esa misma semana.",
		"Un incendio destruyó la mayor parte del puerto viejo; fue el tercero que se declaraba allí en un año.",
		"En 1912 se prolongó la línea desde la costa hasta las minas y llegó el primer tren con mineral.",
	},
	"pt": {
		"O presidente da câmara inaugurou a nova ponte em maio e os operários que a tinham construído foram pagos na mesma semana.",
		"Um incêndio destruiu a maior parte do velho porto; foi o terceiro que ali deflagrou no espaço de um ano.",
		"Em 1912 a linha foi prolongada da costa até às minas e chegou o primeiro comboio com minério.",
	},
	"it": {
		"Il sindaco inaugurò il nuovo ponte in maggio e gli operai che lo avevano costruito furono pagati nella stessa settimana.",
		"Un incendio distrusse gran parte del vecchio porto; era il terzo che scoppiava nello stesso anno.",
		"Nel 1912 la linea dalla costa fu prolungata fino alle miniere e arrivò il primo treno con il minerale.",
	},
	"fr": {
		"Le maire inaugura le nouveau pont en mai et les ouvriers qui l’avaient construit furent payés la même semaine.",
		"Un incendie détruisit la plus grande partie du vieux port ; c’était le troisième en un an.",
		"En 1912, la ligne fut prolongée de la côte jusqu’aux mines et le premier train arriva avec du minerai.",
	},
	"de": {
		"Der Bürgermeister eröffnete im Mai die neue Brücke, und die Arbeiter, die sie gebaut hatten, wurden in derselben Woche bezahlt.",
		"Ein Brand zerstörte den größten Teil des alten Hafens; es war der dritte innerhalb eines Jahres.",
		"1912 wurde die Strecke von der Küste zu den Gruben verlängert, und der erste Zug mit Erz traf ein.",
	},
	"nl": {
		"De burgemeester opende in mei de nieuwe brug en de arbeiders die haar hadden gebouwd werden dezelfde week betaald.",
		"Een brand verwoestte het grootste deel van de oude haven; het was de derde in een jaar.",
		"In 1912 werd de lijn van de kust naar de mijnen verlengd en kwam de eerste trein met erts aan.",
	},
	"ca": {
		"L’alcalde va inaugurar el pont nou al maig i els obrers que l’havien construït van cobrar la mateixa setmana.",
		"Un incendi va destruir la major part del port vell; era el tercer que hi havia en un any amb els mateixos danys.",
		"El 1912 la línia es va allargar des de la costa fins a les mines i va arribar el primer tren amb mineral.",
	},
	"ro": {
		"Primarul a inaugurat podul nou în mai, iar muncitorii care l-au construit au fost plătiți în aceeași săptămână.",
		"Un incendiu a distrus cea mai mare parte din vechiul port; a fost al treilea din acel an.",
		"În 1912 linia a fost prelungită de la coastă până la mine și a sosit primul tren cu minereu.",
	},
	"da": {
		"Borgmesteren åbnede den nye bro i maj, og arbejderne, der havde bygget den, blev betalt i samme uge.",
		"En brand ødelagde det meste af den gamle havn; det var den tredje, der var brudt ud dér på et år.",
		"I 1912 blev banen forlænget fra kysten til minerne, og det første tog med malm ankom.",
	},
	"nb": {
		"Ordføreren åpnet den nye broen i mai, og arbeiderne som hadde bygd den, ble betalt samme uke.",
		"En brann ødela det meste av den gamle havnen; det var den tredje som hadde brutt ut der på et år.",
		"I 1912 ble banen forlenget fra kysten til gruvene, og det første toget med malm kom fram.",
	},
	"sv": {
		"Borgmästaren invigde den nya bron i maj och arbetarna som hade byggt den fick betalt samma vecka.",
		"En brand förstörde det mesta av den gamla hamnen; det var den tredje som hade brutit ut där på ett år.",
		"År 1912 förlängdes banan från kusten till gruvorna och det första tåget med malm kom fram.",
	},
	"fi": {
		"Pormestari avasi uuden sillan toukokuussa, ja työläiset, jotka sen olivat rakentaneet, saivat palkkansa samalla viikolla.",
		"Palo tuhosi suurimman osan vanhaa satamaa; se oli kolmas, joka oli siellä syttynyt vuoden aikana.",
		"Vuonna 1912 rata jatkettiin rannikolta kaivoksille, ja ensimmäinen juna oli perillä, mutta myöhässä.",
	},
	"cs": {
		"Starosta otevřel nový most v květnu a dělníci, kteří jej postavili, dostali zaplaceno v témže týdnu.",
		"Požár zničil většinu starého přístavu; byl to třetí, který tam vypukl během roku.",
		"V roce 1912 byla trať prodloužena od pobřeží k dolům a přijel první vlak s rudou.",
	},
	"pl": {
		"Burmistrz otworzył nowy most w maju, a robotnicy, którzy go zbudowali, dostali zapłatę w tym samym tygodniu.",
		"Pożar zniszczył większą część starego portu; był to trzeci, który wybuchł tam w ciągu roku.",
		"W 1912 roku linia została przedłużona z wybrzeża do kopalni i przyjechał pierwszy pociąg z rudą.",
	},
	"hu": {
		"A polgármester májusban megnyitotta az új hidat, és a munkásokat, akik építették, még azon a héten kifizették.",
		"Egy tűz elpusztította a régi kikötő nagy részét; ez volt a harmadik, amely egy év alatt ott kitört.",
		"1912-ben a vonalat a parttól a bányákig meghosszabbították, és megérkezett az első vonat az érccel.",
	},
	"ru": {
		"Мэр открыл новый мост в мае, и рабочие, которые его построили, получили деньги на той же неделе.",
		"Пожар уничтожил большую часть старого порта; это был третий, который вспыхнул там за год.",
		"В 1912 году линия была продлена от побережья к рудникам, и пришёл первый поезд с рудой.",
	},
	"uk": {
		"Мер відкрив новий міст у травні, і робітники, які його збудували, отримали гроші того ж тижня.",
		"Пожежа знищила більшу частину старого порту; це була третя, що спалахнула там за рік.",
		"У 1912 році лінію було продовжено від узбережжя до копалень, і прибув перший потяг з рудою.",
	},
	"vi": {
		"Thị trưởng khánh thành cây cầu mới vào tháng năm và những công nhân đã xây cầu được trả lương trong tuần đó.",
		"Một đám cháy đã thiêu hủy phần lớn cảng cũ; đó là vụ thứ ba xảy ra ở đó trong một năm.",
		"Năm 1912 tuyến đường được kéo dài từ bờ biển đến các mỏ và chuyến tàu đầu tiên đã đến với quặng.",
	},
}

func TestSentencesAreNeverTakenForAnotherLanguage(t *testing.T) {
	guessed := 0
	for tag, list := range sentences {
		var all Sample
		for _, sentence := range list {
			var s Sample
			s.Read(sentence)
			all.Read(sentence)
			switch got := s.Language(); {
			case got == nil:
			case got.Tag != tag:
				t.Errorf("%q is %s, not %s", sentence, got.Name, tag)
			default:
				guessed++
			}
		}
		if got := all.Language(); got != Lookup(tag) {
			t.Errorf("the sentences of %s together are %s", tag, nameOf(got))
		}
	}
	if least := 3 * len(sentences) * 3 / 4; guessed < least {
		t.Errorf("of %d sentences by themselves %d show their language, fewer than %d", 3*len(sentences), guessed, least)
	}
}
