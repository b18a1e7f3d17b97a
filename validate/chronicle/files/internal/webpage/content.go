package webpage

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
)

// A head is what a page says of itself.
type head struct {
	language, title said
}

// Something said, and where.
type said struct {
	text string
	at   int
}

// add takes over the title and the language of the document.
func (h *head) add(b *build.Builder) {
	d := b.Document()
	for _, f := range []struct {
		name string
		said
	}{{"title", h.title}, {"language", h.language}} {
		if f.text == "" || d.Field(f.name) != nil {
			continue
		}
		d.Fields = append(d.Fields, chronicle.Field{
			Name: f.name, Role: chronicle.NativeRole(chronicle.Document, f.name), Text: f.text, Origin: chronicle.Verbatim(f.at),
		})
	}
}

// content returns the element that holds the main content: <main>, or what has this role;
// else the article with most of the words; else the page. Several articles are entries of
// the page, or news.
func (p *parser) content() *element {
	best := &p.all[0]
	for i := range p.all {
		e := &p.all[i]
		isMain := e.name == "main" || e.role == "main"
		if e.closed && isMain && e.text > 0 && (best.parent < 0 || e.text > best.text) {
			best = e
		}
	}
	if best.parent >= 0 {
		return best
	}
	for i := range p.all {
		if e := &p.all[i]; e.closed && e.name == "article" && 2*e.words() > p.all[0].words() {
			return e // those within it are comments
		}
	}
	return best
}

// parts divides a page into its content and what is left out.
func (p *parser) parts(content *element) (kept []span, left []*element) {
	at := content.inner
	for i := 1; i < len(p.all); {
		e := &p.all[i]
		isOutside := e.at.end <= content.at.start || e.at.start >= content.at.end
		switch {
		case isOutside:
			left = append(left, e)
		case e.at.start >= content.inner && p.isFurniture(e):
			kept = append(kept, span{at, e.at.start})
			left = append(left, e)
			at = e.at.end
		default:
			i++
			continue
		}
		for end := e.at.end; i < len(p.all) && p.all[i].at.start < end; {
			i++
		}
	}
	return append(kept, span{at, content.at.end}), left
}

// trimmed returns a text without the white space around it; "" if it is written
// with character references.
func trimmed(s string, at int) said {
	lead := len(s) - len(strings.TrimLeft(s, " \t\r\n\f"))
	s = strings.TrimSpace(s)
	if strings.Contains(s, "&") {
		return said{}
	}
	return said{s, at + lead}
}
