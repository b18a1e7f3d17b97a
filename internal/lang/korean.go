package lang

// Korean is what is known of Korean.
var Korean = &Language{
	Tag:  "ko",
	Name: "Korean",
	Chronicles: Chronicles{
		Names:  Set{List: `연표 연대기`},
		Joined: true,
	},
}
