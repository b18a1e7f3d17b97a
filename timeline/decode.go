package timeline

import (
	_ "embed"
	"fmt"
	"io"
	"sync"

	"github.com/chronlint/chronlint/internal/schema"
)

//go:embed schema.json
var schemaJSON string

// SchemaID is the $id of the timeline's JSON Schema.
const SchemaID = "https://chronlint.github.io/schema/timeline.json"

// Schema returns the JSON Schema (draft 2020-12) of a timeline.
func Schema() string { return schemaJSON }

var schemas = sync.OnceValue(func() *schema.Set { return schema.New(schemaJSON) })

// Decode reads a timeline from JSON and checks it against Schema. A list of
// quotes in the same document is passed over; quotes.Decode reads it. The error
// joins everything that breaks the schema, each with its JSON Pointer; a text
// that is not JSON gives its line and column.
func Decode(r io.Reader) (*Timeline, error) {
	t := new(Timeline)
	if err := schemas().Decode(r, SchemaID, t); err != nil {
		return nil, fmt.Errorf("timeline: %w", err)
	}
	return t, nil
}

// Encode writes the timeline as JSON, which Decode reads back unchanged.
func (t *Timeline) Encode(w io.Writer) error {
	if t == nil {
		t = &Timeline{}
	}
	return schema.Encode(w, t)
}
