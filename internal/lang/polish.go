package lang

// Polish is what is known of Polish.
var Polish = &Language{
	Tag:        "pl",
	Name:       "Polish",
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
	Columns: Columns{
		Date:  Set{List: `data kiedy początek`},
		End:   Set{List: `koniec`},
		Year:  Set{List: `rok`},
		Month: Set{List: `miesiąc`},
		Day:   Set{List: `dzień`},
		Title: Set{List: `tytuł wydarzenie nazwa`},
		Text:  Set{List: `opis tekst treść szczegóły`},
	},
}
