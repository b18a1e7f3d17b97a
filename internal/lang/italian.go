package lang

// Italian is what is known of Italian.
var Italian = &Language{
	Tag:        "it",
	Name:       "Italian",
	LastJulian: 1582,
	Calendar: Calendar{
		Months: [12]Names{
			{Name: "gennaio", Short: "gen genn"},
			{Name: "febbraio", Short: "feb febbr"},
			{Name: "marzo", Short: "mar"},
			{Name: "aprile", Short: "apr"},
			{Name: "maggio", Short: "mag magg"},
			{Name: "giugno", Short: "giu"},
			{Name: "luglio", Short: "lug"},
			{Name: "agosto", Short: "ago"},
			{Name: "settembre", Short: "sett"},
			{Name: "ottobre", Short: "ott"},
			{Name: "novembre", Short: "nov"},
			{Name: "dicembre", Short: "dic"},
		},
		Weekdays: [7]Names{
			{Name: "lunedì"},
			{Name: "martedì"},
			{Name: "mercoledì"},
			{Name: "giovedì"},
			{Name: "venerdì"},
			{Name: "sabato"},
			{Name: "domenica"},
		},
		Everyday:    Set{List: `mar`},
		Seasons:     Values{List: `primavera=21 estate=22 autunno=23 inverno=24`},
		Feasts:      Values{List: `natale=1225 capodanno=101 ferragosto=815`},
		DayParts:    Values{List: `data=0 mattina=1 mattino=1 alba=1 notte=2 pomeriggio=3 sera=3`},
		Decade:      Set{List: `anni decennio decenni`},
		Century:     Set{List: `secolo secoli`},
		PartsOfYear: Set{List: `t s`},
		BC:          Set{List: `ac aec avanti_cristo`},
		AD:          Set{List: `dc ec dopo_cristo`},
		About:       Set{List: `circa ca verso`},
		Styles: Styles{
			Old:   Set{List: `stile_antico vecchio_stile giuliano calendario_giuliano`},
			New:   Set{List: `stile_nuovo nuovo_stile gregoriano calendario_gregoriano`},
			Links: Set{List: `in nel secondo di del il`},
		},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 dozzina=12 tredici=13
			quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 ventuno=21 ventidue=22
			ventitre=23 ventitré=23 ventiquattro=24 venticinque=25 ventisei=26 ventisette=27 ventotto=28 ventinove=29 trenta=30
			trentuno=31 trentadue=32 trentatre=33 trentatré=33 trentaquattro=34 trentacinque=35 trentasei=36 trentasette=37
			trentotto=38 trentanove=39 quaranta=40 quarantuno=41 quarantadue=42 quarantatre=43 quarantatré=43 quarantaquattro=44
			quarantacinque=45 quarantasei=46 quarantasette=47 quarantotto=48 quarantanove=49 cinquanta=50 cinquantuno=51
			cinquantadue=52 cinquantatre=53 cinquantatré=53 cinquantaquattro=54 cinquantacinque=55 cinquantasei=56 cinquantasette=57
			cinquantotto=58 cinquantanove=59 sessanta=60 sessantuno=61 sessantadue=62 sessantatre=63 sessantatré=63
			sessantaquattro=64 sessantacinque=65 sessantasei=66 sessantasette=67 sessantotto=68 sessantanove=69 settanta=70
			settantuno=71 settantadue=72 settantatre=73 settantatré=73 settantaquattro=74 settantacinque=75 settantasei=76
			settantasette=77 settantotto=78 settantanove=79 ottanta=80 ottantuno=81 ottantadue=82 ottantatre=83 ottantatré=83
			ottantaquattro=84 ottantacinque=85 ottantasei=86 ottantasette=87 ottantotto=88 ottantanove=89 novanta=90 novantuno=91
			novantadue=92 novantatre=93 novantatré=93 novantaquattro=94 novantacinque=95 novantasei=96 novantasette=97 novantotto=98
			novantanove=99 cento=100 mille=1000`},
		Ordinals: Values{List: `primo=1 prima=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 sesto=6 sesta=6 settimo=7 settima=7
			ottavo=8 ottava=8 nono=9 nona=9 decimo=10 decima=10 undicesimo=11 dodicesimo=12 tredicesimo=13 quattordicesimo=14 quindicesimo=15
			sedicesimo=16 diciassettesimo=17 diciottesimo=18 diciannovesimo=19 ventesimo=20 ventunesimo=21`},
		OrdinalEndings: Set{List: `º ª`},
		Roman:          Values{List: `ii=2 iii=3 iv=4 v=5 vii=7 viii=8 ix=9 x=10 xi=11 xii=12 xiii=13 xiv=14 xv=15 xvi=16 xvii=17 xviii=18 xix=19 xx=20 xxi=21`},
		Multipliers:    Set{List: `cento mille dozzina`},
	},
	Time: &Time{
		Determiners: Determiners{
			Definite:    Set{List: `il lo la l i gli le al allo alla all del dello della dell nel nello nella nell dal dalla dall sul sulla`},
			Indefinite:  Set{List: `un uno una`},
			This:        Set{List: `questo questa quest`},
			That:        Set{List: `quello quella quell stesso stessa medesimo medesima`},
			Possessives: Set{List: `suo sua suoi sue loro`},
		},
		Pointers: Pointers{
			Next:     Set{List: `seguente successivo successiva prossimo prossima`},
			Previous: Set{List: `precedente scorso scorsa passato passata`},
			Later:    Set{List: `dopo più_tardi`},
			Earlier:  Set{List: `prima`},
			Ago:      Set{List: `fa`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `prima_di prima_del prima_della`},
			After:   Set{List: `dopo`},
			By:      Set{List: `entro`},
			Since:   Set{List: `dal da`},
			Until:   Set{List: `fino_al fino_a sino_al`},
			Between: Set{List: `tra fra`},
			Through: Set{List: `al a`},
			On:      Set{List: `in nel nell di del dell durante per il a`},
			Day:     Set{List: `il`},
			In:      Set{List: `in`},
		},
		Parts: Parts{
			Early:  Set{List: `inizio inizi principio primi`},
			Middle: Set{List: `metà`},
			Late:   Set{List: `fine`},
			Nouns:  Set{List: `parte giorni settimane mesi ore`},
		},
		Joints: Joints{
			And:   Set{List: `e ed`},
			Or:    Set{List: `o`},
			Of:    Set{List: `di del dello della dell in nel nell`},
			Parts: Set{List: `del di dell`},
			Years: Set{List: `e al a o`},
		},
		Hedges: Hedges{
			About:   Set{List: `circa approssimativamente`},
			Circa:   Set{List: `circa ca c verso`},
			Nearly:  Set{List: `quasi`},
			Over:    Set{List: `più_di oltre`},
			Under:   Set{List: `meno_di`},
			AtLeast: Set{List: `almeno`},
			AtMost:  Set{List: `al_massimo`},
		},
		Lengths: Lengths{
			For:     Set{List: `per durò durarono dura`},
			Within:  Set{List: `entro`},
			During:  Set{List: `durante`},
			Every:   Set{List: `ogni`},
			Half:    Set{List: `mezzo mezza`},
			Some:    Set{List: `pochi poche diversi diverse alcuni alcune molti molte parecchi`},
			Fillers: Set{List: `lunghi lunghe brevi`},
		},
		Units: []Unit{
			{Span: Second, Many: Values{List: `secondi`}},
			{Span: Minute, One: Values{List: `minuto`}, Many: Values{List: `minuti`}},
			{Span: Hour, One: Values{List: `ora`}, Many: Values{List: `ore`}},
			{Span: Day, One: Values{List: `giorno notte`}, Many: Values{List: `giorni notti`}},
			{Span: Week, One: Values{List: `settimana`}, Many: Values{List: `settimane`}},
			{Span: Month, One: Values{List: `mese`}, Many: Values{List: `mesi`}},
			{Span: Year, One: Values{List: `anno`}, Many: Values{List: `anni`}},
			{Span: Decade, One: Values{List: `decennio`}, Many: Values{List: `decenni`}},
			{Span: Century, One: Values{List: `secolo`}, Many: Values{List: `secoli`}},
			{Span: Millennium, One: Values{List: `millennio`}, Many: Values{List: `millenni`}},
		},
		Clock: Clock{
			Noon:     Set{List: `mezzogiorno`},
			Midnight: Set{List: `mezzanotte`},
			Cues:     Set{List: `alle`},
			Hours:    Set{List: `ore`},
			Minutes:  Values{List: `mezza=30 mezzo=30 quarto=15`},
			On:       Set{List: `e`},
			Off:      Set{List: `meno`},
		},
		Ages: Ages{
			Aged: Set{List: `età`},
			Cues: Set{List: `aveva compì compiva`},
		},
		Years: Years{
			Strong: Set{List: `nel dal del al il anno primavera estate autunno inverno`},
			Weak:   Set{List: `dopo verso entro`},
			Pair:   Set{List: `tra fra`},
			Of:     Set{List: `dell`},
			Pre:    Set{List: `pre`},
			Post:   Set{List: `post`},
			Days:   Set{List: `il data`},
		},
		Amounts: Amounts{
			Labels: Set{List: `n nº num numero numeri pagina pagine pag pagg p pp sala camera volo strada articolo articoli art sezione capitolo versetto salmo riga
				modello unità risoluzione legge decreto caso figura tabella quadro volume vol tomo versione canale autobus treno binario porta edificio
				piano via livello grado classe tipo serie motore opus op taglia`},
			Changes: Set{List: `sale salì salirono aumenta aumentò aumentarono cresce crebbe crebbero cade cadde cala calò calarono diminuisce diminuì riduce
				ridusse più meno quasi circa vince vinse vinsero perde perse persero costa costò costarono conta contava totale punteggio popolazione
				voti maggioranza forza`},
			Counts: Set{List: `popolazione forza forze esercito eserciti guarnigione equipaggio flotta totale somma numero numeri altezza profondità
				lunghezza distanza area peso costo prezzo valore multa stipendio tiratura folla quota altitudine maggioranza gruppo gruppi contingente
				compagnia convoglio tributo riscatto media massimo minimo limite velocità tasso capacità centinaia migliaia prestito debito perdita
				guadagno personale`},
			Measures: Set{List: `km chilometro chilometri m metro metri cm mm miglio miglia lega leghe piede piedi ettaro ettari ha kg chilo chili g grammo grammi
				tonnellata tonnellate litro litri barile barili ora ore minuto minuti secondo secondi giorno giorni settimana settimane mese mesi anno
				anni decennio decenni secolo secoli dollaro dollari euro lira lire scudi ducati franchi sterline per_cento milione milioni miliardo miliardi mila
				volte gradi voti seggi`},
			Collectives: Set{List: `gente personale fanteria cavalleria bestiame polizia morti feriti uomini donne persone soldati abitanti bambini operai
				membri prigionieri cittadini studenti copie case navi aerei cavalli`},
		},
		Clauses: Clauses{
			Light: Set{List: `a al alla e ed o di del della in nel nella il lo la l i gli le un uno una si suo sua suoi sue che per con senza fu era quando dove
				non già da dal è sono ha`},
			Openers:    Set{List: `che chi cui quando dove mentre si fu era è sono aveva avevano ha hanno`},
			Links:      Set{List: `di del della dello dell dei degli delle il la l`},
			Asides:     Set{List: `rispetto`},
			Pluperfect: Set{List: `aveva avevano`},
			Particles:  Set{List: `di da de del della`},
		},
		Verses: Verses{
			Books: Set{List: `genesi esodo levitico numeri deuteronomio giudici cronache salmo salmi proverbi qoelet lamentazioni maccabei atti romani
				corinzi galati efesini filippesi colossesi tessalonicesi ebrei apocalisse corano sura`},
			Named: Set{List: `giosuè rut samuele esdra neemia ester tobia giuditta giobbe isaia geremia ezechiele daniele osea gioele amos giona michea
				matteo marco luca giovanni timoteo tito filemone giacomo pietro giuda`},
		},
	},
	Label: &Label{
		About:       Set{List: `circa ca c verso`},
		Approximate: Set{List: `approssimativo approssimativamente`},
		Unsure:      Set{List: `forse probabilmente`},
		Uncertain:   Set{List: `incerto incerta`},
		Active:      Set{List: `attivo attiva`},
		Stretch:     Set{List: `inizio inizi fine metà primi`},
		Of:          Set{List: `del di dello della dell il lo la l`},
		Times:       Set{List: `notte mattina sera`},
		Seasons:     Set{List: `stagione`},
		Spans:       Set{List: `inverno`},
		Open:        Set{List: `oggi`},
		Foreign:     Set{List: `calendario giuliano lunare stile islamico ebraico`},
		Years:       Set{List: `anno`},
		Half:        Set{List: `metà semestre`},
		Quarter:     Set{List: `trimestre`},
		Halves:      Values{List: `prima=40 seconda=41 primo=40 secondo=41`},
		Centuries:   Set{List: `secolo secoli sec`},
		Millennia:   Set{List: `millennio millenni`},
		Stopped:     Set{List: `sec`},
	},
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `sig sigg dott dr prof avv ing on gen col cap ten mons s`},
		BeforeNumber:   Set{List: `n nn p pp pag pagg vol cap art artt fig genn febbr apr magg ott nov dic sett`},
		BeforeName:     Set{List: `a.c d.c ecc`},
		Starters: Set{List: `a ad ai al alla anche ancora che come con così da dal dalla dei del della di dopo due durante e è ed
			era fu gli ha i il in infine l la le lo ma mentre molti nel nella non o per perché più poi quando quella
			quello questa questo se secondo senza si sono su sua suo tra tutti un una`},
	},
	Grammar: Grammar{
		Single: Set{List: `il lo la gli le un una uno di del della dello dei degli delle al alla ai alle da dal dalla dai dalle in nel nella nei nelle e
			con per su sul sulla tra fra sono era`},
		Articles:     Set{List: `il lo gli i`},
		Personals:    Set{List: `lui lei loro noi voi`},
		Conjunctions: Set{List: `ma né`},
		Directions:   Set{List: `fino come`},
		Relatives:    Set{List: `che cui`},
		Prepositions: Set{List: `di da per su nel del`},
		TitleWords:   Set{List: `per`},
	},
	Series: Series{
		Places: Set{List: `primo prima secondo seconda terzo terza quarto quinto ultimo ultima`},
		Counts: Set{List: `due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille`},
		Stages: Set{List: `comincia cominciò inizia iniziò apre aprì finisce finì chiude chiuse parte partì arriva arrivò`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `linea_del_tempo cronistoria date_chiave`},
	},
	Quoting: Quoting{
		Pairs: `«» “” ‘’`,
		Sayings: Set{List: `disse dice dissero scrisse scrive dichiarò dichiara affermò afferma ricordò ricorda raccontò racconta spiegò annunciò secondo
			parole`},
	},
	Markup: Markup{
		Notes:   Set{List: `nota`},
		Remarks: Set{List: `senza_fonte`},
	},
	Dating: Dating{
		Denials:      Set{List: `non_esiste inesistente`},
		DenyingLeads: Set{List: `nessun con_un mostrava_il segnava_il`},
	},
	Marks: Marks{
		Words:   Set{List: `il lo gli la di del della dei delle nel nella che è con per una un dal alla al sono anche e`},
		Percent: 12,
	},
	Furniture: Furniture{
		Addresses: []Phrases{
			{"cookies", `
				utilizziamo|usiamo ~4 cookie|cookies
				questo|il nostro? sito web? utilizza|usa ~3 cookie|cookies
				continuando|proseguendo|navigando ~9 accetti|acconsenti|accetta ~9 cookie|cookies
				accetta|rifiuta|accetto tutti|i? i? cookie|cookies $`},
			{"newsletter", `
				iscriviti|iscrivetevi|abbonati alla|al nostra|nostro? newsletter|canale ~3
				ricevi ~9 email|mail|posta
				grazie per|di esserti|l'iscrizione|l’iscrizione iscritto?`},
			{"sharing", `
				seguici|seguiteci su ~3
				condividi questo|questa|l'articolo|l’articolo articolo|notizia|pagina?
				clicca qui per?`},
			{"comments", `
				il tuo indirizzo email|e|mail ~1 non sarà pubblicato
				i campi obbligatori sono
				devi|occorre essere|effettuare connesso|registrato|l'accesso|l’accesso ~3`},
			{"copyright", `
				tutti i diritti riservati`},
		},
		Labels: []Phrases{
			{"sharing", `
				condividi|stampa su|questo? ~2 $`},
			{"comments", `
				lascia|scrivi un commento $
				commenti|commento|rispondi $
				annulla risposta $`},
			{"navigation", `
				leggi|scopri|mostra|continua tutto|di|altro|a|la più|leggere|lettura? ~3 $
				articoli|notizie correlati|correlate|recenti|simili $
				torna su|in ~1 $`},
			{"copyright", `
				informativa sulla|privacy privacy|sui? ~2 $
				termini e|di condizioni|servizio|uso ~2 $`},
		},
		Banners: []string{
			"Utilizziamo i cookie per migliorare la tua visita.",
			"Tutti i diritti riservati.",
		},
	},
	Columns: Columns{
		Date:   Set{List: `data quando inizio dal`},
		End:    Set{List: `fine data_fine al`},
		Year:   Set{List: `anno`},
		Month:  Set{List: `mese`},
		Day:    Set{List: `giorno`},
		Title:  Set{List: `titolo evento avvenimento nome`},
		Text:   Set{List: `descrizione testo dettagli contenuto riassunto`},
		Known:  Set{List: `precisione precisione_data precisione_della_data`},
		Cited:  Set{List: `fonti fonte riferimenti`},
		Stamps: Set{List: `creato modificato aggiornato pubblicato creazione modifica`},
	},
}
