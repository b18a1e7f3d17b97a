package clause

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Founds reports whether a date is that at which the thing that a sentence is about
// began, by the tokens from the start of the sentence to the date: "Founded in
// 1983, the club …", "it was founded in 1983". In a sentence that brings in the
// thing, a name may be its subject.
func Founds(t text.Tokens, bringsIn bool, language string) bool {
	w := wordsOf(language)
	if w == nil {
		return false
	}
	foundings := &w.language.Anniversaries.Foundings
	i := len(t.List) - 1
	if !w.BeforeDates.Has(t.Word(i)) {
		return false
	}
	for i--; t.Capitalized(i) && !foundings.Has(t.Word(i)); i-- {
	}
	if w.BeforePlaces.Has(t.Word(i)) {
		i--
	}
	if !foundings.Has(t.Word(i)) {
		return false
	}
	if i == 0 {
		return true
	}
	if i--; !w.PastBe.Has(t.Word(i)) {
		return false
	}
	if bringsIn {
		return w.areNames(t, i)
	}
	pronoun := w.Things.Has(t.Word(i - 1))
	return pronoun && (i == 1 || t.IsMark(i-2, ";:–—("))
}

// areNames reports whether nothing but a name is before token i.
func (w *words) areNames(t text.Tokens, i int) bool {
	for j := range i {
		if !t.Capitalized(j) && !w.Determiners.Has(t.Word(j)) && !lang.NameParticles.Has(t.Word(j)) {
			return false
		}
	}
	return i > 0
}
