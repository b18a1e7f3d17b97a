package markdown

import (
	"bytes"
	"strings"
)

// Bounds of what a parser of Markdown takes more than linear time for. What is
// nested deeper is read as text.
const (
	deepestQuote   = 50  // marks of quotes and lists in one line
	deepestBracket = 100 // brackets open in a paragraph
	deepestTarget  = 30  // addresses of links open in a paragraph

	mostDefinitions = 500 // of links, without a blank line between
)

// tamed returns Markdown as it is parsed, byte for byte as long as the text: line
// ends of CR alone become LF, marks beyond what the bounds allow become letters,
// and where too many definitions of links follow each other, a blank line takes
// the place of one.
func tamed(src string) []byte {
	out := []byte(src)
	brackets, targets, definitions := 0, 0, 0
	blank := true    // so far in the line
	quotes := 0      // marks that the line begins with
	isPrefix := true // nothing but such marks so far
	for i, c := range out {
		if c == '\r' && (i+1 == len(out) || out[i+1] != '\n') {
			out[i], c = '\n', '\n'
		}
		if c == '\n' {
			if blank {
				brackets, targets, definitions = 0, 0, 0
			}
			blank, isPrefix, quotes = true, true, 0
			continue
		}
		if c == ' ' || c == '\t' || c == '\r' {
			continue
		}
		if blank && c == '[' {
			if definitions++; definitions%mostDefinitions == 0 {
				blankDefinition(out[i:])
			}
		}
		blank = false
		if isPrefix {
			isPrefix = strings.IndexByte(">-*+.)0123456789", c) >= 0
			isMark := c == '>' || i+1 < len(out) && strings.IndexByte(" \t\r\n", out[i+1]) >= 0
			if isPrefix && isMark {
				if quotes++; quotes > deepestQuote {
					out[i] = 'x'
					isPrefix = false
				}
			}
		}
		switch c {
		case '[':
			if brackets++; brackets > deepestBracket {
				out[i] = 'x'
			}
		case ']':
			brackets = max(brackets-1, 0)
		case '(':
			if i > 0 && out[i-1] == ']' {
				if targets++; targets > deepestTarget {
					out[i] = 'x'
				}
			}
		case ')':
			targets = max(targets-1, 0)
		}
	}
	return out
}

// blankDefinition blanks the line at hand if it defines a link.
func blankDefinition(line []byte) {
	if n := bytes.IndexByte(line, '\n'); n >= 0 {
		line = line[:n]
	}
	if bytes.Contains(line, []byte("]:")) {
		for i := range line {
			line[i] = ' '
		}
	}
}
