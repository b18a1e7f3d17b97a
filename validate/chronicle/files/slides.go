package files

import (
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

// A slideReader makes entries of slides.
type slideReader struct {
	b    *builder
	t    *tree
	html htmlReader

	// Of the slide at hand.
	scratch    scratch
	start, end placedDate
	quotes     []chronicle.Entry // within it
}

// document adds the entries of a whole document.
func (r *slideReader) document() {
	t := r.t
	root := &t.nodes[0]
	if root.kind != objectNode {
		r.notSlides(0, "a document of TimelineJS ought to be an object with a list of events")
		return
	}
	if t.member(0, "events") < 0 && !t.broken {
		r.notSlides(0, "a document of TimelineJS ought to have a list of events")
	}
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
			r.notSlides(i, "the events ought to be a list")
		default:
			r.setting(i)
		}
	}
}

// notSlides notes that something else stands where slides ought to be.
func (r *slideReader) notSlides(i int, message string) {
	n := &r.t.nodes[i]
	r.b.fault(n.start, chronicle.Fault{
		Kind:    chronicle.Invalid,
		Span:    chronicle.Span{Entry: r.b.doc(), Start: n.start, End: n.end},
		Message: message,
	})
}

// setting keeps a member of the document that holds no slides.
func (r *slideReader) setting(i int) {
	n := &r.t.nodes[i]
	doc := r.b.document()
	if !n.isScalar() || n.kind == nullNode || isBlank(n.text) || len(doc.Fields) >= mostFields {
		return
	}
	doc.Fields = append(doc.Fields, chronicle.Field{
		Name:   escapeKey(n.key),
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
			r.notSlides(i, "this ought to be an object with text and a start_date")
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
	r.scratch.reset()
	r.start, r.end, r.quotes = placedDate{}, placedDate{}, r.quotes[:0]
	r.flatten(i, &e)
	e.Date = r.date()
	b.addRecord(e, &r.scratch)
	for _, q := range r.quotes {
		b.add(q)
	}
}

// A placedDate is the start or the end of a slide.
type placedDate struct {
	slideDate
	field int
	at    int // byte of the file
}

// date gives the date of the slide from its start to its end.
func (r *slideReader) date() edtf.Date {
	if r.start.err != nil || r.end.err != nil {
		return r.start.date
	}
	d, reversed := slideDates(r.start.date, r.end.date)
	if reversed != nil {
		r.scratch.badDate(r.end.field, r.end.at, reversed)
	}
	return d
}

// dateField adds node i, the start or the end of the slide, as one field.
func (r *slideReader) dateField(i int, into *placedDate, role chronicle.Role) {
	s, n := &r.scratch, &r.t.nodes[i]
	*into = placedDate{readSlideDate(r.t, i), len(s.fields), n.start}
	if into.text == "" {
		return
	}
	origin := n.origin()
	if into.text != n.text {
		origin.Start, origin.Runs = n.start, []chronicle.Run{{TextEnd: len(into.text), File: n.start, FileEnd: n.end}}
	}
	s.fields = append(s.fields, chronicle.Field{Name: n.key, Role: role, Text: into.text, Origin: origin})
	if into.err != nil {
		s.badDate(into.field, into.at, into.err)
	}
}

// flatten adds the scalars within node i to the scratch fields. What is empty is
// as good as absent: tables are filled with it when they are turned into JSON.
func (r *slideReader) flatten(i int, e *chronicle.Entry) {
	s, parent := &r.scratch, &r.t.nodes[i]
	isDate := string(s.name) == "start_date" || string(s.name) == "end_date"
	k := 0
	for c := i + 1; c < parent.after; c = r.t.nodes[c].after {
		n := &r.t.nodes[c]
		if isDate && n.isScalar() && isDatePart(n.key) {
			continue
		}
		mark := len(s.name)
		if mark > 0 {
			s.name = append(s.name, '/')
		}
		if parent.kind == listNode {
			s.name = strconv.AppendInt(s.name, int64(k), 10)
			k++
		} else {
			s.name = appendKey(s.name, n.key)
		}
		switch string(s.name) {
		case "start_date":
			r.dateField(c, &r.start, chronicle.Date)
		case "end_date":
			r.dateField(c, &r.end, chronicle.End)
		default:
			if n.isScalar() && n.kind != nullNode && !isBlank(n.text) && len(s.fields) < mostFields {
				r.field(n, e)
			}
		}
		if !n.isScalar() {
			r.flatten(c, e)
		}
		s.name = s.name[:mark]
	}
}

func (r *slideReader) field(n *node, e *chronicle.Entry) {
	s := &r.scratch
	known, ok := slideFields[string(s.name)]
	if !ok {
		known.name, _ = s.known(e.Kind)
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
		s.fields = append(s.fields, f)
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
