package field

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed missing.md
var missingPage string

// Missing marks an event without a date. A date that is there but can't be read
// is not missing.
var Missing = &rule.Rule{
	ID:        "date/missing",
	Summary:   "an event without a date",
	Severity:  rule.Warning,
	Yields:    []string{"schema/unreadable"}, // which says it of all in a file
	Page:      missingPage,
	Chronicle: missing,
}

// allUndated is the least number of events of a document of which it is one thing,
// and not one for each, that none has a date.
const allUndated = 10

func missing(p *rule.Pass) {
	events, undated := map[int]int{}, map[int][]*chronicle.Entry{}
	var docs []int
	for e := range p.Chronicle.Events() {
		p.Compared(1)
		if events[e.Doc]++; events[e.Doc] == 1 {
			docs = append(docs, e.Doc)
		}
		if e.Date.IsZero() && e.First(chronicle.Date) == nil {
			undated[e.Doc] = append(undated[e.Doc], e)
		}
	}
	said := map[int]bool{} // that none in the document has one
	for _, f := range p.Chronicle.Faults {
		if f.Kind == chronicle.NoneDated {
			said[f.Span.Entry] = true
		}
	}
	for _, doc := range docs {
		n := events[doc]
		if n == len(undated[doc]) && n > 1 && (said[doc] || n >= allUndated) {
			p.Report(rule.Finding{
				Span:    undated[doc][0].Missing("date"),
				Message: fmt.Sprintf("none of the %d events here has a date", n),
			})
			continue
		}
		for _, e := range undated[doc] {
			p.Report(rule.Finding{Span: e.Missing("date"), Message: "this event has no date"})
		}
	}
}
