package lang

// Japanese is what is known of Japanese.
var Japanese = &Language{
	Tag:  "ja",
	Name: "Japanese",
	Chronicles: Chronicles{
		Names:  Set{List: `年譜`},
		Joined: true,
	},
	Columns: Columns{
		Date:  Set{List: `日付 年月日 日時`},
		End:   Set{List: `終了`},
		Year:  Set{List: `年`},
		Month: Set{List: `月`},
		Day:   Set{List: `日`},
		Title: Set{List: `出来事 題名 タイトル`},
		Text:  Set{List: `内容 説明`},
	},
	Quoting: Quoting{
		Pairs: `「」 『』 〝〟 〝〞`,
	},
}
