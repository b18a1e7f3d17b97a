// Package prose holds the rules on the prose of entries that need no
// understanding of it: page furniture, slips of the pen, and what a conversion
// left behind.
package prose

import "github.com/chronlint/chronlint/validate/rule"

// Rules lists the family.
var Rules = []*rule.Rule{Boilerplate, DoubledWord, Unfinished, Dash, Encoding, Markup}
