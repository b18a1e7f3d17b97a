// Package page reads pages of Markdown with front matter, each of which is an
// event.
package page

import (
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/frontmatter"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/markdown"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/records"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Format is Markdown below front matter with a date, there or in the file's name.
var Format = &format.Format{
	Name:       "frontmatter",
	Group:      "markdown",
	Wanted:     "Markdown with front matter, where a file with a date is an event",
	Extensions: []string{".md", ".markdown"},
	Open:       func(f *tree.File) format.Document { return Open(f, nil) },
	Records:    trees,
}

// Open opens a file whose front matter is read as the mapping says or, if that is
// nil, by the usual names of its keys.
func Open(f *tree.File, m *records.Mapping) format.Document {
	return &document{src: f.File, mapping: m}
}

// trees yields the front matter.
func trees(f *tree.File) iter.Seq[*tree.Tree] {
	return func(yield func(*tree.Tree) bool) {
		if m, ok := frontmatter.Find(f.Content, f.Body()); ok {
			yield(m.Parse())
		}
	}
}

// A document is a page. Its front matter is parsed once, when it is first asked for.
type document struct {
	src     *source.File
	mapping *records.Mapping // nil: by the usual names

	parsed bool
	found  bool // there is front matter
	matter frontmatter.Matter
	tree   *tree.Tree
	usual  usual
}

func (d *document) parse() {
	if d.parsed {
		return
	}
	d.parsed = true
	if d.matter, d.found = frontmatter.Find(d.src.Content, d.src.Body()); !d.found {
		return
	}
	d.tree = d.matter.Parse()
	if len(d.tree.Nodes) > 0 && d.tree.Nodes[0].Kind != tree.Object {
		d.tree.Nodes = nil
	}
	d.usual = usualNames(d.tree)
}

// Shows reports whether the page has a date, or would but for an error.
func (d *document) Shows() bool {
	if d.src.Failure != "" {
		return false
	}
	d.parse()
	if !d.found {
		return false
	}
	text := d.src.Content[d.matter.Start:d.matter.End]
	if strings.Contains(text, "{{") { // the page is made from it
		return false
	}
	if _, _, ok := dateOfName(d.src.Name); ok {
		return len(d.tree.Nodes) > 0 || d.isBroken()
	}
	if d.isBroken() && lineDate.MatchString(text) {
		return true
	}
	if d.mapping == nil {
		return d.usual.date != ""
	}
	b := build.New(build.Options{})
	b.Begin(d.src, Format.Name)
	at, ok := d.record(b, d.mapping)
	return ok && b.Chronicle().Entries[at].First(chronicle.Date) != nil
}

// isBroken reports whether the front matter can't be read as it is.
func (d *document) isBroken() bool { return d.matter.Lacks != "" || len(d.tree.Faults) > 0 }

// Outline returns the keys of the front matter.
func (d *document) Outline() (format.Outline, bool) {
	d.parse()
	if !d.found || d.mapping != nil || len(d.tree.Nodes) == 0 {
		return format.Outline{}, false
	}
	o := format.Outline{Date: d.usual.date, IsCertain: !d.usual.isYear}
	for c := range d.tree.Items(0) {
		o.Keys = append(o.Keys, d.tree.Nodes[c].Key)
	}
	return o, true
}

// Expect takes a key that is nearly that of the date for it.
func (d *document) Expect(o format.Outline) bool {
	d.parse()
	if !d.found || d.mapping != nil || len(d.tree.Nodes) == 0 || d.usual.date != "" {
		return false
	}
	for c := range d.tree.Items(0) {
		n := &d.tree.Nodes[c]
		if n.IsScalar() && strings.TrimSpace(n.Text) != "" && look.IsNear(n.Key, o.Date) && !slices.Contains(o.Keys, n.Key) {
			d.usual.date, d.usual.near, d.usual.meant = n.Key, n.Key, o.Date
			return true
		}
	}
	return false
}

// Read adds the event.
func (d *document) Read(b *build.Builder) {
	d.parse()
	if !d.found {
		return
	}
	if d.matter.Lacks != "" {
		at, place := d.matter.Start, "before"
		if d.matter.Mark == d.matter.Lacks && d.matter.Start > d.src.Body() {
			at, place = d.matter.End, "after"
		}
		b.Unreadable(at, at, "the line "+schema.Quote(d.matter.Lacks)+" is missing "+place+" this front matter")
	}
	if d.matter.Lacks == "" { // otherwise they follow from that
		b.FaultsOf(d.tree)
	}
	mapping := d.mapping
	if mapping == nil {
		mapping = d.usual.mapping()
		if d.usual.near != "" {
			d.misspelt(b)
		}
	}
	at, ok := d.record(b, mapping)
	if !ok {
		return
	}
	b.Numeric.Group = groupOf(d.src.Name)
	e := &b.Chronicle().Entries[at]
	e.Origin.Style = chronicle.Markup
	e.Fields = append(slices.Clip(e.Fields), d.body(e)...)
	if e.Date.IsZero() && e.First(chronicle.Date) == nil {
		d.dateByName(b, e)
	}
	if d.mapping == nil {
		b.Guess(d.usual.guess(d.src.Name))
	}
}

// groupOf returns what the pages of one folder have in common, which settle the order of
// each other's dates in figures.
func groupOf(name string) string {
	folder := path.Dir(name)
	if isIndex(name) {
		folder = path.Dir(folder)
	}
	return "pages of " + folder
}

// record adds the event that the front matter is.
func (d *document) record(b *build.Builder, m *records.Mapping) (entry int, ok bool) {
	at := len(b.Chronicle().Entries)
	records.NewReader(b, m).Document(d.tree)
	return at, len(b.Chronicle().Entries) > at
}

// body returns what is below the front matter.
func (d *document) body(e *chronicle.Entry) []chronicle.Field {
	fields := markdown.Prose(d.src.Content, d.matter.Body)
	for i := range fields {
		f := &fields[i]
		switch {
		case f.Role == chronicle.Title && e.First(chronicle.Title) != nil:
			f.Role, f.Name = chronicle.Other, "heading"
		case e.Field(f.Name) != nil:
			f.Name = "body/" + f.Name
		}
		e.Origin.End = max(e.Origin.End, f.Origin.Start)
	}
	return fields
}

// dateByName takes the date of the file's name.
func (d *document) dateByName(b *build.Builder, e *chronicle.Entry) {
	text, date, ok := dateOfName(d.src.Name)
	if !ok {
		return
	}
	e.Date = date
	e.Fields = append(e.Fields, chronicle.Field{Name: "date", Role: chronicle.Date, Text: text})
	if date.IsZero() {
		_, err := edtf.Parse(text)
		b.Fault(e.Origin.Start, chronicle.Fault{
			Kind:    chronicle.BadDate,
			Span:    chronicle.Span{Entry: e.Index},
			Message: "the file's name: " + err.Error(),
		})
	}
}

// misspelt notes a key that is a slip for that of the date.
func (d *document) misspelt(b *build.Builder) {
	n := &d.tree.Nodes[d.tree.Member(0, d.usual.near)]
	b.Refuse(n.Start, chronicle.Fault{
		Kind:    chronicle.Invalid,
		Span:    chronicle.Span{Entry: b.Doc(), Start: n.Start, End: n.End},
		Message: "this front matter has no " + schema.Quote(d.usual.meant) + "; is that meant by " + schema.Quote(d.usual.near) + "?",
	})
}

// isIndex reports whether a file is the page of its folder.
func isIndex(name string) bool {
	base := path.Base(name)
	stem := strings.TrimSuffix(base, path.Ext(base))
	return stem == "index" || stem == "_index"
}

// dateOfName returns the date that a file's name begins with or, if the file is the
// index of a folder, the folder's: "1951-03-04-the-pier.md". It is zero if there is no
// such day.
func dateOfName(name string) (text string, date edtf.Date, ok bool) {
	base := path.Base(name)
	if isIndex(name) {
		base = path.Base(path.Dir(name))
	}
	m := nameDate.FindStringSubmatch(base)
	if m == nil {
		return "", edtf.Date{}, false
	}
	date, _ = edtf.Parse(m[1]) // one that is no day is zero
	return m[1], date, true
}
