package lang

// Chinese is what is known of Chinese.
var Chinese = &Language{
	Tag:  "zh",
	Name: "Chinese",
	Chronicles: Chronicles{
		Names:  Set{List: `年表 大事记 大事記 时间线 時間線`},
		Joined: true,
	},
	Columns: Columns{
		Date:  Set{List: `日期 时间 時間`},
		End:   Set{List: `结束 結束`},
		Year:  Set{List: `年 年份`},
		Month: Set{List: `月 月份`},
		Day:   Set{List: `日`},
		Title: Set{List: `事件 标题 標題`},
		Text:  Set{List: `内容 內容 描述 说明 說明`},
	},
	Quoting: Quoting{
		Pairs: `“” ‘’ 「」 『』 《》 〈〉`,
	},
}
