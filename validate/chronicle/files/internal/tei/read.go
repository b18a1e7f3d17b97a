package tei

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// deepest is how many elements may be within one another.
const deepest = 200

// errEncoding is the error of a document that says that it is not UTF-8.
var errEncoding = errors.New("the file says that it is not UTF-8")

func newDecoder(src *source.File) *xml.Decoder {
	in := xml.NewDecoder(strings.NewReader(src.Content[src.Body():]))
	in.CharsetReader = func(label string, input io.Reader) (io.Reader, error) {
		if strings.EqualFold(label, "us-ascii") {
			return input, nil
		}
		return nil, fmt.Errorf("%w but %s: save it as UTF-8, and say so in its first line", errEncoding, schema.Quote(label))
	}
	return in
}

// A reader reads the events of a document.
type reader struct {
	b    *build.Builder
	src  string
	from int // where the document begins
	in   *xml.Decoder

	open   []string // elements that have begun, the outermost first; "" if they are not of TEI
	lists  int      // listEvents among them
	events []*event // those at hand, each within the one before
	ended  []*event // those that have ended, and are within one that has not
	silent int      // the depth of an element whose text is left out; 0: none
}

// An event is one that has begun.
type event struct {
	depth  int // of its element
	start  int
	end    int
	dating dating
	slips  []attribute
	fields []chronicle.Field
	titles int
	texts  int

	text *prose // of the child at hand; nil: it has none that is read
	name string // of this child
}

func (r *reader) offset() int { return r.from + int(r.in.InputOffset()) }

func (r *reader) read() {
	for {
		start := r.offset()
		token, err := r.in.Token()
		end := r.offset()
		if err != nil {
			r.fail(err, end)
			return
		}
		switch t := token.(type) {
		case xml.StartElement:
			if len(r.open) == deepest {
				r.b.Unreadable(start, end, fmt.Sprintf("more than %d elements are within one another here; the rest is not read", deepest))
				r.fail(io.EOF, end)
				return
			}
			r.begin(t.Name, start, end)
		case xml.EndElement:
			r.end(start, end)
		case xml.CharData:
			if e := r.event(); e != nil && e.text != nil && r.silent == 0 {
				e.text.add(r.src[start:end], start)
			}
		case xml.Directive:
			if strings.Contains(string(t), "<!ENTITY") {
				r.b.Unreadable(start, end, "entities of its own are not read: write out what they stand for")
			}
		}
	}
}

// fail notes why no more can be read, unless the document is at its end.
func (r *reader) fail(err error, at int) {
	if e := r.event(); e != nil {
		e.endChild()
	}
	for len(r.events) > 0 {
		r.finish(at)
	}
	var wrong *xml.SyntaxError
	switch {
	case err == io.EOF:
	case errors.Is(err, errEncoding):
		r.b.Unreadable(r.from, at, err.Error()[strings.Index(err.Error(), errEncoding.Error()):])
	case errors.As(err, &wrong):
		at = min(at, len(r.src))
		r.b.Unreadable(at, at, "this is not XML: "+wrong.Msg+"; the rest is not read")
	default:
		r.b.Unreadable(at, at, "this is not XML: "+err.Error())
	}
}

func (r *reader) event() *event {
	if len(r.events) == 0 {
		return nil
	}
	return r.events[len(r.events)-1]
}

func (r *reader) begin(element xml.Name, start, end int) {
	name := element.Local
	if element.Space != "" && element.Space != namespace {
		name = ""
	}
	if len(r.open) == 0 && !isRoot(name) {
		r.b.Unreadable(start, end, fmt.Sprintf("expected TEI here, found %s", schema.Quote(element.Local)))
	}
	parent := ""
	if n := len(r.open); n > 0 {
		parent = r.open[n-1]
	}
	r.open = append(r.open, name)
	tag := func() []attribute { return slices.Collect(attributes(r.src[start:end], start)) }
	switch e := r.event(); {
	case name == "listEvent":
		r.lists++
	case name == "event" && r.lists > 0:
		r.begins(tag(), start)
	case name == "TEI":
		r.language(tag())
	case e == nil:
	case e.text != nil:
		switch {
		case r.silent > 0:
		case name == "note", parent == "choice" && (name == "sic" || name == "orig" || name == "abbr"):
			r.silent = len(r.open)
		case isBlock(name):
			e.text.space(start, end)
		}
	case len(r.open) == e.depth+1 && (isTitle(name) || isProse(name)):
		e.text, e.name = &prose{}, name
	}
	if e := r.event(); e != nil && name == "date" && len(e.dating) == 0 && (len(r.open) == e.depth+1 || isTitle(e.name)) {
		e.dating, _ = datingOf(tag())
	}
}

// isTitle reports whether a child of an event is its title, isProse whether it says what
// happened, and isBlock whether an element is on lines of its own.
func isTitle(name string) bool { return name == "head" || name == "label" || name == "eventName" }
func isProse(name string) bool { return name == "desc" || name == "p" || name == "ab" }
func isBlock(name string) bool {
	return isTitle(name) || isProse(name) || name == "lb" || name == "item" || name == "list" || name == "l" || name == "lg" || name == "cell" || name == "row"
}

// begins begins an event.
func (r *reader) begins(attributes []attribute, start int) {
	e := &event{depth: len(r.open), start: start}
	e.dating, e.slips = datingOf(attributes)
	for _, a := range attributes {
		if a.name == "xml:id" {
			if f, ok := fieldOf(a.name, chronicle.ID, &a.value); ok {
				e.fields = append(e.fields, f)
			}
		}
	}
	r.events = append(r.events, e)
}

// language takes the language of the document from the attributes of its root.
func (r *reader) language(attributes []attribute) {
	doc := r.b.Document()
	for _, a := range attributes {
		if f, ok := fieldOf(a.name, chronicle.Language, &a.value); ok && a.name == "xml:lang" && doc.First(chronicle.Language) == nil {
			doc.Fields = append(doc.Fields, f)
		}
	}
}

func (r *reader) end(start, end int) {
	depth := len(r.open)
	name := r.open[depth-1]
	if name == "listEvent" {
		r.lists--
	}
	if e := r.event(); e != nil {
		switch {
		case depth == e.depth:
			r.finish(end)
		case r.silent == depth:
			r.silent = 0
		case e.text != nil && depth == e.depth+1:
			e.endChild()
		case e.text != nil && isBlock(name):
			e.text.space(start, end)
		}
	}
	r.open = r.open[:depth-1]
}

// endChild adds the text of the child at hand.
func (e *event) endChild() {
	if e.text == nil {
		return
	}
	role, count := chronicle.Text, &e.texts
	if isTitle(e.name) {
		role, count = chronicle.Title, &e.titles
	}
	name := e.name
	if *count > 0 {
		name += "/" + strconv.Itoa(*count)
		if role == chronicle.Title {
			role = chronicle.Other
		}
	}
	if f, ok := e.text.field(name, role); ok && len(e.fields) < build.MostFields {
		*count++
		e.fields = append(e.fields, f)
	}
	if d, ok := ofText(&e.text.Text); ok && role == chronicle.Title && len(e.dating) == 0 && !d.IsZero() {
		e.dating = dating{"when": {name: e.name + "/date", value: e.text.Text}}
	}
	e.text, e.name = nil, ""
}

// finish ends the innermost event at an offset of the file. Those within another are
// added after it, in the order of the file.
func (r *reader) finish(end int) {
	e := r.event()
	e.end = end
	r.events = r.events[:len(r.events)-1]
	r.silent = 0
	r.ended = append(r.ended, e)
	if len(r.events) > 0 {
		return
	}
	slices.SortFunc(r.ended, func(x, y *event) int { return x.start - y.start })
	for _, e := range r.ended {
		r.add(e)
	}
	r.ended = nil
}

// add adds an event.
func (r *reader) add(e *event) {
	entry := chronicle.Entry{
		Kind:   chronicle.Event,
		Origin: chronicle.Origin{Style: chronicle.Plain, Start: e.start, End: e.end},
		Fields: append(e.dating.fields(), e.fields...),
	}
	slices.SortStableFunc(entry.Fields, func(x, y chronicle.Field) int { return x.Origin.Start - y.Origin.Start })
	if f := entry.First(chronicle.ID); f != nil {
		entry.ID = strings.TrimSpace(f.Text)
	}
	at := r.b.Add(entry)
	fault := func(a attribute, f chronicle.Fault) {
		added := &r.b.Chronicle().Entries[at]
		if field := added.Field(a.name); field != nil {
			f.Span = added.All(field)
			r.b.Fault(field.Origin.Start, f)
		}
	}
	date := e.dating.read(fault)
	r.b.Chronicle().Entries[at].Date = date
	for _, a := range e.slips {
		place := e.start
		if len(a.value.Runs) > 0 {
			place = a.value.Runs[0].File
		}
		r.b.Unreadable(place, place, fmt.Sprintf("there is no attribute %s; did you mean one of %s?", schema.Quote(a.name), strings.Join(datings, ", ")))
	}
}
