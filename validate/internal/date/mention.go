package date

// A mention is a telling within one sentence, before it is known what dates it.
type mention struct {
	deed       *deed
	name       []string
	start, end int // tokens
	verb       bool
}

// mentions finds the deeds of a sentence and who or what they are told of.
func (o *opening) mentions() []mention {
	var out []mention
	for i := range o.list {
		w := o.word(i)
		if d := nouns[w]; d != nil && o.word(i-1) != "to" {
			if m, ok := o.noun(i, d); ok {
				out = append(out, m)
			}
		}
		if d := verbs[w]; d != nil {
			if m, ok := o.clause(i, d); ok {
				out = append(out, m)
			}
		}
	}
	return out
}

// noun reads a mention whose head is a noun: "the murder of Ann Lee", "Ann Lee's
// murder", "an attempted military coup".
func (o *opening) noun(i int, d *deed) (mention, bool) {
	m := mention{deed: d, start: i, end: i + 1}
	at := o.qualifier(i)
	if d.qualified {
		return o.failed(m, at)
	}
	if at >= 0 || o.word(i+1) == "attempt" {
		return m, false // it was not done
	}
	if o.word(i+1) == "of" {
		from := i + 2
		if o.word(from) == "the" {
			from++
		}
		if to := o.nameEnd(from); to > from && o.at(to).kind != numberToken && (o.at(to).spaced || !o.isMark(to, "-–'’")) {
			m.name, m.end = o.namesIn(from, to), to
			return m, len(m.name) > 0
		}
		return m, false
	}
	if o.word(i-1) == "s" && o.isMark(i-2, "'’") {
		if from := o.nameStart(i - 2); from < i-2 {
			m.name, m.start = o.namesIn(from, i-2), from
			return m, len(m.name) > 0
		}
	}
	return m, false
}

// qualifier returns the word before a noun that says it came to nothing; -1 if
// there is none.
func (o *opening) qualifier(noun int) int {
	for i := noun - 1; i >= 0 && i >= noun-mostModifiers && o.word(i) != ""; i-- {
		if qualifiers[o.word(i)] {
			return i
		}
	}
	return -1
}

// failed reads a mention of what came to nothing, by a qualifier before its noun
// or a verb behind it: "an attempted coup", "a coup attempt", "an attempt at a
// coup", "a coup by the guard fails".
func (o *opening) failed(m mention, qualifier int) (mention, bool) {
	if qualifier >= 0 {
		m.start = qualifier
		return m, true
	}
	if o.word(m.end) == "attempt" {
		m.end++
		return m, true
	}
	for i := m.start - 1; i > 1 && i >= m.start-mostModifiers; i-- {
		if indefinite[o.word(i)] && o.word(i-1) == "at" && o.word(i-2) == "attempt" {
			m.start = i - 2
			return m, true
		}
	}
	if m.deed == &deeds[upheaval] {
		if at := o.carried(m.start); at >= 0 {
			m.deed, m.start = &deeds[takeover], at
			return m, true
		}
	}
	for i := m.end; i < m.end+mostBehind && !clauseWords[o.word(i)]; i++ {
		if failures[o.word(i)] || beWords[o.word(i-1)] && qualifiers[o.word(i)] || o.word(i) == "put" && o.word(i+1) == "down" {
			return m, true
		}
	}
	return m, false
}

// carried returns where the words begin by which an upheaval, told of by a noun,
// is said to be carried out: "led a bloody coup", "a coup topples the cabinet"; -1
// if it isn't.
func (o *opening) carried(noun int) int {
	if topples[o.word(noun+1)] {
		return noun
	}
	for i := noun - 1; i >= 0 && i >= noun-mostModifiers && o.word(i) != ""; i-- {
		switch w := o.word(i); {
		case triumphs[w] && o.word(i-1) != "the":
			return i
		case carries[w]:
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
func (o *opening) clause(i int, d *deed) (mention, bool) {
	be := false
	at := i - 1
	for beWords[o.word(at)] || adverbs[o.word(at)] {
		be = be || beWords[o.word(at)]
		at--
	}
	if d.passive && isParticiple(o.word(i)) && !be {
		return mention{}, false
	}
	if !be && (determiners[o.word(i+1)] || o.capitalized(i+1)) {
		return mention{}, false // a ship that sinks another
	}
	from := o.nameStart(at + 1)
	if from > at || prepositions[o.word(from-1)] || nounLinks[o.word(from-1)] || clauseWords[o.word(from-1)] {
		return mention{}, false
	}
	m := mention{deed: d, name: o.namesIn(from, at+1), start: from, end: i + 1, verb: true}
	return m, len(m.name) > 0
}

// nameStart returns where the name begins that ends before a token.
func (o *opening) nameStart(end int) int {
	from := end
	for i := end - 1; i >= 0; i-- {
		switch {
		case o.capitalized(i) && !determiners[o.word(i)] && !subjectWords[o.word(i)]:
			from = i
		case nameParticles[o.word(i)] && (o.capitalized(i-1) || nameParticles[o.word(i-1)]):
		case o.isMark(i, ".-") && o.capitalized(i-1) && !o.at(i).spaced:
		default:
			return from
		}
	}
	return from
}

// nameEnd returns where the name ends that begins with a token.
func (o *opening) nameEnd(from int) int {
	to := from
	for i := from; i < len(o.list); i++ {
		switch {
		case o.capitalized(i):
			to = i + 1
		case nameParticles[o.word(i)] && (o.capitalized(i+1) || nameParticles[o.word(i+1)]) && i > from:
		case o.isMark(i, ".-") && !o.at(i).spaced && i > from:
		default:
			return to
		}
	}
	return to
}

// namesIn returns the words of a name, without those of a rank.
func (o *opening) namesIn(from, to int) []string {
	var out []string
	for i := from; i < to; i++ {
		if o.capitalized(i) && !ranks[o.word(i)] {
			out = append(out, o.word(i))
		}
	}
	return out
}
