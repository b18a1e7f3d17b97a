// Package house has the rules of the house.
package house

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// register holds the names of the people, by their words in lower case.
var register = &rule.Shared[map[string]string]{
	Name: "house.register",
	Build: func(p *rule.Pass) (map[string]string, error) {
		names := map[string]string{}
		for e := range p.Chronicle.Of(chronicle.Person) {
			if f := e.First(chronicle.Name); f != nil {
				names[strings.ToLower(f.Text)] = f.Text
			}
		}
		return names, nil
	},
}

//go:embed namecase.md
var nameCasePage string

// NameCase marks a name in other capitals than the register of people has.
var NameCase = &rule.Rule{
	ID:       "house/name-case",
	Summary:  "a name in other capitals than the register has",
	Severity: rule.Warning,
	Page:     nameCasePage,
	Needs:    []rule.Need{register},
	Chronicle: func(p *rule.Pass) {
		names := register.Of(p)
		for e := range p.Chronicle.Events() {
			for f := range e.Prose() {
				checkNames(p, e, f, names)
			}
		}
	},
}

// checkNames looks at every two neighbouring words: given name and family name.
func checkNames(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, names map[string]string) {
	words := p.Reading(e, f).Words()
	for i := 1; i < len(words); i++ {
		span := e.At(f, words[i-1].Start, words[i].End)
		written := p.Chronicle.Text(span)
		name, known := names[strings.ToLower(written)]
		if !known || name == written {
			continue
		}
		p.Report(rule.Finding{
			Span:    span,
			Message: fmt.Sprintf("the register has %q as %q", written, name),
			Fixes: []rule.Fix{{
				Message: fmt.Sprintf("write %q", name),
				Safe:    true,
				Edits:   []rule.Edit{{Span: span, New: name}},
			}},
		})
	}
}
