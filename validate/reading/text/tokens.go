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
	// Value is that of a number of at most four digits, and Digits how many a number
	// has.
	Value  int64
	Digits int32
	Mark   rune // its first character
	// Entry is for those who look words up: that of a word in their lexicon, 0 for
	// none.
	Entry uint16
	Kind  TokenKind
	Gap   Gap // what is between it and the token before
}

// TokenKind says what a token is.
type TokenKind uint8

// The kinds of tokens.
const (
	MarkToken TokenKind = iota
	WordToken
	NumberToken
)

// Gap is what is between a token and the one before it.
type Gap uint8

// The gaps, from the narrowest to the widest.
const (
	NoGap    Gap = iota
	SpaceGap     // white space within a line
	LineGap      // one line break
	BlankGap     // a blank line, or the start of the text
)

// Spaced reports whether white space precedes a token, or nothing at all.
func (t Token) Spaced() bool { return t.Gap != NoGap }

// Broken reports whether a blank line precedes a token, or nothing at all.
func (t Token) Broken() bool { return t.Gap == BlankGap }

// IsOneOf reports whether a token is one of the marks.
func (t Token) IsOneOf(marks string) bool {
	return t.Kind == MarkToken && strings.ContainsRune(marks, t.Mark)
}

// Tokens are those of a text. Those beyond either end are empty marks.
type Tokens struct {
	Text string
	List []Token
}

// bytesPerToken sizes the slice of tokens: English has a bit more.
const bytesPerToken = 4

// Tokenize returns the tokens of a text.
func Tokenize(text string) Tokens {
	return Tokens{text, AppendTokens(make([]Token, 0, len(text)/bytesPerToken+1), text)}
}

// AppendTokens appends the tokens of a text to a list.
func AppendTokens(list []Token, text string) []Token {
	breaks, space := 2, true
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		if r == ' ' || IsBlank(r) {
			space = true
			if r == '\n' || r == '\u2028' || r == '\u2029' || r == '\r' && !strings.HasPrefix(text[i+n:], "\n") {
				breaks++
			}
			i += n
			continue
		}
		t := Token{Span: Span{Start: i, End: i + n}, Mark: r}
		switch {
		case breaks > 1:
			t.Gap = BlankGap
		case breaks == 1:
			t.Gap = LineGap
		case space:
			t.Gap = SpaceGap
		}
		t.extend(text, r)
		list = append(list, t)
		i, breaks, space = t.End, 0, false
	}
	return list
}

// extend makes t, which starts with r, a number or a word where it is one.
func (t *Token) extend(text string, r rune) {
	switch {
	case IsDigit(r):
		t.Kind = NumberToken
		for t.End < len(text) && IsDigit(rune(text[t.End])) {
			t.End++
		}
		t.Digits = int32(min(t.Len(), AnyDigits))
		if t.Digits <= 4 {
			for _, c := range t.In(text) {
				t.Value = t.Value*10 + int64(c-'0')
			}
		}
	case isASCIILetter(r), r >= utf8.RuneSelf && unicode.IsLetter(r):
		t.Kind = WordToken
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

// IsDigit reports whether a character is one of the digits 0 to 9.
func IsDigit(r rune) bool { return '0' <= r && r <= '9' }

// AnyDigits is more digits than any number that is read has.
const AnyDigits = 1 << 20

// At returns token i, or an empty mark beyond either end.
func (t Tokens) At(i int) Token {
	if i < 0 || i >= len(t.List) {
		return Token{Gap: BlankGap}
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
	return i >= 0 && i < len(t.List) && t.List[i].IsOneOf(marks)
}

// Number returns the value of a number of least to most digits, which are at most
// four; -1 for any other token.
func (t Tokens) Number(i, least, most int) int {
	k := t.At(i)
	if k.Kind != NumberToken || int(k.Digits) < least || int(k.Digits) > most {
		return -1
	}
	return int(k.Value)
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
	if k.Spaced() || k.Start == k.End {
		return false
	}
	return k.Kind != MarkToken || t.IsMark(i, "-–—/.:") && t.At(i+1).Kind == NumberToken && !t.At(i+1).Spaced()
}

// Span returns the part of the text from the first token to the last.
func (t Tokens) Span() Span {
	if len(t.List) == 0 {
		return Span{}
	}
	return Span{t.List[0].Start, t.List[len(t.List)-1].End}
}
