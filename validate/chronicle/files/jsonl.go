package files

import (
	"github.com/chronlint/chronlint/validate/chronicle"
)

type lineDocument struct{ src *source }

// Shows reports whether one of the first lines is an event or a quote.
func (d lineDocument) Shows() bool {
	p := lineParser{src: d.src}
	left := proofs
	for start, end := range textLines(d.src.content, d.src.body()) {
		if isBlank(d.src.content[start:end]) {
			continue
		}
		if left--; left < 0 {
			break
		}
		t := p.parse(start, end)
		if len(t.nodes) == 0 || t.nodes[0].kind != objectNode || t.member(0, "text") < 0 {
			continue
		}
		if t.member(0, "date") >= 0 || t.member(0, "speaker") >= 0 {
			return true
		}
	}
	return false
}

func (d lineDocument) Read(b *builder) {
	src := d.src
	if b.storeFrom > 0 && int64(len(src.content)) >= b.storeFrom {
		storeLines(b, src)
		return
	}
	r := newLineReader(b, src)
	for start, end := range textLines(src.content, src.body()) {
		b.reserve(start, len(src.content))
		r.line(start, end)
	}
}

// A lineReader reads JSON Lines: each line is an event, or a quote if it has a
// speaker.
type lineReader struct {
	native nativeReader
	parser lineParser
}

func newLineReader(b *builder, src *source) *lineReader {
	return &lineReader{nativeReader{b: b}, lineParser{src: src}}
}

// line adds the entry that a line is.
func (r *lineReader) line(start, end int) {
	if isBlank(r.parser.src.content[start:end]) {
		return
	}
	t, b := r.parser.read(start, end), r.native.b
	b.faultsOf(t)
	switch {
	case len(t.nodes) == 0 || t.nodes[0].unfinished:
	case t.nodes[0].kind != objectNode:
		b.fault(start, chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    chronicle.Span{Entry: b.doc(), Start: t.nodes[0].start, End: t.nodes[0].end},
			Message: "a line of JSON Lines ought to be an object: an event or a quote",
		})
	case t.member(0, "speaker") >= 0:
		r.native.record(t, 0, chronicle.Quote, quoteSchema, "")
		r.native.checkHouseLine(t, "quotes", quoteSchema, len(b.chronicle().Entries)-1)
	default:
		r.native.record(t, 0, chronicle.Event, eventSchema, "")
		r.native.checkHouseLine(t, "events", eventSchema, len(b.chronicle().Entries)-1)
	}
}
