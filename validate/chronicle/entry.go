package chronicle

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// An Entry is one unit of a chronicle: an event, a quote, a paragraph, or a
// record of someone or something they refer to.
type Entry struct {
	Index   int       // its place in Chronicle.Entries, or FirstStored and above: see Store
	Doc     int       // index of the Document entry it belongs to; -1: none
	Kind    Kind      // what it is
	ID      string    // its own id; "" if it has none
	Date    edtf.Date // an event's date, when a quote was said; zero: undated, or not readable
	Fields  []Field   // in the order of the file
	Pointer string    // JSON Pointer of the record in its document; "" where the format has none
	Origin  Origin    // where the record is in its file

	file int // of a Document or Apparatus: 1 + index of its file; 0: none
}

// A Kind says what an entry is.
type Kind uint8

const (
	Document  Kind = iota // a file, or typed values that belong together: title, language, raw content
	Event                 // a unit of prose with a date, or one that should have a date
	Paragraph             // prose around the events
	Quote                 // words attributed to a speaker
	Person                // someone whom entries refer to
	Source                // a document that entries cite
	Apparatus             // a file about the chronicle and no part of it, such as the stets of its editors
	numKinds
)

var kindNames = [numKinds]string{"document", "event", "paragraph", "quote", "person", "source", "apparatus"}

func (k Kind) String() string {
	if k < numKinds {
		return kindNames[k]
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// A Field is one text of an entry.
type Field struct {
	Name   string // JSON Pointer relative to the entry, without the first slash: "text", "roles/0/from"; "" is the record itself
	Role   Role   // what it means, whatever the format calls it
	Text   string // decoded
	Origin Origin // where its bytes came from
}

// A Role says what a field means, in every format alike.
type Role uint8

const (
	Other Role = iota // none of the below
	Raw               // of a document: the whole file, unchanged

	// Prose.
	Text
	Title
	Caption
	Credit

	// Dates.
	Date      // of an event, in several fields if year, month and day are separate; a quote's date said is Said
	End       // if a format separates it from Date
	Display   // the date as readers see it
	Said      // of a quote
	Published // of a source
	Born      // of a person
	Died
	From // of a person's office
	To
	When // of a figure

	// Identity and references, by id.
	ID
	PersonRef
	SourceRef
	EventRef   // a quote's event
	BeforeRef  // claims of order between events
	DuringRef  //
	AfterRef   //
	Slug       // an id made for a web address
	SpeakerRef // of a quote

	// Names and the rest.
	Name
	Alias
	Office // the title of a person's role
	Locator
	URL
	Language
	Figure // part of a figure: measure, value, unit
	Place  // where an event took place, in words
	Tag    // of an event
	Note   // editorial: part of an emendation
	Change // of a changelog, in which many releases say alike what changed

	numRoles
)

// IsProse reports whether the field is read as prose, unlike titles, dates, names
// and references.
func (r Role) IsProse() bool { return r == Text || r == Caption }

// IsWritten reports whether a field is sentences that a person wrote: prose, or a change
// in a changelog, which is no telling of what happened.
func (r Role) IsWritten() bool { return r.IsProse() || r == Change }

// IsDate reports whether the field holds a date in the format's own notation.
func (r Role) IsDate() bool { return r >= Date && r <= When && r != Display }

// IsRef reports whether the field names another entry by its id.
func (r Role) IsRef() bool { return r >= PersonRef && r <= SpeakerRef && r != Slug }

// Field returns the field with the given name, or nil.
func (e *Entry) Field(name string) *Field {
	for i := range e.Fields {
		if e.Fields[i].Name == name {
			return &e.Fields[i]
		}
	}
	return nil
}

// ByRole yields the fields of one role, in order.
func (e *Entry) ByRole(r Role) iter.Seq[*Field] {
	return func(yield func(*Field) bool) {
		for i := range e.Fields {
			if f := &e.Fields[i]; f.Role == r && !yield(f) {
				return
			}
		}
	}
}

// First returns the first field of a role, or nil.
func (e *Entry) First(r Role) *Field {
	for f := range e.ByRole(r) {
		return f
	}
	return nil
}

// Prose yields the fields that are read as prose, in order.
func (e *Entry) Prose() iter.Seq[*Field] {
	return func(yield func(*Field) bool) {
		for i := range e.Fields {
			if f := &e.Fields[i]; f.Role.IsProse() && !yield(f) {
				return
			}
		}
	}
}

// Written yields the fields that a person wrote as sentences, in order.
func (e *Entry) Written() iter.Seq[*Field] {
	return func(yield func(*Field) bool) {
		for i := range e.Fields {
			if f := &e.Fields[i]; f.Role.IsWritten() && !yield(f) {
				return
			}
		}
	}
}

// Told yields the narrative of a unit: its fields of prose or, if it has none, its
// title.
func (e *Entry) Told() iter.Seq[Prose] {
	return func(yield func(Prose) bool) {
		if !e.IsUnit() {
			return
		}
		title := -1
		told := false
		for i := range e.Fields {
			f := &e.Fields[i]
			if f.Role == Title && title < 0 {
				title = i
			}
			if f.Role.IsProse() {
				told = true
				if !yield(Prose{e.Index, e.Kind, i, f.Text}) {
					return
				}
			}
		}
		if !told && title >= 0 {
			yield(Prose{e.Index, e.Kind, title, e.Fields[title].Text})
		}
	}
}

// Text returns the entry's main prose, "" if it has none.
func (e *Entry) Text() string {
	if f := e.First(Text); f != nil {
		return f.Text
	}
	return ""
}

// IsUnit reports whether the entry is an event, a paragraph or a quote: a unit
// of prose, as against a document, a person or a source.
func (e *Entry) IsUnit() bool { return e.Kind == Event || e.Kind == Paragraph || e.Kind == Quote }

// Key returns what the entry is known by: its own id or, where it has none, a
// hash of its content, so that moving it loses nothing. Entries of the same
// content have the same key.
func (e *Entry) Key() string {
	if e.ID != "" {
		return e.ID
	}
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s\x00", e.Kind, e.Date)
	for i := range e.Fields {
		fmt.Fprintf(h, "%s\x00%s\x00", e.Fields[i].Name, e.Fields[i].Text)
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil)[:8])
}

// At returns the span of part of a field.
func (e *Entry) At(f *Field, start, end int) Span {
	return Span{Entry: e.Index, Field: f.Name, Start: start, End: end}
}

// All returns the span of a whole field.
func (e *Entry) All(f *Field) Span { return e.At(f, 0, len(f.Text)) }

// Missing returns the place of a field that the entry lacks.
func (e *Entry) Missing(field string) Span { return Span{Entry: e.Index, Field: field} }
