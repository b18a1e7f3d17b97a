package prose

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// escapeLength returns the length of the escape sequence of a programming
// language or of JSON at an offset, or 0. A backslash in a Windows path or in a
// formula is not an escape.
func escapeLength(text string, i int) int {
	rest := text[i+1:]
	if rest == "" || i > 0 && text[i-1] == '\\' {
		return 0
	}
	hex := 0
	for hex+1 < len(rest) && hex < 4 && isHex(rest[1+hex]) {
		hex++
	}
	switch c := rest[0]; {
	case c == 'u' && hex == 4:
		return len(`\u0000`)
	case c == 'x' && hex >= 2 && !isPath(text, i):
		return len(`\x00`)
	case c == '"' || c == '\'' && !strings.HasPrefix(rest, "''"):
		return 2
	case isSpaceEscape(text, i) && !isPath(text, i):
		return spaceEscapesLength(text, i)
	}
	return 0
}

// spaceEscapesLength returns the length of the line breaks and tabs that are
// written as consecutive escapes at an offset, or 0. A command in a formula or the
// name of a file continues in lower case: "\nu", "C:\new".
func spaceEscapesLength(text string, i int) int {
	n := 0
	for isSpaceEscape(text, i+n) {
		n += 2
	}
	after, _ := utf8.DecodeRuneInString(text[i+n:])
	if unicode.IsLower(after) || unicode.IsDigit(after) || after == '\\' {
		return 0
	}
	return n
}

// isSpaceEscape reports whether a line break or a tab is written as an escape at
// an offset.
func isSpaceEscape(text string, i int) bool {
	return i+1 < len(text) && text[i] == '\\' && strings.IndexByte("nrt", text[i+1]) >= 0
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

// isPath reports whether a backslash at an offset belongs to a path: its word
// begins with a drive or two backslashes, or has another one before.
func isPath(text string, i int) bool {
	word := lookBack(text, i)
	word = word[lastWord(word):]
	return strings.HasPrefix(word, `\\`) || strings.Contains(word, `:\`) || strings.HasSuffix(word, ":")
}

// longestEntity is the length of the longest name of a character that HTML has,
// with its ampersand and semicolon.
const longestEntity = len("&CounterClockwiseContourIntegral;")

// entityLength returns the length of the HTML entity that a text begins with, 0
// if it begins with none. Only one with its semicolon counts; one whose own
// ampersand was escaped ("&amp;nbsp;") is taken whole.
func entityLength(text string) int {
	end := strings.IndexByte(text[:min(len(text), longestEntity)], ';')
	if end < 2 || strings.ContainsAny(text[1:end], " &\n") {
		return 0
	}
	n := end + 1
	if text[1] != '#' {
		// html.UnescapeString also reads the beginning of a longer name.
		if s := html.UnescapeString(text[:n]); strings.HasSuffix(s, ";") {
			return 0
		}
	} else if html.UnescapeString(text[:n]) == text[:n] {
		return 0
	}
	for strings.HasSuffix(text[:n], "amp;") {
		more := strings.IndexByte(text[n:min(len(text), n+longestEntity)], ';')
		if more < 0 || entityLength("&"+text[n:n+more+1]) == 0 {
			break
		}
		n += more + 1
	}
	return n
}

// isMentioned reports whether the words from start to end have quotation marks or
// backticks of their own: the text is about them.
func isMentioned(text string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	return start > 0 && end < len(text) && strings.ContainsRune("\"'`“‘«‹„", before) && strings.ContainsRune("\"'`”’»›“", after)
}
