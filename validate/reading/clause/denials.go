package clause

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// denials are phrases that say of a day that it doesn't exist.
var denials = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Denials })

// longestDenial is the most words of a denial.
const longestDenial = 3

// Denies reports whether a sentence says of a day that it doesn't exist: "the 30th
// of February, a date that doesn't exist".
func Denies(t text.Tokens) bool {
	var last [longestDenial]string // words, the latest first
	for i := range t.List {
		if t.At(i).Kind != text.WordToken {
			continue
		}
		last = [longestDenial]string{t.Word(i), last[0], last[1]}
		phrase := ""
		for _, word := range last {
			if phrase = word + phrase; word == "" {
				break
			} else if denials.Has(phrase) {
				return true
			}
			phrase = " " + phrase
		}
	}
	return false
}
