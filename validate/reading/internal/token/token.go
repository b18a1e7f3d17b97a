package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Token is a run of digits, a run of letters, or one other character.
// White space makes no tokens; Gap records it.
type Token struct {
	text.Span
	Value  int64 // of a number of at most four digits
	Digits int32 // of a number
	Mark   rune
	Entry  uint16 // of a word: its entry in the language's table
	Kind   Kind
	gap    Gap
	// Joined is set for a number that the slash before it joins to a date.
	Joined bool
}

// Kind says what a token is.
type Kind uint8

const (
	Mark Kind = iota
	Number
	Word
)

// Gap is what parts a token from the one before it.
type Gap uint8

const (
	NoGap    Gap = iota
	SpaceGap     // white space within a line
	LineGap      // one line break
	BlankGap     // a blank line, or the start of the text
)

// IsOneOf reports whether t is one of the characters in marks.
func (t Token) IsOneOf(marks string) bool {
	return t.Kind == Mark && strings.ContainsRune(marks, t.Mark)
}

// List are those of a text, with the words of its language.
type List struct {
	Text   string
	Words  *word.Table
	Tokens []Token
}

// bytesPerToken sizes the slice of tokens: English has a bit more.
const bytesPerToken = 4

// Scan returns the tokens of a text, looked up in the words of its language.
func Scan(text string, words *word.Table) *List {
	t := &List{Tokens: make([]Token, 0, len(text)/bytesPerToken+1)}
	t.Scan(text, words)
	return t
}

// Scan makes t the tokens of a text, in the memory of those that it had.
func (t *List) Scan(src string, words *word.Table) {
	t.Text, t.Words, t.Tokens = src, words, t.Tokens[:0]
	breaks, space := 2, true
	for i := 0; i < len(src); {
		r, n := rune(src[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(src[i:])
		}
		if r == ' ' || text.IsBlank(r) {
			space = true
			if r == '\n' || r == '\u2028' || r == '\u2029' || r == '\r' && !strings.HasPrefix(src[i+n:], "\n") {
				breaks++
			}
			i += n
			continue
		}
		k := Token{Span: text.Span{Start: i, End: i + n}, Mark: r}
		switch {
		case breaks > 1:
			k.gap = BlankGap
		case breaks == 1:
			k.gap = LineGap
		case space:
			k.gap = SpaceGap
		}
		k.extend(src, r)
		if k.Kind == Word {
			k.Entry = words.Lookup(k.In(src))
		}
		t.Tokens = append(t.Tokens, k)
		i, breaks, space = k.End, 0, false
	}
}

// extend makes t, which starts with r, a number or a word where it is one.
func (t *Token) extend(text string, r rune) {
	switch {
	case '0' <= r && r <= '9':
		t.Kind = Number
		for t.End < len(text) && '0' <= text[t.End] && text[t.End] <= '9' {
			t.End++
		}
		t.Digits = int32(min(t.Len(), AnyDigits))
		if t.Digits <= 4 {
			for _, c := range t.In(text) {
				t.Value = t.Value*10 + int64(c-'0')
			}
		}
	case isASCIILetter(r), r >= utf8.RuneSelf && unicode.IsLetter(r):
		t.Kind = Word
		for t.End < len(text) {
			if c := text[t.End]; c < utf8.RuneSelf {
				if !isASCIILetter(rune(c)) {
					break
				}
				t.End++
				continue
			}
			r, n := utf8.DecodeRuneInString(text[t.End:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				break
			}
			t.End += n
		}
	}
}

func isASCIILetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }

// AnyDigits is more digits than any number that is read has.
const AnyDigits = 1 << 20
