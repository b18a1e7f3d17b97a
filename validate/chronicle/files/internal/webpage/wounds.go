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

// unknown notes a tag that is not one of HTML and is one slip away from one that parts
// entries.
func (p *parser) unknown(name string, tag span) {
	if atom.Lookup([]byte(name)) != 0 || strings.ContainsAny(name, "-:") {
		return
	}
	for known := range block {
		if len(name) > 1 && look.IsNear(name, known) || strings.HasPrefix(name, known) && !isLetters(name) {
			p.wound(tag, "<"+name+"> is not an element of HTML; did you mean <"+known+">?")
			return
		}
	}
}

func isLetters(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }) < 0
}

// mistaken notes text that seems to be a tag without its bracket: "li>1902".
func (p *parser) mistaken(at span, raw []byte) {
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
