package files

import (
	"iter"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/chronlint/chronlint/chronicle"
)

// A lineStore has the entries of a native JSON Lines file, which it makes from
// their lines when they are asked for. It implements chronicle.Store.
type lineStore struct {
	src    *source
	house  []*HouseSchema
	starts []int    // of the lines that are entries
	quotes []uint64 // a bit for each entry that is a quote
	texts  []textAt // of each entry
	makers sync.Pool
}

// blockBytes is how much of a file a goroutine reads at a time.
const blockBytes = 1 << 20

// storeJSONL reads a file of JSON Lines as readJSONL does, but keeps no entries.
func storeJSONL(b *builder, src *source) {
	s := &lineStore{src: src, house: b.house}
	first := b.c.AddStore(b.doc, s)
	var ends []int // of the blocks, each behind a line
	for at := src.body(); at < len(src.content); {
		end := len(src.content)
		if from := at + blockBytes; from < end {
			if n := strings.IndexByte(src.content[from:], '\n'); n >= 0 {
				end = from + n + 1
			}
		}
		ends = append(ends, end)
		at = end
	}
	blocks := make([]lineBlock, len(ends))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(ends)) {
		wg.Go(func() {
			m := s.newMaker()
			for i := int(next.Add(1)) - 1; i < len(ends); i = int(next.Add(1)) - 1 {
				start := src.body()
				if i > 0 {
					start = ends[i-1]
				}
				blocks[i] = m.block(start, ends[i])
			}
		})
	}
	wg.Wait()
	for _, block := range blocks {
		for _, p := range block.faults {
			if at := &p.fault.Span.Entry; *at == made {
				*at = first + len(s.starts) + p.line
			} else {
				*at = b.doc
			}
			b.pending = append(b.pending, p.pending)
		}
		for i, start := range block.starts {
			s.add(start, block.kinds[i])
		}
		s.texts = append(s.texts, block.texts...)
	}
}

// A lineBlock is what was read of the lines of a block.
type lineBlock struct {
	starts []int // of the lines that are entries
	kinds  []chronicle.Kind
	texts  []textAt
	faults []lineFault
}

// A textAt says where the one text that an entry tells something in stands as it is in
// its line. 0: it stands there otherwise, or there are several, or none.
type textAt uint64

// Bits of a textAt.
const (
	textBits  = 27 // of where it starts, and of how long it is
	fieldBits = 64 - 2*textBits
)

// textOf finds the text of an entry whose line starts at an offset.
func textOf(e *chronicle.Entry, line int) textAt {
	n := 0
	var at textAt
	for p := range e.Told() {
		from := e.Fields[p.Field].Origin
		start := from.Start - line
		if n++; n > 1 || from.Style != chronicle.JSON || from.Runs != nil || start>>textBits != 0 || len(p.Text)>>textBits != 0 || (p.Field+1)>>fieldBits != 0 {
			return 0
		}
		at = textAt(start)<<(64-textBits) | textAt(len(p.Text))<<fieldBits | textAt(p.Field+1)
	}
	return at
}

// in returns the text, in a line that starts at an offset, and the index of its field.
func (at textAt) in(content string, line int) (text string, field int) {
	start := line + int(at>>(64-textBits))
	return content[start : start+int(at>>fieldBits&(1<<textBits-1))], int(at&(1<<fieldBits-1)) - 1
}

// A lineFault is a fault of the document, or of the entry of a line that is made of it.
type lineFault struct {
	pending
	line int // index in lineBlock.starts
}

// A lineMaker reads one line at a time, into a chronicle of one file without entries.
type lineMaker struct {
	src  *source
	b    *builder
	r    lineReader
	room []chronicle.Field
}

// made is the index of the entry that a lineMaker makes.
const made = 1

func (s *lineStore) newMaker() *lineMaker {
	m := &lineMaker{src: s.src, b: newBuilder(), room: make([]chronicle.Field, slabSize)}
	m.b.house = s.house
	m.b.begin(s.src)
	return m
}

// make returns the entry of a line, whose fields are only there until the next,
// and its faults; ok tells that there is an entry.
func (m *lineMaker) make(start, end int) (e *chronicle.Entry, faults []pending, ok bool) {
	m.b.slab = m.room
	m.b.c.Entries, m.b.pending = m.b.c.Entries[:made], m.b.pending[:0]
	m.r.line(m.b, m.src, start, end)
	if len(m.b.c.Entries) == made {
		return nil, m.b.pending, false
	}
	return &m.b.c.Entries[made], m.b.pending, true
}

func (m *lineMaker) block(from, to int) lineBlock {
	var block lineBlock
	for start, end := range textLines(m.src.content[:to], from) {
		e, faults, ok := m.make(start, end)
		for _, f := range faults {
			block.faults = append(block.faults, lineFault{f, len(block.starts)})
		}
		if ok {
			block.starts = append(block.starts, start)
			block.kinds = append(block.kinds, e.Kind)
			block.texts = append(block.texts, textOf(e, start))
		}
	}
	return block
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

func (s *lineStore) Entries(first, end int) iter.Seq[*chronicle.Entry] {
	return func(yield func(*chronicle.Entry) bool) {
		m, _ := s.makers.Get().(*lineMaker)
		if m == nil {
			m = s.newMaker()
		}
		defer s.makers.Put(m)
		for _, start := range s.starts[first:end] {
			stop := len(s.src.content)
			if n := strings.IndexAny(s.src.content[start:], "\r\n"); n >= 0 {
				stop = start + n
			}
			e, _, _ := m.make(start, stop)
			if !yield(e) {
				return
			}
		}
	}
}

func (s *lineStore) Prose(first, end int) iter.Seq[chronicle.Prose] {
	return func(yield func(chronicle.Prose) bool) {
		for i := first; i < end; i++ {
			if at := s.texts[i]; at != 0 {
				text, field := at.in(s.src.content, s.starts[i])
				if !yield(chronicle.Prose{Entry: i, Kind: s.Kind(i), Field: field, Text: text}) {
					return
				}
				continue
			}
			for e := range s.Entries(i, i+1) {
				for p := range e.Told() {
					p.Entry = i
					if !yield(p) {
						return
					}
				}
			}
		}
	}
}
