package schema

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// Decode reads one JSON value from r, with or without a byte order mark, checks
// it against the schema with the given URL and stores it in the value that into
// points to. The error joins every violation; it is a *SyntaxError where the
// text is not JSON. A typed value can't hold an interval that ends before it
// starts, so that is an error too.
func (s *Set) Decode(r io.Reader, ref string, into any) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	v, err := Parse(data)
	if err != nil {
		return err
	}
	var errs []error
	for _, bad := range s.Check(ref, v) {
		errs = append(errs, errors.New(bad.String()))
	}
	if errs != nil {
		return errors.Join(errs...)
	}
	err = json.Unmarshal(data, into)
	var bad *edtf.Error
	if errors.As(err, &bad) {
		pointer, _ := find(v, bad.Input)
		return errors.New(Violation{Pointer: pointer, Message: err.Error()}.String())
	}
	return err
}

// find returns the pointer of the first place where text is a value.
func find(v any, text string) (pointer string, ok bool) {
	switch v := v.(type) {
	case string:
		return "", v == text
	case []any:
		for i, e := range v {
			if p, ok := find(e, text); ok {
				return fmt.Sprintf("/%d%s", i, p), true
			}
		}
	case map[string]any:
		for _, k := range sortedKeys(v) {
			if p, ok := find(v[k], text); ok {
				return "/" + escapeKey(k) + p, true
			}
		}
	}
	return "", false
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
