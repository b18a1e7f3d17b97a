package times

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// dateToken is a run of digits, a run of letters, or one other character.
// White space makes no tokens; gap tells of it.
type dateToken struct {
	text.Span
	value  int64 // of a number of at most four digits
	digits int32 // of a number
	mark   rune
	lex    uint16 // of a word: its entry in the language's table
	kind   tokenKind
	gap    gap
}

type tokenKind uint8

const (
	markToken tokenKind = iota
	numberToken
	wordToken
)

// gap is what parts a token from the one before it.
type gap uint8

const (
	noGap    gap = iota
	spaceGap     // white space within a line
	lineGap      // one line break
	blankGap     // a blank line, or the start of the text
)

// noDay is the day of an expression that has none.
const noDay = -1

// isOneOf reports whether t is one of the characters in marks.
func (t dateToken) isOneOf(marks string) bool {
	return t.kind == markToken && strings.ContainsRune(marks, t.mark)
}

// dateScanner reads date expressions from the tokens of a text.
type dateScanner struct {
	text   string
	words  *dateWords
	tokens []dateToken
	// whole is set when nothing but one date is expected.
	whole bool
	// lastYear is the index of the last bare year that was accepted.
	lastYear int
	// slashed is a number that the slash before it joins to a date.
	slashed int
}

// bytesPerToken sizes the slice of tokens: English has a bit more.
const bytesPerToken = 4

func newDateScanner(text string, words *dateWords) *dateScanner {
	return scanDates(text, words, make([]dateToken, 0, len(text)/bytesPerToken+1))
}

// scanDates makes a scanner whose tokens are stored in a slice that may be used
// again.
func scanDates(src string, words *dateWords, tokens []dateToken) *dateScanner {
	s := &dateScanner{text: src, words: words, lastYear: -1, tokens: tokens[:0]}
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
		t := dateToken{Span: text.Span{Start: i, End: i + n}, mark: r}
		switch {
		case breaks > 1:
			t.gap = blankGap
		case breaks == 1:
			t.gap = lineGap
		case space:
			t.gap = spaceGap
		}
		t.extend(src, r)
		if t.kind == wordToken {
			t.lex = words.lookup(t.In(src))
		}
		s.tokens = append(s.tokens, t)
		i, breaks, space = t.End, 0, false
	}
	return s
}

// extend makes t, which starts with r, a number or a word where it is one.
func (t *dateToken) extend(text string, r rune) {
	switch {
	case '0' <= r && r <= '9':
		t.kind = numberToken
		for t.End < len(text) && '0' <= text[t.End] && text[t.End] <= '9' {
			t.End++
		}
		t.digits = int32(min(t.Len(), anyDigits))
		if t.digits <= 4 {
			for _, c := range t.In(text) {
				t.value = t.value*10 + int64(c-'0')
			}
		}
	case isASCIILetter(r), r >= utf8.RuneSelf && unicode.IsLetter(r):
		t.kind = wordToken
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

// anyDigits is more digits than any number that is read has.
const anyDigits = 1 << 20

// maxDateWord bounds the length in bytes of the words that are looked up.
const maxDateWord = 24

// word gives the folded word at i, "" if there is none.
func (s *dateScanner) word(i int) string {
	if i < 0 || i >= len(s.tokens) || s.tokens[i].kind != wordToken || s.tokens[i].Len() > maxDateWord {
		return ""
	}
	if n := s.tokens[i].lex; n != 0 {
		return s.words.spelled[n]
	}
	return text.Fold(s.tokens[i].In(s.text))
}

// markAt reports whether token i is one of marks.
func (s *dateScanner) markAt(i int, marks string) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].isOneOf(marks)
}

// gapAt gives the gap before token i; the end of the text is a blank.
func (s *dateScanner) gapAt(i int) gap {
	if i < 0 || i >= len(s.tokens) {
		return blankGap
	}
	return s.tokens[i].gap
}

// numberAt reports whether token i is a number with least to most digits.
func (s *dateScanner) numberAt(i, least, most int) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].kind == numberToken &&
		least <= int(s.tokens[i].digits) && int(s.tokens[i].digits) <= most
}

// yearAt reports whether token i has the shape of a year.
func (s *dateScanner) yearAt(i int) bool {
	return s.numberAt(i, 4, 4) && firstYear <= s.tokens[i].value && s.tokens[i].value <= lastYear
}

// capitalized reports whether the word at i starts with a capital letter, or
// with a letter of a script that has none.
func (s *dateScanner) capitalized(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.tokens[i].In(s.text))
	return !unicode.IsLower(r)
}

// skipWeekday gives the index after a weekday and its comma, if one is at i.
func (s *dateScanner) skipWeekday(i int) int {
	if !s.words.weekdays[s.word(i)] {
		return i
	}
	i++
	if s.markAt(i, ".") {
		i++
	}
	if s.markAt(i, ",") {
		i++
	}
	return i
}

// attachedNumber reports whether the number at i is a part of a larger one or
// of a sum, a time, a version: whether a sign or a separator sticks to it that
// no date has there.
func (s *dateScanner) attachedNumber(i int) bool {
	if s.gapAt(i) != noGap || i == s.slashed && s.markAt(i-1, "/") {
		return false
	}
	before := s.tokens[i-1]
	return before.kind != markToken || before.isOneOf("$£€¥₫#№+×=@&%_\\/") ||
		before.isOneOf(".,:'’") && s.numberAt(i-2, 1, anyDigits) && s.gapAt(i-1) == noGap
}
