package statements

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/internal/date/network"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed network.md
var networkPage string

// Network marks claims of order, dates, lives and offices that can't all be
// true, each time as the smallest set of them.
var Network = &rule.Rule{
	ID:       "date/network",
	Summary:  "dates and before, after and during claims that can't all be true",
	Severity: rule.Error,
	Page:     networkPage,
	Chronicle: func(p *rule.Pass) {
		c := claimsOf(p.Chronicle, statedDistances(p))
		if len(c.statements) == 0 {
			return
		}
		p.Compared(len(c.statements))
		r := c.network.Contradictions()
		for _, found := range r.Found {
			p.Report(c.finding(found))
		}
		if !r.Complete {
			p.Report(rule.Finding{
				Span:     c.statements[0].span(),
				Severity: rule.Note,
				Message:  fmt.Sprintf("these claims of order are too entangled to resolve completely: there may be more contradictions than the %d listed", len(r.Found)),
			})
		}
	},
}

// mostTold is how many statements of a contradiction the message lists.
const mostTold = 7

// finding reports a contradiction at the first claim involved and shows the rest.
func (c *claims) finding(found network.Contradiction) rule.Finding {
	first := -1
	var told []string
	for i, s := range found.Statements {
		if first < 0 && c.statements[s].kind.isClaim() {
			first = i
		}
		switch n := len(found.Statements); {
		case n <= mostTold || i < mostTold/2 || i >= n-mostTold/2:
			told = append(told, c.statements[s].String())
		case i == mostTold/2:
			told = append(told, fmt.Sprintf("%d more in between", n-mostTold/2*2))
		}
	}
	first = max(first, 0)
	f := rule.Finding{
		Span:    c.statements[found.Statements[first]].span(),
		Message: "these can't all be true: " + strings.Join(told, "; "),
	}
	if len(told) == 1 {
		f.Message = "this can't be true: " + told[0]
	}
	for i, s := range found.Statements {
		if i != first && len(f.Related) < entries.MostShared {
			f.Related = append(f.Related, rule.Related{Span: c.statements[s].span(), Message: c.statements[s].String()})
		}
	}
	if c.inOtherPlaces(found) || c.isToldOf(found) {
		f.Severity = rule.Warning
	}
	return f
}

// inOtherPlaces reports whether a contradiction is of one day, by the clocks of
// unknown places: across the date line, the later may have the earlier
// date.
func (c *claims) inOtherPlaces(found network.Contradiction) bool {
	if found.Days == 0 || found.Days > int64(c.scale.day) || c.scale.inUTC {
		return false
	}
	for _, i := range found.Statements {
		if s := &c.statements[i]; s.kind == isDated && s.entry.Date.Precision() < edtf.PrecisionDay {
			return false
		}
	}
	return true
}

// isToldOf reports whether a contradiction rests on what prose says: which event
// it means is read, not stated.
func (c *claims) isToldOf(found network.Contradiction) bool {
	return slices.ContainsFunc(found.Statements, func(i int) bool { return c.statements[i].kind == isTold })
}
