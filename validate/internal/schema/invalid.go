package schema

import (
	_ "embed"
	"errors"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed invalid.md
var invalidPage string

// Invalid marks content that breaks its schema.
var Invalid = &rule.Rule{
	ID:       "schema/invalid",
	Summary:  "content that breaks its schema: an unknown or missing key, a value of the wrong kind, an invalid date",
	Severity: rule.Error,
	Page:     invalidPage,
	OnDemand: true,
	Chronicle: func(p *rule.Pass) {
		p.Compared(p.Chronicle.Count(chronicle.Document, chronicle.Event, chronicle.Paragraph, chronicle.Quote, chronicle.Person, chronicle.Source))
		report(p, func(f chronicle.Fault) bool {
			return f.Kind == chronicle.Invalid || f.Kind == chronicle.BadDate && !calendar(f.Err)
		})
	},
}

// calendar reports whether a date is well formed but impossible: date/impossible
// and date/reversed report those.
func calendar(err error) bool {
	var bad *edtf.Error
	return errors.As(err, &bad) && bad.Kind != edtf.KindSyntax
}
