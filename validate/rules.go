package validate

import (
	"slices"

	"github.com/chronlint/chronlint/validate/internal/date"
	"github.com/chronlint/chronlint/validate/internal/prose"
	"github.com/chronlint/chronlint/validate/internal/quote"
	"github.com/chronlint/chronlint/validate/internal/reference"
	"github.com/chronlint/chronlint/validate/internal/reuse"
	"github.com/chronlint/chronlint/validate/internal/schema"
	"github.com/chronlint/chronlint/validate/internal/stet"
	"github.com/chronlint/chronlint/validate/rule"
)

var families = [][]*rule.Rule{
	schema.Rules,
	reference.Rules,
	date.Rules,
	reuse.Rules,
	quote.Rules,
	prose.Rules,
	stet.Rules,
}

// Rules returns the rules that come with chronlint, by family. The slice is the
// caller's; the rules are shared and not to be changed.
func Rules() []*rule.Rule { return slices.Concat(families...) }

// Lookup returns the rule with the given id among those that come with
// chronlint, or nil.
func Lookup(id string) *rule.Rule {
	for _, r := range Rules() {
		if r.ID == id {
			return r
		}
	}
	return nil
}
