package reference

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed unused.md
var unusedPage string

// Unused marks a source that no entry cites and a person whom none refers to or
// names. A list of which nothing at all is referred to is there for itself.
var Unused = &rule.Rule{
	ID:        "reference/unused",
	Summary:   "a source or person that nothing refers to",
	Severity:  rule.Note,
	Page:      unusedPage,
	Chronicle: unused,
}

func unused(p *rule.Pass) {
	c := p.Chronicle
	if c.Count(chronicle.Source, chronicle.Person) == 0 {
		return
	}
	referred := references(c)
	var named map[string]bool // the people's ids, once somebody is not referred to by theirs
	used := map[chronicle.Kind]bool{}
	var without []*chronicle.Entry
	for e := range c.Of(chronicle.Source, chronicle.Person) {
		p.Compared(1)
		switch {
		case e.ID == "" || refersToOneOf(referred, e):
			used[e.Kind] = used[e.Kind] || e.ID != ""
			continue
		case e.Kind == chronicle.Person:
			if named == nil {
				named = namedInProse(c)
			}
			if named[e.ID] {
				used[e.Kind] = true
				continue
			}
		}
		without = append(without, e)
	}
	for _, e := range without {
		if used[e.Kind] {
			p.Report(rule.Finding{
				Span:    idOf(e),
				Message: fmt.Sprintf("nothing refers to the %s %s", e.Kind, schema.Quote(e.ID)),
			})
		}
	}
}

// references returns the texts of all fields that refer to something, and of
// those whose meaning the format doesn't define: they may hold an id.
func references(c *chronicle.Chronicle) map[string]bool {
	texts := map[string]bool{}
	for i := range c.Entries {
		e := &c.Entries[i]
		for j := range e.Fields {
			if f := &e.Fields[j]; f.Role.IsRef() || f.Role == chronicle.Other {
				texts[f.Text] = true
			}
		}
	}
	return texts
}

// refersToOneOf reports whether one of the texts is the id of an entry, or the
// name, title or address by which references in words mean it.
func refersToOneOf(texts map[string]bool, e *chronicle.Entry) bool {
	if texts[e.ID] {
		return true
	}
	for i := range e.Fields {
		switch f := &e.Fields[i]; f.Role {
		case chronicle.Name, chronicle.Alias, chronicle.Title, chronicle.URL:
			if texts[f.Text] {
				return true
			}
		}
	}
	return false
}
