// Package timelinejs reads timelines made for TimelineJS: the JSON of its versions 3 and
// 1, and the CSV of its spreadsheets.
package timelinejs

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// JSON is the JSON of TimelineJS 3.
var JSON = &format.Format{
	Name:       "timelinejs",
	Wanted:     "TimelineJS, where each event has a start_date",
	Extensions: []string{".json"},
	Open:       func(f *tree.File) format.Document { return slideDocument{f} },
}

type slideDocument struct{ file *tree.File }

func (d slideDocument) Shows() bool {
	return strings.Contains(d.file.Content, "events") && IsDocument(d.file.JSON())
}

// Looks reports whether the text has the look of slides, and can't be parsed or has
// them below another key than "events".
func (d slideDocument) Looks() bool {
	if !strings.Contains(d.file.Content, "start_date") {
		return false
	}
	return strings.Contains(d.file.Content, "headline") || look.IsOfEvents(d.file.Content) && d.file.JSON().Broken
}

// Read reads a document of TimelineJS 3: its events, its title slide and its
// eras. The latter are prose around the events.
func (d slideDocument) Read(b *build.Builder) {
	t := d.file.JSON()
	b.FaultsOf(t)
	if len(t.Nodes) > 0 {
		r := slideReader{b: b, t: t, v: version3}
		r.document()
	}
}

// IsDocument reports whether a document, which may be broken further on, is
// an object with a list of events that are slides: the first that shows
// what it is has a start_date. Where none does, the title or an era must.
func IsDocument(t *tree.Tree) bool {
	events := -1
	if len(t.Nodes) > 0 {
		events = t.Member(0, "events")
	}
	if events < 0 || t.Nodes[events].Kind != tree.List {
		return false
	}
	for i := range t.Items(events) {
		switch text := t.Member(i, "text"); {
		case t.Member(i, "start_date") >= 0:
			return true
		case t.Member(i, "date") >= 0 || text >= 0 && t.Nodes[text].IsScalar():
			return false
		case text >= 0 && t.Member(text, "headline") >= 0:
			return true
		}
	}
	if title := t.Member(0, "title"); title >= 0 && !t.Nodes[title].IsScalar() {
		return true
	}
	eras := t.Member(0, "eras")
	return eras >= 0 && eras+1 < t.Nodes[eras].After && t.Member(eras+1, "start_date") >= 0
}
