package files

import (
	"fmt"
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// buildOptions are what is said about all files, whatever their format.
type buildOptions struct {
	language  string         // BCP 47 tag of files that do not state theirs
	schemas   []*houseSchema // that native documents are to satisfy beside the native one
	storeFrom int64          // bytes of a native JSON Lines file from which on its entries are made on demand; 0: never
}

// A builder makes the chronicle, one file after another.
type builder struct {
	buildOptions

	made  *chronicle.Chronicle
	at    int       // index of the file's Document entry
	noted []pending // faults, in the order they were noted
	slab  []chronicle.Field
	room  []chronicle.Field // a slab that is used again; see reset
}

// newBuilder returns a builder of an empty chronicle.
func newBuilder(o buildOptions) *builder {
	return &builder{buildOptions: o, made: &chronicle.Chronicle{}}
}

// chronicle returns what has been made.
func (b *builder) chronicle() *chronicle.Chronicle { return b.made }

// doc returns the index of the entry that stands for the file at hand.
func (b *builder) doc() int { return b.at }

// document returns the entry that stands for the file at hand.
func (b *builder) document() *chronicle.Entry { return &b.made.Entries[b.at] }

// begin adds a file.
func (b *builder) begin(src *source) {
	b.at = b.made.AddFile(src.name, src.content)
}

// add adds an entry of the file and returns its index.
func (b *builder) add(e chronicle.Entry) int {
	e.Doc = b.at
	return b.made.Add(e)
}

// addRecord adds an entry with the fields that were collected, and notes what is
// wrong with their dates.
func (b *builder) addRecord(e chronicle.Entry, s *scratch) int {
	e.Fields = b.keep(s.fields)
	at := b.add(e)
	if len(e.Fields) >= mostFields {
		b.fault(e.Origin.Start, chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    chronicle.Span{Entry: at},
			Message: fmt.Sprintf("this has more than %d values; those after them are passed over", mostFields-1),
		})
	}
	for _, bad := range s.badDates {
		b.badDate(at, bad.field, bad.err, bad.at)
	}
	return at
}

// slabSize is the number of fields that are allocated at once.
const slabSize = 512

// keep copies fields to where they stay.
func (b *builder) keep(fields []chronicle.Field) []chronicle.Field {
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

// reset drops the entries of the file at hand and its faults. Fields that were
// kept last until others are.
func (b *builder) reset() {
	if b.room == nil {
		b.room = make([]chronicle.Field, slabSize)
	}
	b.slab, b.made.Entries, b.noted = b.room, b.made.Entries[:b.at+1], b.noted[:0]
}

// reserve makes room for the entries of a file of which read bytes of all have been read, as if the rest
// held as many, but for no more than mostAhead times those there are: the first may be the shortest.
func (b *builder) reserve(read, all int) {
	const few = 1 << 12 // from which it is worth it
	n := len(b.made.Entries)
	if n < cap(b.made.Entries) || n-b.at < few {
		return
	}
	rest := min(float64(all-read)/float64(read), mostAhead) * float64(n-b.at)
	b.made.Entries = slices.Grow(b.made.Entries, int(rest)+n/64)
}

const mostAhead = 4
