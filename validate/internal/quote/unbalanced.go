package quote

import (
	_ "embed"

	"github.com/chronlint/chronlint/reading"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed unbalanced.md
var unbalancedPage string

// Unbalanced marks a quotation mark without its partner, or a doubled one. A
// quotation that goes on over paragraphs opens each of them and closes once,
// also where each paragraph is an entry of its own.
var Unbalanced = &rule.Rule{
	ID:        "quote/unbalanced",
	Summary:   "a quotation mark without its partner, or doubled",
	Severity:  rule.Warning,
	Page:      unbalancedPage,
	Needs:     []rule.Need{fields},
	Chronicle: unbalanced,
}

func unbalanced(p *rule.Pass) {
	all := fields.Of(p)
	for i := range all {
		f := &all[i]
		for _, q := range f.faults() {
			p.Report(rule.Finding{Span: f.entry.At(f.field, q.Start, q.End), Message: messages[q.Kind]})
		}
	}
}

var messages = map[reading.FaultKind]string{
	reading.Unclosed: "this quotation mark is never closed",
	reading.Unopened: "this quotation mark closes what none opens",
	reading.Doubled:  "this quotation mark is doubled",
}
