package clause

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/sentence"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Mention is a phrase or clause that describes one event, as the only one of its
// sentence, and dates it: "an attempted coup in July of 1973".
type Mention struct {
	text.Span
	// Sentence is the index of its sentence.
	Sentence int
	Deed     Deed
	// Places are the words in small letters that say where it was done, or by which
	// people: "a Lusanian coup", "a coup in Lusania".
	Places []string
	// Date is the index of its date; -1 where the sentence has none, and begins with
	// the mention, so that it is of the time of the text.
	Date int
}

// Mentions returns the mentions of a text, as tokens, in order. It asks for
// the rest of what is read only where there may be some.
func Mentions(t text.Tokens, language string, rest func() ([]sentence.Sentence, []when.Date, []quotation.Quotation)) []Mention {
	w := wordsOf(language)
	if w == nil || !w.namesDeed(t) {
		return nil
	}
	var out []Mention
	sentences, dates, quotes := rest()
	quotedTo, date := 0, 0
	for n, s := range sentences {
		for date < len(dates) && dates[date].Start < s.Start {
			date++
		}
		within := date
		for within < len(dates) && dates[within].Start < s.End {
			within++
		}
		for len(quotes) > 0 && quotes[0].Start < s.End {
			quotedTo = max(quotedTo, quotes[0].End)
			quotes = quotes[1:]
		}
		if quotedTo > s.Start {
			continue // it is quoted, or quotes
		}
		if m, ok := w.mentionIn(t.Within(s.Span), dates[date:within]); ok {
			if m.Sentence = n; m.Date >= 0 {
				m.Date += date
			}
			out = append(out, m)
		}
	}
	return out
}

// namesDeed reports whether a text may describe a deed.
func (w *words) namesDeed(t text.Tokens) bool {
	return t.Has(func(word string) bool {
		_, isDeed := w.deeds.nouns[word]
		return isDeed
	})
}

// mentionIn returns the one mention of a sentence with at most one date.
func (w *words) mentionIn(sentence text.Tokens, dates []when.Date) (Mention, bool) {
	if len(dates) > 1 || sentence.Span().Len() > longestSentence {
		return Mention{}, false
	}
	p := placeIn(w, sentence)
	all := p.mentions()
	if len(all) != 1 || sentence.Has(w.deeds.Apart.Has) {
		return Mention{}, false
	}
	m := all[0]
	out := Mention{
		Span: text.Span{Start: p.At(m.start).Start, End: p.At(m.end - 1).End},
		Deed: m.deed, Places: w.placesIn(sentence), Date: -1,
	}
	if len(dates) == 0 {
		return out, p.begins(m) && !p.looksAway() && !p.looksAside()
	}
	d := dates[0]
	p, ok := placeOf(w, sentence, d.Span)
	if !ok || !d.IsPlain() || d.Anchor != when.Stated || !p.dates(m) {
		return Mention{}, false
	}
	if out.Date = 0; p.first == m.end+1 {
		out.End = d.End
	}
	return out, true
}

// placesIn returns the names right before a deed, or after it and "in" or "at".
func (w *words) placesIn(t text.Tokens) []string {
	var places []string
	for i := 1; i < len(t.List); i++ {
		_, follows := w.deeds.nouns[t.Word(i+1)]
		_, leads := w.deeds.nouns[t.Word(i-2)]
		if (follows || leads && w.BeforePlaces.Has(t.Word(i-1))) && t.Capitalized(i) && !w.isMonth(t.Word(i)) {
			places = append(places, t.Word(i))
		}
	}
	return places
}

// isMonth reports whether a word in small letters is the name of a month.
func (w *words) isMonth(word string) bool {
	return slices.ContainsFunc(w.language.Calendar.Months[:], func(n lang.Names) bool { return strings.EqualFold(n.Name, word) })
}

// begins reports whether a mention is what its sentence begins with, or brings
// in as something new: "The guard stages an abortive coup."
func (p place) begins(m mention) bool {
	if m.deed == takeover || p.w.isIndefinite(p.Word(m.start-1)) {
		return p.isObject(m, 0)
	}
	for i := range m.start {
		if !p.Determiners.Has(p.Word(i)) {
			return false
		}
	}
	return true
}

// isObject reports whether from a token on there is nothing before a mention but
// the subject and the verb of its own clause.
func (p place) isObject(m mention, from int) bool {
	for i := from; i < m.start; i++ {
		w := p.Word(i)
		if w == "" && !p.IsMark(i, "'’") || p.Clauses.Has(w) || p.Prepositions.Has(w) || p.NounLinks.Has(w) && (!p.Of.Has(w) || i == m.start-2) {
			return false
		}
	}
	return true
}

// dates reports whether the date of the sentence is attached to a mention:
// right after it, or before a clause that is the whole mention.
func (p place) dates(m mention) bool {
	if p.first == m.end+1 && (p.BeforeDates.Has(p.Word(m.end)) || p.Of.Has(p.Word(m.end))) {
		return true
	}
	if !p.leads() || p.looksAway() || p.looksAside() || p.first > m.start {
		return false
	}
	from := p.last + 1
	if p.IsMark(from, ",") {
		from++
	}
	return (m.deed == takeover || p.w.isIndefinite(p.Word(m.start-1))) && p.isObject(m, from)
}
