package files

import (
	"strings"
	"sync"

	"github.com/chronlint/chronlint/chronicle"
)

// A lineStore has the entries of a native JSON Lines file, which it makes from
// their lines when they are asked for. It implements chronicle.Store.
type lineStore struct {
	src    *source
	house  []*HouseSchema
	starts []int    // of the lines that are entries
	quotes []uint64 // a bit for each entry that is a quote
	makers sync.Pool
}

// storeJSONL reads a file of JSON Lines as readJSONL does, but keeps no entries.
func storeJSONL(b *builder, src *source) {
	s := &lineStore{src: src, house: b.house}
	first := b.c.AddStore(b.doc, s)
	var r lineReader
	kept, room := len(b.c.Entries), make([]chronicle.Field, slabSize)
	for start, end := range textLines(src.content, src.body()) {
		faults := len(b.pending)
		b.slab = room
		r.line(b, src, start, end)
		if len(b.c.Entries) == kept {
			continue
		}
		for i := range b.pending[faults:] {
			if at := &b.pending[faults+i].fault.Span.Entry; *at == kept {
				*at = first + len(s.starts)
			}
		}
		s.add(start, b.c.Entries[kept].Kind)
		b.c.Entries = b.c.Entries[:kept]
	}
	b.slab = nil
}

func (s *lineStore) add(start int, kind chronicle.Kind) {
	i := len(s.starts)
	s.starts = append(s.starts, start)
	if i/64 == len(s.quotes) {
		s.quotes = append(s.quotes, 0)
	}
	if kind == chronicle.Quote {
		s.quotes[i/64] |= 1 << (i % 64)
	}
}

func (s *lineStore) Len() int { return len(s.starts) }

func (s *lineStore) Kind(i int) chronicle.Kind {
	if s.quotes[i/64]>>(i%64)&1 != 0 {
		return chronicle.Quote
	}
	return chronicle.Event
}

// A lineMaker reads one line at a time.
type lineMaker struct {
	b    *builder
	r    lineReader
	room []chronicle.Field
}

func (s *lineStore) Entry(i int) chronicle.Entry {
	m, _ := s.makers.Get().(*lineMaker)
	if m == nil {
		m = &lineMaker{b: newBuilder(), room: make([]chronicle.Field, slabSize)}
		m.b.house = s.house
		m.b.begin(s.src)
	}
	defer s.makers.Put(m)
	start, end := s.starts[i], len(s.src.content)
	if n := strings.IndexAny(s.src.content[start:], "\r\n"); n >= 0 {
		end = start + n
	}
	m.b.slab = m.room
	m.r.line(m.b, s.src, start, end)
	made := len(m.b.c.Entries) - 1
	e := m.b.c.Entries[made]
	e.Fields = append(make([]chronicle.Field, 0, len(e.Fields)), e.Fields...)
	m.b.c.Entries, m.b.pending = m.b.c.Entries[:made], m.b.pending[:0]
	return e
}
