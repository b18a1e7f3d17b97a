// Package layout recognises parts of plain text and Markdown by their form: the end
// of a sentence, a date set apart from what follows, the heading of a timeline.
package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// LongestDate is how many bytes at the beginning of a line may be a date. Of a
// chronicle with 1,624 dated bullets in which dates are long ("Approximately 8th
// century BC - 2nd century AD"), 64 lose one and 32 lose 68; 128 and more lose none.
const LongestDate = 128

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
