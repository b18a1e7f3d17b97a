package text

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// Compounds yields the words of a text with what hyphens, apostrophes and the like
// join to them: Kōtoku-in, don't, example.org.
func Compounds(src string) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for i := 0; i < len(src); {
			r, n := rune(src[i]), 1
			if r >= utf8.RuneSelf {
				r, n = utf8.DecodeRuneInString(src[i:])
			}
			if !IsCompoundRune(r) {
				i += n
				continue
			}
			s := Span{i, CompoundEnd(src, i)}
			if !yield(s) {
				return
			}
			i = s.End
		}
	}
}

// CompoundEnd returns where the compound that begins at i ends.
func CompoundEnd(src string, i int) int {
	for i < len(src) {
		r, n := rune(src[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(src[i:])
		}
		if !IsCompoundRune(r) {
			if !IsJoiner(r) || i+n >= len(src) {
				return i
			}
			next, _ := utf8.DecodeRuneInString(src[i+n:])
			if !IsCompoundRune(next) {
				return i
			}
		}
		i += n
	}
	return i
}

// IsCompoundRune reports whether a character is a letter, a digit or a mark on one.
func IsCompoundRune(r rune) bool {
	if r < utf8.RuneSelf {
		return IsWordRune(r)
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

// IsJoiner reports whether a character between letters makes one compound of them.
func IsJoiner(r rune) bool {
	switch r {
	case '\'', '’', '-', '\u2010', '\u2011', '\u00ad', '_', '.', '/', '@', '&', '·':
		return true
	}
	return false
}
