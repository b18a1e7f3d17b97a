package lang

// Dutch is what is known of Dutch.
var Dutch = &Language{
	Tag:  "nl",
	Name: "Dutch",
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
	Chronicles: Chronicles{
		Names: Set{List: `tijdlijn tijdbalk kroniek`},
	},
	Quoting: Quoting{
		Sayings: Set{List: `zei zegt schreef schrijft verklaarde verklaart vertelde herinnerde volgens woorden`},
	},
	Markup: Markup{
		Remarks: Set{List: `bron?`},
	},
}
