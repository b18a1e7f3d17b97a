package reference

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed link.md
var linkPage string

// Link marks a web address that leads nowhere because of how it is written. It
// asks no server.
var Link = &rule.Rule{
	ID:       "reference/link",
	Summary:  "a malformed web address (URL)",
	Severity: rule.Warning,
	Page:     linkPage,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.ByRole(chronicle.URL) {
			p.Compared(1)
			if fault, bad := faultOfAddress(f.Text); bad {
				p.Report(rule.Finding{
					Span:    e.At(f, fault.start, fault.end),
					Message: fmt.Sprintf("the address %s %s", schema.Quote(f.Text), fault.message),
				})
			}
		}
	},
}
