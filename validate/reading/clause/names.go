package clause

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// longestKey is how many bytes of a title or an id are a name.
const longestKey = 100

// Key returns the name of an event as it is compared with others: in small
// letters, without numbers and marks, and without the article before it. It is ""
// where it is too long for a name.
func Key(name, language string) string {
	if len(name) > longestKey {
		return ""
	}
	t, w := text.Tokenize(name), wordsOf(language)
	var parts []string
	for i := range t.List {
		if word := t.Word(i); word != "" && (len(parts) > 0 || w == nil || !w.Determiners.Has(word)) {
			parts = append(parts, word)
		}
	}
	return strings.Join(parts, " ")
}
