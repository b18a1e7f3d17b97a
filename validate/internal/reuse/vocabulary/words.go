// Package vocabulary knows, in the languages most met, the words that the rules on reuse go by: articles and
// conjunctions, numbers, what distinguishes one member of a series from another.
//
//	vocabulary.IsConjunction("and") // true
package vocabulary

import (
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
)

// The words are those of all languages together.
var (
	conjunctions   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Grammar.Conjunctions })
	directions     = lang.Union(func(l *lang.Language) *lang.Set { return &l.Grammar.Directions })
	relatives      = lang.Union(func(l *lang.Language) *lang.Set { return &l.Grammar.Relatives })
	articles       = lang.Union(func(l *lang.Language) *lang.Set { return &l.Grammar.Articles })
	personals      = lang.Union(func(l *lang.Language) *lang.Set { return &l.Grammar.Personals })
	prepositions   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Grammar.Prepositions })
	relativeStarts = lang.Union(func(l *lang.Language) *lang.Set { return &l.Grammar.RelativeStarts })
	commonest      = lang.Union(func(l *lang.Language) *lang.Set { return &l.Grammar.Commonest })
	titleWords     = lang.Union(func(l *lang.Language) *lang.Set { return &l.Grammar.TitleWords })
)

// IsConjunction reports whether a word joins two phrases of one form: "and", "than".
func IsConjunction(word string) bool { return conjunctions.Has(strings.ToLower(word)) }

// IsDirection reports whether a word does so just before the second of them: "to", "until", "as".
func IsDirection(word string) bool { return directions.Has(strings.ToLower(word)) }

// IsRelative reports whether a word opens a clause that belongs to the phrase before it: "who", "which".
func IsRelative(word string) bool { return relatives.Has(strings.ToLower(word)) }

// IsArticle reports whether a word is an article.
func IsArticle(word string) bool { return articles.Has(strings.ToLower(word)) }

// IsPersonal reports whether a word is a personal pronoun.
func IsPersonal(word string) bool { return personals.Has(strings.ToLower(word)) }

// IsPreposition reports whether a word is a preposition that a noun follows.
func IsPreposition(word string) bool { return prepositions.Has(strings.ToLower(word)) }

// IsParticle reports whether a word in lower case joins those of a name: "Battle of the Marne", "Ramón de la Cruz".
func IsParticle(word string) bool { return lang.NameParticles.Has(word) }

// IsRelativeStart reports whether a clause that begins with a word describes the thing named last, as one fact is
// stated of a thing wherever it is named.
func IsRelativeStart(word string) bool { return relativeStarts.Has(strings.ToLower(word)) }

// IsFrequent reports whether a word in lower case, of more than two letters, says nothing of what goes before it.
func IsFrequent(word string) bool { return commonest.Has(word) }

// IsOfTitle reports whether a word in lower case joins those of a title, besides particles, articles and
// conjunctions.
func IsOfTitle(word string) bool { return titleWords.Has(word) }

// StemLetters is how much of a word is compared, so that its endings don't count.
const StemLetters = 5

// Stem returns the first letters of a word.
func Stem(word string) string {
	n := 0
	for i := range word {
		if n == StemLetters {
			return word[:i]
		}
		n++
	}
	return word
}

// Alike reports whether two names may be one, misspelt: they begin and end with
// the same letter.
func Alike(v, w string) bool {
	firstV, _ := utf8.DecodeRuneInString(v)
	firstW, _ := utf8.DecodeRuneInString(w)
	lastV, _ := utf8.DecodeLastRuneInString(v)
	lastW, _ := utf8.DecodeLastRuneInString(w)
	return firstV == firstW && lastV == lastW
}
