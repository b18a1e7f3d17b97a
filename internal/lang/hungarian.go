package lang

// Hungarian is what is known of Hungarian.
var Hungarian = &Language{
	Tag:        "hu",
	Name:       "Hungarian",
	LastJulian: 1587,
	Abbreviations: &Abbreviations{
		Starters: Set{List: `a amikor az azonban de egy ekkor és ez ezek ezért ha hogy így is már mert még nem ő ők pedig s szerint után`},
		Ordinals: true,
	},
	Marks: Marks{
		Words:   Set{List: `a az és hogy nem egy volt is meg ezt ki fel után`},
		Percent: 12,
	},
	Columns: Columns{
		Date:  Set{List: `dátum mikor kezdet`},
		End:   Set{List: `vég`},
		Year:  Set{List: `év`},
		Month: Set{List: `hónap`},
		Day:   Set{List: `nap`},
		Title: Set{List: `cím esemény`},
		Text:  Set{List: `leírás szöveg`},
	},
	Quoting: Quoting{
		Pairs: `„” »«`,
	},
}
