package files

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// A slideField says what a field of a slide means. Fields that are not listed
// are kept, and mean nothing.
type slideField struct {
	name string
	role chronicle.Role
	html bool
}

var slideFields = map[string]slideField{}

func init() {
	for _, f := range []slideField{
		{"unique_id", chronicle.ID, false},
		{"display_date", chronicle.Display, true},
		{"start_date/display_date", chronicle.Display, true},
		{"text", chronicle.Text, true}, // without a headline
		{"text/headline", chronicle.Title, true},
		{"text/text", chronicle.Text, true},
		{"media/caption", chronicle.Caption, true},
		{"media/credit", chronicle.Credit, true},
		{"media/url", chronicle.URL, false},
		{"media/link", chronicle.URL, false},
		{"media/thumbnail", chronicle.URL, false},
		{"background/url", chronicle.URL, false},
	} {
		slideFields[f.name] = f
	}
}

// showsTimelineJS reports whether a document is of TimelineJS 3.
func showsTimelineJS(src *source) bool {
	return strings.Contains(src.content, "events") && isTimelineJS(src.jsonTree())
}

// isTimelineJS reports whether a document, which may be broken further on, is
// an object with a list of events that tells of slides: the first that shows
// what it is has a start_date. Where none does, the title or an era must.
func isTimelineJS(t *tree) bool {
	events := -1
	if len(t.nodes) > 0 {
		events = t.member(0, "events")
	}
	if events < 0 || t.nodes[events].kind != listNode {
		return false
	}
	for i := events + 1; i < t.nodes[events].after; i = t.nodes[i].after {
		switch text := t.member(i, "text"); {
		case t.member(i, "start_date") >= 0:
			return true
		case t.member(i, "date") >= 0 || text >= 0 && t.nodes[text].isScalar():
			return false
		case text >= 0 && t.member(text, "headline") >= 0:
			return true
		}
	}
	if title := t.member(0, "title"); title >= 0 && !t.nodes[title].isScalar() {
		return true
	}
	eras := t.member(0, "eras")
	return eras >= 0 && eras+1 < t.nodes[eras].after && t.member(eras+1, "start_date") >= 0
}

// readTimelineJS reads a document of TimelineJS 3: its events, its title slide
// and its eras. The latter are prose around the events.
func readTimelineJS(b *builder, src *source) {
	t := src.jsonTree()
	b.faultsOf(t)
	if len(t.nodes) == 0 {
		return
	}
	root := &t.nodes[0]
	if root.kind != objectNode {
		b.notSlides(t, 0, "a document of TimelineJS ought to be an object with a list of events")
		return
	}
	if t.member(0, "events") < 0 && !t.broken {
		b.notSlides(t, 0, "a document of TimelineJS ought to have a list of events")
	}
	r := slideReader{b: b, t: t}
	for i := 1; i < root.after; i = t.nodes[i].after {
		n := &t.nodes[i]
		switch {
		case n.key == "title" && n.kind == objectNode:
			if !n.unfinished {
				r.slide(i, chronicle.Paragraph, "/title")
			}
		case n.key == "events" && n.kind == listNode:
			r.slides(i, chronicle.Event)
		case (n.key == "eras" || n.key == "title") && n.kind == listNode:
			r.slides(i, chronicle.Paragraph)
		case n.key == "events" && n.kind != nullNode:
			b.notSlides(t, i, "the events ought to be a list")
		default:
			r.setting(i)
		}
	}
}

// notSlides notes that something else stands where slides ought to be.
func (b *builder) notSlides(t *tree, i int, message string) {
	n := &t.nodes[i]
	b.fault(n.start, chronicle.Fault{
		Kind:    chronicle.Invalid,
		Span:    chronicle.Span{Entry: b.doc, Start: n.start, End: n.end},
		Message: message,
	})
}

// A slideReader makes entries of slides.
type slideReader struct {
	b    *builder
	t    *tree
	html htmlReader

	// Of the slide at hand.
	start, end placedDate
	quotes     []chronicle.Entry // within it
}

// setting keeps a member of the document that holds no slides.
func (r *slideReader) setting(i int) {
	n := &r.t.nodes[i]
	doc := &r.b.c.Entries[r.b.doc]
	if !n.isScalar() || n.kind == nullNode || isBlank(n.text) || len(doc.Fields) >= mostFields {
		return
	}
	doc.Fields = append(doc.Fields, chronicle.Field{
		Name:   escapeKey.Replace(n.key),
		Role:   chronicle.NativeRole(chronicle.Document, n.key),
		Text:   n.text,
		Origin: n.origin(),
	})
}

// slides adds the entries of a list.
func (r *slideReader) slides(list int, kind chronicle.Kind) {
	l := &r.t.nodes[list]
	at := 0
	for i := list + 1; i < l.after; i = r.t.nodes[i].after {
		switch n := &r.t.nodes[i]; {
		case n.kind != objectNode:
			r.b.notSlides(r.t, i, "this ought to be an object with text and a start_date")
		case !n.unfinished:
			r.slide(i, kind, "/"+l.key+"/"+strconv.Itoa(at))
		}
		at++
	}
}

// slide adds the entry that node i is, and the quotations in it.
func (r *slideReader) slide(i int, kind chronicle.Kind, pointer string) {
	b, n := r.b, &r.t.nodes[i]
	e := chronicle.Entry{
		Kind:    kind,
		Pointer: pointer,
		Origin:  chronicle.Origin{Style: n.style, Start: n.start, End: n.end},
	}
	b.scratch, b.name, b.badDates = b.scratch[:0], b.name[:0], b.badDates[:0]
	r.start, r.end, r.quotes = placedDate{}, placedDate{}, r.quotes[:0]
	r.flatten(i, &e)
	e.Date = r.date()
	e.Fields = b.keep(b.scratch)
	at := b.add(e)
	if len(e.Fields) >= mostFields {
		b.fault(n.start, chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    chronicle.Span{Entry: at},
			Message: fmt.Sprintf("this has more than %d values; those after them are passed over", mostFields-1),
		})
	}
	for _, bad := range b.badDates {
		b.badDate(at, bad.field, bad.err, r.t.nodes[bad.node].start)
	}
	for _, q := range r.quotes {
		b.add(q)
	}
}

// A placedDate is the start or the end of a slide.
type placedDate struct {
	slideDate
	field, node int
}

// date gives the date of the slide from its start to its end.
func (r *slideReader) date() edtf.Date {
	if r.start.err != nil || r.end.err != nil {
		return r.start.date
	}
	d, reversed := slideDates(r.start.date, r.end.date)
	if reversed != nil {
		r.b.badDates = append(r.b.badDates, badDate{r.end.field, r.end.node, reversed})
	}
	return d
}

// dateField adds node i, the start or the end of the slide, as one field.
func (r *slideReader) dateField(i int, into *placedDate, role chronicle.Role) {
	b, n := r.b, &r.t.nodes[i]
	*into = placedDate{r.t.slideDate(i), len(b.scratch), i}
	if into.text == "" {
		return
	}
	origin := n.origin()
	if into.text != n.text {
		origin.Start, origin.Runs = n.start, []chronicle.Run{{TextEnd: len(into.text), File: n.start, FileEnd: n.end}}
	}
	b.scratch = append(b.scratch, chronicle.Field{Name: n.key, Role: role, Text: into.text, Origin: origin})
	if into.err != nil {
		b.badDates = append(b.badDates, badDate{into.field, i, into.err})
	}
}

// flatten adds the scalars within node i to the scratch fields. What is empty is
// as good as absent: tables are filled with it when they are turned into JSON.
func (r *slideReader) flatten(i int, e *chronicle.Entry) {
	b, parent := r.b, &r.t.nodes[i]
	isDate := string(b.name) == "start_date" || string(b.name) == "end_date"
	k := 0
	for c := i + 1; c < parent.after; c = r.t.nodes[c].after {
		n := &r.t.nodes[c]
		if isDate && n.isScalar() && isDatePart(n.key) {
			continue
		}
		mark := len(b.name)
		if mark > 0 {
			b.name = append(b.name, '/')
		}
		if parent.kind == listNode {
			b.name = strconv.AppendInt(b.name, int64(k), 10)
			k++
		} else {
			b.name = append(b.name, escapeKey.Replace(n.key)...)
		}
		switch string(b.name) {
		case "start_date":
			r.dateField(c, &r.start, chronicle.Date)
		case "end_date":
			r.dateField(c, &r.end, chronicle.End)
		default:
			if n.isScalar() && n.kind != nullNode && !isBlank(n.text) && len(b.scratch) < mostFields {
				r.field(n, e)
			}
		}
		if !n.isScalar() {
			r.flatten(c, e)
		}
		b.name = b.name[:mark]
	}
}

func (r *slideReader) field(n *node, e *chronicle.Entry) {
	b := r.b
	known, ok := slideFields[string(b.name)]
	if !ok {
		known.name = b.known(e.Kind).name
	}
	f := chronicle.Field{Name: known.name, Role: known.role, Text: n.text, Origin: n.origin()}
	switch {
	case known.role == chronicle.ID:
		e.ID = n.text
	case known.html && hasMarkup(n.text):
		f = r.markup(f, e)
	case known.role == chronicle.URL && strings.HasPrefix(strings.TrimSpace(n.text), "<"):
		f = r.embedded(f, e)
	}
	if f.Text != "" {
		b.scratch = append(b.scratch, f)
	}
}

// markup reads a field as HTML. Block quotations in it are kept for when its
// slide has been added.
func (r *slideReader) markup(f chronicle.Field, e *chronicle.Entry) chronicle.Field {
	f, quotes := r.html.field(f)
	for _, q := range quotes {
		q.Pointer = e.Pointer
		r.quotes = append(r.quotes, q)
	}
	return f
}

// embedded reads HTML in place of an address: a block quotation, with prose
// beside it perhaps, or else a frame or a script.
func (r *slideReader) embedded(f chronicle.Field, e *chronicle.Entry) chronicle.Field {
	before := len(r.quotes)
	words := r.markup(f, e)
	if words.Text == "" && len(r.quotes) == before {
		f.Role = chronicle.Other
		return f
	}
	words.Role = chronicle.Caption
	return words
}
