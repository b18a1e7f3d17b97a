package webpage

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/markdown"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// leaveOut adds to the account what text of the page is not in the content.
func (d *document) leaveOut(b *build.Builder) {
	var left []chronicle.Omission
	line, at := 1, 0
	for _, e := range d.read.left {
		if e.text == 0 || isUnread[e.name] {
			continue
		}
		line += strings.Count(d.src.Content[at:e.at.start], "\n")
		at = e.at.start
		left = append(left, chronicle.Omission{What: d.tag(e), Line: line, Bytes: e.text, Dated: d.isDated(e.at)})
	}
	if n := d.page.loose(d.read.content); d.read.content.parent >= 0 && n > 0 {
		left = append(left, chronicle.Omission{What: "text outside <" + d.read.content.name + ">", Line: 1, Bytes: n})
	}
	b.Count(chronicle.Account{LeftOut: left})
}

// tag returns the start tag of an element, shortened.
func (d *document) tag(e *element) string {
	const most = 60
	tag := strings.Join(strings.Fields(d.src.Content[e.at.start:e.inner]), " ")
	if len(tag) > most {
		tag = strings.ToValidUTF8(tag[:most], "") + "…"
	}
	return tag
}

// isDated reports whether a part of the page is a list with dates.
func (d *document) isDated(part span) bool {
	text := render(d.page, []span{part}, markdownText{})
	return markdown.Format.Open(&tree.File{File: source.New(d.src.Name, text.String())}).Shows()
}

// loose returns how many bytes of text are outside the content, in elements that it is in.
func (p *parser) loose(content *element) int {
	n := p.all[0].text - content.text
	for i := 1; i < len(p.all); {
		e := &p.all[i]
		isAround := e.at.start < content.at.start && e.at.end >= content.at.end
		if e != content && isAround {
			i++
			continue
		}
		if e != content {
			n -= e.text
		}
		for end := e.at.end; i < len(p.all) && p.all[i].at.start < end; {
			i++
		}
	}
	return n
}
