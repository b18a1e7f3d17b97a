package files

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// markdownFormat is CommonMark with dated headings or bullets.
var markdownFormat = &format{
	name:       "markdown",
	extensions: []string{".md", ".markdown"},
	open:       func(f *treeFile) document { return &markdownDocument{src: f.source} },
}

// A markdownDocument is a file of Markdown. It is parsed once, when it is first
// asked for.
type markdownDocument struct {
	src   *source
	from  int      // where the Markdown begins, after front matter
	front *tree    // the front matter; nil: there is none
	root  ast.Node // nil: it has not been parsed
}

// Shows reads the document in order to learn what it is.
func (d *markdownDocument) Shows() bool {
	if d.src.failure != "" || d.src.notUTF8 >= 0 {
		return false
	}
	b := newBuilder(buildOptions{})
	b.begin(d.src)
	return d.add(b).shows()
}

func (d *markdownDocument) Read(b *builder) { d.add(b) }

// add adds the document to the chronicle.
func (d *markdownDocument) add(b *builder) *markdown {
	if d.root == nil {
		d.from, d.front = d.src.body(), nil
		d.frontMatter()
		d.root = goldmark.DefaultParser().Parse(text.NewReader(tamed(d.src.content[d.from:])))
	}
	m := &markdown{b: b, src: d.src.content, from: d.from, root: d.root}
	if d.front != nil {
		m.documentFields(d.front)
	}
	m.blocks(m.root)
	return m
}

// frontMatter looks for a YAML mapping between lines of dashes at the top.
func (d *markdownDocument) frontMatter() {
	opened, end := false, 0
	for start, stop := range textLines(d.src.content, d.from) {
		line := d.src.content[start:stop]
		switch {
		case !opened && line != "---":
			return
		case opened && (line == "---" || line == "..."):
			end = start
		}
		opened = true
		if end > 0 {
			trees := parseYAML(d.src.content[:end], d.from)
			if len(trees) == 1 && len(trees[0].faults) == 0 && len(trees[0].nodes) > 0 && trees[0].nodes[0].kind == objectNode {
				d.from, d.front = stop, trees[0]
			}
			return
		}
	}
}

// documentFields takes over the document's title and language from front matter.
func (m *markdown) documentFields(front *tree) {
	d := m.b.document()
	for _, f := range []struct{ key, name string }{{"title", "title"}, {"language", "language"}, {"lang", "language"}} {
		i := front.member(0, f.key)
		if i < 0 || front.nodes[i].kind != textNode || d.Field(f.name) != nil {
			continue
		}
		n := &front.nodes[i]
		d.Fields = append(d.Fields, chronicle.Field{
			Name: f.name, Role: chronicle.NativeRole(chronicle.Document, f.name), Text: n.text, Origin: n.origin(),
		})
		if f.name == "language" {
			m.options.Language = n.text
		}
	}
}
