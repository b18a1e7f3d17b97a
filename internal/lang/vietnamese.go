package lang

// Vietnamese is what is known of Vietnamese.
var Vietnamese = &Language{
	Tag:  "vi",
	Name: "Vietnamese",
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
}
