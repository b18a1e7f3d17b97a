package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Names reports whether a text has a name somewhere, not as a part of a longer word.
func Names(text, name string) bool {
	for from := 0; name != ""; {
		at := strings.Index(text[from:], name)
		if at < 0 {
			return false
		}
		from += at + len(name)
		before, _ := utf8.DecodeLastRuneInString(text[:from-len(name)])
		after, _ := utf8.DecodeRuneInString(text[from:])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
	}
	return false
}
