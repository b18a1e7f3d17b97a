package files

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// Decode reads one native document, JSON or YAML as the extension of its name
// or else its first character tells, into typed values. The error joins all
// that is wrong with it: each place where it can't be parsed, with line and
// column, or else all that breaks its schema, with JSON Pointers.
func Decode(name string, data []byte) (*timeline.Timeline, *quotes.Collection, error) {
	src := newSource(name, string(data))
	file := chronicle.NewFile(name, src.content)
	fail := func(offset int, message string) error {
		p := file.Position(offset)
		return fmt.Errorf("%s:%d:%d: %s", name, p.Line, p.Column, message)
	}
	if src.notUTF8 >= 0 {
		return nil, nil, fail(src.notUTF8, src.encodingFault())
	}
	var trees []*tree
	if isJSON(name, src.content[src.body():]) {
		trees = []*tree{src.jsonTree()}
	} else {
		trees = src.yamlTrees()
	}
	var errs []error
	for _, t := range trees {
		for _, f := range t.faults {
			errs = append(errs, fail(f.start, f.message))
		}
	}
	switch {
	case len(errs) > 0:
		return nil, nil, errors.Join(errs...)
	case len(trees) != 1 || len(trees[0].nodes) == 0:
		return nil, nil, fmt.Errorf("%s: this holds %d documents, but ought to hold one", name, len(trees))
	}
	content, err := json.Marshal(documentValue(trees[0]))
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	t, err := timeline.Decode(bytes.NewReader(content))
	q, err2 := quotes.Decode(bytes.NewReader(content))
	if err = errors.Join(err, err2); err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	return t, q, nil
}

func isJSON(name, content string) bool {
	ext := strings.ToLower(path.Ext(name))
	for _, f := range formats {
		if slices.Contains(f.extensions, ext) {
			return f.name == "json"
		}
	}
	content = strings.TrimSpace(content)
	return strings.HasPrefix(content, "{") || strings.HasPrefix(content, "[")
}

// documentValue gives what a document is as the schemas take it.
func documentValue(t *tree) any {
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
