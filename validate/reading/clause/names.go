package clause

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// nameStart returns the token with which the name begins that ends before a token.
func nameStart(t text.Tokens, end int) int {
	from := end
	for i := end - 1; i >= 0; i-- {
		switch {
		case t.Capitalized(i) && !english.Determiners.Has(t.Word(i)) && !english.Subjects.Has(t.Word(i)):
			from = i
		case lang.NameParticles.Has(t.Word(i)) && (t.Capitalized(i-1) || lang.NameParticles.Has(t.Word(i-1))):
		case t.IsMark(i, ".-") && t.Capitalized(i-1) && !t.At(i).Spaced():
		default:
			return from
		}
	}
	return from
}

// nameEnd returns the token after the name that begins with a token.
func nameEnd(t text.Tokens, from int) int {
	to := from
	for i := from; i < len(t.List); i++ {
		switch {
		case t.Capitalized(i):
			to = i + 1
		case lang.NameParticles.Has(t.Word(i)) && (t.Capitalized(i+1) || lang.NameParticles.Has(t.Word(i+1))) && i > from:
		case t.IsMark(i, ".-") && !t.At(i).Spaced() && i > from:
		default:
			return to
		}
	}
	return to
}

// namesIn returns the words of a name in small letters, without those of a rank.
func namesIn(t text.Tokens, from, to int) []string {
	var out []string
	for i := from; i < to; i++ {
		if t.Capitalized(i) && !englishDeeds.Ranks.Has(t.Word(i)) {
			out = append(out, t.Word(i))
		}
	}
	return out
}

// longestKey is how many bytes of a title or an id are a name.
const longestKey = 100

// Key returns the name of an event as it is compared with others: in small
// letters, without numbers and marks, and without the article before it. It is ""
// where it is too long for a name.
func Key(name string) string {
	if len(name) > longestKey {
		return ""
	}
	t := text.Tokenize(name)
	var words []string
	for i := range t.List {
		if w := t.Word(i); w != "" && (len(words) > 0 || !english.Determiners.Has(w)) {
			words = append(words, w)
		}
	}
	return strings.Join(words, " ")
}
