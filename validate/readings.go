package validate

import (
	"sync"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
)

type entryReadings struct {
	mu     sync.Mutex
	fields []fieldReading
}

type fieldReading struct {
	field   *chronicle.Field
	reading *reading.Reading
}

// Reading implements bridge.Host.
func (r *run) Reading(e *chronicle.Entry, f *chronicle.Field) *reading.Reading {
	if e.Index >= chronicle.FirstStored {
		return r.stored.of(e, f, r.read)
	}
	cell := &r.readings[e.Index]
	cell.mu.Lock()
	defer cell.mu.Unlock()
	for _, fr := range cell.fields {
		if fr.field == f {
			return fr.reading
		}
	}
	read := r.read(e, f)
	cell.fields = append(cell.fields, fieldReading{f, read})
	return read
}

func (r *run) read(e *chronicle.Entry, f *chronicle.Field) *reading.Reading {
	o := reading.Options{Language: r.Language(e), Context: e.Date}
	if reading.MayHaveNumerals(f.Text) {
		o.Figures = r.figures()[e.Doc]
	}
	made := reading.New(f.Text, o)
	made.Observe(func(found reading.Counts) { r.found.add(e, f, found) })
	return made
}

// storedReadings keeps the readings of entries that are made on demand, as long as
// they are few.
type storedReadings struct {
	mu   sync.Mutex
	kept map[storedField]*reading.Reading
}

// A storedField is a field of an entry that is made on demand.
type storedField struct {
	entry, start int
	name         string
}

func storedFieldOf(e *chronicle.Entry, f *chronicle.Field) storedField {
	return storedField{e.Index, f.Origin.Start, f.Name}
}

const mostStoredReadings = 1 << 12

func (s *storedReadings) of(e *chronicle.Entry, f *chronicle.Field, read func(*chronicle.Entry, *chronicle.Field) *reading.Reading) *reading.Reading {
	key := storedFieldOf(e, f)
	s.mu.Lock()
	known := s.kept[key]
	s.mu.Unlock()
	if known != nil {
		return known
	}
	known = read(e, f)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kept == nil || len(s.kept) >= mostStoredReadings {
		s.kept = make(map[storedField]*reading.Reading)
	}
	s.kept[key] = known
	return known
}

// languageOf returns the language of a document, with the country if the document states
// one.
func (r *run) languageOf(doc int) string {
	if stated := r.c.Language(doc); stated != "" {
		return stated
	}
	return r.guessed().Document(doc)
}

// Language implements bridge.Host.
func (r *run) Language(e *chronicle.Entry) string {
	if f := e.First(chronicle.Language); f != nil {
		return lang.Primary(f.Text)
	}
	doc := e.Doc
	if e.Kind == chronicle.Document {
		doc = e.Index
	}
	if stated := lang.Primary(r.c.Language(doc)); stated != "" {
		return stated
	}
	return r.guessed().Entry(e, doc)
}
