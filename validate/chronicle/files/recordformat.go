package files

import "slices"

// openRecords opens a file of a format that holds records, as the mapping says.
func openRecords(file *treeFile, f *format, m *mapping) document {
	if f.columns {
		m = m.ofColumns()
	}
	return &recordDocument{file, f, m}
}

// A recordDocument is a file of records of any shape.
type recordDocument struct {
	file    *treeFile
	format  *format
	mapping *mapping
}

// Shows reports whether a file has the shape of the mapping: one of its first
// records has a text, a title or a date.
func (d *recordDocument) Shows() bool {
	r := newRecordReader(newBuilder(buildOptions{}), d.mapping)
	left, shown := proofs, false
	r.visit = func(i int) bool {
		left--
		shown = slices.ContainsFunc(r.m.required, func(p fieldPath) bool { return r.follow(i, p.steps) >= 0 })
		return left > 0 && !shown
	}
	for t := range d.format.records(d.file) {
		if r.document(t); shown || left <= 0 {
			break
		}
	}
	return shown
}

func (d *recordDocument) Read(b *builder) {
	r := newRecordReader(b, d.mapping)
	r.pointers = !d.format.byLine
	broken := false
	for t := range d.format.records(d.file) {
		b.faultsOf(t)
		broken = broken || t.broken || len(t.faults) > 0
		r.document(t)
	}
	if !broken {
		r.checkShape(d.file.source)
	}
}
