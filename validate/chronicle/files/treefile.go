package files

// A treeFile is a file with what it parses to in the notations that several
// formats share, parsed once, when first asked for.
type treeFile struct {
	*source
	json *tree
	yaml []*tree
}

// jsonTree parses the content as JSON.
func (f *treeFile) jsonTree() *tree {
	if f.json == nil {
		f.json = parseJSON(f.content, f.body())
	}
	return f.json
}

// yamlTrees parses the content as YAML: a tree for each document.
func (f *treeFile) yamlTrees() []*tree {
	if f.yaml == nil {
		f.yaml = parseYAML(f.content, f.body())
	}
	return f.yaml
}
