package timelinejs

import (
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/html"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// A slideReader makes entries of slides.
type slideReader struct {
	b      *build.Builder
	t      *tree.Tree
	v      *version
	html   html.Reader
	within string   // the pointer of what the lists of slides are in
	skip   []string // keys of lists that are no part of the slide at hand

	// Of the slide at hand.
	scratch    build.Scratch
	start, end placedDate
	quotes     []chronicle.Entry // within it
}

// document adds the entries of a whole document.
func (r *slideReader) document() {
	t := r.t
	root := &t.Nodes[0]
	if root.Kind != tree.Object {
		r.notSlides(0, "a TimelineJS document must be an object with a list of events")
		return
	}
	if t.Member(0, "events") < 0 && !t.Broken {
		r.notSlides(0, "a TimelineJS document must have a list of events")
	}
	for i := range t.Items(0) {
		n := &t.Nodes[i]
		switch {
		case n.Key == "title" && n.Kind == tree.Object:
			if !n.Unfinished {
				r.slide(i, chronicle.Paragraph, "/title")
			}
		case n.Key == "events" && n.Kind == tree.List:
			r.slides(i, chronicle.Event)
		case (n.Key == "eras" || n.Key == "title") && n.Kind == tree.List:
			r.slides(i, chronicle.Paragraph)
		case n.Key == "events" && n.Kind != tree.Null:
			r.notSlides(i, "the events must be a list")
		default:
			r.setting(i)
		}
	}
}

// notSlides notes that something else is where slides should be.
func (r *slideReader) notSlides(i int, message string) {
	n := &r.t.Nodes[i]
	r.b.Refuse(n.Start, chronicle.Fault{
		Kind:    chronicle.Invalid,
		Span:    chronicle.Span{Entry: r.b.Doc(), Start: n.Start, End: n.End},
		Message: message,
	})
}

// setting keeps a member of the document that holds no slides.
func (r *slideReader) setting(i int) {
	n := &r.t.Nodes[i]
	doc := r.b.Document()
	if !n.IsScalar() || n.Kind == tree.Null || source.IsBlank(n.Text) || len(doc.Fields) >= build.MostFields {
		return
	}
	doc.Fields = append(doc.Fields, chronicle.Field{
		Name:   tree.EscapeKey(n.Key),
		Role:   chronicle.NativeRole(chronicle.Document, n.Key),
		Text:   n.Text,
		Origin: n.Origin(),
	})
}

// slides adds the entries of a list.
func (r *slideReader) slides(list int, kind chronicle.Kind) {
	l := &r.t.Nodes[list]
	at := 0
	for i := range r.t.Items(list) {
		switch n := &r.t.Nodes[i]; {
		case n.Kind != tree.Object:
			r.notSlides(i, "expected an object with text and a "+r.v.start)
		case !n.Unfinished:
			r.slide(i, kind, r.within+"/"+l.Key+"/"+strconv.Itoa(at))
		}
		at++
	}
}

// slide adds the entry that node i is, and the quotations in it.
func (r *slideReader) slide(i int, kind chronicle.Kind, pointer string) {
	b, n := r.b, &r.t.Nodes[i]
	e := chronicle.Entry{
		Kind:    kind,
		Pointer: pointer,
		Origin:  chronicle.Origin{Style: n.Style, Start: n.Start, End: n.End},
	}
	r.scratch.Reset()
	r.start, r.end, r.quotes = placedDate{}, placedDate{}, r.quotes[:0]
	r.flatten(i, &e)
	e.Date = r.date()
	r.checkKeys(i, b.AddRecord(e, &r.scratch))
	for _, q := range r.quotes {
		b.Add(q)
	}
}

// A placedDate is the start or the end of a slide.
type placedDate struct {
	slideDate
	field int
	at    int // byte of the file
}

// date returns the date of the slide from its start to its end.
func (r *slideReader) date() edtf.Date {
	if r.start.err != nil || r.end.err != nil {
		return r.start.date
	}
	d, reversed := slideDates(r.start.date, r.end.date)
	if reversed != nil {
		r.scratch.BadDate(r.end.field, r.end.at, reversed)
	}
	return d
}

// slideDate reads the date that node i is.
func (r *slideReader) slideDate(i int) slideDate {
	if n := &r.t.Nodes[i]; r.v == version1 && n.IsScalar() && n.Kind != tree.Null && strings.TrimSpace(n.Text) != "" {
		return readTextDate(strings.TrimSpace(n.Text))
	}
	return readSlideDate(r.t, i)
}

// dateField adds node i, the start or the end of the slide, as one field.
func (r *slideReader) dateField(i int, into *placedDate, role chronicle.Role) {
	s, n := &r.scratch, &r.t.Nodes[i]
	*into = placedDate{r.slideDate(i), len(s.Fields), n.Start}
	if into.text == "" {
		return
	}
	origin := n.Origin()
	if into.text != n.Text {
		origin.Start, origin.Runs = n.Start, []chronicle.Run{{TextEnd: len(into.text), File: n.Start, FileEnd: n.End}}
	}
	s.Fields = append(s.Fields, chronicle.Field{Name: n.Key, Role: role, Text: into.text, Origin: origin})
	if into.err != nil {
		s.BadDate(into.field, into.at, into.err)
	}
}

// flatten adds the scalars within node i to the scratch fields. What is empty is
// as good as absent: tables are filled with it when they are turned into JSON.
func (r *slideReader) flatten(i int, e *chronicle.Entry) {
	s, parent := &r.scratch, &r.t.Nodes[i]
	isDate := string(s.Name) == r.v.start || string(s.Name) == r.v.end
	k := 0
	for c := range r.t.Items(i) {
		n := &r.t.Nodes[c]
		if isDate && n.IsScalar() && isDatePart(n.Key) || len(s.Name) == 0 && slices.Contains(r.skip, n.Key) {
			continue
		}
		mark := len(s.Name)
		if mark > 0 {
			s.Name = append(s.Name, '/')
		}
		if parent.Kind == tree.List {
			s.Name = strconv.AppendInt(s.Name, int64(k), 10)
			k++
		} else {
			s.Name = tree.AppendKey(s.Name, n.Key)
		}
		switch string(s.Name) {
		case r.v.start:
			r.dateField(c, &r.start, chronicle.Date)
		case r.v.end:
			r.dateField(c, &r.end, chronicle.End)
		default:
			if n.IsScalar() && n.Kind != tree.Null && !source.IsBlank(n.Text) && len(s.Fields) < build.MostFields {
				r.field(n, e)
			}
		}
		if !n.IsScalar() {
			r.flatten(c, e)
		}
		s.Name = s.Name[:mark]
	}
}

func (r *slideReader) field(n *tree.Node, e *chronicle.Entry) {
	s := &r.scratch
	known, ok := r.v.fields[string(s.Name)]
	if !ok {
		known.name, _ = s.Known(e.Kind)
	}
	f := chronicle.Field{Name: known.name, Role: known.role, Text: n.Text, Origin: n.Origin()}
	switch {
	case known.role == chronicle.ID:
		e.ID = n.Text
	case known.html && html.HasMarkup(n.Text):
		f = r.markup(f, e)
	case known.role == chronicle.URL && strings.HasPrefix(strings.TrimSpace(n.Text), "<"):
		f = r.embedded(f, e)
	}
	if f.Text != "" {
		s.Fields = append(s.Fields, f)
	}
}

// markup reads a field as HTML. Block quotations in it are kept for when its
// slide has been added.
func (r *slideReader) markup(f chronicle.Field, e *chronicle.Entry) chronicle.Field {
	f, quotes := r.html.Field(f)
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
