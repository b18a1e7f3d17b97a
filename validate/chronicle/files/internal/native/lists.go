package native

import (
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// A recordList is a list of the native format, each of whose items becomes an
// entry.
type recordList struct {
	name   string
	kind   chronicle.Kind
	schema string   // reference of the schema of an item
	proof  []string // keys that show an item to be one of it; nil: see isRecord
}

var recordLists = []recordList{
	{"sources", chronicle.Source, timeline.SchemaID + "#/$defs/source", []string{"id", "title"}},
	{"people", chronicle.Person, timeline.SchemaID + "#/$defs/person", []string{"id", "name"}},
	{"events", chronicle.Event, eventSchema, nil},
	{"quotes", chronicle.Quote, quoteSchema, nil},
	{"paragraphs", chronicle.Paragraph, timeline.SchemaID + "#/$defs/paragraph", nil},
}

const (
	eventSchema = timeline.SchemaID + "#/$defs/event"
	quoteSchema = quotes.SchemaID + "#/$defs/quote"
)

func recordListNamed(name string) *recordList {
	for i := range recordLists {
		if recordLists[i].name == name {
			return &recordLists[i]
		}
	}
	return nil
}
