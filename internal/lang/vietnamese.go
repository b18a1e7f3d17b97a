package lang

// Vietnamese is what is known of Vietnamese.
var Vietnamese = &Language{
	Tag:  "vi",
	Name: "Vietnamese",
	Calendar: Calendar{
		Month:        Set{List: `tháng`},
		MonthNumbers: Values{List: `giêng=1 hai=2 ba=3 tư=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10 chạp=12`},
		Lunar:        Set{List: `âm_lịch nhuận`},
		DayParts:     Values{List: `sáng=1 trưa=3 chiều=3 tối=3 đêm=2`},
		Century:      Set{List: `kỷ`},
		Decade:       Set{List: `những_năm thập_niên thập_kỷ`},
		BC:           Set{List: `tcn trước_công_nguyên`},
		AD:           Set{List: `scn sau_công_nguyên`},
		About:        Set{List: `khoảng`},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `hai=2 ba=3 bốn=4 sáu=6 bảy=7 tám=8 chín=9 mười=10`},
	},
	Time: &Time{
		Determiners: Determiners{
			Definite: Set{List: `năm`}, // between a preposition and a year
			This:     Set{List: `này`},
		},
		Pointers: Pointers{
			Later:   Set{List: `sau`},
			Earlier: Set{List: `trước`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `trước`},
			After:   Set{List: `sau`},
			From:    Set{List: `từ`},
			Until:   Set{List: `đến tới`},
			Between: Set{List: `giữa`},
			Through: Set{List: `đến tới`},
			On:      Set{List: `vào trong ngày`},
		},
		Parts: Parts{
			Early:  Set{List: `đầu`},
			Middle: Set{List: `giữa`},
			Late:   Set{List: `cuối`},
		},
		Joints: Joints{
			And:   Set{List: `và`},
			Or:    Set{List: `hoặc`},
			Parts: Set{List: `năm`},
			Years: Set{List: `và đến`},
		},
		Hedges: Hedges{
			About:  Set{List: `khoảng`},
			Circa:  Set{List: `khoảng`},
			Nearly: Set{List: `gần`},
			Over:   Set{List: `hơn`},
		},
		Lengths: Lengths{
			For:   Set{List: `suốt trong kéo_dài`},
			Every: Set{List: `hàng mỗi`},
		},
		Units: []Unit{
			{Span: Minute, One: Values{List: `phút`}, Many: Values{List: `phút`}},
			{Span: Hour, One: Values{List: `giờ`}, Many: Values{List: `giờ`}},
			{Span: Day, One: Values{List: `ngày`}, Many: Values{List: `ngày`}},
			{Span: Week, One: Values{List: `tuần`}, Many: Values{List: `tuần`}},
			{Span: Month, One: Values{List: `tháng`}, Many: Values{List: `tháng`}},
			{Span: Year, One: Values{List: `năm`}, Many: Values{List: `năm`}},
		},
		Years: Years{
			Strong: Set{List: `năm`},
			Weak:   Set{List: `sau trước sang`},
			Pair:   Set{List: `giữa`},
		},
		Amounts: Amounts{
			Labels:      Set{List: `số điều luật phòng trang`},
			Measures:    Set{List: `km m cm kg g tấn ha đồng người phần_trăm triệu tỷ nghìn ngàn mét lít lần`},
			Collectives: Set{List: `người lính quân dân`},
		},
		Clauses: Clauses{
			Light: Set{List: `và của là các được cho trong với đã những này một vào ở có không khi thì bị từ đến`},
		},
	},
	Label: &Label{
		About:        Set{List: `khoảng`},
		Stretch:      Set{List: `đầu cuối giữa`},
		Years:        Set{List: `năm`},
		Open:         Set{List: `nay`},
		Centuries:    Set{List: `kỷ`},
		CenturyLeads: Set{List: `của thế`},
	},
	Furniture: Furniture{
		Addresses: []Phrases{
			{"cookies", `
				chúng tôi sử dụng ~2 cookie|cookies
				trang|website web? này sử dụng ~2 cookie|cookies
				chấp nhận tất cả cookie|cookies? $
				bằng cách tiếp tục|sử|nhấp ~9 bạn đồng ý`},
			{"newsletter", `
				đăng ký|kí nhận ~1 bản|thông|email tin|của|mới
				cảm ơn bạn|quý đã ~1 đăng ký|kí
				nhập email|địa chỉ? ~2 của bạn`},
			{"sharing", `
				theo dõi|dỏi chúng tôi trên|tại
				chia sẻ bài|trang viết|này`},
			{"comments", `
				email|địa của|chỉ ~4 sẽ không được hiển thị|công
				các trường bắt buộc được
				bạn|vui phải|cần|lòng đăng nhập`},
			{"navigation", `
				có thể bạn ~1 quan|thích tâm?`},
			{"copyright", `
				mọi quyền được bảo lưu
				tất cả các? quyền ~1 bảo lưu`},
		},
		Labels: []Phrases{
			{"sharing", `
				chia sẻ ~3 $`},
			{"comments", `
				để|viết|gửi lại|bình một|luận? bình|trả|phản? luận|lời|hồi? $
				bình luận $
				hủy trả? lời? $`},
			{"navigation", `
				đọc|xem thêm|tiếp|tin ~3 $
				bài|tin|tin viết|tức|bài? liên|mới|cũ quan|nhất|hơn $
				nguồn ~1 $
				trang chủ $
				tìm kiếm $`},
			{"advertising", `
				quảng cáo $`},
			{"copyright", `
				bản quyền ~4 $
				chính sách bảo|quyền mật|riêng ~1 $`},
		},
	},
	Grammar: Grammar{
		Single:       Set{List: `của và với cho được bởi tại trong từ đến đã`},
		Conjunctions: Set{List: `và hoặc nhưng`},
		Prepositions: Set{List: `của ở tại`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `niên_biểu biên_niên dòng_thời_gian mốc_thời_gian`},
	},
	Marks: Marks{
		Words:   Set{List: `và của là các được cho trong với người đã những này một vào năm ở`},
		Percent: 10,
	},
	Columns: Columns{
		Date:  Set{List: `ngày ngày_tháng thời_gian thời_điểm`},
		End:   Set{List: `kết_thúc ngày_kết_thúc`},
		Year:  Set{List: `năm`},
		Month: Set{List: `tháng`},
		Title: Set{List: `sự_kiện tiêu_đề tên`},
		Text:  Set{List: `mô_tả nội_dung chi_tiết diễn_biến`},
	},
	Quoting: Quoting{
		Pairs: `“” ‘’`,
	},
}
