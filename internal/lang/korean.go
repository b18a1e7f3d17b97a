package lang

// Korean is what is known of Korean.
var Korean = &Language{
	Tag:  "ko",
	Name: "Korean",
	Chronicles: Chronicles{
		Names:  Set{List: `연표 연대기`},
		Joined: true,
	},
	Columns: Columns{
		Date:  Set{List: `날짜 일자 일시`},
		End:   Set{List: `종료`},
		Year:  Set{List: `연도 년`},
		Month: Set{List: `월`},
		Day:   Set{List: `일`},
		Title: Set{List: `사건 제목`},
		Text:  Set{List: `내용 설명`},
	},
	Quoting: Quoting{
		Pairs: `“” ‘’ 「」 『』 《》 〈〉`,
	},
}
