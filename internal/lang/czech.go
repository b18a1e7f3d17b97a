package lang

// Czech is what is known of Czech.
var Czech = &Language{
	Tag:        "cs",
	Name:       "Czech",
	LastJulian: 1584,
	Abbreviations: &Abbreviations{
		Starters: Set{List: `a ale ani až bez byl byla do i jako jeho její když ale k která který na nad o od po pod podle pro proti při s se tak také tento to u v ve však z za že`},
		Ordinals: true,
	},
	Grammar: Grammar{
		Single: Set{List: `a i v ve z ze na do od pro nebo ale po před při`},
	},
	Marks: Marks{
		Words:   Set{List: `a v se na je byl byla bylo z do že s ve k po jako jeho který`},
		Percent: 10,
	},
	Columns: Columns{
		Date:  Set{List: `datum kdy začátek`},
		End:   Set{List: `konec`},
		Year:  Set{List: `rok`},
		Month: Set{List: `měsíc`},
		Day:   Set{List: `den`},
		Title: Set{List: `název událost titul`},
		Text:  Set{List: `popis text obsah`},
	},
	Quoting: Quoting{
		Pairs: `„“ ‚‘ »«`,
	},
}
