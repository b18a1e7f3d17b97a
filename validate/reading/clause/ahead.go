package clause

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
)

// aheadWords tell that what is told is still to come, in any of the languages in
// which chronicles are written.
var (
	aheadWords   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Ahead.Words })
	aheadStems   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Ahead.Stems })
	aheadPhrases = lang.Union(func(l *lang.Language) *lang.Set { return &l.Ahead.Phrases })
)

// TellsAhead reports whether a text may tell of what is to come.
func TellsAhead(text string) bool {
	text = " " + strings.ToLower(text) + " "
	for phrase := range aheadPhrases.All() {
		if strings.Contains(text, phrase) {
			return true
		}
	}
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" \t\n,.;:()/–—-\"'’“”«»", r) }) {
		if aheadWords.Has(w) {
			return true
		}
		for stem := range aheadStems.All() {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}
