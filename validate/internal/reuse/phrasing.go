package reuse

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/reading"
)

const (
	// A word of no more than joiningLetters may stand within a name.
	joiningLetters = 3

	// Sentences are compared that share leastShared words.
	leastShared = 3

	// A title or a long name has longName words that begin with a capital, and no more than longestName: a
	// list of guests may have been copied.
	longName    = 4
	longestName = 10
)

// A phrasing is a text as words, with what each of them may be.
type phrasing struct {
	reading *reading.Reading
	words   []match.Word
	kinds   []kind
	german  bool
}

// A kind is what a word may be.
type kind uint8

const (
	otherWord kind = iota
	joining        // a short word, which may stand within a name
	caseless       // of a script that has no capitals
	capital        // it may belong to a name, but is mostly in lower case
	properName
	figureWord // a number, or a word of a date
	kinds
)

func (c *classifier) phrasing(text int) *phrasing {
	from := c.source(text)
	p := &phrasing{reading: c.pass.Reading(from.entry, from.field), german: c.germanIn(from.entry.Doc)}
	body, dates := c.texts[text].Body, p.reading.Dates()
	for w, form := range match.Forms(body) {
		for len(dates) > 0 && dates[0].End <= w.Start {
			dates = dates[1:]
		}
		k := c.kindOf(body[w.Start:w.End], form, w.Name)
		if len(dates) > 0 && w.Start >= dates[0].Start && k == otherWord && hasDigit(dates[0].In(body)) {
			k = figureWord // a month in lower case
		}
		p.words, p.kinds = append(p.words, w), append(p.kinds, k)
	}
	return p
}

func (c *classifier) kindOf(word string, form []byte, name bool) kind {
	r, _ := utf8.DecodeRuneInString(word)
	lower := strings.ToLower(word)
	switch {
	case isNumeral(lower):
		return figureWord
	case isCapital(word) && c.result.IsName(form):
		return properName
	case unicode.Is(unicode.Lo, r):
		return caseless
	case name && !particles[lower] && !prepositions[lower] && !isArticle(lower) && !isConjunction(lower) && !isPersonal(lower):
		return capital
	case utf8.RuneCountInString(word) <= joiningLetters, particles[lower]:
		return joining
	}
	return otherWord
}

// sentences returns the words of the sentences that the runs lie in, but for those at either end that
// have hardly a word of them.
func (p *phrasing) sentences(runs []stretch) stretch {
	s := stretch{runs[0].start, runs[len(runs)-1].end}
	if in := p.sentence(s.start); within(runs, in) >= leastShared {
		s.start = in.start
	}
	if in := p.sentence(s.end - 1); within(runs, in) >= leastShared {
		s.end = in.end
	} else {
		s.end = max(s.start, in.start)
	}
	return s
}

// sentence returns the sentence of a word.
func (p *phrasing) sentence(word int) stretch {
	in, ok := p.reading.SentenceAt(p.words[word].Start)
	if !ok {
		return stretch{word, word + 1}
	}
	at := func(offset int) int {
		return sort.Search(len(p.words), func(i int) bool { return p.words[i].Start >= offset })
	}
	return stretch{min(word, at(in.Start)), max(word+1, at(in.End))}
}

// within counts the words of the stretches that lie in s.
func within(stretches []stretch, s stretch) int {
	n := 0
	for _, t := range stretches {
		n += s.overlap(t)
	}
	return n
}

// text returns the words of the stretch as they stand.
func (p *phrasing) text(s stretch) string {
	return p.reading.Text()[p.words[s.start].Start:p.words[s.end-1].End]
}

// isWithinName reports whether the stretch is part of a name, with the word before it or behind it.
func (p *phrasing) isWithinName(s stretch) bool {
	joined := func(i int) bool { // words i and i+1
		return i >= 0 && i+1 < len(p.words) && p.isName(i) && p.isName(i+1) &&
			jointOf(p.reading.Text()[p.words[i].End:p.words[i+1].Start]) == space
	}
	return joined(s.start-1) || joined(s.end-1)
}

func (p *phrasing) isName(word int) bool {
	return p.kinds[word] == properName || p.kinds[word] == capital
}

// leading returns the words of the stretch before the first that is no part of a name or number.
func (p *phrasing) leading(s stretch) stretch {
	end := s.start
	for i := s.start; i < s.end && p.kinds[i] != otherWord; i++ {
		if p.kinds[i] != joining {
			end = i + 1
		}
	}
	return stretch{s.start, end}
}

// A filling counts the words in a slot by their kind.
type filling [kinds]int

func (p *phrasing) filling(s stretch) (f filling) {
	for _, k := range p.kinds[s.start:s.end] {
		f[k]++
	}
	return f
}

// names counts the words from first to last that begin with a capital, if they are a title, a long name or a row of
// names, but for short words before and behind it; else it gives 0.
func (p *phrasing) names(first, last int) int {
	for first < last && p.kinds[first] == joining {
		first++
	}
	for first < last && p.kinds[last] == joining {
		last--
	}
	names := 0
	for i := first; i <= last; i++ {
		word := strings.ToLower(p.text(stretch{i, i + 1}))
		switch {
		case p.isName(i):
			names++
		case !particles[word] && !isArticle(word) && !isConjunction(word) && !titleWords[word]:
			return 0
		}
	}
	return names
}

// titleWords join the words of a title, besides particles, articles and conjunctions.
var titleWords = wordSet("for", "para sobre", "pour sur", "für zur zum", "per", "voor", "по")
