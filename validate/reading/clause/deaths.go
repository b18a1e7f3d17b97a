package clause

import "github.com/chronlint/chronlint/validate/reading/text"

// mostCircumstances is how many words may say how someone died before the age is
// stated.
const mostCircumstances = 10

// Dies reports whether an age is the one at which someone dies. Before are the tokens
// from what names them, the end of a bracket or a pronoun, to the age, after are those
// after it: the first verb is theirs, and is of their death. "Ana Prado (1798–1873), who died
// aged 75", "(1798–1873) was killed at sea, aged 75", "She was 75 when she died".
func Dies(before, after text.Tokens, language string) bool {
	w := wordsOf(language)
	if w == nil {
		return false
	}
	life := &w.language.Life
	i := 1 // after the bracket or the pronoun
	if before.IsMark(i, ",") {
		i = w.skipApposition(before, i+1)
	}
	passive := false
	for life.DeathLeads.Has(before.Word(i)) {
		passive = passive || w.Be.Has(before.Word(i))
		i++
	}
	ageAt := i
	for life.BeforeAge.Has(before.Word(ageAt)) {
		ageAt++
	}
	switch {
	case i == len(before.List):
		return passive && w.diesThen(after)
	case w.VerbLast && passive && ageAt == len(before.List): // wurde im Alter von 60 Jahren ermordet
		return life.Killings.Has(after.Word(0)) || life.Dyings.Has(after.Word(0))
	case life.Livings.Has(before.Word(i)):
		return isPhrase(before, i+1, &life.BeforeLastAge)
	}
	if n := phraseAt(before, i, &life.Dyings); n > 0 {
		return w.areCircumstances(before, i+n)
	}
	if n := phraseAt(before, i, &life.Killings); n > 0 && passive {
		return w.areCircumstances(before, i+n)
	}
	return false
}

// longestApposition is how many tokens may be between two commas behind a name.
const longestApposition = 12

// skipApposition returns the token after what is between two commas, from token i
// on, if that is a noun without a clause of its own; otherwise i.
func (w *words) skipApposition(t text.Tokens, i int) int {
	for j := i; j < len(t.List) && j < i+longestApposition; j++ {
		switch {
		case t.IsMark(j, ","):
			return j + 1
		case t.IsMark(j, ".;:()\"“”"), w.Clauses.Has(t.Word(j)), w.Be.Has(t.Word(j)), w.language.Life.Dyings.Has(t.Word(j)), w.language.Life.Killings.Has(t.Word(j)):
			return i
		}
	}
	return i
}

// areCircumstances reports whether all from token i on may say how someone died whose
// age follows: a short phrase, in which nobody else can be the one of that age.
func (w *words) areCircumstances(t text.Tokens, i int) bool {
	life := &w.language.Life
	last := len(t.List)
	setOff := false
	for last > i && (t.IsMark(last-1, ",'’") || life.BeforeAge.Has(t.Word(last-1))) {
		last--
		setOff = true
	}
	if last-i > mostCircumstances {
		return false
	}
	for ; i < last; i++ {
		word := t.Word(i)
		switch {
		case t.IsMark(i, "-'’"):
		case word == "" || w.Clauses.Has(word) || w.GerundEndings.Ends(word):
			return false
		case !setOff && (life.Beside.Has(word) || w.Determiners.Has(word)):
			return false
		}
	}
	return true
}

// diesThen reports whether what follows an age says that this was when someone
// died.
func (w *words) diesThen(t text.Tokens) bool {
	life := &w.language.Life
	i := 0
	for life.AfterAge.Has(t.Word(i)) {
		i++
	}
	if phraseAt(t, i, &life.AtDeath) > 0 {
		return true
	}
	if !life.When.Has(t.Word(i)) || !life.Pronouns.Has(t.Word(i+1)) {
		return false
	}
	return life.Dyings.Has(t.Word(i+2)) || w.Be.Has(t.Word(i+2)) && life.Killings.Has(t.Word(i+3))
}
