package files

import (
	"fmt"
	"iter"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A lineParser makes trees of the lines of a file of JSON Lines, each of which
// lasts until the next.
type lineParser struct {
	src    *source
	parser jsonParser
	tree   tree
	data   []byte // the line at hand
}

// read parses a line that ought to be UTF-8.
func (p *lineParser) read(start, end int) *tree {
	if p.src.notUTF8 >= 0 {
		line := p.src.content[start:end]
		if at := invalidUTF8(line); at >= 0 {
			p.tree.reset(p.src.content, chronicle.JSON)
			p.tree.fault(start+at, start+at+1, badByte(line[at]))
			return &p.tree
		}
	}
	return p.parse(start, end)
}

// parse parses a line whatever its encoding.
func (p *lineParser) parse(start, end int) *tree {
	p.tree.reset(p.src.content, chronicle.JSON)
	if limit := p.src.longestLine; limit > 0 && int64(end-start) > limit {
		p.tree.broken = true
		p.tree.fault(start, start+1, fmt.Sprintf("this line is longer than %d bytes, the limit", limit))
		return &p.tree
	}
	p.data = append(p.data[:0], p.src.content[start:end]...)
	p.parser.parse(&p.tree, p.data, start)
	return &p.tree
}

// lineTrees yields a tree of each line of JSON Lines that is not blank. It
// lasts until the next.
func lineTrees(src *source) iter.Seq[*tree] {
	return func(yield func(*tree) bool) {
		p := lineParser{src: src}
		for start, end := range textLines(src.content, src.body()) {
			if !isBlank(src.content[start:end]) && !yield(p.read(start, end)) {
				return
			}
		}
	}
}
