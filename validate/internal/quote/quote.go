// Package quote holds the rules on quotations.
package quote

import "github.com/chronlint/chronlint/validate/rule"

// Rules lists the family.
var Rules = []*rule.Rule{Unbalanced, Unattributed}
