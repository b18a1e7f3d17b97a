package vocabulary

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
)

// InSeries returns the first of the words that distinguishes one member of a series from another, or "": one with a
// digit, an ordinal, a word for a beginning or an end.
func InSeries(words []string) string {
	for _, w := range words {
		w = strings.ToLower(w)
		if places.Has(w) || stages.Has(w) || HasDigit(w) {
			return w
		}
	}
	return ""
}

// stages are the words for a beginning and an end.
var stages = lang.Union(func(l *lang.Language) *lang.Set { return &l.Series.Stages })
