package nativeyaml

import (
	"bytes"
	"encoding/json"
	"io"
)

// A node is a value of a JSON text, with what is within it in the text's order.
type node struct {
	kind   kind
	key    string // if it is a member of an object
	text   string // of a scalar
	within []node
}

type kind uint8

const (
	kindOther kind = iota // null, a boolean, a number
	kindText
	kindList
	kindObject
)

// empty is what an empty list or object is written as, behind a key or a dash.
func (k kind) empty() string {
	if k == kindObject {
		return " {}\n"
	}
	return " []\n"
}

// members lists the members of the object that encode writes as JSON.
func members(encode func(io.Writer) error) ([]node, error) {
	var b bytes.Buffer
	if err := encode(&b); err != nil {
		return nil, err
	}
	dec := json.NewDecoder(&b)
	dec.UseNumber()
	n, err := parse(dec)
	return n.within, err
}

func parse(dec *json.Decoder) (n node, err error) {
	token, err := dec.Token()
	if err != nil {
		return n, err
	}
	switch t := token.(type) {
	case string:
		return node{kind: kindText, text: t}, nil
	case json.Number:
		return node{text: t.String()}, nil
	case bool:
		return node{text: map[bool]string{true: "true", false: "false"}[t]}, nil
	case json.Delim:
		n.kind = kindList
		if t == '{' {
			n.kind = kindObject
		}
		for dec.More() {
			key := ""
			if n.kind == kindObject {
				token, err := dec.Token()
				if err != nil {
					return n, err
				}
				key, _ = token.(string)
			}
			inner, err := parse(dec)
			if err != nil {
				return n, err
			}
			inner.key = key
			n.within = append(n.within, inner)
		}
		_, err = dec.Token()
		return n, err
	}
	return node{text: "null"}, nil
}
