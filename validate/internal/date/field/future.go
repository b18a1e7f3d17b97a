package field

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed future.md
var futurePage string

// Future marks a date that is certainly after the day of the check: of an event
// that is not said to be planned or expected, of words said, of a source
// published, of a birth or a death.
var Future = &rule.Rule{
	ID:       "date/future",
	Summary:  "a future date on something told in the past tense",
	Severity: rule.Warning,
	Page:     futurePage,
	Yields:   []string{"date/placeholder"},
	Chronicle: func(p *rule.Pass) {
		asOf := p.AsOf.LooseBounds().LatestEnd
		dated, found := map[int]int{}, map[int][]rule.Finding{}
		var docs []int
		for i := range p.Chronicle.Entries {
			e := &p.Chronicle.Entries[i]
			if e.Kind == chronicle.Event && !e.Date.IsZero() {
				dated[e.Doc]++
			}
			for _, f := range future(p, e, asOf) {
				if len(found[e.Doc]) == 0 {
					docs = append(docs, e.Doc)
				}
				found[e.Doc] = append(found[e.Doc], f)
			}
		}
		for _, doc := range docs {
			if len(found[doc]) > max(mostFuture, dated[doc]/10) {
				continue // a chronicle that goes on into the future
			}
			for _, f := range found[doc] {
				p.Report(f)
			}
		}
	},
}

// mostFuture is how many dates to come are slips in a chronicle of any length;
// in a longer one, up to a tenth of its events. What other values find is in
// docs/precision.md, Thresholds.
const mostFuture = 3

// timeZone is how many days the date may be ahead of that of the check.
const timeZone = 1

var futureFields = map[chronicle.Role]string{
	chronicle.Said:      "this quotation",
	chronicle.Published: "this publication",
	chronicle.Born:      "this birth",
	chronicle.Died:      "this death",
}

// future returns what an entry dates to the time after asOf.
func future(p *rule.Pass, e *chronicle.Entry, asOf edtf.Day) []rule.Finding {
	var found []rule.Finding
	check := func(d edtf.Date, span chronicle.Span, what string) {
		if d.IsZero() {
			return
		}
		p.Compared(1)
		if d.LooseBounds().EarliestStart <= asOf.Add(timeZone) {
			return
		}
		if entries.IsAppointment(e) || entries.IsAhead(p, e) {
			return
		}
		found = append(found, rule.Finding{
			Span:    span,
			Message: fmt.Sprintf("%s is dated %s, which is after %s", what, d.English(), p.AsOf.English()),
		})
	}
	if e.Kind == chronicle.Event {
		check(e.Date, entries.DateSpan(e), "this event")
	}
	for i := range e.Fields {
		f := &e.Fields[i]
		what, ok := futureFields[f.Role]
		if !ok {
			continue
		}
		if d, err := edtf.Parse(f.Text); err == nil {
			check(d, e.All(f), what)
		}
	}
	return found
}
