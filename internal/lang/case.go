package lang

import (
	"unicode"
	"unicode/utf8"
)

// IsCapital reports whether a text begins with a capital letter.
func IsCapital(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}
