package clause

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// mostCircumstances is how many words may say how someone died before the age is
// stated.
const mostCircumstances = 10

// Dies reports whether an age is the one at which someone dies. Before are the tokens
// from what names them, the end of a bracket or a pronoun, to the age, after are those
// after it: the first verb is theirs, and is of their death. "Ana Prado (1798–1873), who died
// aged 75", "(1798–1873) was killed at sea, aged 75", "She was 75 when she died".
func Dies(before, after text.Tokens) bool {
	i := 1 // after the bracket or the pronoun
	if before.IsMark(i, ",") {
		i = skipApposition(before, i+1)
	}
	passive := false
	for englishLife.DeathLeads.Has(before.Word(i)) {
		passive = passive || english.Be.Has(before.Word(i))
		i++
	}
	switch verb := before.Word(i); {
	case i == len(before.List):
		return passive && diesThen(after)
	case verb == "lived", verb == "lives":
		rest := strings.Join(before.Lower()[i+1:], " ")
		return rest == "to" || rest == "to be" || rest == "to the"
	case verb == "passed" && before.Word(i+1) == "away", verb == "shot" && before.Word(i+1) == "dead" && passive:
		return areCircumstances(before, i+2)
	case englishLife.Dyings.Has(verb), englishLife.Killings.Has(verb) && passive:
		return areCircumstances(before, i+1)
	}
	return false
}

// longestApposition is how many tokens may be between two commas behind a name.
const longestApposition = 12

// skipApposition returns the token after what is between two commas, from token i
// on, if that is a noun without a clause of its own; otherwise i.
func skipApposition(t text.Tokens, i int) int {
	for j := i; j < len(t.List) && j < i+longestApposition; j++ {
		switch {
		case t.IsMark(j, ","):
			return j + 1
		case t.IsMark(j, ".;:()\"“”"), english.Clauses.Has(t.Word(j)), english.Be.Has(t.Word(j)), englishLife.Dyings.Has(t.Word(j)), englishLife.Killings.Has(t.Word(j)):
			return i
		}
	}
	return i
}

// areCircumstances reports whether all from token i on may say how someone died whose
// age follows: a short phrase, in which nobody else can be the one of that age.
func areCircumstances(t text.Tokens, i int) bool {
	last := len(t.List)
	setOff := false
	for last > i && (t.IsMark(last-1, ",") || t.Word(last-1) == "at" || t.Word(last-1) == "the" || t.Word(last-1) == "early") {
		last--
		setOff = true
	}
	if last-i > mostCircumstances {
		return false
	}
	for ; i < last; i++ {
		w := t.Word(i)
		switch {
		case t.IsMark(i, "-'’"):
		case w == "" || english.Clauses.Has(w) || strings.HasSuffix(w, "ing"):
			return false
		case !setOff && (englishLife.Beside.Has(w) || english.Determiners.Has(w)):
			return false
		}
	}
	return true
}

// diesThen reports whether what follows an age says that this was when someone
// died.
func diesThen(t text.Tokens) bool {
	i := 0
	for t.Word(i) == "years" || t.Word(i) == "old" {
		i++
	}
	switch {
	case t.Word(i) == "at" && (t.Word(i+1) == "his" || t.Word(i+1) == "her"):
		return t.Word(i+2) == "death"
	case t.Word(i) != "when" || t.Word(i+1) != "he" && t.Word(i+1) != "she":
		return false
	}
	return englishLife.Dyings.Has(t.Word(i+2)) || english.Be.Has(t.Word(i+2)) && englishLife.Killings.Has(t.Word(i+3))
}
