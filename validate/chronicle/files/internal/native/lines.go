package native

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

type lineDocument struct{ src *source.File }

// Shows reports whether one of the first lines is an event or a quote.
func (d lineDocument) Shows() bool {
	p := tree.LineParser{Source: d.src}
	left := format.Proofs
	for start, end := range source.Lines(d.src.Content, d.src.Body()) {
		if source.IsBlank(d.src.Content[start:end]) {
			continue
		}
		if left--; left < 0 {
			break
		}
		t := p.Parse(start, end)
		if len(t.Nodes) == 0 || t.Nodes[0].Kind != tree.Object || t.Member(0, "text") < 0 {
			continue
		}
		if t.Member(0, "date") >= 0 || t.Member(0, "speaker") >= 0 {
			return true
		}
	}
	return false
}

// Looks reports whether the lines have the look of events or quotes, though the first
// can't be parsed.
func (d lineDocument) Looks() bool { return look.IsOfLines(d.src.Content) }

func (d lineDocument) Read(b *build.Builder) {
	src := d.src
	if b.StoreFrom > 0 && int64(len(src.Content)) >= b.StoreFrom {
		storeLines(b, src)
		return
	}
	r := newLineReader(b, src)
	for start, end := range source.Lines(src.Content, src.Body()) {
		b.Reserve(start, len(src.Content))
		r.line(start, end)
	}
}

// A lineReader reads JSON Lines: each line is an event, or a quote if it has a
// speaker.
type lineReader struct {
	native reader
	parser tree.LineParser
}

func newLineReader(b *build.Builder, src *source.File) *lineReader {
	return &lineReader{reader{b: b}, tree.LineParser{Source: src}}
}

// line adds the entry that a line is.
func (r *lineReader) line(start, end int) {
	if source.IsBlank(r.parser.Source.Content[start:end]) {
		return
	}
	t, b := r.parser.Read(start, end), r.native.b
	b.FaultsOf(t)
	switch {
	case len(t.Nodes) == 0 || t.Nodes[0].Unfinished:
	case t.Nodes[0].Kind != tree.Object:
		b.Refuse(start, chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    chronicle.Span{Entry: b.Doc(), Start: t.Nodes[0].Start, End: t.Nodes[0].End},
			Message: "each line must be an object: an event or a quote",
		})
	case t.Member(0, "speaker") >= 0:
		r.native.record(t, 0, chronicle.Quote, quoteSchema, "")
		r.native.checkHouseLine(t, "quotes", quoteSchema, len(b.Chronicle().Entries)-1)
	default:
		r.native.record(t, 0, chronicle.Event, eventSchema, "")
		r.native.checkHouseLine(t, "events", eventSchema, len(b.Chronicle().Entries)-1)
	}
}
