package markdown

import (
	"slices"

	"github.com/yuin/goldmark/ast"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/reading"
)

// A reader is a document in CommonMark on its way into the chronicle.
type reader struct {
	b       *build.Builder
	src     string // content of the file
	from    int    // where the Markdown begins, after front matter
	options reading.Options

	headings []heading // the dated ones above the place at hand, outermost first
	numbers  *numbers  // nil: not looked at yet
	shown    evidence
	root     ast.Node
}

// A heading is one that is a date, with or without a title.
type heading struct {
	level int
	date  label
	noted bool // what is wrong with the date has been noted
}

// blocks reads the blocks within a node.
func (m *reader) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch block := n.(type) {
		case *ast.Heading:
			n = m.heading(block)
		case *ast.List:
			m.list(block)
		case *ast.Blockquote:
			m.blocks(block)
		default:
			n = m.paragraph(n)
		}
	}
}

// paragraph adds a block that is neither a list nor a heading. What is not
// prose, such as code, is kept in a field of its own. It returns the last block
// that has been read with it.
func (m *reader) paragraph(n ast.Node) (last ast.Node) {
	w := m.writer()
	w.block(n)
	if w.begun {
		n = n.NextSibling()
		w.block(n)
	}
	m.add(chronicle.Entry{Kind: chronicle.Paragraph, Fields: w.fields()}, w)
	return n
}

// heading adds a heading and returns the last block that has been read with it:
// a date with nothing but prose below it is an event.
func (m *reader) heading(n *ast.Heading) (last ast.Node) {
	m.headings = slices.DeleteFunc(m.headings, func(h heading) bool { return h.level >= n.Level })
	w := m.writer()
	w.block(n)
	t := w.text()
	date, ok := m.headingLabel(t)
	if !ok {
		m.shown.undated(t.text, m.headings)
		m.add(chronicle.Entry{Kind: chronicle.Paragraph, Fields: w.named("title", chronicle.Title)}, w)
		return n
	}
	m.shown.headings++
	last = n
	prose := true
	next := n.NextSibling()
	for ; next != nil && next.Kind() != ast.KindHeading; next = next.NextSibling() {
		prose = prose && next.Kind() != ast.KindList
		last = next
	}
	if sub, ok := next.(*ast.Heading); ok && sub.Level > n.Level {
		prose = false
	}
	if !prose {
		m.add(chronicle.Entry{Kind: chronicle.Paragraph, Fields: w.named("title", chronicle.Title)}, w)
		m.headings = append(m.headings, heading{level: n.Level, date: date})
		return n
	}
	e := chronicle.Entry{Kind: chronicle.Event, Date: date.value, Fields: date.field()}
	if title := t.part(date.rest, len(t.text)); title.text != "" {
		e.Fields = append(e.Fields, title.field("title", chronicle.Title))
	}
	body := m.writer()
	body.between = "\n\n"
	for at := n.NextSibling(); at != nil && at != next; at = at.NextSibling() {
		body.block(at)
	}
	e.Fields = append(e.Fields, body.fields()...)
	w.end = max(w.end, body.end)
	m.fault(m.add(e, w), date)
	m.shown.event(body)
	return last
}

// add adds an entry that was read by w, if it has anything.
func (m *reader) add(e chronicle.Entry, w *prose) int {
	if len(e.Fields) == 0 {
		return -1
	}
	m.shown.bytes += w.end - w.start
	e.Origin = chronicle.Origin{Style: chronicle.Markup, Start: w.start, End: w.end}
	return m.b.Add(e)
}

// fault notes what is wrong with the date of an entry, which is its first
// field.
func (m *reader) fault(entry int, date label) {
	switch {
	case entry < 0 || date.err == nil && !date.value.IsZero():
	case date.err != nil:
		m.b.BadDate(entry, 0, date.err, date.text.origin.Start)
	default:
		m.b.UnreadDate(entry, 0, date.text.origin.Start)
	}
}
