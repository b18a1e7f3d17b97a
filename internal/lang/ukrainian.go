package lang

// Ukrainian is what is known of Ukrainian.
var Ukrainian = &Language{
	Tag:        "uk",
	Name:       "Ukrainian",
	LastJulian: 1918,
	Grammar: Grammar{
		Single: Set{List: `і й та в у з із на для від до по при але або`},
	},
	Marks: Marks{
		Words:   Set{List: `і в на з та до не був була було його від із для що як у за року при`},
		Percent: 10,
	},
	Columns: Columns{
		Date:  Set{List: `дата коли початок`},
		End:   Set{List: `кінець`},
		Year:  Set{List: `рік`},
		Month: Set{List: `місяць`},
		Day:   Set{List: `день`},
		Title: Set{List: `подія назва`},
		Text:  Set{List: `опис текст`},
	},
	Quoting: Quoting{
		Pairs: `«» „“`,
	},
}
