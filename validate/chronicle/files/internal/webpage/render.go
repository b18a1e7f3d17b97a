package webpage

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	htmltext "github.com/chronlint/chronlint/validate/chronicle/files/internal/html"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// A syntax is the way in which a format writes what a page holds.
type syntax interface {
	heading(level int) string
	bullet(depth int) string // of a list within depth others
	indent(depth int) string // of a paragraph within that many items
	term() (gap, mark string)
	row() (gap, mark string) // of a table, after the first
	cell() string            // after each cell of a table
	rule(cells int) string   // below the first row of a table
	lineBreak() string
	hole() string                                                // in place of a block without words, which had some once
	escape(text string, starts bool) (escaped string, width int) // of the character that text begins with; width 0: it needs none
}

// plainText writes each block as a paragraph.
type plainText struct{}

func (plainText) heading(int) string                { return "" }
func (plainText) bullet(int) string                 { return "" }
func (plainText) indent(int) string                 { return "" }
func (plainText) term() (gap, mark string)          { return paragraphGap, "" }
func (plainText) row() (gap, mark string)           { return paragraphGap, "" }
func (plainText) cell() string                      { return " " }
func (plainText) rule(int) string                   { return "" }
func (plainText) lineBreak() string                 { return "\n" }
func (plainText) hole() string                      { return "\n\n\n" }
func (plainText) escape(string, bool) (string, int) { return "", 0 }

// markdownText writes CommonMark with tables and lists of definitions.
type markdownText struct{}

func (markdownText) heading(level int) string { return strings.Repeat("#", level) + " " }
func (markdownText) bullet(depth int) string  { return strings.Repeat("  ", depth) + "- " }
func (markdownText) indent(depth int) string  { return strings.Repeat("  ", depth) }
func (markdownText) term() (gap, mark string) { return "\n", ": " }
func (markdownText) row() (gap, mark string)  { return "\n", "| " }
func (markdownText) cell() string             { return " | " }
func (markdownText) rule(cells int) string    { return "\n|" + strings.Repeat(" --- |", cells) }
func (markdownText) lineBreak() string        { return "\\\n" }
func (markdownText) hole() string             { return paragraphGap }

// escape puts a backslash before what Markdown would take for a mark: CommonMark
// 0.31, section 2.4.
func (markdownText) escape(text string, starts bool) (string, int) {
	switch c := text[0]; {
	case strings.IndexByte("\\`*_[]<>#&|~!{}$", c) >= 0:
		return "\\" + text[:1], 1
	case starts && strings.IndexByte("+-=:", c) >= 0:
		return "\\" + text[:1], 1
	}
	return "", 0
}

const paragraphGap = "\n\n"

// mostLists is how many lists within each other are told apart.
const mostLists = 16

// A renderer follows the tags of a page.
type renderer struct {
	src    string
	layout map[int]bool // where tables begin that only lay out the page
	labels labels
	to     syntax
	d      place.Text

	gap, mark     string // before the next words: what parts them from those before, and how their block begins
	gapAt, markAt span
	apart         string // what is to part a label from the next words
	space         span   // white space before the next words
	opened        int    // how much was written when the paragraph or heading at hand began
	defined       int    // lists of definitions that are open
	term          bool   // that opened then was the term of a definition
	hole          bool   // before the next words there is a block without any
	fresh         bool   // nothing has been written in the block at hand
	digits        bool   // nothing but digits has

	lists   []list // that are open
	tables  int    // tables that are open; only the outermost is one
	laid    []bool // of all tables that are open: whether they only lay out the page
	rows    int    // of it, that are done
	cells   int    // of the row at hand
	inRow   bool
	inCell  bool
	heading bool
}

// A list is one that is open.
type list struct {
	within int  // items of other lists
	begun  bool // it has an item
}

// items returns how many items are open within each other.
func (r *renderer) items() int {
	n := len(r.lists)
	if n == 0 {
		return 0
	}
	if r.lists[n-1].begun {
		return r.lists[n-1].within + 1
	}
	return r.lists[n-1].within
}

// render returns the text of parts of a page.
func render(p *parser, parts []span, to syntax) place.Text {
	r := &renderer{src: p.whole, layout: p.layout, labels: p.labels, to: to}
	for _, p := range parts {
		r.part(p)
	}
	r.endRow(len(r.src))
	return r.d
}

func (r *renderer) part(p span) {
	z := html.NewTokenizer(strings.NewReader(r.src[p.start:p.end]))
	at := p.start
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		start := at
		at += len(z.Raw())
		tag := span{start, at}
		switch kind {
		case html.TextToken:
			r.text(tag)
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			if u := r.labels.starts[tag.start]; u > ahead {
				r.beginLabel(u, tag)
			} else {
				r.open(string(name), tag)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			switch u := r.labels.ends[tag.end]; {
			case r.labels.joined[tag.end]:
				r.apart = " – "
			case u > ahead:
				r.endLabel(u, tag)
			case u == ahead:
				r.apart = ": "
			default:
				r.close(string(name), tag)
			}
		}
	}
	r.text(span{at, p.end})
	r.block(paragraphGap, span{p.end, p.end})
}

func (r *renderer) open(name string, tag span) {
	switch name {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		r.block(paragraphGap, tag)
		r.begin(r.to.heading(int(name[1]-'0')), tag)
		r.heading, r.opened = true, len(r.d.Bytes)
	case "li":
		r.block(paragraphGap, tag)
		depth := 0
		if n := len(r.lists); n > 0 {
			r.lists[n-1].begun = true
			depth = r.lists[n-1].within
		}
		r.begin(r.to.bullet(min(depth, mostLists)), tag)
	case "ul", "ol":
		r.block(paragraphGap, tag)
		r.lists = append(r.lists, list{within: r.items()})
	case "dl", "dt":
		if name == "dl" {
			r.defined++
		}
		r.block(paragraphGap, tag)
		r.opened, r.term = len(r.d.Bytes), name == "dt"
	case "dd":
		gap, mark := paragraphGap, ""
		if r.defined > 0 && r.term && len(r.d.Bytes) > r.opened {
			gap, mark = r.to.term()
		}
		r.block(gap, tag)
		r.begin(mark, tag)
	case "br":
		if r.heading || r.tables > 0 || r.apart != "" {
			r.pause(tag)
		} else if len(r.d.Bytes) > 0 && r.gap == "" {
			r.gap, r.gapAt = r.to.lineBreak(), tag
		}
	case "table":
		isLayout := r.layout[tag.start]
		r.laid = append(r.laid, isLayout)
		if !isLayout {
			r.tables++
		}
		if r.tables <= 1 {
			r.rows = 0
			r.block(paragraphGap, tag)
		}
	case "tr":
		if r.tables == 0 {
			r.block(paragraphGap, tag)
		} else if r.tables == 1 {
			r.endRow(tag.start)
			r.inRow, r.cells = true, 0
		}
	case "td", "th":
		if r.tables == 0 {
			r.block(paragraphGap, tag)
			r.opened = len(r.d.Bytes)
		} else if r.tables == 1 {
			r.endCell(tag.start)
			if r.inRow && r.cells == 0 {
				r.row(tag)
			}
			r.inCell = r.inRow
		}
	default:
		if isBlock[name] {
			r.block(paragraphGap, tag)
			r.opened = len(r.d.Bytes)
		}
	}
}

func (r *renderer) close(name string, tag span) {
	switch name {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		r.drop()
		r.heading = false
		r.empty()
		r.block(paragraphGap, tag)
	case "li":
		r.drop()
		r.block(paragraphGap, tag)
	case "ul", "ol":
		r.lists = r.lists[:max(0, len(r.lists)-1)]
		r.block(paragraphGap, tag)
	case "table":
		if r.tables == 1 {
			r.endRow(tag.start)
		}
		if n := len(r.laid); n > 0 {
			if !r.laid[n-1] {
				r.tables--
			}
			r.laid = r.laid[:n-1]
		}
		r.block(paragraphGap, tag)
	case "tr":
		if r.tables == 1 {
			r.endRow(tag.start)
		}
	case "td", "th":
		if r.tables == 0 {
			r.block(paragraphGap, tag)
		} else if r.tables == 1 {
			r.endCell(tag.start)
		}
	case "dl":
		r.defined = max(0, r.defined-1)
		r.block(paragraphGap, tag)
	case "dt":
		r.block(paragraphGap, tag)
	case "p":
		r.empty()
		r.block(paragraphGap, tag)
	default:
		if isBlock[name] {
			r.block(paragraphGap, tag)
		}
	}
}

// empty notes that the paragraph or heading that ends has no words.
func (r *renderer) empty() { r.hole = r.hole || len(r.d.Bytes) == r.opened }

// isBlock has the elements that begin and end a paragraph, HTML Living Standard,
// section 15.3.
var isBlock = map[string]bool{
	"address": true, "article": true, "blockquote": true, "body": true, "center": true, "details": true, "div": true, "dl": true,
	"dt": true, "fieldset": true, "figcaption": true, "figure": true, "footer": true, "header": true, "hr": true, "main": true,
	"p": true, "pre": true, "section": true, "summary": true, "caption": true,
}

// block ends a block: the next words begin another. Within a cell or a heading it
// is only a pause.
func (r *renderer) block(gap string, tag span) {
	switch {
	case r.inCell || r.heading:
		r.pause(tag)
	case r.mark == "":
		r.gap, r.gapAt = gap, tag
	}
}

// begin sets the mark of the block that begins with the next words. A cell or a heading
// holds no other block.
func (r *renderer) begin(mark string, tag span) {
	if !r.inCell && !r.heading {
		r.mark, r.markAt = mark, tag
	}
}

// drop takes back the mark of a block without words.
func (r *renderer) drop() { r.mark = "" }

func (r *renderer) pause(tag span) {
	if r.space.start == r.space.end {
		r.space = tag
	}
}

// row begins a row with its first cell.
func (r *renderer) row(tag span) {
	gap, mark := r.to.row()
	if r.rows == 0 {
		gap = paragraphGap
	}
	r.block(gap, tag)
	r.begin(mark, tag)
}

// endCell ends the cell at hand.
func (r *renderer) endCell(at int) {
	if !r.inCell {
		return
	}
	r.inCell = false
	r.lead(at)
	r.space = span{}
	r.cells++
	r.d.Unit(r.to.cell(), at, at)
}

// endRow ends the row at hand, and the head of a table after the first.
func (r *renderer) endRow(at int) {
	r.endCell(at)
	if !r.inRow {
		return
	}
	r.inRow = false
	if r.cells > 0 {
		if r.rows++; r.rows == 1 {
			r.d.Unit(r.to.rule(r.cells), at, at)
		}
	}
	r.drop()
	r.block(paragraphGap, span{at, at})
}

// text adds the text of the page within a span.
func (r *renderer) text(s span) {
	for at := s.start; at < s.end; {
		c := r.src[at]
		switch {
		case isSpace(c):
			from := at
			for at < s.end && isSpace(r.src[at]) {
				at++
			}
			r.pause(span{from, at})
		case c == '&':
			text, n := htmltext.Entity(r.src[at:s.end])
			if n == 0 {
				text, n = "&", 1
			}
			r.decoded(text, at, at+n)
			at += n
		default:
			r.lead(at)
			if escaped, n := r.escaped(r.src[at:s.end]); n > 0 {
				r.d.Unit(escaped, at, at+n)
				r.fresh, r.digits = false, false
				at += n
				continue
			}
			r.digits = (r.fresh || r.digits) && '0' <= c && c <= '9'
			r.d.Verbatim(r.src[at:at+1], at)
			r.fresh = false
			at++
		}
	}
}

// decoded adds what a character reference stands for.
func (r *renderer) decoded(text string, start, end int) {
	if text == "" || len(text) == 1 && isSpace(text[0]) {
		r.pause(span{start, end})
		return
	}
	r.lead(start)
	if escaped, n := r.escaped(text); n == len(text) {
		text = escaped
	}
	r.d.Unit(text, start, end)
	r.fresh, r.digits = false, false
}

// escaped returns the character that text begins with as the syntax writes it. A
// number before a full stop at the beginning of a block would begin a list.
func (r *renderer) escaped(text string) (string, int) {
	if r.digits && (text[0] == '.' || text[0] == ')') {
		if _, n := r.to.escape("*", false); n > 0 {
			return "\\" + text[:1], 1
		}
	}
	return r.to.escape(text, r.fresh)
}

// lead writes what comes between the words before and the next, which begin at a
// byte of the page.
func (r *renderer) lead(at int) {
	switch {
	case r.gap != "" || r.mark != "":
		if r.hole && r.gap == paragraphGap {
			r.gap = r.to.hole()
		}
		if len(r.d.Bytes) > 0 && r.gap != "" {
			r.d.Unit(r.gap, r.gapAt.start, max(r.gapAt.start, min(r.gapAt.end, at)))
		}
		if r.mark == "" && strings.HasPrefix(r.gap, paragraphGap) {
			r.d.Unit(r.to.indent(min(r.items(), mostLists)), at, at)
		}
		if r.mark != "" {
			r.d.Unit(r.mark, r.markAt.start, r.markAt.end)
		}
		r.fresh, r.digits = true, false
	case len(r.d.Bytes) == 0:
		r.fresh = true
	case r.apart != "" && r.sets(at):
		r.d.Unit(r.apart, at, at)
		r.digits = false
	case r.space.start < r.space.end:
		if r.src[r.space.start:r.space.end] == " " {
			r.d.Verbatim(" ", r.space.start)
		} else {
			r.d.Unit(" ", r.space.start, r.space.end)
		}
		r.digits = false
	}
	r.gap, r.mark, r.space, r.hole, r.apart = "", "", span{}, false, ""
}

// sets reports whether a label is to be set apart from the words that follow: nothing does
// so yet.
func (r *renderer) sets(at int) bool {
	const marks = ":–—-|,;"
	before := strings.TrimRight(string(r.d.Bytes[max(0, len(r.d.Bytes)-4):]), " ")
	first, _ := utf8.DecodeRuneInString(r.src[at:])
	last, _ := utf8.DecodeLastRuneInString(before)
	return r.to.heading(1) != "" && !strings.ContainsRune(marks, first) && !strings.ContainsRune(marks, last)
}

// isSpace reports ASCII white space, Infra Standard, section 4.6.
func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }
