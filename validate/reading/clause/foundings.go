package clause

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Founds reports whether a date is that at which the thing that a sentence is about
// began, by the tokens from the start of the sentence to the date: "Founded in
// 1983, the club …", "it was founded in 1983". In a sentence that brings in the
// thing, a name may be its subject.
func Founds(t text.Tokens, bringsIn bool) bool {
	i := len(t.List) - 1
	if t.Word(i) != "in" && t.Word(i) != "on" {
		return false
	}
	for i--; t.Capitalized(i) && !lang.English.Anniversaries.Foundings.Has(t.Word(i)); i-- {
	}
	if t.Word(i) == "in" || t.Word(i) == "at" {
		i--
	}
	if !lang.English.Anniversaries.Foundings.Has(t.Word(i)) {
		return false
	}
	if i == 0 {
		return true
	}
	if i--; t.Word(i) != "was" && t.Word(i) != "were" {
		return false
	}
	if bringsIn {
		return areNames(t, i)
	}
	pronoun := t.Word(i-1) == "it" || t.Word(i-1) == "they"
	return pronoun && (i == 1 || t.IsMark(i-2, ";:–—("))
}

// areNames reports whether nothing but a name is before token i.
func areNames(t text.Tokens, i int) bool {
	for j := range i {
		if !t.Capitalized(j) && !english.Determiners.Has(t.Word(j)) && !lang.NameParticles.Has(t.Word(j)) {
			return false
		}
	}
	return i > 0
}
