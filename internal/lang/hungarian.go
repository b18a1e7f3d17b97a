package lang

// Hungarian is what is known of Hungarian.
var Hungarian = &Language{
	Tag:  "hu",
	Name: "Hungarian",
	Abbreviations: &Abbreviations{
		Starters: Set{List: `a amikor az azonban de egy ekkor és ez ezek ezért ha hogy így is már mert még nem ő ők pedig s szerint után`},
		Ordinals: true,
	},
}
