// Package date holds the rules on dates: on each by itself, on those of one
// entry, and on those of a list.
package date

import (
	"github.com/chronlint/chronlint/validate/internal/date/account"
	"github.com/chronlint/chronlint/validate/internal/date/clock"
	"github.com/chronlint/chronlint/validate/internal/date/field"
	"github.com/chronlint/chronlint/validate/internal/date/life"
	"github.com/chronlint/chronlint/validate/internal/date/order"
	"github.com/chronlint/chronlint/validate/internal/date/relative"
	"github.com/chronlint/chronlint/validate/internal/date/retold"
	"github.com/chronlint/chronlint/validate/internal/date/spans"
	"github.com/chronlint/chronlint/validate/internal/date/statements"
	"github.com/chronlint/chronlint/validate/internal/date/weekday"
	"github.com/chronlint/chronlint/validate/rule"
)

// Rules lists the family.
var Rules = []*rule.Rule{
	field.Missing, field.Impossible, field.Reversed,
	order.Order, weekday.Weekday, field.Future, account.Ambiguous, account.Placeholder, account.Conflict, statements.Network, life.Lifespan, account.Precision, retold.Retold, relative.Relative, spans.Span, clock.Clock,
}
