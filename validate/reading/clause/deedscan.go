package clause

import "github.com/chronlint/chronlint/validate/reading/text"

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
	known := p.w.deeds
	for i := range p.List {
		w := p.Word(i)
		if d, ok := known.nouns[w]; ok && !p.To.Has(p.Word(i-1)) {
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
	at := p.w.qualifierOf(p.Tokens, i)
	if d.Qualified {
		return p.failed(m, at)
	}
	if at >= 0 || p.w.deeds.Attempts.Has(p.Word(i+1)) {
		return m, false // it was not done
	}
	if p.Of.Has(p.Word(i + 1)) {
		from := i + 2
		if p.w.isDefinite(p.Word(from)) {
			from++
		}
		if to := nameEnd(p.Tokens, from); to > from && p.At(to).Kind != text.NumberToken && (p.At(to).Spaced() || !p.IsMark(to, "-–'’")) {
			m.name, m.end = p.w.namesIn(p.Tokens, from, to), to
			return m, len(m.name) > 0
		}
		return m, false
	}
	if p.PossessiveEndings.Has(p.Word(i-1)) && p.IsMark(i-2, "'’") {
		if from := p.w.nameStart(p.Tokens, i-2); from < i-2 {
			m.name, m.start = p.w.namesIn(p.Tokens, from, i-2), from
			return m, len(m.name) > 0
		}
	}
	return m, false
}

// qualifierOf returns the word before a noun that says it came to nothing, or -1.
func (w *words) qualifierOf(t text.Tokens, noun int) int {
	for i := noun - 1; i >= 0 && i >= noun-mostModifiers && t.Word(i) != ""; i-- {
		if w.deeds.Qualifiers.Has(t.Word(i)) {
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
	if p.w.deeds.Attempts.Has(p.Word(m.end)) {
		m.end++
		return m, true
	}
	for i := m.start - 1; i > 1 && i >= m.start-mostModifiers; i-- {
		if p.w.isIndefinite(p.Word(i)) && p.BeforePlaces.Has(p.Word(i-1)) && p.w.deeds.Attempts.Has(p.Word(i-2)) {
			m.start = i - 2
			return m, true
		}
	}
	if m.deed.upheaval {
		if at := p.w.carried(p.Tokens, m.start); at >= 0 {
			m.deed, m.start = takeover, at
			return m, true
		}
	}
	for i := m.end; i < m.end+mostBehind && !p.Clauses.Has(p.Word(i)); i++ {
		if phraseAt(p.Tokens, i, &p.w.deeds.Failures) > 0 || p.Be.Has(p.Word(i-1)) && p.w.deeds.Qualifiers.Has(p.Word(i)) {
			return m, true
		}
	}
	return m, false
}

// carried returns where the words begin that say that an upheaval, named by a noun,
// was carried out: "led a bloody coup", "a coup topples the cabinet"; -1
// if it isn't.
func (w *words) carried(t text.Tokens, noun int) int {
	if w.deeds.Topples.Has(t.Word(noun + 1)) {
		return noun
	}
	for i := noun - 1; i >= 0 && i >= noun-mostModifiers && t.Word(i) != ""; i-- {
		switch word := t.Word(i); {
		case w.deeds.Triumphs.Has(word) && !w.isDefinite(t.Word(i-1)):
			return i
		case w.deeds.Carries.Has(word):
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
	for p.Be.Has(p.Word(at)) || p.Adverbs.Has(p.Word(at)) {
		be = be || p.Be.Has(p.Word(at))
		at--
	}
	if d.passive && p.w.isParticiple(p.Word(i)) && !be {
		return mention{}, false
	}
	if !be && (p.Determiners.Has(p.Word(i+1)) || p.Capitalized(i+1)) {
		return mention{}, false // a ship that sinks another
	}
	from := p.w.nameStart(p.Tokens, at+1)
	if from > at || p.Prepositions.Has(p.Word(from-1)) || p.NounLinks.Has(p.Word(from-1)) || p.Clauses.Has(p.Word(from-1)) {
		return mention{}, false
	}
	m := mention{deed: d, name: p.w.namesIn(p.Tokens, from, at+1), start: from, end: i + 1, verb: true}
	return m, len(m.name) > 0
}
