package native

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// A shape is a part of the native schemas, made ready to be held against the
// nodes of a tree without building values first. It only ever says that a node
// surely fits; where it is not sure, the schema itself is asked. Dates are
// beyond it: they are parsed anyway.
type shape struct {
	kind       tree.Kind // the one kind that fits, if typed
	typed      bool
	properties map[string]*shape
	extra      *regexp.Regexp // keys of further members, of any value
	closed     bool           // keys other than those of properties are not allowed
	required   []string
	items      *shape
	minLength  int // characters
	enum       map[string]bool
	pattern    *regexp.Regexp
	unsure     bool // the schema has a keyword that is not known here
}

// fits reports whether node i surely fits the shape.
func (s *shape) fits(t *tree.Tree, i int) bool {
	n := &t.Nodes[i]
	if s.unsure || s.typed && n.Kind != s.kind && !s.takesAsText(n) {
		return false
	}
	switch n.Kind {
	case tree.Text, tree.Number, tree.Bool:
		if n.Kind != tree.Text && !s.takesAsText(n) {
			return s.enum == nil
		}
		return (s.enum == nil || s.enum[n.Text]) &&
			(s.minLength == 0 || len(n.Text) >= s.minLength && utf8.RuneCountInString(n.Text) >= s.minLength) &&
			(s.pattern == nil || s.pattern.MatchString(n.Text))
	case tree.List:
		if s.items != nil {
			for c := range t.Items(i) {
				if !s.items.fits(t, c) {
					return false
				}
			}
		}
	case tree.Object:
		for c := range t.Items(i) {
			p := s.properties[t.Nodes[c].Key]
			switch {
			case p != nil && p.fits(t, c):
			case p == nil && s.isExtra(t.Nodes[c].Key) && isUsable(t, c):
			case p != nil || s.closed:
				return false
			}
		}
		for _, key := range s.required {
			if t.Member(i, key) < 0 {
				return false
			}
		}
	}
	return s.enum == nil
}

// isExtra reports whether a member of this key may have any value.
func (s *shape) isExtra(key string) bool { return s.extra != nil && s.extra.MatchString(key) }

// isUsable reports whether node i, which may be anything, is surely within the
// limits of the checker of schemas.
func isUsable(t *tree.Tree, i int) bool {
	const (
		mostNodes  = 50 // and so less deep than it allows
		mostDigits = 20
	)
	nodes := t.Nodes[i:t.Nodes[i].After]
	return len(nodes) <= mostNodes && !slices.ContainsFunc(nodes, func(n tree.Node) bool {
		return n.Kind == tree.Number && (len(n.Text) > mostDigits || strings.ContainsAny(n.Text, "eE"))
	})
}

// takesAsText reports whether a number or boolean is read as a text, since a
// text is wanted: in YAML the marks around 1973 are easily left out.
func (s *shape) takesAsText(n *tree.Node) bool {
	return n.Lenient && (s.typed && s.kind == tree.Text || s.enum != nil)
}

// shapeOf returns the shape of the native schema with the given URL.
func shapeOf(ref string) *shape { return shapes()(ref) }

var shapes = sync.OnceValue(func() func(string) *shape {
	documents := map[string]any{
		timeline.SchemaID: parsed(timeline.Schema()),
		quotes.SchemaID:   parsed(quotes.Schema()),
	}
	made := map[string]*shape{}
	for i := range recordLists {
		makeShape(documents, made, "", recordLists[i].schema)
	}
	makeShape(documents, made, "", timeline.SchemaID)
	return func(ref string) *shape { return made[ref] }
})

func parsed(text string) any {
	v, err := schema.Parse([]byte(text))
	if err != nil {
		panic("files: " + err.Error()) // the schemas are part of the program
	}
	return v
}

// makeShape makes the shape that ref, in the schema at base, refers to.
func makeShape(documents map[string]any, made map[string]*shape, base, ref string) *shape {
	u, err := url.Parse(base)
	if err == nil {
		u, err = u.Parse(ref)
	}
	if err != nil {
		return &shape{unsure: true}
	}
	full := u.String()
	if s := made[full]; s != nil {
		return s
	}
	s := &shape{}
	made[full] = s // before its parts, which may refer to it
	document, pointer, _ := strings.Cut(full, "#")
	part := documents[document]
	for step := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		if pointer == "" {
			break
		}
		m, _ := part.(map[string]any)
		part = m[tree.UnescapeKey(step)]
	}
	s.fill(part, func(ref string) *shape { return makeShape(documents, made, document, ref) })
	return s
}

var kindOfType = map[string]tree.Kind{
	"string": tree.Text, "boolean": tree.Bool, "null": tree.Null, "array": tree.List, "object": tree.Object,
}

// fill takes over the keywords of a schema; resolve makes what it refers to.
func (s *shape) fill(part any, resolve func(ref string) *shape) {
	m, ok := part.(map[string]any)
	if !ok {
		s.unsure = true
		return
	}
	sub := func(part any) *shape {
		if m, ok := part.(map[string]any); ok && len(m) > 0 {
			if ref, ok := m["$ref"].(string); ok {
				return resolve(ref)
			}
		}
		made := &shape{}
		made.fill(part, resolve)
		return made
	}
	for keyword, value := range m {
		switch keyword {
		case "$schema", "$id", "$defs", "title", "description", "format":
		case "type":
			name, _ := value.(string)
			s.kind, s.typed = kindOfType[name]
			s.unsure = s.unsure || !s.typed
		case "properties":
			s.properties = map[string]*shape{}
			of, _ := value.(map[string]any)
			for key, part := range of {
				s.properties[key] = sub(part)
			}
		case "patternProperties":
			of, _ := value.(map[string]any)
			for pattern, part := range of {
				var err error
				s.extra, err = regexp.Compile(pattern)
				anything, ok := part.(map[string]any)
				s.unsure = s.unsure || err != nil || !ok || len(anything) > 0 || len(of) > 1
			}
		case "additionalProperties":
			s.closed = value == false
			s.unsure = s.unsure || !s.closed
		case "required":
			of, _ := value.([]any)
			for _, key := range of {
				name, _ := key.(string)
				s.required = append(s.required, name)
			}
		case "items":
			s.items = sub(value)
		case "minLength":
			n, ok := number(value)
			s.minLength = n
			s.unsure = s.unsure || !ok
		case "enum":
			s.enum = map[string]bool{}
			of, _ := value.([]any)
			for _, option := range of {
				text, ok := option.(string)
				s.enum[text] = true
				s.unsure = s.unsure || !ok
			}
		case "pattern":
			text, _ := value.(string)
			p, err := regexp.Compile(text)
			s.pattern = p
			s.unsure = s.unsure || err != nil
		default:
			s.unsure = true
		}
	}
}
