// Package build makes the chronicle. A reader of files adds the entries that it
// finds to a Builder, and notes what it can't read.
package build

import (
	"fmt"
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// Options are what is said about all files, whatever their format.
type Options struct {
	Language  string    // BCP 47 tag of files that do not state theirs
	Schemas   []*Schema // that native documents are to satisfy beside the native one
	StoreFrom int64     // bytes of a native JSON Lines file from which on its entries are made on demand; 0: never
}

// A Builder makes the chronicle, one file after another.
type Builder struct {
	Options
	Numeric NumericDates // of the file at hand

	made    *chronicle.Chronicle
	at      int               // index of the file's Document entry
	account chronicle.Account // of the file at hand
	claims  bool              // see Claim
	faults  FaultList
	slab    []chronicle.Field
	room    []chronicle.Field // a slab that is used again; see reset
}

// New returns a builder of an empty chronicle.
func New(o Options) *Builder {
	return &Builder{Options: o, made: &chronicle.Chronicle{}}
}

// Chronicle returns what has been made.
func (b *Builder) Chronicle() *chronicle.Chronicle { return b.made }

// Doc returns the index of the Document entry of the file at hand.
func (b *Builder) Doc() int { return b.at }

// Document returns the Document entry of the file at hand.
func (b *Builder) Document() *chronicle.Entry { return &b.made.Entries[b.at] }

// Begin adds a file that is read as one in the format of that name.
func (b *Builder) Begin(src *source.File, format string) {
	b.at = b.made.AddFile(src.Name, src.Content)
	b.account, b.claims = chronicle.Account{File: src.Name, Format: format}, false
}

// Add adds an entry of the file and returns its index.
func (b *Builder) Add(e chronicle.Entry) int {
	e.Doc = b.at
	return b.made.Add(e)
}

// AddRecord adds an entry with the fields that were collected, and notes what is
// wrong with their dates.
func (b *Builder) AddRecord(e chronicle.Entry, s *Scratch) int {
	e.Fields = b.Keep(s.Fields)
	at := b.Add(e)
	if len(e.Fields) >= MostFields {
		b.Fault(e.Origin.Start, chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    chronicle.Span{Entry: at},
			Message: fmt.Sprintf("this has more than %d values; the rest are skipped", MostFields-1),
		})
	}
	for _, bad := range s.badDates {
		b.BadDate(at, bad.field, bad.err, bad.at)
	}
	return at
}

// slabSize is the number of fields that are allocated at once.
const slabSize = 512

// Keep copies fields to where they stay.
func (b *Builder) Keep(fields []chronicle.Field) []chronicle.Field {
	if len(fields) > slabSize/4 {
		return slices.Clone(fields)
	}
	if len(b.slab) < len(fields) {
		b.slab = make([]chronicle.Field, slabSize)
	}
	out := b.slab[:len(fields):len(fields)]
	b.slab = b.slab[len(fields):]
	copy(out, fields)
	return out
}

// Reset drops the entries of the file at hand, its faults and what of it was
// refused. Fields that were kept last until others are.
func (b *Builder) Reset() {
	if b.room == nil {
		b.room = make([]chronicle.Field, slabSize)
	}
	b.slab, b.made.Entries, b.account.Refused = b.room, b.made.Entries[:b.at+1], 0
	b.faults.reset()
	b.Numeric.reset()
}

// Expect makes room for n more entries.
func (b *Builder) Expect(n int) { b.made.Entries = slices.Grow(b.made.Entries, n) }

// Reserve makes room for the entries of a file of which read bytes of all have been
// read, as if the rest held as many, but for no more than mostAhead times those
// there are: the first may be the shortest.
func (b *Builder) Reserve(read, all int) {
	const few = 1 << 12 // from which it is worth it
	n := len(b.made.Entries)
	if n < cap(b.made.Entries) || n-b.at < few {
		return
	}
	rest := min(float64(all-read)/float64(read), mostAhead) * float64(n-b.at)
	b.made.Entries = slices.Grow(b.made.Entries, int(rest)+n/64)
}

const mostAhead = 4
