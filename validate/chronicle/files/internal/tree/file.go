package tree

import "github.com/chronlint/chronlint/validate/chronicle/files/internal/source"

// A File is a file with what it parses to in the notations that several
// formats share, parsed once, when first asked for.
type File struct {
	*source.File
	json *Tree
	yaml []*Tree
}

// JSON parses the content as JSON.
func (f *File) JSON() *Tree {
	if f.json == nil {
		f.json = ParseJSON(f.Content, f.Body())
	}
	return f.json
}

// YAML parses the content as YAML: a tree for each document.
func (f *File) YAML() []*Tree {
	if f.yaml == nil {
		f.yaml = ParseYAML(f.Content, f.Body())
	}
	return f.yaml
}
