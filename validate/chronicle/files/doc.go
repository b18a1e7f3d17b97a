// Package files reads files of every supported format into a chronicle.
//
//	c, err := files.Open(os.DirFS("content"), "chile.yaml", "articles")
//
// A reader never fails on content: what it can't read becomes a
// chronicle.Fault at its place, and everything else is still read. Its errors
// are the caller's: a pattern that is malformed or matches nothing.
//
// The formats are native JSON, YAML and JSON Lines (package timeline has their
// schema), the JSON of TimelineJS 3 and 1, with HTML in its texts, and its CSV,
// Markdown with dated bullets, headings or tables, pages of Markdown with front matter in
// YAML or TOML, one event each, and articles as plain text, whose timeline is
// found in their prose, and the main content of HTML pages. With Fields, JSON, YAML, JSON Lines and CSV of any shape
// are read, and front matter.
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
//
// # How a file is read
//
// Package find, below internal, loads the file as a source.File: its bytes, and
// whether they are UTF-8. Each format that its extension or Reader.Format allows
// opens it as a format.Document, and the first whose Shows returns true reads it.
// A reader parses the content, mostly with package tree or place, whose values
// know their bytes, and hands a build.Builder its entries and what it can't read.
//
// # Adding a format
//
// A format is one package below internal and one line in the list in format.go.
// The package has a variable of type *format.Format and a type that implements
// format.Document; the example of package format is a whole one. A format that
// holds records (a list of objects, rows of a table) has Records too, so that
// Fields can be applied to it. CONTRIBUTING.md lists what else it takes.
package files
