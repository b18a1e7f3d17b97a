package label

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/internal/dayname"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Form returns what the texts of dates that are written in the same way have in common:
// "0 month 0 (lunar)" for "24 March 1425 (Lunar)". Only a date that is like another but
// for its numbers, its month and its weekday is of the same form.
func Form(src string) string {
	t := text.Tokenize(src)
	var b strings.Builder
	for i := range t.List {
		k := t.At(i)
		if i > 0 && k.Spaced() {
			b.WriteByte(' ')
		}
		word := t.Word(i)
		switch {
		case k.Kind == text.NumberToken:
			b.WriteByte('0')
		case k.Kind == text.WordToken && dayname.Month(word) > 0:
			b.WriteString("month")
		case k.Kind == text.WordToken && dayname.IsWeekday(word, lang.Fallback):
			b.WriteString("weekday")
		case k.Kind == text.WordToken:
			b.WriteString(word)
		default:
			b.WriteString(t.Raw(i))
		}
	}
	return b.String()
}
