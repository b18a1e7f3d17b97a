package report

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// hostile reports whether a character, printed as it is, could steer a terminal
// or reorder the line it is on: control characters, line and paragraph
// separators, and the bidirectional controls that "Trojan Source" attacks use
// (Boucher and Anderson, 2021).
func hostile(r rune) bool {
	switch {
	case r < 0x20, 0x7f <= r && r < 0xa0:
		return true
	case r == 0x2028, r == 0x2029:
		return true
	case 0x202a <= r && r <= 0x202e, 0x2066 <= r && r <= 0x2069:
		return true
	}
	return false
}

// escape makes a text safe to print on one line. Invalid UTF-8 becomes U+FFFD.
func escape(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if hostile(r) {
			b.WriteString(escaped(r))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isPlain reports whether escape leaves s as it is.
func isPlain(s string) bool {
	for _, r := range s {
		// U+FFFD stands for an invalid byte, or for itself.
		if hostile(r) || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// escaped shows a character by its number.
func escaped(r rune) string {
	switch r {
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	case '\t':
		return `\t`
	}
	if r > 0xffff {
		return fmt.Sprintf(`\U%08x`, r)
	}
	return fmt.Sprintf(`\u%04x`, r)
}
