package clause

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// denials are phrases that say of a day that it doesn't exist.
var denials = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Denials })

// longestDenial is the most words of a denial.
const longestDenial = 3

// Denies reports whether a sentence says of the day at a place that it doesn't exist, or
// that it is only thought up: "the 30th of February, a date that doesn't exist", "a calendar
// with a 30 February".
func Denies(t text.Tokens, day int, language string) bool {
	leads := &lang.ForText(language).Dating.DenyingLeads
	var last [longestDenial]string // words, the latest first
	ends := func(with *lang.Set) bool {
		phrase := ""
		for _, word := range last {
			if phrase = word + phrase; word == "" {
				break
			} else if with.Has(phrase) {
				return true
			}
			phrase = " " + phrase
		}
		return false
	}
	for i := range t.List {
		if t.At(i).Start == day && ends(leads) {
			return true
		}
		if t.At(i).Kind != text.WordToken {
			continue
		}
		if last = [longestDenial]string{t.Word(i), last[0], last[1]}; ends(denials) {
			return true
		}
	}
	return false
}
