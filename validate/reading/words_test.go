package reading_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/google/go-cmp/cmp"
)

func TestWordsHoldALetterOrADigit(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{" \n\t—…!", nil},
		{"Workers’ council, 5,295 strikes.", []string{"Workers", "council", "5,295", "strikes"}},
		{"It’s 3.5 percent; don't ask", []string{"It’s", "3.5", "percent", "don't", "ask"}},
		{"self-defence—and 1939–45", []string{"self", "defence", "and", "1939", "45"}},
		{"« mot\u202f»\u202f: 11\u202fseptembre", []string{"mot", "11", "septembre"}},
		{"_emphasis_ and snake_case", []string{"emphasis", "and", "snake_case"}},
		{"\ufeffstart end\ufeff", []string{"start", "end"}},
		{"U.S. troops", []string{"U.S", "troops"}},
		{"Đổi Mới năm 1986", []string{"Đổi", "Mới", "năm", "1986"}},
		{"bad\xffbyte", []string{"bad", "byte"}},
	} {
		var got []string
		for _, w := range reading.New(test.text, reading.Options{}).Words() {
			got = append(got, w.In(test.text))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("words of %q (-want +got):\n%s", test.text, diff)
		}
	}
}
