package lang

import "testing"

func TestTheWordsOfAColumn(t *testing.T) {
	for name, want := range map[string]string{
		"": "", "Date": "date", "startDate": "start date", "start_date": "start date", "Start date:": "start date", "URL": "url",
		"Año": "año", " Ngày ": "ngày", "event-date 2": "event date 2", "日付": "日付", "...": "",
	} {
		if got := ColumnWords(name); got != want {
			t.Errorf("%q has the words %q, want %q", name, got, want)
		}
	}
}
