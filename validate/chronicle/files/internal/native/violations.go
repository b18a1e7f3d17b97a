package native

import (
	"fmt"
	"strings"
	"sync"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

var schemas = sync.OnceValue(func() *schema.Set { return schema.New(timeline.Schema(), quotes.Schema()) })

// checkRecord notes where the record at node i, which became an entry, breaks
// its schema.
func (r *reader) checkRecord(t *tree.Tree, i, entry int, ref string) {
	s := shapeOf(ref)
	if !s.fits(t, i) {
		r.invalid(t, i, entry, "", schemas().Check(ref, value(t, i, s)))
	}
}

// checkDocument notes where a document breaks its schema outside of its
// records.
func (r *reader) checkDocument(t *tree.Tree, prefix string) {
	s := shapeOf(timeline.SchemaID)
	root := &t.Nodes[0]
	if root.Kind != tree.Object {
		r.b.Count(chronicle.Account{Refused: 1})
		r.invalid(t, 0, r.b.Doc(), prefix, schemas().Check(timeline.SchemaID, value(t, 0, s)))
		return
	}
	if documentFits(t, s) || !hasList(t) && isForeign(t) {
		return
	}
	var found []schema.Violation
	top := map[string]any{}
	for i := range t.Items(0) {
		n := &t.Nodes[i]
		list := recordListNamed(n.Key)
		if list != nil && n.Kind == tree.Null && t.Broken {
			continue // what was in it could not be parsed
		}
		if list == nil && n.Kind == tree.List && isNearList(n.Key) {
			for range t.Items(i) {
				r.b.Count(chronicle.Account{Refused: 1})
			}
		}
		if list == nil || n.Kind != tree.List {
			top[n.Key] = value(t, i, s.properties[n.Key])
			continue
		}
		top[n.Key] = []any{}
		at := 0
		for item := range t.Items(i) {
			if kind := t.Nodes[item].Kind; kind != tree.Object {
				r.b.Count(chronicle.Account{Refused: 1})
				var v any = []any{} // what is in a list does not matter
				if kind != tree.List {
					v = value(t, item, nil)
				}
				for _, v := range schemas().Check(list.schema, v) {
					v.Pointer = fmt.Sprintf("/%s/%d%s", n.Key, at, v.Pointer)
					found = append(found, v)
				}
			}
			at++
		}
	}
	r.invalid(t, 0, r.b.Doc(), prefix, append(found, schemas().Check(timeline.SchemaID, top)...))
}

// documentFits reports whether a document surely fits its schema, the content of
// its records left aside.
func documentFits(t *tree.Tree, s *shape) bool {
	for i := range t.Items(0) {
		n := &t.Nodes[i]
		if recordListNamed(n.Key) == nil {
			if p := s.properties[n.Key]; p == nil || !p.fits(t, i) {
				return false
			}
			continue
		}
		if n.Kind != tree.List {
			return false
		}
		for item := range t.Items(i) {
			if t.Nodes[item].Kind != tree.Object {
				return false
			}
		}
	}
	return true
}

// mostViolations is how many violations of one record are noted one by one.
const mostViolations = 100

// invalid notes the violations of the schema by the record at node i.
func (r *reader) invalid(t *tree.Tree, i, entry int, prefix string, found []schema.Violation) {
	for k, v := range found {
		if k == mostViolations {
			r.violation(t, i, entry, prefix, schema.Violation{
				Message: fmt.Sprintf("this breaks the schema in %d more places", len(found)-k),
			})
			break
		}
		r.violation(t, i, entry, prefix, v)
	}
}

// violation notes a violation by the record at node i, at the field in question.
// What is not a field becomes one, so that it has a place; a list or an object
// with its text as it is in the file.
func (r *reader) violation(t *tree.Tree, i, entry int, prefix string, v schema.Violation) {
	at := t.At(i, v.Pointer)
	if at < 0 {
		at = i
	}
	n := &t.Nodes[at]
	e := &r.b.Chronicle().Entries[entry]
	name := prefix + strings.TrimPrefix(v.Pointer, "/")
	f := e.Field(name)
	if v.Keyword == "format" && f != nil && f.Role.IsDate() {
		return // noted when it was parsed
	}
	if f == nil && at != i {
		made := chronicle.Field{Name: name, Text: t.Source[n.Start:n.End], Origin: chronicle.Verbatim(n.Start)}
		if n.Kind == tree.Text {
			made.Text, made.Origin = n.Text, n.Origin()
		}
		e.Fields = append(e.Fields, made)
		f = &e.Fields[len(e.Fields)-1]
	}
	span := e.Missing(name)
	if f != nil && v.Keyword != "required" {
		span = e.All(f)
	}
	if entry == r.b.Doc() && at == i { // the document as a whole: where it begins
		span = chronicle.Span{Entry: entry, Start: n.Start, End: n.Start}
	}
	r.b.Fault(n.Start, chronicle.Fault{Kind: chronicle.Invalid, Span: span, Message: v.Message})
}
