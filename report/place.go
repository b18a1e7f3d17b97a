package report

import "github.com/chronlint/chronlint/chronicle"

// A place is where a span stands: in a file, or in a field of a typed value.
type place struct {
	entry *chronicle.Entry // nil for a span of no entry
	span  chronicle.Span

	file       *chronicle.File // nil for a typed value
	segments   []chronicle.Segment
	start, end chronicle.Position // end is exclusive
}

func locate(c *chronicle.Chronicle, s chronicle.Span) place {
	p := place{span: s}
	if s.Entry >= 0 && s.Entry < len(c.Entries) {
		p.entry = &c.Entries[s.Entry]
	}
	p.segments = c.Locate(s)
	if len(p.segments) == 0 {
		return p
	}
	first, last := p.segments[0], p.segments[len(p.segments)-1]
	p.file = first.File
	p.start, p.end = p.file.Position(first.Start), p.file.Position(last.End)
	return p
}

// key is what the place's entry is known by; "" for a document, which its file
// names.
func (p *place) key() string {
	if p.entry == nil || p.entry.Kind == chronicle.Document {
		return ""
	}
	return p.entry.Key()
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
	return p.entry.Pointer + "/" + p.span.Field
}
