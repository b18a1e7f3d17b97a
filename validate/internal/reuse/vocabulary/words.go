// Package vocabulary knows, in the languages most met, the words that the rules on reuse go by: articles and
// conjunctions, numbers, what tells one member of a series from another.
//
//	vocabulary.IsConjunction("and") // true
package vocabulary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The languages are en es fr de pt it nl ru.
var (
	// conjunctions join two phrases of one form.
	conjunctions = newSet(`and or but nor than while versus y e o u pero ni que et ou mais und oder aber noch als mas nem ma né
		maar eller и или но а чем`)

	// directions do so just before the second of them.
	directions = newSet(`to till until as like hasta à jusqu'à jusqu’à comme bis wie zu até como fino come tot zoals til till до как к`)

	// relatives open a clause that belongs to the phrase before them.
	relatives = newSet(`who whom which that quienes quien que cuales quem qui lesquels die der den das welche welchen che cui wie dat который
		которые которых которым которого`)

	articles = newSet(`the a an el la los las un una le les l' l’ une der die das den dem ein eine einen o os as um uma il lo gli i de het een`)

	personals = newSet(`he she it they we you i él ella ellos ellas nosotros on il elle ils elles nous vous je tu er sie es wir ihr ich
		ele ela eles elas nós lui lei loro noi voi hij zij ze wij они он она оно мы вы`)

	prepositions = newSet("of in on at to for with by from into", "de en a por con para sin sobre", "à par pour avec dans sur du au",
		"von an auf mit für zu bei vom zum zur im am", "di da per su nel del", "em do da no na", "van op voor met", "của ở tại", "в на с к у о из от для")

	particles = newSet("of the de del da di do du la le el al von van der den bin ibn")

	// relativeStarts hang a clause on the thing named last.
	relativeStarts = newSet("who whom whose which where", "quien quienes cuyo cuya donde", "qui dont où lequel laquelle lesquels",
		"welche welcher welches", "который которая которое которые")

	// frequent are articles and the like of more than two letters.
	frequent = newSet("the and for", "los las del una con por que", "les des une par que", "der die das den dem des und von")

	// ofTitles join the words of a title, besides particles, articles and conjunctions.
	ofTitles = newSet("for", "para sobre", "pour sur", "für zur zum", "per", "voor", "по")

	germans = newSet("und der die das den dem des ein eine einer eines vom zum zur wird wurde nicht sich auch auf für")
)

// IsConjunction reports whether a word joins two phrases of one form: "and", "than".
func IsConjunction(word string) bool { return conjunctions[strings.ToLower(word)] }

// IsDirection reports whether a word does so just before the second of them: "to", "until", "as".
func IsDirection(word string) bool { return directions[strings.ToLower(word)] }

// IsRelative reports whether a word opens a clause that belongs to the phrase before it: "who", "which".
func IsRelative(word string) bool { return relatives[strings.ToLower(word)] }

// IsArticle reports whether a word is an article.
func IsArticle(word string) bool { return articles[strings.ToLower(word)] }

// IsPersonal reports whether a word is a personal pronoun.
func IsPersonal(word string) bool { return personals[strings.ToLower(word)] }

// IsPreposition reports whether a word is a preposition that a noun follows.
func IsPreposition(word string) bool { return prepositions[strings.ToLower(word)] }

// IsParticle reports whether a word in lower case joins those of a name: "Battle of the Marne", "Ramón de la Cruz".
func IsParticle(word string) bool { return particles[word] }

// IsRelativeStart reports whether a clause that begins with a word hangs on the thing named last, as one fact is
// told of a thing wherever it is named.
func IsRelativeStart(word string) bool { return relativeStarts[strings.ToLower(word)] }

// IsFrequent reports whether a word in lower case, of more than two letters, says nothing of what goes before it.
func IsFrequent(word string) bool { return frequent[word] }

// IsFrequentInGerman reports whether a word, as written in mid-sentence, is one of the most frequent of German.
func IsFrequentInGerman(word string) bool { return germans[word] }

// IsOfTitle reports whether a word in lower case joins those of a title, besides particles, articles and
// conjunctions.
func IsOfTitle(word string) bool { return ofTitles[word] }

// IsCapital reports whether a text begins with a capital.
func IsCapital(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

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

// newSet returns the set of the words of some lists.
func newSet(lists ...string) map[string]bool {
	set := map[string]bool{}
	for _, list := range lists {
		for w := range strings.FieldsSeq(list) {
			set[w] = true
		}
	}
	return set
}
