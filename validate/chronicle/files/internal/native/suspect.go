package native

import (
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// looksNative reports whether a document whose text has the look of events is broken,
// or has a list of events or quotes with a misspelt key, its own or one in its first
// record.
func looksNative(t *tree.Tree) bool {
	if t.Broken || len(t.Nodes) == 0 {
		return true
	}
	root := &t.Nodes[0]
	if root.Kind != tree.Object || isForeign(t) {
		return false
	}
	for i := 1; i < root.After; i = t.Nodes[i].After {
		n := &t.Nodes[i]
		if n.Kind != tree.List || i+1 == n.After {
			continue
		}
		for k := range recordLists {
			if l := &recordLists[k]; l.proof == nil && look.IsNear(n.Key, l.name) && l.mayBeRecord(t, i+1) {
				return true
			}
		}
	}
	return false
}

// isNearList reports whether a key is a slip for that of a list of records.
func isNearList(key string) bool {
	return slices.ContainsFunc(recordLists, func(l recordList) bool { return look.IsNear(key, l.name) })
}

// mayBeRecord reports whether node i looks like an item of the list but for the spelling
// of its keys: a date and a text, or a speaker and a text.
func (l *recordList) mayBeRecord(t *tree.Tree, i int) bool {
	n := &t.Nodes[i]
	if n.Kind != tree.Object {
		return false
	}
	var isDated, isTold, isSaid bool
	for c := i + 1; c < n.After; c = t.Nodes[c].After {
		m := &t.Nodes[c]
		if !m.IsScalar() {
			continue
		}
		isDated = isDated || look.IsNear(m.Key, "date") && look.IsDate(m.Text)
		isTold = isTold || look.IsNear(m.Key, "text", "title")
		isSaid = isSaid || look.IsNear(m.Key, "speaker")
	}
	if l.kind == chronicle.Quote {
		return isTold && isSaid
	}
	return isTold && isDated
}
