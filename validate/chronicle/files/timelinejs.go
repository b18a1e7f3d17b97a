package files

import "strings"

// timelineJSON is the JSON of TimelineJS 3.
var timelineJSON = &format{
	name:       "timelinejs",
	extensions: []string{".json"},
	open:       func(f *treeFile) document { return slideDocument{f} },
}

type slideDocument struct{ file *treeFile }

func (d slideDocument) Shows() bool {
	return strings.Contains(d.file.content, "events") && isTimelineJS(d.file.jsonTree())
}

// Read reads a document of TimelineJS 3: its events, its title slide and its
// eras. The latter are prose around the events.
func (d slideDocument) Read(b *builder) {
	t := d.file.jsonTree()
	b.faultsOf(t)
	if len(t.nodes) > 0 {
		r := slideReader{b: b, t: t}
		r.document()
	}
}

// isTimelineJS reports whether a document, which may be broken further on, is
// an object with a list of events that tells of slides: the first that shows
// what it is has a start_date. Where none does, the title or an era must.
func isTimelineJS(t *tree) bool {
	events := -1
	if len(t.nodes) > 0 {
		events = t.member(0, "events")
	}
	if events < 0 || t.nodes[events].kind != listNode {
		return false
	}
	for i := events + 1; i < t.nodes[events].after; i = t.nodes[i].after {
		switch text := t.member(i, "text"); {
		case t.member(i, "start_date") >= 0:
			return true
		case t.member(i, "date") >= 0 || text >= 0 && t.nodes[text].isScalar():
			return false
		case text >= 0 && t.member(text, "headline") >= 0:
			return true
		}
	}
	if title := t.member(0, "title"); title >= 0 && !t.nodes[title].isScalar() {
		return true
	}
	eras := t.member(0, "eras")
	return eras >= 0 && eras+1 < t.nodes[eras].after && t.member(eras+1, "start_date") >= 0
}
