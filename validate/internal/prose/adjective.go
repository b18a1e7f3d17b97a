package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
)

// longestAttribute is the length of the longest adjectives that English doubles: of one syllable, or two.
const longestAttribute = 6

// isAttribute reports whether a short word is where English doubles an adjective for emphasis: before a content
// word, "a hard hard trial", or a name, "dear dear Emily", and at the end of a predicate, "the night was cold
// cold".
func (d double) isAttribute(text string) bool {
	if len(d.word) > longestAttribute || strings.HasSuffix(d.word, "ed") || strings.HasSuffix(d.word, "s") || english.Ungradable.Has(d.word) {
		return false
	}
	before := strings.ToLower(wordBefore(text, d.start))
	next := strings.TrimLeft(text[d.end:], " \t\r\n")
	switch r, _ := utf8.DecodeRuneInString(next); {
	case next == "" || strings.ContainsRune(".,;:!?", r):
		return english.Copulas.Has(before)
	case len(next) == len(text)-d.end:
		return false
	case lang.IsCapital(next):
		return true
	case !unicode.IsLower(r):
		return false
	}
	return !isFunctionWord(next[:wordEnd(next, 0)]) && (before == "" || isFunctionWord(before))
}

// isFunctionWord reports whether a word in small letters belongs to a closed class.
func isFunctionWord(w string) bool {
	return lang.English.Grammar.Single.Has(w) || english.Emphatic.Has(w) || w == "not"
}

// uses counts the places of a word in a chronicle, which show what kind of word it is.
type uses struct {
	single int // places in which it is not doubled, and those in which it is, counted once each
	before int // right before a word of content, as adjectives are, also where it is doubled
	apart  int // where verbs and nouns are: before an article, after a pronoun, after an article where the phrase ends
}

// isAdjective reports whether a word is used as adjectives are, far more often than as other words are.
func (u *uses) isAdjective() bool { return u.before > 2*u.apart }

// countUses adds the places in a text of the words asked for.
func countUses(text string, asked map[string]*uses) {
	previous, end := "", 0
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !isWordRune(r) {
			i += n
			continue
		}
		start := i
		for i < len(text) && isWordRune(r) {
			i += n
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		word := text[start:i]
		if u := asked[previous]; u != nil && word != previous {
			between := strings.TrimSpace(text[end:start])
			switch {
			case between == "" && english.Determiners.Has(word):
				u.apart++
			case between == "" && !isFunctionWord(word):
				u.before++
			}
		}
		if u := asked[word]; u != nil && word != previous {
			u.single++
			if p := strings.ToLower(previous); english.VerbOpeners.Has(p) || english.Determiners.Has(p) && endsPhrase(text[i:]) {
				u.apart++
			}
		}
		previous, end = word, i
	}
}

// endsPhrase reports whether a text goes on with a mark that ends a clause, or with a function word
// other than those that join adjectives and those that are articles.
func endsPhrase(text string) bool {
	next := strings.TrimLeft(text, " \t\r\n")
	r, _ := utf8.DecodeRuneInString(next)
	if !isWordRune(r) {
		return next == "" || strings.ContainsRune(".;:!?", r)
	}
	word := next[:wordEnd(next, 0)]
	return isFunctionWord(word) && word != "and" && word != "or" && word != "but" && !english.Determiners.Has(word)
}
