package lang

// Dutch is what is known of Dutch.
var Dutch = &Language{
	Tag:        "nl",
	Name:       "Dutch",
	LastJulian: 1701,
	Calendar: Calendar{
		Months: [12]Names{
			{Name: "januari", Short: "jan"},
			{Name: "februari", Short: "feb"},
			{Name: "maart", Short: "mrt"},
			{Name: "april", Short: "apr"},
			{Name: "mei"},
			{Name: "juni", Short: "jun"},
			{Name: "juli", Short: "jul"},
			{Name: "augustus", Short: "aug"},
			{Name: "september", Short: "sep sept"},
			{Name: "oktober", Short: "okt"},
			{Name: "november", Short: "nov"},
			{Name: "december", Short: "dec"},
		},
		Weekdays: [7]Names{
			{Name: "maandag", Short: "ma"},
			{Name: "dinsdag", Short: "di"},
			{Name: "woensdag", Short: "wo"},
			{Name: "donderdag", Short: "do"},
			{Name: "vrijdag", Short: "vr"},
			{Name: "zaterdag", Short: "za"},
			{Name: "zondag", Short: "zo"},
		},
		Given:       Set{List: `augustus`},
		Seasons:     Values{List: `lente=21 voorjaar=21 zomer=22 herfst=23 najaar=23 winter=24`},
		Feasts:      Values{List: `kerstmis=1225 kerstavond=1224 nieuwjaarsdag=101 oudejaarsavond=1231`},
		DayParts:    Values{List: `datum=0 ochtend=1 ochtends=1 morgen=1 morgens=1 dageraad=1 nacht=2 nachts=2 middag=3 middags=3 namiddag=3 avond=3 avonds=3`},
		Decade:      Set{List: `jaren`},
		PartsOfYear: Set{List: `q h`},
		BC:          Set{List: `v_chr voor_christus`},
		AD:          Set{List: `n_chr na_christus`},
		About:       Set{List: `ca circa omstreeks rond ongeveer`},
		Styles: Styles{
			OldLetters: Set{List: `os`},
			NewLetters: Set{List: `ns`},
			Old:        Set{List: `oude_stijl juliaans juliaanse juliaanse_kalender`},
			New:        Set{List: `nieuwe_stijl gregoriaans gregoriaanse gregoriaanse_kalender`},
			Links:      Set{List: `in op volgens de`},
		},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15
			zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 eenentwintig=21 tweeëntwintig=22 drieëntwintig=23
			vierentwintig=24 vijfentwintig=25 zesentwintig=26 zevenentwintig=27 achtentwintig=28 negenentwintig=29 dertig=30
			eenendertig=31 tweeëndertig=32 drieëndertig=33 vierendertig=34 vijfendertig=35 zesendertig=36 zevenendertig=37
			achtendertig=38 negenendertig=39 veertig=40 eenenveertig=41 tweeënveertig=42 drieënveertig=43 vierenveertig=44
			vijfenveertig=45 zesenveertig=46 zevenenveertig=47 achtenveertig=48 negenenveertig=49 vijftig=50 eenenvijftig=51
			tweeënvijftig=52 drieënvijftig=53 vierenvijftig=54 vijfenvijftig=55 zesenvijftig=56 zevenenvijftig=57 achtenvijftig=58
			negenenvijftig=59 zestig=60 eenenzestig=61 tweeënzestig=62 drieënzestig=63 vierenzestig=64 vijfenzestig=65 zesenzestig=66
			zevenenzestig=67 achtenzestig=68 negenenzestig=69 zeventig=70 eenenzeventig=71 tweeënzeventig=72 drieënzeventig=73
			vierenzeventig=74 vijfenzeventig=75 zesenzeventig=76 zevenenzeventig=77 achtenzeventig=78 negenenzeventig=79 tachtig=80
			eenentachtig=81 tweeëntachtig=82 drieëntachtig=83 vierentachtig=84 vijfentachtig=85 zesentachtig=86 zevenentachtig=87
			achtentachtig=88 negenentachtig=89 negentig=90 eenennegentig=91 tweeënnegentig=92 drieënnegentig=93 vierennegentig=94
			vijfennegentig=95 zesennegentig=96 zevenennegentig=97 achtennegentig=98 negenennegentig=99 honderd=100 duizend=1000 dozijn=12`},
		Ordinals: Values{List: `eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 dertiende=13
			veertiende=14 vijftiende=15 zestiende=16 zeventiende=17 achttiende=18 negentiende=19 twintigste=20 eenentwintigste=21
			tweeëntwintigste=22 drieëntwintigste=23 vierentwintigste=24 vijfentwintigste=25 zesentwintigste=26 zevenentwintigste=27
			achtentwintigste=28 negenentwintigste=29 dertigste=30 eenendertigste=31`},
		OrdinalEndings: Set{List: `e ste de`},
		Multipliers:    Set{List: `honderd duizend dozijn`},
	},
	Time: &Time{
		Determiners: Determiners{
			Definite:    Set{List: `de het`},
			Indefinite:  Set{List: `een`},
			This:        Set{List: `deze dit`},
			That:        Set{List: `die dat diezelfde datzelfde dezelfde hetzelfde`},
			Same:        Set{List: `zelfde`},
			Possessives: Set{List: `zijn haar hun mijn onze ons uw wiens`},
		},
		Pointers: Pointers{
			Next:     Set{List: `volgende volgend daaropvolgende daaropvolgend eerstvolgende`},
			Previous: Set{List: `vorige vorig voorgaande voorafgaande`},
			Last:     Set{List: `afgelopen`},
			Later:    Set{List: `later daarna nadien erna na`},
			Earlier:  Set{List: `eerder ervoor daarvoor tevoren vroeger voor vóór`},
			Ago:      Set{List: `geleden`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `voor vóór voorafgaand_aan`},
			After:   Set{List: `na`},
			By:      Set{List: `tegen uiterlijk`},
			Since:   Set{List: `sinds sedert vanaf`},
			Until:   Set{List: `tot`},
			Between: Set{List: `tussen`},
			Through: Set{List: `tot`},
			On:      Set{List: `op in van tijdens gedurende uit per`},
			Day:     Set{List: `op`},
			In:      Set{List: `in`},
		},
		Parts: Parts{
			Early:    Set{List: `begin vroeg vroege aanvang`},
			Middle:   Set{List: `medio midden halverwege`},
			Late:     Set{List: `eind einde laat late`},
			Nouns:    Set{List: `deel dagen weken week maanden helft uren`},
			BeforeIn: Set{List: `vroeg laat later eerder`},
		},
		Joints: Joints{
			And:   Set{List: `en`},
			Or:    Set{List: `of`},
			Of:    Set{List: `van in`},
			Parts: Set{List: `van`},
			Years: Set{List: `en tot of`},
		},
		Hedges: Hedges{
			About:   Set{List: `ongeveer circa rond omstreeks zowat`},
			Circa:   Set{List: `circa ca c omstreeks`},
			Nearly:  Set{List: `bijna haast`},
			Over:    Set{List: `ruim meer_dan`},
			Under:   Set{List: `minder_dan`},
			AtLeast: Set{List: `minstens tenminste ten_minste`},
			AtMost:  Set{List: `hoogstens maximaal ten_hoogste`},
		},
		Lengths: Lengths{
			For:     Set{List: `gedurende duurde duurden duurt`},
			Within:  Set{List: `binnen`},
			During:  Set{List: `gedurende tijdens`},
			Every:   Set{List: `elk elke ieder iedere per`},
			Half:    Set{List: `half halve`},
			Some:    Set{List: `enkele enige diverse meerdere verscheidene veel vele paar`},
			HowMany: Set{List: `hoe zo te even`},
			Fillers: Set{List: `volle hele lange extra opeenvolgende achtereenvolgende`},
			OrSo:    "zo",
		},
		Units: []Unit{
			{Span: Second, One: Values{List: `seconde`}, Many: Values{List: `seconden`}},
			{Span: Minute, One: Values{List: `minuut kwartier=15`}, Many: Values{List: `minuten kwartier=15`}},
			{Span: Hour, One: Values{List: `uur`}, Many: Values{List: `uur uren`}},
			{Span: Day, One: Values{List: `dag nacht`}, Many: Values{List: `dagen nachten`}},
			{Span: Week, One: Values{List: `week`}, Many: Values{List: `weken`}},
			{Span: Month, One: Values{List: `maand`}, Many: Values{List: `maanden`}},
			{Span: Year, One: Values{List: `jaar`}, Many: Values{List: `jaar jaren`}},
			{Span: Decade, One: Values{List: `decennium`}, Many: Values{List: `decennia`}},
			{Span: Century, One: Values{List: `eeuw`}, Many: Values{List: `eeuwen`}},
			{Span: Millennium, One: Values{List: `millennium`}, Many: Values{List: `millennia`}},
		},
		Clock: Clock{
			Midnight: Set{List: `middernacht`},
			Cues:     Set{List: `om`},
			Hours:    Set{List: `uur`},
			OClock:   Set{List: `uur`},
			Minutes:  Values{List: `kwart=15`},
			HalfTo:   Set{List: `half`},
			Past:     Set{List: `over`},
			To:       Set{List: `voor`},
		},
		Ages: Ages{
			Aged:  Set{List: `leeftijd`},
			Old:   Set{List: `oud`},
			Years: Set{List: `geb ovl b d`},
		},
		Years: Years{
			Strong:   Set{List: `in sinds sedert vanaf tot gedurende jaar anno begin eind medio lente voorjaar zomer herfst najaar winter`},
			Weak:     Set{List: `voor vóór na tegen rond omstreeks uit geboren overleden gestorven opgericht`},
			Pair:     Set{List: `tussen`},
			Of:       Set{List: `van`},
			Prefixes: Set{List: `midden begin eind`},
			Days:     Set{List: `op datum`},
		},
		Amounts: Amounts{
			Labels: Set{List: `tel telefoon nr nrs nummer nummers kamer zaal bladzijde bladzijden blz pagina pag p artikel artikelen art lid hoofdstuk vers
				psalm wet decreet besluit resolutie zaak tabel figuur fig deel dl band route rijksweg vlucht lijn model type klasse serie
				versie kanaal bus trein perron spoor poort gebouw verdieping straat weg niveau graad opus`},
			Changes: Set{List: `steeg stegen stijgt stijgen stijging daalde daalden daalt dalen daling groeide groeiden groeit groeien groei toename afname
				verhoogd verlaagd verdubbelde verminderde meer minder bijna ongeveer ruim circa rond minstens hoogstens won wonnen verloor
				verloren kost kostte kosten telt telde telden totaal score bevolking stemmen meerderheid sterkte`},
			Counts: Set{List: `aantal getal bevolking leger legers garnizoen bemanning vloot totaal som hoogte diepte lengte afstand oppervlakte gewicht
				prijs kosten waarde boete salaris loon oplage publiek menigte groep groepen compagnie konvooi losgeld gemiddelde maximum
				minimum grens snelheid capaciteit honderden duizenden sterkte lening schuld verlies winst lading personeel`},
			Measures: Set{List: `km kilometer kilometers m meter meters cm centimeter mm mijl mijlen voet duim hectare hectaren ha kg kilo kilogram gram g ton
				liter l vat vaten uur uren minuut minuten seconde seconden dag dagen week weken maand maanden jaar jaren eeuw eeuwen
				decennium decennia euro gulden guldens dollar dollars frank franc mark pond roebel roebels cent centen procent promille
				miljoen miljard duizend honderd keer maal pk kw mw volt watt graden stemmen zetels v n`},
			Collectives: Set{List: `mensen mannen vrouwen kinderen man personen soldaten militairen troepen doden gewonden slachtoffers inwoners leden arbeiders
				boeren studenten gevangenen vluchtelingen joden burgers politie personeel vee paarden schepen vliegtuigen huizen woningen
				boeken andere extra`},
			Ranked: Set{List: `brigade divisie regiment bataljon leger legerkorps korps compagnie batterij eskader eskadron huzaren infanterie cavalerie
				artillerie vloot pantserdivisie breedtegraad meridiaan straat verdieping eeuw amendement congres parlement kabinet district
				wijk verjaardag poging dag nacht editie ronde keer maal jaar republiek rijk partij internationale`},
			Uncounted: Set{List: `wederom opnieuw weer ook alle allen beide enkele veel weinig geen daar hier alleen slechts net niet`},
			Plural:    "s",
			NotPlural: Set{List: `als dus is was eens anders reeds sinds soms steeds tijdens trots plots volgens langs thuis ons des thans nogmaals telkens
				vervolgens eveneens ondertussen intussen zoals slechts jongstleden alvorens tevens overigens destijds wegens`},
		},
		Clauses: Clauses{
			Light: Set{List: `een en als bij door voor van uit hij zijn ik in het is op ze zij dat de hun er tot was waren we wij toen wanneer waar die
				terwijl wie met zou zouden heeft hebben had hadden werd werden wordt worden na om omdat hoewel te naar ook nog niet aan`},
			Openers:    Set{List: `hij zij ze wij we ik wanneer toen waar terwijl waarin waarbij was waren werd werden had hadden heeft is zijn`},
			Links:      Set{List: `van de het der den op`},
			Asides:     Set{List: `dan vergeleken`},
			Pluperfect: Set{List: `had hadden`},
			Particles:  Set{List: `der den ten ter von`},
		},
		Verses: Verses{
			Books: Set{List: `genesis exodus leviticus numeri deuteronomium richteren rechters kronieken psalm psalmen spreuken prediker jesaja
				klaagliederen makkabeeën handelingen romeinen korintiërs galaten efeziërs filippenzen kolossenzen tessalonicenzen hebreeën
				openbaring koran soera`},
			Named: Set{List: `jozua ruth samuel ezra nehemia ester tobit judit job jeremia ezechiël daniël hosea joël amos obadja jona micha nahum habakuk
				sefanja haggai zacharia maleachi matteüs marcus lucas johannes timoteüs titus filemon jakobus petrus judas`},
		},
		Seasonal: Seasonal{
			Events:   Set{List: `offensief veldtocht campagne gevechten verkiezingen`},
			Spending: Set{List: `bracht brachten doorgebracht`},
		},
	},
	Label: &Label{
		About:       Set{List: `ongeveer circa ca c omstreeks rond`},
		Approximate: Set{List: `benaderend bij_benadering`},
		Unsure:      Set{List: `misschien mogelijk vermoedelijk waarschijnlijk`},
		Uncertain:   Set{List: `onzeker`},
		Active:      Set{List: `actief`},
		Stretch:     Set{List: `begin vroeg vroege eind einde laat late midden medio`},
		Of:          Set{List: `van de het`},
		Times:       Set{List: `nacht ochtend avond middag`},
		Seasons:     Set{List: `seizoen`},
		Spans:       Set{List: `winter regenseizoen`},
		Open:        Set{List: `heden nu vandaag`},
		Onwards:     Set{List: `verder`},
		EarlierThan: Set{List: `eerder_dan vroeger_dan`},
		LaterThan:   Set{List: `later_dan`},
		Foreign:     Set{List: `maankalender kalender juliaans juliaanse oude stijl os islamitisch islamitische joods joodse jaartelling`},
		Years:       Set{List: `jaar anno`},
		Half:        Set{List: `helft`},
		Quarter:     Set{List: `kwartaal`},
		Halves:      Values{List: `eerste=40 tweede=41 laatste=41`},
		Centuries:   Set{List: `eeuw eeuwen`},
		Millennia:   Set{List: `millennium millennia`},
	},
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `dhr mevr mr mrs dr drs ir ing prof ds gen kol lt kap sgt st burg min o.a d.w.z d.m.v m.b.t t.o.v t.g.v o.l.v bijv bv resp zgn
			z.g vgl geb ovl ca`},
		BeforeNumber: Set{List: `nr nrs blz p pp pag art lid hfdst dl fig tab jan feb mrt apr jun jul aug sep sept okt nov dec`},
		BeforeName:   Set{List: `enz e.d jr sr n.v b.v v.chr n.chr str`},
		Starters: Set{List: `aan achter al alle alleen als andere bij binnen boven buiten daar daarna daarop daarom dan dat de deze die dit door drie dus
			echter een eerst elke en enkele er gedurende geen haar had heeft het hier hierna hij hoewel hun iedere ik in indien intussen
			is kort later maar meer men met meteen na naar nadat niemand niet nog nu of om omdat ondanks onder ook op over pas rond sinds
			sommige tegen terwijl tijdens toch toen tot tussen twee uit van vanaf vanwege veel verder vervolgens vier volgens voor waar
			waarom wanneer want was wat wegens werd wie wij ze zij zijn zo zoals zonder`},
	},
	Furniture: Furniture{
		Addresses: []Phrases{
			{"cookies", `
				wij|we gebruiken ~3 cookies
				deze|onze website|site|webpagina|pagina gebruikt|maakt ~3 cookies
				door verder|gebruik ~9 cookies
				door deze|onze website|site ~9 akkoord|cookies
				alle cookies accepteren|weigeren|toestaan`},
			{"newsletter", `
				schrijf|meld je|u in|aan voor onze|de ~3 nieuwsbrief
				abonneer je|u op onze|de|het ~3 nieuwsbrief|kanaal|blog
				ontvang ~9 inbox|mailbox|mail|nieuwsbrief
				bedankt voor je|uw|het inschrijving|aanmelding|inschrijven|aanmelden`},
			{"sharing", `
				volg ons op|via
				deel dit|deze|het artikel|bericht|pagina|verhaal
				klik hier om|voor`},
			{"comments", `
				je|uw|het e? mailadres|mail|email adres? wordt niet gepubliceerd
				vereiste velden zijn gemarkeerd
				je|u moet ingelogd|inloggen ~3
				mijn naam ~9 opslaan|browser`},
			{"navigation", `
				ga|spring naar de? inhoud|hoofdinhoud
				dit vind|vindt je|u misschien ook ~2`},
			{"copyright", `
				alle rechten voorbehouden`},
		},
		Labels: []Phrases{
			{"newsletter", `
				nieuwsbrief|abonneren|inschrijven $`},
			{"sharing", `
				delen|deel|afdrukken|doorsturen $
				dit|deze artikel|pagina|bericht delen|afdrukken $`},
			{"comments", `
				plaats|geef|laat een reactie ~2 $
				reacties|reactie|reageren|antwoorden $
				# reacties|reactie $
				reactie annuleren $`},
			{"navigation", `
				lees|lezen|bekijk|toon|laad meer|verder|ook|alles ~3 $
				gerelateerde|verwante|recente|populaire|meest|laatste artikelen|berichten|nieuws|gelezen|onderwerpen $
				vorige|volgende artikel|bericht|pagina? $
				terug naar boven|home|het ~1 $
				home|menu|zoeken|contact|vorige|volgende|inloggen|registreren $
				bron|oorspronkelijk artikel? $`},
			{"copyright", `
				privacybeleid|cookiebeleid|disclaimer|colofon|gebruiksvoorwaarden $
				algemene voorwaarden $`},
			{"advertising", `
				advertentie|advertenties|reclame|gesponsord $`},
		},
	},
	Quoting: Quoting{
		Pairs: `“” ‘’ „”`,
		Sayings: Set{List: `zei zeiden zegt zeggen schreef schreven schrijft verklaarde verklaarden verklaart vertelde vertelt herinnerde herinnert
			antwoordde beweerde meldde berichtte benadrukte volgens aldus woorden geciteerd citeerde`},
		Speech: Set{List: `zei zegt zeiden vroeg vroegen vraagt riep roept antwoordde antwoordt schreef schrijft verklaarde verklaart zeggend`},
	},
	Grammar: Grammar{
		Single:       Set{List: `de een en of van met tot werd wordt werden zijn naar tegen tussen tijdens zonder maar`},
		Articles:     Set{List: `de het een`},
		Personals:    Set{List: `hij zij ze wij`},
		Conjunctions: Set{List: `maar`},
		Directions:   Set{List: `tot zoals`},
		Relatives:    Set{List: `die wie dat`},
		Prepositions: Set{List: `van op voor met`},
		TitleWords:   Set{List: `voor`},
	},
	Marks: Marks{
		Words:   Set{List: `het een van zijn werd werden wordt niet ook naar door bij voor deze aan uit`},
		Percent: 8,
	},
	Series: Series{
		Places: Set{List: `eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde laatste vorige volgende`},
		Counts: Set{List: `twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig
			honderd duizend miljoen`},
		Stages: Set{List: `begint begon begonnen opent opende geopend eindigt eindigde beëindigd sluit gesloten vertrekt vertrok arriveert arriveerde
			bereikt bereikte`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `tijdlijn tijdbalk kroniek chronologie jaartallenlijst`},
	},
	Markup: Markup{
		Tags:    Set{List: `tag tags`},
		Notes:   Set{List: `noot`},
		Remarks: Set{List: `bron?`},
	},
	Ahead: Ahead{
		Words: Set{List: `zal zullen gepland geplande aanstaande komende toekomstig toekomstige`},
		Stems: Set{List: `verwacht voorspel`},
	},
	Life: Life{
		Lineage: Set{List: `vader moeder ouders grootvader grootmoeder voorouders familie dynastie broer zus zuster geboren geboorte`},
		Afterlife: Set{List: `postuum memoires dagboek dagboeken brief brieven testament gepubliceerd uitgegeven opname opnames archief film documentaire
			roman boek begrafenis begraven graf standbeeld monument herdenking`},
	},
	Dating: Dating{
		Denials:      Set{List: `niet_bestaat bestaat_niet bestond_niet niet_bestond niet_bestaande onmogelijke_datum`},
		DenyingLeads: Set{List: `een geen toonde toonde_de toont`},
		Listing:      Set{List: `en of tot`},
		Articles:     Set{List: `de`},
		Leads:        Set{List: `op van tot sinds vanaf elke deze`},
		NewYear:      Set{List: `1_januari nieuwjaarsdag`},
	},
	Columns: Columns{
		Date:   Set{List: `datum wanneer begin vanaf`},
		End:    Set{List: `einde einddatum tot`},
		Year:   Set{List: `jaar`},
		Month:  Set{List: `maand`},
		Day:    Set{List: `dag`},
		Title:  Set{List: `titel gebeurtenis naam kop`},
		Text:   Set{List: `beschrijving tekst omschrijving toelichting inhoud`},
		Known:  Set{List: `nauwkeurigheid precisie`},
		Cited:  Set{List: `bronnen bron verwijzingen`},
		Stamps: Set{List: `aangemaakt gewijzigd bijgewerkt gepubliceerd`},
	},
}
