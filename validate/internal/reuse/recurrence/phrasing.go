package recurrence

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/internal/reuse/seam"
	"github.com/chronlint/chronlint/validate/internal/reuse/vocabulary"
	"github.com/chronlint/chronlint/validate/reading"
)

const (
	// A word of no more than joiningLetters may be within a name.
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
	joining        // a short word, which may be within a name
	caseless       // of a script that has no capitals
	capital        // it may belong to a name, but is mostly in lower case
	properName
	figureWord // a number, or a word of a date
	kinds
)

func newPhrasing(c *comparison.Comparison, text int) *phrasing {
	from := c.Source(text)
	p := &phrasing{reading: c.Reading(from), german: c.CapitalisesNouns(from.Entry)}
	body, dates := c.Texts[text].Body, p.reading.Dates()
	for w, form := range match.Forms(body) {
		for len(dates) > 0 && dates[0].End <= w.Start {
			dates = dates[1:]
		}
		k := kindOf(c, body[w.Start:w.End], form, w.Name)
		if len(dates) > 0 && w.Start >= dates[0].Start && k == otherWord && vocabulary.HasDigit(dates[0].In(body)) {
			k = figureWord // a month in lower case
		}
		p.words, p.kinds = append(p.words, w), append(p.kinds, k)
	}
	return p
}

func kindOf(c *comparison.Comparison, word string, form []byte, name bool) kind {
	r, _ := utf8.DecodeRuneInString(word)
	lower := strings.ToLower(word)
	switch {
	case vocabulary.IsNumeral(lower):
		return figureWord
	case lang.IsCapital(word) && c.Result.IsName(form):
		return properName
	case unicode.Is(unicode.Lo, r):
		return caseless
	case name && !vocabulary.IsParticle(lower) && !vocabulary.IsPreposition(lower) && !vocabulary.IsArticle(lower) && !vocabulary.IsConjunction(lower) && !vocabulary.IsPersonal(lower):
		return capital
	case utf8.RuneCountInString(word) <= joiningLetters, vocabulary.IsParticle(lower):
		return joining
	}
	return otherWord
}

// sentences returns the words of the sentences that the runs lie in, but for those at either end that
// have hardly a word of them.
func (p *phrasing) sentences(runs []passage.Stretch) passage.Stretch {
	s := passage.Stretch{Start: runs[0].Start, End: runs[len(runs)-1].End}
	if in := p.sentence(s.Start); wordsWithin(runs, in) >= leastShared {
		s.Start = in.Start
	}
	if in := p.sentence(s.End - 1); wordsWithin(runs, in) >= leastShared {
		s.End = in.End
	} else {
		s.End = max(s.Start, in.Start)
	}
	return s
}

// sentence returns the sentence of a word.
func (p *phrasing) sentence(word int) passage.Stretch {
	in, ok := p.reading.SentenceAt(p.words[word].Start)
	if !ok {
		return passage.Stretch{Start: word, End: word + 1}
	}
	at := func(offset int) int {
		return sort.Search(len(p.words), func(i int) bool { return p.words[i].Start >= offset })
	}
	return passage.Stretch{Start: min(word, at(in.Start)), End: max(word+1, at(in.End))}
}

// wordsWithin counts the words of the stretches that lie in s.
func wordsWithin(stretches []passage.Stretch, s passage.Stretch) int {
	n := 0
	for _, t := range stretches {
		n += s.Overlap(t)
	}
	return n
}

// text returns the words of the passage.Stretch as they are written.
func (p *phrasing) text(s passage.Stretch) string {
	return p.reading.Text()[p.words[s.Start].Start:p.words[s.End-1].End]
}

// isWithinName reports whether the passage.Stretch is part of a name, with the word before it or behind it.
func (p *phrasing) isWithinName(s passage.Stretch) bool {
	joined := func(i int) bool { // words i and i+1
		return i >= 0 && i+1 < len(p.words) && p.isName(i) && p.isName(i+1) &&
			seam.JointOf(p.reading.Text()[p.words[i].End:p.words[i+1].Start]) == seam.Space
	}
	return joined(s.Start-1) || joined(s.End-1)
}

func (p *phrasing) isName(word int) bool {
	return p.kinds[word] == properName || p.kinds[word] == capital
}

// leading returns the words of the passage.Stretch before the first that is not part of a name or number.
func (p *phrasing) leading(s passage.Stretch) passage.Stretch {
	end := s.Start
	for i := s.Start; i < s.End && p.kinds[i] != otherWord; i++ {
		if p.kinds[i] != joining {
			end = i + 1
		}
	}
	return passage.Stretch{Start: s.Start, End: end}
}

// A filling counts the words in a slot by their kind.
type filling [kinds]int

func (p *phrasing) filling(s passage.Stretch) (f filling) {
	for _, k := range p.kinds[s.Start:s.End] {
		f[k]++
	}
	return f
}

// names counts the words from first to last that begin with a capital, if they are a title, a long name or a row of
// names, except for short words before and after it; else it returns 0.
func (p *phrasing) names(first, last int) int {
	for first < last && p.kinds[first] == joining {
		first++
	}
	for first < last && p.kinds[last] == joining {
		last--
	}
	names := 0
	for i := first; i <= last; i++ {
		word := strings.ToLower(p.text(passage.Stretch{Start: i, End: i + 1}))
		switch {
		case p.isName(i):
			names++
		case !vocabulary.IsParticle(word) && !vocabulary.IsArticle(word) && !vocabulary.IsConjunction(word) && !vocabulary.IsOfTitle(word):
			return 0
		}
	}
	return names
}
