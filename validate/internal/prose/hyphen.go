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
func joinedClauses(t text.Tokens, l *lang.Language) []clauseHyphen {
	if l == nil || l.Hyphens == nil {
		return nil
	}
	h := hyphens{l.Hyphens, &l.Grammar.Single}
	src := t.Text
	var found []clauseHyphen
	for from := 0; ; {
		i := strings.IndexByte(src[from:], '-')
		if i < 0 {
			return found
		}
		i += from
		from = i + 1
		left := lookBack(src, i)
		left = left[len(strings.TrimRightFunc(left, inJoint)):]
		right := src[from:min(len(src), from+longestStarter)]
		right = right[:len(right)-len(strings.TrimLeftFunc(right, inJoint))]
		if h.ClauseStarters.Has(right) && h.isPlainWord(left) && h.endsClause(t, from+len(right), right, left) {
			found = append(found, clauseHyphen{i - len(left), from + len(right)})
		}
	}
}

// hyphens are the words of one language around them.
type hyphens struct {
	*lang.Hyphens
	single *lang.Set
}

// longestStarter is more than the length of any of the clause starters.
const longestStarter = 16

// inJoint reports whether a character belongs to a word or to a compound.
func inJoint(r rune) bool { return text.IsCompoundRune(r) || text.IsJoiner(r) && r != '.' && r != '/' }

// isPlainWord reports whether the word before the hyphen can end a clause: not a
// prefix, an initial or a number, nor part of a longer compound.
func (h hyphens) isPlainWord(w string) bool {
	if utf8.RuneCountInString(w) < 3 || h.Prefixes.Has(strings.ToLower(w)) {
		return false
	}
	return !strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
}

// endsClause decides by what follows the function word. A name may end in one
// ("Tai-an", "Min-a"), and a letter may be a label ("hepatitis-a").
func (h hyphens) endsClause(t text.Tokens, after int, right, left string) bool {
	rest := t.Text[after:]
	first, _ := utf8.DecodeRuneInString(left)
	next := strings.TrimLeft(rest, " \u00a0")
	if len(next) == len(rest) && !strings.HasPrefix(rest, ",") {
		return false // "the elections-a." or "elections-the\n…"
	}
	word := next[:len(next)-len(strings.TrimLeftFunc(next, inJoint))]
	switch {
	case h.Articles.Has(right):
		if word == "" || h.Labels.Has(left) || h.isClosed(word) {
			return false
		}
		return unicode.IsLower(first) || utf8.RuneCountInString(left) > 4 && h.startsNounPhrase(t.Within(text.Span{Start: after, End: min(len(t.Text), after+80)}))
	case h.Joins.Has(right):
		// "pre-and post-war", with a space lost, shares the second word.
		return !strings.Contains(word, "-") && !isSharedWith(t.Within(text.Span{Start: after, End: min(len(t.Text), after+80)}))
	}
	return true
}

// startsNounPhrase reports whether a text begins with a noun that can follow an
// article and has a complement, as in "gain of 14 percent": after a name such as
// "Hyun-a" a verb follows.
func (h hyphens) startsNounPhrase(t text.Tokens) bool {
	for i := range min(3, len(t.List)) {
		if i > 0 && h.Complements.Has(t.Word(i)) {
			return true
		}
		if h.NotNouns.Ends(t.Word(i)) || !t.IsLower(i) {
			return false
		}
	}
	return false
}

// isClosed reports whether a word can't follow an article.
func (h hyphens) isClosed(w string) bool { return h.single.Has(w) && !h.AfterArticles.Has(w) }

// isSharedWith reports whether one of the next two words is hyphenated.
func isSharedWith(t text.Tokens) bool {
	words := 0
	for i := range t.List {
		if t.At(i).Spaced() {
			words++
		}
		if words > 2 {
			break
		}
		if t.IsMark(i, "-") {
			return true
		}
	}
	return false
}
