package lang

// German is what is known of German.
var German = &Language{
	Tag:  "de",
	Name: "German",
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
		Sayings: Set{List: `sagt sagte gesagt sagen schreibt schrieb geschrieben erklärt erklärte erinnert erinnerte erzählt erzählte berichtet
			berichtete behauptet behauptete verkündet verkündete laut zufolge worte zitiert`},
	},
	Markup: Markup{
		Notes: Set{List: `anm. anm`},
	},
	Calendar: Calendar{
		About: Set{List: `um`},
		Months: [12]Names{
			{Name: "Januar", Also: "jänner"},
			{Name: "Februar", Also: "feber"},
			{Name: "März"},
			{Name: "April"},
			{Name: "Mai"},
			{Name: "Juni"},
			{Name: "Juli"},
			{Name: "August"},
			{Name: "September"},
			{Name: "Oktober"},
			{Name: "November"},
			{Name: "Dezember"},
		},
		Weekdays: [7]Names{
			{Name: "Montag"},
			{Name: "Dienstag"},
			{Name: "Mittwoch"},
			{Name: "Donnerstag"},
			{Name: "Freitag"},
			{Name: "Samstag", Also: "sonnabend"},
			{Name: "Sonntag"},
		},
		Capitals:   true,
		DottedDays: true,
		BC:         Set{List: `v_chr`},
		AD:         Set{List: `n_chr`},
	},
	Ahead: Ahead{
		Words: Set{List: `wird werden soll sollen geplant geplante künftig künftige voraussichtlich`},
		Stems: Set{List: `erwarte`},
	},
	Life: Life{
		Lineage:   Set{List: `vater mutter eltern vorfahren familie bruder schwester geboren geburt künftige künftiger`},
		Afterlife: Set{List: `postum memoiren tagebuch brief briefe veröffentlicht aufnahme grab denkmal`},
	},
	Dating: Dating{
		Articles: Set{List: `den dem der`},
		Listing:  Set{List: `und oder bis`},
		Leads:    Set{List: `am vom den dem der bis seit ab jeden`},
		NewYear:  Set{List: `1._januar neujahr`},
	},
	Columns: Columns{
		Date:   Set{List: `datum wann zeitpunkt beginn anfang zeit ab von`},
		End:    Set{List: `ende bis enddatum`},
		Year:   Set{List: `jahr`},
		Month:  Set{List: `monat`},
		Day:    Set{List: `tag`},
		Title:  Set{List: `titel überschrift ereignis name was`},
		Text:   Set{List: `beschreibung text inhalt einzelheiten ereignisbeschreibung erläuterung anmerkung geschehen`},
		Stamps: Set{List: `erstellt geändert aktualisiert veröffentlicht abgerufen`},
	},
}
