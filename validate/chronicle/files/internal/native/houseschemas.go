package native

import (
	"strings"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// checkHouse notes where a document, whose entries are those from the first on,
// breaks the house schemas.
func (r *reader) checkHouse(t *tree.Tree, prefix string, first int) {
	if len(r.b.Schemas) == 0 || t.Broken || t.Nodes[0].Kind != tree.Object {
		return
	}
	entries := map[string]int{}
	for i := first; i < len(r.b.Chronicle().Entries); i++ {
		entries[r.b.Chronicle().Entries[i].Pointer] = i
	}
	s := shapeOf(timeline.SchemaID)
	document := map[string]any{}
	for i := range t.Items(0) {
		n := &t.Nodes[i]
		list := recordListNamed(n.Key)
		if list == nil || n.Kind != tree.List {
			document[n.Key] = value(t, i, s.properties[n.Key])
			continue
		}
		records := []any{}
		for item := range t.Items(i) {
			records = append(records, value(t, item, shapeOf(list.schema)))
		}
		document[n.Key] = records
	}
	for _, h := range r.b.Schemas {
		for _, v := range h.Check(document) {
			at, rest := splitRecord(v.Pointer)
			if entry, ok := entries[at]; ok {
				v.Pointer = rest
				r.violation(t, t.At(0, at), entry, "", v)
			} else {
				r.violation(t, 0, r.b.Doc(), prefix, v)
			}
		}
	}
}

// checkHouseLine does the same for a line of JSON Lines, as the document that has
// it alone.
func (r *reader) checkHouseLine(t *tree.Tree, list, ref string, entry int) {
	for _, h := range r.b.Schemas {
		document := map[string]any{list: []any{value(t, 0, shapeOf(ref))}}
		for _, v := range h.Check(document) {
			at, rest := splitRecord(v.Pointer)
			if at != "/"+list+"/0" {
				continue // of the document: a line has none
			}
			v.Pointer = rest
			r.violation(t, 0, entry, "", v)
		}
	}
}

// splitRecord parts a pointer into that of a record and the rest: "/events/3"
// and "/text".
func splitRecord(pointer string) (record, rest string) {
	const slashes = 3 // the third begins the rest
	end := 0
	for range slashes {
		i := strings.IndexByte(pointer[end:], '/')
		if i < 0 {
			return pointer, ""
		}
		end += i + 1
	}
	return pointer[:end-1], pointer[end-1:]
}
