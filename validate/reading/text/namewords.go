package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// NameWords returns the words of a text in the form in which names are compared,
// without accents, case and the possessive, and which of them can begin a name: those
// not in small letters.
func NameWords(src string) (words []string, begins []bool) {
	for w := range strings.FieldsFuncSeq(src, func(r rune) bool { return !IsCompoundRune(r) && r != '\'' && r != '’' }) {
		w = strings.Trim(strings.ReplaceAll(w, "’", "'"), "'")
		w = strings.TrimSuffix(w, "'s")
		if w == "" {
			continue
		}
		first, _ := utf8.DecodeRuneInString(w)
		words = append(words, withoutAccents(w))
		begins = append(begins, !unicode.IsLower(first))
	}
	return words, begins
}

// withoutAccents returns a word in small letters without the marks on them.
func withoutAccents(w string) string {
	if !isASCII(w) {
		w = strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Mn, r) {
				return -1
			}
			return r
		}, norm.NFKD.String(w))
	}
	return strings.ToLower(w)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
