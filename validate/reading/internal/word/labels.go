package word

import "github.com/chronlint/chronlint/internal/lang"

// Labels are the words of labels in a language.
type Labels struct {
	*lang.Label
	Time           *lang.Time
	seasons        *lang.Values
	ranks          *lang.Values
	cardinals      *lang.Values
	roman          *lang.Values
	OrdinalEndings *lang.Set // endings of ordinals in digits
	Months         map[string]MonthName
}

// labelsOf returns the words of labels in a language. If it has none but those of its
// calendar, the rest are the English ones.
var labelsOf = lang.Once(func(l *lang.Language) *Labels {
	label := l.Label
	if label == nil {
		label = lang.Fallback.Label
	}
	w := &Labels{
		Label: label, Time: timeOf(l), Months: monthsOf(&l.Calendar), seasons: &l.Calendar.Seasons, ranks: &l.Numbers.Ordinals,
		cardinals: &l.Numbers.Cardinals, roman: &l.Numbers.Roman, OrdinalEndings: &l.Numbers.OrdinalEndings,
	}
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

// Roman returns the number of an ordinal in Roman numerals, 0 for none.
func (w *Labels) Roman(word string) int {
	n, _ := w.roman.Of(word)
	return n
}

// Tens returns ten, twenty and so on to ninety, 0 for any other word.
func (w *Labels) Tens(word string) int {
	n, _ := w.cardinals.Of(word)
	if n < 10 || n > 90 || n%10 != 0 {
		return 0
	}
	return n
}

// HalfOf returns the EDTF code of a half of a year, 0 for none.
func (w *Labels) HalfOf(word string) int {
	code, _ := w.Halves.Of(word)
	return code
}
