package webpage

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
)

// A span is bytes of the page, half-open.
type span struct{ start, end int }

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

// furniture are the elements, and the values of role, that are not content.
var furniture = map[string]bool{
	"head": true, "nav": true, "header": true, "footer": true, "aside": true, "form": true, "button": true, "select": true, "dialog": true,
	"script": true, "style": true, "template": true, "iframe": true, "noscript": true, "svg": true, "math": true, "object": true,
	"navigation": true, "banner": true, "contentinfo": true, "complementary": true, "search": true, "menu": true, "alert": true,
}

// furnitureClasses are words of class and id that say the same of any other element.
var furnitureClasses = map[string]bool{
	"nav": true, "navbar": true, "menu": true, "breadcrumb": true, "breadcrumbs": true, "sidebar": true, "widget": true, "footer": true,
	"comments": true, "comment-list": true, "related": true, "related-posts": true, "recent-posts": true, "share": true, "sharing": true,
	"social": true, "newsletter": true, "subscribe": true, "cookie-banner": true, "cookies": true, "pagination": true, "advertisement": true,
}

// mayBeClassed are the elements that are left out for their class. That of <body> or
// <article> describes the page.
var mayBeClassed = map[string]bool{"div": true, "section": true, "ul": true, "ol": true, "p": true, "table": true, "span": true}

// isFurniture reports whether an element is no content.
func (e *element) isFurniture() bool { return furniture[e.name] || furniture[e.role] || e.classed }

// An element is one that is open, or was.
type element struct {
	name    string
	role    string
	classed bool // as furniture
	at      span // with its tags
	inner   int  // where its content begins
}

// content finds the main content: what is in <main>, or has this role; else in the
// longest <article>; else all. Menus, forms and the like are left out, but those
// that are never closed, which would take the rest of the page with them, and a
// header within the content, which may hold its title.
func content(src string, from int) (head, []span) {
	h, all := elements(src, from)
	best := element{inner: from, at: span{from, from + len(src)}}
	rank := 0
	for _, e := range all {
		r := 0
		switch {
		case e.name == "main" || e.role == "main":
			r = 2
		case e.name == "article":
			r = 1
		}
		if r > rank || r > 0 && r == rank && e.at.end-e.at.start > best.at.end-best.at.start {
			best, rank = e, r
		}
	}
	at := best.inner
	var parts []span
	for _, e := range all {
		if e.at.start < at || e.at.end > best.at.end || !e.isFurniture() {
			continue
		}
		if rank > 0 && (e.name == "header" || e.name == "footer") && e.role == "" {
			continue
		}
		parts = append(parts, span{at, e.at.start})
		at = e.at.end
	}
	return h, append(parts, span{at, best.at.end})
}

// elements lists those elements of a page that are closed, in the order in which
// they open, for as far as content asks for them.
func elements(src string, from int) (head, []element) {
	var h head
	var all []element
	open := map[string][]int{} // of all, by name
	closed := map[int]bool{}
	z := html.NewTokenizer(strings.NewReader(src))
	at, titled := from, -1
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		start := at
		at += len(z.Raw())
		switch kind {
		case html.TextToken:
			if titled == start {
				h.title = trimmed(src[start-from:at-from], start)
			}
		case html.StartTagToken:
			name, more := z.TagName()
			e := element{name: string(name), at: span{start, 0}, inner: at}
			for more {
				var key, value []byte
				key, value, more = z.TagAttr()
				switch string(key) {
				case "role":
					e.role = strings.ToLower(strings.TrimSpace(string(value)))
				case "class", "id":
					for word := range strings.FieldsSeq(string(value)) {
						e.classed = e.classed || furnitureClasses[strings.ToLower(word)] && mayBeClassed[e.name]
					}
				case "lang":
					if i := strings.Index(src[start-from:at-from], string(value)); e.name == "html" && i >= 0 {
						h.language = said{string(value), start + i}
					}
				}
			}
			if e.name == "title" && h.title.text == "" {
				titled = at
			}
			if e.isFurniture() || e.name == "main" || e.role == "main" || e.name == "article" || len(open[e.name]) > 0 {
				open[e.name] = append(open[e.name], len(all))
				all = append(all, e)
			}
		case html.EndTagToken:
			tag, _ := z.TagName()
			name := string(tag)
			if n := len(open[name]); n > 0 {
				i := open[name][n-1]
				open[name] = open[name][:n-1]
				all[i].at.end, closed[i] = at, true
			}
		}
	}
	kept := all[:0]
	for i, e := range all {
		if closed[i] {
			kept = append(kept, e)
		}
	}
	return h, kept
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
