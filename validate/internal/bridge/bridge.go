// Package bridge joins package rule, which has the vocabulary of a check, to
// whatever runs rules: what a runner needs of that package and nobody else does
// goes over it, out of sight of other modules.
//
// It is typed by the types of package rule, P for *Pass, R for *Rule, F for
// Finding and N for Need, which it can't import.
package bridge

import (
	"context"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
)

// A Host is what runs rules: it collects findings and keeps what is computed
// once. Several goroutines may call it at once.
type Host[R, F, N any] interface {
	Report(R, F)
	Compared(R, int)
	Reading(*chronicle.Entry, *chronicle.Field) *reading.Reading
	Shared(N) (any, error)
	Language(*chronicle.Entry) string
}

// A Bridge is what package rule has for runners.
type Bridge[P, R, F, N any] struct {
	// NewPass returns a pass of a rule for a host. Options is the filled result of
	// the rule's NewOptions.
	NewPass func(ctx context.Context, h Host[R, F, N], r R, c *chronicle.Chronicle, asOf edtf.Date, options any) P

	// Build computes a shared value for a host, which keeps it. The pass may be
	// that of any rule, or of no rule.
	Build func(N, P) (any, error)
}

var built any

// Open opens the bridge: package rule does when it is initialised.
func Open[P, R, F, N any](b Bridge[P, R, F, N]) { built = b }

// Get returns the bridge that package rule has opened.
func Get[P, R, F, N any]() Bridge[P, R, F, N] { return built.(Bridge[P, R, F, N]) }
