package reuse

import (
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

// echoes finds the phrases of one text that stand in it twice, one soon after the other.
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
	case isCapitalised(word):
		return nameWord
	}
	return longWord
}

// isCapitalised reports whether a word begins with a capital.
func isCapitalised(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// An echo is a phrase that stands twice, or nearly so.
type echo struct {
	*echoes
	a, b    int // the first word of the phrase, where it stands first and where it returns
	n       int // words of the phrase
	altered int // how many of them differ: 0 or 1

	first, second text.Span
	verdict       rule.Severity
}

// gap is how many words stand between.
func (c *echo) gap() int { return c.b - c.a - c.n }

const (
	// nearest and farthest are how many words behind its beginning a phrase may begin again.
	nearest, farthest = 3, 30

	// leastEcho is the least number of words of a phrase.
	leastEcho = 3
)

// each yields the echoes of the text, by distance and place.
func (x *echoes) each(yield func(*echo)) {
	for d := nearest; d <= min(farthest, len(x.words)-1); d++ {
		for i := 0; i+d < len(x.words); {
			n := x.same(i, d)
			if n == 0 {
				i++
				continue
			}
			// A run of d words or more is a phrase that returns at once, and so, with one of its words
			// altered, is a shorter one with the rest of them behind that.
			c := &echo{echoes: x, a: i, b: i + d, n: min(n, d)}
			if more := x.same(i+n+1, d); n < d-1 && n+1+more >= d {
				c.n, c.altered = d, 1
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
func (c *echo) place() {
	w := c.words
	c.first = text.Span{Start: w[c.a].Start, End: w[c.a+c.n-1].End}
	c.second = text.Span{Start: w[c.b].Start, End: w[c.b+c.n-1].End}
}
