package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// Field reads a field whose text is Markdown: its paragraphs, headings and bullets as one
// text, and after it, as fields of their own, what is not prose, such as code.
func Field(f chronicle.Field) []chronicle.Field {
	inner := f.Origin
	w := &prose{src: f.Text, between: "\n\n", start: -1}
	for n := parse(f.Text).FirstChild(); n != nil; n = n.NextSibling() {
		if n.Kind() == ast.KindList {
			w.list(n)
			continue
		}
		w.block(n)
	}
	fields := w.named(f.Name, f.Role)
	for i := range fields {
		at := &fields[i]
		if at.Name != f.Name {
			at.Name = f.Name + "/" + at.Name
		}
		t := place.Text{Runs: piece{at.Text, at.Origin}.runsOf()}
		at.Origin = t.Origin(inner)
	}
	return fields
}

// list writes a list whose items are lines.
func (p *prose) list(n ast.Node) {
	between := p.between
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		p.block(item)
		p.between = "\n"
	}
	p.between = between
}

// HasMarkup reports whether a text may say something else when it is read as Markdown.
func HasMarkup(s string) bool {
	return strings.ContainsAny(s, "*_[`#\\&<>~!-+\t") || strings.Contains(s, "\n")
}
