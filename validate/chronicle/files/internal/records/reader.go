// Package records reads records of any shape: lists of objects in JSON, YAML and
// JSON Lines, rows of CSV. A Shape says by paths where in a record the parts of
// an event are.
package records

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/dates"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/html"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/markdown"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// A Reader makes entries of records of any shape, as a mapping says.
type Reader struct {
	b     *build.Builder
	m     *Mapping
	dates *dates.Reader

	KindOf   func(t *tree.Tree, i int) chronicle.Kind // what the record at node i is
	t        *tree.Tree
	pointers bool              // the format has JSON Pointers
	visit    func(i int) bool  // called for each record; false: no more are wanted
	around   []enclosure       // the objects around the value at hand, the outermost first
	pointer  []byte            // of the value at hand
	depth    int               // how many keys and indices the pointer has
	names    map[string]string // names of fields, each kept once
	name     []byte
	known    map[string]bool // keys, and whether they say how precisely a date is known
	reached  bool            // the path of the records leads somewhere
	seen     int             // records
	keys     []string
	fields   []chronicle.Field // of the record at hand
	slips    []slip
	pending  []build.PendingFault

	html     html.Reader
	markdown bool              // the value at hand is written in it
	quoted   []chronicle.Entry // block quotations of the record at hand
}

// An enclosure is an object on the way to a record, with the parts of a date
// that it has for records that lack them.
type enclosure struct {
	depth int
	parts [dates.NumParts]int    // nodes; -1: none
	names [dates.NumParts]string // of their paths
}

// NewReader returns a reader of the records of one file.
func NewReader(b *build.Builder, m *Mapping) *Reader {
	r := &Reader{b: b, m: m.clone(), dates: dates.NewReader(b.Language), names: map[string]string{}, known: map[string]bool{}}
	r.visit = func(i int) bool {
		kind := chronicle.Event
		if r.KindOf != nil {
			kind = r.KindOf(r.t, i)
		}
		r.record(i, kind)
		return true
	}
	return r
}

// Document visits the records of a document.
func (r *Reader) Document(t *tree.Tree) {
	r.t = t
	r.around, r.pointer, r.depth = r.around[:0], r.pointer[:0], 0
	if len(t.Nodes) > 0 {
		r.walk(0, r.m.records.steps)
	}
}

// walk follows the steps from node i and visits each record they lead to. It
// reports whether more are wanted.
func (r *Reader) walk(i int, steps []step) bool {
	n := &r.t.Nodes[i]
	switch {
	case n.Kind == tree.List && (len(steps) == 0 || steps[0].each):
		r.reached = true
		k := 0
		for c := range r.t.Items(i) {
			mark := len(r.pointer)
			r.pointer = strconv.AppendInt(append(r.pointer, '/'), int64(k), 10)
			r.depth++
			more := true
			if len(steps) > 0 {
				more = r.walk(c, steps[1:])
			} else if !r.t.Nodes[c].Unfinished {
				more = r.visit(c)
			}
			r.pointer = r.pointer[:mark]
			r.depth--
			if !more {
				return false
			}
			k++
		}
	case len(steps) == 0:
		r.reached = true
		return n.Unfinished || r.visit(i)
	case n.Kind == tree.Object:
		c := r.t.Member(i, steps[0].key)
		if c < 0 || steps[0].each {
			return true
		}
		mark := len(r.pointer)
		r.around = append(r.around, r.enclose(i))
		r.pointer = tree.AppendKey(append(r.pointer, '/'), steps[0].key)
		r.depth++
		more := r.walk(c, steps[1:])
		r.around = r.around[:len(r.around)-1]
		r.pointer = r.pointer[:mark]
		r.depth--
		return more
	}
	return true
}

// follow returns the node that steps of keys alone lead to from node i, or
// -1.
func (r *Reader) follow(i int, steps []step) int {
	for _, s := range steps {
		if s.each {
			if i+1 == r.t.Nodes[i].After || r.t.Nodes[i].Kind != tree.List {
				return -1
			}
			i++ // the first will do
			continue
		}
		if i = r.t.Member(i, s.key); i < 0 {
			return -1
		}
	}
	return i
}

// record adds the entry that node i is.
func (r *Reader) record(i int, kind chronicle.Kind) {
	n := &r.t.Nodes[i]
	if n.Kind == tree.Null {
		return
	}
	if r.seen++; r.seen == 1 {
		r.keysOf(i)
	}
	r.fields, r.pending, r.quoted = r.fields[:0], r.pending[:0], r.quoted[:0]
	if r.hasAny(i, r.m.speaker) {
		kind = chronicle.Quote
	}
	for k := range r.m.values {
		v := &r.m.values[k]
		if v.once && slices.ContainsFunc(r.fields, func(f chronicle.Field) bool { return f.Role == v.role }) {
			continue
		}
		r.name, r.markdown = r.name[:0], v.markdown
		met := r.value(i, v.path.steps, &v.path, v.role)
		v.path.met = met || v.path.met
		if !met && isShown(v.role) {
			r.slip(i, &v.path)
		}
	}
	if n.IsScalar() && len(r.fields) == 0 && strings.TrimSpace(n.Text) != "" {
		r.misfit(i, "", "expected an object here, found %s")
	}
	e := chronicle.Entry{
		Kind:   kind,
		Origin: chronicle.Origin{Style: n.Style, Start: n.Start, End: n.End},
	}
	date := r.date(i, kind)
	slices.SortStableFunc(r.fields, func(x, y chronicle.Field) int { return x.Origin.Start - y.Origin.Start })
	e.Fields = r.b.Keep(r.fields)
	if f := e.First(chronicle.ID); f != nil {
		e.ID = strings.TrimSpace(f.Text)
	}
	if r.pointers {
		e.Pointer = string(r.pointer)
	}
	at := r.b.Add(e)
	r.setDate(at, &date)
	for _, q := range r.quoted {
		q.Pointer = e.Pointer
		r.b.Add(q)
	}
	if r.m.quotes != nil && kind == chronicle.Event {
		r.quotes(i)
	}
}

// quotes adds the quotes within the record at node i.
func (r *Reader) quotes(i int) {
	m, visit, seen, around := r.m, r.visit, r.seen, r.around
	r.m, r.around = m.quotes, nil
	r.visit = func(c int) bool {
		r.record(c, chronicle.Quote)
		return true
	}
	r.walk(i, r.m.records.steps)
	r.m, r.visit, r.seen, r.around = m, visit, seen, around
}

func (r *Reader) hasAny(i int, paths []fieldPath) bool {
	return slices.ContainsFunc(paths, func(p fieldPath) bool {
		c := r.follow(i, p.steps)
		return c >= 0 && r.t.Nodes[c].Kind != tree.Null && (!r.t.Nodes[c].IsScalar() || strings.TrimSpace(r.t.Nodes[c].Text) != "")
	})
}

// value adds the fields that the steps lead to from node i, whose name is that
// of the path or, where lists are on the way, in r.name. It reports whether there
// is anything, even if it is empty.
func (r *Reader) value(i int, steps []step, p *fieldPath, role chronicle.Role) bool {
	n := &r.t.Nodes[i]
	mark := len(r.name)
	if n.Kind == tree.List && (len(steps) == 0 || steps[0].each) {
		if p.name != "" && mark == 0 {
			r.name = append(r.name, p.name...)
		}
		base := len(r.name)
		k := 0
		for c := range r.t.Items(i) {
			r.name = slices.Grow(r.name, 8)
			if base > 0 {
				r.name = append(r.name, '/')
			}
			r.name = strconv.AppendInt(r.name, int64(k), 10)
			r.value(c, steps[min(1, len(steps)):], p, role)
			r.name = r.name[:base]
			k++
		}
		r.name = r.name[:mark]
		return true
	}
	if len(steps) == 0 {
		name := p.name
		if mark > 0 {
			name = r.kept()
		}
		r.field(i, name, role)
		return true
	}
	c := -1
	if !steps[0].each {
		c = r.t.Member(i, steps[0].key)
	}
	if c < 0 {
		return false
	}
	if p.name == "" { // a list is on the way
		if mark > 0 {
			r.name = append(r.name, '/')
		}
		r.name = tree.AppendKey(r.name, steps[0].key)
	}
	met := r.value(c, steps[1:], p, role)
	r.name = r.name[:mark]
	return met
}

// kept returns the name in r.name, without making it again for each record.
func (r *Reader) kept() string {
	name, ok := r.names[string(r.name)]
	if !ok {
		name = string(r.name)
		r.names[name] = name
	}
	return name
}

// field adds a field with the text of node i. It adds none for an empty text.
func (r *Reader) field(i int, name string, role chronicle.Role) {
	n := &r.t.Nodes[i]
	switch {
	case n.Kind == tree.Null, n.IsScalar() && strings.TrimSpace(n.Text) == "", len(r.fields) >= build.MostFields:
	case !n.IsScalar():
		r.misfit(i, name, "expected text, found %s")
	default:
		f := chronicle.Field{Name: name, Role: role, Text: n.Text, Origin: n.Origin()}
		switch {
		case !isShown(role):
		case r.markdown && !strings.HasPrefix(strings.TrimSpace(n.Text), "<") && markdown.HasMarkup(n.Text):
			r.fields = append(r.fields, markdown.Field(f)...)
			return
		case (r.m.html || r.markdown) && html.HasMarkup(n.Text):
			var quotes []chronicle.Entry
			f, quotes = r.html.Field(f)
			r.quoted = append(r.quoted, quotes...)
		}
		if f.Text != "" {
			r.fields = append(r.fields, f)
		}
	}
}

// isShown reports whether a field of a role may hold markup.
func isShown(role chronicle.Role) bool {
	switch role {
	case chronicle.Text, chronicle.Title, chronicle.Caption, chronicle.Credit:
		return true
	}
	return false
}

// misfit notes that node i is not of the expected kind. It becomes a
// field, so that it has a place.
func (r *Reader) misfit(i int, name, format string) {
	n := &r.t.Nodes[i]
	what := "text"
	switch n.Kind {
	case tree.List:
		what = "a list"
	case tree.Object:
		what = "an object"
	case tree.Number:
		what = "a number"
	case tree.Bool:
		what = "a boolean"
	}
	f := chronicle.Field{Name: name, Text: r.t.Source[n.Start:n.End], Origin: chronicle.Verbatim(n.Start)}
	if n.Kind == tree.Text {
		f.Text, f.Origin = n.Text, n.Origin()
	}
	r.fields = append(r.fields, f)
	r.fault(n.Start, f, chronicle.Fault{Kind: chronicle.Invalid, Message: fmt.Sprintf(format, what)}, "")
}

// fault notes a fault of a field, which begins at a byte of the file, of the record at
// hand, and groups it with others of the same form if that is not empty.
func (r *Reader) fault(at int, field chronicle.Field, f chronicle.Fault, form string) {
	f.Span = chronicle.Span{Field: field.Name, End: len(field.Text)}
	r.pending = append(r.pending, build.PendingFault{At: at, Fault: f, Form: form})
}

// keysOf keeps the keys of a record, to suggest what may be meant by another.
func (r *Reader) keysOf(i int) {
	if n := &r.t.Nodes[i]; n.Kind == tree.Object {
		for c := range r.t.Items(i) {
			r.keys = append(r.keys, r.t.Nodes[c].Key)
		}
	}
}

// checkShape notes that the paths of the mapping lead nowhere in the whole file:
// a check that sees nothing must not look clean.
func (r *Reader) checkShape(src *source.File) {
	fault := func(message string) {
		r.b.Fault(src.Body(), chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    chronicle.Span{Entry: r.b.Doc(), Start: src.Body(), End: src.Body()},
			Message: message,
		})
	}
	if !r.reached {
		at := ""
		if path := r.m.records.text; path != "" {
			at = " at " + schema.Quote(path)
		}
		fault("this file has no records" + at)
	}
	if r.seen == 0 {
		return
	}
	var prose, dates []fieldPath
	for _, v := range r.m.values {
		if v.role == chronicle.Text || v.role == chronicle.Title {
			prose = append(prose, v.path)
		}
	}
	for _, paths := range r.m.date {
		dates = append(dates, paths...)
	}
	for _, group := range [][]fieldPath{prose, dates} {
		if len(group) == 0 || slices.ContainsFunc(group, func(p fieldPath) bool { return p.met }) {
			continue
		}
		p := group[0]
		message := "no record in this file has a value at " + schema.Quote(p.text)
		if len(p.steps) > 0 {
			if near := schema.Nearest(p.steps[0].key, r.keys); near != "" && near != p.steps[0].key {
				message += "; did you mean " + schema.Quote(near) + "?"
			}
		}
		fault(message)
	}
}
