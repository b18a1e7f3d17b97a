package tree

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// ParseYAML parses the YAML documents of src from offset from on. Of a text
// that breaks off with a syntax error, what comes before the record with the
// error is kept.
func ParseYAML(src string, from int) []*Tree {
	breaks := breaksOf(src[from:])
	p := &yamlParser{src: src, breaks: breaks, lines: breaks.lines(src, from)}
	roots, err := yamlNodes(strings.NewReader(src[from:]))
	if err == nil {
		return p.trees(roots)
	}
	start, end, message := p.fault(err)
	line := sort.SearchInts(p.lines, start+1)
	const tries = 3 // the line is not always that of the fault
	for range tries {
		if line = p.recordBefore(line); line < 0 {
			break
		}
		if before, err := yamlNodes(strings.NewReader(src[from:p.lines[line]])); err == nil {
			roots = before
			break
		}
	}
	trees := p.trees(roots)
	if len(trees) == 0 {
		trees = []*Tree{{Source: src}}
	}
	last := trees[len(trees)-1]
	last.Broken = true
	last.fault(start, end, message)
	return trees
}

// yamlNodes parses all documents up to the first error.
func yamlNodes(text io.Reader) (roots []*yaml.Node, err error) {
	defer func() {
		if p := recover(); p != nil { // the parser's own assertions
			err = fmt.Errorf("%v", p)
		}
	}()
	dec := yaml.NewDecoder(text)
	for {
		root := new(yaml.Node)
		switch err := dec.Decode(root); {
		case errors.Is(err, io.EOF):
			return roots, nil
		case err != nil:
			return roots, err
		}
		roots = append(roots, root)
	}
}

// Messages of the parser that need care: it counts the lines of its own from 0,
// those of its scanner from 1, and the line that it names is the one where the
// list or object at hand begins.
var (
	countedFromZero = []string{
		"did not find expected node content", "did not find expected ',' or", "did not find expected key",
		"did not find expected '-' indicator", "did not find expected '<document start>'", "found undefined tag handle",
	}
	atBeginning = []string{"did not find expected key", "did not find expected '-' indicator", "did not find expected '<document start>'"}
)

// fault says where a syntax error is, as far as the parser's message says.
func (p *yamlParser) fault(err error) (start, end int, text string) {
	line, message := yamlMessage(err)
	begins := func(with string) bool { return strings.HasPrefix(message, with) }
	text = "invalid YAML: " + message
	switch {
	case begins("control characters"):
		for i, r := range p.src[p.lines[0]:] {
			if isControl(r) {
				at := p.lines[0] + i
				return at, at + utf8.RuneLen(r), text
			}
		}
	case slices.ContainsFunc(atBeginning, begins):
		f := &lineFeeder{p: p}
		_, _ = yamlNodes(f) // for how far it gets; the error is known
		line = f.lines
		// It may have looked at the line after the fault.
		if line > 1 {
			_, err := yamlNodes(strings.NewReader(p.src[p.lines[0]:p.lines[line-1]]))
			if err != nil && strings.HasSuffix(err.Error(), message) {
				line--
			}
		}
	case slices.ContainsFunc(countedFromZero, begins):
		line++
	}
	line = min(max(line, 1), len(p.lines))
	start = p.lines[line-1]
	return start, start + len(strings.TrimRight(p.line(line-1), "\r\n")), text
}

// isControl reports whether a YAML file must not hold a character at all.
func isControl(r rune) bool {
	switch r {
	case '\t', '\n', '\r', '\u0085':
		return false
	case 0xFFFE, 0xFFFF:
		return true
	}
	return r < ' ' || r >= 0x7F && r < 0xA0
}

// yamlMessage takes the line, or 0, out of the parser's message.
func yamlMessage(err error) (line int, message string) {
	message = strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, ok := strings.CutPrefix(message, "line "); ok {
		if number, what, ok := strings.Cut(rest, ": "); ok {
			if n, err := strconv.Atoi(number); err == nil {
				return n, what
			}
		}
	}
	return 0, message
}

// A lineFeeder hands out the text line by line, to learn how far it is read.
type lineFeeder struct {
	p     *yamlParser
	lines int // that were begun
	at    int // bytes of the text
}

func (f *lineFeeder) Read(b []byte) (int, error) {
	p := f.p
	offset := p.lines[0] + f.at
	if offset == len(p.src) {
		return 0, io.EOF
	}
	f.lines = sort.SearchInts(p.lines, offset+1)
	n := copy(b, p.line(f.lines - 1)[offset-p.lines[f.lines-1]:])
	f.at += n
	return n, nil
}

// yamlBreaks says which line breaks a text may have: those of YAML 1.1, which the
// parser follows, or, as most have, line feeds alone.
type yamlBreaks struct{ onlyLF bool }

func breaksOf(src string) yamlBreaks {
	return yamlBreaks{!strings.ContainsRune(src, '\r') && !strings.Contains(src, "\u0085") && !strings.Contains(src, "\u2028") && !strings.Contains(src, "\u2029")}
}

// lines returns the offset of each line of src from offset from on.
func (b yamlBreaks) lines(src string, from int) []int {
	lines := make([]int, 1, 2+strings.Count(src[from:], "\n"))
	lines[0] = from
	for i := b.end(src, from); i < len(src); i = b.end(src, i) {
		i += yamlBreak(src, i)
		lines = append(lines, i)
	}
	return lines
}

// end returns where the line ends that offset i is in, before its break.
func (b yamlBreaks) end(src string, i int) int {
	if b.onlyLF {
		if n := strings.IndexByte(src[i:], '\n'); n >= 0 {
			return i + n
		}
		return len(src)
	}
	for i < len(src) {
		if c := src[i]; c <= '\r' || c == 0xC2 || c == 0xE2 {
			if yamlBreak(src, i) > 0 {
				break
			}
		}
		i++
	}
	return i
}

// yamlBreak returns the width of the line break at offset i, or 0.
func yamlBreak(src string, i int) int {
	if i >= len(src) {
		return 0
	}
	switch src[i] {
	case '\n':
		return 1
	case '\r':
		if i+1 < len(src) && src[i+1] == '\n' {
			return 2
		}
		return 1
	case 0xC2:
		if strings.HasPrefix(src[i:], "\u0085") {
			return 2
		}
	case 0xE2:
		if strings.HasPrefix(src[i:], "\u2028") || strings.HasPrefix(src[i:], "\u2029") {
			return 3
		}
	}
	return 0
}

// trees makes a tree of each document.
func (p *yamlParser) trees(roots []*yaml.Node) []*Tree {
	trees := make([]*Tree, len(roots))
	for i, root := range roots {
		trees[i] = p.tree(root)
	}
	return trees
}

// recordBefore returns the last line before end, counted from 0, that begins an
// item of an outermost list, or -1.
func (p *yamlParser) recordBefore(end int) int {
	found, least := -1, len(p.src)
	for i := end - 1; i >= 0; i-- {
		text := p.line(i)
		item := strings.TrimLeft(text, " ")
		if !strings.HasPrefix(item, "- ") {
			continue
		}
		if indent := len(text) - len(item); indent < least {
			found, least = i, indent
			if indent == 0 {
				break
			}
		}
	}
	return found
}
