package files

import (
	"errors"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// A recordList is a list of the native format, each of whose items becomes an
// entry.
type recordList struct {
	name    string
	kind    chronicle.Kind
	schema  string   // reference of the schema of an item
	telling []string // keys that tell an item of it from anything else's
}

var recordLists = []recordList{
	{"sources", chronicle.Source, timeline.SchemaID + "#/$defs/source", []string{"id", "title"}},
	{"people", chronicle.Person, timeline.SchemaID + "#/$defs/person", []string{"id", "name"}},
	{"events", chronicle.Event, eventSchema, nil},
	{"quotes", chronicle.Quote, quoteSchema, nil},
	{"paragraphs", chronicle.Paragraph, timeline.SchemaID + "#/$defs/paragraph", nil},
}

const (
	eventSchema = timeline.SchemaID + "#/$defs/event"
	quoteSchema = quotes.SchemaID + "#/$defs/quote"
)

func recordListNamed(name string) *recordList {
	for i := range recordLists {
		if recordLists[i].name == name {
			return &recordLists[i]
		}
	}
	return nil
}

// A nativeReader adds the records of native documents to the chronicle.
type nativeReader struct {
	b       *builder
	scratch scratch
}

// document adds the records of a native document, and its title and language
// to the file's Document entry. Their names there begin with prefix, which sets
// the documents of one file apart.
func (r *nativeReader) document(t *tree, prefix string) {
	if len(t.nodes) == 0 {
		return
	}
	doc := r.b.document()
	root := &t.nodes[0]
	if root.kind == objectNode {
		for i := 1; i < root.after; i = t.nodes[i].after {
			n := &t.nodes[i]
			if n.isScalar() && n.kind != nullNode && len(doc.Fields) < mostFields {
				doc.Fields = append(doc.Fields, chronicle.Field{
					Name:   prefix + escapeKey.Replace(n.key),
					Role:   chronicle.NativeRole(chronicle.Document, n.key),
					Text:   n.text,
					Origin: n.origin(),
				})
			}
		}
	}
	r.checkDocument(t, prefix)
	if root.kind != objectNode {
		return
	}
	first := len(r.b.chronicle().Entries)
	for i := 1; i < root.after; i = t.nodes[i].after {
		list := recordListNamed(t.nodes[i].key)
		if list == nil || t.nodes[i].kind != listNode {
			continue
		}
		at := 0
		for item := i + 1; item < t.nodes[i].after; item = t.nodes[item].after {
			if n := &t.nodes[item]; n.kind == objectNode && !n.unfinished {
				r.record(t, item, list.kind, list.schema, "/"+list.name+"/"+strconv.Itoa(at))
			}
			at++
		}
	}
	r.checkHouse(t, prefix, first)
}

// record adds the entry that node i is, and checks it.
func (r *nativeReader) record(t *tree, i int, kind chronicle.Kind, schema, pointer string) {
	n := &t.nodes[i]
	e := chronicle.Entry{
		Kind:    kind,
		Pointer: pointer,
		Origin:  chronicle.Origin{Style: n.style, Start: n.start, End: n.end},
	}
	r.scratch.reset()
	r.flatten(t, i, &e)
	r.checkRecord(t, i, r.b.addRecord(e, &r.scratch), schema)
}

// flatten adds the scalars within node i to the scratch fields.
func (r *nativeReader) flatten(t *tree, i int, e *chronicle.Entry) {
	s, parent := &r.scratch, &t.nodes[i]
	k := 0
	for c := i + 1; c < parent.after; c = t.nodes[c].after {
		n := &t.nodes[c]
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
		switch {
		case !n.isScalar():
			r.flatten(t, c, e)
		case n.kind != nullNode && len(s.fields) < mostFields:
			r.field(t, c, e)
		}
		s.name = s.name[:mark]
	}
}

func (r *nativeReader) field(t *tree, i int, e *chronicle.Entry) {
	s, n := &r.scratch, &t.nodes[i]
	known := s.known(e.Kind)
	role := known.role
	s.fields = append(s.fields, chronicle.Field{Name: known.name, Role: role, Text: n.text, Origin: n.origin()})
	isText := n.kind == textNode || n.lenient
	switch {
	case role == chronicle.ID && isText:
		e.ID = n.text
	case role.IsDate() && isText:
		d, err := edtf.Parse(n.text)
		if role == chronicle.Date || role == chronicle.Said {
			e.Date = d
		}
		var bad *edtf.Error
		if errors.As(err, &bad) {
			s.badDates = append(s.badDates, badDate{len(s.fields) - 1, n.start, bad})
		}
	}
}

// mayBeNative reports whether any of the native lists is named in the content:
// a quick look, so that large files of another kind are not parsed in vain.
func mayBeNative(content string) bool {
	for i := range recordLists {
		if strings.Contains(content, recordLists[i].name) {
			return true
		}
	}
	return false
}

// isNative reports whether a document, which may be broken further on, is a
// chronicle in the native format: an object with a list of records of which the
// first looks like one. Many files hold lists of these names: events of a
// workflow, sources of a configuration.
func isNative(t *tree) bool {
	if len(t.nodes) == 0 || t.nodes[0].kind != objectNode {
		return false
	}
	onlyNativeKeys := true
	hasList := false
	for i := 1; i < t.nodes[0].after; i = t.nodes[i].after {
		n := &t.nodes[i]
		list := recordListNamed(n.key)
		if list == nil {
			switch n.key {
			case "title", "language", "$schema":
			default:
				onlyNativeKeys = false
			}
			continue
		}
		if n.kind != listNode {
			continue
		}
		hasList = hasList || list.telling == nil
		if i+1 < n.after && list.isRecord(t, i+1) {
			return true
		}
		if i+1 < n.after && !t.nodes[i+1].unfinished {
			onlyNativeKeys = false
		}
	}
	return onlyNativeKeys && hasList
}

// isRecord reports whether node i looks like an item of the list.
func (l *recordList) isRecord(t *tree, i int) bool {
	n := &t.nodes[i]
	if n.kind != objectNode {
		return false
	}
	if l.telling != nil {
		for _, k := range l.telling {
			if t.member(i, k) < 0 {
				return false
			}
		}
		return true
	}
	has := func(key string) bool {
		c := t.member(i, key)
		return c >= 0 && t.nodes[c].isScalar()
	}
	switch l.kind {
	case chronicle.Event:
		if has("text") || has("date") || has("display") {
			return true
		}
	case chronicle.Quote:
		if has("text") && has("speaker") {
			return true
		}
	}
	if i+1 == n.after {
		return false
	}
	known := shapeOf(l.schema)
	for c := i + 1; c < n.after; c = t.nodes[c].after {
		if key := t.nodes[c].key; known.properties[key] == nil && !known.isExtra(key) {
			return false
		}
	}
	return true
}
