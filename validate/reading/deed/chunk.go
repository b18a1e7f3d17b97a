package deed

import (
	"slices"

	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Phrase is what a clause says of one thing: "the Weir Press of London".
type Phrase struct {
	// Before is the word before it that says how it belongs to the clause, in small
	// letters; "" for a subject or an object.
	Before string
	// Words are those that tell which thing it is, in small letters, without
	// determiners and the like.
	Words []string
	// Named says of each word whether it is one of a name or a title.
	Named []bool
	// Head is how many of the words come before an "of": what it is, and not
	// whose.
	Head int
	// Title is set where the words are those of a title in quotation marks.
	Title bool

	start, end int // tokens
	indefinite bool
}

// Names returns the words that are of a name or a title.
func (p *Phrase) Names() []string {
	var names []string
	for i, w := range p.Words {
		if p.Named[i] {
			names = append(names, w)
		}
	}
	return names
}

// A sentenceOf is a sentence as it is read for deeds.
type sentenceOf struct {
	text.Tokens
	*words
	dated  []int // by token: the index of the date that it is part of, or -1
	quoted []bool
}

// read returns a sentence with its dates and quotations marked.
func (w *words) read(t text.Tokens, dates []when.Date, quotes []quotation.Quotation) sentenceOf {
	s := sentenceOf{Tokens: t, words: w, dated: make([]int, len(t.List)), quoted: make([]bool, len(t.List))}
	for i, k := range t.List {
		s.dated[i] = slices.IndexFunc(dates, func(d when.Date) bool { return d.Start <= k.Start && k.Start < d.End })
		s.quoted[i] = slices.ContainsFunc(quotes, func(q quotation.Quotation) bool { return q.Inner.Start <= k.Start && k.Start < q.Inner.End })
	}
	return s
}

func (s *sentenceOf) isDated(i int) bool { return i >= 0 && i < len(s.dated) && s.dated[i] >= 0 }

func (s *sentenceOf) isQuoted(i int) bool { return i >= 0 && i < len(s.quoted) && s.quoted[i] }

// isBreak reports whether token i ends a clause.
func (s *sentenceOf) isBreak(i int) bool {
	if s.isQuoted(i) || s.isDated(i) {
		return false
	}
	if s.IsMark(i, ".") {
		return i+1 == len(s.List) || s.At(i+1).Spaced() && !s.Capitalized(i-1)
	}
	if s.IsMark(i, "–—-") {
		return s.At(i).Spaced() && s.At(i+1).Spaced()
	}
	return s.IsMark(i, ";:()[]?!") || s.Clauses.Has(s.Word(i)) && !s.Capitalized(i+1) && !s.Of.Has(s.Word(i)) || s.isRelative(i)
}

// isRelative reports whether token i begins a clause on what is before it.
func (s *sentenceOf) isRelative(i int) bool {
	word := s.Word(i)
	return s.language.Grammar.Relatives.Has(word) && !s.Of.Has(word) && !s.Capitalized(i) && (s.Clauses.Has(word) || s.IsMark(i-1, ",")) ||
		s.Relatives.Has(word) && s.IsMark(i-1, ",")
}

// A chunker divides clauses of a sentence into phrases.
type chunker struct{ s *sentenceOf }

// chunks returns the phrases of tokens from one to another, without those that are
// skipped.
func (c chunker) chunks(from, to int, skip func(i int) bool) []Phrase {
	s := c.s
	var out []Phrase
	var open *Phrase
	before, of := "", false
	closeAt := func(i int) {
		if open != nil && len(open.Words) > 0 {
			open.end = i
			open.Head = min(open.Head, len(open.Words))
			c.keepTitle(open)
			out = append(out, *open)
		}
		open, of = nil, false
	}
	begin := func(i int) {
		open = &Phrase{Before: before, start: i, end: i, Head: len(s.List)}
		before = ""
	}
	for i := from; i < to; i++ {
		word := s.Word(i)
		switch {
		case s.isDated(i) || skip(i):
			closeAt(i)
			before = ""
		case s.isQuoted(i) && word != "":
			if open == nil {
				begin(i)
			}
			open.add(word, true)
			open.end = i + 1
		case s.At(i).Kind == text.NumberToken:
			if open == nil {
				begin(i)
			}
			open.add(s.Raw(i), false)
		case word == "":
			if s.IsMark(i, ",") {
				closeAt(i)
			}
		case s.Of.Has(word) && open != nil && len(open.Words) > 0 && !s.By.Has(word):
			open.Head, of = min(open.Head, len(open.Words)), true
		case s.Of.Has(word) && s.By.Has(word) && open != nil && len(open.Words) > 0 && !s.hasAuxiliary(from, to):
			open.Head, of = min(open.Head, len(open.Words)), true
		case s.isPreposition(word) && !s.Capitalized(i) || s.isPreposition(word) && i == 0:
			closeAt(i)
			before = word
		case s.Determiners.Has(word) && (!s.Capitalized(i) || i == 0):
			if !of && !c.isGenitive(open, i) {
				closeAt(i)
				begin(i)
				open.indefinite = s.language.Time.Determiners.Indefinite.Has(word)
			} else if open != nil {
				open.Head = min(open.Head, len(open.Words))
			}
			of = false
		case s.isFunction(word) && !s.Capitalized(i):
			closeAt(i)
		default:
			if open == nil {
				begin(i)
			}
			open.add(word, c.isName(i, open))
			of = false
		}
	}
	closeAt(to)
	return out
}

// hasAuxiliary reports whether a part of the sentence has a form of "to be", so that
// "von" is before who did it.
func (s *sentenceOf) hasAuxiliary(from, to int) bool {
	for i := from; i < to; i++ {
		if s.Be.Has(s.Word(i)) {
			return true
		}
	}
	return false
}

// isGenitive reports whether a determiner within a phrase is that of a genitive: the
// town's hall is "die Halle der Stadt".
func (c chunker) isGenitive(open *Phrase, i int) bool {
	s := c.s
	return open != nil && len(open.Words) > 0 && s.Genitives.Has(s.Word(i)) && !s.IsMark(i-1, ",")
}

func (p *Phrase) add(word string, named bool) {
	p.Words = append(p.Words, word)
	p.Named = append(p.Named, named)
}

// longestNoun is how many letters a noun has, where all have capitals, that is hardly
// of more than one thing in a chronicle: a compound.
const longestNoun = 9

// isName reports whether the word at i is one of a name.
func (c chunker) isName(i int, in *Phrase) bool {
	s := c.s
	if !s.Capitalized(i) || i == 0 && (s.Subjects.Has(s.Word(0)) || s.language.Life.Pronouns.Has(s.Word(0))) {
		return false
	}
	if !s.language.Grammar.CapitalNouns {
		next := s.Word(i + 1)
		return i > 0 || s.Capitalized(i+1) || next == "" || s.isFunction(next) || s.forms[next] != nil
	}
	if s.Determiners.Has(s.Word(i - 1)) {
		// "der Satellit Orion": what it is, unless that is all there is.
		return !s.Capitalized(i+1) && len([]rune(s.Word(i))) >= longestNoun
	}
	return in.start == i || s.Capitalized(i-1) || s.Capitalized(i+1) || len([]rune(s.Word(i))) >= longestNoun
}

// keepTitle leaves nothing but the title in a phrase with one: “The Drowned Parish”, of
// "the novel “The Drowned Parish” of Peter Quillan".
func (c chunker) keepTitle(p *Phrase) {
	s := c.s
	var words []string
	for i := p.start; i < p.end; i++ {
		if word := s.Word(i); word != "" && s.isQuoted(i) {
			words = append(words, word)
		}
	}
	if len(words) == 0 {
		return
	}
	p.Words, p.Named, p.Head, p.Title = words, make([]bool, len(words)), len(words), true
	for i := range p.Named {
		p.Named[i] = true
	}
}

// rankless returns the words of a person's name, without ranks before it.
func (w *words) rankless(p *Phrase) []string {
	var out []string
	for i, word := range p.Words {
		if p.Named[i] && !w.Ranks.Has(word) {
			out = append(out, word)
		}
	}
	return out
}
