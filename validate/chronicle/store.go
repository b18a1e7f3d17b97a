package chronicle

import (
	"iter"
	"slices"
	"sort"
)

// A Store makes entries each time they are asked for, so that a chronicle of
// very many need not hold them. Several goroutines may ask at once.
type Store interface {
	// Len returns how many entries there are. It does not change once the
	// chronicle is read.
	Len() int

	// Kind returns what the entry of index i is, without making it.
	Kind(i int) Kind

	// Entries makes the entries of the indices from first up to end, the same each
	// time, of which each need only last until the next. The chronicle sets their
	// Index and Doc.
	Entries(first, end int) iter.Seq[*Entry]

	// Prose yields their narrative, by their indices: see Chronicle.Prose.
	Prose(first, end int) iter.Seq[Prose]
}

// A Prose is a text of an entry that is narrative.
type Prose struct {
	Entry int // its Index
	Kind  Kind
	Field int // index in Entry.Fields
	Text  string
}

// FirstStored is the index of the first entry that is made on demand; those of
// Chronicle.Entries are below it.
const FirstStored = 1 << 30

// A storePlace is a store's place in the chronicle.
type storePlace struct {
	Store
	doc   int // index of the Document entry
	first int // index of its first entry
}

// AddStore adds the entries of a store, which belong to the Document entry of
// index doc and come right after it, and returns the index of the first. A
// store may grow until the next is added. Only rules that say so see its
// entries.
func (c *Chronicle) AddStore(doc int, s Store) int {
	if c == nil {
		return -1
	}
	first := FirstStored
	if n := len(c.stores); n > 0 {
		first = c.stores[n-1].first + c.stores[n-1].Len()
	}
	c.stores = append(c.stores, storePlace{s, doc, first})
	c.ids.Store(nil)
	return first
}

// IsStored reports whether any entries are made on demand.
func (c *Chronicle) IsStored() bool { return c != nil && len(c.stores) > 0 }

// Entry returns the entry of an index, or nil. One that is made on demand is a new
// one each time, with the same content.
func (c *Chronicle) Entry(i int) *Entry {
	if c == nil {
		return nil
	}
	if i < FirstStored {
		if i < 0 || i >= len(c.Entries) {
			return nil
		}
		return &c.Entries[i]
	}
	s := c.storeOf(i)
	if s == nil {
		return nil
	}
	for e := range s.Entries(i-s.first, i-s.first+1) {
		made := *e
		made.Index, made.Doc, made.Fields = i, s.doc, slices.Clone(e.Fields)
		return &made
	}
	return nil
}

// DocOf returns the index of the Document entry that the entry of index i belongs
// to, without making it, or -1.
func (c *Chronicle) DocOf(i int) int {
	if c == nil {
		return -1
	}
	if i < FirstStored {
		if i < 0 || i >= len(c.Entries) {
			return -1
		}
		return c.Entries[i].Doc
	}
	if s := c.storeOf(i); s != nil {
		return s.doc
	}
	return -1
}

// storeOf returns the store that has the entry of index i, or nil.
func (c *Chronicle) storeOf(i int) *storePlace {
	n := sort.Search(len(c.stores), func(n int) bool { return c.stores[n].first > i }) - 1
	if n < 0 || i-c.stores[n].first >= c.stores[n].Len() {
		return nil
	}
	return &c.stores[n]
}

// A Stretch is consecutive entries, all kept in Chronicle.Entries or all made on
// demand.
type Stretch struct{ First, End int } // indices, half-open

// Stretches yields the entries, in reading order, as stretches of indices that
// follow each other.
func (c *Chronicle) Stretches() iter.Seq[Stretch] {
	return func(yield func(Stretch) bool) {
		if c == nil {
			return
		}
		at := 0
		for _, s := range c.stores {
			if s.doc >= at {
				if !yield(Stretch{at, s.doc + 1}) {
					return
				}
				at = s.doc + 1
			}
			if n := s.Len(); n > 0 && !yield(Stretch{s.first, s.first + n}) {
				return
			}
		}
		if at < len(c.Entries) {
			yield(Stretch{at, len(c.Entries)})
		}
	}
}

// Prose yields the narrative of the units of a stretch, in order: their fields of
// prose or, for one that has none, its title. It makes no entries if it can avoid
// it.
func (c *Chronicle) Prose(within Stretch) iter.Seq[Prose] {
	return func(yield func(Prose) bool) {
		if c == nil {
			return
		}
		s := c.storeOf(within.First)
		if s == nil {
			for i := within.First; i < within.End; i++ {
				for p := range c.Entries[i].Told() {
					p.Entry = i
					if !yield(p) {
						return
					}
				}
			}
			return
		}
		for p := range s.Prose(within.First-s.first, within.End-s.first) {
			p.Entry += s.first
			if !yield(p) {
				return
			}
		}
	}
}

// kind returns the kind of the entry of index i, which must be there.
func (c *Chronicle) kind(i int) Kind {
	if i < FirstStored {
		return c.Entries[i].Kind
	}
	s := c.storeOf(i)
	return s.Kind(i - s.first)
}
