package lang

// Romanian is what is known of Romanian.
var Romanian = &Language{
	Tag:  "ro",
	Name: "Romanian",
	Grammar: Grammar{
		Single: Set{List: `și sau de din la în cu pe pentru prin un o al ale`},
	},
}
