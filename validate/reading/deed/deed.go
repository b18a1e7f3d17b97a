package deed

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/sentence"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Telling is a clause or a phrase that tells of a deed, and when it was done.
type Telling struct {
	text.Span
	Sentence int // the index of its sentence
	Kind     Kind
	// Theme is what it was done to, or who, and is never without a name: for a pair,
	// all that the clause names.
	Theme Phrase
	// Agents are the names of who did it.
	Agents []string
	// Phrases are those that say where, as what, and so on.
	Phrases []Phrase
	// Date is the index of its date; -1 where the text begins with the deed and
	// states none, so that it is of the time of the text.
	Date int
}

const (
	longestSentence = 600 // bytes: a longer one is no plain account
	longestTitle    = 12  // words of a quotation that is a title, and not speech
)

// Tellings returns the deeds that a text, as tokens, tells of. It asks for the rest of
// what is read only where there may be some.
func Tellings(t text.Tokens, language string, rest func() ([]sentence.Sentence, []when.Date, []quotation.Quotation)) []Telling {
	w := wordsOf(language)
	if w == nil || !t.Has(func(word string) bool { return w.forms[word] != nil }) {
		return nil
	}
	var out []Telling
	sentences, dates, quotes := rest()
	w.eachSentence(t, sentences, dates, quotes, func(n, firstDate int, s sentenceOf, within []when.Date) {
		for i := range s.List {
			if s.isQuoted(i) || s.isDated(i) {
				continue
			}
			for _, f := range s.forms[s.Word(i)] {
				told, ok := s.telling(i, f, within, n == 0)
				if !ok {
					continue
				}
				if told.Sentence = n; told.Date >= 0 {
					told.Date += firstDate
				}
				out = append(out, told)
				break
			}
		}
	})
	return out
}

// eachSentence calls f with each sentence that is plain prose, and its dates, of which it says which is the first.
func (w *words) eachSentence(t text.Tokens, sentences []sentence.Sentence, dates []when.Date, quotes []quotation.Quotation, f func(n, firstDate int, s sentenceOf, within []when.Date)) {
	date := 0
	for n, s := range sentences {
		for date < len(dates) && dates[date].Start < s.Start {
			date++
		}
		to := date
		for to < len(dates) && dates[to].Start < s.End {
			to++
		}
		var inside []quotation.Quotation
		speech := false
		for _, q := range quotes {
			if q.Start < s.End && q.End > s.Start {
				inside = append(inside, q)
				speech = speech || !s.Contains(q.Span) || len(strings.Fields(q.In(t.Text))) > longestTitle
			}
		}
		if !speech && s.Len() <= longestSentence {
			f(n, date, w.read(t.Within(s.Span), dates[date:to], inside), dates[date:to])
		}
	}
}

// A clauseOf is a clause of a sentence around a word for a deed.
type clauseOf struct {
	*sentenceOf
	form       form
	at         int   // the word
	rest       []int // those that complete it
	start, end int
	auxiliary  int // the last "to be" of it; -1 for none
	// attached is where a phrase ends that the clause is about: "the bridge, opened
	// in 1905"; -1 for none.
	attached int
}

// telling reads what the clause around the word at i tells.
func (s *sentenceOf) telling(i int, f form, dates []when.Date, first bool) (Telling, bool) {
	c := clauseOf{sentenceOf: s, form: f, at: i, auxiliary: -1, attached: -1}
	if !c.bound() || !c.complete() || c.isUnsure() {
		return Telling{}, false
	}
	told := Telling{Kind: f.kind}
	var ok bool
	if told.Date, ok = c.date(dates, first); !ok {
		return Telling{}, false
	}
	if !c.fill(&told) {
		return Telling{}, false
	}
	start, end := min(told.Theme.start, c.at), max(told.Theme.end, c.at+1)
	if c.isDatedBehind(end) {
		for end++; c.isDated(end); end++ {
		}
	}
	told.Span = text.Span{Start: s.At(start).Start, End: s.At(end - 1).End}
	return told, true
}

// bound finds where the clause begins and ends, and its auxiliary.
func (c *clauseOf) bound() bool {
	c.start, c.end = c.at, c.at+1
	if c.form.voice == passive && c.IsMark(c.at-1, ",(") {
		c.attached = c.at - 1
	} else {
		for c.start > 0 && !c.isBreak(c.start-1) {
			c.start--
		}
		if c.isRelative(c.start-1) && c.form.voice != noun {
			c.attached = c.start - 1
			if c.IsMark(c.attached-1, ",") {
				c.attached--
			}
		}
	}
	for c.end < len(c.List) && !c.isBreak(c.end) && (c.attached < 0 || !c.IsMark(c.end, ",")) {
		c.end++
	}
	for i := c.start; i < c.end; i++ {
		if word := c.Word(i); !c.isQuoted(i) && c.isAuxiliary(word) && !c.isDated(i) {
			c.auxiliary = i
		}
	}
	return true
}

// complete finds the words that complete the form.
func (c *clauseOf) complete() bool {
	for _, word := range c.form.rest {
		from := c.at + 1
		if len(c.rest) > 0 {
			from = c.rest[len(c.rest)-1] + 1
		}
		for from < c.end && c.Word(from) != word {
			from++
		}
		if from >= c.end {
			return false
		}
		c.rest = append(c.rest, from)
	}
	return true
}

// isUnsure reports whether the clause tells of another deed of the same thing, of what
// is to come, or of what was not done.
func (c *clauseOf) isUnsure() bool {
	for i := c.start; i < c.end; i++ {
		word := c.Word(i)
		if word == "" || c.isQuoted(i) {
			continue
		}
		lower := i == 0 || !c.Capitalized(i) || c.language.Grammar.CapitalNouns
		if lower && (c.Apart.Has(word) || c.language.Ahead.Words.Has(word)) || word == c.Not || c.Be.Has(word) && c.To.Has(c.Word(i+1)) {
			return true
		}
	}
	for i := range c.start {
		if c.language.Quoting.Sayings.Has(c.Word(i)) {
			return true
		}
	}
	return c.form.voice != noun && c.To.Has(c.Word(c.at-1)) && c.form.voice == active
}

// date returns the date of the clause: the one in it or, at the beginning of the text,
// -1 for that of the text.
func (c *clauseOf) date(dates []when.Date, first bool) (int, bool) {
	found := -1
	for i := c.start; i < c.end; i++ {
		if d := c.dated[i]; d >= 0 && d != found {
			if found >= 0 {
				return 0, false
			}
			found = d
		}
	}
	if found >= 0 {
		d := dates[found]
		return found, d.IsPlain() && d.Anchor == when.Stated
	}
	if len(dates) > 0 || !first || c.start > 0 && !c.IsMark(c.start-1, ":") || c.attached >= 0 {
		return 0, false
	}
	for i := range c.List {
		word := c.Word(i)
		if c.Away.Has(word) || slices.ContainsFunc(slices.Collect(c.AwayStems.All()), func(stem string) bool { return word != "" && strings.HasPrefix(word, stem) }) {
			return 0, false
		}
	}
	return -1, true
}

// fill reads what the deed was done to, by whom and where.
func (c *clauseOf) fill(told *Telling) bool {
	skip := func(i int) bool {
		return i == c.at || slices.Contains(c.rest, i) || !c.isQuoted(i) && c.isAuxiliary(c.Word(i))
	}
	var before, after []Phrase
	for _, p := range (chunker{c.sentenceOf}).chunks(c.start, c.at, skip) {
		if p.Before == "" {
			before = append(before, p)
		} else {
			told.Phrases = append(told.Phrases, p)
		}
	}
	inPlace := ""
	for _, p := range (chunker{c.sentenceOf}).chunks(c.at+1, c.end, skip) {
		if p.Before == "" && inPlace != "" && c.IsMark(p.start-1, ",") && !c.Determiners.Has(c.Word(p.start)) {
			p.Before = inPlace // in Endicott, New York
		}
		inPlace = p.Before
		if p.Before == "" {
			after = append(after, p)
		} else {
			told.Phrases = append(told.Phrases, p)
		}
	}
	if c.attached >= 0 && len(before) > 0 && c.form.voice != active && !told.Kind.Pair {
		return false // "says that Ann Lee died", "the day that the bridge opened"
	}
	if c.attached >= 0 {
		// What the clause is attached to is the last phrase before it.
		from := c.attached
		for from > 0 && !c.isBreak(from-1) && !c.IsMark(from-1, ",") {
			from--
		}
		all := (chunker{c.sentenceOf}).chunks(from, c.attached, func(i int) bool { return false })
		if len(all) == 0 {
			return false
		}
		last := all[len(all)-1]
		if last.end < c.attached {
			return false
		}
		if names := c.rankless(&last); told.Kind.Person && len(names) > 0 && last.Head < len(last.Words) {
			last = last.behindOf()
		} else if last.indefinite && last.Head < len(last.Words) {
			last = last.behindOf()
		}
		before = append(before, last)
	}
	told.Phrases = slices.DeleteFunc(told.Phrases, func(p Phrase) bool {
		if c.By.Has(p.Before) {
			told.Agents = append(told.Agents, p.Names()...)
			return true
		}
		return false
	})
	theme, rest, ok := (roles{c}).theme(before, after, told)
	if !ok {
		return false
	}
	for _, p := range rest {
		told.Agents = append(told.Agents, p.Names()...)
	}
	if told.Kind.Pair {
		others := 0
		for _, p := range slices.Concat(before, after, told.Phrases) {
			if p.start != theme.start {
				others++
				theme.Words, theme.Named = append(theme.Words, p.Words...), append(theme.Named, p.Named...)
			}
		}
		if others == 0 && told.Kind.Name != Renaming {
			return false
		}
		theme.Head, told.Agents, told.Phrases = len(theme.Words), nil, nil
	}
	if end := theme.end; c.IsMark(end, "(") && !c.isDated(end+1) && !c.Clauses.Has(c.Word(end+1)) {
		return false // a variant of it
	}
	told.Theme = (roles{c}).whole(theme)
	return (roles{c}).isDistinct(told)
}

// isDatedBehind reports whether a date follows, right behind the words that end at a
// token: "the murder of Groom on 4 April 1921".
func (c *clauseOf) isDatedBehind(end int) bool {
	return c.isDated(end) || c.isDated(end+1) && (c.BeforeDates.Has(c.Word(end)) || c.Of.Has(c.Word(end)) || c.IsMark(end, "(,"))
}
