package lang

// Catalan is what is known of Catalan.
var Catalan = &Language{
	Tag:  "ca",
	Name: "Catalan",
	Grammar: Grammar{
		Single: Set{List: `el els les un una de del dels al als a en i o per pel amb sense és va`},
	},
}
