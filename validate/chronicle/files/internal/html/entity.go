package html

import (
	"strings"

	"golang.org/x/net/html"
)

// longestEntity is the length of the longest named character reference.
const longestEntity = len("&CounterClockwiseContourIntegral;")

// Entity decodes the character reference of HTML that s begins with. The width
// is 0 if the ampersand is only that.
func Entity(s string) (text string, width int) {
	if strings.HasPrefix(s, "&#") {
		if width = numericEntity(s); width == 0 {
			return "", 0
		}
		return html.UnescapeString(s[:width]), width
	}
	end := 1
	for end < len(s) && end < longestEntity && isAlphanumeric(s[end]) {
		end++
	}
	if end < len(s) && s[end] == ';' {
		if text, ok := namedEntity(s[:end+1]); ok {
			return text, end + 1
		}
	}
	// Some names need no semicolon, and may be the beginning of a word; of
	// these &thorn and the accented letters have the longest.
	for end = min(end, len("&Ccedil")); end >= len("&lt"); end-- {
		if text, ok := namedEntity(s[:end]); ok {
			return text, end
		}
	}
	return "", 0
}

// namedEntity decodes a character reference if all of s is one.
func namedEntity(s string) (string, bool) {
	text := html.UnescapeString(s)
	// Where only its beginning is one, the rest of it is left at the end.
	if text == s || strings.HasSuffix(text, s[len(s)-2:]) || s[len(s)-1] != ';' && text[len(text)-1] == s[len(s)-1] {
		return "", false
	}
	return text, true
}

// numericEntity returns the length of the numeric character reference that s
// begins with, or 0.
func numericEntity(s string) int {
	at, isDigit := len("&#"), isDecimal
	if at < len(s) && s[at]|0x20 == 'x' {
		at++
		isDigit = isHexadecimal
	}
	from := at
	for at < len(s) && isDigit(s[at]) {
		at++
	}
	switch {
	case at == from:
		return 0
	case at < len(s) && s[at] == ';':
		return at + 1
	}
	return at
}

func isDecimal(c byte) bool { return '0' <= c && c <= '9' }

func isHexadecimal(c byte) bool { return isDecimal(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

func isAlphanumeric(c byte) bool { return isDecimal(c) || 'a' <= c|0x20 && c|0x20 <= 'z' }
