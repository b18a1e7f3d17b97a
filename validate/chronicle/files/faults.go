package files

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
)

// A pending is a fault on its way into the chronicle, in the order of the file.
type pending struct {
	at    int // byte of the file
	fault chronicle.Fault
}

// pending returns the faults of the file at hand, in the order they were noted.
func (b *builder) pending() []pending { return b.noted }

// fault notes what is wrong at a byte of the file.
func (b *builder) fault(at int, f chronicle.Fault) { b.noted = append(b.noted, pending{at, f}) }

// end adds the faults of the file to the chronicle, and the language to one that
// does not state its own.
func (b *builder) end() {
	doc := b.document()
	if b.language != "" && doc.First(chronicle.Language) == nil {
		doc.Fields = append(doc.Fields, chronicle.Field{Name: "language", Role: chronicle.Language, Text: b.language})
	}
	slices.SortStableFunc(b.noted, func(x, y pending) int { return x.at - y.at })
	for _, p := range b.noted {
		b.made.AddFault(p.fault)
	}
	b.noted = b.noted[:0]
}

// unreadable notes that bytes of the file can't be parsed.
func (b *builder) unreadable(start, end int, message string) {
	content := b.document().Fields[0].Text
	for end < len(content) && !utf8.RuneStart(content[end]) {
		end++
	}
	b.fault(start, chronicle.Fault{
		Kind:    chronicle.Unreadable,
		Span:    chronicle.Span{Entry: b.at, Start: start, End: end},
		Message: message,
	})
}

// faultsOf notes what of a tree could not be parsed.
func (b *builder) faultsOf(t *tree) {
	for _, f := range t.faults {
		b.unreadable(f.start, f.end, f.message)
	}
}

// badDate notes that a date field of an entry holds none. It keeps its text.
func (b *builder) badDate(entry, field int, err *edtf.Error, at int) {
	e := &b.made.Entries[entry]
	message := err.Error()
	if err.Kind == edtf.KindSyntax && err.Suggestion == "" {
		if d, ok := reading.WholeDate(e.Fields[field].Text, reading.Options{}); ok && d.Err == nil {
			message = fmt.Sprintf("date %s: write %s", schema.Quote(err.Input), d.Value)
		}
	}
	b.fault(at, chronicle.Fault{
		Kind:    chronicle.BadDate,
		Span:    e.All(&e.Fields[field]),
		Message: message,
		Err:     err,
	})
}

// unreadDate notes that a date field of an entry is in words that are not
// understood, which proves no error. It keeps its text.
func (b *builder) unreadDate(entry, field int, at int) {
	e := &b.made.Entries[entry]
	f := &e.Fields[field]
	b.fault(at, chronicle.Fault{
		Kind:    chronicle.UnreadDate,
		Span:    e.All(f),
		Message: schema.Quote(f.Text) + " can't be read as one date",
	})
}
