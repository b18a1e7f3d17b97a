package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/unicode/norm"
)

// MaxToken bounds the length in bytes of what may be an abbreviation.
const MaxToken = 12

// LastToken returns the letters, digits and inner full stops at the end of s, or ""
// if they are too many.
func LastToken(s string) string {
	start := len(s)
	for start > 0 && len(s)-start <= MaxToken {
		r, n := utf8.DecodeLastRuneInString(s[:start])
		if !IsWordRune(r) && r != '.' {
			break
		}
		start -= n
	}
	if len(s)-start > MaxToken {
		return ""
	}
	return strings.TrimLeft(s[start:], ".")
}

// A Word is a word in the sense of Unicode Standard Annex #29, section 4, that
// holds a letter or a digit. The segmentation is tailored in one place: a
// narrow no-break space (U+202F) separates words, as it does in French
// punctuation and in dates.
type Word struct {
	Span
}

// wordsPerByte sizes the slice of words: English has about six bytes a word.
const wordsPerByte = 6

// Words returns the words of a text in order.
func Words(text string) []Word {
	found := make([]Word, 0, len(text)/wordsPerByte+1)
	for it := words.FromString(text); it.Next(); {
		found = appendWords(found, text, Span{it.Start(), it.End()})
	}
	return found
}

// appendWords adds the word that s covers, or the words that a narrow no-break
// space parts it into, without underscores at their ends.
func appendWords(found []Word, text string, s Span) []Word {
	if isPlain(s.In(text)) {
		return append(found, Word{s})
	}
	for {
		at := strings.Index(s.In(text), "\u202F")
		part := s
		if at >= 0 {
			part.End = s.Start + at
		}
		if part = trimUnderscores(text, Trim(text, part)); HoldsLetterOrDigit(part.In(text)) {
			found = append(found, Word{part})
		}
		if at < 0 {
			return found
		}
		s.Start += at + len("\u202F")
	}
}

// isPlain reports whether s is made of ASCII letters and digits.
func isPlain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || !IsWordRune(rune(c)) {
			return false
		}
	}
	return true
}

func trimUnderscores(text string, s Span) Span {
	for s.Start < s.End && text[s.Start] == '_' {
		s.Start++
	}
	for s.Start < s.End && text[s.End-1] == '_' {
		s.End--
	}
	return s
}

// HoldsLetterOrDigit reports whether s has a letter or a digit.
func HoldsLetterOrDigit(s string) bool {
	for _, r := range s {
		if IsWordRune(r) {
			return true
		}
	}
	return false
}

// IsWordRune reports whether r is a part of words: a letter, a digit or a mark on
// one.
func IsWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Nl, r)
}

// Fold returns the form in which words are compared: canonically composed, in
// lower case, with a straight apostrophe and without soft hyphens.
func Fold(word string) string {
	capital := false
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			return strings.ToLower(foldable.Replace(norm.NFC.String(word)))
		}
		capital = capital || 'A' <= c && c <= 'Z'
	}
	if !capital {
		return word
	}
	return strings.ToLower(word)
}

var foldable = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "\u00AD", "")
