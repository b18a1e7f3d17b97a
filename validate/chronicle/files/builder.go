package files

import (
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// A builder makes the chronicle, one file after another.
type builder struct {
	c       *chronicle.Chronicle
	doc     int // index of the file's Document entry
	pending []pending

	language  string // of files that do not state theirs
	house     []*HouseSchema
	storeFrom int64 // see Reader.StoreFrom

	names [8]map[string]fieldName // by kind of entry

	// Room that is used again for each record.
	scratch  []chronicle.Field
	name     []byte // of the field at hand
	badDates []badDate
	slab     []chronicle.Field
}

type badDate struct {
	field, node int
	err         *edtf.Error
}

// A fieldName is the name of a field and what it means for one kind of entry.
type fieldName struct {
	name string
	role chronicle.Role
}

func newBuilder() *builder { return &builder{c: &chronicle.Chronicle{}} }

// begin adds a file.
func (b *builder) begin(src *source) {
	b.doc = b.c.AddFile(src.name, src.content)
}

// known returns the name in b.name and its role, without making it anew for
// each record.
func (b *builder) known(kind chronicle.Kind) fieldName {
	m := b.names[kind]
	if m == nil {
		m = map[string]fieldName{}
		b.names[kind] = m
	}
	f, ok := m[string(b.name)]
	if !ok {
		name := string(b.name)
		f = fieldName{name, chronicle.NativeRole(kind, name)}
		m[name] = f
	}
	return f
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

// reserve makes room for the entries of a file of which read bytes of all have been read, as if the rest
// held as many, but for no more than mostAhead times those there are: the first may be the shortest.
func (b *builder) reserve(read, all int) {
	const few = 1 << 12 // from which it is worth it
	n := len(b.c.Entries)
	if n < cap(b.c.Entries) || n-b.doc < few {
		return
	}
	rest := min(float64(all-read)/float64(read), mostAhead) * float64(n-b.doc)
	b.c.Entries = slices.Grow(b.c.Entries, int(rest)+n/64)
}

const mostAhead = 4

// add adds an entry of the file.
func (b *builder) add(e chronicle.Entry) int {
	e.Doc = b.doc
	return b.c.Add(e)
}
