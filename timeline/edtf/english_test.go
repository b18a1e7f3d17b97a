package edtf_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestEnglish(t *testing.T) {
	tests := []struct{ date, want string }{
		{"1889-07-14", "14 July 1889"},
		{"1889-07", "July 1889"},
		{"1889", "1889"},
		{"0079-08-24", "24 August AD 79"},
		{"0000", "1 BC"},
		{"-0043-03-15", "15 March 44 BC"},
		{"Y-4540000000", "4,540,000,001 BC"},
		{"Y17E7", "170,000,000"},
		{"Y17E20", "the year 17 × 10^20"},
		{"Y-1E18S1", "about the year -1 × 10^18 (1 significant digit)"},
		{"1889-07-14T06:05:04Z", "14 July 1889, 06:05:04 UTC"},
		{"1889-07-14T06:05:04", "14 July 1889, 06:05:04"},
		{"1889-07-14T06:05:04-03", "14 July 1889, 06:05:04 UTC-03"},

		{"1889-22", "summer 1889"},
		{"1889-30", "summer 1889 (southern hemisphere)"},
		{"1889-35", "the third quarter of 1889"},
		{"188X-22", "summer in the 1880s"},

		{"1640~", "about 1640"},
		{"1889-07?", "perhaps July 1889"},
		{"1889-07-14%", "perhaps about 14 July 1889"},
		{"1889?-07-~14", "14 July 1889 (year uncertain, day approximate)"},
		{"1890S3", "about 1890 (3 significant digits)"},

		{"188X", "the 1880s"},
		{"190X", "the years 1900 to 1909"},
		{"19XX", "the 1900s"},
		{"1X89", "an unknown year (1X89)"},
		{"-004X", "an unknown year (-004X)"},
		{"XXXX", "an unknown year"},
		{"1889-XX", "an unknown month of 1889"},
		{"1889-0X", "an unknown month (0X) of 1889"},
		{"1889-07-XX", "an unknown day of July 1889"},
		{"1889-07-1X", "an unknown day (1X) of July 1889"},
		{"1889-XX-XX", "an unknown day of 1889"},
		{"1889-XX-14", "day 14 of an unknown month of 1889"},
		{"188X-07-14", "14 July in the 1880s"},
		{"XXXX-07-14", "14 July of an unknown year"},

		{"1914/1918", "1914 to 1918"},
		{"1914-04/1914-07", "April to July 1914"},
		{"1914-04/1918-07", "April 1914 to July 1918"},
		{"1914-07-28/1914-07-30", "28 to 30 July 1914"},
		{"1914-07-28/1914-08-04", "28 July to 4 August 1914"},
		{"1914-07-28/1918-11-11", "28 July 1914 to 11 November 1918"},
		{"1914-07-28/1918", "28 July 1914 to 1918"},
		{"-0048/-0043", "49 to 44 BC"},
		{"-0048-03/-0043-03", "March 49 to March 44 BC"},
		{"-0026/0014", "27 BC to AD 14"},
		{"1914~/1914-07", "about 1914 to July 1914"},
		{"1914/..", "1914 onwards"},
		{"../1914", "until 1914"},
		{"1914/", "1914 to an unknown date"},
		{"/1914", "an unknown date to 1914"},

		{"/", "an unknown date to an unknown date"},
		{"/..", "an unknown date onwards"},
		{"../", "until an unknown date"},
		{"../..", "at all times"},
		{"1889S1", "about 1889 (1 significant digit)"},

		{"[1889,1891,1893-07]", "1889, 1891 or July 1893"},
		{"{1889,1891..1893}", "1889 and every year from 1891 to 1893"},
		{"[1889-03..1889-07]", "a month from March to July 1889"},
		{"{1889-07-14..1889-07-20}", "every day from 14 to 20 July 1889"},
		{"[1889-21..1889-23]", "a season from spring 1889 to autumn 1889"},
		{"{1889-33..1890-36}", "every part of a year from the first quarter of 1889 to the fourth quarter of 1890"},
		{"[..1889]", "1889 or earlier"},
		{"{1889..}", "1889 and later"},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, parse(t, test.date).English()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.date, diff)
		}
	}
	if got := (edtf.Date{}).English(); got != "" {
		t.Errorf("no date is %q", got)
	}
}
