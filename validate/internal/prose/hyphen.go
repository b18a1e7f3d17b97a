package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A clauseHyphen is two words with a hyphen between that is meant as a dash.
type clauseHyphen struct{ start, end int }

// joinedClauses finds hyphens whose right-hand word is a function word that
// ends no English compound, so that it begins a clause: "elections-an increase".
// A word with another hyphen beside it ("man-of-the-people", "vis-a-vis") is a
// compound.
func joinedClauses(text string) []clauseHyphen {
	var found []clauseHyphen
	for from := 0; ; {
		i := strings.IndexByte(text[from:], '-')
		if i < 0 {
			return found
		}
		i += from
		from = i + 1
		left := lookBack(text, i)
		left = left[len(strings.TrimRightFunc(left, inJoint)):]
		right := text[from:min(len(text), from+longestStarter)]
		right = right[:len(right)-len(strings.TrimLeftFunc(right, inJoint))]
		if lang.English.Hyphens.ClauseStarters.Has(right) && isPlainWord(left) && endsClause(text[from+len(right):], right, left) {
			found = append(found, clauseHyphen{i - len(left), from + len(right)})
		}
	}
}

// longestStarter is more than the length of any of the clause starters.
const longestStarter = 16

// inJoint reports whether a character belongs to a word or to a compound.
func inJoint(r rune) bool { return text.IsCompoundRune(r) || text.IsJoiner(r) && r != '.' && r != '/' }

// isPlainWord reports whether the word before the hyphen can end a clause: not a
// prefix, an initial or a number, nor part of a longer compound.
func isPlainWord(w string) bool {
	if utf8.RuneCountInString(w) < 3 || lang.English.Hyphens.Prefixes.Has(strings.ToLower(w)) {
		return false
	}
	return !strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
}

// endsClause decides by what follows the function word. A name may end in one
// ("Tai-an", "Min-a"), and a letter may be a label ("hepatitis-a").
func endsClause(rest, right, left string) bool {
	first, _ := utf8.DecodeRuneInString(left)
	next := strings.TrimLeft(rest, " \u00a0")
	if len(next) == len(rest) && !strings.HasPrefix(rest, ",") {
		return false // "the elections-a." or "elections-the\n…"
	}
	word := next[:len(next)-len(strings.TrimLeftFunc(next, inJoint))]
	switch right {
	case "a", "an":
		if word == "" || lang.English.Hyphens.Labels.Has(left) || closedClass(word) {
			return false
		}
		return unicode.IsLower(first) || utf8.RuneCountInString(left) > 4 && startsNounPhrase(next)
	case "and", "or":
		// "pre-and post-war", with a space lost, shares the second word.
		return !strings.Contains(word, "-") && !isSharedWith(next)
	}
	return true
}

// startsNounPhrase reports whether a text begins with a noun that can follow an
// article and has a complement, as in "gain of 14 percent": after a name such as
// "Hyun-a" a verb follows.
func startsNounPhrase(src string) bool {
	i := -1
	for w := range text.Chunks(src[:min(len(src), 80)]) {
		if i++; i == 3 {
			break
		}
		if i > 0 && (w == "of" || w == "that" || w == "which" || w == "for") {
			return true
		}
		if strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed") || !unicode.IsLower(rune(w[0])) {
			return false
		}
	}
	return false
}

// closedClass reports whether a word can't follow an article.
func closedClass(w string) bool { return lang.English.Grammar.Single.Has(w) && w != "as" }

// isSharedWith reports whether one of the next two words is hyphenated.
func isSharedWith(next string) bool {
	n := 0
	for w := range text.Chunks(next[:min(len(next), 60)]) {
		if n++; n > 2 {
			break
		}
		if strings.Contains(w, "-") {
			return true
		}
	}
	return false
}
