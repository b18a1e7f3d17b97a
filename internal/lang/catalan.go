package lang

// Catalan is what is known of Catalan.
var Catalan = &Language{
	Tag:        "ca",
	Name:       "Catalan",
	LastJulian: 1582,
	Grammar: Grammar{
		Single: Set{List: `el els les un una de del dels al als a en i o per pel amb sense és va`},
	},
	Marks: Marks{
		Words:   Set{List: `la un en els dels amb als del que va el per una al i les seva seu són també`},
		Percent: 12,
	},
	Columns: Columns{
		Date:  Set{List: `data quan inici`},
		End:   Set{List: `fi final`},
		Year:  Set{List: `any`},
		Month: Set{List: `mes`},
		Day:   Set{List: `dia`},
		Title: Set{List: `títol esdeveniment fet`},
		Text:  Set{List: `descripció text detalls`},
	},
	Quoting: Quoting{
		Pairs: `«» “”`,
	},
}
