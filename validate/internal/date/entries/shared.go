package entries

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// MostShared is how many places are shown of those that share something.
const MostShared = 20

// Shared reports at the first of a group of entries, and shows the others.
func Shared(group []*chronicle.Entry, message string) rule.Finding {
	f := rule.Finding{Span: DateSpan(group[0]), Message: message}
	for _, e := range group[1:min(len(group), MostShared+1)] {
		f.Related = append(f.Related, rule.Related{Span: DateSpan(e), Message: "the same here"})
	}
	return f
}
