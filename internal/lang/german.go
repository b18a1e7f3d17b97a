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
}
