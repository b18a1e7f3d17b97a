package webpage

import (
	"bytes"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
)

// A wound is a place at which the notation of a page is broken, so that text may be
// missing or be taken for something else.
type wound struct {
	at      span
	message string
}

func (p *parser) wound(at span, message string) { p.wounds = append(p.wounds, wound{at, message}) }

// comment notes one that takes the rest of the page with it.
func (p *parser) comment(at span, raw []byte) {
	isOpen := bytes.HasPrefix(raw, []byte("<!--")) && !bytes.HasSuffix(raw, []byte("-->")) && !bytes.HasSuffix(raw, []byte("--!>"))
	if isOpen && at.end == p.from+len(p.src) {
		p.wound(at, "this comment is never closed, so that nothing after it is read")
	}
}

// block are the elements whose tags part one entry from another.
var block = words("h1 h2 h3 h4 h5 h6 li p td th tr dt dd ul ol dl table")

// rows are the elements that have no text of their own.
var rows = words("table thead tbody tfoot tr")

// unknown notes a tag that is not one of HTML and is one slip away from one that parts
// entries, or that ran into the text behind it.
func (p *parser) unknown(name string, tag span) {
	if atom.Lookup([]byte(name)) != 0 {
		return
	}
	if strings.ContainsFunc(name, isNoLetter) {
		p.wound(tag, "this tag lacks its \">\"")
		return
	}
	letters := strings.TrimRight(name, "0123456789")
	if len(name)-len(letters) > 1 && (atom.Lookup([]byte(letters)) != 0 || letters == "h") {
		p.wound(tag, "this tag lacks its \">\"")
		return
	}
	if len(name) < 2 || strings.ContainsAny(name, "-:") {
		return // someone's own
	}
	for known := range block {
		if look.IsNear(name, known) {
			p.wound(tag, "<"+name+"> is not an element of HTML; did you mean <"+known+">?")
			return
		}
	}
}

// isNoLetter reports whether a character is in no name of an element.
func isNoLetter(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && !strings.ContainsRune("-:._", r)
}

// lasting are the elements that a fragment of a page may end in.
var lasting = words("html body p")

// breaksOff notes that a page ends within an element.
func (p *parser) breaksOff(last span) {
	text := p.src[last.start-p.from : last.end-p.from]
	e := p.innermost()
	if text == "" || isRaw[e.name] || isSpace(text[len(text)-1]) || !p.inHeading && (e.parent < 0 || lasting[e.name]) {
		return
	}
	p.wound(last, "the page breaks off here")
}

// mistaken notes text that seems to be a tag without its bracket: "li>1902".
func (p *parser) mistaken(at span, raw []byte) {
	if e := p.innermost(); rows[e.name] && len(bytes.TrimSpace(raw)) > 0 && !bytes.HasPrefix(bytes.TrimSpace(raw), []byte("&")) {
		p.wound(at, "this text is between the cells of a table; is a tag broken before it?")
	}
	for i := 0; ; i++ {
		n := bytes.IndexByte(raw[i:], '>')
		if n < 0 {
			return
		}
		i += n
		start := i
		for start > 0 && i-start < 4 && (raw[start-1] >= 'a' && raw[start-1] <= 'z' || raw[start-1] >= '0' && raw[start-1] <= '9' || raw[start-1] == '/') {
			start--
		}
		if block[strings.TrimPrefix(string(raw[start:i]), "/")] {
			p.wound(span{at.start + start, at.start + i + 1}, "this looks like a tag without its \"<\"")
		}
	}
}
