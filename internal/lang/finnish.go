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
	Columns: Columns{
		Date:  Set{List: `päivämäärä päiväys milloin`},
		End:   Set{List: `loppu`},
		Year:  Set{List: `vuosi`},
		Month: Set{List: `kuukausi`},
		Day:   Set{List: `päivä`},
		Title: Set{List: `otsikko tapahtuma nimi`},
		Text:  Set{List: `kuvaus teksti`},
	},
}
