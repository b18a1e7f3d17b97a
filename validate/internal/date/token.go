package date

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a run of letters, a run of digits, or one other character that is
// no white space.
type token struct {
	start, end int
	kind       tokenKind
	spaced     bool // white space stands before it, or it is the first
	broken     bool // a blank line stands before it, or it is the first
}

type tokenKind uint8

const (
	markToken tokenKind = iota
	wordToken
	numberToken
)

// tokens are those of a text. Those beyond either end are empty marks.
type tokens struct {
	text string
	list []token
}

func tokenize(text string) tokens {
	t := tokens{text: text, list: make([]token, 0, len(text)/4+1)}
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
		k := token{start: i, end: i + n, spaced: spaced, broken: lines > 1}
		var more func(rune) bool
		switch {
		case unicode.IsLetter(r):
			k.kind, more = wordToken, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }
		case isDigit(r):
			k.kind, more = numberToken, isDigit
		}
		for more != nil && k.end < len(text) {
			r, n := utf8.DecodeRuneInString(text[k.end:])
			if !more(r) {
				break
			}
			k.end += n
		}
		t.list = append(t.list, k)
		i, spaced, lines = k.end, false, 0
	}
	return t
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func (t tokens) at(i int) token {
	if i < 0 || i >= len(t.list) {
		return token{spaced: true, broken: true}
	}
	return t.list[i]
}

// raw returns a token as it stands.
func (t tokens) raw(i int) string { return t.text[t.at(i).start:t.at(i).end] }

// word returns a word in small letters, "" for any other token.
func (t tokens) word(i int) string {
	if t.at(i).kind != wordToken {
		return ""
	}
	return strings.ToLower(t.raw(i))
}

// isMark reports whether a token is one of the marks.
func (t tokens) isMark(i int, marks string) bool {
	k := t.at(i)
	return k.kind == markToken && k.start < k.end && strings.Contains(marks, t.raw(i))
}

// number returns the value of a number of least to most digits; -1 for any
// other token.
func (t tokens) number(i, least, most int) int {
	k := t.at(i)
	if k.kind != numberToken || k.end-k.start < least || k.end-k.start > most {
		return -1
	}
	n := 0
	for _, c := range t.raw(i) {
		n = n*10 + int(c-'0')
	}
	return n
}

// capitalized reports whether a word begins with a capital letter.
func (t tokens) capitalized(i int) bool {
	r, _ := utf8.DecodeRuneInString(t.raw(i))
	return t.at(i).kind == wordToken && unicode.IsUpper(r)
}

// continues reports whether something sticks to the number before token i that
// makes it another or the first of two: 1939–45, 5/6.
func (t tokens) continues(i int) bool {
	k := t.at(i)
	if k.spaced || k.start == k.end {
		return false
	}
	return k.kind != markToken || t.isMark(i, "-–—/.:") && t.at(i+1).kind == numberToken && !t.at(i+1).spaced
}
