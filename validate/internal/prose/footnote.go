package prose

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
)

// noteLabels precede the number of a footnote; remarks are those that editors of a
// wiki leave in a text.
var (
	noteLabels = lang.Union(func(l *lang.Language) *lang.Set { return &l.Markup.Notes })
	remarks    = lang.Union(func(l *lang.Language) *lang.Set { return &l.Markup.Remarks })
)

// isNote reports whether the text in square brackets is the mark of a footnote, or one of the remarks of a wiki, rather than an editor's addition.
func isNote(s string) bool {
	s = strings.ToLower(strings.ReplaceAll(strings.TrimSpace(s), "\u00a0", " "))
	label := strings.TrimRight(s, "0123456789")
	number := s[len(label):]
	switch kind := strings.TrimSpace(label); {
	case kind == "":
		return number != "" && len(number) <= 3 && number[0] != '0'
	case noteLabels.Has(kind):
		return len(number) <= 3 && label != "n" && label != "nb" || number != ""
	case remarks.Has(kind):
		return number == ""
	}
	return false
}
