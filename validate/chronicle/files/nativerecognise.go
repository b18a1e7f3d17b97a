package files

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
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
func isNative(t *tree) bool {
	if len(t.nodes) == 0 || t.nodes[0].kind != objectNode {
		return false
	}
	onlyNativeKeys := true
	hasList := false
	for i := 1; i < t.nodes[0].after; i = t.nodes[i].after {
		n := &t.nodes[i]
		list := recordListNamed(n.key)
		if list == nil {
			switch n.key {
			case "title", "language", "$schema":
			default:
				onlyNativeKeys = false
			}
			continue
		}
		if n.kind != listNode {
			continue
		}
		hasList = hasList || list.telling == nil
		if i+1 < n.after && list.isRecord(t, i+1) {
			return true
		}
		if i+1 < n.after && !t.nodes[i+1].unfinished {
			onlyNativeKeys = false
		}
	}
	return onlyNativeKeys && hasList
}

// isRecord reports whether node i looks like an item of the list.
func (l *recordList) isRecord(t *tree, i int) bool {
	n := &t.nodes[i]
	if n.kind != objectNode {
		return false
	}
	if l.telling != nil {
		for _, k := range l.telling {
			if t.member(i, k) < 0 {
				return false
			}
		}
		return true
	}
	has := func(key string) bool {
		c := t.member(i, key)
		return c >= 0 && t.nodes[c].isScalar()
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
	if i+1 == n.after {
		return false
	}
	known := shapeOf(l.schema)
	for c := i + 1; c < n.after; c = t.nodes[c].after {
		if key := t.nodes[c].key; known.properties[key] == nil && !known.isExtra(key) {
			return false
		}
	}
	return true
}
