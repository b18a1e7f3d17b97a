package reading_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
)

func TestVietnameseDates(t *testing.T) {
	toldTable(t, reading.Options{Language: "vi"}, map[string]string{
		"Ngày 2 tháng 9 năm 1945, tuyên ngôn được đọc.": "2 tháng 9 năm 1945 = 1945-09-02",
		"2 tháng 9, 1945":                             "2 tháng 9, 1945 = 1945-09-02",
		"Tháng 8 năm 1945, khởi nghĩa nổ ra.":         "Tháng 8 năm 1945 = 1945-08",
		"Năm 1945 chiến tranh kết thúc.":              "1945 = 1945",
		"từ năm 1940 đến năm 1945":                    "1940 = 1940 range-start\n1945 = 1945 range-end",
		"trước năm 1914, sau năm 1968":                "1914 = 1914 before\n1968 = 1968 after",
		"thế kỷ 20, những năm 1960, thập niên 1970":   "kỷ 20 = 19XX\nnhững năm 1960 = 196X\nthập niên 1970 = 197X",
		"Cuối tháng 9/1940, ngày 2 tháng 9/1945":      "Cuối tháng 9/1940 = 1940-09 late\n2 tháng 9/1945 = 1945-09-02",
		"những năm 1930 - 1945":                       "1930 = 1930 range-start\n1945 = 1945 range-end",
		"thế kỷ XIX":                                  "kỷ XIX = 18XX",
		"năm 111 TCN, năm 40 SCN":                     "111 TCN = -0110\n40 SCN = 0040",
		"30 tháng 2 năm 1945":                         "30 tháng 2 năm 1945 = impossible",
		"31 tháng 4 năm 1975":                         "31 tháng 4 năm 1975 = impossible",
		"1500 người, 1200 đồng, phòng 1973, số 1408":  "",
		"hơn 1800 lính":                               "",
		"năm người":                                   "",
		"3 tháng sau":                                 "3 tháng sau =  unanchored",
		"Từ ngày 16 tháng 9 đến 14 tháng 10 năm 1950": "16 tháng 9 = 1950-09-16 shared range-start\n14 tháng 10 năm 1950 = 1950-10-14 range-end",
		"Ngày 7 tháng 10 năm 1947 họ đến. Ngày 9 tháng 10, họ đi. Trong tháng 12 họ về.": "7 tháng 10 năm 1947 = 1947-10-07\n9 tháng 10 = 1947-10-09 inherited from 7 tháng 10 năm 1947\ntháng 12 = 1947-12 inherited from 9 tháng 10",
		"ngày 19 tháng Tám năm 1945":                                    "19 tháng Tám năm 1945 = 1945-08-19",
		"ngày 17 tháng 4 năm 898, năm 944, từ năm 939":                  "17 tháng 4 năm 898 = 0898-04-17\n944 = 0944\n939 = 0939",
		"tháng 12 âm lịch, tháng 12 năm Bính Tý, cách mạng tháng Tám":   "",
		"12 tháng 5 ngày, 9 tháng":                                      "",
		"Lê Quang Trị (黎光治 1509 - 1516) là vua":                         "1509 = 1509 range-start\n1516 = 1516 range-end",
		"Hòa ước Quý Mùi 1883 được ký vào năm 1883":                     "1883 = 1883\n1883 = 1883",
		"từ ngày 13/3 – 7/5 năm 1954, ngày 17/12, họ về":                "13/3 = 1954-03-13 shared range-start\n7/5 năm 1954 = 1954-05-07 range-end\n17/12 = 1954-12-17 inherited from 7/5 năm 1954",
		"ngày 8/3 hàng năm, tỷ lệ 1/2, ngày 31/2":                       "",
		"từ những năm 50 của thế kỷ XX, đầu thập niên 70 của thế kỷ 20": "những năm 50 của thế kỷ XX = 195X since\nđầu thập niên 70 của thế kỷ 20 = 197X early",
		"1940, họ đến. Sau 1975, họ đi.":                                "1940 = 1940\n1975 = 1975 after",
	})
	for text, want := range map[string]int{"Chủ Nhật, 2 tháng 9 năm 1945": 7, "Thứ Tư, 30 tháng 4 năm 1975": 3, "ngày 30 tháng 4 năm 1975": 0} {
		if got := reading.New(text, reading.Options{Language: "vi"}).Dates()[0].Weekday; got != want {
			t.Errorf("%q: weekday %d, want %d", text, got, want)
		}
	}
}
