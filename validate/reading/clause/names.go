package clause

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// nameStart returns the token with which the name begins that ends before a token.
func (w *words) nameStart(t text.Tokens, end int) int {
	from := end
	for i := end - 1; i >= 0; i-- {
		switch {
		case t.Capitalized(i) && !w.Determiners.Has(t.Word(i)) && !w.Subjects.Has(t.Word(i)):
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
func (w *words) namesIn(t text.Tokens, from, to int) []string {
	var out []string
	for i := from; i < to; i++ {
		if t.Capitalized(i) && !w.deeds.Ranks.Has(t.Word(i)) {
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
func Key(name, language string) string {
	if len(name) > longestKey {
		return ""
	}
	t, w := text.Tokenize(name), wordsOf(language)
	var parts []string
	for i := range t.List {
		if word := t.Word(i); word != "" && (len(parts) > 0 || w == nil || !w.Determiners.Has(word)) {
			parts = append(parts, word)
		}
	}
	return strings.Join(parts, " ")
}
