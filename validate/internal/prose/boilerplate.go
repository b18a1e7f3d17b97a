package prose

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/furniture"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed boilerplate.md
var boilerplatePage string

// Boilerplate marks the furniture of a web page that was scraped into the
// content. A line that could also be content is furniture only in a run of such
// lines, one of which can be nothing else.
var Boilerplate = &rule.Rule{
	ID:        "prose/boilerplate",
	Summary:   "web page boilerplate in the content: cookie banners, newsletter and share lines, comment forms",
	Severity:  rule.Warning,
	Page:      boilerplatePage,
	Chronicle: boilerplate,
}

func boilerplate(p *rule.Pass) {
	var run furnitureRun
	doc := -1
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
		if e.Doc != doc {
			run.end(p)
			doc = e.Doc
		}
		for f := range e.Prose() {
			p.Compared(1)
			run.read(p, e, f)
		}
	}
	run.end(p)
}

// A furnitureRun is furniture with nothing else between.
type furnitureRun struct {
	lines  []line
	strong bool
}

type line struct {
	entry *chronicle.Entry
	field *chronicle.Field
	furniture.Piece
}

// read goes on with the run through a field.
func (r *furnitureRun) read(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field) {
	at := 0
	for _, item := range p.Reading(e, f).Furniture() {
		between := f.Text[at:item.Start]
		if strings.TrimSpace(between) != "" {
			r.end(p)
		}
		if n := len(r.lines); at > 0 && n > 0 && !strings.Contains(between, "\n") {
			r.lines[n-1].End = item.End // another sentence of one line
		} else {
			r.lines = append(r.lines, line{e, f, item})
		}
		r.strong = r.strong || item.Strong
		at = item.End
	}
	if strings.TrimSpace(f.Text[at:]) != "" {
		r.end(p)
	}
}

// end reports the run if any of its lines can be nothing but furniture.
func (r *furnitureRun) end(p *rule.Pass) {
	if r.strong {
		for _, l := range r.lines {
			p.Report(rule.Finding{
				Span:    l.entry.At(l.field, l.Start, l.End),
				Message: fmt.Sprintf("this looks like web page boilerplate (%s), not content", l.Kind),
			})
		}
	}
	*r = furnitureRun{}
}
