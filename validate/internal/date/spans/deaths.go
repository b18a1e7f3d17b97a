package spans

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// longestObituary is how many bytes may stand between a life and the age at its end.
const longestObituary = 160

// mostCircumstances is how many words may tell how someone died before the age is
// told.
const mostCircumstances = 10

// dies reports whether an age is the one at which someone dies who is told of by
// what stands at a place, the end of a bracket or a pronoun: the first verb after it
// is theirs, and tells of their death. "Ana Prado (1798–1873), who died aged 75",
// "(1798–1873) was killed at sea, aged 75", "She was 75 when she died".
func (g *ages) dies(from int, a when.Age) bool {
	if a.Start < from || a.Start-from > longestObituary {
		return false
	}
	t := text.Tokenize(g.Text[from:a.Start])
	i := 1 // after the bracket or the pronoun
	if t.IsMark(i, ",") {
		i = skipApposition(t, i+1)
	}
	passive := false
	for lang.English.Life.DeathLeads.Has(t.Word(i)) {
		passive = passive || lang.English.Sentence.Be.Has(t.Word(i))
		i++
	}
	switch verb := t.Word(i); {
	case i == len(t.List):
		return passive && g.diesThen(a.End)
	case verb == "lived", verb == "lives":
		rest := rest(t, i+1)
		return rest == "to" || rest == "to be" || rest == "to the"
	case verb == "passed" && t.Word(i+1) == "away", verb == "shot" && t.Word(i+1) == "dead" && passive:
		return circumstances(t, i+2)
	case lang.English.Life.Dyings.Has(verb), lang.English.Life.Killings.Has(verb) && passive:
		return circumstances(t, i+1)
	}
	return false
}

// skipApposition returns the token after what stands between two commas, from
// token i on, if that is a noun without a clause of its own; otherwise i.
func skipApposition(t text.Tokens, i int) int {
	for j := i; j < len(t.List) && j < i+clause.LongestTopic+passage.LongestPhrase; j++ {
		switch {
		case t.IsMark(j, ","):
			return j + 1
		case t.IsMark(j, ".;:()\"“”"), lang.English.Sentence.Clauses.Has(t.Word(j)), lang.English.Sentence.Be.Has(t.Word(j)), lang.English.Life.Dyings.Has(t.Word(j)), lang.English.Life.Killings.Has(t.Word(j)):
			return i
		}
	}
	return i
}

// circumstances reports whether all from token i on may tell how someone died whose
// age follows: a short phrase, in which nobody else can be the one of that age.
func circumstances(t text.Tokens, i int) bool {
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
		case w == "" || lang.English.Sentence.Clauses.Has(w) || strings.HasSuffix(w, "ing"):
			return false
		case !setOff && (lang.English.Life.Beside.Has(w) || lang.English.Sentence.Determiners.Has(w)):
			return false
		}
	}
	return true
}

// diesThen reports whether what follows a place says that this was when someone
// died.
func (g *ages) diesThen(at int) bool {
	const longest = len(" years old when she was ") + len("assassinated")
	t := text.Tokenize(g.Text[at:passage.RuneStart(g.Text, min(len(g.Text), at+longest))])
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
	return lang.English.Life.Dyings.Has(t.Word(i+2)) || lang.English.Sentence.Be.Has(t.Word(i+2)) && lang.English.Life.Killings.Has(t.Word(i+3))
}

// rest returns the words from token i on, with a space between two.
func rest(t text.Tokens, i int) string {
	var words []string
	for ; i < len(t.List); i++ {
		words = append(words, t.Word(i))
	}
	return strings.Join(words, " ")
}
