package reference

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed duplicate-id.md
var duplicateIDPage string

// DuplicateID marks an id used for two entries of one kind. Documents in
// different languages may hold the same entries under the same ids.
var DuplicateID = &rule.Rule{
	ID:        "reference/duplicate-id",
	Summary:   "one id used for two entries of the same kind",
	Severity:  rule.Error,
	Page:      duplicateIDPage,
	Chronicle: duplicateIDs,
}

// A document repeats another if it has at least repeatedLeast of its ids, and
// these are repeatedShare of its own.
const (
	repeatedLeast = 10
	repeatedShare = 0.5
)

func duplicateIDs(p *rule.Pass) {
	type name struct {
		kind         chronicle.Kind
		id, language string
	}
	type pair struct{ later, first int } // documents
	first := map[name]*chronicle.Entry{}
	named := map[int]int{} // entries with an id, by document
	repeated := map[pair][]rule.Finding{}
	var order []pair
	for i := range p.Chronicle.Entries {
		e := &p.Chronicle.Entries[i]
		if e.ID == "" {
			continue
		}
		named[e.Doc]++
		p.Compared(1)
		n := name{e.Kind, e.ID, p.Chronicle.Language(e.Doc)}
		f := first[n]
		if f == nil {
			first[n] = e
			continue
		}
		docs := pair{e.Doc, f.Doc}
		if repeated[docs] == nil {
			order = append(order, docs)
		}
		repeated[docs] = append(repeated[docs], rule.Finding{
			Span:    idOf(e),
			Message: fmt.Sprintf("the id %s is already used for another %s", schema.Quote(e.ID), e.Kind),
			Related: []rule.Related{{Span: idOf(f), Message: "first used here"}},
		})
	}
	for _, docs := range order {
		found := repeated[docs]
		n := len(found)
		if docs.later != docs.first && n >= repeatedLeast && float64(n) >= repeatedShare*float64(named[docs.later]) {
			found = found[:1]
			found[0].Message += fmt.Sprintf("; %d more of this file's %d ids repeat that file: it looks like a copy", n-1, named[docs.later])
		}
		for _, f := range found {
			p.Report(f)
		}
	}
}

func idOf(e *chronicle.Entry) chronicle.Span {
	if f := e.First(chronicle.ID); f != nil {
		return e.All(f)
	}
	return e.Missing("id")
}
