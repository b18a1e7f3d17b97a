package times

import (
	"sync"

	"github.com/chronlint/chronlint/internal/lang"
)

// labelWords are the words of labels. They are English; labels in other
// languages are read as far as numbers go.
type labelWords struct {
	*lang.Label
	seasons *lang.Values
	ranks   *lang.Values
	ordinal *lang.Set // endings of ordinals in digits
	months  map[string]monthWord
}

var englishLabelWords = sync.OnceValue(func() *labelWords {
	l := lang.English
	w := &labelWords{Label: l.Label, seasons: &l.Calendar.Seasons, ranks: &l.Numbers.Ordinals, ordinal: &l.Numbers.OrdinalEndings}
	w.months = monthsOf(&l.Calendar)
	for word, m := range w.months {
		m.everyday = false // in a label there is nothing else that "may" could be
		w.months[word] = m
	}
	return w
})

// unit returns what an ordinal before a word counts.
func (w *labelWords) unit(word string) (unit, bool) {
	switch {
	case w.Centuries.Has(word):
		return centuryUnit, true
	case w.Millennia.Has(word):
		return millenniumUnit, true
	}
	return 0, false
}

// season returns the EDTF code of a season, 0 for none.
func (w *labelWords) season(word string) int {
	code, _ := w.seasons.Of(word)
	return code
}

// rank returns the number of an ordinal, 0 for none.
func (w *labelWords) rank(word string) int {
	n, _ := w.ranks.Of(word)
	return n
}

// half returns the EDTF code of a half of a year, 0 for none.
func (w *labelWords) half(word string) int {
	code, _ := w.Halves.Of(word)
	return code
}
