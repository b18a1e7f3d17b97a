package native

import (
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// ownKeys is how many keys that the native format lacks show that a document is of a shape
// of its own, which has a list of one of our names: events with a date and a text are
// kept in many. Fewer are mistakes in a native document.
const ownKeys = 3

// isForeign reports whether a document has its own shape: keys that the native format lacks,
// and that are no slips for those it has, beside its lists or in most of their records.
func isForeign(t *tree.Tree) bool {
	if len(t.Nodes) == 0 || t.Nodes[0].Kind != tree.Object || t.Member(0, "$schema") >= 0 {
		return false
	}
	own := 0
	for i := range t.Items(0) {
		n := &t.Nodes[i]
		list := recordListNamed(n.Key)
		switch {
		case list != nil && n.Kind == tree.List:
			own += list.ownKeys(t, i)
		case list == nil && !isNearDocumentKey(n.Key):
			own++
		}
	}
	return own >= ownKeys
}

// hasList reports whether a document has a list of our names.
func hasList(t *tree.Tree) bool {
	for i := range t.Items(0) {
		if n := &t.Nodes[i]; n.Kind == tree.List && recordListNamed(n.Key) != nil {
			return true
		}
	}
	return false
}

// isNearDocumentKey reports whether a key may be meant for one of a document.
func isNearDocumentKey(key string) bool {
	return isNearList(key) || look.IsNear(key, "title", "language", "$schema")
}

// ownKeys counts the keys of the list at node i that most of its first records have and
// the native format lacks.
func (l *recordList) ownKeys(t *tree.Tree, i int) int {
	const first = 20
	known := shapeOf(l.schema)
	records, met := 0, map[string]int{}
	for item := range t.Items(i) {
		if t.Nodes[item].Kind != tree.Object {
			continue
		}
		if records++; records > first {
			break
		}
		for c := range t.Items(item) {
			if key := t.Nodes[c].Key; known.properties[key] == nil && !known.isExtra(key) && !known.isNear(key) {
				met[key]++
			}
		}
	}
	own := 0
	for _, n := range met {
		if 2*n > min(records, first) {
			own++
		}
	}
	return own
}

// isNear reports whether a key may be a slip for one of the shape's.
func (s *shape) isNear(key string) bool {
	for k := range s.properties {
		if look.IsNear(key, k) {
			return true
		}
	}
	return false
}
