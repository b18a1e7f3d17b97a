package clause

import (
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A Clause is what a sentence says of an expression in it that dates something.
// What a date in prose is the date of is seldom certain: of an event that is looked
// back on or ahead to, of another with a name of its own, of what somebody says.
type Clause struct {
	// Sentence is the whole of it.
	Sentence text.Span
	// Main is set where the expression dates what the sentence is about: the
	// sentence begins with it ("On 12 May 1887 the bridge …", "June 1887: …"), or
	// is one plain clause whose verb it follows ("The bridge is opened on 12 May
	// 1887."), and looks neither back nor ahead.
	Main bool
	// Leads is set where the sentence begins with the expression, as an adverbial or a
	// label, and Away where it looks back or ahead, or at the day as one of remembrance.
	Leads, Away bool
	// Dates is set where a preposition that dates what happens, or joins a date to a
	// noun, is right before the expression: on, of. It isn't in a clause within the sentence:
	// "the mine, opened on", "who was born on".
	Dates bool
	// Begins is set where the sentence begins with the expression and a comma, and
	// Ends where something comes before it and it is what the sentence ends with.
	Begins, Ends bool
	// Plain is set where the rest of the sentence is one plain clause about its own
	// time.
	Plain bool
	// Subject and Verb are those of a main clause that the expression follows, empty
	// where they are not known, and Tense is that of the verb.
	Subject, Verb text.Span
	Tense         Tense
}

// Tense is the time at which a verb puts what happens.
type Tense string

// The tenses that are distinguished. The zero Tense is unknown.
const (
	Past    Tense = "past"
	Present Tense = "present" // also that of a chronicle
)

// longestSentence is how many bytes a sentence has at most; a longer one is no
// plain statement.
const longestSentence = 600

// Of returns what a sentence, as tokens, says of an expression in it; it is false
// for a sentence that is too long, or in a language whose clauses are not
// read.
func Of(sentence text.Tokens, expression text.Span, language string) (Clause, bool) {
	whole, words := sentence.Span(), wordsOf(language)
	if words == nil || whole.Len() > longestSentence {
		return Clause{}, false
	}
	p, ok := placeOf(words, sentence, expression)
	if !ok {
		return Clause{}, false
	}
	c := Clause{
		Sentence: whole,
		Begins:   p.first == 0 && p.IsMark(p.last+1, ","),
		Ends:     p.first > 1 && (p.last+1 == len(p.List) || p.last+2 == len(p.List) && p.IsMark(p.last+1, ".")),
		Plain:    p.isPlainBut(),
		Leads:    p.leads(),
		Away:     p.looksAway(),
		Dates:    (p.BeforeDates.Has(p.Word(p.first-1)) || p.Of.Has(p.Word(p.first-1))) && !isWithinClause(p),
	}
	if c.Away {
		return c, true
	}
	c.Main = c.Leads
	if first, last, ok := p.closes(); ok && !c.Main && !p.looksAside() {
		c.Main = true
		if last > 0 {
			c.Subject = text.Span{Start: whole.Start, End: p.At(first - 1).End}
			c.Verb = text.Span{Start: p.At(first).Start, End: p.At(last).End}
			c.Tense = words.tenseOf(p.Word(first))
		}
	}
	return c, true
}

// LeadsIn reports whether a sentence, as tokens, begins with an expression or with one
// word, or one that names a day, and the expression. It needs no words of the language.
func LeadsIn(sentence text.Tokens, expression text.Span) bool {
	const mostBefore = 2 // Vào ngày 4 tháng 5 năm 1902
	p, ok := placeOf(nil, sentence, expression)
	return ok && p.first <= mostBefore && !p.Has(aheadWords.Has)
}

// tenseOf returns the tense of a finite form: of "to be", or of a verb in the third
// person.
func (w *words) tenseOf(verb string) Tense {
	switch {
	case w.PresentBe.Has(verb), !w.Be.Has(verb) && w.PresentEndings.Ends(verb):
		return Present
	case w.Be.Has(verb), w.Happenings.Has(verb):
		return Past
	}
	return ""
}
