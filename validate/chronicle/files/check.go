package files

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
)

var schemas = sync.OnceValue(func() *schema.Set { return schema.New(timeline.Schema(), quotes.Schema()) })

// A pending is a fault on its way into the chronicle, in the order of the file.
type pending struct {
	at    int // byte of the file
	fault chronicle.Fault
}

func (b *builder) fault(at int, f chronicle.Fault) { b.pending = append(b.pending, pending{at, f}) }

// end adds the faults of the file to the chronicle, and the language to one that
// does not state its own.
func (b *builder) end() {
	doc := &b.c.Entries[b.doc]
	if b.language != "" && doc.First(chronicle.Language) == nil {
		doc.Fields = append(doc.Fields, chronicle.Field{Name: "language", Role: chronicle.Language, Text: b.language})
	}
	slices.SortStableFunc(b.pending, func(x, y pending) int { return x.at - y.at })
	for _, p := range b.pending {
		b.c.AddFault(p.fault)
	}
	b.pending = b.pending[:0]
}

// unreadable notes that bytes of the file can't be parsed.
func (b *builder) unreadable(start, end int, message string) {
	content := b.c.Entries[b.doc].Fields[0].Text
	for end < len(content) && !utf8.RuneStart(content[end]) {
		end++
	}
	b.fault(start, chronicle.Fault{
		Kind:    chronicle.Unreadable,
		Span:    chronicle.Span{Entry: b.doc, Start: start, End: end},
		Message: message,
	})
}

func (b *builder) faultsOf(t *tree) {
	for _, f := range t.faults {
		b.unreadable(f.start, f.end, f.message)
	}
}

// badDate notes that a date field of an entry holds none. It keeps its text.
func (b *builder) badDate(entry, field int, err *edtf.Error, at int) {
	e := &b.c.Entries[entry]
	message := err.Error()
	if err.Kind == edtf.KindSyntax && err.Suggestion == "" {
		if d, ok := reading.WholeDate(e.Fields[field].Text, reading.Options{}); ok && d.Err == nil {
			message = fmt.Sprintf("date %s: write %s", schema.Quote(err.Input), d.Value)
		}
	}
	b.fault(at, chronicle.Fault{
		Kind:    chronicle.BadDate,
		Span:    e.All(&e.Fields[field]),
		Message: message,
		Err:     err,
	})
}

// unreadDate notes that a date field of an entry is in words that are not
// understood, which proves no error. It keeps its text.
func (b *builder) unreadDate(entry, field int, at int) {
	e := &b.c.Entries[entry]
	f := &e.Fields[field]
	b.fault(at, chronicle.Fault{
		Kind:    chronicle.UnreadDate,
		Span:    e.All(f),
		Message: schema.Quote(f.Text) + " can't be read as one date",
	})
}

// checkRecord notes where the record at node i, which became an entry, breaks
// its schema.
func (b *builder) checkRecord(t *tree, i, entry int, ref string) {
	s := shapeOf(ref)
	if !s.fits(t, i) {
		b.invalid(t, i, entry, "", schemas().Check(ref, value(t, i, s)))
	}
}

// checkDocument notes where a document breaks its schema outside of its
// records.
func (b *builder) checkDocument(t *tree, prefix string) {
	s := shapeOf(timeline.SchemaID)
	root := &t.nodes[0]
	if root.kind != objectNode {
		b.invalid(t, 0, b.doc, prefix, schemas().Check(timeline.SchemaID, value(t, 0, s)))
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
	b.invalid(t, 0, b.doc, prefix, append(found, schemas().Check(timeline.SchemaID, top)...))
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
func (b *builder) invalid(t *tree, i, entry int, prefix string, found []schema.Violation) {
	for k, v := range found {
		if k == mostViolations {
			b.violation(t, i, entry, prefix, schema.Violation{
				Message: fmt.Sprintf("this breaks the schema in %d further places", len(found)-k),
			})
			break
		}
		b.violation(t, i, entry, prefix, v)
	}
}

// violation notes a violation by the record at node i, at the field in question. What is no field becomes
// one, a list or an object with its text as it stands in the file, so that it has
// a place.
func (b *builder) violation(t *tree, i, entry int, prefix string, v schema.Violation) {
	at := t.at(i, v.Pointer)
	if at < 0 {
		at = i
	}
	n := &t.nodes[at]
	e := &b.c.Entries[entry]
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
	if entry == b.doc && at == i { // the document as a whole: where it begins
		span = chronicle.Span{Entry: entry, Start: n.start, End: n.start}
	}
	b.fault(n.start, chronicle.Fault{Kind: chronicle.Invalid, Span: span, Message: v.Message})
}

// value gives what node i is as the schema checker takes it. A number or
// boolean becomes a string where s wants one and the format leaves it open; s
// may be nil.
func value(t *tree, i int, s *shape) any {
	n := &t.nodes[i]
	switch n.kind {
	case nullNode:
		return nil
	case boolNode, numberNode:
		if s != nil && s.takesAsText(n) {
			return n.text
		}
		if n.kind == numberNode {
			return json.Number(n.text)
		}
		return strings.EqualFold(n.text, "true")
	case listNode:
		list := []any{}
		for c := i + 1; c < n.after; c = t.nodes[c].after {
			var of *shape
			if s != nil {
				of = s.items
			}
			list = append(list, value(t, c, of))
		}
		return list
	case objectNode:
		object := map[string]any{}
		for c := i + 1; c < n.after; c = t.nodes[c].after {
			var of *shape
			if s != nil {
				of = s.properties[t.nodes[c].key]
			}
			object[t.nodes[c].key] = value(t, c, of)
		}
		return object
	}
	return n.text
}

func number(v any) (int, bool) {
	n, ok := v.(json.Number)
	if !ok {
		return 0, false
	}
	i, err := n.Int64()
	return int(i), err == nil
}
