package clause

import "github.com/chronlint/chronlint/validate/reading/text"

// A mention is a deed in a sentence, before it is known what dates it.
type mention struct {
	deed       Deed
	start, end int // tokens
}

// mentions finds the deeds of a sentence.
func (p place) mentions() []mention {
	var out []mention
	for i := range p.List {
		if d, ok := p.w.deeds.nouns[p.Word(i)]; ok && !p.To.Has(p.Word(i-1)) {
			m := mention{deed: d, start: i, end: i + 1}
			if m, ok := p.failed(m, p.w.qualifierOf(p.Tokens, i)); ok {
				out = append(out, m)
			}
		}
	}
	return out
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
