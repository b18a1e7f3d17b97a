package text

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
)

// A Token is a run of letters, a run of digits, or one other character that is
// not white space.
type Token struct {
	Span
	Kind   TokenKind
	Spaced bool // white space precedes it, or it is the first
	Broken bool // a blank line precedes it, or it is the first
}

// TokenKind says what a token is.
type TokenKind uint8

// The kinds of tokens.
const (
	MarkToken TokenKind = iota
	WordToken
	NumberToken
)

// Tokens are those of a text. Those beyond either end are empty marks.
type Tokens struct {
	Text string
	List []Token
}

// Tokenize returns the tokens of a text.
func Tokenize(text string) Tokens {
	t := Tokens{Text: text, List: make([]Token, 0, len(text)/4+1)}
	spaced, lines := true, 2
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			spaced = true
			if r == '\n' {
				lines++
			}
			i += n
			continue
		}
		k := Token{Span: Span{Start: i, End: i + n}, Spaced: spaced, Broken: lines > 1}
		var more func(rune) bool
		switch {
		case unicode.IsLetter(r):
			k.Kind, more = WordToken, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }
		case IsDigit(r):
			k.Kind, more = NumberToken, IsDigit
		}
		for more != nil && k.End < len(text) {
			r, n := utf8.DecodeRuneInString(text[k.End:])
			if !more(r) {
				break
			}
			k.End += n
		}
		t.List = append(t.List, k)
		i, spaced, lines = k.End, false, 0
	}
	return t
}

// IsDigit reports whether a character is one of the digits 0 to 9.
func IsDigit(r rune) bool { return '0' <= r && r <= '9' }

// At returns token i, or an empty mark beyond either end.
func (t Tokens) At(i int) Token {
	if i < 0 || i >= len(t.List) {
		return Token{Spaced: true, Broken: true}
	}
	return t.List[i]
}

// Within returns the tokens that lie in a part of the text.
func (t Tokens) Within(s Span) Tokens {
	from := sort.Search(len(t.List), func(i int) bool { return t.List[i].Start >= s.Start })
	to := from + sort.Search(len(t.List)-from, func(i int) bool { return t.List[from+i].End > s.End })
	return Tokens{t.Text, t.List[from:to]}
}

// Has reports whether one of the words, in small letters, is in a set.
func (t Tokens) Has(set func(word string) bool) bool {
	for i := range t.List {
		if w := t.Word(i); w != "" && set(w) {
			return true
		}
	}
	return false
}

// Lower returns the tokens as texts, in small letters.
func (t Tokens) Lower() []string {
	out := make([]string, len(t.List))
	for i := range t.List {
		out[i] = strings.ToLower(t.Raw(i))
	}
	return out
}

// Raw returns a token as it is written.
func (t Tokens) Raw(i int) string { return t.Text[t.At(i).Start:t.At(i).End] }

// Word returns a word in small letters, "" for any other token.
func (t Tokens) Word(i int) string {
	if t.At(i).Kind != WordToken {
		return ""
	}
	return strings.ToLower(t.Raw(i))
}

// IsMark reports whether a token is one of the marks.
func (t Tokens) IsMark(i int, marks string) bool {
	k := t.At(i)
	return k.Kind == MarkToken && k.Start < k.End && strings.Contains(marks, t.Raw(i))
}

// Number returns the value of a number of least to most digits; -1 for any
// other token.
func (t Tokens) Number(i, least, most int) int {
	k := t.At(i)
	if k.Kind != NumberToken || k.End-k.Start < least || k.End-k.Start > most {
		return -1
	}
	n := 0
	for _, c := range t.Raw(i) {
		n = n*10 + int(c-'0')
	}
	return n
}

// Capitalized reports whether a word begins with a capital letter.
func (t Tokens) Capitalized(i int) bool {
	return t.At(i).Kind == WordToken && lang.IsCapital(t.Raw(i))
}

// IsLower reports whether a word begins with a small letter.
func (t Tokens) IsLower(i int) bool {
	r, _ := utf8.DecodeRuneInString(t.Raw(i))
	return t.At(i).Kind == WordToken && unicode.IsLower(r)
}

// Continues reports whether something sticks to the number before token i that
// makes it another or the first of two: 1939–45, 5/6.
func (t Tokens) Continues(i int) bool {
	k := t.At(i)
	if k.Spaced || k.Start == k.End {
		return false
	}
	return k.Kind != MarkToken || t.IsMark(i, "-–—/.:") && t.At(i+1).Kind == NumberToken && !t.At(i+1).Spaced
}

// Span returns the part of the text from the first token to the last.
func (t Tokens) Span() Span {
	if len(t.List) == 0 {
		return Span{}
	}
	return Span{t.List[0].Start, t.List[len(t.List)-1].End}
}
