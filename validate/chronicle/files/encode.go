package files

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// EncodeYAML writes a native document in YAML, which Decode reads back
// unchanged. Either argument may be nil. Keys are in the order of the types'
// fields, with the quotes before the paragraphs; prose longer than a line is
// folded; texts that other readers of YAML might take for dates, numbers or
// booleans are quoted.
func EncodeYAML(w io.Writer, t *timeline.Timeline, q *quotes.Collection) error {
	var top []yamlMember
	if t != nil {
		members, err := yamlMembers(t.Encode)
		if err != nil {
			return err
		}
		top = append(top, members...)
	}
	if q != nil {
		members, err := yamlMembers(q.Encode)
		if err != nil {
			return err
		}
		at := len(top)
		if at > 0 && top[at-1].key == "paragraphs" {
			at--
		}
		top = append(top[:at:at], append(members, top[at:]...)...)
	}
	e := yamlEncoder{}
	for _, m := range top {
		e.member(m.tree, m.node, m.key, 0)
	}
	if len(top) == 0 {
		e.out.WriteString("{}\n")
	}
	_, err := w.Write(e.out.Bytes())
	return err
}

// A yamlMember is a member of the document.
type yamlMember struct {
	key  string
	tree *tree
	node int
}

// yamlMembers lists the members of what encode writes as JSON.
func yamlMembers(encode func(io.Writer) error) ([]yamlMember, error) {
	var b bytes.Buffer
	if err := encode(&b); err != nil {
		return nil, err
	}
	t := &tree{}
	t.reset(b.String(), chronicle.JSON)
	new(jsonParser).parse(t, b.Bytes(), 0)
	if len(t.faults) > 0 {
		return nil, fmt.Errorf("files: %s", t.faults[0].message)
	}
	var members []yamlMember
	for i := 1; i < t.nodes[0].after; i = t.nodes[i].after {
		members = append(members, yamlMember{t.nodes[i].key, t, i})
	}
	return members, nil
}

type yamlEncoder struct {
	out bytes.Buffer
}

const (
	yamlStep  = 2  // columns of indentation
	yamlWidth = 88 // columns of a line, as far as words allow
)

func (e *yamlEncoder) indent(columns int) {
	for range columns {
		e.out.WriteByte(' ')
	}
}

func (e *yamlEncoder) member(t *tree, i int, key string, indent int) {
	e.indent(indent)
	e.key(t, i, key, indent)
}

// key writes a member whose line is indented already.
func (e *yamlEncoder) key(t *tree, i int, key string, indent int) {
	n := &t.nodes[i]
	if !canBePlain(key) {
		key = quoteYAML(key)
	}
	e.out.WriteString(key)
	e.out.WriteByte(':')
	switch {
	case n.isScalar():
		e.out.WriteByte(' ')
		e.scalar(n, indent+yamlStep, indent+utf8.RuneCountInString(key)+len(": "))
	case n.after == i+1:
		e.out.WriteString(emptyYAML(n.kind))
	case n.kind == objectNode:
		e.out.WriteByte('\n')
		for c := i + 1; c < n.after; c = t.nodes[c].after {
			e.member(t, c, t.nodes[c].key, indent+yamlStep)
		}
	default:
		e.out.WriteByte('\n')
		for c := i + 1; c < n.after; c = t.nodes[c].after {
			e.item(t, c, indent+yamlStep)
		}
	}
}

func emptyYAML(kind nodeKind) string {
	if kind == objectNode {
		return " {}\n"
	}
	return " []\n"
}

// item writes an item of a list.
func (e *yamlEncoder) item(t *tree, i, indent int) {
	n := &t.nodes[i]
	e.indent(indent)
	e.out.WriteByte('-')
	switch {
	case n.isScalar():
		e.out.WriteByte(' ')
		e.scalar(n, indent+yamlStep, indent+yamlStep)
	case n.after == i+1:
		e.out.WriteString(emptyYAML(n.kind))
	case n.kind == listNode:
		e.out.WriteByte('\n')
		for c := i + 1; c < n.after; c = t.nodes[c].after {
			e.item(t, c, indent+yamlStep)
		}
	default:
		e.out.WriteByte(' ')
		for c := i + 1; c < n.after; c = t.nodes[c].after {
			if c > i+1 {
				e.indent(indent + yamlStep)
			}
			e.key(t, c, t.nodes[c].key, indent+yamlStep)
		}
	}
}

// scalar writes a scalar and ends the line; column is where it begins, indent
// that of further lines.
func (e *yamlEncoder) scalar(n *node, indent, column int) {
	s := n.text
	long := column+utf8.RuneCountInString(s) > yamlWidth
	switch {
	case n.kind != textNode:
		e.out.WriteString(s)
	case (long || strings.Contains(s, "\n")) && canFold(s):
		e.folded(s, indent)
		return
	case canBePlain(s):
		e.out.WriteString(s)
	default:
		e.out.WriteString(quoteYAML(s))
	}
	e.out.WriteByte('\n')
}

// folded writes a folded block scalar, section 8.1.3 of YAML 1.2: its lines are
// joined with spaces, and an empty line stands for a line break.
func (e *yamlEncoder) folded(s string, indent int) {
	e.out.WriteString(">-\n")
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			e.out.WriteByte('\n')
		}
		for line != "" {
			var head string
			head, line = foldLine(line, yamlWidth-indent)
			e.indent(indent)
			e.out.WriteString(head)
			e.out.WriteByte('\n')
		}
	}
}

// foldLine parts a line at the last single space within width characters, or
// the first one after. Only a single space survives folding.
func foldLine(line string, width int) (head, rest string) {
	cut, column := -1, 0
	for i, r := range line {
		if r == ' ' && line[i-1] != ' ' && line[i+1] != ' ' {
			if column > width && cut >= 0 {
				break
			}
			cut = i
		}
		column++
	}
	if column <= width || cut < 0 {
		return line, ""
	}
	return line[:cut], line[cut+1:]
}

// canFold reports whether a text can be a folded block scalar: no line of it
// begins or ends with white space.
func canFold(s string) bool {
	for line := range strings.SplitSeq(s, "\n") {
		if line != strings.Trim(line, " ") || !isPrintable(line) {
			return false
		}
	}
	return s != "" && s[0] != '\n' && s[len(s)-1] != '\n'
}

// canBePlain reports whether a text can be a plain scalar on one line, and will
// be read as a text by whoever reads it.
func canBePlain(s string) bool {
	if s == "" || !isPrintable(s) || s != strings.Trim(s, " ") ||
		strings.Contains(s, ": ") || strings.HasSuffix(s, ":") || strings.Contains(s, " #") ||
		strings.IndexByte("-?:,[]{}#&*!|>'\"%@`=<~", s[0]) >= 0 {
		return false
	}
	if strings.IndexByte("0123456789+.", s[0]) >= 0 && (!strings.Contains(s, " ") || len(s) > 4 && s[4] == '-') {
		return false // a number or a date, or much like one
	}
	switch strings.ToLower(s) {
	case "null", "true", "false", "yes", "no", "on", "off", "y", "n":
		return false
	}
	return true
}

// isPrintable reports whether a text has only characters that may stand in a
// YAML file as they are, and no tab or line break.
func isPrintable(s string) bool {
	for _, r := range s {
		if !isPrintableRune(r) {
			return false
		}
	}
	return true
}

func isPrintableRune(r rune) bool {
	switch {
	case r < ' ', r >= 0x7F && r < 0xA0, r == '\u2028', r == '\u2029', r == '\ufeff', r == 0xFFFE, r == 0xFFFF:
		return false
	}
	return true
}

// quoteYAML writes a double-quoted scalar, section 7.3.1.
func quoteYAML(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case isPrintableRune(r):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, `\u%04X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
