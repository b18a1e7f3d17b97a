package clause

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A mention is a telling within one sentence, before it is known what dates it.
type mention struct {
	Deed       *Deed
	Name       []string
	Start, End int // tokens
	verb       bool
}

// Mentions finds the deeds of a sentence and who or what they are told of.
func (o *Opening) Mentions() []mention {
	var out []mention
	for i := range o.List {
		w := o.Word(i)
		if d := deeds().nouns[w]; d != nil && o.Word(i-1) != "to" {
			if m, ok := o.noun(i, d); ok {
				out = append(out, m)
			}
		}
		if d := deeds().verbs[w]; d != nil {
			if m, ok := o.clause(i, d); ok {
				out = append(out, m)
			}
		}
	}
	return out
}

// noun reads a mention whose head is a noun: "the murder of Ann Lee", "Ann Lee's
// murder", "an attempted military coup".
func (o *Opening) noun(i int, d *Deed) (mention, bool) {
	m := mention{Deed: d, Start: i, End: i + 1}
	at := o.qualifier(i)
	if d.Qualified {
		return o.failed(m, at)
	}
	if at >= 0 || o.Word(i+1) == "attempt" {
		return m, false // it was not done
	}
	if o.Word(i+1) == "of" {
		from := i + 2
		if o.Word(from) == "the" {
			from++
		}
		if to := o.nameEnd(from); to > from && o.At(to).Kind != text.NumberToken && (o.At(to).Spaced || !o.IsMark(to, "-–'’")) {
			m.Name, m.End = o.namesIn(from, to), to
			return m, len(m.Name) > 0
		}
		return m, false
	}
	if o.Word(i-1) == "s" && o.IsMark(i-2, "'’") {
		if from := o.nameStart(i - 2); from < i-2 {
			m.Name, m.Start = o.namesIn(from, i-2), from
			return m, len(m.Name) > 0
		}
	}
	return m, false
}

// qualifier returns the word before a noun that says it came to nothing; -1 if
// there is none.
func (o *Opening) qualifier(noun int) int {
	for i := noun - 1; i >= 0 && i >= noun-mostModifiers && o.Word(i) != ""; i-- {
		if englishDeeds.Qualifiers.Has(o.Word(i)) {
			return i
		}
	}
	return -1
}

// failed reads a mention of what came to nothing, by a qualifier before its noun
// or a verb behind it: "an attempted coup", "a coup attempt", "an attempt at a
// coup", "a coup by the guard fails".
func (o *Opening) failed(m mention, qualifier int) (mention, bool) {
	if qualifier >= 0 {
		m.Start = qualifier
		return m, true
	}
	if o.Word(m.End) == "attempt" {
		m.End++
		return m, true
	}
	for i := m.Start - 1; i > 1 && i >= m.Start-mostModifiers; i-- {
		if lang.English.Time.Determiners.Indefinite.Has(o.Word(i)) && o.Word(i-1) == "at" && o.Word(i-2) == "attempt" {
			m.Start = i - 2
			return m, true
		}
	}
	if m.Deed.upheaval {
		if at := o.carried(m.Start); at >= 0 {
			m.Deed, m.Start = takeover, at
			return m, true
		}
	}
	for i := m.End; i < m.End+mostBehind && !english.Clauses.Has(o.Word(i)); i++ {
		if englishDeeds.Failures.Has(o.Word(i)) || english.Be.Has(o.Word(i-1)) && englishDeeds.Qualifiers.Has(o.Word(i)) || o.Word(i) == "put" && o.Word(i+1) == "down" {
			return m, true
		}
	}
	return m, false
}

// carried returns where the words begin by which an upheaval, told of by a noun,
// is said to be carried out: "led a bloody coup", "a coup topples the cabinet"; -1
// if it isn't.
func (o *Opening) carried(noun int) int {
	if englishDeeds.Topples.Has(o.Word(noun + 1)) {
		return noun
	}
	for i := noun - 1; i >= 0 && i >= noun-mostModifiers && o.Word(i) != ""; i-- {
		switch w := o.Word(i); {
		case englishDeeds.Triumphs.Has(w) && o.Word(i-1) != "the":
			return i
		case englishDeeds.Carries.Has(w):
			return noun
		}
	}
	return -1
}

// mostModifiers is how many words may stand before a noun, one of which
// qualifies it.
const mostModifiers = 3

// mostBehind is how many words and marks after a noun its verb is looked for.
const mostBehind = 10

// clause reads a mention whose head is a verb, right after its subject: "Ann
// Lee was murdered", "the Marigold sinks".
func (o *Opening) clause(i int, d *Deed) (mention, bool) {
	be := false
	at := i - 1
	for english.Be.Has(o.Word(at)) || english.Adverbs.Has(o.Word(at)) {
		be = be || english.Be.Has(o.Word(at))
		at--
	}
	if d.passive && isParticiple(o.Word(i)) && !be {
		return mention{}, false
	}
	if !be && (english.Determiners.Has(o.Word(i+1)) || o.Capitalized(i+1)) {
		return mention{}, false // a ship that sinks another
	}
	from := o.nameStart(at + 1)
	if from > at || english.Prepositions.Has(o.Word(from-1)) || english.NounLinks.Has(o.Word(from-1)) || english.Clauses.Has(o.Word(from-1)) {
		return mention{}, false
	}
	m := mention{Deed: d, Name: o.namesIn(from, at+1), Start: from, End: i + 1, verb: true}
	return m, len(m.Name) > 0
}

// nameStart returns where the name begins that ends before a token.
func (o *Opening) nameStart(end int) int {
	from := end
	for i := end - 1; i >= 0; i-- {
		switch {
		case o.Capitalized(i) && !english.Determiners.Has(o.Word(i)) && !english.Subjects.Has(o.Word(i)):
			from = i
		case lang.NameParticles.Has(o.Word(i)) && (o.Capitalized(i-1) || lang.NameParticles.Has(o.Word(i-1))):
		case o.IsMark(i, ".-") && o.Capitalized(i-1) && !o.At(i).Spaced:
		default:
			return from
		}
	}
	return from
}

// nameEnd returns where the name ends that begins with a token.
func (o *Opening) nameEnd(from int) int {
	to := from
	for i := from; i < len(o.List); i++ {
		switch {
		case o.Capitalized(i):
			to = i + 1
		case lang.NameParticles.Has(o.Word(i)) && (o.Capitalized(i+1) || lang.NameParticles.Has(o.Word(i+1))) && i > from:
		case o.IsMark(i, ".-") && !o.At(i).Spaced && i > from:
		default:
			return to
		}
	}
	return to
}

// namesIn returns the words of a name, without those of a rank.
func (o *Opening) namesIn(from, to int) []string {
	var out []string
	for i := from; i < to; i++ {
		if o.Capitalized(i) && !englishDeeds.Ranks.Has(o.Word(i)) {
			out = append(out, o.Word(i))
		}
	}
	return out
}
