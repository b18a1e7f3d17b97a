package files

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A tree is one parsed document, JSON or YAML, in which every value knows where
// it stands in the file. Nodes are in the order of the file, each followed by
// all that is in it; the root is node 0.
type tree struct {
	src    string // content of the file
	style  chronicle.Style
	nodes  []node
	faults []treeFault
	broken bool // reading stopped before the end
}

type treeFault struct {
	start, end int // bytes of the file
	message    string
}

type nodeKind uint8

const (
	nullNode nodeKind = iota
	boolNode
	numberNode
	textNode
	listNode
	objectNode
)

type node struct {
	kind       nodeKind
	style      chronicle.Style // of a scalar
	lenient    bool            // a number or boolean that will do for a text: plain scalars of YAML
	unfinished bool            // reading stopped within it
	key        string          // if it is a member of an object
	start, end int             // bytes of the file, quotation marks and brackets included
	after      int             // index of the node that follows it and all that is in it
	text       string          // of a scalar, decoded; numbers and booleans as written
	from       int             // where the text begins in the file
	runs       []chronicle.Run // nil: the text stands in the file as it is
}

func (n *node) isScalar() bool { return n.kind < listNode }

func (n *node) origin() chronicle.Origin {
	return chronicle.Origin{Style: n.style, Start: n.from, Runs: n.runs}
}

func (t *tree) reset(src string, style chronicle.Style) {
	clear(t.nodes) // lets go of the runs
	t.src, t.style, t.nodes, t.faults, t.broken = src, style, t.nodes[:0], t.faults[:0], false
}

// add appends a node, closed for a scalar.
func (t *tree) add(n node) int {
	i := len(t.nodes)
	n.after = i + 1
	t.nodes = append(t.nodes, n)
	return i
}

// close ends a list or an object with what has been added since.
func (t *tree) close(i, end int) {
	t.nodes[i].end = end
	t.nodes[i].after = len(t.nodes)
}

func (t *tree) fault(start, end int, message string) {
	t.faults = append(t.faults, treeFault{start, end, message})
}

// member returns the index of an object's member, or -1.
func (t *tree) member(i int, key string) int {
	if t.nodes[i].kind != objectNode {
		return -1
	}
	for c := i + 1; c < t.nodes[i].after; c = t.nodes[c].after {
		if t.nodes[c].key == key {
			return c
		}
	}
	return -1
}

// at follows a JSON Pointer from node i; -1 if nothing is there.
func (t *tree) at(i int, pointer string) int {
	for pointer != "" {
		var step string
		step, pointer, _ = strings.Cut(pointer[1:], "/")
		if pointer != "" || strings.HasSuffix(step, "/") {
			pointer = "/" + pointer
		}
		n := &t.nodes[i]
		found := -1
		if n.kind == objectNode {
			found = t.member(i, unescapeKey(step))
		} else if n.kind == listNode {
			k, ok := index(step)
			c := i + 1
			for ; ok && k > 0 && c < n.after; k-- {
				c = t.nodes[c].after
			}
			if ok && c < n.after {
				found = c
			}
		}
		if found < 0 {
			return -1
		}
		i = found
	}
	return i
}

// mostItems is more than any list has, and ten times it is an int of 32 bits.
const mostItems = 1 << 27

// index reads an index of a list.
func index(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' || n > mostItems {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, s != ""
}

// The escapes of JSON Pointer, RFC 6901 section 3.
var (
	keyEscapes   = strings.NewReplacer("~", "~0", "/", "~1")
	keyUnescapes = strings.NewReplacer("~1", "/", "~0", "~")
)

// escapeKey returns a key as a step of a JSON Pointer.
func escapeKey(key string) string { return keyEscapes.Replace(key) }

// unescapeKey returns the key that a step of a JSON Pointer is.
func unescapeKey(step string) string { return keyUnescapes.Replace(step) }

// appendKey appends a key as a step of a JSON Pointer.
func appendKey(to []byte, key string) []byte {
	if strings.ContainsAny(key, "~/") {
		key = escapeKey(key)
	}
	return append(to, key...)
}

// keys is the set of an object's keys that have been met, to find repeats.
type keys struct {
	few  [8]string
	n    int
	many map[string]bool
}

// add reports whether the key is new.
func (s *keys) add(key string) bool {
	for _, k := range s.few[:s.n] {
		if k == key {
			return false
		}
	}
	if s.n < len(s.few) {
		s.few[s.n] = key
		s.n++
		return true
	}
	if s.many[key] {
		return false
	}
	if s.many == nil {
		s.many = map[string]bool{}
	}
	s.many[key] = true
	return true
}
