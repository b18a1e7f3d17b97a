package reading_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
)

func TestVietnameseDates(t *testing.T) {
	toldTable(t, reading.Options{Language: "vi"}, map[string]string{
		"Ngày 2 tháng 9 năm 1945, tuyên ngôn được đọc.": "2 tháng 9 năm 1945 = 1945-09-02",
		"2 tháng 9, 1945":                            "2 tháng 9, 1945 = 1945-09-02",
		"Tháng 8 năm 1945, khởi nghĩa nổ ra.":        "Tháng 8 năm 1945 = 1945-08",
		"Năm 1945 chiến tranh kết thúc.":             "1945 = 1945",
		"từ năm 1940 đến năm 1945":                   "1940 = 1940 range-start\n1945 = 1945 range-end",
		"trước năm 1914, sau năm 1968":               "1914 = 1914 before\n1968 = 1968 after",
		"thế kỷ 20, những năm 1960, thập niên 1970":  "kỷ 20 = 19XX\nnhững năm 1960 = 196X\nthập niên 1970 = 197X",
		"Cuối tháng 9/1940, ngày 2 tháng 9/1945":     "tháng 9/1940 = 1940-09\n2 tháng 9/1945 = 1945-09-02",
		"những năm 1930 - 1945":                      "1930 = 1930 range-start\n1945 = 1945 range-end",
		"thế kỷ XIX":                                 "kỷ XIX = 18XX",
		"năm 111 TCN, năm 40 SCN":                    "111 TCN = -0110\n40 SCN = 0040",
		"30 tháng 2 năm 1945":                        "30 tháng 2 năm 1945 = impossible",
		"31 tháng 4 năm 1975":                        "31 tháng 4 năm 1975 = impossible",
		"1500 người, 1200 đồng, phòng 1973, số 1408": "",
		"hơn 1800 lính":                              "",
		"năm người":                                  "",
		"3 tháng sau":                                "3 tháng sau =  unanchored",
	})
	for text, want := range map[string]int{"Chủ Nhật, 2 tháng 9 năm 1945": 7, "Thứ Tư, 30 tháng 4 năm 1975": 3, "ngày 30 tháng 4 năm 1975": 0} {
		if got := reading.New(text, reading.Options{Language: "vi"}).Dates()[0].Weekday; got != want {
			t.Errorf("%q: weekday %d, want %d", text, got, want)
		}
	}
}
