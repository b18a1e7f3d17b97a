// Package layout recognises parts of plain text and Markdown by their form: the end
// of a sentence, a date set apart from what follows, the heading of a timeline.
package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsInvisible reports white space, and the invisible characters that scraping
// leaves behind.
func IsInvisible(r rune) bool {
	return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b'
}

// EndsSentence reports whether a line ends as a sentence does.
func EndsSentence(line string) bool {
	line = strings.TrimRight(line, "\"'”’»›)]")
	r, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(".!?…;:。！？", r)
}
