// Package tree parses JSON, JSON Lines, YAML and CSV into trees in which every
// value knows its bytes in the file. A syntax error does not lose what comes
// before it.
//
//	t := tree.ParseJSON(`{"text": "A flood."}`, 0)
//	n := &t.Nodes[t.Member(0, "text")]
//	fmt.Println(n.Text, n.Start, n.End)
package tree

import (
	"iter"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A Tree is one parsed document, in which every value knows its place in the
// file. Nodes are in the order of the file, each followed by
// all that is in it; the root is node 0.
type Tree struct {
	Source string // content of the file
	style  chronicle.Style
	Nodes  []Node
	Faults []Fault
	Broken bool // reading stopped before the end
}

// A Fault is something that can't be parsed.
type Fault struct {
	Start, End int // bytes of the file
	Message    string
	Lossless   bool // no content is affected
}

// A Kind says what a value is.
type Kind uint8

const (
	Null Kind = iota
	Bool
	Number
	Text
	List
	Object
)

// A Node is one value.
type Node struct {
	Kind       Kind
	Style      chronicle.Style // of a scalar
	Lenient    bool            // a number or boolean that will do for a text: plain scalars of YAML
	Unfinished bool            // reading stopped within it
	Key        string          // if it is a member of an object
	Start, End int             // bytes of the file, quotation marks and brackets included
	After      int             // index of the node that follows it and all that is in it
	Text       string          // of a scalar, decoded; numbers and booleans as written
	from       int             // where the text begins in the file
	runs       []chronicle.Run // nil: the text is in the file as it is
}

// IsScalar reports whether the value is neither a list nor an object.
func (n *Node) IsScalar() bool { return n.Kind < List }

// Origin returns where the text of a scalar came from.
func (n *Node) Origin() chronicle.Origin {
	return chronicle.Origin{Style: n.Style, Start: n.from, Runs: n.runs}
}

func (t *Tree) reset(src string, style chronicle.Style) {
	clear(t.Nodes) // lets go of the runs
	t.Source, t.style, t.Nodes, t.Faults, t.Broken = src, style, t.Nodes[:0], t.Faults[:0], false
}

// add appends a node, closed for a scalar.
func (t *Tree) add(n Node) int {
	i := len(t.Nodes)
	n.After = i + 1
	t.Nodes = append(t.Nodes, n)
	return i
}

// close ends a list or an object with what has been added since.
func (t *Tree) close(i, end int) {
	t.Nodes[i].End = end
	t.Nodes[i].After = len(t.Nodes)
}

func (t *Tree) fault(start, end int, message string) {
	t.Faults = append(t.Faults, Fault{Start: start, End: end, Message: message})
}

// Items yields the indices of what is directly in a list or an object.
func (t *Tree) Items(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for c := i + 1; c < t.Nodes[i].After; c = t.Nodes[c].After {
			if !yield(c) {
				return
			}
		}
	}
}

// Len returns the number of values that are directly in a list or an object.
func (t *Tree) Len(i int) int {
	n := 0
	for range t.Items(i) {
		n++
	}
	return n
}

// Member returns the index of an object's member, or -1.
func (t *Tree) Member(i int, key string) int {
	if t.Nodes[i].Kind != Object {
		return -1
	}
	for c := i + 1; c < t.Nodes[i].After; c = t.Nodes[c].After {
		if t.Nodes[c].Key == key {
			return c
		}
	}
	return -1
}

// At follows a JSON Pointer from node i; -1 if nothing is there.
func (t *Tree) At(i int, pointer string) int {
	for pointer != "" {
		var step string
		step, pointer, _ = strings.Cut(pointer[1:], "/")
		if pointer != "" || strings.HasSuffix(step, "/") {
			pointer = "/" + pointer
		}
		n := &t.Nodes[i]
		found := -1
		if n.Kind == Object {
			found = t.Member(i, UnescapeKey(step))
		} else if n.Kind == List {
			k, ok := index(step)
			c := i + 1
			for ; ok && k > 0 && c < n.After; k-- {
				c = t.Nodes[c].After
			}
			if ok && c < n.After {
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

// EscapeKey returns a key as a step of a JSON Pointer.
func EscapeKey(key string) string { return keyEscapes.Replace(key) }

// UnescapeKey returns the key that a step of a JSON Pointer is.
func UnescapeKey(step string) string { return keyUnescapes.Replace(step) }

// AppendKey appends a key as a step of a JSON Pointer.
func AppendKey(to []byte, key string) []byte {
	if strings.ContainsAny(key, "~/") {
		key = EscapeKey(key)
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
