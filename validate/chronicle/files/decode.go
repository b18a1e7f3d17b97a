package files

import (
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/native"
)

// Decode reads one native document, JSON or YAML as the extension of its name
// or else its first character says, into typed values. The error joins a
// *timeline.DecodeError, with the name before it, for each place where the
// document can't be parsed or else breaks its schema.
func Decode(name string, data []byte) (*timeline.Timeline, *quotes.Collection, error) {
	return native.Decode(name, data)
}
