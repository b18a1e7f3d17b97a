package lang

// Danish is what is known of Danish.
var Danish = &Language{
	Tag:        "da",
	Name:       "Danish",
	LastJulian: 1700,
	Abbreviations: &Abbreviations{
		Starters: Set{List: `af at da de den der det dette efter en er et for fra han har hun i ifølge in ingen man med men og om på samme som til under var ved vi`},
		Ordinals: true,
	},
	Grammar: Grammar{
		Single:       Set{List: `og eller et af fra med mod mellem under uden er var blev`},
		Conjunctions: Set{List: `eller`},
		Directions:   Set{List: `til`},
	},
	Marks: Marks{
		Words:   Set{List: `og af til den det en et er der på som blev var ikke med for fra at`},
		Percent: 12,
	},
	Columns: Columns{
		Date:  Set{List: `dato hvornår start`},
		End:   Set{List: `slut slutdato`},
		Year:  Set{List: `år`},
		Month: Set{List: `måned`},
		Day:   Set{List: `dag`},
		Title: Set{List: `titel overskrift begivenhed navn`},
		Text:  Set{List: `beskrivelse tekst indhold`},
	},
	Quoting: Quoting{
		Pairs: `“” »«`,
	},
}
