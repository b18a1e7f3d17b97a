package date

import (
	"strings"

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
	t := tokenize(g.text[from:a.Start])
	i := 1 // after the bracket or the pronoun
	if t.isMark(i, ",") {
		i = skipApposition(t, i+1)
	}
	passive := false
	for deathLeads[t.word(i)] {
		passive = passive || beWords[t.word(i)]
		i++
	}
	switch verb := t.word(i); {
	case i == len(t.list):
		return passive && g.diesThen(a.End)
	case verb == "lived", verb == "lives":
		rest := rest(t, i+1)
		return rest == "to" || rest == "to be" || rest == "to the"
	case verb == "passed" && t.word(i+1) == "away", verb == "shot" && t.word(i+1) == "dead" && passive:
		return circumstances(t, i+2)
	case dyings[verb], killings[verb] && passive:
		return circumstances(t, i+1)
	}
	return false
}

// skipApposition returns the token after what stands between two commas, from
// token i on, if that is a noun without a clause of its own; otherwise i.
func skipApposition(t tokens, i int) int {
	for j := i; j < len(t.list) && j < i+longestTopic+longestPhrase; j++ {
		switch {
		case t.isMark(j, ","):
			return j + 1
		case t.isMark(j, ".;:()\"“”"), clauseWords[t.word(j)], beWords[t.word(j)], dyings[t.word(j)], killings[t.word(j)]:
			return i
		}
	}
	return i
}

// circumstances reports whether all from token i on may tell how someone died whose
// age follows: a short phrase, in which nobody else can be the one of that age.
func circumstances(t tokens, i int) bool {
	last := len(t.list)
	setOff := false
	for last > i && (t.isMark(last-1, ",") || t.word(last-1) == "at" || t.word(last-1) == "the" || t.word(last-1) == "early") {
		last--
		setOff = true
	}
	if last-i > mostCircumstances {
		return false
	}
	for ; i < last; i++ {
		w := t.word(i)
		switch {
		case t.isMark(i, "-'’"):
		case w == "" || clauseWords[w] || strings.HasSuffix(w, "ing"):
			return false
		case !setOff && (beside[w] || determiners[w]):
			return false
		}
	}
	return true
}

// diesThen reports whether what follows a place says that this was when someone
// died.
func (g *ages) diesThen(at int) bool {
	const longest = len(" years old when she was ") + len("assassinated")
	t := tokenize(g.text[at:runeStart(g.text, min(len(g.text), at+longest))])
	i := 0
	for t.word(i) == "years" || t.word(i) == "old" {
		i++
	}
	switch {
	case t.word(i) == "at" && (t.word(i+1) == "his" || t.word(i+1) == "her"):
		return t.word(i+2) == "death"
	case t.word(i) != "when" || t.word(i+1) != "he" && t.word(i+1) != "she":
		return false
	}
	return dyings[t.word(i+2)] || beWords[t.word(i+2)] && killings[t.word(i+3)]
}

// rest returns the words from token i on, with a space between two.
func rest(t tokens, i int) string {
	var words []string
	for ; i < len(t.list); i++ {
		words = append(words, t.word(i))
	}
	return strings.Join(words, " ")
}

var (
	dyings   = text.WordSet("died dies drowned drowns perished perishes succumbed succumbs")
	killings = text.WordSet(`killed murdered assassinated executed hanged beheaded guillotined slain lynched drowned`)
	// deathLeads may stand between a name and the verb of its death, or the age.
	deathLeads = text.WordSet(`who he she had has was is were has been being later then suddenly tragically reportedly also only
		just peacefully eventually finally soon still`)
	// beside are words before somebody else, or a measure of another thing.
	beside = text.WordSet("by with to beside alongside than for")
)
