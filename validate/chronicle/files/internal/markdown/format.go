// Package markdown reads Markdown with dates in its headings, bullets, tables and lists
// of definitions.
package markdown

import (
	"path"
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/frontmatter"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Format is CommonMark with tables and dates.
var Format = &format.Format{
	Name:       "markdown",
	Wanted:     "Markdown, where a heading, a bullet or a row of a table with a date is an event",
	Extensions: []string{".md", ".markdown"},
	Open:       func(f *tree.File) format.Document { return &document{src: f.File} },
}

// A document is a file of Markdown. It is parsed once, when it is first
// asked for.
type document struct {
	src   *source.File
	from  int        // where the Markdown begins, after front matter
	front *tree.Tree // the front matter, or nil
	root  ast.Node   // nil: it has not been parsed

	read *build.Builder // what Shows has read; nil: nothing
}

// Shows reads the document in order to learn what it is.
func (d *document) Shows() bool {
	if d.src.Failure != "" {
		return false
	}
	b := build.New(build.Options{})
	b.Begin(d.src, Format.Name)
	d.read = b
	return d.add(b).shows()
}

// Read adds the document, which need not be read a second time.
func (d *document) Read(b *build.Builder) {
	if d.read == nil {
		d.add(b)
		return
	}
	shift := b.Doc() - d.read.Doc()
	to := b.Document()
	to.Fields = append(to.Fields, d.read.Document().Fields[len(to.Fields):]...)
	for _, e := range d.read.Chronicle().Entries[d.read.Doc()+1:] {
		b.Add(e)
	}
	for _, p := range d.read.Pending() {
		p.Fault.Span.Entry += shift
		b.Note(p)
	}
	for _, n := range d.read.Numeric.All() {
		n.Entry += shift
		b.Numeric.Add(n)
	}
	b.Count(chronicle.Account{Refused: d.read.Account().Refused})
}

// add adds the document to the chronicle.
func (d *document) add(b *build.Builder) *reader {
	if d.root == nil {
		d.from, d.front = d.src.Body(), nil
		d.frontMatter()
		d.root = parse(d.src.Content[d.from:])
	}
	m := &reader{b: b, src: d.src.Content, from: d.from, root: d.root}
	if ext := strings.ToLower(path.Ext(d.src.Name)); ext == ".html" || ext == ".htm" || ext == ".xhtml" {
		m.isPage = true
	}
	if d.front != nil {
		m.documentFields(d.front)
	}
	if m.options.Language == "" {
		m.options.Language = languageOf(m.src[m.from:])
	}
	m.options.Figures = labelFigures(m.src[m.from:], m.options.Language)
	findDatedEnds(m)
	findSuspectLevels(m)
	m.blocks(m.root)
	return m
}

// languageOf returns the language that the words of a text show; "" if they show none.
func languageOf(src string) string {
	const enough = 16 << 10
	var s lang.Sample
	s.Read(src[:min(len(src), enough)])
	if l := s.Language(); l != nil {
		return l.Tag
	}
	return ""
}

// frontMatter looks for front matter at the top.
func (d *document) frontMatter() {
	m, ok := frontmatter.Find(d.src.Content, d.from)
	if !ok || m.Lacks != "" {
		return
	}
	if t := m.Parse(); len(t.Faults) == 0 && len(t.Nodes) > 0 && t.Nodes[0].Kind == tree.Object {
		d.from, d.front = m.Body, t
	}
}

// documentFields takes over the document's title and language from front matter.
func (m *reader) documentFields(front *tree.Tree) {
	if i := front.Member(0, "date"); i >= 0 && front.Nodes[i].IsScalar() {
		if day, err := edtf.Parse(strings.TrimSpace(front.Nodes[i].Text)); err == nil && isDay(day) {
			m.day = day
		}
	}
	d := m.b.Document()
	for _, f := range []struct{ key, name string }{{"title", "title"}, {"language", "language"}, {"lang", "language"}} {
		i := front.Member(0, f.key)
		if i < 0 || front.Nodes[i].Kind != tree.Text || d.Field(f.name) != nil {
			continue
		}
		n := &front.Nodes[i]
		d.Fields = append(d.Fields, chronicle.Field{
			Name: f.name, Role: chronicle.NativeRole(chronicle.Document, f.name), Text: n.Text, Origin: n.Origin(),
		})
		if f.name == "language" {
			m.options.Language = n.Text
		}
	}
}
