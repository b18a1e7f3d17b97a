package lang

// Norwegian is what is known of Norwegian.
var Norwegian = &Language{
	Tag:        "nb",
	Also:       "no",
	Name:       "Norwegian",
	LastJulian: 1700,
	Abbreviations: &Abbreviations{
		Starters: Set{List: `alle at av da de den denne der det dette en er et etter for fra han har hun i ifølge ingen man med men og om på samme som til under var ved vi`},
		Ordinals: true,
	},
	Grammar: Grammar{
		Single:       Set{List: `og eller et av fra med mot mellom under uten er var ble`},
		Conjunctions: Set{List: `eller`},
		Directions:   Set{List: `til`},
	},
	Marks: Marks{
		Words:   Set{List: `og av til den det en et er som på ble var ikke med for fra å`},
		Percent: 12,
	},
	Columns: Columns{
		Date:  Set{List: `dato når start`},
		End:   Set{List: `slutt sluttdato`},
		Year:  Set{List: `år`},
		Month: Set{List: `måned`},
		Day:   Set{List: `dag`},
		Title: Set{List: `tittel overskrift hendelse navn`},
		Text:  Set{List: `beskrivelse tekst innhold`},
	},
	Quoting: Quoting{
		Pairs: `«» ‘’`,
	},
}
