// Package markwhen reads timelines in the notation of Markwhen: a header of keys,
// then lines that begin with a date or a range and a colon, each with its text and what
// follows it, in sections and groups. See https://docs.markwhen.com/syntax.
package markwhen

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Format is a timeline in the notation of Markwhen.
var Format = &format.Format{
	Name:       "markwhen",
	Wanted:     "a Markwhen timeline, where lines such as 2024-03-01: A storm are events",
	Extensions: []string{".mw", ".markwhen", ".mkwhn"},
	Open:       func(f *tree.File) format.Document { return document{f.File} },
}

type document struct{ src *source.File }

// Shows reports whether there is an event.
func (d document) Shows() bool {
	for l := range lines(d.src.Content, d.src.Body()) {
		if l.kind == eventLine {
			return true
		}
	}
	return false
}

// Looks reports whether a line begins as a date does, or is one of the notation's own.
func (d document) Looks() bool {
	for l := range lines(d.src.Content, d.src.Body()) {
		text := strings.TrimSpace(d.src.Content[l.start:l.end])
		if l.kind == openLine || l.kind == closeLine || l.kind == eventLine || beginsAsDate(text) {
			return true
		}
	}
	return false
}

func (d document) Read(b *build.Builder) {
	r := reader{b: b, src: d.src.Content}
	r.read(d.src.Body())
}
