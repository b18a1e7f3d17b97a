package build

import (
	"fmt"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Pending returns the faults of the file at hand, in the order they were noted.
func (b *Builder) Pending() []PendingFault { return b.faults.All() }

// Fault notes what is wrong at a byte of the file.
func (b *Builder) Fault(at int, f chronicle.Fault) { b.Note(PendingFault{At: at, Fault: f}) }

// Note notes a fault that may count for others.
func (b *Builder) Note(p PendingFault) { b.faults.Add(p) }

// End adds the faults and the account of the file to the chronicle, and the language
// to one that does not state its own.
func (b *Builder) End() {
	doc := b.Document()
	if b.Language != "" && doc.First(chronicle.Language) == nil {
		doc.Fields = append(doc.Fields, chronicle.Field{Name: "language", Role: chronicle.Language, Text: b.Language})
	}
	b.Numeric.settle(b)
	for _, f := range b.faults.merged() {
		b.made.AddFault(f)
	}
	b.faults.reset()
	b.made.AddAccount(b.Account())
}

// Unreadable notes that bytes of the file can't be parsed, and are refused.
func (b *Builder) Unreadable(start, end int, message string) {
	content := b.Document().Fields[0].Text
	for end < len(content) && !utf8.RuneStart(content[end]) {
		end++
	}
	b.Refuse(start, chronicle.Fault{
		Kind:    chronicle.Unreadable,
		Span:    chronicle.Span{Entry: b.at, Start: start, End: end},
		Message: message,
	})
}

// FaultsOf notes what of a tree could not be parsed. In the account that is one record,
// or one stretch of a document, however many faults it has.
func (b *Builder) FaultsOf(t *tree.Tree) {
	refused, lost := b.account.Refused, 0
	for _, f := range t.Faults {
		b.Unreadable(f.Start, f.End, f.Message)
		if !f.Lossless {
			lost = 1
		}
	}
	b.account.Refused = refused + lost
}

// BadDate notes that a date field of an entry holds none. It keeps its text.
func (b *Builder) BadDate(entry, field int, err *edtf.Error, at int) {
	e := &b.made.Entries[entry]
	message, form := err.Error(), ""
	if err.Kind == edtf.KindSyntax && err.Suggestion == "" {
		if n, ok := reading.WholeNumerals(e.Fields[field].Text); ok {
			message, form = writeOut(err.Input, n, message), string(n.Mark)
		} else if d, ok := reading.WholeDate(e.Fields[field].Text, reading.Options{}); ok && d.Err == nil {
			message = fmt.Sprintf("date %s: write %s", schema.Quote(err.Input), d.Value)
		}
	}
	b.Note(PendingFault{At: at, Form: form, Fault: chronicle.Fault{
		Kind:    chronicle.BadDate,
		Span:    e.All(&e.Fields[field]),
		Message: message,
		Err:     err,
	}})
}

// writeOut says how a date in figures is written where EDTF is expected.
func writeOut(text string, n when.Numerals, otherwise string) string {
	day, okDay := n.Date(when.DayFirst)
	month, okMonth := n.Date(when.MonthFirst)
	switch {
	case n.Short || !okDay && !okMonth:
		return otherwise
	case !okMonth || n.First == n.Second:
		return fmt.Sprintf("date %s: write %s", schema.Quote(text), day)
	case !okDay:
		return fmt.Sprintf("date %s: write %s", schema.Quote(text), month)
	}
	return fmt.Sprintf("date %s: write %s if %s is meant, or %s if %s is", schema.Quote(text), day, day.English(), month, month.English())
}

// UnreadDate notes that a date field of an entry is in words that are not
// understood, which proves no error. It keeps its text.
func (b *Builder) UnreadDate(entry, field int, at int) {
	e := &b.made.Entries[entry]
	f := &e.Fields[field]
	b.Note(PendingFault{At: at, Form: reading.DateForm(f.Text), Fault: chronicle.Fault{
		Kind:    chronicle.UnreadDate,
		Span:    e.All(f),
		Message: schema.Quote(f.Text) + " can't be read as one date",
	}})
}
