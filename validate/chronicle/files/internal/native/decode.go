package native

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Decode reads one native document, JSON or YAML as the extension of its name
// or else its first character says, into typed values. The error joins a
// *timeline.DecodeError, with the name before it, for each place where the
// document can't be parsed or else breaks its schema.
func Decode(name string, data []byte) (*timeline.Timeline, *quotes.Collection, error) {
	src := &tree.File{File: source.New(name, string(data))}
	file := chronicle.NewFile(name, src.Content)
	fail := func(offset int, e timeline.DecodeError) error {
		p := file.Position(offset)
		e.Line, e.Column = p.Line, p.Column
		return fmt.Errorf("%s:%w", name, &e)
	}
	if failed := src.Failed(); failed != "" {
		return nil, nil, fail(0, timeline.DecodeError{Msg: failed})
	}
	if src.NotUTF8 >= 0 {
		return nil, nil, fail(src.NotUTF8, timeline.DecodeError{Msg: src.BadBytes()})
	}
	var trees []*tree.Tree
	if isJSON(name, src.Content[src.Body():]) {
		trees = []*tree.Tree{src.JSON()}
	} else {
		trees = src.YAML()
	}
	var errs []error
	for _, t := range trees {
		for _, f := range t.Faults {
			errs = append(errs, fail(f.Start, timeline.DecodeError{Msg: f.Message}))
		}
	}
	switch {
	case len(errs) > 0:
		return nil, nil, errors.Join(errs...)
	case len(trees) != 1 || len(trees[0].Nodes) == 0:
		return nil, nil, fail(0, timeline.DecodeError{Msg: fmt.Sprintf("expected one document, found %d", len(trees))})
	}
	content, err := json.Marshal(documentValue(trees[0]))
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	noted := map[schema.Fault]bool{} // a key that is unknown is so to both schemas
	note := func(f *schema.Fault) error {
		e := timeline.DecodeError(*f)
		f.Line, f.Column, f.Err = 0, 0, nil
		if noted[*f] {
			return nil
		}
		noted[*f] = true
		return fail(trees[0].Nodes[max(0, trees[0].At(0, f.Pointer))].Start, e)
	}
	t, q := new(timeline.Timeline), new(quotes.Collection)
	if err := errors.Join(
		decoder().Decode(bytes.NewReader(content), timeline.SchemaID, t, note),
		decoder().Decode(bytes.NewReader(content), quotes.SchemaID, q, note),
	); err != nil {
		return nil, nil, err
	}
	return t, q, nil
}

var decoder = sync.OnceValue(func() *schema.Decoder { return schema.NewDecoder(timeline.Schema(), quotes.Schema()) })

func isJSON(name, content string) bool {
	switch ext := strings.ToLower(path.Ext(name)); {
	case slices.Contains(JSON.Extensions, ext):
		return true
	case slices.Contains(YAML.Extensions, ext):
		return false
	}
	content = strings.TrimSpace(content)
	return strings.HasPrefix(content, "{") || strings.HasPrefix(content, "[")
}

// documentValue returns a document as the schema checker takes it.
func documentValue(t *tree.Tree) any {
	whole := *shapeOf(timeline.SchemaID)
	whole.properties = map[string]*shape{}
	for key, s := range shapeOf(timeline.SchemaID).properties {
		whole.properties[key] = s
	}
	for _, list := range recordLists {
		whole.properties[list.name] = &shape{items: shapeOf(list.schema)}
	}
	return value(t, 0, &whole)
}
