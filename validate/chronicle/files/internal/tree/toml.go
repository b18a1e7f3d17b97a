package tree

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// ParseTOML parses the TOML document that is src from offset from to end. What
// comes before a syntax error is kept.
func ParseTOML(src string, from, end int) *Tree {
	p := &tomlParser{t: &Tree{Source: src, style: chronicle.Plain}, from: from}
	p.parser.Reset([]byte(src[from:end]))
	root := &tomlTable{start: from, end: end}
	at := root // the table at hand
	for p.parser.NextExpression() {
		e := p.parser.Expression()
		switch e.Kind {
		case unstable.KeyValue:
			p.member(at, e)
		case unstable.Table, unstable.ArrayTable:
			at = p.table(root, e)
		}
	}
	if err := p.parser.Error(); err != nil {
		p.fail(err)
	}
	p.write(root, "", 0)
	return p.t
}

// A tomlParser makes a tree of what the parser finds, which may name the members
// of a table in several places of the file.
type tomlParser struct {
	t      *Tree
	from   int // offset of the document in the file
	parser unstable.Parser
}

// A tomlTable is a table, a list or, if it has a leaf, a scalar.
type tomlTable struct {
	leaf       *Node
	isList     bool
	start, end int // bytes of the file
	keys       []string
	values     []*tomlTable
	byKey      map[string]*tomlTable
}

func (t *tomlTable) add(key string, v *tomlTable) {
	t.keys, t.values = append(t.keys, key), append(t.values, v)
	if t.byKey == nil {
		t.byKey = map[string]*tomlTable{}
	}
	t.byKey[key] = v
}

// fail notes a syntax error.
func (p *tomlParser) fail(err error) {
	at, message := p.from, err.Error()
	var bad *unstable.ParserError
	if errors.As(err, &bad) {
		r := p.parser.Range(bad.Highlight)
		at, message = p.from+int(r.Offset), bad.Message
	}
	end := at
	if at < len(p.t.Source) && p.t.Source[at] != '\n' && p.t.Source[at] != '\r' {
		_, n := utf8.DecodeRuneInString(p.t.Source[at:])
		end = at + n
	}
	p.t.Broken = true
	p.t.fault(at, end, "invalid TOML: "+message)
}

// table returns the table that a heading in brackets begins.
func (p *tomlParser) table(root *tomlTable, e *unstable.Node) *tomlTable {
	at, first, last := root, -1, -1
	for it := e.Key(); it.Next(); {
		if r := it.Node().Raw; first < 0 {
			first = p.from + int(r.Offset)
		}
		last = p.from + int(it.Node().Raw.Offset+it.Node().Raw.Length)
	}
	for it := e.Key(); it.Next(); {
		key := string(it.Node().Data)
		isLast := it.IsLast()
		inner, ok := at.byKey[key]
		switch {
		case !ok:
			inner = &tomlTable{isList: isLast && e.Kind == unstable.ArrayTable, start: first, end: last}
			at.add(key, inner)
		case inner.leaf != nil:
			p.t.fault(first, last, "duplicate key "+schema.Quote(key))
			return &tomlTable{}
		}
		if inner.isList {
			if isLast || len(inner.values) == 0 {
				inner.values = append(inner.values, &tomlTable{start: first, end: last})
			}
			inner = inner.values[len(inner.values)-1]
		}
		at = inner
	}
	return at
}

// member adds a key with its value to a table.
func (p *tomlParser) member(to *tomlTable, e *unstable.Node) {
	start, end := p.from+int(e.Raw.Offset), p.from+int(e.Raw.Offset+e.Raw.Length)
	for it := e.Key(); it.Next(); {
		key := string(it.Node().Data)
		inner, ok := to.byKey[key]
		switch {
		case it.IsLast() && ok, ok && (inner.leaf != nil || inner.isList):
			p.t.fault(start, end, "duplicate key "+schema.Quote(key))
			return
		case it.IsLast():
			after := p.from + int(it.Node().Raw.Offset+it.Node().Raw.Length)
			if eq := strings.IndexByte(p.t.Source[after:end], '='); eq >= 0 {
				after += eq + 1
				after += len(p.t.Source[after:end]) - len(strings.TrimLeft(p.t.Source[after:end], " \t"))
			}
			to.add(key, p.value(e.Value(), after, end))
		case !ok:
			inner = &tomlTable{start: start, end: end}
			to.add(key, inner)
			fallthrough
		default:
			to = inner
		}
	}
}

// value returns a value, which is somewhere between start and end if it is a list
// or a table.
func (p *tomlParser) value(n *unstable.Node, start, end int) *tomlTable {
	v := &tomlTable{start: start, end: end, isList: n.Kind == unstable.Array}
	switch n.Kind {
	case unstable.Array:
		for it := n.Children(); it.Next(); {
			v.values = append(v.values, p.value(it.Node(), start, end))
		}
	case unstable.InlineTable:
		for it := n.Children(); it.Next(); {
			p.member(v, it.Node())
		}
	default:
		leaf := p.scalar(n)
		v.leaf = &leaf
	}
	return v
}

func (p *tomlParser) scalar(n *unstable.Node) Node {
	start := p.from + int(n.Raw.Offset)
	end := start + int(n.Raw.Length)
	out := Node{Style: chronicle.Plain, Start: start, End: end, Text: p.t.Source[start:end], from: start, Lenient: true}
	switch n.Kind {
	case unstable.String:
		out.Kind, out.Lenient = Text, false
		if p.t.Source[start] == '"' {
			out.Style = chronicle.YAMLDouble // its escapes are those of TOML and more
		}
		out.Text, out.from, out.runs = tomlString(p.t.Source[start:end], string(n.Data), start)
	case unstable.Bool:
		out.Kind = Bool
	case unstable.Float, unstable.Integer:
		out.Kind = Number
	default: // dates and times
		out.Kind = Text
	}
	return out
}

// tomlString returns a string with its place: raw is as it is written, at an
// offset of the file, text what it is decoded to.
func tomlString(raw, text string, at int) (string, int, []chronicle.Run) {
	width := 1
	if len(raw) >= 6 && (strings.HasPrefix(raw, `"""`) || strings.HasPrefix(raw, "'''")) {
		width = 3
	}
	isLiteral := raw[0] == '\''
	at += width
	raw = raw[width : len(raw)-width]
	if width == 3 {
		trimmed := strings.TrimPrefix(strings.TrimPrefix(raw, "\r"), "\n")
		if raw != "" && trimmed != raw {
			at += len(raw) - len(trimmed)
			raw = trimmed
		}
	}
	if isLiteral || raw == text {
		return raw, at, nil
	}
	var d place.Text
	d.Grow(len(raw), strings.Count(raw, `\`))
	for i := 0; i < len(raw); {
		next := strings.IndexByte(raw[i:], '\\')
		if next < 0 {
			next = len(raw) - i
		}
		d.Verbatim(raw[i:i+next], at+i)
		if i += next; i == len(raw) {
			break
		}
		decoded, n := tomlEscape(raw[i:])
		d.Unit(decoded, at+i, at+i+n)
		i += n
	}
	return d.String(), at, d.Runs
}

// tomlEscape decodes the escape that s begins with, which the parser has found to
// be well formed. A backslash before the end of a line swallows the white space
// that follows.
func tomlEscape(s string) (text string, width int) {
	const short = "btnfre\"\\"
	if i := strings.IndexByte(short, s[1]); i >= 0 {
		return "\b\t\n\f\r\x1b\"\\"[i : i+1], 2
	}
	digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[s[1]]
	if digits == 0 {
		return "", len(s) - len(strings.TrimLeft(s[1:], " \t\r\n"))
	}
	n, err := strconv.ParseUint(s[2:2+digits], 16, 32)
	if err != nil {
		n = utf8.RuneError
	}
	return string(rune(n)), 2 + digits
}

// write adds a value to the tree.
func (p *tomlParser) write(v *tomlTable, key string, depth int) {
	switch {
	case v.leaf != nil:
		leaf := *v.leaf
		leaf.Key = key
		p.t.add(leaf)
		return
	case depth > maxDepth:
		p.t.fault(v.start, v.end, tooDeep)
		return
	}
	kind := Object
	if v.isList {
		kind = List
	}
	i := p.t.add(Node{Kind: kind, Style: p.t.style, Key: key, Start: v.start})
	for k, inner := range v.values {
		name := ""
		if !v.isList {
			name = v.keys[k]
		}
		p.write(inner, name, depth+1)
	}
	p.t.close(i, v.end)
}
