package reading_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/measure"
	"github.com/chronlint/chronlint/validate/reading/text"
)

func TestAgesAtWhichSomeoneDies(t *testing.T) {
	for text, want := range map[string]bool{
		"Ana Prado (1798–1873) died aged 65.":                                          true,
		"Ana Prado (1798–1873) died at 65.":                                            true,
		"Ana Prado (1798–1873), who died at 65, taught.":                               true,
		"Ana Prado (1798–1873), a poet of the coast, died of fever aged 65.":           true,
		"Ana Prado (1798–1873) was killed in a fall, aged 65.":                         true,
		"Ana Prado (1798–1873) was later murdered at the age of 65.":                   true,
		"Ana Prado (1798–1873) passed away peacefully at the age of 65.":               true,
		"Ana Prado (1798–1873) lived to be 65.":                                        true,
		"Ana Prado (1798–1873) lived to the age of 65.":                                true,
		"Ana Prado (1798–1873) was only 65 when she died.":                             true,
		"Ana Prado (1798–1873) was 65 years old when she was killed.":                  true,
		"Ana Prado (1798–1873) was 65 at her death.":                                   true,
		"Ana Prado (1798–1873) was 65 years old when the war began.":                   false,
		"Ana Prado (1798–1873) killed a clerk aged 65.":                                false,
		"Ana Prado (1798–1873) was killed by a clerk aged 65.":                         false,
		"Ana Prado (1798–1873) was killed with a friend aged 65.":                      false,
		"Ana Prado (1798–1873) died, leaving a clerk aged 65.":                         false,
		"Ana Prado (1798–1873) wrote until she died aged 65.":                          false,
		"Ana Prado (1798–1873) and Luis died aged 65.":                                 false,
		"Ana Prado (1798–1873) lived in Weir at the age of 65.":                        false,
		"Ana Prado (1798–1873) taught Luis Holm, who died aged 65.":                    false,
		"Ana Prado (1798–1873) was ill at the age of 65, and died.":                    false,
		"The house of Ana Prado (1798–1873), where Luis Holm lived, died out, aged 65": false,
	} {
		r := reading.New(text, reading.Options{})
		dates, ages := r.Dates(), r.Ages()
		if len(dates) != 2 || len(ages) != 1 {
			t.Errorf("%q: dates %v, ages %v", text, dates, ages)
			continue
		}
		before := r.Tokens().Within(span(dates[1].End, ages[0].Start))
		after := r.Tokens().Within(span(ages[0].End, len(text)))
		if got := clause.Dies(before, after, "en"); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func span(start, end int) text.Span { return text.Span{Start: start, End: end} }

func TestDatesOfFoundings(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Founded in 1983, the choir sang.":                   true,
		"Founded in Port Albert in 1983, the choir sang.":    true,
		"It was established in 1983.":                        true,
		"They sang on; they were formed in 1983.":            true,
		"They sang (it was founded in 1983).":                true,
		"The choir sang when it was founded in 1983.":        false,
		"A choir was founded in 1983.":                       false,
		"It was refounded in 1983.":                          false,
		"It was founded as a school and a college in 1983.":  false,
		"It was founded in c. 1983.":                         false,
		"It was founded before 1983.":                        false,
		"The house in which the choir was founded, in 1983.": false,
		"1983": false,
	} {
		r := reading.New("The choir kept its 25th anniversary in 2008. "+sentence, reading.Options{})
		if got := len(r.Times().Anniversaries()) == 1; got != want {
			t.Errorf("%q: %v", sentence, got)
		}
	}
}

func TestHowTimesAreRelated(t *testing.T) {
	for src, want := range map[string][]string{
		"He ruled for 17 years, from 1973 to 1990.":                           {"17 years = 1973 to 1990"},
		"A strike of three weeks between May and July 1921 failed.":           {"three weeks = May and July 1921"},
		"The six-week strike (9 October – 20 November 1921) failed.":          {"six-week = 9 October – 20 November 1921"},
		"From 1973 to 1990, a total of 17 years, he ruled.":                   {"17 years = 1973 to 1990"},
		"It began on 1 March 1921 and lasted 65 days, until 4 May 1921.":      {"65 days = 1 March 1921 and lasted 65 days, until 4 May 1921"},
		"The Seven Years' War, 1756–1763, was long.":                          nil,
		"It opened on 3 May 1921; ten days later, on 13 May, it closed.":      {"ten days later: 3 May 1921 → 13 May"},
		"Two months after the attempt of 29 June 1973, the house was sold.":   {"Two months after the attempt: 29 June 1973 → 1973-08-29"},
		"A year ago, on 3 May 1921, it opened.":                               nil,
		"They met from 9:30 to 10:10, 40 minutes.":                            {"40 minutes = 9:30 to 10:10"},
		"It rang at noon and, an hour later, at 1 p.m., again.":               {"an hour later: noon → 1 p.m."},
		"Ana Prado (1898–1973) died aged 75.":                                 {"aged 75: 1898–1973, 1898–1973"},
		"In 1973, aged 65, he resigned.":                                      {"aged 65: , 1973"},
		"On 3 May 2021 bells rang on the 50th anniversary of the 1971 flood.": {"50th anniversary: the 1971 flood → 3 May 2021"},
		"It closed on Friday, at 25:10, and at 13:05 a.m. it opened.":         {"25:10: hour", "13:05: noon"},
	} {
		context, err := edtf.Parse("1973-08-29")
		if err != nil {
			t.Fatal(err)
		}
		r := reading.New(src, reading.Options{Context: context})
		if d := cmp.Diff(want, related(r)); d != "" {
			t.Errorf("%s (-want +got):\n%s", src, d)
		}
	}
}

// related lists how the times of a text are related.
func related(r *reading.Reading) []string {
	var out []string
	add := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	src, times := r.Text(), r.Times()
	of := func(p *measure.Point) string {
		if p == nil {
			return ""
		}
		return p.In(src)
	}
	for _, l := range times.Lengths() {
		add("%s = %s", l.Duration.In(src), l.Stretch.In(src))
	}
	for _, d := range times.Distances() {
		to := "1973-08-29"
		if d.To != nil {
			to = d.To.In(src)
		}
		add("%s: %s → %s", d.In(src), d.From[0].In(src), to)
	}
	for _, l := range times.ShiftLengths() {
		add("%s = %s", l.Duration.In(src), l.Shift.In(src))
	}
	for _, d := range times.HourDistances() {
		add("%s: %s → %s", d.Date.In(src), d.From[len(d.From)-1].In(src), d.To.In(src))
	}
	for _, a := range times.AgesOfPeople() {
		switch {
		case a.Life != nil:
			add("%s: %s, %s", a.In(src), of(&a.Life.Birth), of(a.Life.Death))
		case a.Date != nil:
			add("%s: , %s", a.In(src), a.Date.In(src))
		}
	}
	for _, a := range times.Anniversaries() {
		kept := "1973-08-29"
		if a.Kept != nil {
			kept = a.Kept.In(src)
		}
		add("%s: %s → %s", a.In(src), a.Past.In(src), kept)
	}
	for _, f := range times.ClockFaults() {
		add("%s: %s", f.In(src), f.Reason)
	}
	return slices.Clip(out)
}
