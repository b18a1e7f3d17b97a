// Package nativeyaml writes the native format in YAML, for people to read and
// edit.
package nativeyaml

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
)

// Encode writes a native document, which files.Decode reads back unchanged.
// Either value may be nil. Keys are in the order of the types' fields, with the
// quotes before the paragraphs; prose longer than a line is folded; texts that
// other readers of YAML might take for dates, numbers or booleans are quoted.
func Encode(w io.Writer, t *timeline.Timeline, q *quotes.Collection) error {
	top, err := members(t.Encode)
	if err != nil {
		return err
	}
	more, err := members(q.Encode)
	if err != nil {
		return err
	}
	at := len(top)
	if at > 0 && top[at-1].key == "paragraphs" {
		at--
	}
	top = append(top[:at:at], append(more, top[at:]...)...)
	var e encoder
	for i := range top {
		e.member(&top[i], 0)
	}
	if len(top) == 0 {
		e.out.WriteString("{}\n")
	}
	_, err = w.Write(e.out.Bytes())
	return err
}

type encoder struct{ out bytes.Buffer }

const (
	step  = 2  // columns of indentation
	width = 88 // columns of a line, as far as words allow

	// longestKey keeps to what YAML allows of a key without a question mark before
	// it: 1024 characters, section 7.4.2 of YAML 1.2.
	longestKey = 1000
)

func (e *encoder) indent(columns int) {
	for range columns {
		e.out.WriteByte(' ')
	}
}

func (e *encoder) member(n *node, indent int) {
	e.indent(indent)
	e.key(n, indent)
}

// key writes a member whose line is indented already.
func (e *encoder) key(n *node, indent int) {
	key := n.key
	if !canBePlain(key) {
		key = quote(key)
	}
	if len(key) > longestKey {
		e.out.WriteString("? " + key + "\n")
		e.indent(indent)
		key = ""
	}
	e.out.WriteString(key)
	e.out.WriteByte(':')
	switch {
	case n.kind <= kindText:
		e.out.WriteByte(' ')
		e.scalar(n, indent+step, indent+utf8.RuneCountInString(key)+len(": "))
	case len(n.within) == 0:
		e.out.WriteString(n.kind.empty())
	case n.kind == kindObject:
		e.out.WriteByte('\n')
		for i := range n.within {
			e.member(&n.within[i], indent+step)
		}
	default:
		e.items(n, indent)
	}
}

// items writes the items of a list, behind what it is the value of.
func (e *encoder) items(n *node, indent int) {
	e.out.WriteByte('\n')
	for i := range n.within {
		e.item(&n.within[i], indent+step)
	}
}

func (e *encoder) item(n *node, indent int) {
	e.indent(indent)
	e.out.WriteByte('-')
	switch {
	case n.kind <= kindText:
		e.out.WriteByte(' ')
		e.scalar(n, indent+step, indent+step)
	case len(n.within) == 0:
		e.out.WriteString(n.kind.empty())
	case n.kind == kindList:
		e.items(n, indent)
	default:
		e.out.WriteByte(' ')
		for i := range n.within {
			if i > 0 {
				e.indent(indent + step)
			}
			e.key(&n.within[i], indent+step)
		}
	}
}

// scalar writes a scalar and ends the line; column is where it begins, indent
// that of further lines.
func (e *encoder) scalar(n *node, indent, column int) {
	s := n.text
	long := column+utf8.RuneCountInString(s) > width
	switch {
	case n.kind != kindText:
		e.out.WriteString(s)
	case (long || strings.Contains(s, "\n")) && canFold(s):
		e.folded(s, indent)
		return
	case canBePlain(s):
		e.out.WriteString(s)
	default:
		e.out.WriteString(quote(s))
	}
	e.out.WriteByte('\n')
}

// folded writes a folded block scalar, section 8.1.3 of YAML 1.2: its lines are
// joined with spaces, and an empty line stands for a line break.
func (e *encoder) folded(s string, indent int) {
	e.out.WriteString(">-\n")
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			e.out.WriteByte('\n')
		}
		for line != "" {
			var head string
			head, line = foldLine(line, width-indent)
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

// Scalar writes a text as a scalar on one line: plain where it can be, or else in double
// quotes.
func Scalar(s string) string {
	if canBePlain(s) {
		return s
	}
	return quote(s)
}

// isPrintable reports whether a text has only characters that a YAML file can hold
// unescaped, and no tab or line break.
func isPrintable(s string) bool {
	for _, r := range s {
		if !isPrintableRune(r) {
			return false
		}
	}
	return true
}

// isPrintableRune reports whether a YAML file can hold a character unescaped, and it
// is not a tab or line break.
func isPrintableRune(r rune) bool {
	switch {
	case r < ' ', r >= 0x7F && r < 0xA0, r == '\u2028', r == '\u2029', r == '\ufeff', r == 0xFFFE, r == 0xFFFF:
		return false
	}
	return true
}

// quote writes a double-quoted scalar, section 7.3.1.
func quote(s string) string {
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
