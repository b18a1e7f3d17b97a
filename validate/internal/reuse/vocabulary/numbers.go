package vocabulary

import (
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/internal/lang"
)

// IsNumeral reports whether a word is a number, or an ordinal.
func IsNumeral(word string) bool {
	return HasDigit(word) || places.Has(word) || counts.Has(word) ||
		strings.Trim(word, "〇零一二三四五六七八九十百千万萬億兆") == ""
}

// HasDigit reports whether there is a digit in a text.
func HasDigit(s string) bool { return strings.ContainsFunc(s, unicode.IsDigit) }

// IsFigure reports whether a word is a number of two digits or more.
func IsFigure(word string) bool {
	return len(word) > 1 && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// places in a row, such as ordinals, and numbers of more than one, are known in the languages most met;
// others show by their digits.
var (
	places = lang.Union(func(l *lang.Language) *lang.Set { return &l.Series.Places })
	counts = lang.Union(func(l *lang.Language) *lang.Set { return &l.Series.Counts })
)
