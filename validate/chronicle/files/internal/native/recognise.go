package native

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

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
func isNative(t *tree.Tree) bool {
	if len(t.Nodes) == 0 || t.Nodes[0].Kind != tree.Object || isForeign(t) {
		return false
	}
	onlyNativeKeys := true
	hasList := false
	for i := range t.Items(0) {
		n := &t.Nodes[i]
		list := recordListNamed(n.Key)
		if list == nil {
			switch n.Key {
			case "title", "language", "$schema":
			default:
				onlyNativeKeys = false
			}
			continue
		}
		if n.Kind != tree.List {
			continue
		}
		hasList = hasList || list.proof == nil
		if i+1 < n.After && list.isRecord(t, i+1) {
			return true
		}
		if i+1 < n.After && !t.Nodes[i+1].Unfinished {
			onlyNativeKeys = false
		}
	}
	return onlyNativeKeys && hasList
}

// isRecord reports whether node i looks like an item of the list.
func (l *recordList) isRecord(t *tree.Tree, i int) bool {
	n := &t.Nodes[i]
	if n.Kind != tree.Object {
		return false
	}
	if l.proof != nil {
		for _, k := range l.proof {
			if t.Member(i, k) < 0 {
				return false
			}
		}
		return true
	}
	has := func(key string) bool {
		c := t.Member(i, key)
		return c >= 0 && t.Nodes[c].IsScalar()
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
	if i+1 == n.After {
		return false
	}
	known := shapeOf(l.schema)
	for c := range t.Items(i) {
		if key := t.Nodes[c].Key; known.properties[key] == nil && !known.isExtra(key) {
			return false
		}
	}
	return true
}
