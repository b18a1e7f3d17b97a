package native

import (
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// blockBytes is how much of a file a goroutine reads at a time.
const blockBytes = 1 << 20

// storeLines reads a file of JSON Lines as lineDocument.Read does, but keeps no entries.
func storeLines(b *build.Builder, src *source.File) {
	s := &lineStore{src: src, schemas: b.Schemas}
	first := b.Chronicle().AddStore(b.Doc(), s)
	var ends []int // of the blocks, each behind a line
	for at := src.Body(); at < len(src.Content); {
		end := len(src.Content)
		if from := at + blockBytes; from < end {
			if n := strings.IndexByte(src.Content[from:], '\n'); n >= 0 {
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
				start := src.Body()
				if i > 0 {
					start = ends[i-1]
				}
				blocks[i] = m.block(start, ends[i])
			}
		})
	}
	wg.Wait()
	for _, block := range blocks {
		for _, p := range block.faults.All() {
			if at := &p.Fault.Span.Entry; *at >= made {
				*at += first + len(s.starts) - made
			} else {
				*at = b.Doc()
			}
			b.Note(p)
		}
		for i, start := range block.starts {
			s.add(start, block.kinds[i])
		}
		s.texts = append(s.texts, block.texts...)
		b.Count(block.account)
		if block.claims {
			b.Claim()
		}
	}
}

// A lineBlock is what was read of the lines of a block.
type lineBlock struct {
	starts []int // of the lines that are entries
	kinds  []chronicle.Kind
	texts  []textAt
	faults build.FaultList // of the document or, from made on, of the entries of the block

	account chronicle.Account
	claims  bool // see build.Builder.Claims
}

// A lineMaker reads one line at a time, into a chronicle of one file without entries.
type lineMaker struct {
	src *source.File
	b   *build.Builder
	r   *lineReader
}

// made is the index of the entry that a lineMaker makes.
const made = 1

func (s *lineStore) newMaker() *lineMaker {
	b := build.New(build.Options{Schemas: s.schemas})
	b.Begin(s.src, JSONL.Family())
	return &lineMaker{s.src, b, newLineReader(b, s.src)}
}

// make returns the entry of a line, whose fields are only there until the next,
// and its faults; ok says whether there is an entry.
func (m *lineMaker) make(start, end int) (e *chronicle.Entry, faults []build.PendingFault, ok bool) {
	m.b.Reset()
	m.r.line(start, end)
	if len(m.b.Chronicle().Entries) == made {
		return nil, m.b.Pending(), false
	}
	return &m.b.Chronicle().Entries[made], m.b.Pending(), true
}

func (m *lineMaker) block(from, to int) lineBlock {
	var block lineBlock
	for start, end := range source.Lines(m.src.Content[:to], from) {
		e, faults, ok := m.make(start, end)
		block.account.Add(m.b.Account())
		block.claims = block.claims || m.b.Claims()
		for _, f := range faults {
			if f.Fault.Span.Entry == made {
				f.Fault.Span.Entry += len(block.starts)
			}
			block.faults.Add(f)
		}
		if ok {
			block.starts = append(block.starts, start)
			block.kinds = append(block.kinds, e.Kind)
			block.texts = append(block.texts, textOf(e, start))
		}
	}
	return block
}
