// Package reference holds the rules on what entries refer to: ids given twice,
// naming nothing or named by nothing, sources, and web addresses.
package reference

import (
	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// Rules lists the family.
var Rules = []*rule.Rule{DuplicateID, Dangling, Link, Uncited, Unused, Predates}

// language returns the language that an entry's document states; "" if none.
func language(c *chronicle.Chronicle, e *chronicle.Entry) string {
	if e.Doc < 0 {
		return ""
	}
	if f := c.Entries[e.Doc].First(chronicle.Language); f != nil {
		return f.Text
	}
	return ""
}
