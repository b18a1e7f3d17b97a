// Package webpage reads HTML pages. A page is rendered as text that knows its bytes,
// once as plain text and once as Markdown, and these are read as such: a page has
// the timeline of an article, or headings, bullets and tables with dates. What was
// found is then led back to the bytes of the page.
//
// Only the main content is read, and the menus, forms and footers around it are
// not. It is found by its elements, whose places are known: see content.
package webpage

import (
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/article"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/markdown"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Format is HTML.
var Format = &format.Format{
	Name:       "html",
	Wanted:     "an HTML page, where a heading, a list item or a table row with a date is an event, or one whose text has a timeline",
	Extensions: []string{".html", ".htm", ".xhtml"},
	Open:       func(f *tree.File) format.Document { return &document{src: f.File} },
}

type document struct {
	src  *source.File
	page *parser
	read *rendering // once it has been asked for
}

// A rendering is the content of a page as text of another format.
type rendering struct {
	content *element
	left    []*element // of the page, that are no content
	text    place.Text
	as      format.Document
	shown   bool // that it is a chronicle
}

// content renders the page in the way that shows a chronicle, or else as
// Markdown.
func (d *document) content() *rendering {
	if d.read != nil {
		return d.read
	}
	d.page = parse(d.src.Content, d.src.Body())
	whole := &d.page.all[0]
	content := d.page.content()
	d.read = d.render(content)
	if !d.read.shown && content.name == "article" {
		if r := d.render(whole); r.shown {
			d.read = r
		}
	}
	return d.read
}

// render renders the content of an element: in the way that shows a chronicle, the first of
// two unless the other has far more dated events. The timeline of an article may be the
// heading of a table.
func (d *document) render(content *element) *rendering {
	const farMore = 3
	kept, left := d.page.parts(content)
	var best *rendering
	for _, to := range syntaxes {
		r := &rendering{content: content, left: left, text: render(d.page, kept, to.syntax)}
		r.as = to.format.Open(&tree.File{File: source.New(d.src.Name, r.text.String())})
		r.shown = r.as.Shows()
		if best == nil || !best.shown || r.shown && r.dated(d.src.Name) > farMore*best.dated(d.src.Name) {
			best = r
		}
	}
	return best
}

// dated counts the dated events of the rendering.
func (r *rendering) dated(name string) int {
	b := build.New(build.Options{})
	b.Begin(source.New(name, r.text.String()), Format.Name)
	r.as.Read(b)
	n := 0
	for _, e := range b.Chronicle().Entries {
		if e.Kind == chronicle.Event && !e.Date.IsZero() {
			n++
		}
	}
	return n
}

// syntaxes are the formats that a page is rendered as.
var syntaxes = []struct {
	format *format.Format
	syntax
}{{article.Format, plainText{}}, {markdown.Format, markdownText{}}}

// Shows reports whether the content has dated events.
func (d *document) Shows() bool { return d.src.Failure == "" && d.content().shown }

// Read adds what the content holds.
func (d *document) Read(b *build.Builder) {
	r := d.content()
	d.page.head.add(b)
	inner := build.New(build.Options{Language: b.Language})
	if d.page.head.language.text != "" {
		inner.Language = d.page.head.language.text
	}
	inner.Begin(source.New(d.src.Name, r.text.String()), Format.Name)
	r.as.Read(inner)
	r.leadBack(inner, b)
	d.leaveOut(b)
	d.refuse(b)
}

// refuse notes where the notation of the content is broken.
func (d *document) refuse(b *build.Builder) {
	content := d.read.content.at
	left := d.read.left
	for _, w := range d.page.wounds {
		for len(left) > 0 && left[0].at.end <= w.at.start {
			left = left[1:]
		}
		isLeft := len(left) > 0 && left[0].at.start <= w.at.start
		if w.at.start >= content.start && w.at.start < content.end && !isLeft {
			b.Unreadable(w.at.start, w.at.end, w.message)
		}
	}
}

// leadBack adds what was read from the rendering, with its places in the page.
func (r *rendering) leadBack(from, to *build.Builder) {
	whole := chronicle.Origin{Style: chronicle.Markup, Runs: r.text.Runs}
	first := to.Doc() + 1
	for _, e := range from.Chronicle().Entries[1:] {
		for i := range e.Fields {
			f := &e.Fields[i]
			if f.Origin.Style == chronicle.Typed || len(f.Text) == 0 {
				f.Origin = chronicle.Origin{Style: chronicle.Markup, Start: r.place(f.Origin.Start)}
				continue
			}
			runs := f.Origin.Runs
			if runs == nil {
				at := f.Origin.Start
				runs = []chronicle.Run{{TextEnd: len(f.Text), File: at, FileEnd: at + len(f.Text), Verbatim: true}}
			}
			runs = place.Compose(runs, whole)
			f.Origin = chronicle.Origin{Style: chronicle.Markup, Start: runs[0].File, Runs: runs}
		}
		e.Origin = chronicle.Origin{Style: chronicle.Markup, Start: r.place(e.Origin.Start), End: r.end(e.Origin.End)}
		to.Add(e)
	}
	for _, n := range from.Numeric.All() {
		n.Entry += first - 1
		n.At = r.place(n.At)
		if f := to.Chronicle().Entries[n.Entry].Field(n.Field.Name); f != nil {
			n.Field = *f
		}
		to.Numeric.Add(n)
	}
	for _, p := range from.Pending() {
		if p.Fault.Span.Entry == 0 {
			p.Fault.Span.Entry = to.Doc()
			p.Fault.Span.Start, p.Fault.Span.End = r.place(p.Fault.Span.Start), r.end(p.Fault.Span.End)
		} else {
			p.Fault.Span.Entry += first - 1
		}
		if p.Fault.Kind == chronicle.Unreadable {
			to.Refuse(r.place(p.At), p.Fault)
		} else {
			p.At = r.place(p.At)
			to.Note(p)
		}
	}
}

// place returns the byte of the page that a byte of the rendering came from.
func (r *rendering) place(at int) int {
	runs := r.text.Runs
	if len(runs) == 0 {
		return 0
	}
	i := r.run(at)
	if i == len(runs) {
		return runs[i-1].FileEnd
	}
	if runs[i].Verbatim && at > runs[i].Text {
		return runs[i].File + at - runs[i].Text
	}
	return runs[i].File
}

// end returns the byte of the page at which what ends at a byte of the rendering
// ends.
func (r *rendering) end(at int) int {
	if at <= 0 || len(r.text.Runs) == 0 {
		return r.place(at)
	}
	run := r.text.Runs[min(r.run(at-1), len(r.text.Runs)-1)]
	if run.Verbatim && at < run.TextEnd {
		return run.File + at - run.Text
	}
	return run.FileEnd
}

// run returns the index of the first run that ends after a byte of the rendering.
func (r *rendering) run(at int) int {
	i, _ := slices.BinarySearchFunc(r.text.Runs, at, func(run chronicle.Run, at int) int {
		if run.TextEnd > at {
			return 1
		}
		return -1
	})
	return i
}
