package word

import (
	"sync"

	"github.com/chronlint/chronlint/internal/lang"
)

// Labels are the words of labels. They are English; labels in other
// languages are read as far as numbers go.
type Labels struct {
	*lang.Label
	seasons        *lang.Values
	ranks          *lang.Values
	OrdinalEndings *lang.Set // endings of ordinals in digits
	Months         map[string]MonthName
}

var englishLabelWords = sync.OnceValue(func() *Labels {
	l := lang.English
	w := &Labels{Label: l.Label, seasons: &l.Calendar.Seasons, ranks: &l.Numbers.Ordinals, OrdinalEndings: &l.Numbers.OrdinalEndings}
	w.Months = monthsOf(&l.Calendar)
	for word, m := range w.Months {
		m.Everyday = false // in a label there is nothing else that "may" could be
		w.Months[word] = m
	}
	return w
})

// Season returns the EDTF code of a season, 0 for none.
func (w *Labels) Season(word string) int {
	code, _ := w.seasons.Of(word)
	return code
}

// Ordinal returns the number of an ordinal, 0 for none.
func (w *Labels) Ordinal(word string) int {
	n, _ := w.ranks.Of(word)
	return n
}

// Half returns the EDTF code of a half of a year, 0 for none.
func (w *Labels) Half(word string) int {
	code, _ := w.Halves.Of(word)
	return code
}
