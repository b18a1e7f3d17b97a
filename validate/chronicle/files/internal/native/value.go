package native

import (
	"encoding/json"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// value returns node i as the schema checker takes it. A number or
// boolean becomes a string where s wants one and the format leaves it open; s
// may be nil.
func value(t *tree.Tree, i int, s *shape) any {
	n := &t.Nodes[i]
	switch n.Kind {
	case tree.Null:
		return nil
	case tree.Bool, tree.Number:
		if s != nil && s.takesAsText(n) {
			return n.Text
		}
		if n.Kind == tree.Number {
			return json.Number(n.Text)
		}
		return strings.EqualFold(n.Text, "true")
	case tree.List:
		list := []any{}
		for c := range t.Items(i) {
			var of *shape
			if s != nil {
				of = s.items
			}
			list = append(list, value(t, c, of))
		}
		return list
	case tree.Object:
		object := map[string]any{}
		for c := range t.Items(i) {
			var of *shape
			if s != nil {
				of = s.properties[t.Nodes[c].Key]
			}
			object[t.Nodes[c].Key] = value(t, c, of)
		}
		return object
	}
	return n.Text
}

func number(v any) (int, bool) {
	n, ok := v.(json.Number)
	if !ok {
		return 0, false
	}
	i, err := n.Int64()
	return int(i), err == nil
}
