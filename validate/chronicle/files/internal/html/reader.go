// Package html reads fragments of HTML within the fields of records: the prose
// as a browser shows it, and the block quotations in it.
package html

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// An content is what a fragment of HTML says. Its runs lead to the bytes of
// the HTML.
type content struct {
	prose  place.Text // without what is in quotes
	quotes []quotation
}

// An quotation is a block quotation. Whoever is named at its end, in a <cite>
// or a <footer>, is the speaker.
type quotation struct {
	words, speaker place.Text
	start, end     int // bytes of the HTML
}

// HasMarkup reports whether a text says something else when it is read as HTML.
func HasMarkup(s string) bool { return strings.ContainsAny(s, "<&") }

// read reads a fragment as a browser shows it: tags and comments are left
// out, white space is folded, blocks become paragraphs. Spaces between words
// stay as they are. HTML that is broken is read as far as it goes, and a tag
// that never ends is text, and what follows an element that is dropped and never
// ends is read. What is returned stays as it is until the next
// fragment is read.
func (r *Reader) read(src string) content {
	clear(r.quotes)
	prose := flow{d: place.Text{Bytes: r.prose.d.Bytes[:0], Runs: r.prose.d.Runs[:0]}}
	*r = Reader{src: src, prose: prose, quotes: r.quotes[:0], entities: r.entities}
	r.flow = &r.prose
	z := html.NewTokenizer(strings.NewReader(src))
	at := 0
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			if r.skipped == 0 {
				break
			}
			at = r.neverEnds()
			z = html.NewTokenizer(strings.NewReader(src[at:]))
			continue
		}
		start := at
		at += len(z.Raw())
		switch kind {
		case html.TextToken:
			if r.skipped == 0 {
				r.text(start, at)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			r.open(tagName(z), start, at, kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			r.close(tagName(z), start, at)
		}
	}
	if at < len(src) {
		r.text(at, len(src))
	}
	if r.depth > 0 {
		r.endQuote(len(src))
	}
	return content{r.prose.d, r.quotes}
}

// tagName returns the name of a tag; "" if HTML has no such element.
func tagName(z *html.Tokenizer) string {
	name, _ := z.TagName()
	return atom.Lookup(name).String()
}

// An Reader follows the tags of a fragment. It is made to be used again.
type Reader struct {
	src    string
	prose  flow
	quote  flow // of the blockquote at hand
	flow   *flow
	quotes []quotation

	depth       int // blockquotes that are open
	credit      credit
	skip        string          // element whose content is dropped
	skipped     int             // how many of them are open
	skippedFrom int             // byte behind the first of them
	endless     map[string]bool // elements that never end, and are not dropped
	pre, raised int             // <pre> and <sup> that are open

	entities map[string]string // that have been met
}

// A credit is the part of a quotation's text that may name its speaker.
type credit struct {
	tag        string
	start, end int // bytes of the text; end is -1 as long as it is open
}

// dropped are the elements whose content is not text.
var dropped = map[string]bool{
	"script": true, "style": true, "template": true, "iframe": true, "noembed": true, "noframes": true,
	"noscript": true, "svg": true, "math": true,
}

// blocks are the elements that begin and end a paragraph. A cell of a table is
// a line.
var blocks = map[string]gap{
	"address": paragraphGap, "article": paragraphGap, "aside": paragraphGap, "blockquote": paragraphGap,
	"center": paragraphGap, "dd": paragraphGap, "details": paragraphGap, "div": paragraphGap, "dl": paragraphGap,
	"dt": paragraphGap, "figcaption": paragraphGap, "figure": paragraphGap, "footer": paragraphGap,
	"form": paragraphGap, "h1": paragraphGap, "h2": paragraphGap, "h3": paragraphGap, "h4": paragraphGap,
	"h5": paragraphGap, "h6": paragraphGap, "header": paragraphGap, "hr": paragraphGap, "li": paragraphGap,
	"main": paragraphGap, "nav": paragraphGap, "ol": paragraphGap, "p": paragraphGap, "pre": paragraphGap,
	"section": paragraphGap, "summary": paragraphGap, "table": paragraphGap, "tr": paragraphGap,
	"ul": paragraphGap, "td": lineGap, "th": lineGap,
}

func (r *Reader) open(name string, start, end int, selfClosing bool) {
	if r.skipped > 0 {
		if name == r.skip && !selfClosing {
			r.skipped++
		}
		return
	}
	if g := blocks[name]; g > noGap {
		r.flow.part(g, start, end)
	}
	switch name {
	case "br":
		r.flow.part(min(r.flow.gap+lineGap, paragraphGap), start, end)
	case "pre":
		r.pre++
	case "sup":
		r.raised++
	case "q":
		r.flow.unit("“", r.src, start, end)
	case "blockquote":
		if r.depth == 0 {
			r.quotes = append(r.quotes, quotation{start: start})
			r.quote = flow{}
			r.flow = &r.quote
			r.credit = credit{}
		}
		r.depth++
	case "cite", "footer":
		if r.depth > 0 && (r.credit.tag == "" || r.credit.end >= 0) {
			r.credit = credit{name, len(r.flow.d.Bytes), -1}
		}
	default:
		if dropped[name] && !r.endless[name] && !(selfClosing && (name == "svg" || name == "math")) {
			r.skip, r.skipped, r.skippedFrom = name, 1, end
		}
	}
}

// neverEnds notes that the element at hand, which is dropped, does not end, and returns
// where its content begins: it is read after all, lest the rest be lost without a word.
func (r *Reader) neverEnds() int {
	if r.endless == nil {
		r.endless = map[string]bool{}
	}
	r.endless[r.skip] = true
	r.skipped = 0
	return r.skippedFrom
}

func (r *Reader) close(name string, start, end int) {
	if r.skipped > 0 {
		if name == r.skip {
			r.skipped--
		}
		return
	}
	switch name {
	case "pre":
		r.pre = max(0, r.pre-1)
	case "sup":
		r.raised = max(0, r.raised-1)
	case "q":
		r.flow.spaceEnd = r.flow.spaceStart
		r.flow.unit("”", r.src, start, end)
	case "blockquote":
		if r.depth > 0 {
			if r.depth--; r.depth == 0 {
				r.endQuote(end)
			}
		}
	case "cite", "footer":
		if name == r.credit.tag && r.depth > 0 && r.credit.end < 0 {
			r.credit.end = len(r.flow.d.Bytes)
		}
	}
	if g := blocks[name]; g > noGap {
		r.flow.part(g, start, end)
	}
}

// endQuote ends the blockquote at hand.
func (r *Reader) endQuote(end int) {
	q := &r.quotes[len(r.quotes)-1]
	q.end = end
	d := &r.quote.d
	q.words = *d
	r.flow = &r.prose
	r.depth = 0
	if r.credit.tag == "" || r.credit.end >= 0 && r.credit.end < len(d.Bytes) {
		return // nobody is named, or not at the end
	}
	from, to := trimCredit(string(d.Bytes), r.credit.start)
	if words := trimDash(string(d.Bytes[:r.credit.start])); words > 0 && from < to {
		q.words, q.speaker = d.Cut(0, words), d.Cut(from, to)
	}
}

// dashes lead in a name after a quotation.
const dashes = "—–―-~"

// trimCredit returns where the name within text from start on begins and ends.
func trimCredit(text string, start int) (from, to int) {
	name := strings.TrimLeft(text[start:], " \n\t\u00a0"+dashes)
	return len(text) - len(name), len(strings.TrimRight(text, " \n\t\u00a0"))
}

// trimDash returns where the words of a quotation end before the dash that
// leads in a name. A dash right after a letter breaks off the speech.
func trimDash(words string) int {
	const space = " \n\t\u00a0"
	words = strings.TrimRight(words, space)
	bare := strings.TrimRight(words, dashes)
	if trimmed := strings.TrimRight(bare, space); trimmed != bare || strings.TrimRight(bare, `.!?…"'”’»)]`) != bare {
		return len(trimmed)
	}
	return len(words)
}

// text adds the text of the fragment from at to end.
func (r *Reader) text(at, end int) {
	src := r.src
	for at < end {
		c := src[at]
		switch {
		case c == '&':
			if text, n := r.entity(src[at:end]); n > 0 {
				if len(text) == 1 && isSpace(text[0]) {
					text = " "
				}
				r.flow.unit(text, src, at, at+n)
				at += n
				continue
			}
			r.flow.words(src, at, at+1)
			at++
		case isSpace(c) && r.pre == 0:
			from := at
			for at < end && isSpace(src[at]) {
				at++
			}
			r.flow.space(from, at)
		default:
			from := at
			for at++; at < end && !r.endsWords(at, end); at++ {
			}
			if r.raised > 0 {
				r.superscript(from, at)
			} else {
				r.flow.words(src, from, at)
			}
		}
	}
}

// entity decodes the character reference that s begins with, if any.
func (r *Reader) entity(s string) (string, int) {
	width := 1 + strings.IndexByte(s[:min(len(s), longestEntity)], ';')
	if text, ok := r.entities[s[:width]]; ok {
		return text, width
	}
	text, n := Entity(s)
	if n > 0 && n == width {
		if r.entities == nil {
			r.entities = map[string]string{}
		}
		r.entities[strings.Clone(s[:width])] = text
	}
	return text, n
}

// endsWords reports whether the text can't be taken as it is from byte at on.
func (r *Reader) endsWords(at, end int) bool {
	switch r.src[at] {
	case '&':
		return true
	case ' ':
		return r.pre == 0 && (at+1 == end || isSpace(r.src[at+1]))
	case '\n', '\r', '\t', '\f':
		return r.pre == 0
	}
	return false
}

// superscript adds text in which digits are raised, so that 10<sup>6</sup> does not
// become 106.
func (r *Reader) superscript(at, end int) {
	digits := [...]string{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"}
	for from := at; at < end; from = at {
		if c := r.src[at]; '0' <= c && c <= '9' {
			at++
			r.flow.unit(digits[c-'0'], r.src, from, at)
			continue
		}
		for at < end && (r.src[at] < '0' || r.src[at] > '9') {
			at++
		}
		r.flow.words(r.src, from, at)
	}
}
