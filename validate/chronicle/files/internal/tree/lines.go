package tree

import (
	"fmt"
	"iter"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// A LineParser makes trees of the lines of a file of JSON Lines, each of which
// lasts until the next.
type LineParser struct {
	Source *source.File
	parser jsonParser
	tree   Tree
	data   []byte // the line at hand
}

// Read parses a line. One that is not UTF-8 has a fault and nothing else.
func (p *LineParser) Read(start, end int) *Tree {
	if p.Source.NotUTF8 >= 0 {
		line := p.Source.Content[start:end]
		if at := source.InvalidUTF8(line); at >= 0 {
			p.tree.reset(p.Source.Content, chronicle.JSON)
			p.tree.fault(start+at, start+at+1, source.BadByte(line[at]))
			return &p.tree
		}
	}
	return p.Parse(start, end)
}

// Parse parses a line whatever its encoding.
func (p *LineParser) Parse(start, end int) *Tree {
	p.tree.reset(p.Source.Content, chronicle.JSON)
	if limit := p.Source.LongestLine; limit > 0 && int64(end-start) > limit {
		p.tree.Broken = true
		p.tree.fault(start, start+1, fmt.Sprintf("this line is longer than the limit of %d bytes", limit))
		return &p.tree
	}
	p.data = append(p.data[:0], p.Source.Content[start:end]...)
	p.parser.parse(&p.tree, p.data, start)
	return &p.tree
}

// Lines yields a tree of each line of JSON Lines that is not blank. It
// lasts until the next.
func Lines(src *source.File) iter.Seq[*Tree] {
	return func(yield func(*Tree) bool) {
		p := LineParser{Source: src}
		for start, end := range source.Lines(src.Content, src.Body()) {
			if !source.IsBlank(src.Content[start:end]) && !yield(p.Read(start, end)) {
				return
			}
		}
	}
}
