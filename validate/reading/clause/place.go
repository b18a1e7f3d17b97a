package clause

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// A place is an expression within the tokens of its sentence.
type place struct {
	text.Tokens
	first, last int // tokens of the expression
}

// placeOf returns the place of an expression in a sentence; false where its ends
// are not those of tokens.
func placeOf(sentence text.Tokens, expression text.Span) (place, bool) {
	p := place{sentence, -1, -1}
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
		if i > p.last && english.Clauses.Has(w) {
			return false
		}
		if english.Away.Has(w) || aheadWords.Has(w) || english.Be.Has(w) && p.Word(i+1) == "to" {
			return true
		}
		for stem := range english.AwayStems.All() {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}

// looksAside reports whether the sentence measures its event by another.
func (p place) looksAside() bool { return p.Has(english.Aside.Has) }

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
	if !english.Leads.Has(p.Word(from)) {
		return false
	}
	for i := from; i < p.first; i++ {
		if !english.Leads.Has(p.Word(i)) && !english.InLeads.Has(p.Word(i)) && !p.IsMark(i, ",") {
			return false
		}
	}
	return p.IsMark(after, ",") || p.At(after).Spaced() && (english.Subjects.Has(p.Word(after)) || p.Capitalized(after))
}

// longestTopic is how many words may precede the colon of a topic.
const longestTopic = 8

// closes reports whether the date belongs to the verb of a sentence that begins
// with one plain clause: "Ann Lee was born in Weir on 3 May 1887." It returns the
// tokens of the verb, from the first to the last, where it is known, and all that
// is before them is the subject.
func (p place) closes() (first, last int, ok bool) {
	on := p.first - 1
	if on < 2 || p.Word(on) != "on" && p.Word(on) != "in" || p.first > longestClause || !p.endsPhrase() {
		return 0, 0, false
	}
	verb := p.skipPlace(on - 1)
	if isParticiple(p.Word(verb)) {
		for i := verb - 1; english.Adverbs.Has(p.Word(i)) || english.Be.Has(p.Word(i)); i-- {
			if english.Be.Has(p.Word(i)) {
				return i, verb, p.isSubject(i)
			}
		}
	}
	if english.Happenings.Has(p.Word(verb)) && p.isSubject(verb) {
		return verb, verb, true
	}
	return 0, 0, p.isBare(on)
}

// endsPhrase reports whether a phrase may end with the expression.
func (p place) endsPhrase() bool {
	after := p.last + 1
	return after >= len(p.List) || p.IsMark(after, ".;(,") || english.AfterDate.Has(p.Word(after))
}

// longestClause is how many words and marks may precede a closing date.
const longestClause = 24

// skipPlace returns the token before "in Weir, Kent", or i itself.
func (p place) skipPlace(i int) int {
	j := i
	for p.Capitalized(j) || p.IsMark(j, ",") {
		j--
	}
	if j < i && (p.Word(j) == "in" || p.Word(j) == "at") && !p.IsMark(j+1, ",") {
		return j - 1
	}
	return i
}

// isSubject reports whether the words before a verb can only be its subject: they
// contain no clause, no further verb and no object. The subject of a verb that can't
// be a participle may have any preposition in it.
func (p place) isSubject(verb int) bool {
	finite := !isParticiple(p.Word(verb)) || p.IsMark(verb-1, ",")
	for i := range verb {
		w := p.Word(i)
		switch {
		case p.At(i).Kind == text.MarkToken && !p.IsMark(i, "'’-.,"):
			return false
		case w == "" || w == "and" && p.Capitalized(i+1):
		case english.Clauses.Has(w) || english.Be.Has(w) || !finite && english.Prepositions.Has(w):
			return false
		case i > 0 && english.Determiners.Has(w) && !english.NounLinks.Has(p.Word(i-1)) && !english.Prepositions.Has(p.Word(i-1)) && !p.IsMark(i-1, ","):
			return false
		case !finite && english.Happenings.Has(w) && !p.Capitalized(i):
			return false
		}
	}
	return verb > 0
}

// isBare reports whether a short sentence has nothing before its day but a
// subject, a verb and an object: "The yard launches the Marigold on 3 May 1887."
func (p place) isBare(on int) bool {
	after := p.last + 1
	ends := after >= len(p.List) || p.IsMark(after, ".") || p.IsMark(after, ",") && strings.HasSuffix(p.Word(after+1), "ing")
	if p.Word(on) != "on" || on < 3 || on > longestBare || !ends {
		return false
	}
	named := true // so far there are names alone
	for i := range on {
		w := p.Word(i)
		switch {
		case p.At(i).Kind == text.MarkToken && !p.IsMark(i, "'’-"), english.Clauses.Has(w), english.Prepositions.Has(w), english.Incidents.Has(w):
			return false
		case isParticiple(w) && !p.Capitalized(i) && (!named || i == 0):
			return false
		}
		named = named && (p.Capitalized(i) || english.Determiners.Has(w))
	}
	return true
}

// longestBare is how many words a bare sentence has at most before its date.
const longestBare = 10

// isParticiple reports whether a word may be a past participle.
func isParticiple(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "ed") || english.Participles.Has(w)
}

// isPlainBut reports whether the sentence, but for its date, is one plain clause
// about its own time.
func (p place) isPlainBut() bool {
	for i := range p.List {
		if p.first <= i && i <= p.last {
			continue
		}
		w := p.Word(i)
		if english.Away.Has(w) || aheadWords.Has(w) || english.Clauses.Has(w) || english.Be.Has(w) && p.Word(i+1) == "to" || p.IsMark(i, "()[]:;–—") {
			return false
		}
	}
	return true
}
