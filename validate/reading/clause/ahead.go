package clause

import (
	"slices"
	"strings"
	"sync"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// The words for what is still to come, in any of the languages in which chronicles
// are written.
var (
	aheadWords   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Ahead.Words })
	aheadMaybe   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Ahead.Maybe })
	aheadStems   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Ahead.Stems })
	aheadPhrases = sync.OnceValue(func() [][]string {
		var phrases [][]string
		for _, l := range lang.All() {
			for phrase := range l.Ahead.Phrases.All() {
				phrases = append(phrases, strings.Fields(phrase))
			}
		}
		return phrases
	})
)

// IsAhead reports whether a text, as tokens, may be about the future.
func IsAhead(t text.Tokens) bool {
	words := t.Lower()
	for i, w := range words {
		if aheadWords.Has(w) || aheadMaybe.Has(w) || slices.ContainsFunc(aheadPhrases(), func(phrase []string) bool { return hasPrefix(words[i:], phrase) }) {
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

func hasPrefix(words, phrase []string) bool {
	return len(words) >= len(phrase) && slices.Equal(words[:len(phrase)], phrase)
}
