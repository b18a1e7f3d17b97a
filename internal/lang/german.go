package lang

// German is what is known of German.
var German = &Language{
	Tag:        "de",
	Name:       "German",
	LastJulian: 1700,
	Calendar: Calendar{
		Months: [12]Names{
			{Name: "Januar", Also: "jänner", Short: "jan jän"},
			{Name: "Februar", Also: "feber", Short: "feb febr"},
			{Name: "März", Short: "mrz"},
			{Name: "April", Short: "apr"},
			{Name: "Mai"},
			{Name: "Juni", Short: "jun"},
			{Name: "Juli", Short: "jul"},
			{Name: "August", Short: "aug"},
			{Name: "September", Short: "sep sept"},
			{Name: "Oktober", Short: "okt"},
			{Name: "November", Short: "nov"},
			{Name: "Dezember", Short: "dez"},
		},
		Weekdays: [7]Names{
			{Name: "Montag", Short: "mo"},
			{Name: "Dienstag", Short: "di"},
			{Name: "Mittwoch", Short: "mi"},
			{Name: "Donnerstag", Short: "do"},
			{Name: "Freitag", Short: "fr"},
			{Name: "Samstag", Also: "sonnabend", Short: "sa"},
			{Name: "Sonntag", Short: "so"},
		},
		Capitals:    true,
		DottedDays:  true,
		Given:       Set{List: `august april mai`},
		Seasons:     Values{List: `frühling=21 frühjahr=21 sommer=22 herbst=23 winter=24`},
		Feasts:      Values{List: `weihnachten=1225 heiligabend=1224 neujahr=101 neujahrstag=101 silvester=1231`},
		DayParts:    Values{List: `datum=0 morgen=1 morgens=1 vormittag=1 vormittags=1 früh=1 nacht=2 nachts=2 mittags=3 nachmittag=3 nachmittags=3 abend=3 abends=3`},
		Decade:      Set{List: `jahre jahren`},
		Decades:     Values{List: `zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90`},
		PartsOfYear: Set{List: `q h`},
		BC:          Set{List: `v_chr vor_christus vor_christi`},
		AD:          Set{List: `n_chr nach_christus`},
		About:       Set{List: `ca circa um etwa ungefähr gegen`},
		Styles: Styles{
			OldLetters: Set{List: `os`}, NewLetters: Set{List: `ns`},
			Old:   Set{List: `alten_stils julianisch julianischen julianischer_kalender`},
			New:   Set{List: `neuen_stils gregorianisch gregorianischen gregorianischer_kalender`},
			Links: Set{List: `nach dem im des`},
		},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dutzend=12 dreizehn=13
			vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 einundzwanzig=21 zweiundzwanzig=22
			dreiundzwanzig=23 vierundzwanzig=24 fünfundzwanzig=25 sechsundzwanzig=26 siebenundzwanzig=27 achtundzwanzig=28
			neunundzwanzig=29 dreißig=30 einunddreißig=31 zweiunddreißig=32 dreiunddreißig=33 vierunddreißig=34 fünfunddreißig=35
			sechsunddreißig=36 siebenunddreißig=37 achtunddreißig=38 neununddreißig=39 vierzig=40 einundvierzig=41 zweiundvierzig=42
			dreiundvierzig=43 vierundvierzig=44 fünfundvierzig=45 sechsundvierzig=46 siebenundvierzig=47 achtundvierzig=48
			neunundvierzig=49 fünfzig=50 einundfünfzig=51 zweiundfünfzig=52 dreiundfünfzig=53 vierundfünfzig=54 fünfundfünfzig=55
			sechsundfünfzig=56 siebenundfünfzig=57 achtundfünfzig=58 neunundfünfzig=59 sechzig=60 einundsechzig=61 zweiundsechzig=62
			dreiundsechzig=63 vierundsechzig=64 fünfundsechzig=65 sechsundsechzig=66 siebenundsechzig=67 achtundsechzig=68
			neunundsechzig=69 siebzig=70 einundsiebzig=71 zweiundsiebzig=72 dreiundsiebzig=73 vierundsiebzig=74 fünfundsiebzig=75
			sechsundsiebzig=76 siebenundsiebzig=77 achtundsiebzig=78 neunundsiebzig=79 achtzig=80 einundachtzig=81 zweiundachtzig=82
			dreiundachtzig=83 vierundachtzig=84 fünfundachtzig=85 sechsundachtzig=86 siebenundachtzig=87 achtundachtzig=88
			neunundachtzig=89 neunzig=90 einundneunzig=91 zweiundneunzig=92 dreiundneunzig=93 vierundneunzig=94 fünfundneunzig=95
			sechsundneunzig=96 siebenundneunzig=97 achtundneunzig=98 neunundneunzig=99 hundert=100 tausend=1000`},
		Ordinals: Values{List: `erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 zweites=2 dritte=3 dritten=3 dritter=3 drittes=3
			vierte=4 vierten=4 vierter=4 viertes=4 fünfte=5 fünften=5 fünfter=5 fünftes=5 sechste=6 sechsten=6 sechster=6 sechstes=6
			siebte=7 siebten=7 siebter=7 siebtes=7 achte=8 achten=8 achter=8 achtes=8 neunte=9 neunten=9 neunter=9 neuntes=9
			zehnte=10 zehnten=10 zehnter=10 zehntes=10 elfte=11 elften=11 elfter=11 elftes=11 zwölfte=12 zwölften=12 zwölfter=12
			zwölftes=12 dreizehnte=13 dreizehnten=13 dreizehnter=13 dreizehntes=13 vierzehnte=14 vierzehnten=14 vierzehnter=14
			vierzehntes=14 fünfzehnte=15 fünfzehnten=15 fünfzehnter=15 fünfzehntes=15 sechzehnte=16 sechzehnten=16 sechzehnter=16
			sechzehntes=16 siebzehnte=17 siebzehnten=17 siebzehnter=17 siebzehntes=17 achtzehnte=18 achtzehnten=18 achtzehnter=18
			achtzehntes=18 neunzehnte=19 neunzehnten=19 neunzehnter=19 neunzehntes=19 zwanzigste=20 zwanzigsten=20 zwanzigster=20
			zwanzigstes=20 einundzwanzigste=21 einundzwanzigsten=21 einundzwanzigster=21 einundzwanzigstes=21 zweiundzwanzigste=22
			zweiundzwanzigsten=22 zweiundzwanzigster=22 zweiundzwanzigstes=22 dreiundzwanzigste=23 dreiundzwanzigsten=23
			dreiundzwanzigster=23 dreiundzwanzigstes=23 vierundzwanzigste=24 vierundzwanzigsten=24 vierundzwanzigster=24
			vierundzwanzigstes=24 fünfundzwanzigste=25 fünfundzwanzigsten=25 fünfundzwanzigster=25 fünfundzwanzigstes=25
			sechsundzwanzigste=26 sechsundzwanzigsten=26 sechsundzwanzigster=26 sechsundzwanzigstes=26 siebenundzwanzigste=27
			siebenundzwanzigsten=27 siebenundzwanzigster=27 siebenundzwanzigstes=27 achtundzwanzigste=28 achtundzwanzigsten=28
			achtundzwanzigster=28 achtundzwanzigstes=28 neunundzwanzigste=29 neunundzwanzigsten=29 neunundzwanzigster=29
			neunundzwanzigstes=29 dreißigste=30 dreißigsten=30 dreißigster=30 dreißigstes=30 einunddreißigste=31
			einunddreißigsten=31 einunddreißigster=31 einunddreißigstes=31 siebente=7 siebenten=7`},
		DecadeEndings: Set{List: `er`},
		Multipliers:   Set{List: `hundert tausend dutzend`},
	},
	Time: &Time{
		Determiners: Determiners{
			Definite:    Set{List: `der die das den dem des im am vom zum zur`},
			Indefinite:  Set{List: `ein eine einen einem einer eines`},
			This:        Set{List: `dieser diese dieses diesen diesem`},
			That:        Set{List: `jener jene jenes jenen jenem selben gleichen derselben demselben dasselbe desselben dieselbe denselben`},
			Possessives: Set{List: `sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres mein meine meiner meinem unser unsere unserer deren dessen`},
		},
		Pointers: Pointers{
			Next:      Set{List: `folgende folgenden folgender folgendes nächste nächsten nächster nächstes darauffolgende darauffolgenden darauffolgendes`},
			Previous:  Set{List: `vorige vorigen voriger voriges vorangegangene vorangegangenen vorhergehende vorhergehenden`},
			Last:      Set{List: `vergangene vergangenen vergangenes`},
			Later:     Set{List: `später danach darauf hernach nachher nach`},
			Earlier:   Set{List: `zuvor vorher davor früher vor`},
			AgoBefore: Set{List: `vor`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `vor`},
			After:   Set{List: `nach`},
			By:      Set{List: `gegen spätestens`},
			Since:   Set{List: `seit ab`},
			Until:   Set{List: `bis`},
			Between: Set{List: `zwischen`},
			Through: Set{List: `bis`},
			On:      Set{List: `am im in an zum zur aus während für`},
			Day:     Set{List: `am`},
			In:      Set{List: `in`},
		},
		Parts: Parts{
			Early:    Set{List: `anfang beginn früh frühen frühe`},
			Middle:   Set{List: `mitte`},
			Late:     Set{List: `ende spät späten späte`},
			Nouns:    Set{List: `teil tage tagen wochen woche monate monaten hälfte stunden`},
			BeforeIn: Set{List: `früh spät später früher`},
		},
		Joints: Joints{
			And:   Set{List: `und`},
			Or:    Set{List: `oder`},
			Of:    Set{List: `des der von vom im`},
			Parts: Set{List: `des`},
			Years: Set{List: `und bis oder`},
		},
		Hedges: Hedges{
			About:   Set{List: `etwa ungefähr rund circa`},
			Circa:   Set{List: `circa ca um`},
			Nearly:  Set{List: `fast beinahe knapp nahezu`},
			Over:    Set{List: `über mehr_als gut`},
			Under:   Set{List: `weniger_als unter`},
			AtLeast: Set{List: `mindestens wenigstens`},
			AtMost:  Set{List: `höchstens maximal`},
		},
		Lengths: Lengths{
			For:     Set{List: `dauerte dauerten dauert währte für`},
			Within:  Set{List: `binnen innerhalb innerhalb_von`},
			During:  Set{List: `während`},
			Every:   Set{List: `jede jeden jedes jeder jedem alle pro je`},
			Half:    Set{List: `halb halbe halben halbes halber`},
			Some:    Set{List: `einige einigen mehrere mehreren wenige wenigen viele vielen etliche paar`},
			HowMany: Set{List: `wie so zu`},
			Fillers: Set{List: `volle vollen ganze ganzen lange langen weitere weiteren aufeinanderfolgende`},
			OrSo:    "so",
		},
		Units: []Unit{
			{Span: Second, One: Values{List: `sekunde`}, Many: Values{List: `sekunden`}},
			{Span: Minute, One: Values{List: `minute min viertelstunde=15`}, Many: Values{List: `minuten min`}},
			{Span: Hour, One: Values{List: `stunde`}, Many: Values{List: `stunden std`}},
			{Span: Day, One: Values{List: `tag nacht tages`}, Many: Values{List: `tage tagen nächte nächten`}},
			{Span: Week, One: Values{List: `woche`}, Many: Values{List: `wochen`}},
			{Span: Month, One: Values{List: `monat monats`}, Many: Values{List: `monate monaten`}},
			{Span: Year, One: Values{List: `jahr jahres`}, Many: Values{List: `jahre jahren`}},
			{Span: Decade, One: Values{List: `jahrzehnt`}, Many: Values{List: `jahrzehnte jahrzehnten`}},
			{Span: Century, One: Values{List: `jahrhundert jahrhunderts`}, Many: Values{List: `jahrhunderte jahrhunderten`}},
			{Span: Millennium, One: Values{List: `jahrtausend jahrtausends`}, Many: Values{List: `jahrtausende jahrtausenden`}},
		},
		Clock: Clock{
			Noon:     Set{List: `mittag`},
			Midnight: Set{List: `mitternacht`},
			Cues:     Set{List: `um`},
			Froms:    Set{List: `von`},
			Hours:    Set{List: `uhr`},
			OClock:   Set{List: `uhr`},
			Minutes:  Values{List: `viertel=15`},
			HalfTo:   Set{List: `halb`},
			Adverbs:  Set{List: `morgens vormittags mittags nachmittags abends nachts früh`},
			Past:     Set{List: `nach`},
			To:       Set{List: `vor`},
		},
		Ages: Ages{
			Aged:  Set{List: `alter`},
			Old:   Set{List: `alt`},
			Years: Set{List: `geb gest b d`},
		},
		Years: Years{
			Strong:   Set{List: `seit ab bis während jahr jahre jahres jahren anno anfang ende mitte frühjahr frühling sommer herbst winter`},
			Weak:     Set{List: `vor nach gegen um aus in geboren gestorben verstorben gegründet im`},
			Pair:     Set{List: `zwischen`},
			Of:       Set{List: `von des der`},
			Prefixes: Set{List: `mitte anfang ende`},
			Pre:      Set{List: `vor`},
			Post:     Set{List: `nach`},
			Days:     Set{List: `am datum`},
			Bare:     true,
		},
		Amounts: Amounts{
			Labels: Set{List: `nr nummer nummern telefon tel zimmer raum saal seite seiten s artikel art absatz abs kapitel kap vers psalm gesetz verordnung
				beschluss resolution fall tabelle tab abbildung abb band bd teil strecke route straße autobahn flug linie modell typ klasse serie
				version kanal bus zug gleis tor gebäude stock stufe grad opus`},
			Changes: Set{List: `stieg stiegen steigt steigen anstieg sank sanken sinkt sinken wuchs wuchsen wächst wachsen fiel fielen zunahme abnahme
				erhöht gesenkt verdoppelte verringerte mehr weniger fast etwa rund knapp circa mindestens höchstens gewann gewannen verlor
				verloren kostet kostete kosteten zählt zählte zählten insgesamt bevölkerung stimmen mehrheit stärke`},
			Counts: Set{List: `anzahl zahl bevölkerung heer heere armee garnison besatzung flotte summe höhe tiefe länge entfernung fläche gewicht
				preis kosten wert strafe lohn gehalt auflage publikum menge gruppe gruppen kompanie konvoi lösegeld durchschnitt maximum
				minimum grenze geschwindigkeit kapazität hunderte tausende stärke darlehen schulden verlust gewinn ladung personal`},
			Measures: Set{List: `km kilometer kilometern m meter metern cm zentimeter mm meile meilen fuß zoll hektar ha kg kilo kilogramm gramm g tonne tonnen
				liter l fass fässer stunde stunden minute minuten sekunde sekunden tag tage tagen woche wochen monat monate jahr jahre jahren jahrhunderte
				jahrzehnte euro mark reichsmark taler gulden dollar franken franc pfund rubel cent pfennig prozent promille
				million millionen milliarde milliarden tausend hundert mal ps kw mw volt watt stimmen sitze sitzen mandate v n`},
			Collectives: Set{List: `menschen männer männern frauen kinder kindern mann personen soldaten truppen tote toten verletzte verletzten opfer opfern einwohner
				einwohnern mitglieder mitgliedern arbeiter arbeitern bauern studenten gefangene gefangenen flüchtlinge flüchtlingen juden bürger polizisten
				pferde schiffe schiffen flugzeuge flugzeugen häuser häusern wohnungen bücher exemplare zuschauer teilnehmer andere weitere`},
			Ranked: Set{List: `brigade division regiment bataillon armee armeekorps korps kompanie batterie geschwader husaren infanterie kavallerie
				artillerie flotte panzerdivision breitengrad straße stock jahrhundert jahrhunderts kongress parlament kabinett bezirk
				geburtstag jahrestag versuch tag nacht auflage runde mal jahr republik reich partei internationale legislaturperiode parteitag`},
			Uncounted: Set{List: `wieder erneut noch auch alle allen beide einige viele wenige kein keine da hier allein nur nicht`},
			Plural:    "en",
			NotPlural: Set{List: `den einen seinen ihren keinen diesen jenen morgen gegen neben wegen zusammen unten oben innen außen waren wurden haben hatten
				werden sollen konnten mussten wollten durften dürfen können müssen wollen ließen kamen gingen standen begannen`},
		},
		Clauses: Clauses{
			Light: Set{List: `ein eine und als bei durch für von vom aus er sein ich in im ist auf sie zu zum zur dass daß die der das den dem ihr dort bis war
				waren wir da wenn wo während wer mit würde würden hat haben hatte hatten wurde wurden wird werden nach um weil obwohl auch noch nicht an am`},
			Openers:    Set{List: `er sie es wir ich wenn als wo während wobei war waren wurde wurden hatte hatten hat ist sind dass`},
			Links:      Set{List: `von vom der die das des den dem am auf`},
			Asides:     Set{List: `verglichen gegenüber`},
			Pluperfect: Set{List: `hatte hatten`},
			Particles:  Set{List: `von vom zu zur`},
		},
		Verses: Verses{
			Books: Set{List: `genesis exodus levitikus numeri deuteronomium richter chronik psalm psalmen sprüche prediger jesaja
				klagelieder makkabäer apostelgeschichte römer korinther galater epheser philipper kolosser thessalonicher hebräer
				offenbarung koran sure`},
			Named: Set{List: `josua ruth samuel esra nehemia ester tobit judit hiob jeremia ezechiel daniel hosea joel amos obadja jona micha nahum habakuk
				zefanja haggai sacharja maleachi matthäus markus lukas johannes timotheus titus philemon jakobus petrus judas`},
		},
		Seasonal: Seasonal{
			Events:   Set{List: `offensive feldzug kämpfe wahlen wahl`},
			Spending: Set{List: `verbrachte verbrachten`},
		},
	},
	Label: &Label{
		About:       Set{List: `etwa circa ca ungefähr um gegen`},
		Approximate: Set{List: `ungefähr`},
		Unsure:      Set{List: `vielleicht möglicherweise vermutlich wahrscheinlich wohl`},
		Uncertain:   Set{List: `unsicher ungewiss`},
		Active:      Set{List: `aktiv wirkte`},
		Stretch:     Set{List: `anfang früh frühes ende spät spätes mitte beginn`},
		Of:          Set{List: `des der vom zum auf den`},
		Times:       Set{List: `nacht morgen abend mittag`},
		Seasons:     Set{List: `saison`},
		Spans:       Set{List: `winter`},
		Open:        Set{List: `heute`},
		Onwards:     Set{List: `an`},
		EarlierThan: Set{List: `früher_als spätestens`},
		LaterThan:   Set{List: `später_als`},
		Foreign:     Set{List: `kalender mondkalender julianisch julianischer stil islamisch jüdisch`},
		Years:       Set{List: `jahr jahres jahre anno`},
		Half:        Set{List: `hälfte halbjahr`},
		Quarter:     Set{List: `quartal`},
		Halves:      Values{List: `erste=40 zweite=41 letzte=41 erstes=40 zweites=41`},
		Centuries:   Set{List: `jahrhundert jh jhdt jahrhunderts`},
		Millennia:   Set{List: `jahrtausend jahrtausends`},
		Stopped:     Set{List: `jh jhdt`},
	},
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `hr hrn fr frl dr prof dipl ing st gen bzw bspw ca d.h z.b u.a v.a z vgl sog evtl ggf inkl geb`},
		BeforeNumber:   Set{List: `nr bd s kap art abs abb aufl jh jan febr feb mrz apr jun jul aug sept okt nov dez`},
		BeforeName:     Set{List: `usw etc u.s.w n.chr v.chr str`},
		Starters: Set{List: `aber alle allein alles als also am an andere auch auf aus bei beide bereits bis da dabei dadurch
			dafür dagegen daher damals damit danach dann daran darauf daraufhin das dass dem den denn dennoch der deren
			des deshalb dessen die dies diese dieser dieses doch dort du durch ein eine einem einen einer eines einige er
			erst es etwa für gegen hat hatte heute hier ich ihr ihre im in insgesamt ist ja jede jeder jedoch jetzt kein
			keine man mehr mehrere mit nach nachdem nicht noch nun nur ob obwohl oder ohne schließlich schon sein seine
			seit sie sind so sogar sowie trotz über um und unter viele vom von vor war waren was wegen weil weitere wenn
			wer während wie wieder wir wird wo wurde wurden zu zudem zum zunächst zur zwar zwei zwischen`},
		Ordinals: true,
	},
	Furniture: Furniture{
		Banners: []string{
			"Wir verwenden Cookies.",
			"Jetzt Newsletter abonnieren.",
		},
		Addresses: []Phrases{
			{"cookies", `
				wir verwenden|nutzen|benutzen|setzen ~3 cookies
				diese|unsere website|webseite|seite|internetseite|homepage verwendet|nutzt|benutzt|setzt ~3 cookies
				durch|mit die|der|ihre weitere|weiteren? nutzung|besuch|verwendung ~9 sie|cookies
				wenn sie|du ~9 cookies
				alle cookies akzeptieren|zulassen|erlauben|ablehnen
				cookies helfen uns`},
			{"newsletter", `
				abonnieren|abonniere|bestellen|bestelle sie|jetzt|unseren|den|hier ~4 newsletter
				melden|melde sie|dich sich|jetzt|für|zu ~5 newsletter
				jetzt ~2 newsletter abonnieren|anmelden|bestellen
				newsletter abonnieren|bestellen
				vielen|danke dank|für ~1 ihre|deine|die anmeldung|ihr|dein ~1
				geben|gib sie|deine ihre|e ~2 mail|email ~1 adresse?`},
			{"sharing", `
				folgen|folge|folgt|besuchen|besuche sie|du? uns auf|bei|jetzt
				teilen|teile|teilt sie? diesen|diese|dieses|den artikel|beitrag|seite|text
				klicken|klicke sie? hier|auf`},
			{"comments", `
				ihre|deine e|email mail? adresse wird nicht veröffentlicht
				erforderliche|pflichtfelder felder? sind
				du|sie musst|müssen angemeldet|eingeloggt sein ~3
				meinen namen ~9 speichern`},
			{"navigation", `
				zum|direkt inhalt|hauptinhalt|zum springen|wechseln|inhalt
				das könnte sie|dich|ihnen|dir auch interessieren|gefallen`},
			{"copyright", `
				alle rechte vorbehalten`},
		},
		Labels: []Phrases{
			{"newsletter", `
				newsletter|abonnieren $`},
			{"sharing", `
				teilen|drucken|merken|empfehlen|weiterempfehlen $
				artikel|beitrag|seite teilen|drucken|empfehlen|merken $`},
			{"comments", `
				schreibe|schreiben|hinterlasse|hinterlassen sie? einen|eine kommentar|antwort $
				kommentare|kommentar|antworten|antwort|kommentieren abbrechen|schreiben? $
				# kommentare|kommentar $`},
			{"navigation", `
				weiterlesen|mehr|weitere $
				weiterlesen|mehr|weitere|jetzt lesen|erfahren|anzeigen|artikel|informationen|infos|beiträge|weiterlesen ~3 $
				ähnliche|verwandte|neueste|letzte|aktuelle|meistgelesene|beliebte|das beiträge|artikel|themen|meldungen $
				nach oben $
				nächster|vorheriger|nächste|vorherige beitrag|artikel|seite $
				startseite|menü|suche|kontakt|anmelden|registrieren|zurück|weiter $
				originalartikel|originalbeitrag|quelle $`},
			{"copyright", `
				impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen $`},
			{"advertising", `
				anzeige|anzeigen|werbung|gesponsert $`},
		},
	},
	Grammar: Grammar{
		CapitalNouns: true,
		Single: Set{List: `und oder von vom für im ins am zum zur eine einer eines einen einem dass daß wird wurde wurden ist sind gegen ohne zwischen
			seit bis durch aber`},
		Articles:       Set{List: `der die das den dem ein eine einen`},
		Personals:      Set{List: `er sie es wir ihr ich`},
		Conjunctions:   Set{List: `und oder aber noch als`},
		Directions:     Set{List: `bis wie zu`},
		Relatives:      Set{List: `die der den das welche welchen`},
		RelativeStarts: Set{List: `welche welcher welches`},
		Prepositions:   Set{List: `von an auf mit für zu bei vom zum zur im am`},
		TitleWords:     Set{List: `für zur zum`},
		Commonest:      Set{List: `der die das den dem des und von`},
	},
	Marks: Marks{
		Words:   Set{List: `und der die das den dem des ein eine einer eines vom zum zur wird wurde nicht sich auch auf für`},
		Percent: 6,
	},
	Series: Series{
		Places: Set{List: `erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter drittes letzte letzten letzter letztes`},
		Counts: Set{List: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig
			siebzig achtzig neunzig hundert tausend`},
		Stages: Set{List: `beginnt begann öffnet öffnete eröffnet endet endete schließt schloss verlässt erreicht`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `zeittafel zeitleiste zeitstrahl chronik chronologie`},
	},
	Quoting: Quoting{
		Pairs: `„“ ‚‘ »« ›‹`,
		Sayings: Set{List: `sagt sagte gesagt sagen schreibt schrieb geschrieben erklärt erklärte erinnert erinnerte erzählt erzählte berichtet
			berichtete behauptet behauptete verkündet verkündete laut zufolge worte zitiert`},
	},
	Markup: Markup{
		Notes: Set{List: `anm. anm`},
	},
	Tellings: &Tellings{
		Kinds: []Telling{
			{Name: "birth", Nouns: Set{List: `geburt`}, Passives: Set{List: `geboren`}},
			{Name: "death", Nouns: Set{List: `tod`}, Happens: Set{List: `stirbt starb verstirbt verstarb gestorben verstorben`}},
			{Name: "burial", Nouns: Set{List: `begräbnis beerdigung beisetzung`}, Passives: Set{List: `begraben beerdigt beigesetzt bestattet`}},
			{Name: "execution", Nouns: Set{List: `hinrichtung`}, Passives: Set{List: `hingerichtet gehängt enthauptet guillotiniert`}},
			{Name: "killing", Nouns: Set{List: `ermordung`}, Passives: Set{List: `ermordet`}, Actives: Set{List: `ermordet ermordete`}},
			{Name: "coronation", Nouns: Set{List: `krönung`}, Passives: Set{List: `gekrönt`}},
			{Name: "abdication", Nouns: Set{List: `abdankung`}, Happens: Set{List: `dankt_ab dankte_ab`}},
			{Name: "arrest", Nouns: Set{List: `verhaftung festnahme`}, Passives: Set{List: `verhaftet festgenommen`}, Actives: Set{List: `verhaftet verhaften verhaftete verhafteten`}},
			{Name: "kidnapping", Nouns: Set{List: `entführung`}, Passives: Set{List: `entführt`}, Actives: Set{List: `entführen entführte entführten`}},
			{Name: "resignation", Nouns: Set{List: `rücktritt`}, Happens: Set{List: `tritt_zurück trat_zurück`}},
			{Name: "foundation", Nouns: Set{List: `gründung`}, Passives: Set{List: `gegründet`}, Actives: Set{List: `gründet gründen gründete gründeten`}},
			{Name: "opening", Nouns: Set{List: `eröffnung einweihung`}, Passives: Set{List: `eröffnet eingeweiht`}, Actives: Set{List: `eröffnet eröffnen eröffnete eröffneten weiht_ein weihte_ein`}, Happens: Set{List: `öffnet öffnete`}},
			{Name: "publication", Nouns: Set{List: `veröffentlichung`}, Passives: Set{List: `veröffentlicht`}, Actives: Set{List: `veröffentlicht veröffentlichte`}, Happens: Set{List: `erscheint erschien`}},
			{Name: "premiere", Nouns: Set{List: `uraufführung premiere`}, Passives: Set{List: `uraufgeführt`}},
			{Name: "launch", Nouns: Set{List: `stapellauf`}, Passives: Set{List: `gestartet`}, Actives: Set{List: `startet startete`}, Happens: Set{List: `läuft_vom_stapel lief_vom_stapel`}},
			{Name: "laying", Nouns: Set{List: `kiellegung`}, Passives: Set{List: `gelegt_kiel`}},
			{Name: "sinking", Nouns: Set{List: `untergang versenkung`}, Passives: Set{List: `versenkt`}, Actives: Set{List: `versenkt versenkte`}, Happens: Set{List: `sinkt sank`}},
			{Name: "crash", Nouns: Set{List: `absturz`}, Happens: Set{List: `stürzt_ab stürzte_ab`}},
			{Name: "discovery", Nouns: Set{List: `entdeckung`}, Passives: Set{List: `entdeckt`}, Actives: Set{List: `entdeckt entdeckte`}},
			{Name: "invention", Nouns: Set{List: `erfindung`}, Passives: Set{List: `erfunden patentiert`}, Actives: Set{List: `erfindet erfand`}},
			{Name: "completion", Nouns: Set{List: `fertigstellung vollendung`}, Passives: Set{List: `fertiggestellt vollendet`}, Actives: Set{List: `vollendet vollendete`}},
			{Name: "unveiling", Nouns: Set{List: `enthüllung`}, Passives: Set{List: `enthüllt`}},
			{Name: "demolition", Nouns: Set{List: `abriss`}, Passives: Set{List: `abgerissen gesprengt`}},
			{Name: "dissolution", Nouns: Set{List: `auflösung`}, Passives: Set{List: `aufgelöst`}},
			{Name: "declaration", Happens: Set{List: `erklärt_unabhängigkeit erklärte_unabhängigkeit`}},
			{Name: "independence", Nouns: Set{List: `unabhängigkeit`}, Happens: Set{List: `wird_unabhängig wurde_unabhängig`}},
			{Name: "joining", Nouns: Set{List: `beitritt`}, Happens: Set{List: `tritt_bei trat_bei beitritt beitrat`}},
			{Name: "renaming", Nouns: Set{List: `umbenennung`}, Passives: Set{List: `umbenannt`}},
			{Name: "surrender", Nouns: Set{List: `kapitulation`}, Happens: Set{List: `kapituliert kapitulierte`}},
			{Name: "liberation", Nouns: Set{List: `befreiung`}, Passives: Set{List: `befreit`}, Actives: Set{List: `befreien befreite befreiten`}},
			{Name: "storming", Nouns: Set{List: `erstürmung`}, Passives: Set{List: `erstürmt`}},
			{Name: "eruption", Nouns: Set{List: `ausbruch`}, Happens: Set{List: `bricht_aus brach_aus`}},
		},
		By:        Set{List: `von vom durch`},
		Genitives: Set{List: `der des eines einer`},
		Recurring: Set{List: `messe festival festspiele spiele olympiade meisterschaft meisterschaften pokal turnier saison sitzung kongress konferenz
			gipfel treffen tagung ausstellung schau parade wahl wahlen reichstag landtag bundestag schule schuljahr semester woche tag ausgabe
			heft band rennen tournee biennale preis laden filiale büro botschaft bericht kampagne offensive angriff markt weihnachtsmarkt
			herbstmesse frühjahrsmesse buchmesse weltausstellung volksfest oktoberfest winterspiele sommerspiele parteitag`},
		Apart: Set{List: `erste erster erstes ersten erstmals zweite zweiter zweites zweiten dritte dritter drittes dritten letzte letzter letzten andere
			anderer anderen weitere weiterer weiteren weiteres neue neuer neues neuen mehrere zwei drei wieder erneut vorige angeblich
			jahrestag auflage neuauflage übersetzung erweiterung filiale flügel anbau abschnitt teil etappe versuch jährlich nachbau ehemalige
			ehemaligen denkmal neubau wiederaufbau umbau jahren`},
		Wholes: Set{List: `stadt dorf republik königreich hafen schiff dampfer buch roman film insel`},
		Ranks: Set{List: `könig königin kaiser kaiserin prinz prinzessin präsident präsidentin minister ministerin kanzler general admiral oberst hauptmann
			leutnant major marschall herr frau dr papst bischof erzbischof graf gräfin herzog herzogin der die von`},
		Dead: Set{List: `ist war wird wurde hat hatte erhält erhielt bekommt bekam gewinnt gewann bleibt blieb liegt lag erscheint erschien kehrt kehrte
			ruht steht stand geht ging kommt kam würde könnte sollte kann muss soll stirbt starb verstirbt verstarb wäre hätte gilt galt
			inspiriert prägt lebt lebte heißt erbt verliert verlor findet fand bricht führt zählt gehört gehörte zieht feiert`},
		NotVerbs:    Set{List: `und oder von in im am an auf bei für mit aus nach vor zu zum zur als der die das des dem den ein eine sein seine ihr ihre bis`},
		VerbEndings: Set{List: `t te`},
	},
	Ahead: Ahead{
		Maybe: Set{List: `wird werden`},
		Words: Set{List: `soll sollen geplant geplante künftig künftige voraussichtlich`},
		Stems: Set{List: `erwarte`},
	},
	Life: Life{
		Born:   Set{List: `geboren geb`},
		Died:   Set{List: `starb stirbt gestorben gest verstarb verstorben`},
		Births: Set{List: `geboren geburt`},
		Deaths: Set{List: `starb stirbt gestorben verstarb verstorben tod tot`},
		Kin: Set{List: `sohn söhne tochter töchter frau ehefrau mann ehemann mutter vater bruder brüder schwester schwestern kind kinder neffe nichte
			onkel tante cousin cousine witwe witwer enkel enkelin großvater großmutter eltern zwilling zwillinge nachfolger nachfolgerin
			vorgänger vorgängerin erbe erbin freund freundin`},
		Others: Set{List: `und mit heiratet heiratete von`},
		Rulers: Set{List: `könig königin kaiser kaiserin papst sultan zar schah pharao kalif khan fürst fürstin prinz prinzessin herzog graf
			präsident präsidentin kanzler kanzlerin minister ministerin bischof erzbischof patriarch gouverneur bürgermeister dynastie regent
			emir leiter leiterin direktor vorsitzender sekretär partei firma gesellschaft reich republik regierte herrschte amt`},
		Dyings:     Set{List: `starb stirbt gestorben verstarb verstorben ertrank ertrinkt erlag`},
		Killings:   Set{List: `getötet ermordet erschossen hingerichtet gehängt enthauptet gelyncht`},
		DeathLeads: Set{List: `er sie die der ist war wird wurde später dann plötzlich bald friedlich überraschend schließlich`},
		Beside:     Set{List: `durch mit neben als für`},
		BeforeAge:  Set{List: `im alter von mit`},
		AfterAge:   Set{List: `jahre jahren alt`},
		AtDeath:    Set{List: `bei_seinem_tod bei_ihrem_tod bei_seinem_tode bei_ihrem_tode`},
		When:       Set{List: `als`},
		Leads:      Set{List: `im_alter_von mit`},
		Pronouns:   Set{List: `er sie`},
		Lineage:    Set{List: `vater mutter eltern vorfahren familie bruder schwester geboren geburt künftige künftiger`},
		Afterlife:  Set{List: `postum memoiren tagebuch brief briefe veröffentlicht aufnahme grab denkmal`},
	},
	Sentence: &Sentence{
		Leads: Set{List: `am im in`},
		InLeads: Set{List: `der dem den des vormittag nachmittag morgen abend nacht mittag früh frühen vom zum montag dienstag mittwoch donnerstag
			freitag samstag sonnabend sonntag`},
		Subjects: Set{List: `der die das ein eine dieser diese dieses sein seine ihr ihre er sie es wir man viele mehrere zwei drei vier fünf sechs
			sieben acht neun zehn kein keine alle beide`},
		Away: Set{List: `hatte hatten hätte hätten würde würden könnte könnten sollte sollten frist gültig bis seit jahrestag datiert verschoben
			ursprünglich später noch`},
		AwayStems: Set{List: `gedenk gedacht gefeiert feier erinner erwart jubiläum`},
		Aside:     Set{List: `vor nach zuvor vorher dann danach anschließend`},
		AfterDate: Set{List: `in im bei nahe auf an mit`},
		Be:        Set{List: `ist sind war waren wird werden wurde wurden worden`},
		PresentBe: Set{List: `ist sind wird werden`},
		Not:       "nicht",
		PastBe:    Set{List: `war waren wurde wurden`},
		Perfects:  Set{List: `hat haben`},
		Adverbs:   Set{List: `auch beide endlich offiziell feierlich zuerst wieder öffentlich gemeinsam einstimmig heimlich schließlich erstmals`},
		Happenings: Set{List: `stirbt starb sterben starben öffnet öffnete schließt schloss beginnt begann endet endete sinkt sank brennt brannte
			kommt kam trifft traf tritt trat heiratet heiratete ertrinkt ertrank explodiert explodierte kapituliert kapitulierte verlässt
			erscheint erschien entsteht entstand zerbricht zerbrach läuft lief fährt fuhr geht ging tagt tagte`},
		Participles: Set{List: `eröffnet gebaut gegründet geboren getötet ermordet erschossen geschlossen gefunden gewählt verkauft verhaftet
			versenkt zerstört abgerissen eingeweiht unterzeichnet freigegeben vollendet fertiggestellt verbrannt gestorben begraben
			beigesetzt gekrönt ernannt erklärt verboten verabschiedet gestürzt entlassen befreit besetzt übergeben hingerichtet geschlagen
			getauft enthüllt gesprengt beschlossen angenommen aufgenommen aufgelöst aufgegeben stillgelegt übernommen verlegt erbaut`},
		ParticipleEndings: Set{List: `iert`},
		AttributeEndings:  Set{List: `ene enen ener enes enem`},
		Inflections:       Set{List: `e en er es em`},
		Clauses: Set{List: `dass daß weil wenn als während obwohl ob aber und oder sondern denn wo wer was wie nicht nie ohne trotz damit indem
			nachdem bevor welche welcher welches welchen deren dessen womit worauf wofür`},
		Relatives:    Set{List: `der die das den dem denen`},
		Prepositions: Set{List: `für zu zum zur durch mit von vom aus gegen über als unter zwischen um wegen`},
		Determiners:  Set{List: `ein eine einen einem einer eines der die das den dem des dieser diese dieses diesen diesem sein seine seinen ihr ihre ihren jeder jede jedes`},
		Incidents: Set{List: `angriff angriffe massaker schießerei anschlag anschläge überfall unruhen streik streiks mord morde unglück katastrophe
			brand feuer flut hochwasser sturm erdbeben unfall schlacht marsch abstimmung wahl wahlen putsch aufstand demonstration protest
			proteste kundgebung rede sendung sitzung treffen ereignisse tod geburt verhaftung`},
		NounLinks:    Set{List: `in im an am bei auf unter des der von`},
		BeforeDates:  Set{List: `am im`},
		BeforeDays:   Set{List: `am`},
		BeforePlaces: Set{List: `in bei`},
		Of:           Set{List: `von`},
		To:           Set{List: `zu`},
		Things:       Set{List: `er sie es`},
		VerbFirst:    true,
		VerbLast:     true,
		Particles:    Set{List: `ab an auf aus ein vor zu zurück unter um nieder fest statt`},
	},
	Anniversaries: Anniversaries{
		Jubilees: Values{List: `hundertjahrfeier=100`},
		Ordinals: Values{List: `zweiten=2 dritten=3 vierten=4 fünften=5 sechsten=6 siebten=7 achten=8 neunten=9 zehnten=10 zwanzigsten=20
			dreißigsten=30 vierzigsten=40 fünfzigsten=50 sechzigsten=60 siebzigsten=70 achtzigsten=80 neunzigsten=90 hundertsten=100`},
		Names:       Set{List: `jahrestag jahrestags jahrestages jahrestage geburtstag geburtstags todestag gründungstag`},
		Possessives: Set{List: `sein seinen ihr ihren`},
		Of:          Set{List: `des der von`},
		On:          Set{List: `am`},
		Things:      Set{List: `er sie es`},
		Keepings:    Set{List: `feiert feiern feierte feierten begeht begehen beging begingen gedenkt gedenken gedachte erinnert erinnern erinnerte`},
		Havings:     Set{List: `hat hatte erreicht`},
		Foundings:   Set{List: `gegründet eingerichtet gebildet geschaffen eröffnet`},
	},
	Stretches: Stretches{
		BareYears:  true,
		Lasts:      Set{List: `dauerte dauert dauerten dauern währte währt`},
		Sums:       Set{List: `für insgesamt also oder`},
		Totals:     Set{List: `insgesamt`},
		Beginnings: Set{List: `begann beginnt begonnen`},
		Endings:    Set{List: `endete endet beendet schloss`},
		Planned: Set{List: `plan pläne amtszeit frist haft strafe vertrag verträge mietvertrag pacht mandat programm abkommen waffenstillstand verbot
			ultimatum garantie darlehen anleihe prognose haushalt kurs studium lizenz konzession gefängnis lehre`},
		AfterLengths: Set{List: `lang hindurch`},
		NotLengths:   Set{List: `alt älter jünger später früher zuvor vor nach seit bis lange früh spät mehr weniger als jeder jede überlebende veteranen`},
		Links:        Set{List: `in im an am bei für mit durch und auf zu als oder während die der das von`},
		BeforeDates:  Set{List: `am im um ca circa den dem`},
		FromNow:      Set{List: `letzte letzten letzter letztes vergangene vergangenen nächste nächsten diese diesen dieses dieser`},
		Happens:      Set{List: `kam kommt fand findet geschah ereignete nur genau knapp erst`},
		GoesOn: Set{List: `und dann aber danach nach als vor später bis während wo der die das wer sobald bald schließlich inzwischen anschließend
			folgte folgten`},
		LooksBack: Set{List: `hatte hatten hat haben der die das deren dessen dass als während wo bis seit weil obwohl vor nach nicht nie würde`},
		Froms:     Set{List: `von vom zwischen ab`},
		Dates:     Set{List: `am im`},
		Of:        Set{List: `von vom`},
		Again:     Set{List: `dann wieder`},
		InAll:     Set{List: `insgesamt`},
	},
	Shifts: Shifts{
		Cues:       Set{List: `um von bis nach vor seit gegen ab`},
		AfterTimes: Set{List: `uhr z mez mesz utc gmt est`},
		Joints:     Set{List: `bis und – — - →`},
		Zones:      Set{List: `ortszeit flug flog fliegt zeitzone zeitzonen z mez mesz utc gmt est`},
		Sums:       Set{List: `also insgesamt`},
		Ends:       Set{List: `behoben beseitigt repariert`},
		SameDay:    Set{List: `am_selben_tag am_gleichen_tag`},
	},
	Dating: Dating{
		Denials:      Set{List: `es_nicht_gibt es_nicht_gab gibt_es_nicht gab_es_nicht nicht_existiert nicht_existierte existiert_nicht unmögliches_datum unmöglicher_tag inexistenten nichtexistenten ungültig ungültige ungültigen ungültiges nichtig unmöglich unmöglichen abgelehnt zurückgewiesen tippfehler druckfehler scherz erfundenen`},
		DenyingLeads: Set{List: `ein einen einem eines kein keinen keinem keines zeigte_den zeigt_den zeigte zeigt`},
		Articles:     Set{List: `den dem der`},
		Listing:      Set{List: `und oder bis`},
		Leads:        Set{List: `am vom den dem der bis seit ab jeden`},
		Was:          Set{List: `war`},
		One:          Set{List: `ein`},
		NewYear:      Set{List: `1._januar neujahr`},
	},
	Columns: Columns{
		Date:   Set{List: `datum wann zeitpunkt beginn anfang zeit ab von`},
		End:    Set{List: `ende bis enddatum`},
		Year:   Set{List: `jahr`},
		Month:  Set{List: `monat`},
		Day:    Set{List: `tag`},
		Title:  Set{List: `titel überschrift ereignis name was`},
		Text:   Set{List: `beschreibung text inhalt einzelheiten ereignisbeschreibung erläuterung anmerkung geschehen`},
		Known:  Set{List: `genauigkeit datumsgenauigkeit`},
		Cited:  Set{List: `quellen quelle belege nachweise`},
		Stamps: Set{List: `erstellt geändert aktualisiert veröffentlicht abgerufen`},
	},
}
