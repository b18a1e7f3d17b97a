package clause

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A place is an expression within the tokens of its sentence.
type place struct {
	text.Tokens
	*lang.Sentence
	w           *words
	first, last int // tokens of the expression
}

// placeIn returns a sentence without an expression.
func placeIn(w *words, sentence text.Tokens) place {
	p := place{Tokens: sentence, w: w, first: -1, last: -1}
	if w != nil {
		p.Sentence = w.Sentence
	}
	return p
}

// placeOf returns the place of an expression in a sentence; false where its ends
// are not those of tokens.
func placeOf(w *words, sentence text.Tokens, expression text.Span) (place, bool) {
	p := placeIn(w, sentence)
	for i, k := range p.List {
		if k.Start <= expression.Start && expression.Start < k.End {
			p.first = i
		}
		if k.Start < expression.End && expression.End <= k.End {
			p.last = i
		}
	}
	return p, p.first >= 0 && p.last >= p.first
}

// looksAway reports whether the sentence is about something before or after its
// event, or about the day as one of remembrance. A clause that depends on one after
// the date doesn't matter.
func (p place) looksAway() bool {
	for i := range p.List {
		w := p.Word(i)
		if i > p.last && p.w.opensClause(p.Tokens, i) {
			return false
		}
		if p.Away.Has(w) || aheadWords.Has(w) || p.Be.Has(w) && p.To.Has(p.Word(i+1)) {
			return true
		}
		for stem := range p.AwayStems.All() {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}

// opensClause reports whether a word shows that the sentence has another clause.
func (w *words) opensClause(t text.Tokens, i int) bool {
	return w.Clauses.Has(t.Word(i)) || w.Relatives.Has(t.Word(i)) && t.IsMark(i-1, ",")
}

// looksAside reports whether the sentence measures its event by another.
func (p place) looksAside() bool { return p.Has(p.Aside.Has) }

// leads reports whether the sentence begins with the date: as a label of its
// own, or as an adverbial before its subject.
func (p place) leads() bool {
	from := 0
	for i := 1; i <= longestTopic; i++ {
		if p.IsMark(i, ":") && i < p.first {
			from = i + 1 // World War II: On 3 May 1943 …
		}
	}
	after := p.last + 1
	if p.first == from {
		whole := after == len(p.List) || p.IsMark(after, ".") && after == len(p.List)-1
		dash := p.IsMark(after, "–—-") && p.At(after).Spaced() && p.At(after+1).Spaced()
		return whole || p.IsMark(after, ":") && from == 0 || dash
	}
	if !p.Leads.Has(p.Word(from)) {
		return false
	}
	for i := from; i < p.first; i++ {
		if !p.Leads.Has(p.Word(i)) && !p.InLeads.Has(p.Word(i)) && !p.IsMark(i, ",") {
			return false
		}
	}
	return p.IsMark(after, ",") || p.At(after).Spaced() && (p.Subjects.Has(p.Word(after)) || p.Capitalized(after) || p.VerbFirst && p.w.mayBeVerb(p.Word(after)) && !p.w.isAttribute(p.Tokens, after))
}

// mayBeVerb reports whether a word in small letters after a date may be a verb, and not
// what belongs to the date.
func (w *words) mayBeVerb(word string) bool {
	return word != "" && !w.Clauses.Has(word) && !w.Prepositions.Has(word) && !w.NounLinks.Has(word) && !w.Aside.Has(word) && !w.points(word)
}

// longestTopic is how many words may precede the colon of a topic.
const longestTopic = 8

// isAttribute reports whether the word at i is a participle before its noun: "geborene
// Kinder".
func (w *words) isAttribute(t text.Tokens, i int) bool {
	if !t.Capitalized(i + 1) {
		return false
	}
	word := t.Word(i)
	if w.AttributeEndings.Ends(word) {
		return true
	}
	for ending := range w.Inflections.All() {
		if stem, ok := strings.CutSuffix(word, ending); ok && w.isParticiple(stem) {
			return true
		}
	}
	return false
}

// isAside reports whether a participle and its date are set off by commas from the
// sentence around them: "The mine, opened on 20 July 1904, is closed."
func (w *words) isAside(t text.Tokens, participle, last int) bool {
	if !w.isParticiple(t.Word(participle)) || !t.IsMark(participle-1, ",") || !t.IsMark(last+1, ",") {
		return false
	}
	commas := 0
	for i := range participle {
		if t.IsMark(i, ",") {
			commas++
		}
	}
	return commas%2 == 1
}

// isWithinClause reports whether the date may be that of a clause within the sentence, or
// of a participle that is an attribute.
func isWithinClause(p place) bool {
	if p.w.isParticiple(p.Word(p.first-2)) && p.IsMark(p.first-3, ",") || p.w.isAttribute(p.Tokens, p.last+1) {
		return true
	}
	for i := range p.first {
		if p.w.opensClause(p.Tokens, i) {
			return true
		}
	}
	return false
}

// closes reports whether the date belongs to the verb of a sentence that begins
// with one plain clause: "Ann Lee was born in Weir on 3 May 1887." It returns the
// tokens of the verb, from the first to the last, where it is known, and all that
// is before them is the subject.
func (p place) closes() (first, last int, ok bool) {
	on := p.first - 1
	if on < 2 || !p.BeforeDates.Has(p.Word(on)) || p.first > longestClause {
		return 0, 0, false
	}
	verb := p.skipPlace(on - 1)
	if !p.endsPhrase() {
		if !p.VerbLast || !endsWithVerb(p) {
			return 0, 0, false
		}
		for i := verb; i > 0; i-- {
			if p.w.isAuxiliary(p.Word(i)) {
				return i, i, p.isSubject(i)
			}
			if !p.Adverbs.Has(p.Word(i)) {
				break
			}
		}
		return 0, 0, p.isBare(on)
	}
	if p.w.isParticiple(p.Word(verb)) {
		for i := verb - 1; p.Adverbs.Has(p.Word(i)) || p.w.isAuxiliary(p.Word(i)); i-- {
			if p.w.isAuxiliary(p.Word(i)) && !p.w.isAuxiliary(p.Word(i-1)) {
				return i, verb, p.isSubject(i)
			}
		}
	}
	if p.Happenings.Has(p.Word(verb)) && !p.w.isAside(p.Tokens, verb, p.last) && p.isSubject(verb) {
		return verb, verb, true
	}
	return 0, 0, p.isBare(on)
}

// isAuxiliary reports whether a word may be that of a passive or a perfect tense.
func (w *words) isAuxiliary(word string) bool { return w.Be.Has(word) || w.Perfects.Has(word) }

// endsWithVerb reports whether nothing but where it was and a participle, or the particle
// of a verb, comes between the expression and the end of a phrase.
func endsWithVerb(p place) bool {
	i := p.last + 1
	for p.BeforePlaces.Has(p.Word(i)) || p.Capitalized(i) {
		i++
	}
	if !p.w.isParticiple(p.Word(i)) && !p.Particles.Has(p.Word(i)) {
		return false
	}
	return i+1 >= len(p.List) || p.IsMark(i+1, ".;,")
}

// endsPhrase reports whether a phrase may end with the expression.
func (p place) endsPhrase() bool {
	after := p.last + 1
	return after >= len(p.List) || p.IsMark(after, ".;(,") || p.AfterDate.Has(p.Word(after))
}

// longestClause is how many words and marks may precede a closing date.
const longestClause = 24

// skipPlace returns the token before "in Weir, Kent", or i itself.
func (p place) skipPlace(i int) int {
	j := i
	for p.Capitalized(j) || p.IsMark(j, ",") {
		j--
	}
	if j < i && p.BeforePlaces.Has(p.Word(j)) && !p.IsMark(j+1, ",") {
		return j - 1
	}
	return i
}

// isSubject reports whether the words before a verb can only be its subject: they
// contain no clause, no further verb and no object. The subject of a verb that can't
// be a participle may have any preposition in it.
func (p place) isSubject(verb int) bool {
	finite := !p.w.isParticiple(p.Word(verb)) || p.IsMark(verb-1, ",")
	for i := range verb {
		w := p.Word(i)
		switch {
		case p.At(i).Kind == text.MarkToken && !p.IsMark(i, "'’-.,"):
			return false
		case w == "" || p.w.isAnd(w) && p.Capitalized(i+1):
		case p.w.opensClause(p.Tokens, i) || p.Be.Has(w) || !finite && p.Prepositions.Has(w):
			return false
		case i > 0 && p.Determiners.Has(w) && !p.NounLinks.Has(w) && !p.NounLinks.Has(p.Word(i-1)) && !p.Prepositions.Has(p.Word(i-1)) && !p.IsMark(i-1, ","):
			return false
		case !finite && p.Happenings.Has(w) && !p.Capitalized(i):
			return false
		}
	}
	return verb > 0
}

// isBare reports whether a short sentence has nothing before its day but a
// subject, a verb and an object: "The yard launches the Marigold on 3 May 1887."
func (p place) isBare(on int) bool {
	after := p.last + 1
	ends := after >= len(p.List) || p.IsMark(after, ".") || p.VerbLast && endsWithVerb(p) || p.IsMark(after, ",") && p.GerundEndings.Ends(p.Word(after+1))
	if !p.BeforeDays.Has(p.Word(on)) || on < 3 || on > longestBare || !ends {
		return false
	}
	named := true // so far there are names alone
	for i := range on {
		w := p.Word(i)
		switch {
		case p.At(i).Kind == text.MarkToken && !p.IsMark(i, "'’-"), p.w.opensClause(p.Tokens, i), p.Prepositions.Has(w), p.Incidents.Has(w), p.w.language.Quoting.Sayings.Has(w):
			return false
		case p.w.isParticiple(w) && !p.Capitalized(i) && (!named || i == 0):
			return false
		}
		named = named && (p.Capitalized(i) || p.Determiners.Has(w))
	}
	return true
}

// longestBare is how many words a bare sentence has at most before its date.
const longestBare = 10

// isParticiple reports whether a word may be a past participle.
func (w *words) isParticiple(word string) bool {
	return len(word) > 3 && w.ParticipleEndings.Ends(word) || w.Participles.Has(word)
}

// isPlainBut reports whether the sentence, but for its date, is one plain clause
// about its own time.
func (p place) isPlainBut() bool {
	for i := range p.List {
		if p.first <= i && i <= p.last {
			continue
		}
		w := p.Word(i)
		if p.Away.Has(w) || aheadWords.Has(w) || p.w.opensClause(p.Tokens, i) || p.Be.Has(w) && p.To.Has(p.Word(i+1)) || p.IsMark(i, "()[]:;–—") {
			return false
		}
	}
	return true
}
