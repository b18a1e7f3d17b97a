package lang

// Swedish is what is known of Swedish.
var Swedish = &Language{
	Tag:        "sv",
	Name:       "Swedish",
	LastJulian: 1753,
	Grammar: Grammar{
		Single:       Set{List: `och eller ett av från med mot mellan under utan är var blev`},
		Conjunctions: Set{List: `eller`},
		Directions:   Set{List: `till`},
	},
	Quoting: Quoting{
		Pairs:   `”” ’’`,
		Sayings: Set{List: `sade säger skrev skriver förklarade berättade enligt ord`},
	},
	Marks: Marks{
		Words:   Set{List: `och av till den det en ett är som på blev var inte med för från att`},
		Percent: 12,
	},
	Columns: Columns{
		Date:  Set{List: `datum när start`},
		End:   Set{List: `slut slutdatum`},
		Year:  Set{List: `år`},
		Month: Set{List: `månad`},
		Day:   Set{List: `dag`},
		Title: Set{List: `titel rubrik händelse namn`},
		Text:  Set{List: `beskrivning text innehåll`},
	},
}
