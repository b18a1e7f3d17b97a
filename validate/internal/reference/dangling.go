package reference

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed dangling.md
var danglingPage string

// Dangling marks a reference to an id that no entry of the right kind has. A
// kind of which the chronicle declares none at all is not checked: its
// references are names, not ids.
var Dangling = &rule.Rule{
	ID:        "reference/dangling",
	Summary:   "a reference to an id that doesn't exist",
	Severity:  rule.Error,
	Page:      danglingPage,
	Chronicle: dangling,
}

// mostSuggestions is for how many references the nearest id is looked for: each
// search goes through all ids.
const mostSuggestions = 100

func dangling(p *rule.Pass) {
	ids := map[chronicle.Kind][]string{}
	known := map[chronicle.Kind]map[string]bool{}
	named := map[string]string{} // a person's name or alias → their id
	for i := range p.Chronicle.Entries {
		e := &p.Chronicle.Entries[i]
		if e.ID == "" {
			continue
		}
		if known[e.Kind] == nil {
			known[e.Kind] = map[string]bool{}
		}
		if !known[e.Kind][e.ID] {
			known[e.Kind][e.ID] = true
			ids[e.Kind] = append(ids[e.Kind], e.ID)
		}
		if e.Kind == chronicle.Person {
			for _, r := range []chronicle.Role{chronicle.Name, chronicle.Alias} {
				for f := range e.ByRole(r) {
					named[f.Text] = e.ID
				}
			}
		}
	}
	suggestions := 0
	for i := range p.Chronicle.Entries {
		e := &p.Chronicle.Entries[i]
		for j := range e.Fields {
			f := &e.Fields[j]
			kind := refersTo(f.Role)
			if !f.Role.IsRef() || len(known[kind]) == 0 {
				continue
			}
			p.Compared(1)
			if known[kind][f.Text] {
				continue
			}
			hint := ""
			if id := named[f.Text]; kind == chronicle.Person && id != "" {
				hint = fmt.Sprintf("; the person with that name has the id %q", id)
			} else if suggestions++; suggestions <= mostSuggestions {
				if near := schema.Nearest(f.Text, ids[kind]); near != "" {
					hint = fmt.Sprintf("; did you mean %s?", schema.Quote(near))
				}
			}
			p.Report(rule.Finding{
				Span:    e.All(f),
				Message: fmt.Sprintf("no %s has the id %s%s", kind, schema.Quote(f.Text), hint),
			})
		}
	}
}

// refersTo returns the kind of entry that a reference names.
func refersTo(r chronicle.Role) chronicle.Kind {
	switch r {
	case chronicle.PersonRef, chronicle.SpeakerRef:
		return chronicle.Person
	case chronicle.SourceRef:
		return chronicle.Source
	}
	return chronicle.Event
}
