package lang

// Finnish is what is known of Finnish.
var Finnish = &Language{
	Tag:        "fi",
	Name:       "Finnish",
	LastJulian: 1753,
	Abbreviations: &Abbreviations{
		Starters: Set{List: `että he hän ja jo jos kun kuitenkin mutta myös ne niin nyt se siitä sitten tai tämä vaikka`},
		Ordinals: true,
	},
	Marks: Marks{
		Words:   Set{List: `ja oli on että joka sekä hän ei myös kun vuonna mutta ovat jonka hänen`},
		Percent: 6,
	},
	Columns: Columns{
		Date:  Set{List: `päivämäärä päiväys milloin`},
		End:   Set{List: `loppu`},
		Year:  Set{List: `vuosi`},
		Month: Set{List: `kuukausi`},
		Day:   Set{List: `päivä`},
		Title: Set{List: `otsikko tapahtuma nimi`},
		Text:  Set{List: `kuvaus teksti`},
	},
	Quoting: Quoting{
		Pairs: `”” ’’`,
	},
}
