package files

import (
	"strings"

	"github.com/chronlint/chronlint/timeline"
)

// checkHouse notes where a document, whose entries are those from the first on,
// breaks the house schemas.
func (r *nativeReader) checkHouse(t *tree, prefix string, first int) {
	if len(r.b.schemas) == 0 || t.broken || t.nodes[0].kind != objectNode {
		return
	}
	entries := map[string]int{}
	for i := first; i < len(r.b.chronicle().Entries); i++ {
		entries[r.b.chronicle().Entries[i].Pointer] = i
	}
	root, s := &t.nodes[0], shapeOf(timeline.SchemaID)
	document := map[string]any{}
	for i := 1; i < root.after; i = t.nodes[i].after {
		n := &t.nodes[i]
		list := recordListNamed(n.key)
		if list == nil || n.kind != listNode {
			document[n.key] = value(t, i, s.properties[n.key])
			continue
		}
		records := []any{}
		for item := i + 1; item < n.after; item = t.nodes[item].after {
			records = append(records, value(t, item, shapeOf(list.schema)))
		}
		document[n.key] = records
	}
	for _, h := range r.b.schemas {
		for _, v := range h.check(document) {
			at, rest := splitRecord(v.Pointer)
			if entry, ok := entries[at]; ok {
				v.Pointer = rest
				r.violation(t, t.at(0, at), entry, "", v)
			} else {
				r.violation(t, 0, r.b.doc(), prefix, v)
			}
		}
	}
}

// checkHouseLine does the same for a line of JSON Lines, as the document that has
// it alone.
func (r *nativeReader) checkHouseLine(t *tree, list, ref string, entry int) {
	for _, h := range r.b.schemas {
		document := map[string]any{list: []any{value(t, 0, shapeOf(ref))}}
		for _, v := range h.check(document) {
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
