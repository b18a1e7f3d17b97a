package clause

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// mostNames is how many words of names may be between a verb and a date.
const mostNames = 4

// VerbBefore returns the word, in small letters, on which a date depends, from the
// tokens before it: born in "born in 1908" and in "born in Santiago, Chile, on 26
// June 1908".
func VerbBefore(t text.Tokens, language string) string {
	l := lang.ForText(language)
	between, born := &l.Stretches.BeforeDates, &l.Life.Born
	i := len(t.List) - 1
	for i >= 0 && (between.Has(t.Word(i)) || t.IsMark(i, ".,")) {
		i--
	}
	verb, names := t.Word(i), 0
	for i >= 0 && names < mostNames && !born.Has(t.Word(i)) && (between.Has(t.Word(i)) || t.IsMark(i, ",") || t.Capitalized(i)) {
		if t.Capitalized(i) {
			names++
		}
		i--
	}
	if born.Has(t.Word(i)) {
		return t.Word(i)
	}
	return verb
}
