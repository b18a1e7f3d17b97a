// Package reference holds the rules on ids: given twice, or naming nothing.
package reference

import (
	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// Rules lists the family.
var Rules = []*rule.Rule{DuplicateID, Dangling}

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
