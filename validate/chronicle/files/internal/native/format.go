// Package native reads the native format, whose schema package timeline has, in
// JSON, YAML and JSON Lines.
package native

import (
	"iter"
	"slices"
	"strconv"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/timelinejs"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// JSON is the native format in JSON.
var JSON = &format.Format{
	Name: "json", Group: "native",
	Wanted:     "JSON, where each item of events has a date",
	Extensions: []string{".json"},
	Open:       func(f *tree.File) format.Document { return jsonDocument{f} },
	Records: func(f *tree.File) iter.Seq[*tree.Tree] {
		return func(yield func(*tree.Tree) bool) { yield(f.JSON()) }
	},
}

// JSONL is the native format in JSON Lines: each line is an event, or a
// quote if it has a speaker.
var JSONL = &format.Format{
	Name: "jsonl", Group: "native", ByLine: true,
	Wanted:     "JSON Lines, where each line is an event with a date",
	Extensions: []string{".jsonl", ".ndjson"},
	Open:       func(f *tree.File) format.Document { return lineDocument{f.File} },
	Records:    func(f *tree.File) iter.Seq[*tree.Tree] { return tree.Lines(f.File) },
}

// YAML is the native format in YAML.
var YAML = &format.Format{
	Name: "yaml", Group: "native",
	Wanted:     "YAML, where each item of events has a date",
	Extensions: []string{".yaml", ".yml"},
	Open:       func(f *tree.File) format.Document { return yamlDocument{f} },
	Records:    func(f *tree.File) iter.Seq[*tree.Tree] { return slices.Values(f.YAML()) },
}

type jsonDocument struct{ file *tree.File }

func (d jsonDocument) Shows() bool {
	return mayBeNative(d.file.Content) && isNative(d.file.JSON()) && !timelinejs.IsDocument(d.file.JSON())
}

// Looks reports whether the text has the look of events and can't be parsed, or has a
// misspelt key.
func (d jsonDocument) Looks() bool {
	return look.IsOfEvents(d.file.Content) && looksNative(d.file.JSON())
}

func (d jsonDocument) Read(b *build.Builder) {
	t := d.file.JSON()
	b.FaultsOf(t)
	r := reader{b: b}
	r.document(t, "")
}

type yamlDocument struct{ file *tree.File }

func (d yamlDocument) Shows() bool {
	return mayBeNative(d.file.Content) && slices.ContainsFunc(d.file.YAML(), isNative)
}

// Looks reports whether the text has the look of events and can't be parsed, or has a
// misspelt key.
func (d yamlDocument) Looks() bool {
	return look.IsOfEvents(d.file.Content) && slices.ContainsFunc(d.file.YAML(), looksNative)
}

func (d yamlDocument) Read(b *build.Builder) {
	r := reader{b: b}
	for i, t := range d.file.YAML() {
		prefix := ""
		if i > 0 { // sets the titles of the documents of one file apart
			prefix = strconv.Itoa(i) + "/"
		}
		b.FaultsOf(t)
		r.document(t, prefix)
	}
}
