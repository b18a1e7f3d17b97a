package schema

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// A Fault is one thing that is wrong with a JSON text.
type Fault struct {
	Line    int    // from 1
	Column  int    // from 1, in characters
	Pointer string // JSON Pointer (RFC 6901) of the value at fault; "" where the text is not JSON
	Msg     string
	Err     error // the *edtf.Error of a date; nil otherwise
}

// A Decoder reads JSON into typed values.
type Decoder struct{ set *Set }

// NewDecoder returns a decoder of values that satisfy the given schemas, as New
// takes them. A typed value can't hold an interval that ends before it starts, so
// the format edtf excludes it.
func NewDecoder(schemas ...string) *Decoder {
	isDate := func(v any) bool {
		s, ok := v.(string)
		_, err := edtf.Parse(s)
		return !ok || err == nil
	}
	return &Decoder{newSet(isDate, schemas)}
}

// Decode reads one JSON value from r, with or without a byte order mark, checks
// it against the schema with the given URL and stores it in the value that into
// points to. The error is that of r, or joins what wrap makes of every fault,
// in the order of the text.
func (d *Decoder) Decode(r io.Reader, ref string, into any, wrap func(*Fault) error) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	v, err := Parse(data)
	if bad := (*SyntaxError)(nil); errors.As(err, &bad) {
		return wrap(&Fault{Line: bad.Line, Column: bad.Column, Msg: bad.Msg})
	}
	if found := d.set.Check(ref, v); found != nil {
		return joined(data, v, found, wrap)
	}
	return json.Unmarshal(data, into)
}

// joined makes one error of the violations by the value v of a text.
func joined(data []byte, v any, found []Violation, wrap func(*Fault) error) error {
	offsets := offsetsOf(data)
	slices.SortStableFunc(found, func(a, b Violation) int { return cmp.Compare(offsets[a.Pointer], offsets[b.Pointer]) })
	errs := make([]error, len(found))
	line, from, at, column := 1, 0, 0, 1 // of the offset at, in a line that starts at from
	for i, bad := range found {
		offset := offsets[bad.Pointer]
		if n := bytes.Count(data[at:offset], []byte("\n")); n > 0 {
			line += n
			from = 1 + bytes.LastIndexByte(data[:offset], '\n')
			at, column = from, 1
		}
		column += utf8.RuneCount(data[at:offset])
		at = offset
		f := &Fault{Line: line, Column: column, Pointer: bad.Pointer, Msg: bad.Message}
		if text, ok := valueAt(v, bad.Pointer).(string); ok && bad.Keyword == "format" {
			_, f.Err = edtf.Parse(text)
		}
		errs[i] = wrap(f)
	}
	return errors.Join(errs...)
}

// Encode writes v as indented JSON. Decode reads it back unchanged if it
// satisfies the schema; bytes that are not UTF-8 become U+FFFD, as JSON has no
// way to write them.
func Encode(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
