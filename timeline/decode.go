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

// A DecodeError is one thing that is wrong with a text that is decoded. Where it
// is a date, errors.As finds the *edtf.Error that says how.
type DecodeError struct {
	Line    int    // from 1
	Column  int    // from 1, in characters
	Pointer string // JSON Pointer of the value at fault; "" where the text can't be parsed
	Msg     string // what is wrong and what would be right
	Err     error  // the cause; may be nil
}

// Error returns a line such as
//
//	12:14: /events/3/date: date "1973-02-30": February 1973 has 28 days
func (e *DecodeError) Error() string {
	place := fmt.Sprintf("%d:%d: ", e.Line, e.Column)
	if e.Pointer != "" {
		place += e.Pointer + ": "
	}
	return place + e.Msg
}

// Unwrap returns the cause.
func (e *DecodeError) Unwrap() error { return e.Err }

var decoder = sync.OnceValue(func() *schema.Decoder { return schema.NewDecoder(schemaJSON) })

// Decode reads a timeline from JSON and checks it against Schema. A list of
// quotes in the same document is passed over; quotes.Decode reads it. The error
// joins a *DecodeError for everything that is wrong, in the order of the text.
func Decode(r io.Reader) (*Timeline, error) {
	t := new(Timeline)
	err := decoder().Decode(r, SchemaID, t, func(f *schema.Fault) error { return (*DecodeError)(f) })
	if err != nil {
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
