package tei

import (
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// A prose is text of an element, in which white space is one space.
type prose struct {
	place.Text
	spaceFrom, spaceTo int  // the white space before what comes, in the file
	spaced             bool // there is some
}

// add adds text as it is in the file from offset at on, with entities.
func (p *prose) add(raw string, at int) {
	if inner, isCDATA := strings.CutPrefix(raw, "<![CDATA["); isCDATA {
		p.addPlain(strings.TrimSuffix(inner, "]]>"), at+len(raw)-len(inner))
		return
	}
	for piece, start := range entities(raw) {
		if decoded, ok := decode(piece); ok {
			p.flush()
			p.Unit(decoded, at+start, at+start+len(piece))
		} else {
			p.addPlain(piece, at+start)
		}
	}
}

func (p *prose) addPlain(raw string, at int) {
	for i := 0; i < len(raw); {
		n := strings.IndexAny(raw[i:], " \t\r\n")
		if n < 0 {
			n = len(raw) - i
		}
		if n > 0 {
			p.flush()
			p.Verbatim(raw[i:i+n], at+i)
			i += n
			continue
		}
		p.space(at+i, at+i+1)
		i++
	}
}

// space notes that white space, or a tag that parts words, is at bytes of the file.
func (p *prose) space(from, to int) {
	if !p.spaced {
		p.spaceFrom, p.spaced = from, true
	}
	p.spaceTo = to
}

// flush adds the white space before what comes.
func (p *prose) flush() {
	if p.spaced && len(p.Bytes) > 0 {
		p.Unit(" ", p.spaceFrom, p.spaceTo)
	}
	p.spaced = false
}

// field makes a field of the text; false if there is none.
func (p *prose) field(name string, role chronicle.Role) (chronicle.Field, bool) {
	return fieldOf(name, role, &p.Text)
}

func fieldOf(name string, role chronicle.Role, t *place.Text) (chronicle.Field, bool) {
	if len(t.Bytes) == 0 {
		return chronicle.Field{}, false
	}
	origin := chronicle.Origin{Style: chronicle.Markup, Start: t.Runs[0].File, Runs: t.Runs}
	if len(t.Runs) == 1 && t.Runs[0].Verbatim {
		origin = chronicle.Verbatim(t.Runs[0].File)
	}
	return chronicle.Field{Name: name, Role: role, Text: t.String(), Origin: origin}, true
}

// entities divides text into entities and what is between them, each with its offset.
func entities(raw string) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for at := 0; at < len(raw); {
			n := len(raw) - at
			if raw[at] == '&' {
				if end := strings.IndexByte(raw[at:], ';'); end > 0 {
					n = end + 1
				}
			} else if next := strings.IndexByte(raw[at:], '&'); next > 0 {
				n = next
			}
			if !yield(raw[at:at+n], at) {
				return
			}
			at += n
		}
	}
}

// decode decodes an entity; false if a piece of text is none.
func decode(piece string) (string, bool) {
	name, ok := strings.CutPrefix(piece, "&")
	if name, ok = strings.CutSuffix(name, ";"); !ok || piece[0] != '&' {
		return "", false
	}
	switch name {
	case "amp":
		return "&", true
	case "lt":
		return "<", true
	case "gt":
		return ">", true
	case "quot":
		return `"`, true
	case "apos":
		return "'", true
	}
	digits, ok := strings.CutPrefix(name, "#")
	base := 10
	if hex, isHex := strings.CutPrefix(digits, "x"); isHex {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(digits, base, 21)
	if !ok || err != nil || !utf8.ValidRune(rune(n)) {
		return "", false
	}
	return string(rune(n)), true
}

// An attribute is one of a tag, with the place of its value.
type attribute struct {
	name  string // with its prefix
	value place.Text
}

// attributes yields those of a tag that is in the file, sound, from offset at on.
func attributes(tag string, at int) iter.Seq[attribute] {
	return func(yield func(attribute) bool) {
		i := strings.IndexAny(tag, " \t\r\n")
		for i >= 0 {
			equals := strings.IndexByte(tag[i:], '=')
			if equals < 0 {
				return
			}
			a := attribute{name: strings.TrimSpace(tag[i : i+equals])}
			open := i + equals + 1
			open += len(tag[open:]) - len(strings.TrimLeft(tag[open:], " \t\r\n"))
			if open >= len(tag) {
				return
			}
			end := strings.IndexByte(tag[open+1:], tag[open])
			if end < 0 {
				return
			}
			for piece, start := range entities(tag[open+1 : open+1+end]) {
				from := at + open + 1 + start
				if decoded, ok := decode(piece); ok {
					a.value.Unit(decoded, from, from+len(piece))
				} else {
					a.value.Verbatim(piece, from)
				}
			}
			if !yield(a) {
				return
			}
			i = open + end + 2
		}
	}
}
