package chronicle

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// extra adds the scalars of members that the format does not define, named as a
// reader of JSON names them.
func (e *entry) extra(members map[string]any) {
	if len(members) == 0 {
		return
	}
	content, err := json.Marshal(members)
	if err != nil {
		return // it has no form in a file
	}
	dec := json.NewDecoder(bytes.NewReader(content))
	dec.UseNumber()
	var plain map[string]any
	if dec.Decode(&plain) == nil {
		e.flatten("", plain)
	}
}

func (e *entry) flatten(name string, v any) {
	switch v := v.(type) {
	case nil:
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			e.flatten(strings.TrimPrefix(name+"/"+escapeKey.Replace(key), "/"), v[key])
		}
	case []any:
		for i := range v {
			e.flatten(name+"/"+strconv.Itoa(i), v[i])
		}
	default:
		e.Fields = append(e.Fields, Field{Name: name, Role: NativeRole(e.Kind, name), Text: fmt.Sprint(v)})
	}
}

// The escapes of JSON Pointer, RFC 6901 section 3.
var (
	escapeKey   = strings.NewReplacer("~", "~0", "/", "~1")
	unescapeKey = strings.NewReplacer("~1", "/", "~0", "~")
)

// extraOf puts together what extra took apart, as far as its scalars allow: with
// texts in place of numbers and booleans, and without empty values.
func extraOf(e *Entry) map[string]any {
	var extra map[string]any
	for i := range e.Fields {
		f := &e.Fields[i]
		if f.Role != Other || !strings.HasPrefix(f.Name, "x-") {
			continue
		}
		if extra == nil {
			extra = map[string]any{}
		}
		within := extra
		steps := strings.Split(f.Name, "/")
		for _, step := range steps[:len(steps)-1] {
			inner, ok := within[unescapeKey.Replace(step)].(map[string]any)
			if !ok {
				inner = map[string]any{}
				within[unescapeKey.Replace(step)] = inner
			}
			within = inner
		}
		within[unescapeKey.Replace(steps[len(steps)-1])] = f.Text
	}
	for key, v := range extra {
		extra[key] = withLists(v)
	}
	return extra
}

// withLists makes lists of the objects whose keys are the indices of one.
func withLists(v any) any {
	object, ok := v.(map[string]any)
	if !ok {
		return v
	}
	indices := make([]int, 0, len(object))
	for key, inner := range object {
		object[key] = withLists(inner)
		if i, err := strconv.Atoi(key); err == nil && strconv.Itoa(i) == key {
			indices = append(indices, i)
		}
	}
	if len(indices) < len(object) {
		return object
	}
	slices.Sort(indices)
	list := make([]any, len(indices))
	for at, i := range indices {
		list[at] = object[strconv.Itoa(i)]
	}
	return list
}
