package reference

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed predates.md
var predatesPage string

// Predates marks an event or a quote whose sources were all published before it
// happened. An event that is still to come can only have such sources.
var Predates = &rule.Rule{
	ID:       "reference/predates",
	Summary:  "an event or quote that is later than all its sources",
	Severity: rule.Note,
	Page:     predatesPage,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		if e.Kind != chronicle.Event && e.Kind != chronicle.Quote || e.Date.IsZero() {
			return
		}
		if !p.AsOf.IsZero() && p.AsOf.Before(e.Date) != edtf.Impossible {
			return
		}
		var first *chronicle.Field
		var related []rule.Related
		latest := ""
		for f := range citations(e) {
			source, published := publication(p.Chronicle, f.Text)
			if published == nil {
				return // one without a date may be the one that reports it
			}
			d, err := edtf.Parse(published.Text)
			p.Compared(1)
			if err != nil || d.Before(e.Date) != edtf.Certain {
				return
			}
			if first == nil {
				first = f
			}
			latest = d.English()
			related = append(related, rule.Related{Span: source.All(published), Message: "this source was published earlier: " + latest})
		}
		if first == nil {
			return
		}
		message := fmt.Sprintf("this %s is dated %s, but its source was published earlier: %s", e.Kind, e.Date.English(), latest)
		if len(related) > 1 {
			message = fmt.Sprintf("this %s is dated %s, but all its %d sources were published earlier", e.Kind, e.Date.English(), len(related))
		}
		p.Report(rule.Finding{Span: e.All(first), Message: message, Related: related})
	},
}

// publication returns the source of an id and the field that says when it was
// published, or nil.
func publication(c *chronicle.Chronicle, id string) (*chronicle.Entry, *chronicle.Field) {
	for _, s := range c.ByID(id) {
		if s.Kind == chronicle.Source {
			if f := s.First(chronicle.Published); f != nil {
				return s, f
			}
		}
	}
	return nil, nil
}
