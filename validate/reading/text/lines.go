package text

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lines yields the lines of text in order, without their terminators (LF, CR,
// CRLF, and the separators U+2028 and U+2029).
func Lines(text string) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		start := 0
		for start <= len(text) {
			end, width := LineEnd(text, start)
			if !yield(Span{start, end}) || width == 0 {
				return
			}
			start = end + width
		}
	}
}

// LineEnd finds the first line terminator at or after start and its width in
// bytes, which is 0 at the end of the text.
func LineEnd(text string, start int) (end, width int) {
	for i := start; i < len(text); i++ {
		switch text[i] {
		case '\n':
			return i, 1
		case '\r':
			if strings.HasPrefix(text[i:], "\r\n") {
				return i, 2
			}
			return i, 1
		case 0xE2:
			if strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029") {
				return i, 3
			}
		}
	}
	return len(text), 0
}

// Paragraphs returns the runs of lines that are not blank.
func Paragraphs(text string) []Span {
	var found []Span
	open := false
	for line := range Lines(text) {
		line = Trim(text, line)
		if line.Len() == 0 {
			open = false
			continue
		}
		if open {
			found[len(found)-1].End = line.End
		} else {
			found = append(found, line)
		}
		open = true
	}
	return found
}

// Trim leaves out the white space at both ends of s, and the invisible
// characters that scraping leaves there: byte order marks and zero-width
// spaces.
func Trim(text string, s Span) Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !IsBlank(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !IsBlank(r) {
			break
		}
		s.End -= n
	}
	return s
}

// IsBlank reports whether r is white space or has no width at all.
func IsBlank(r rune) bool {
	return unicode.IsSpace(r) || r == '\uFEFF' || r == '\u200B'
}
