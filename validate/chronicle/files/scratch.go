package files

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// mostFields is how many fields an entry may have. One has a dozen.
const mostFields = 10_000

// A scratch collects the fields of a record. Its room is used again for the next.
type scratch struct {
	fields   []chronicle.Field
	name     []byte // of the value at hand: its JSON Pointer without the first slash
	badDates []badDate

	names [8]map[string]fieldName // by kind of entry
}

// A badDate is a field that ought to be a date and is none.
type badDate struct {
	field int // index
	at    int // byte of the file
	err   *edtf.Error
}

// A fieldName is the name of a field and what it means for one kind of entry.
type fieldName struct {
	name string
	role chronicle.Role
}

// reset makes room for another record.
func (s *scratch) reset() {
	s.fields, s.name, s.badDates = s.fields[:0], s.name[:0], s.badDates[:0]
}

// badDate notes that the field of an index, which begins at a byte of the file,
// ought to be a date and is none.
func (s *scratch) badDate(field, at int, err *edtf.Error) {
	s.badDates = append(s.badDates, badDate{field, at, err})
}

// known returns the name of the value at hand and its role in the native format,
// without making it anew for each record.
func (s *scratch) known(kind chronicle.Kind) (name string, role chronicle.Role) {
	m := s.names[kind]
	if m == nil {
		m = map[string]fieldName{}
		s.names[kind] = m
	}
	f, ok := m[string(s.name)]
	if !ok {
		f.name = string(s.name)
		f.role = chronicle.NativeRole(kind, f.name)
		m[f.name] = f
	}
	return f.name, f.role
}
