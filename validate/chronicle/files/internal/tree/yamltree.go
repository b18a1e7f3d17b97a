package tree

import (
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// A yamlParser makes trees of the nodes of the YAML package. They say where
// they begin; where they end, and where each byte of them is, is
// found in the text.
type yamlParser struct {
	src    string
	breaks yamlBreaks
	lines  []int
	t      *Tree

	// The place of the node before, from which on the next is sought.
	lineNo, column, offset int

	runs     []chronicle.Run     // of the last scalar, to be used again
	end      int                 // of the last scalar or alias
	anchors  map[*yaml.Node]int  // anchored values that are in the tree
	keys     map[*yaml.Node]Node // anchored keys
	expanded int                 // bytes that aliases have added
	spent    bool                // they may add no more
}

// line returns the text of a line, counted from 0.
func (p *yamlParser) line(i int) string {
	if i+1 < len(p.lines) {
		return p.src[p.lines[i]:p.lines[i+1]]
	}
	return p.src[p.lines[i]:]
}

func (p *yamlParser) tree(root *yaml.Node) *Tree {
	p.t = &Tree{Source: p.src, style: chronicle.YAMLPlain}
	p.t.Nodes = make([]Node, 0, countNodes(root))
	p.anchors, p.keys = map[*yaml.Node]int{}, map[*yaml.Node]Node{}
	for _, n := range root.Content {
		p.node(n, "", 0)
	}
	return p.t
}

// countNodes returns the number of nodes that a document has, keys not counted.
func countNodes(n *yaml.Node) int {
	count := len(n.Content)
	if n.Kind == yaml.MappingNode {
		count /= 2
	}
	for _, c := range n.Content {
		count += countNodes(c)
	}
	return count
}

// at returns the offset of the node's first byte. The parser counts characters.
func (p *yamlParser) at(n *yaml.Node) int {
	if n.Line < 1 || n.Line > len(p.lines) {
		return len(p.src)
	}
	if n.Line != p.lineNo || n.Column < p.column {
		p.lineNo, p.column, p.offset = n.Line, 1, p.lines[n.Line-1]
	}
	for p.column < n.Column && p.offset < len(p.src) {
		_, w := utf8.DecodeRuneInString(p.src[p.offset:])
		p.offset += w
		p.column++
	}
	return p.offset
}

// node adds a node, with all that is in it.
func (p *yamlParser) node(n *yaml.Node, key string, depth int) {
	start := p.at(n)
	isList := n.Kind == yaml.SequenceNode || n.Kind == yaml.MappingNode
	switch {
	case isList && depth >= maxDepth:
		p.t.fault(start, start, tooDeep)
		return
	case n.Kind == yaml.AliasNode:
		p.alias(n, key, start, depth)
		return
	case n.Kind == yaml.ScalarNode:
		made := p.scalar(n, start)
		made.Key = key
		p.end = made.End
		p.anchor(n, p.t.add(made))
		return
	case !isList:
		return
	}
	isFlow := n.Style&yaml.FlowStyle != 0
	start = p.skipProperties(start)
	p.end = start
	if isFlow {
		p.end++
	}
	i := p.t.add(Node{Kind: List, Key: key, Style: chronicle.YAMLPlain, Start: start, from: start, Unfinished: true})
	p.anchor(n, i)
	if n.Kind == yaml.SequenceNode {
		for _, item := range n.Content {
			p.node(item, "", depth+1)
		}
	} else {
		p.t.Nodes[i].Kind = Object
		p.members(n, depth)
	}
	if isFlow {
		p.end = p.closingBracket(p.end)
	}
	p.t.close(i, p.end)
	p.t.Nodes[i].Unfinished = false
}

func (p *yamlParser) anchor(n *yaml.Node, i int) {
	if n.Anchor != "" {
		p.anchors[n] = i
	}
}

// mergeKey is the key of YAML 1.1 whose value's members are taken over.
const mergeKey = "<<"

func (p *yamlParser) members(n *yaml.Node, depth int) {
	var met keys
	var merged []*yaml.Node
	for k := 0; k+1 < len(n.Content); k += 2 {
		name, value := n.Content[k], n.Content[k+1]
		start := p.at(name)
		p.end = max(p.end, start)
		if name.Kind == yaml.AliasNode && name.Alias != nil {
			name = name.Alias
		} else if name.Anchor != "" && name.Kind == yaml.ScalarNode {
			p.keys[name] = p.scalar(name, start)
		}
		switch {
		case name.Kind != yaml.ScalarNode:
			p.t.fault(start, start, "a key must be text")
		case name.Value == mergeKey && name.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) == 0:
			merged = append(merged, value)
		case met.add(name.Value):
			p.node(value, name.Value, depth+1)
		default:
			p.t.fault(start, p.scalar(name, start).End, "duplicate key "+schema.Quote(name.Value))
		}
	}
	// What an object says itself counts more than what it takes over.
	for _, value := range merged {
		p.merge(value, &met, depth)
	}
}

// merge takes over the members of the objects that value refers to. The first
// that has a key counts.
func (p *yamlParser) merge(value *yaml.Node, met *keys, depth int) {
	start := p.at(value)
	from := []*yaml.Node{value}
	if value.Kind == yaml.SequenceNode {
		from = value.Content
	}
	for _, n := range from {
		i, ok := -1, false
		if n.Kind == yaml.AliasNode {
			i, ok = p.anchors[n.Alias]
		}
		if !ok || p.t.Nodes[i].Kind != Object || p.t.Nodes[i].Unfinished {
			p.t.fault(start, start, "a merge key must refer to an anchored object, as in <<: *base")
			continue
		}
		for c := range p.t.Items(i) {
			if key := p.t.Nodes[c].Key; met.add(key) {
				p.copy(c, key, start, start, depth+1)
			}
		}
	}
}

// alias adds what an alias refers to.
func (p *yamlParser) alias(n *yaml.Node, key string, start, depth int) {
	p.end = min(start+len("*")+len(n.Value), len(p.src))
	if of, ok := p.keys[n.Alias]; ok {
		of.Key = key
		p.t.add(of)
		return
	}
	i, ok := p.anchors[n.Alias]
	switch {
	case !ok:
		p.t.fault(start, p.end, "this alias refers to something that was skipped")
	case p.t.Nodes[i].Unfinished:
		p.t.fault(start, p.end, "this alias refers to something that contains it")
	default:
		p.copy(i, key, start, p.end, depth)
	}
}

// Aliases of aliases can expand a little text to more than any memory
// holds. What they add may be mostExpansion times as large as the file, and
// leastExpansion in any case, where a node counts as much as some words.
const (
	mostExpansion  = 4
	leastExpansion = 10_000
	nodeExpansion  = 16
)

// copy adds a copy of node i for the alias at start. The words in it are where
// they were first written.
func (p *yamlParser) copy(i int, key string, start, end, depth int) {
	if p.spent {
		return
	}
	after := p.t.Nodes[i].After
	shift := len(p.t.Nodes) - i
	var open []int
	size := 0
	for c := i; c < after; c++ {
		n := &p.t.Nodes[c]
		for len(open) > 0 && open[len(open)-1] <= c {
			open = open[:len(open)-1]
		}
		if !n.IsScalar() {
			open = append(open, n.After)
		}
		size += nodeExpansion + len(n.Text)
		if depth+len(open) > maxDepth {
			p.t.fault(start, end, tooDeep)
			return
		}
	}
	if p.expanded += size; p.expanded > leastExpansion+mostExpansion*len(p.src) {
		p.t.fault(start, end, "the aliases in this file expand to too much text: this one and those after it are skipped")
		p.spent = true
		return
	}
	p.t.Nodes = slices.Grow(p.t.Nodes, after-i)
	p.t.Nodes = append(p.t.Nodes, p.t.Nodes[i:after]...)
	for c := i + shift; c < after+shift; c++ {
		p.t.Nodes[c].After += shift
	}
	made := &p.t.Nodes[i+shift]
	made.Key = key
	if !made.IsScalar() {
		made.Start, made.End = start, end
	}
}

// skipProperties returns where a node begins after its tag and anchor.
func (p *yamlParser) skipProperties(at int) int {
	for at < len(p.src) && (p.src[at] == '&' || p.src[at] == '!') {
		isTag := p.src[at] == '!'
		at++
		for at < len(p.src) && (isAnchorByte(p.src[at]) || isTag && p.src[at] != ',' && !isYAMLSpace(p.src, at)) {
			at++
		}
		at = p.skipSpace(at)
	}
	return at
}

func isAnchorByte(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c == '-'
}

func isYAMLSpace(src string, at int) bool {
	return src[at] == ' ' || src[at] == '\t' || yamlBreak(src, at) > 0
}

// skipSpace returns where the next token begins, after white space, line breaks
// and comments.
func (p *yamlParser) skipSpace(at int) int {
	for at < len(p.src) {
		switch n := yamlBreak(p.src, at); {
		case n > 0:
			at += n
		case p.src[at] == ' ' || p.src[at] == '\t':
			at++
		case p.src[at] == '#':
			for at < len(p.src) && yamlBreak(p.src, at) == 0 {
				at++
			}
		default:
			return at
		}
	}
	return at
}

// closingBracket returns the end of a list or object in brackets from the end
// of what is in it.
func (p *yamlParser) closingBracket(from int) int {
	at := from
	for {
		at = p.skipSpace(at)
		if at == len(p.src) || !strings.ContainsRune(",:]}", rune(p.src[at])) {
			return from
		}
		at++
		if c := p.src[at-1]; c == ']' || c == '}' {
			return at
		}
	}
}
