package report

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A place is where a span is: in a file, or in a field of a typed value.
type place struct {
	entry *chronicle.Entry // nil for a span of no entry
	span  chronicle.Span

	file       *chronicle.File // nil for a typed value
	segments   []chronicle.Segment
	start, end chronicle.Position // end is exclusive
}

func locate(c *chronicle.Chronicle, s chronicle.Span) place {
	p := place{span: s, entry: c.Entry(s.Entry)}
	p.segments = c.Locate(s)
	if len(p.segments) == 0 {
		return p
	}
	first, last := p.segments[0], p.segments[len(p.segments)-1]
	p.file = first.File
	p.start, p.end = p.file.Position(first.Start), p.file.Position(last.End)
	return p
}

// keys are what entries are known by. An entry without an id is known by a hash
// of its content, which is made once, however many findings are in it.
type keys map[int]string // by index

// of returns the key of the place's entry; "" for a file as a whole, which its name
// names.
func (k keys) of(p *place) string {
	if p.entry == nil || p.entry.Kind == chronicle.Document || p.entry.Kind == chronicle.Apparatus {
		return ""
	}
	key, ok := k[p.entry.Index]
	if !ok {
		key = p.entry.Key()
		k[p.entry.Index] = key
	}
	return key
}

// pointer is the JSON Pointer of the field in its file, "" where the format has
// none.
func (p *place) pointer() string {
	switch {
	case p.file == nil || p.entry == nil:
		return ""
	case p.span.Field == "":
		return p.entry.Pointer
	case p.entry.Pointer == "" && p.entry.Kind != chronicle.Document:
		return ""
	}
	pointer, field := p.entry.Pointer, p.span.Field
	for strings.HasPrefix(field, "../") { // of an object around the record
		pointer, field = pointer[:max(strings.LastIndexByte(pointer, '/'), 0)], field[len("../"):]
	}
	return pointer + "/" + field
}
