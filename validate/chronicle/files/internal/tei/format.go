// Package tei reads the lists of events that scholarly editions keep in TEI (the Text
// Encoding Initiative, P5): each event of a listEvent.
package tei

import (
	"encoding/xml"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Format is a document of the Text Encoding Initiative.
var Format = &format.Format{
	Name:       "tei",
	Wanted:     "TEI, where each event in a listEvent is an event",
	Extensions: []string{".xml", ".tei"},
	Open:       func(f *tree.File) format.Document { return document{f.File} },
}

// namespace is that of TEI; a document may do without.
const namespace = "http://www.tei-c.org/ns/1.0"

type document struct{ src *source.File }

// Shows reports whether the root is that of TEI, and a list of events is in it.
func (d document) Shows() bool {
	if !strings.Contains(d.src.Content, "listEvent") {
		return false
	}
	in := newDecoder(d.src)
	for {
		t, err := in.RawToken()
		if err != nil {
			return false
		}
		if root, ok := t.(xml.StartElement); ok {
			return isRoot(root.Name.Local)
		}
	}
}

func isRoot(name string) bool { return name == "TEI" || name == "teiCorpus" || name == "listEvent" }

// Looks reports whether the content has events of TEI, whatever is wrong with the rest.
func (d document) Looks() bool {
	has := func(s string) bool { return strings.Contains(d.src.Content, s) }
	return (has("<event ") || has("<event>")) && (has("listEvent") || has(namespace))
}

func (d document) Read(b *build.Builder) {
	r := reader{b: b, src: d.src.Content, from: d.src.Body(), in: newDecoder(d.src)}
	r.read()
}
