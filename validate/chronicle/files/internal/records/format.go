package records

import (
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Name is what accounts call the format of files that are read as a mapping says.
const Name = "records"

// Wanted says what is an event in files that are read as the mapping says.
func (m *Mapping) Wanted() string {
	for _, paths := range m.date {
		if len(paths) > 0 {
			return "records, where a record with a date at its path in fields is an event"
		}
	}
	return "records, but fields has no date: add the path of the date to it"
}

// Open opens a file of a format that holds records, as the mapping says.
func Open(file *tree.File, f *format.Format, m *Mapping) format.Document {
	if f.Columns {
		m = m.ofColumns()
	}
	return &document{file, f, m}
}

// A document is a file of records of any shape.
type document struct {
	file    *tree.File
	format  *format.Format
	mapping *Mapping
}

// Shows reports whether a file has the shape of the mapping: one of its first
// records has a text, a title or a date.
func (d *document) Shows() bool {
	r := NewReader(build.New(build.Options{}), d.mapping)
	left, shown := format.Proofs, false
	r.visit = func(i int) bool {
		left--
		shown = slices.ContainsFunc(r.m.required, func(p fieldPath) bool { return r.follow(i, p.steps) >= 0 })
		return left > 0 && !shown
	}
	for t := range d.format.Records(d.file) {
		if r.Document(t); shown || left <= 0 {
			break
		}
	}
	return shown
}

func (d *document) Read(b *build.Builder) {
	r := NewReader(b, d.mapping)
	r.m.findMarkup(func() *sample { return sampleOf(d.format.Records(d.file)) })
	r.pointers = !d.format.ByLine
	broken, first := false, len(b.Chronicle().Entries)
	for t := range d.format.Records(d.file) {
		b.FaultsOf(t)
		broken = broken || t.Broken || len(t.Faults) > 0
		r.Document(t)
	}
	r.noteSlips()
	if !broken {
		r.checkShape(d.file.File)
		r.checkEnd(first)
	}
}
