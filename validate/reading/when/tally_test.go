package when_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

func TestDatesInFiguresSettleTheirOrder(t *testing.T) {
	for _, tt := range []struct {
		name  string
		dates []string
		usual when.Figures
		want  when.Figures
	}{
		{name: "nothing"},
		{name: "open ones", dates: []string{"02/05/1789", "3-4-1789"}, want: when.Figures{First: 1769, Last: 1809}},
		{name: "one", dates: []string{"14/12/1788"}, want: when.Figures{Slash: when.DayFirst, Hyphen: when.DayFirst, First: 1768, Last: 1808}},
		{name: "month first", dates: []string{"12/14/1788"}, want: when.Figures{Slash: when.MonthFirst, Hyphen: when.MonthFirst, First: 1768, Last: 1808}},
		{
			name: "each mark by itself", dates: []string{"14/12/1788", "12-14-1788", "14.12.1788"},
			want: when.Figures{Slash: when.DayFirst, Hyphen: when.MonthFirst, Stop: when.DayFirst, First: 1768, Last: 1808},
		},
		{name: "one against one", dates: []string{"14/12/1788", "12/15/1788"}, usual: when.InOrder(when.DayFirst), want: when.Figures{Stop: when.DayFirst, First: 1768, Last: 1808}},
		{
			name: "one against ten", want: when.Figures{Slash: when.DayFirst, Hyphen: when.DayFirst, First: 1768, Last: 1808},
			dates: []string{
				"12/15/1788", "13/1/1788", "14/1/1788", "15/1/1788", "16/1/1788", "17/1/1788", "18/1/1788", "19/1/1788", "20/1/1788", "21/1/1788", "22/1/1788",
			},
		},
		{name: "one against two", dates: []string{"12/15/1788", "13/1/1788", "14/1/1788"}, want: when.Figures{First: 1768, Last: 1808}},
		{name: "years far apart", dates: []string{"14/12/1788", "14/12/1888"}, want: when.Figures{Slash: when.DayFirst, Hyphen: when.DayFirst}},
		{name: "what is usual", dates: []string{"02/05/1789"}, usual: when.InOrder(when.MonthFirst), want: when.Figures{Slash: when.MonthFirst, Hyphen: when.MonthFirst, Stop: when.MonthFirst, First: 1769, Last: 1809}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var tally when.Tally
			for _, text := range tt.dates {
				n, ok := reading.WholeNumerals(text)
				if !ok {
					t.Fatalf("%q is not a date in figures", text)
				}
				tally.Add(n)
			}
			if diff := cmp.Diff(tt.want, tally.Figures(tt.usual)); diff != "" {
				t.Errorf("figures (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDatesInFiguresOfProseAreReadInTheirOrder(t *testing.T) {
	const prose = "Tried on 02/05/1931 and 3.6.1931, it sailed on 25-06-1931, with 3/4 of its crew; 12/25/1931 was a holiday, see 1/2/31."
	for _, tt := range []struct {
		name    string
		figures when.Figures
		want    []string
	}{
		{"not known", when.Figures{}, []string{"1931-06-25", "1931-12-25"}},
		{"day first", when.InOrder(when.DayFirst), []string{"1931-05-02", "1931-06-03", "1931-06-25", "1931-12-25"}},
		{"month first", when.Figures{Slash: when.MonthFirst, Hyphen: when.MonthFirst}, []string{"1931-02-05", "1931-06-25", "1931-12-25"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, d := range reading.New(prose, reading.Options{Language: "en", Figures: tt.figures}).Dates() {
				got = append(got, d.Value.String())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("dates (-want +got):\n%s", diff)
			}
		})
	}
}
