package clause

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// words are those of one language by which its clauses are read.
type words struct {
	*lang.Sentence
	language *lang.Language
	deeds    *deedTable
}

// wordsOf returns the words of a language, by its tag; nil if its clauses are not
// read.
func wordsOf(tag string) *words {
	l := lang.ForText(tag)
	if l.Sentence == nil || l.Time == nil {
		return nil
	}
	return wordTables(l)
}

var wordTables = lang.Once(func(l *lang.Language) *words {
	return &words{Sentence: l.Sentence, language: l, deeds: deedsOf(l)}
})

// longestPhrase is how many words an entry of a set has at most.
const longestPhrase = 3

// phraseAt returns how many words from token i on are an entry of a set, the
// longest; 0 for none.
func phraseAt(t text.Tokens, i int, set *lang.Set) int {
	for n := longestPhrase; n > 1; n-- {
		words := make([]string, 0, longestPhrase)
		for j := i; j < i+n && t.Word(j) != ""; j++ {
			words = append(words, t.Word(j))
		}
		if len(words) == n && set.Has(strings.Join(words, " ")) {
			return n
		}
	}
	if t.Word(i) != "" && set.Has(t.Word(i)) {
		return 1
	}
	return 0
}

// isPhrase reports whether all the tokens from i on are an entry of a set.
func isPhrase(t text.Tokens, i int, set *lang.Set) bool {
	n := phraseAt(t, i, set)
	return n > 0 && i+n == len(t.List)
}

// isDefinite reports whether a word is "the".
func (w *words) isDefinite(word string) bool { return w.language.Time.Determiners.Definite.Has(word) }

// isIndefinite reports whether a word is "a".
func (w *words) isIndefinite(word string) bool {
	return w.language.Time.Determiners.Indefinite.Has(word)
}

// points reports whether a word points from one date to another: siguiente.
func (w *words) points(word string) bool {
	p := &w.language.Time.Pointers
	return p.Next.Has(word) || p.Previous.Has(word) || p.Last.Has(word)
}

// isAnd reports whether a word is "and".
func (w *words) isAnd(word string) bool { return w.language.Time.Joints.And.Has(word) }
