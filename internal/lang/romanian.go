package lang

// Romanian is what is known of Romanian.
var Romanian = &Language{
	Tag:        "ro",
	Name:       "Romanian",
	LastJulian: 1919,
	Grammar: Grammar{
		Single: Set{List: `și sau de din la în cu pe pentru prin un o al ale`},
	},
	Marks: Marks{
		Words:   Set{List: `și în al ale din cu la pe care este a fost lui prin după pentru într o`},
		Percent: 10,
	},
	Columns: Columns{
		Date:  Set{List: `data când`},
		End:   Set{List: `sfârșit`},
		Year:  Set{List: `an anul`},
		Month: Set{List: `luna`},
		Day:   Set{List: `ziua`},
		Title: Set{List: `titlu eveniment`},
		Text:  Set{List: `descriere text detalii`},
	},
	Quoting: Quoting{
		Pairs: `„” «»`,
	},
}
