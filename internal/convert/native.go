package convert

import (
	"bytes"
	"encoding/json"

	"github.com/chronlint/chronlint/internal/nativeyaml"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
)

func nativeYAML(t *timeline.Timeline, q *quotes.Collection) ([]byte, error) {
	var b bytes.Buffer
	err := nativeyaml.Encode(&b, t, q)
	return b.Bytes(), err
}

func nativeJSON(t *timeline.Timeline, q *quotes.Collection) ([]byte, error) {
	return indented(struct {
		timeline.Timeline
		quotes.Collection
	}{*t, *q})
}

// indented writes JSON for people to read.
func indented(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return b.Bytes(), err
}
