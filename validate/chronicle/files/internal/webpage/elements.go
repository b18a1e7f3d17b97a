package webpage

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// A span is bytes of the page, half-open.
type span struct{ start, end int }

// An element divides the page, or may be furniture. Others are part of the text of the
// one that they are in.
type element struct {
	name   string
	role   string
	parent int  // index; -1 for the page itself
	at     span // with its tags
	inner  int  // where its content begins
	closed bool // by its end tag, or where HTML needs none
	tagged bool // by its end tag

	class   string
	leads   bool    // it begins what it is in
	called  calling // what its class and id call it
	text    int     // bytes of text in it, without white space
	linked  int     // of these, those in links
	numbers int     // numbers of three or four digits, such as years
	links   int
	anchors int // links to places in the page

	inSection bool // in an element that has a header and a footer of its own
	inItem    bool // in a paragraph, an item or a cell
}

// words is how many bytes of text an element has outside links.
func (e *element) words() int { return e.text - e.linked }

// A parser finds the elements of a page with their places, which a tree of nodes does
// not keep. It is linear: an end tag is only compared with what is open.
type parser struct {
	whole  string // the file
	src    string // of the page
	from   int    // the byte of the file that src begins at
	all    []element
	open   []int            // indices of all
	depths map[string][]int // in open, of each name
	walls  []int            // depths of table cells, which no end tag within them closes
	wounds []wound

	dialogs   int
	inHeading bool
	fresh     bool // nothing has been said yet in the element at hand
	labels    labels
	layout    map[int]bool // where tables begin that only lay out the page
	head      head
}

// endless are the elements whose end tag may be left out.
var endless = words("html head body p li dt dd tr td th thead tbody tfoot option")

// ofHead are the elements that may be in the head of a page.
var ofHead = words("title base link meta style script template noscript bgsound basefont noframes")

// dividing are the elements that divide a page: an end tag of another is of no effect
// where one of these is open within it.
var dividing = words(`html head body main article section nav aside header footer div form dialog details fieldset figure table thead tbody tfoot tr td th
 h1 h2 h3 h4 h5 h6 ul ol dl li dt dd p blockquote center menu template noscript iframe object svg math select button script style title textarea noembed noframes xmp`)

// inline are other elements whose places are kept, since they may be labels or furniture.
var inline = words("a span b strong em i time small")

// words returns the words of a list.
func words(list string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}

// headings are the elements of which one breaks the text.
var headings = words("h1 h2 h3 h4 h5 h6")

// parse lists the elements of a page in the order in which they begin; the first is the
// page itself.
func parse(content string, from int) *parser {
	src := content[from:]
	p := &parser{whole: content, src: src, fresh: true, from: from, depths: map[string][]int{}, layout: map[int]bool{}}
	p.all = append(p.all, element{parent: -1, at: span{from, from + len(src)}, inner: from, closed: true})
	p.open = append(p.open, 0)
	z := html.NewTokenizer(strings.NewReader(src))
	at, last := from, span{from, from}
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		tag := span{at, at + len(z.Raw())}
		at = tag.end
		switch kind {
		case html.TextToken:
			p.text(tag, z.Raw())
			last = tag
		case html.StartTagToken, html.SelfClosingTagToken:
			p.start(z, tag, kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			name, _ := z.TagName()
			p.end(string(name), tag)
		case html.CommentToken:
			p.comment(tag, z.Raw())
		}
	}
	if rest := from + len(src); at < rest {
		p.wound(span{at, rest}, "this tag breaks off")
	}
	if last.end == from+len(src) {
		p.breaksOff(last)
	}
	for len(p.open) > 1 {
		p.pop(from+len(src), false)
	}
	for i := len(p.all) - 1; i > 0; i-- {
		e := &p.all[i]
		up := &p.all[e.parent]
		up.text += e.text
		up.linked += e.linked
		up.numbers += e.numbers
		up.links += e.links
		up.anchors += e.anchors
	}
	p.findLayout()
	p.labels = p.findLabels()
	return p
}

func (p *parser) innermost() *element { return &p.all[p.open[len(p.open)-1]] }

// depth returns where in open the innermost element of a name is; -1 if there is none.
func (p *parser) depth(name string) int {
	if d := p.depths[name]; len(d) > 0 {
		return d[len(d)-1]
	}
	return -1
}

func (p *parser) wall() int {
	if len(p.walls) == 0 {
		return 0
	}
	return p.walls[len(p.walls)-1]
}

// pop ends the innermost element.
func (p *parser) pop(end int, byTag bool) {
	e := p.innermost()
	e.at.end = end
	e.closed, e.tagged = byTag || endless[e.name], byTag
	depth := len(p.open) - 1
	p.open = p.open[:depth]
	d := p.depths[e.name]
	p.depths[e.name] = d[:len(d)-1]
	if n := len(p.walls); n > 0 && p.walls[n-1] == depth {
		p.walls = p.walls[:n-1]
	}
	if isRaw[e.name] && !e.closed {
		p.wound(span{e.at.start, e.inner}, "<"+e.name+"> is never closed, so that nothing after it is read")
	}
}

// popTo ends the elements from a depth on.
func (p *parser) popTo(depth, end int) {
	for len(p.open) > depth {
		p.pop(end, false)
	}
}

func (p *parser) text(at span, raw []byte) {
	if p.innermost().name == "head" && len(bytes.TrimSpace(raw)) > 0 {
		p.pop(at.start, false)
	}
	e := p.innermost()
	if e.name == "title" && p.head.title.text == "" {
		p.head.title = trimmed(string(raw), at.start)
	}
	if isUnread[e.name] {
		return
	}
	if !isRaw[e.name] {
		p.mistaken(at, raw)
	}
	n, numbers, digits := 0, 0, 0
	for i := 0; i <= len(raw); i++ {
		if i < len(raw) && '0' <= raw[i] && raw[i] <= '9' {
			digits++
			n++
			continue
		}
		if digits == 3 || digits == 4 {
			numbers++
		}
		digits = 0
		if i < len(raw) && !isSpace(raw[i]) {
			n++
		}
	}
	e.text += n
	p.fresh = p.fresh && n == 0
	e.numbers += numbers
	if len(p.depths["a"]) > 0 {
		e.linked += n
	}
}

func (p *parser) start(z *html.Tokenizer, tag span, isWhole bool) {
	tagName, more := z.TagName()
	name := string(tagName)
	p.unknown(name, tag)
	p.inHeading = p.inHeading && !dividing[name] || headings[name]
	if name == "table" || headings[name] {
		p.laysOut() // a cell with tables or headings in it is a part of the page
	}
	if p.innermost().name == "head" && !ofHead[name] {
		p.pop(tag.start, false)
	}
	if implied, ok := endedBy[name]; ok || dividing[name] {
		p.imply(implied, tag.start)
	}
	p.fresh = p.fresh || dividing[name]
	e := element{name: name, at: tag, inner: tag.end, leads: p.fresh}
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "role":
			e.role = strings.ToLower(strings.TrimSpace(string(value)))
		case "class", "id":
			e.called |= callingOf(string(value))
			if string(key) == "class" {
				e.class = string(value)
			}
		case "href":
			if name == "a" && bytes.HasPrefix(value, []byte("#")) {
				e.anchors = 1
			}
		case "lang":
			if i := bytes.Index(z.Raw(), value); name == "html" && i >= 0 {
				p.head.language = said{string(value), tag.start + i}
			}
		default:
			if bytes.ContainsAny(key, `"'<`) {
				p.wound(tag, "this tag lacks a quotation mark or its end")
			}
		}
	}
	if isDialog(&e) {
		p.dialogs++
	}
	if name == "a" {
		if depth := p.depth("a"); depth > p.wall() && p.isLoose(depth) { // one link is not within another
			p.popTo(depth, tag.start)
		}
		e.links = 1
	}
	if !dividing[name] && (!inline[name] || isWhole) { // HTML knows no other whole elements
		return
	}
	e.parent = p.open[len(p.open)-1]
	up := &p.all[e.parent]
	e.inSection = up.inSection || sections[up.name]
	e.inItem = up.inItem || items[up.name]
	p.depths[name] = append(p.depths[name], len(p.open))
	if name == "td" || name == "th" || name == "caption" {
		p.walls = append(p.walls, len(p.open))
	}
	p.open = append(p.open, len(p.all))
	p.all = append(p.all, e)
}

// endedBy has the elements that end where one of another name begins, if no list or table
// has begun in between.
var endedBy = map[string][]string{
	"li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}, "td": {"td", "th"}, "th": {"td", "th"}, "tr": {"tr"},
	"tbody": {"tbody", "thead"}, "tfoot": {"tbody", "thead"}, "thead": {"tbody"},
	"pre": nil, "hr": nil,
}

// imply ends the paragraph at hand, and elements that end where the next begins.
func (p *parser) imply(names []string, at int) {
	if depth := p.depth("p"); depth >= 0 && p.isLoose(depth) {
		p.popTo(depth, at)
	}
	for _, name := range names {
		depth := p.depth(name)
		if depth < 0 {
			continue
		}
		within := max(p.depth("ul"), p.depth("ol"), p.depth("dl"))
		if isOfTable := strings.HasPrefix(name, "t"); isOfTable {
			within = p.depth("table")
		} else if depth > within {
			within = max(within, p.wall())
		}
		if depth > within {
			p.popTo(depth, at)
		}
	}
}

// isLoose reports whether nothing that divides the page is open within an element that is
// open.
func (p *parser) isLoose(depth int) bool {
	const most = 16 // links and the like within each other
	if len(p.open)-depth > most {
		return false
	}
	for _, i := range p.open[depth+1:] {
		if dividing[p.all[i].name] {
			return false
		}
	}
	return true
}

func (p *parser) end(name string, tag span) {
	p.unknown(name, tag)
	p.inHeading = p.inHeading && !headings[name]
	p.fresh = p.fresh || dividing[name]
	depth := p.depth(name)
	if depth < 0 || depth < p.wall() && !strings.HasPrefix(name, "t") || !dividing[name] && !p.isLoose(depth) {
		return
	}
	p.popTo(depth+1, tag.start)
	p.pop(tag.end, true)
}
