package markdown

import (
	"github.com/yuin/goldmark/ast"

	"github.com/chronlint/chronlint/timeline/edtf"
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
	isPage  bool // the Markdown is that of a web page: nobody wrote its marks

	headings                          []heading // the dated ones above the place at hand, outermost first
	numbers                           *numbers  // nil: not looked at yet
	datedEnd                          [7]bool   // by level: headings may end with their date
	mostlyDated                       [7]bool   // by level: nearly all headings are dated
	day                               edtf.Date // that the place at hand is about, for times of day; zero: unknown
	releases                          bool      // it is a changelog
	definitionsSeen, definitionsDated bool      // lists of definitions have been looked at; they are of dates
	shown                             evidence
	root                              ast.Node
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
			if m.writer().isTable(n) && m.addTable(n) || m.definition(n) {
				continue
			}
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
	if date, ok := lostMark(m, n, w.text(), w.leadLength()); ok {
		t := w.text()
		m.fault(m.add(chronicle.Entry{
			Kind: chronicle.Event, Date: date.value,
			Fields: append(date.field(), t.part(date.rest, len(t.text)).field("text", chronicle.Text)),
		}, w), date)
		return n
	}
	if w.begun {
		n = n.NextSibling()
		w.block(n)
	}
	noteDay(m, w.text())
	suspectParagraph(m, n)
	suspectTerm(m, n)
	m.add(chronicle.Entry{Kind: chronicle.Paragraph, Fields: w.fields()}, w)
	return n
}

// add adds an entry that was read by w, if it has anything.
func (m *reader) add(e chronicle.Entry, w *prose) int {
	if len(e.Fields) == 0 {
		return -1
	}
	m.shown.bytes += w.end - w.start
	if m.releases && e.Kind == chronicle.Paragraph {
		asChange(e.Fields)
	}
	e.Origin = chronicle.Origin{Style: chronicle.Markup, Start: w.start, End: w.end}
	return m.b.Add(e)
}

// asChange makes what a changelog has beside its releases a list of changes, which many releases have
// alike, rather than prose.
func asChange(fields []chronicle.Field) {
	for i := range fields {
		if f := &fields[i]; f.Role == chronicle.Text || f.Role == chronicle.Title {
			f.Role = chronicle.Change
		}
	}
}

// fault notes what is wrong with the date of an entry, which is its first
// field.
func (m *reader) fault(entry int, date label) {
	switch {
	case entry < 0 || noteNumeric(m, entry, date) || date.err == nil && !date.value.IsZero():
	case date.err != nil:
		m.b.BadDate(entry, 0, date.err, date.text.origin.Start)
	default:
		m.b.UnreadDate(entry, 0, date.text.origin.Start)
	}
}
