package clause

import (
	"slices"
	"sync"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// newYears are the names of the first day of a year, in any language.
var newYears = sync.OnceValue(func() [][]string {
	var names [][]string
	for _, l := range lang.All() {
		for name := range l.Dating.NewYear.All() {
			names = append(names, text.Tokenize(name).Lower())
		}
	}
	return names
})

// NamesNewYear reports whether a text names the first day of a year, given its tokens.
func NamesNewYear(t text.Tokens) bool {
	words := t.Lower()
	for i := range words {
		if slices.ContainsFunc(newYears(), func(name []string) bool { return hasPrefix(words[i:], name) }) {
			return true
		}
	}
	return false
}
