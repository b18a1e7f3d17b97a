// Package reference holds the rules on what entries refer to: duplicate ids,
// references without a target, targets without a reference, sources, and web addresses.
package reference

import "github.com/chronlint/chronlint/validate/rule"

// Rules lists the family.
var Rules = []*rule.Rule{DuplicateID, Dangling, Link, Uncited, Unused, Predates}
