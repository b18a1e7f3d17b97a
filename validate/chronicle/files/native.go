package files

import (
	"errors"
	"strconv"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

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
					Name:   prefix + escapeKey(n.key),
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
	name, role := s.known(e.Kind)
	s.fields = append(s.fields, chronicle.Field{Name: name, Role: role, Text: n.text, Origin: n.origin()})
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
			s.badDate(len(s.fields) - 1, n.start, bad)
		}
	}
}
