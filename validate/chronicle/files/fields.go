package files

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/records"
)

// Fields say where the parts of an event are in records of any shape: in the
// objects of JSON and YAML, the lines of JSON Lines, the rows of CSV.
//
//	files.Fields{
//		Records: "[].events[].info[]",
//		Date:    files.DateFields{Year: "year", Month: "date"},
//		Text:    []string{"text"},
//	}
//
// A path is keys with full stops between them, such as info.text. A key with []
// after it is a list and means each of its items: cast[].name. A last key needs
// no brackets. A full stop alone is the record itself, if it is not an object but
// a text. A backslash escapes a full stop, bracket or backslash that is part of a
// key. In CSV a path is the name of a column.
//
// If a key takes several paths, each adds fields of its own. Values that no path
// leads to are not read.
type Fields struct {
	// Records is the path of the records in a document. Empty: the document is
	// a list of records, or one.
	Records string

	ID   []string // what other entries name the event by; the first that the record has
	Date DateFields
	End  DateFields // of an event that lasts

	Display  []string // the date as readers see it
	Title    []string
	Text     []string
	Caption  []string
	Credit   []string
	People   []string
	Sources  []string
	Slug     []string
	URL      []string
	Language []string // of the record, as a BCP 47 tag

	// Speaker makes a record that has one a quote, of which Date is when it was
	// said.
	Speaker []string
	Event   []string // of a quote: the id of the event it belongs to

	// HTML says that texts, titles, captions and credits are fragments of HTML.
	// Block quotations in them become quotes.
	HTML bool

	// Quotes are records within the record, with Records as their path in it.
	Quotes *Fields
}

// DateFields are the paths of a date: of the whole, or of its parts. A date, or
// a part of one, that a record lacks is taken from the objects around it, the
// nearest first; an End is not.
//
// A date is written in EDTF or ISO 8601, or in words: 11 September 1973, Sept
// 1973, 153 BC, AD 69, c. 383. A year may have its era; one below zero is
// counted as in EDTF, where -43 is 44 BC. A month is a number or a name, and may
// have its day with it.
type DateFields struct {
	Whole            []string // the first that the record has
	Year, Month, Day string
}

// CheckPath reports whether a path of Fields is well formed.
func CheckPath(path string) error { return records.CheckPath(path) }

// shape returns the fields as the reader of records takes them.
func (f *Fields) shape() records.Shape {
	s := records.Shape{
		Records: f.Records,
		Values: []records.Value{
			{Key: "id", Role: chronicle.ID, Paths: f.ID},
			{Key: "display", Role: chronicle.Display, Paths: f.Display},
			{Key: "title", Role: chronicle.Title, Paths: f.Title},
			{Key: "text", Role: chronicle.Text, Paths: f.Text},
			{Key: "caption", Role: chronicle.Caption, Paths: f.Caption},
			{Key: "credit", Role: chronicle.Credit, Paths: f.Credit},
			{Key: "people", Role: chronicle.PersonRef, Paths: f.People},
			{Key: "sources", Role: chronicle.SourceRef, Paths: f.Sources},
			{Key: "slug", Role: chronicle.Slug, Paths: f.Slug},
			{Key: "url", Role: chronicle.URL, Paths: f.URL},
			{Key: "language", Role: chronicle.Language, Paths: f.Language},
			{Key: "speaker", Role: chronicle.SpeakerRef, Paths: f.Speaker},
			{Key: "event", Role: chronicle.EventRef, Paths: f.Event},
		},
		Date: records.DatePaths(f.Date),
		End:  records.DatePaths(f.End),
		HTML: f.HTML,
	}
	if f.Quotes != nil {
		quotes := f.Quotes.shape()
		s.Quotes = &quotes
	}
	return s
}
