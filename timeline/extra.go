package timeline

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"strings"
)

// extraPrefix is what the keys of Event.Extra begin with.
const extraPrefix = "x-"

// definedEvent is an Event without its methods: the members that the format
// defines.
type definedEvent Event

// MarshalJSON writes the members that the format defines, then those of Extra
// in the order of their keys. A key of Extra that does not begin with "x-" is an
// error.
func (e Event) MarshalJSON() ([]byte, error) {
	object, err := marshal(definedEvent(e))
	if err != nil || len(e.Extra) == 0 {
		return object, err
	}
	for key := range e.Extra {
		if !strings.HasPrefix(key, extraPrefix) {
			return nil, fmt.Errorf("timeline: event %q: extra key %q does not begin with %s", e.ID, key, extraPrefix)
		}
	}
	extra, err := marshal(e.Extra)
	if err != nil {
		return nil, err
	}
	if object = object[:len(object)-1]; len(object) > len("{") {
		object = append(object, ',')
	}
	return append(object, extra[len("{"):]...), nil
}

// UnmarshalJSON reads an event, with members whose keys begin with "x-" into
// Extra. An interval that ends before it starts is stored and reported.
func (e *Event) UnmarshalJSON(data []byte) error {
	err := json.Unmarshal(data, (*definedEvent)(e))
	e.Extra = nil
	var all map[string]any
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	if dec.Decode(&all) != nil {
		return err
	}
	maps.DeleteFunc(all, func(key string, _ any) bool { return !strings.HasPrefix(key, extraPrefix) })
	if len(all) > 0 {
		e.Extra = all
	}
	return err
}

// marshal leaves the characters of HTML as they are; whoever encodes the whole
// may escape them.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

func cloneExtra(extra map[string]any) map[string]any {
	c := maps.Clone(extra)
	for key, v := range c {
		c[key] = cloneValue(v)
	}
	return c
}

// cloneValue copies the lists and objects of a decoded value.
func cloneValue(v any) any {
	switch v := v.(type) {
	case map[string]any:
		return cloneExtra(v)
	case []any:
		c := make([]any, len(v))
		for i := range v {
			c[i] = cloneValue(v[i])
		}
		return c
	}
	return v
}
