package native

import (
	"iter"
	"strings"
	"sync"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// A lineStore has the entries of a native JSON Lines file, which it makes from
// their lines when they are asked for. It implements chronicle.Store.
type lineStore struct {
	src     *source.File
	schemas []*build.Schema
	starts  []int    // of the lines that are entries
	quotes  []uint64 // a bit for each entry that is a quote
	texts   []textAt // of each entry
	makers  sync.Pool
}

// A textAt says where in its line the one text of an entry is, as it is. 0: it is
// escaped there, or there are several, or none.
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
			stop := len(s.src.Content)
			if n := strings.IndexAny(s.src.Content[start:], "\r\n"); n >= 0 {
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
				text, field := at.in(s.src.Content, s.starts[i])
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
