package reference

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed duplicate-id.md
var duplicateIDPage string

// DuplicateID marks an id that two entries of one kind have. Documents in
// different languages may tell the same entries under the same ids.
var DuplicateID = &rule.Rule{
	ID:       "reference/duplicate-id",
	Summary:  "an id that is given to two entries of one kind",
	Severity: rule.Error,
	Page:     duplicateIDPage,
	Chronicle: func(p *rule.Pass) {
		type name struct {
			kind         chronicle.Kind
			id, language string
		}
		first := map[name]*chronicle.Entry{}
		for i := range p.Chronicle.Entries {
			e := &p.Chronicle.Entries[i]
			if e.ID == "" {
				continue
			}
			n := name{e.Kind, e.ID, language(p.Chronicle, e)}
			f := first[n]
			if f == nil {
				first[n] = e
				continue
			}
			p.Report(rule.Finding{
				Span:    idOf(e),
				Message: fmt.Sprintf("the id %q is already that of another %s", e.ID, e.Kind),
				Related: []rule.Related{{Span: idOf(f), Message: "it was given here first"}},
			})
		}
	},
}

func idOf(e *chronicle.Entry) chronicle.Span {
	if f := e.First(chronicle.ID); f != nil {
		return e.All(f)
	}
	return e.Missing("id")
}
