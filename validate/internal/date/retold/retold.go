package retold

import (
	_ "embed"

	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed retold.md
var retoldPage string

// Retold marks an event that occurs in two places under dates that can't both be
// true.
var Retold = &rule.Rule{
	ID:       "date/retold",
	Summary:  "one event under two dates that can't both be true",
	Severity: rule.Warning,
	Page:     retoldPage,
	Yields:   []string{"reuse/duplicate", "date/conflict"},
	Chronicle: func(p *rule.Pass) {
		compareTellings(p)
		compareMentions(p)
	},
}

const (
	// mostStatements is how many statements there are of one event at most; more are of
	// several.
	mostStatements = 12

	// retoldDays is how far apart the dates are at most: the further, the
	// likelier the events are two. See docs/precision.md, Thresholds.
	retoldDays = 366
)
