package spans

import (
	"testing"

	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading"
)

func TestDatesOfFoundings(t *testing.T) {
	for text, want := range map[string]bool{
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
		g := &anniversaries{&passage.Passage{Text: text, Read: reading.New(text, reading.Options{})}}
		dates := g.Read.Dates()
		if len(dates) != 1 {
			t.Errorf("%q: dates %v", text, dates)
		} else if got := g.founds(dates[0], g.Read.Sentences()[0].Span, false); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
