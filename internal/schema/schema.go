// Package schema checks JSON values against JSON Schemas (draft 2020-12) and
// says what is wrong in words an editor can act on.
//
// It is a guard around github.com/santhosh-tekuri/jsonschema/v5, which finds the
// violations: values that would harm the checker (huge numbers, deep nesting) are
// refused first, nothing is loaded from a URL, a panic becomes an error, and the
// violations are sorted.
//
//	set := schema.New(timelineJSON, quotesJSON)
//	v, err := schema.Parse(data)
//	for _, bad := range set.Check("https://…/timeline.json", v) { … }
package schema

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// A Violation is one way in which a value breaks its schema.
type Violation struct {
	Pointer string // JSON Pointer (RFC 6901) of the value at fault; of the key, where a key is unknown
	Keyword string // the schema keyword that failed, such as "required"
	Message string // what is wrong and what would be right
}

func (v Violation) String() string {
	if v.Pointer == "" {
		return v.Message
	}
	return v.Pointer + ": " + v.Message
}

// A Set is a group of schemas that may refer to each other by $id.
type Set struct {
	sources map[string]any // $id → the schema as JSON

	mu       sync.Mutex
	compiler *jsonschema.Compiler
	compiled map[string]*jsonschema.Schema
}

// New returns a set of the given schemas, each a JSON text with an $id. They
// are part of the program, so one that can't be used is a panic.
func New(schemas ...string) *Set { return newSet(isEDTF, schemas) }

// newSet returns a set that takes the dates that isDate does.
func newSet(isDate func(any) bool, schemas []string) *Set {
	s := &Set{
		sources:  map[string]any{},
		compiled: map[string]*jsonschema.Schema{},
		compiler: jsonschema.NewCompiler(),
	}
	s.compiler.Draft = jsonschema.Draft2020
	s.compiler.AssertFormat = true
	s.compiler.Formats["edtf"] = isDate
	s.compiler.LoadURL = func(u string) (io.ReadCloser, error) {
		return nil, fmt.Errorf("unknown schema %s; other schemas are not loaded", u)
	}
	for _, text := range schemas {
		v, err := Parse([]byte(text))
		if err == nil {
			m, _ := v.(map[string]any)
			id, _ := m["$id"].(string)
			err = s.add(id, v, text)
		}
		if err != nil {
			panic("schema: " + err.Error())
		}
	}
	return s
}

// Add adds a schema that is not part of the program, and returns the URL by
// which Check knows it: its $id or else url. The error says why it can't be used; it is a *SyntaxError where the text is not JSON.
func (s *Set) Add(url, text string) (string, error) {
	v, err := Parse([]byte(text))
	if err != nil {
		return "", err
	}
	m, isObject := v.(map[string]any)
	if !isObject {
		return "", fmt.Errorf("expected an object, found %s", kindOf(v))
	}
	if id, ok := m["$id"].(string); ok && id != "" {
		url = id
	}
	if s.sources[url] != nil {
		return "", fmt.Errorf("two schemas have the $id %s", Quote(url))
	}
	if err := s.add(url, v, text); err != nil {
		return "", err
	}
	if _, err := s.compile(url); err != nil {
		return "", compileError(err)
	}
	return url, nil
}

func (s *Set) add(url string, v any, text string) error {
	if url == "" {
		return errors.New("no $id")
	}
	s.sources[url] = v
	return s.compiler.AddResource(url, strings.NewReader(text))
}

// compileError says why a schema is invalid: where it breaks the schema of
// schemas, in the checker's words.
func compileError(err error) error {
	var ve *jsonschema.ValidationError
	if !errors.As(err, &ve) {
		return err
	}
	for leaf := range leaves(ve) {
		return fmt.Errorf("not a valid schema of draft 2020-12: %s: %s", unescape(leaf.InstanceLocation), leaf.Message)
	}
	return err
}

func isEDTF(v any) bool {
	s, ok := v.(string)
	if !ok {
		return true // "format" applies to strings only
	}
	_, err := edtf.Parse(s)
	var bad *edtf.Error
	return err == nil || errors.As(err, &bad) && bad.Kind == edtf.KindReversed
}

// Check checks v, as Parse returns it, against the schema with the given URL
// ($id, with a fragment if a part is meant). The violations are sorted by
// pointer, then keyword and message, without repeats. An interval that ends
// before it starts is not a violation: it is well formed, and a rule reports it.
func (s *Set) Check(ref string, v any) []Violation {
	if bad := unusable(v, "", 0); bad != nil {
		return []Violation{*bad}
	}
	sch, err := s.compile(ref)
	if err != nil {
		return []Violation{{Message: err.Error()}}
	}
	err = validate(sch, v)
	var ve *jsonschema.ValidationError
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &ve):
		return []Violation{{Message: err.Error()}}
	}
	var out []Violation
	for leaf := range leaves(ve) {
		out = append(out, s.explain(leaf, v)...)
	}
	slices.SortFunc(out, func(a, b Violation) int {
		return cmp.Or(comparePointers(a.Pointer, b.Pointer), strings.Compare(a.Keyword, b.Keyword), strings.Compare(a.Message, b.Message))
	})
	return slices.Compact(out)
}

// comparePointers orders JSON Pointers key by key, the items of a list by
// number: /events/9 before /events/10.
func comparePointers(a, b string) int {
	for a != "" || b != "" {
		var x, y string
		x, a = firstKey(a)
		y, b = firstKey(b)
		order := strings.Compare(x, y)
		if isIndex(x) && isIndex(y) {
			order = cmp.Or(cmp.Compare(len(x), len(y)), order)
		}
		if order != 0 {
			return order
		}
	}
	return 0
}

// firstKey splits a pointer after its first key, which keeps its slash.
func firstKey(pointer string) (key, rest string) {
	if pointer == "" {
		return "", ""
	}
	if i := strings.IndexByte(pointer[1:], '/'); i >= 0 {
		return pointer[:1+i], pointer[1+i:]
	}
	return pointer, ""
}

// isIndex reports whether a key, with its slash, is the index of a list, as
// RFC 6901 writes it.
func isIndex(key string) bool {
	digits := strings.TrimPrefix(key, "/")
	return digits != "" && strings.Trim(digits, "0123456789") == "" && (digits == "0" || digits[0] != '0')
}

func (s *Set) compile(ref string) (*jsonschema.Schema, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if sch := s.compiled[ref]; sch != nil {
		return sch, nil
	}
	sch, err := compiled(s.compiler, ref)
	if err != nil {
		return nil, err
	}
	s.compiled[ref] = sch
	return sch, nil
}

// compiled keeps a panic of the checker from ending the program.
func compiled(c *jsonschema.Compiler, ref string) (sch *jsonschema.Schema, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the schema can't be used: %v", p)
		}
	}()
	return c.Compile(ref)
}

// validate keeps a panic of the checker from ending the program.
func validate(sch *jsonschema.Schema, v any) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the value can't be checked: %v", p)
		}
	}()
	return sch.Validate(v)
}

func leaves(ve *jsonschema.ValidationError) func(yield func(*jsonschema.ValidationError) bool) {
	return func(yield func(*jsonschema.ValidationError) bool) {
		var walk func(*jsonschema.ValidationError) bool
		walk = func(e *jsonschema.ValidationError) bool {
			if len(e.Causes) == 0 {
				return yield(e)
			}
			for _, c := range e.Causes {
				if !walk(c) {
					return false
				}
			}
			return true
		}
		walk(ve)
	}
}

// unescape undoes the percent-encoding of the checker's locations.
func unescape(location string) string {
	if s, err := url.PathUnescape(location); err == nil {
		return s
	}
	return location
}

// maxDepth is the deepest nesting that is checked. A chronicle needs six.
const maxDepth = 64

// maxNumber is the length of the longest number that is checked, and the
// largest exponent: the checker computes with exact rationals, whose size
// grows with the exponent.
const (
	maxNumber   = 400
	maxExponent = 400
)

// unusable reports the first value that the checker must not see.
func unusable(v any, pointer string, depth int) *Violation {
	if depth > maxDepth {
		return &Violation{Pointer: pointer, Keyword: "depth", Message: fmt.Sprintf("nested more than %d levels deep", maxDepth)}
	}
	switch v := v.(type) {
	case json.Number:
		if !usableNumber(string(v)) {
			return &Violation{Pointer: pointer, Keyword: "number", Message: "this number is out of range"}
		}
	case []any:
		for i, e := range v {
			if bad := unusable(e, fmt.Sprintf("%s/%d", pointer, i), depth+1); bad != nil {
				return bad
			}
		}
	case map[string]any:
		for _, k := range sortedKeys(v) {
			if bad := unusable(v[k], pointer+"/"+escapeKey(k), depth+1); bad != nil {
				return bad
			}
		}
	case string, bool, nil:
	default: // a Go float could be NaN or infinite; Parse returns none
		return &Violation{Pointer: pointer, Keyword: "type", Message: fmt.Sprintf("a %T is not JSON", v)}
	}
	return nil
}

func usableNumber(n string) bool {
	if len(n) > maxNumber {
		return false
	}
	i := strings.IndexAny(n, "eE")
	if i < 0 {
		return true
	}
	exp := strings.TrimLeft(strings.TrimLeft(n[i+1:], "+-"), "0")
	if len(exp) > 3 {
		return false
	}
	e := 0
	for _, c := range exp {
		e = 10*e + int(c-'0')
	}
	return e <= maxExponent
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

var (
	keyEscaper   = strings.NewReplacer("~", "~0", "/", "~1")
	keyUnescaper = strings.NewReplacer("~1", "/", "~0", "~")
)

func escapeKey(k string) string { return keyEscaper.Replace(k) }
