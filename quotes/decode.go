package quotes

import (
	_ "embed"
	"fmt"
	"io"
	"sync"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline"
)

//go:embed schema.json
var schemaJSON string

// SchemaID is the $id of the quotes' JSON Schema.
const SchemaID = "https://chronlint.github.io/schema/quotes.json"

// Schema returns the JSON Schema (draft 2020-12) of a collection of quotes. It
// refers to timeline.Schema.
func Schema() string { return schemaJSON }

var decoder = sync.OnceValue(func() *schema.Decoder {
	return schema.NewDecoder(timeline.Schema(), schemaJSON)
})

// Decode reads quotes from JSON and checks them against Schema. The other lists
// of a timeline in the same document are passed over; timeline.Decode reads
// them. The error joins a *timeline.DecodeError for everything that is wrong, in
// the order of the text.
func Decode(r io.Reader) (*Collection, error) {
	c := new(Collection)
	err := decoder().Decode(r, SchemaID, c, func(f *schema.Fault) error { return (*timeline.DecodeError)(f) })
	if err != nil {
		return nil, fmt.Errorf("quotes: %w", err)
	}
	return c, nil
}

// Encode writes the collection as JSON, which Decode reads back unchanged.
func (c *Collection) Encode(w io.Writer) error {
	if c == nil {
		c = &Collection{}
	}
	return schema.Encode(w, c)
}
