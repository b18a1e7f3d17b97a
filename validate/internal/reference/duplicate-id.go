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

// A document repeats others if it has at least repeatedLeast of their ids, and
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
	type where struct { // of a repeated id
		doc   int
		other bool // it is first used in another document
	}
	first := map[name]*chronicle.Entry{}
	named := map[int]int{} // entries with an id, by document
	repeated := map[where][]rule.Finding{}
	copied := map[int]map[int]bool{} // the documents that a document repeats
	var order []where
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
		at := where{e.Doc, e.Doc != f.Doc}
		if repeated[at] == nil {
			order = append(order, at)
		}
		if at.other {
			if copied[e.Doc] == nil {
				copied[e.Doc] = map[int]bool{}
			}
			copied[e.Doc][f.Doc] = true
		}
		repeated[at] = append(repeated[at], rule.Finding{
			Span:    idOf(e),
			Message: fmt.Sprintf("the id %s is already used for another %s", schema.Quote(e.ID), e.Kind),
			Related: []rule.Related{{Span: idOf(f), Message: "first used here"}},
		})
	}
	for _, at := range order {
		found := repeated[at]
		n := len(found)
		if at.other && n >= repeatedLeast && float64(n) >= repeatedShare*float64(named[at.doc]) {
			whole := "that file"
			if len(copied[at.doc]) > 1 {
				whole = "other files"
			}
			found = found[:1]
			found[0].Message += fmt.Sprintf("; %d more of this file's %d ids repeat %s: it looks like a copy", n-1, named[at.doc], whole)
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
