package prose

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// A trace is what a conversion left in a text.
type trace struct {
	start, end int
	kind       string // traces of one kind in one entry are one finding
	message    string
}

// shownPlaces is how many further places of a trace are shown.
const shownPlaces = 10

// A tracesFinding is the finding of all traces of one kind in an entry.
type tracesFinding struct {
	kind string
	rule.Finding
}

// tracesOf returns what find sees in the texts of an entry that people read, one
// finding a kind: the first place, with the others as related ones.
func tracesOf(e *chronicle.Entry, find func(f *chronicle.Field) []trace) []tracesFinding {
	var findings []tracesFinding
	for i := range e.Fields {
		f := &e.Fields[i]
		if !isRead(f.Role) {
			continue
		}
	traces:
		for _, t := range find(f) {
			span := e.At(f, t.start, t.end)
			for k := range findings {
				if findings[k].kind == t.kind {
					if len(findings[k].Related) < shownPlaces {
						findings[k].Related = append(findings[k].Related, rule.Related{Span: span, Message: "and here"})
					}
					continue traces
				}
			}
			findings = append(findings, tracesFinding{t.kind, rule.Finding{Span: span, Message: t.message}})
		}
	}
	return findings
}

// isRead reports whether a field is text that a reader gets to see. The notes of
// an emendation are none: they quote what was printed, faults and all.
func isRead(r chronicle.Role) bool {
	switch r {
	case chronicle.Text, chronicle.Title, chronicle.Caption, chronicle.Credit, chronicle.Display,
		chronicle.Name, chronicle.Alias, chronicle.Office, chronicle.Figure,
		chronicle.Place, chronicle.Tag:
		return true
	}
	return false
}
