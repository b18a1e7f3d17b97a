package lang

// Japanese is what is known of Japanese.
var Japanese = &Language{
	Tag:  "ja",
	Name: "Japanese",
	Chronicles: Chronicles{
		Names:  Set{List: `年譜`},
		Joined: true,
	},
}
