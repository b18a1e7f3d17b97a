package build

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// MostFields is how many fields an entry may have. One has a dozen.
const MostFields = 10_000

// A Scratch collects the fields of a record. Its room is used again for the next.
type Scratch struct {
	Fields   []chronicle.Field
	Name     []byte // of the value at hand: its JSON Pointer without the first slash
	badDates []badDate

	names [8]map[string]fieldName // by kind of entry
}

// A badDate is a field that should be a date but is not.
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

// Reset makes room for another record.
func (s *Scratch) Reset() {
	s.Fields, s.Name, s.badDates = s.Fields[:0], s.Name[:0], s.badDates[:0]
}

// BadDate notes that the field of an index, which begins at a byte of the file,
// should be a date but is not.
func (s *Scratch) BadDate(field, at int, err *edtf.Error) {
	s.badDates = append(s.badDates, badDate{field, at, err})
}

// Known returns the name of the value at hand and its role in the native format.
// The name is the same string for each record.
func (s *Scratch) Known(kind chronicle.Kind) (name string, role chronicle.Role) {
	m := s.names[kind]
	if m == nil {
		m = map[string]fieldName{}
		s.names[kind] = m
	}
	f, ok := m[string(s.Name)]
	if !ok {
		f.name = string(s.Name)
		f.role = chronicle.NativeRole(kind, f.name)
		m[f.name] = f
	}
	return f.name, f.role
}
