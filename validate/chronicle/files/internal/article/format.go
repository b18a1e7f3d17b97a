// Package article reads plain text: the paragraphs of an article, and the
// timeline that it may have.
package article

import (
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Format is plain text: paragraphs, and perhaps a section that is a
// timeline.
var Format = &format.Format{
	Name:       "article",
	Wanted:     "plain text, where paragraphs that begin with a date are events below a heading such as Timeline",
	Extensions: []string{".txt", ".text"},
	Open:       func(f *tree.File) format.Document { return &document{src: f.File} },
}

type document struct {
	src    *source.File
	parsed *article // once it has been asked for
}

func (d *document) text() *article {
	if d.parsed == nil {
		d.parsed = newArticle(d.src.Content, d.src.Body())
		d.parsed.timeline = d.parsed.section()
	}
	return d.parsed
}

// Shows reports whether the text has a timeline.
func (d *document) Shows() bool { return d.text().timeline != nil }

func (d *document) Read(b *build.Builder) {
	a := d.text()
	s := a.timeline
	if s == nil {
		a.paragraphs(b, a.blocks)
		return
	}
	a.paragraphs(b, a.blocks[:s.before])
	a.heading(b, s.heading)
	for i, u := range s.units {
		if u.event {
			a.event(b, u, i+1 == len(s.units))
		} else {
			a.paragraphs(b, u.blocks)
		}
	}
}
