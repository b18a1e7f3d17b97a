package lang

// Polish is what is known of Polish.
var Polish = &Language{
	Tag:  "pl",
	Name: "Polish",
	Calendar: Calendar{
		Months: [12]Names{
			{Name: "styczeń", Also: "stycznia styczniu", Short: "sty stycz"},
			{Name: "luty", Also: "lutego lutym", Short: "lut"},
			{Name: "marzec", Also: "marca marcu"},
			{Name: "kwiecień", Also: "kwietnia kwietniu", Short: "kwi"},
			{Name: "maj", Also: "maja maju"},
			{Name: "czerwiec", Also: "czerwca czerwcu", Short: "cze"},
			{Name: "lipiec", Also: "lipca lipcu", Short: "lip"},
			{Name: "sierpień", Also: "sierpnia sierpniu", Short: "sie"},
			{Name: "wrzesień", Also: "września wrześniu", Short: "wrz"},
			{Name: "październik", Also: "października październiku", Short: "paź"},
			{Name: "listopad", Also: "listopada listopadzie", Short: "lis"},
			{Name: "grudzień", Also: "grudnia grudniu", Short: "gru"},
		},
		Weekdays: [7]Names{
			{Name: "poniedziałek"},
			{Name: "wtorek"},
			{Name: "środa", Also: "środę"},
			{Name: "czwartek"},
			{Name: "piątek"},
			{Name: "sobota", Also: "sobotę"},
			{Name: "niedziela", Also: "niedzielę"},
		},
		Seasons:  Values{List: `wiosna=21 wiosną=21 wiosny=21 lato=22 latem=22 jesień=23 jesienią=23 zima=24 zimą=24`},
		DayParts: Values{List: `rano=1 ranek=1 noc=2 nocy=2 południe=3 wieczór=3 wieczorem=3`},
		BC:       Set{List: `p_n_e przed_naszą_erą`},
		AD:       Set{List: `n_e naszej_ery`},
		About:    Set{List: `około ok`},
		Styles: Styles{
			Old: Set{List: `starego_stylu`},
			New: Set{List: `nowego_stylu`},
		},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `jeden=1 jedna=1 dwa=2 dwie=2 trzy=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10 jedenaście=11 dwanaście=12
			trzynaście=13 czternaście=14 piętnaście=15 szesnaście=16 siedemnaście=17 osiemnaście=18 dziewiętnaście=19 dwadzieścia=20 trzydzieści=30
			czterdzieści=40 pięćdziesiąt=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 sto=100 tysiąc=1000`},
		Roman:       Values{List: `i=1 ii=2 iii=3 iv=4 v=5 vi=6 vii=7 viii=8 ix=9 x=10 xi=11 xii=12 xiii=13 xiv=14 xv=15 xvi=16 xvii=17 xviii=18 xix=19 xx=20 xxi=21`},
		Multipliers: Set{List: `tysiąc`},
	},
	Time: &Time{
		Determiners: Determiners{
			This:        Set{List: `ten tego tym ta tej`},
			That:        Set{List: `tamten tamtego tamtym owego`},
			Same:        Set{List: `sam samego samym`},
			Possessives: Set{List: `jego jej ich`},
		},
		Pointers: Pointers{
			Next:     Set{List: `następny następnego następnym następnej kolejnym`},
			Previous: Set{List: `poprzedni poprzedniego poprzednim zeszły zeszłego zeszłym`},
			Later:    Set{List: `później potem po`},
			Earlier:  Set{List: `wcześniej przed`},
			Ago:      Set{List: `temu`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `przed`},
			After:   Set{List: `po`},
			From:    Set{List: `od`},
			Until:   Set{List: `aż_do`},
			Between: Set{List: `między pomiędzy`},
			Through: Set{List: `do`},
			On:      Set{List: `w we na z ze za dnia`},
			Day:     Set{List: `dnia`},
			In:      Set{List: `w`},
		},
		Parts: Parts{
			Early:  Set{List: `początek początku`},
			Middle: Set{List: `połowa połowie`},
			Late:   Set{List: `koniec końcu końca`},
			Nouns:  Set{List: `część części dni dniach`},
		},
		Joints: Joints{
			And:   Set{List: `i`},
			Or:    Set{List: `lub albo`},
			Years: Set{List: `i do a lub`},
		},
		Hedges: Hedges{
			About:   Set{List: `około mniej_więcej`},
			Circa:   Set{List: `około ok`},
			Nearly:  Set{List: `prawie niemal`},
			Over:    Set{List: `ponad więcej_niż`},
			Under:   Set{List: `poniżej mniej_niż`},
			AtLeast: Set{List: `co_najmniej`},
		},
		Lengths: Lengths{
			For:   Set{List: `przez trwał trwała trwało`},
			Every: Set{List: `każdy każdą każde`},
			Some:  Set{List: `kilka kilku parę`},
		},
		Units: []Unit{
			{Span: Second, One: Values{List: `sekunda sekundę`}, Many: Values{List: `sekundy sekund`}},
			{Span: Minute, One: Values{List: `minuta minutę`}, Many: Values{List: `minuty minut`}},
			{Span: Hour, One: Values{List: `godzina godzinę`}, Many: Values{List: `godziny godzin`}},
			{Span: Day, One: Values{List: `dzień`}, Many: Values{List: `dni`}},
			{Span: Week, One: Values{List: `tydzień`}, Many: Values{List: `tygodnie tygodni`}},
			{Span: Month, One: Values{List: `miesiąc`}, Many: Values{List: `miesiące miesięcy`}},
			{Span: Year, One: Values{List: `rok roku`}, Many: Values{List: `lata lat`}},
			{Span: Decade, One: Values{List: `dekada dziesięciolecie`}, Many: Values{List: `dekady dekad`}},
			{Span: Century, One: Values{List: `wiek wieku`}, Many: Values{List: `wieki wieków`}},
			{Span: Millennium, One: Values{List: `tysiąclecie`}, Many: Values{List: `tysiąclecia`}},
		},
		Clock: Clock{
			Noon:     Set{List: `południe`},
			Midnight: Set{List: `północ`},
		},
		Years: Years{
			Strong: Set{List: `w od po przed roku rok lat lata wiosną latem jesienią zimą`},
			Weak:   Set{List: `do`},
			Behind: Set{List: `roku rok rokiem r`},
			Pair:   Set{List: `między`},
			Of:     Set{List: `z`},
		},
		Amounts: Amounts{
			Labels:  Set{List: `nr numer s str strona art artykuł rozdział ustawa dekret rozporządzenie poz pokój dom`},
			Changes: Set{List: `wzrósł wzrosła wzrosło spadł spadła spadło wyniósł wyniosła wyniosło liczył liczyła liczyło ponad około`},
			Counts:  Set{List: `liczba liczbę ludność suma`},
			Measures: Set{List: `km m cm mm kg g t l ha zł złotych złote zł gr groszy ton tysięcy tys milionów mln miliardów mld procent metrów kilometrów mil osób razy
				głosów`},
			Collectives: Set{List: `osób ludzi żołnierzy rannych zabitych mieszkańców robotników jeńców dzieci kobiet mężczyzn domów egzemplarzy członków
				studentów`},
		},
		Clauses: Clauses{
			Light:   Set{List: `i w we na z ze po za do od u o nie on ona oni ono jego jej ich był była było były że jak który która kiedy gdzie ale a się`},
			Openers: Set{List: `on ona oni ono że jak który która które kiedy gdzie był była było byli`},
		},
	},
	Label: &Label{
		About:     Set{List: `około ok`},
		Unsure:    Set{List: `prawdopodobnie może`},
		Stretch:   Set{List: `początek początku koniec końcu połowa połowie`},
		Open:      Set{List: `dziś obecnie`},
		Years:     Set{List: `rok roku r`},
		Centuries: Set{List: `wiek wieku wieki w`},
		Millennia: Set{List: `tysiąclecie`},
		Stopped:   Set{List: `w`},
	},
	LastJulian: 1582,
	Abbreviations: &Abbreviations{
		Starters: Set{List: `a ale bez był była dla do i jak jako jednak jego jej kiedy która który na nad nie o od po pod podczas przed przez przy są się ta tak także ten to tylko w we według wszyscy z za ze że`},
		Ordinals: true,
	},
	Grammar: Grammar{
		Single: Set{List: `i w we z ze na do od przez dla oraz lub ale po przed przy`},
	},
	Marks: Marks{
		Words:   Set{List: `i w z na się do jest był była było został została że o od przez po oraz jego`},
		Percent: 10,
	},
	Furniture: Furniture{
		Addresses: []Phrases{
			{"cookies", `
				używamy ~3 cookies|cookie|ciasteczek
				ta|nasza strona|witryna ~1 używa|korzysta ~3 cookies|cookie|ciasteczek
				korzystając|kontynuując ~9 zgodę|zgadzasz ~9 cookies|cookie|ciasteczek`},
			{"newsletter", `
				zapisz|zapisz się ~2 newslettera|newsletter
				subskrybuj nasz ~2`},
			{"sharing", `
				śledź|obserwuj nas na
				udostępnij ten|to artykuł|wpis|post
				kliknij tutaj|aby`},
			{"comments", `
				twój adres email|e|mail ~1 nie zostanie opublikowany
				pola|wymagane wymagane|pola są oznaczone
				musisz się zalogować ~4`},
			{"copyright", `
				wszelkie|wszystkie prawa zastrzeżone`},
		},
		Labels: []Phrases{
			{"sharing", `
				udostępnij|drukuj na? ~1 $`},
			{"comments", `
				dodaj|zostaw komentarz|odpowiedź $
				komentarze|komentarz|odpowiedz $
				anuluj odpowiedź $`},
			{"navigation", `
				czytaj|zobacz|pokaż więcej|dalej|także ~3 $
				podobne|powiązane|ostatnie artykuły|wpisy $`},
			{"copyright", `
				polityka prywatności|cookies $
				regulamin $`},
		},
		Banners: []string{
			"Używamy plików cookies.",
			"Wszelkie prawa zastrzeżone.",
		},
	},
	Columns: Columns{
		Date:  Set{List: `data kiedy początek`},
		End:   Set{List: `koniec`},
		Year:  Set{List: `rok`},
		Month: Set{List: `miesiąc`},
		Day:   Set{List: `dzień`},
		Title: Set{List: `tytuł wydarzenie nazwa`},
		Text:  Set{List: `opis tekst treść szczegóły`},
	},
	Quoting: Quoting{
		Pairs: `„” «» ‚’`,
	},
}
