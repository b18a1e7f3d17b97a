package files

import (
	"fmt"
	"strings"
	"sync"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
)

var schemas = sync.OnceValue(func() *schema.Set { return schema.New(timeline.Schema(), quotes.Schema()) })

// checkRecord notes where the record at node i, which became an entry, breaks
// its schema.
func (r *nativeReader) checkRecord(t *tree, i, entry int, ref string) {
	s := shapeOf(ref)
	if !s.fits(t, i) {
		r.invalid(t, i, entry, "", schemas().Check(ref, value(t, i, s)))
	}
}

// checkDocument notes where a document breaks its schema outside of its
// records.
func (r *nativeReader) checkDocument(t *tree, prefix string) {
	s := shapeOf(timeline.SchemaID)
	root := &t.nodes[0]
	if root.kind != objectNode {
		r.invalid(t, 0, r.b.doc(), prefix, schemas().Check(timeline.SchemaID, value(t, 0, s)))
		return
	}
	if documentFits(t, s) {
		return
	}
	var found []schema.Violation
	top := map[string]any{}
	for i := 1; i < root.after; i = t.nodes[i].after {
		n := &t.nodes[i]
		list := recordListNamed(n.key)
		if list != nil && n.kind == nullNode && t.broken {
			continue // what was in it could not be parsed
		}
		if list == nil || n.kind != listNode {
			top[n.key] = value(t, i, s.properties[n.key])
			continue
		}
		top[n.key] = []any{}
		at := 0
		for item := i + 1; item < n.after; item = t.nodes[item].after {
			if kind := t.nodes[item].kind; kind != objectNode {
				var v any = []any{} // what is in a list does not matter
				if kind != listNode {
					v = value(t, item, nil)
				}
				for _, v := range schemas().Check(list.schema, v) {
					v.Pointer = fmt.Sprintf("/%s/%d%s", n.key, at, v.Pointer)
					found = append(found, v)
				}
			}
			at++
		}
	}
	r.invalid(t, 0, r.b.doc(), prefix, append(found, schemas().Check(timeline.SchemaID, top)...))
}

// documentFits reports whether a document surely fits its schema, the content of
// its records left aside.
func documentFits(t *tree, s *shape) bool {
	for i := 1; i < t.nodes[0].after; i = t.nodes[i].after {
		n := &t.nodes[i]
		if recordListNamed(n.key) == nil {
			if p := s.properties[n.key]; p == nil || !p.fits(t, i) {
				return false
			}
			continue
		}
		if n.kind != listNode {
			return false
		}
		for item := i + 1; item < n.after; item = t.nodes[item].after {
			if t.nodes[item].kind != objectNode {
				return false
			}
		}
	}
	return true
}

// mostViolations is how many violations of one record are noted one by one.
const mostViolations = 100

// invalid notes the violations of the schema by the record at node i.
func (r *nativeReader) invalid(t *tree, i, entry int, prefix string, found []schema.Violation) {
	for k, v := range found {
		if k == mostViolations {
			r.violation(t, i, entry, prefix, schema.Violation{
				Message: fmt.Sprintf("this breaks the schema in %d further places", len(found)-k),
			})
			break
		}
		r.violation(t, i, entry, prefix, v)
	}
}

// violation notes a violation by the record at node i, at the field in question. What is no field becomes
// one, a list or an object with its text as it stands in the file, so that it has
// a place.
func (r *nativeReader) violation(t *tree, i, entry int, prefix string, v schema.Violation) {
	at := t.at(i, v.Pointer)
	if at < 0 {
		at = i
	}
	n := &t.nodes[at]
	e := &r.b.chronicle().Entries[entry]
	name := prefix + strings.TrimPrefix(v.Pointer, "/")
	f := e.Field(name)
	if v.Keyword == "format" && f != nil && f.Role.IsDate() {
		return // noted when it was parsed
	}
	if f == nil && at != i {
		made := chronicle.Field{Name: name, Text: t.src[n.start:n.end], Origin: chronicle.Verbatim(n.start)}
		if n.kind == textNode {
			made.Text, made.Origin = n.text, n.origin()
		}
		e.Fields = append(e.Fields, made)
		f = &e.Fields[len(e.Fields)-1]
	}
	span := e.Missing(name)
	if f != nil && v.Keyword != "required" {
		span = e.All(f)
	}
	if entry == r.b.doc() && at == i { // the document as a whole: where it begins
		span = chronicle.Span{Entry: entry, Start: n.start, End: n.start}
	}
	r.b.fault(n.start, chronicle.Fault{Kind: chronicle.Invalid, Span: span, Message: v.Message})
}
