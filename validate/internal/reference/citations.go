package reference

import (
	"iter"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// citations yields the fields that name an entry's sources. The source of an
// emendation is not one: it is cited for the correction, not for the entry.
func citations(e *chronicle.Entry) iter.Seq[*chronicle.Field] {
	return func(yield func(*chronicle.Field) bool) {
		for f := range e.ByRole(chronicle.SourceRef) {
			if !strings.HasPrefix(f.Name, "emendations/") && strings.TrimSpace(f.Text) != "" && !yield(f) {
				return
			}
		}
	}
}
