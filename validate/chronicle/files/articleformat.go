package files

// articleFormat is plain text: paragraphs, and perhaps a section that is a
// timeline.
var articleFormat = &format{
	name:       "article",
	extensions: []string{".txt", ".text"},
	open:       func(f *treeFile) document { return &articleDocument{src: f.source} },
}

type articleDocument struct {
	src    *source
	parsed *article // once it has been asked for
}

func (d *articleDocument) text() *article {
	if d.parsed == nil {
		d.parsed = newArticle(d.src.content, d.src.body())
		d.parsed.timeline = d.parsed.section()
	}
	return d.parsed
}

// Shows reports whether the text has a timeline.
func (d *articleDocument) Shows() bool { return d.text().timeline != nil }

func (d *articleDocument) Read(b *builder) {
	a := d.text()
	s := a.timeline
	if s == nil {
		a.paragraphs(b, a.blocks)
		return
	}
	a.paragraphs(b, a.blocks[:s.before])
	a.heading(b, s.heading)
	for _, u := range s.units {
		if u.event {
			a.event(b, u)
		} else {
			a.paragraphs(b, u.blocks)
		}
	}
}
