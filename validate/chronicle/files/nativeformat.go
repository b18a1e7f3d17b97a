package files

import (
	"iter"
	"slices"
	"strconv"
)

// nativeJSON is the native format in JSON.
var nativeJSON = &format{
	name: "json", group: "native",
	extensions: []string{".json"},
	open:       func(f *treeFile) document { return jsonDocument{f} },
	records: func(f *treeFile) iter.Seq[*tree] {
		return func(yield func(*tree) bool) { yield(f.jsonTree()) }
	},
}

// nativeJSONL is the native format in JSON Lines: each line is an event, or a
// quote if it has a speaker.
var nativeJSONL = &format{
	name: "jsonl", group: "native", byLine: true,
	extensions: []string{".jsonl", ".ndjson"},
	open:       func(f *treeFile) document { return lineDocument{f.source} },
	records:    func(f *treeFile) iter.Seq[*tree] { return lineTrees(f.source) },
}

// nativeYAML is the native format in YAML.
var nativeYAML = &format{
	name: "yaml", group: "native",
	extensions: []string{".yaml", ".yml"},
	open:       func(f *treeFile) document { return yamlDocument{f} },
	records:    func(f *treeFile) iter.Seq[*tree] { return slices.Values(f.yamlTrees()) },
}

type jsonDocument struct{ file *treeFile }

func (d jsonDocument) Shows() bool {
	return mayBeNative(d.file.content) && isNative(d.file.jsonTree()) && !isTimelineJS(d.file.jsonTree())
}

func (d jsonDocument) Read(b *builder) {
	t := d.file.jsonTree()
	b.faultsOf(t)
	r := nativeReader{b: b}
	r.document(t, "")
}

type yamlDocument struct{ file *treeFile }

func (d yamlDocument) Shows() bool {
	return mayBeNative(d.file.content) && slices.ContainsFunc(d.file.yamlTrees(), isNative)
}

func (d yamlDocument) Read(b *builder) {
	r := nativeReader{b: b}
	for i, t := range d.file.yamlTrees() {
		prefix := ""
		if i > 0 { // sets the titles of the documents of one file apart
			prefix = strconv.Itoa(i) + "/"
		}
		b.faultsOf(t)
		r.document(t, prefix)
	}
}
