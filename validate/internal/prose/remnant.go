package prose

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// A remnant is what a conversion left in a text.
type remnant struct {
	start, end int
	kind       string // remnants of one kind in one entry are one finding
	message    string
}

// shownPlaces is how many further places of a remnant are shown.
const shownPlaces = 10

// A remnantFinding is the finding of all remnants of one kind in an entry.
type remnantFinding struct {
	kind string
	rule.Finding
}

// remnantsOf returns what find sees in the texts of an entry that people read, one
// finding a kind: the first place, with the others as related ones.
func remnantsOf(e *chronicle.Entry, find func(f *chronicle.Field) []remnant) []remnantFinding {
	var findings []remnantFinding
	for i := range e.Fields {
		f := &e.Fields[i]
		if !isRead(f.Role) {
			continue
		}
	remnants:
		for _, t := range find(f) {
			span := e.At(f, t.start, t.end)
			for k := range findings {
				if findings[k].kind == t.kind {
					if len(findings[k].Related) < shownPlaces {
						findings[k].Related = append(findings[k].Related, rule.Related{Span: span, Message: "also here"})
					}
					continue remnants
				}
			}
			findings = append(findings, remnantFinding{t.kind, rule.Finding{Span: span, Message: t.message}})
		}
	}
	return findings
}

// isRead reports whether a field is text that a reader gets to see. The notes of
// an emendation don't count: they quote what was printed, faults and all.
func isRead(r chronicle.Role) bool {
	switch r {
	case chronicle.Text, chronicle.Title, chronicle.Caption, chronicle.Credit, chronicle.Display,
		chronicle.Name, chronicle.Alias, chronicle.Office, chronicle.Figure,
		chronicle.Place, chronicle.Tag, chronicle.Change:
		return true
	}
	return false
}
