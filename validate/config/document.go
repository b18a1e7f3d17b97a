package config

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/chronlint/chronlint/internal/schema"
)

// A document is a YAML text as JSON values with their places.
type document struct {
	name   string
	value  any
	values map[string]place // by JSON Pointer
	keys   map[string]place // where the key of the value is
	errs   Errors
	kind   fileKind
	left   int // how many values more may be read
}

// A fileKind says how a file is read. Values that aliases expand to count.
type fileKind struct {
	bytes   int64 // that it may have at most
	values  int
	isTexts bool // scalars are texts, also where YAML would have a number
}

var (
	configFile = fileKind{bytes: mostBytes, values: 20_000}
	stetFile   = fileKind{bytes: 64 << 20, values: 4_000_000, isTexts: true} // half a million stets
)

// A place is a line and a column, from 1.
type place struct{ line, column int }

const (
	mostBytes = 1 << 20 // of a configuration or a schema
	mostDepth = 32
)

func readDocument(name string, data []byte, kind fileKind) *document {
	d := &document{name: name, values: map[string]place{}, keys: map[string]place{}, kind: kind, left: kind.values}
	text := strings.TrimPrefix(string(data), "\ufeff")
	switch {
	case int64(len(data)) > kind.bytes:
		d.fail(place{1, 1}, fmt.Sprintf("the file is larger than the limit of %d bytes", kind.bytes))
		return d
	case !utf8.ValidString(text):
		d.notUTF8(text)
		return d
	}
	root, err := parseYAML(text)
	if err != nil {
		line, message := syntaxError(err)
		d.fail(place{min(line, 1+strings.Count(text, "\n")), 1}, "invalid YAML: "+message)
		return d
	}
	if root != nil {
		d.value = d.read(root, "", 0)
	}
	return d
}

// notUTF8 notes the first byte that is not UTF-8.
func (d *document) notUTF8(text string) {
	valid := text
	for !utf8.ValidString(valid) { // cut at the first byte that is not
		for i := 0; i < len(valid); {
			r, n := utf8.DecodeRuneInString(valid[i:])
			if r == utf8.RuneError && n == 1 {
				valid = valid[:i]
				break
			}
			i += n
		}
	}
	at := place{1 + strings.Count(valid, "\n"), 1 + utf8.RuneCountInString(valid[1+strings.LastIndex(valid, "\n"):])}
	d.fail(at, fmt.Sprintf("the byte 0x%02X is not valid UTF-8", text[len(valid)]))
}

func (d *document) fail(at place, message string) {
	d.errs = append(d.errs, &Error{d.name, max(at.line, 1), max(at.column, 1), message})
}

// failAt notes an error of the value that a pointer names, or of its key.
func (d *document) failAt(pointer string, key bool, message string) {
	at, ok := d.values[pointer]
	if key {
		at, ok = d.keys[pointer]
	}
	for !ok && pointer != "" {
		pointer = pointer[:strings.LastIndexByte(pointer, '/')]
		at, ok = d.values[pointer]
	}
	d.fail(at, message)
}

// parseYAML returns the content of the one document that text is, nil if it is
// empty.
func parseYAML(text string) (root *yaml.Node, err error) {
	defer func() {
		if p := recover(); p != nil { // the parser's own assertions
			err = fmt.Errorf("%v", p)
		}
	}()
	dec := yaml.NewDecoder(strings.NewReader(text))
	var first, second yaml.Node
	switch err := dec.Decode(&first); {
	case errors.Is(err, io.EOF):
		return nil, nil
	case err != nil:
		return nil, err
	}
	if err := dec.Decode(&second); !errors.Is(err, io.EOF) {
		if err == nil {
			err = fmt.Errorf("line %d: unexpected second document", second.Line)
		}
		return nil, err
	}
	if len(first.Content) == 0 {
		return nil, nil
	}
	return first.Content[0], nil
}

// syntaxError takes the line out of the parser's message. Of its own, as against
// those of its scanner, it counts lines from 0.
func syntaxError(err error) (line int, message string) {
	message = strings.TrimPrefix(err.Error(), "yaml: ")
	rest, ok := strings.CutPrefix(message, "line ")
	number, what, isLine := strings.Cut(rest, ": ")
	n, err := strconv.Atoi(number)
	if !ok || !isLine || err != nil {
		return 1, message
	}
	if strings.HasPrefix(what, "did not find expected") {
		n++
	}
	return n, what
}

// read returns the value of a node and records its place.
func (d *document) read(n *yaml.Node, pointer string, depth int) any {
	at := place{n.Line, n.Column}
	if _, known := d.values[pointer]; !known {
		d.values[pointer] = at
	}
	if n.Kind == yaml.AliasNode && n.Alias != nil {
		n = n.Alias
	}
	d.left--
	switch {
	case depth > mostDepth:
		d.fail(at, fmt.Sprintf("nested more than %d levels deep", mostDepth))
		return nil
	case d.left < 0:
		if d.left == -1 {
			d.fail(at, fmt.Sprintf("this expands to more than the limit of %d values", d.kind.values))
		}
		return nil
	}
	switch n.Kind {
	case yaml.ScalarNode:
		if d.kind.isTexts {
			return n.Value
		}
		return scalar(n)
	case yaml.SequenceNode:
		list := []any{}
		for i, item := range n.Content {
			list = append(list, d.read(item, pointer+"/"+strconv.Itoa(i), depth+1))
		}
		return list
	case yaml.MappingNode:
		return d.object(n, pointer, depth)
	}
	return nil
}

func (d *document) object(n *yaml.Node, pointer string, depth int) any {
	object := map[string]any{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		at := place{key.Line, key.Column}
		if key.Kind == yaml.AliasNode && key.Alias != nil {
			key = key.Alias
		}
		if key.Kind != yaml.ScalarNode {
			d.fail(at, "a key must be a text")
			continue
		}
		if _, twice := object[key.Value]; twice {
			d.fail(at, "duplicate key "+schema.Quote(key.Value))
			continue
		}
		to := pointer + "/" + escapeKey.Replace(key.Value)
		if _, known := d.keys[to]; !known {
			d.keys[to] = at
		}
		object[key.Value] = d.read(n.Content[i+1], to, depth+1)
	}
	return object
}

// escapeKey escapes a key of a JSON Pointer, RFC 6901 section 3.
var escapeKey = strings.NewReplacer("~", "~0", "/", "~1")

// scalar returns a scalar as a JSON value: null, a boolean, a number, or else a
// text. A date is a text.
func scalar(n *yaml.Node) any {
	switch n.ShortTag() {
	case "!!null":
		return nil
	case "!!bool":
		return strings.EqualFold(n.Value, "true")
	case "!!int", "!!float":
		var f float64
		if json.Valid([]byte(n.Value)) {
			return json.Number(n.Value)
		}
		if err := n.Decode(&f); err == nil && !math.IsNaN(f) && !math.IsInf(f, 0) {
			return json.Number(strconv.FormatFloat(f, 'g', -1, 64))
		}
	}
	return n.Value
}
