// Package prose holds the rules on the prose of entries that need no
// understanding of it: page furniture.
package prose

import "github.com/chronlint/chronlint/validate/rule"

// Rules lists the family.
var Rules = []*rule.Rule{Boilerplate}
