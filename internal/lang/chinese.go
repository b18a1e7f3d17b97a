package lang

// Chinese is what is known of Chinese.
var Chinese = &Language{
	Tag:  "zh",
	Name: "Chinese",
	Chronicles: Chronicles{
		Names:  Set{List: `年表 大事记 大事記 时间线 時間線`},
		Joined: true,
	},
}
