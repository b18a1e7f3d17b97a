package files

import (
	"encoding/json"
	"strings"
)

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
