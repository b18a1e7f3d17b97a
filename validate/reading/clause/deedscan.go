package clause

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A mention is a deed in a sentence, before it is known what dates it.
type mention struct {
	deed       Deed
	name       []string
	start, end int // tokens
	verb       bool
}

// mentions finds the deeds of a sentence and who or what does them, or suffers
// them.
func (p place) mentions() []mention {
	var out []mention
	known := deeds()
	for i := range p.List {
		w := p.Word(i)
		if d, ok := known.nouns[w]; ok && p.Word(i-1) != "to" {
			if m, ok := p.noun(i, d); ok {
				out = append(out, m)
			}
		}
		if d, ok := known.verbs[w]; ok {
			if m, ok := p.clause(i, d); ok {
				out = append(out, m)
			}
		}
	}
	return out
}

// noun reads a mention whose head is a noun: "the murder of Ann Lee", "Ann Lee's
// murder", "an attempted military coup".
func (p place) noun(i int, d Deed) (mention, bool) {
	m := mention{deed: d, start: i, end: i + 1}
	at := qualifierOf(p.Tokens, i)
	if d.Qualified {
		return p.failed(m, at)
	}
	if at >= 0 || p.Word(i+1) == "attempt" {
		return m, false // it was not done
	}
	if p.Word(i+1) == "of" {
		from := i + 2
		if p.Word(from) == "the" {
			from++
		}
		if to := nameEnd(p.Tokens, from); to > from && p.At(to).Kind != text.NumberToken && (p.At(to).Spaced() || !p.IsMark(to, "-–'’")) {
			m.name, m.end = namesIn(p.Tokens, from, to), to
			return m, len(m.name) > 0
		}
		return m, false
	}
	if p.Word(i-1) == "s" && p.IsMark(i-2, "'’") {
		if from := nameStart(p.Tokens, i-2); from < i-2 {
			m.name, m.start = namesIn(p.Tokens, from, i-2), from
			return m, len(m.name) > 0
		}
	}
	return m, false
}

// qualifierOf returns the word before a noun that says it came to nothing, or -1.
func qualifierOf(t text.Tokens, noun int) int {
	for i := noun - 1; i >= 0 && i >= noun-mostModifiers && t.Word(i) != ""; i-- {
		if englishDeeds.Qualifiers.Has(t.Word(i)) {
			return i
		}
	}
	return -1
}

// failed reads a mention of what came to nothing, by a qualifier before its noun
// or a verb behind it: "an attempted coup", "a coup attempt", "an attempt at a
// coup", "a coup by the guard fails".
func (p place) failed(m mention, qualifier int) (mention, bool) {
	if qualifier >= 0 {
		m.start = qualifier
		return m, true
	}
	if p.Word(m.end) == "attempt" {
		m.end++
		return m, true
	}
	for i := m.start - 1; i > 1 && i >= m.start-mostModifiers; i-- {
		if lang.English.Time.Determiners.Indefinite.Has(p.Word(i)) && p.Word(i-1) == "at" && p.Word(i-2) == "attempt" {
			m.start = i - 2
			return m, true
		}
	}
	if m.deed.upheaval {
		if at := carried(p.Tokens, m.start); at >= 0 {
			m.deed, m.start = takeover, at
			return m, true
		}
	}
	for i := m.end; i < m.end+mostBehind && !english.Clauses.Has(p.Word(i)); i++ {
		if englishDeeds.Failures.Has(p.Word(i)) || english.Be.Has(p.Word(i-1)) && englishDeeds.Qualifiers.Has(p.Word(i)) || p.Word(i) == "put" && p.Word(i+1) == "down" {
			return m, true
		}
	}
	return m, false
}

// carried returns where the words begin that say that an upheaval, named by a noun,
// was carried out: "led a bloody coup", "a coup topples the cabinet"; -1
// if it isn't.
func carried(t text.Tokens, noun int) int {
	if englishDeeds.Topples.Has(t.Word(noun + 1)) {
		return noun
	}
	for i := noun - 1; i >= 0 && i >= noun-mostModifiers && t.Word(i) != ""; i-- {
		switch w := t.Word(i); {
		case englishDeeds.Triumphs.Has(w) && t.Word(i-1) != "the":
			return i
		case englishDeeds.Carries.Has(w):
			return noun
		}
	}
	return -1
}

// mostModifiers is how many words may precede a noun, one of which qualifies it.
const mostModifiers = 3

// mostBehind is how many words and marks after a noun its verb is looked for.
const mostBehind = 10

// clause reads a mention whose head is a verb, right after its subject: "Ann
// Lee was murdered", "the Marigold sinks".
func (p place) clause(i int, d Deed) (mention, bool) {
	be := false
	at := i - 1
	for english.Be.Has(p.Word(at)) || english.Adverbs.Has(p.Word(at)) {
		be = be || english.Be.Has(p.Word(at))
		at--
	}
	if d.passive && isParticiple(p.Word(i)) && !be {
		return mention{}, false
	}
	if !be && (english.Determiners.Has(p.Word(i+1)) || p.Capitalized(i+1)) {
		return mention{}, false // a ship that sinks another
	}
	from := nameStart(p.Tokens, at+1)
	if from > at || english.Prepositions.Has(p.Word(from-1)) || english.NounLinks.Has(p.Word(from-1)) || english.Clauses.Has(p.Word(from-1)) {
		return mention{}, false
	}
	m := mention{deed: d, name: namesIn(p.Tokens, from, at+1), start: from, end: i + 1, verb: true}
	return m, len(m.name) > 0
}
