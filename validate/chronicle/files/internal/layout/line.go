// Package layout recognises parts of plain text and Markdown by their form: the end of a sentence, a date set apart from what follows, the
// heading of a timeline.
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

// Separator returns the width of the mark at byte i of a line if it sets a date
// apart from what follows: a colon or an em dash, or any dash between spaces.
func Separator(line string, i int) int {
	before := i > 0 && unicode.IsSpace(rune(line[i-1]))
	for _, mark := range []string{":", "：", "—", "–", "-"} {
		after, ok := strings.CutPrefix(line[i:], mark)
		if !ok || after == "" {
			continue
		}
		spaced := unicode.IsSpace(rune(after[0]))
		switch mark {
		case ":":
			ok = spaced
		case "：":
		case "—":
			ok = spaced || after[0] < '0' || after[0] > '9'
		default:
			ok = before && spaced
		}
		if ok {
			return len(mark)
		}
	}
	return 0
}
