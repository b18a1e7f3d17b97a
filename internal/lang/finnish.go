package lang

// Finnish is what is known of Finnish.
var Finnish = &Language{
	Tag:  "fi",
	Name: "Finnish",
	Abbreviations: &Abbreviations{
		Starters: Set{List: `että he hän ja jo jos kun kuitenkin mutta myös ne niin nyt se siitä sitten tai tämä vaikka`},
		Ordinals: true,
	},
}
