// Package chronicle holds all that is checked together: the entries of a
// chronicle (events, quotes, paragraphs, people, sources), their fields, and
// where in which file every byte of them came from.
//
// It has no parser. Typed values become a chronicle with New; package
// chronicle/files reads one from files.
//
//	c := chronicle.New(timeline.Chile1973(), quotes.Chile1973())
//	for e := range c.Events() {
//		fmt.Println(e.Date, e.Text())
//	}
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
package chronicle

import (
	"iter"
	"slices"
	"sync"
	"sync/atomic"
)

// A Chronicle is a list of entries in reading order, with the files they came
// from. The zero value is empty and ready to be added to; once rules run on it
// it must not change, and several goroutines may read it. A nil Chronicle is
// empty, and nothing can be added to it.
type Chronicle struct {
	Entries  []Entry   // but for those that are made on demand; see Store
	Faults   []Fault   // what could not be read, in reading order
	Accounts []Account // what became of each file that was met, in the order of their names

	files  []*File
	stores []storePlace
	ids    atomic.Pointer[idIndex] // nil: not asked for since the last addition
}

// An idIndex has the entries by their ids, once it has been built.
type idIndex struct {
	build sync.Once
	byID  map[string][]*Entry
}

// AddFile adds a file and the Document entry that represents it, and returns
// that entry's index. Entries added with Entry.Doc set to it have their places
// in this file.
func (c *Chronicle) AddFile(name, content string) int {
	return addFile(c, NewFile(name, content), Document)
}

// AddApparatus adds a file that is about the chronicle and no part of it, so that findings
// can have their places there, and returns the index of the entry that represents it.
// Files doesn't yield it.
func (c *Chronicle) AddApparatus(name, content string) int {
	return addFile(c, NewFile(name, content), Apparatus)
}

func addFile(c *Chronicle, f *File, kind Kind) int {
	if c == nil {
		return -1
	}
	f.isApparatus = kind == Apparatus
	c.files = append(c.files, f)
	i := c.Add(Entry{
		Kind:   kind,
		Fields: []Field{{Role: Raw, Text: f.Content, Origin: Verbatim(0)}},
		Origin: Verbatim(0),
	})
	c.Entries[i].Doc = i
	c.Entries[i].file = len(c.files)
	return i
}

// Add appends an entry and returns its index, which it also stores in it.
func (c *Chronicle) Add(e Entry) int {
	if c == nil {
		return -1
	}
	e.Index = len(c.Entries)
	c.Entries = append(c.Entries, e)
	c.ids.Store(nil)
	return e.Index
}

// AddFault records content that could not be read.
func (c *Chronicle) AddFault(f Fault) {
	if c != nil {
		c.Faults = append(c.Faults, f)
	}
}

// Files yields the files in the order they were added.
func (c *Chronicle) Files() iter.Seq[*File] {
	return func(yield func(*File) bool) {
		if c == nil {
			return
		}
		for _, f := range c.files {
			if !f.isApparatus && !yield(f) {
				return
			}
		}
	}
}

// FileOf returns the file an entry was read from, or nil.
func (c *Chronicle) FileOf(e *Entry) *File {
	if c == nil || e == nil || e.Doc < 0 || e.Doc >= len(c.Entries) {
		return nil
	}
	if n := c.Entries[e.Doc].file; n > 0 {
		return c.files[n-1]
	}
	return nil
}

// Language returns the language tag (BCP 47) that a document states, of which doc
// is the index of its Document entry; "" if it states none or doesn't exist.
func (c *Chronicle) Language(doc int) string {
	if c == nil || doc < 0 || doc >= len(c.Entries) {
		return ""
	}
	if f := c.Entries[doc].First(Language); f != nil {
		return f.Text
	}
	return ""
}

// Of yields the entries of the given kinds, in reading order.
func (c *Chronicle) Of(kinds ...Kind) iter.Seq[*Entry] {
	var want [numKinds]bool
	for _, k := range kinds {
		if k < numKinds {
			want[k] = true
		}
	}
	return func(yield func(*Entry) bool) {
		for s := range c.Stretches() {
			for i := s.First; i < s.End; i++ {
				if want[c.kind(i)] && !yield(c.Entry(i)) {
					return
				}
			}
		}
	}
}

// Events yields the events, dated or not.
func (c *Chronicle) Events() iter.Seq[*Entry] { return c.Of(Event) }

// Quotes yields the quotes.
func (c *Chronicle) Quotes() iter.Seq[*Entry] { return c.Of(Quote) }

// Count returns how many entries are of one of the kinds.
func (c *Chronicle) Count(kinds ...Kind) int {
	n := 0
	for s := range c.Stretches() {
		for i := s.First; i < s.End; i++ {
			if slices.Contains(kinds, c.kind(i)) {
				n++
			}
		}
	}
	return n
}

// ByID returns the entries with the given id: several if it is used twice.
// The slice is the chronicle's own: it must not be changed.
func (c *Chronicle) ByID(id string) []*Entry {
	if c == nil {
		return nil
	}
	index := c.ids.Load()
	for index == nil {
		c.ids.CompareAndSwap(nil, new(idIndex))
		index = c.ids.Load()
	}
	index.build.Do(func() {
		index.byID = make(map[string][]*Entry)
		for s := range c.Stretches() {
			for i := s.First; i < s.End; i++ {
				if e := c.Entry(i); e.ID != "" {
					index.byID[e.ID] = append(index.byID[e.ID], e)
				}
			}
		}
	})
	return index.byID[id]
}

// Text returns the words a span covers. A span that does not fit its field
// covers none.
func (c *Chronicle) Text(s Span) string {
	f := c.field(s)
	if f == nil || s.Start < 0 || s.End > len(f.Text) || s.Start > s.End {
		return ""
	}
	return f.Text[s.Start:s.End]
}

func (c *Chronicle) field(s Span) *Field {
	e := c.Entry(s.Entry)
	if e == nil {
		return nil
	}
	return e.Field(s.Field)
}
