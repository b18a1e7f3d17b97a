// Package echo finds phrases that return in their own text, soon after they were first there, and judges whether
// the sentence breaks on that.
//
//	for _, e := range echo.Find(text) {
//		fmt.Println(text[e.Second.Start:e.Second.End], e.Severity)
//	}
package echo

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

// Find returns the echoes of a text that are worth a finding, the gravest and longest of those that
// overlap.
func Find(text string) []*Echo {
	var all []*Echo
	newEchoes(text).each(func(c *Echo) {
		if c.Severity = c.judge(); c.Severity != rule.Unset {
			all = append(all, c)
		}
	})
	if len(all) == 0 {
		return nil
	}
	slices.SortStableFunc(all, func(c, d *Echo) int {
		return cmp.Or(cmp.Compare(d.Severity, c.Severity), cmp.Compare(d.n, c.n), cmp.Compare(c.a, d.a))
	})
	taken := make([]bool, len(text))
	return slices.DeleteFunc(all, func(c *Echo) bool {
		if taken[c.Second.Start] || taken[c.Second.End-1] {
			return true
		}
		for i := c.First.Start; i < c.Second.End; i++ {
			taken[i] = true
		}
		return false
	})
}

// echoes finds the phrases of a text that occur in it twice, one soon after the other.
type echoes struct {
	text  string
	words []echoWord
}

type echoWord struct {
	match.Word
	form uint64 // a hash, equal for words that match
	kind wordKind
}

// A wordKind is a rough guess at what a word does, from its letters alone.
type wordKind uint8

const (
	shortWord wordKind = iota // such as most articles, prepositions and pronouns
	longWord                  // most others
	nameWord                  // capitalised
	number
	character // of a script without spaces
)

// longLetters is the number of letters from which on a word is long.
const longLetters = 4

func newEchoes(text string) *echoes {
	x := &echoes{text: text}
	for w, form := range match.Forms(text) {
		x.words = append(x.words, echoWord{w, hash(form), kindOf(text[w.Start:w.End])})
	}
	return x
}

// hash is FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/.
func hash(form []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, b := range form {
		h = (h ^ uint64(b)) * 1099511628211
	}
	return h
}

func kindOf(word string) wordKind {
	r, _ := utf8.DecodeRuneInString(word)
	switch {
	case unicode.IsDigit(r):
		return number
	case r > unicode.MaxLatin1 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar):
		return character
	case utf8.RuneCountInString(word) < longLetters:
		return shortWord
	case lang.IsCapital(word):
		return nameWord
	}
	return longWord
}

// An Echo is a phrase that is in a text twice, or nearly so.
type Echo struct {
	First, Second text.Span // where it is first and where it returns
	Altered       int       // how many words of it differ: 0 or 1
	Severity      rule.Severity

	*echoes
	a, b int // the first word of the phrase, where it is first and where it returns
	n    int // words of the phrase
}

// Gap is how many words lie between.
func (c *Echo) Gap() int { return c.b - c.a - c.n }

const (
	// nearest and farthest are how many words behind its beginning a phrase may begin again.
	nearest  = 3
	farthest = 30

	// leastEcho is the least number of words of a phrase.
	leastEcho = 3
)

// Returning says in which texts it is worth while to look for echoes.
var Returning = match.Returning{Least: leastEcho, Altered: alteredAtOnce, Near: nearest, Far: farthest}

// each yields the echoes of the text, by distance and place.
func (x *echoes) each(yield func(*Echo)) {
	for d := nearest; d <= min(farthest, len(x.words)-1); d++ {
		for i := 0; i+d < len(x.words); {
			n := x.same(i, d)
			if n == 0 {
				i++
				continue
			}
			// A run of d words or more is a phrase that returns at once, and so, with one of its words
			// altered, is a shorter one with the rest of them behind that.
			c := &Echo{echoes: x, a: i, b: i + d, n: min(n, d)}
			if more := x.same(i+n+1, d); n < d-1 && n+1+more >= d {
				c.n, c.Altered = d, 1
			}
			i += n + 1
			if c.n >= leastEcho {
				c.place()
				yield(c)
				i = max(i, c.a+c.n)
			}
		}
	}
}

// same counts the words from i on that return d words later.
func (x *echoes) same(i, d int) int {
	n := 0
	for i+n+d < len(x.words) && x.words[i+n].form == x.words[i+n+d].form {
		n++
	}
	return n
}

// matches reports whether n words from i on are those from j on.
func (x *echoes) matches(i, j, n int) bool {
	for k := range n {
		if x.words[i+k].form != x.words[j+k].form {
			return false
		}
	}
	return true
}

// textOf returns the word with a number.
func (x *echoes) textOf(i int) string { return x.text[x.words[i].Start:x.words[i].End] }

// place sets the bytes of the phrase.
func (c *Echo) place() {
	w := c.words
	c.First = text.Span{Start: w[c.a].Start, End: w[c.a+c.n-1].End}
	c.Second = text.Span{Start: w[c.b].Start, End: w[c.b+c.n-1].End}
}
