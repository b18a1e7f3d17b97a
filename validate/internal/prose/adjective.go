package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// longestAttribute is the length of the longest adjectives that English doubles: of one syllable, or two.
const longestAttribute = 6

// isAttribute reports whether a short word is where English doubles an adjective for emphasis: before a content
// word, "a hard hard trial", or a name, "dear dear Emily", and at the end of a predicate, "the night was cold
// cold".
func (w *words) isAttribute(src string, d double) bool {
	if len(d.word) > longestAttribute || w.Inflected.Ends(d.word) || w.Ungradable.Has(d.word) {
		return false
	}
	before := strings.ToLower(wordBefore(src, d.start))
	next := strings.TrimLeft(src[d.end:], " \t\r\n")
	switch r, _ := utf8.DecodeRuneInString(next); {
	case next == "" || strings.ContainsRune(".,;:!?", r):
		return w.Copulas.Has(before)
	case len(next) == len(src)-d.end:
		return false
	case lang.IsCapital(next):
		return true
	case !unicode.IsLower(r):
		return false
	}
	return !w.isFunctionWord(next[:text.CompoundEnd(next, 0)]) && (before == "" || w.isFunctionWord(before))
}

// isFunctionWord reports whether a word in small letters belongs to a closed class.
func (w *words) isFunctionWord(word string) bool {
	return w.single.Has(word) || w.Emphatic.Has(word) || w.Negations.Has(word)
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
func (w *words) countUses(t text.Tokens, asked map[string]*uses) {
	previous, end := "", 0
	for _, k := range t.List {
		if k.Kind == text.MarkToken {
			continue
		}
		word := k.In(t.Text)
		if u := asked[previous]; u != nil && word != previous {
			between := strings.TrimSpace(t.Text[end:k.Start])
			switch {
			case between == "" && w.Determiners.Has(word):
				u.apart++
			case between == "" && !w.isFunctionWord(word):
				u.before++
			}
		}
		if u := asked[word]; u != nil && word != previous {
			u.single++
			if p := strings.ToLower(previous); w.VerbOpeners.Has(p) || w.Determiners.Has(p) && w.endsPhrase(t.Text[k.End:]) {
				u.apart++
			}
		}
		previous, end = word, k.End
	}
}

// endsPhrase reports whether a text goes on with a mark that ends a clause, or with a function word
// other than those that join adjectives and those that are articles.
func (w *words) endsPhrase(src string) bool {
	next := strings.TrimLeft(src, " \t\r\n")
	r, _ := utf8.DecodeRuneInString(next)
	if !text.IsCompoundRune(r) {
		return next == "" || strings.ContainsRune(".;:!?", r)
	}
	word := next[:text.CompoundEnd(next, 0)]
	return w.isFunctionWord(word) && !w.Joins.Has(word) && !w.Determiners.Has(word)
}
