package native

import (
	"errors"
	"strconv"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// A reader adds the records of native documents to the chronicle.
type reader struct {
	b       *build.Builder
	scratch build.Scratch
}

// document adds the records of a native document, and its title and language
// to the file's Document entry. Their names there begin with prefix, which sets
// the documents of one file apart.
func (r *reader) document(t *tree.Tree, prefix string) {
	if len(t.Nodes) == 0 {
		return
	}
	doc := r.b.Document()
	root := &t.Nodes[0]
	if root.Kind == tree.Object {
		for i := range t.Items(0) {
			n := &t.Nodes[i]
			if n.IsScalar() && n.Kind != tree.Null && len(doc.Fields) < build.MostFields {
				doc.Fields = append(doc.Fields, chronicle.Field{
					Name:   prefix + tree.EscapeKey(n.Key),
					Role:   chronicle.NativeRole(chronicle.Document, n.Key),
					Text:   n.Text,
					Origin: n.Origin(),
				})
			}
		}
	}
	r.checkDocument(t, prefix)
	if root.Kind != tree.Object {
		return
	}
	first := len(r.b.Chronicle().Entries)
	for i := range t.Items(0) {
		list := recordListNamed(t.Nodes[i].Key)
		if list == nil || t.Nodes[i].Kind != tree.List {
			continue
		}
		r.b.Expect(t.Len(i))
		at := 0
		for item := range t.Items(i) {
			if n := &t.Nodes[item]; n.Kind == tree.Object && !n.Unfinished {
				r.record(t, item, list.kind, list.schema, "/"+list.name+"/"+strconv.Itoa(at))
			}
			at++
		}
	}
	r.checkHouse(t, prefix, first)
}

// record adds the entry that node i is, and checks it.
func (r *reader) record(t *tree.Tree, i int, kind chronicle.Kind, schema, pointer string) {
	n := &t.Nodes[i]
	e := chronicle.Entry{
		Kind:    kind,
		Pointer: pointer,
		Origin:  chronicle.Origin{Style: n.Style, Start: n.Start, End: n.End},
	}
	r.scratch.Reset()
	r.flatten(t, i, &e)
	r.checkRecord(t, i, r.b.AddRecord(e, &r.scratch), schema)
}

// flatten adds the scalars within node i to the scratch fields.
func (r *reader) flatten(t *tree.Tree, i int, e *chronicle.Entry) {
	s, parent := &r.scratch, &t.Nodes[i]
	k := 0
	for c := range t.Items(i) {
		n := &t.Nodes[c]
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
		switch {
		case !n.IsScalar():
			r.flatten(t, c, e)
		case n.Kind != tree.Null && len(s.Fields) < build.MostFields:
			r.field(t, c, e)
		}
		s.Name = s.Name[:mark]
	}
}

func (r *reader) field(t *tree.Tree, i int, e *chronicle.Entry) {
	s, n := &r.scratch, &t.Nodes[i]
	name, role := s.Known(e.Kind)
	s.Fields = append(s.Fields, chronicle.Field{Name: name, Role: role, Text: n.Text, Origin: n.Origin()})
	isText := n.Kind == tree.Text || n.Lenient
	switch {
	case role == chronicle.ID && isText:
		e.ID = n.Text
	case role.IsDate() && isText:
		d, err := edtf.Parse(n.Text)
		if role == chronicle.Date || role == chronicle.Said {
			e.Date = d
		}
		var bad *edtf.Error
		if errors.As(err, &bad) {
			s.BadDate(len(s.Fields)-1, n.Start, bad)
		}
	}
}
