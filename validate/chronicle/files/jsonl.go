package files

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A lineReader reads JSON Lines: each line is an event, or a quote if it has a
// speaker.
type lineReader struct {
	parser jsonParser
	tree   tree
	data   []byte // the line at hand
}

func readJSONL(b *builder, src *source) {
	if b.storeFrom > 0 && int64(len(src.content)) >= b.storeFrom {
		storeJSONL(b, src)
		return
	}
	var r lineReader
	for start, end := range textLines(src.content, src.body()) {
		b.reserve(start, len(src.content))
		r.line(b, src, start, end)
	}
}

func (r *lineReader) line(b *builder, src *source, start, end int) {
	line := src.content[start:end]
	if isBlank(line) {
		return
	}
	if src.notUTF8 >= 0 && !utf8.ValidString(line) {
		at := invalidUTF8(line)
		b.unreadable(start+at, start+at+1, badByte(line[at]))
		return
	}
	t := r.parse(src, start, end)
	b.faultsOf(t)
	switch {
	case len(t.nodes) == 0 || t.nodes[0].unfinished:
	case t.nodes[0].kind != objectNode:
		b.fault(start, chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    chronicle.Span{Entry: b.doc, Start: t.nodes[0].start, End: t.nodes[0].end},
			Message: "a line of JSON Lines ought to be an object: an event or a quote",
		})
	case t.member(0, "speaker") >= 0:
		b.record(t, 0, chronicle.Quote, quoteSchema, "")
		b.checkHouseLine(t, "quotes", quoteSchema, len(b.c.Entries)-1)
	default:
		b.record(t, 0, chronicle.Event, eventSchema, "")
		b.checkHouseLine(t, "events", eventSchema, len(b.c.Entries)-1)
	}
}

func (r *lineReader) parse(src *source, start, end int) *tree {
	r.tree.reset(src.content, chronicle.JSON)
	if src.longestLine > 0 && int64(end-start) > src.longestLine {
		r.tree.broken = true
		r.tree.fault(start, start+1, fmt.Sprintf("this line is longer than %d bytes, the limit", src.longestLine))
		return &r.tree
	}
	r.data = append(r.data[:0], src.content[start:end]...)
	r.parser.parse(&r.tree, r.data, start)
	return &r.tree
}

// proofLines is how many lines of a file are looked at for one that shows what
// they are: more than one, since any may be broken.
const proofLines = 10

func showsJSONL(src *source) bool {
	var r lineReader
	left := proofLines
	for start, end := range textLines(src.content, src.body()) {
		if isBlank(src.content[start:end]) {
			continue
		}
		if left--; left < 0 {
			break
		}
		t := r.parse(src, start, end)
		if len(t.nodes) == 0 || t.nodes[0].kind != objectNode || t.member(0, "text") < 0 {
			continue
		}
		if t.member(0, "date") >= 0 || t.member(0, "speaker") >= 0 {
			return true
		}
	}
	return false
}

func isBlank(line string) bool { return strings.TrimSpace(line) == "" }
