package spans

import (
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// longestObituary is how many bytes may be between a life and the age at its end.
const longestObituary = 160

// dies reports whether an age is that at the death of the person before a place, the
// end of a bracket or a pronoun.
func (g *ages) dies(from int, a when.Age) bool {
	if a.Start < from || a.Start-from > longestObituary {
		return false
	}
	all := g.Read.Tokens()
	return clause.Dies(all.Within(text.Span{Start: from, End: a.Start}), all.Within(text.Span{Start: a.End, End: len(g.Text)}))
}
