package lang

// Ukrainian is what is known of Ukrainian.
var Ukrainian = &Language{
	Tag:  "uk",
	Name: "Ukrainian",
	Grammar: Grammar{
		Single: Set{List: `і й та в у з із на для від до по при але або`},
	},
}
