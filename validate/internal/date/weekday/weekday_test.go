package weekday

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/reading"
)

func TestWeekdaysBesideDates(t *testing.T) {
	own, err := edtf.OfDay(1973, 9, 11)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"Tuesday, 11 September 1973":                     {"Tuesday 1973-9-11"},
		"on Tuesday the 11th of September, 1973, at ten": {"Tuesday 1973-9-11"},
		"Tue. Sept. 11, 1973":                            {"Tuesday 1973-9-11"},
		"that Tuesday (September 11, 1973) the":          {"Tuesday 1973-9-11"},
		"Tuesday 1973-09-11":                             {"Tuesday 1973-9-11"},
		"11 September 1973 (Tues.)":                      {"Tuesday 1973-9-11"},
		"1973-09-11, Tuesday":                            {"Tuesday 1973-9-11"},
		"September 11, 1973, a Tuesday, began":           {"Tuesday 1973-9-11"},
		"11 September 1973 was a Tuesday.":               {"Tuesday 1973-9-11"},
		"On Tuesday, September 11, the palace":           {"Tuesday 1973-9-11 inherited"},
		"martes, 11 de septiembre de 1973":               {"Tuesday 1973-9-11"},
		"le mardi 1er mai 1973":                          {"Tuesday 1973-5-1"},
		"Am Dienstag, den 11. September 1973":            {"Tuesday 1973-9-11"},
		"Op dinsdag 11 september 1973 viel":              {"Tuesday 1973-9-11"},
		"Good Friday, 20 April 1973":                     {"Friday 1973-4-20"},
		"Tuesday 4 and Wednesday 5 September 1973":       {"Wednesday 1973-9-5"},

		"Tuesday and Wednesday, 4 September 1973":       nil,
		"maandag of dinsdag 4 september 1973":           nil,
		"Tuesday/Wednesday 4 September 1973":            nil,
		"Tuesday 4–5 September 1973":                    nil,
		"Tuesday, 12 September, the palace":             nil,
		"They came on Sunday. 11 September 1973":        nil,
		"They came on Sunday\n\n11 September 1973":      nil,
		"the Sun, 11 September 1973":                    nil,
		"Baltimore Sun, 11 September 1973":              nil,
		"Joe Friday, 11 September 1973":                 nil,
		"in Santo Domingo, 24 de abril de 1965":         nil,
		"Tuesday (11 September 1973 and after)":         nil,
		"11 September 1973, Monday Club members":        nil,
		"11 September 1973 was a Sunday newspaper's":    nil,
		"On Sunday, May 6, 1500 people":                 nil,
		"On Sundays, 11 September 1973":                 nil,
		"Tuesday 11 September 1973/74":                  nil,
		"Tuesday 4":                                     nil,
		"11 September 1973":                             nil,
		"Tuesday, 11":                                   nil,
		"September 11, 1973 (Tuesday and the day after": nil,
	} {
		t.Run(text, func(t *testing.T) {
			var got []string
			for _, s := range statedWeekdays(reading.New(text, reading.Options{}), own) {
				line := fmt.Sprintf("%s %d-%d-%d", s.weekday, s.year, s.month, s.day)
				if s.inherited {
					line += " inherited"
				}
				got = append(got, line)
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("weekdays (-want +got):\n%s", d)
			}
		})
	}
}

func FuzzWeekdays(f *testing.F) {
	for _, text := range []string{
		"Tue. Sept. 11, 1973 (Tuesday)", "Dienstag, den 11. September 1973, 11/09/1973", "(", "Sun.", "1973-09-11\x00\xff Tuesday", "1-1-1000",
	} {
		f.Add(text)
	}
	own, err := edtf.OfDay(1973, 9, 11)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, s := range statedWeekdays(reading.New(text, reading.Options{}), own) {
			if s.Start < 0 || s.Start >= s.End || s.End > len(text) {
				t.Errorf("the weekday is at %d to %d of %d", s.Start, s.End, len(text))
			}
			days.Meanings(s.year, s.month, s.day)
		}
	})
}
