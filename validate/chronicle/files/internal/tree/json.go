package tree

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// maxDepth is how deep lists and objects may be nested. The native format needs
// six; others not many more.
const maxDepth = 64

var tooDeep = fmt.Sprintf("this is nested more than %d levels deep and is skipped", maxDepth)

// jsonParser builds trees of JSON texts. It is made to be used again, since a
// file of JSON Lines holds many.
type jsonParser struct {
	dec    *jsontext.Decoder
	buffer bytes.Buffer
	t      *Tree
	base   int // offset of the text in the file
	size   int
}

// Repeated keys and surrogates without partner are found here rather than by
// the decoder, which stops at them.
var jsonOptions = []jsontext.Options{jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)}

// parse reads the one JSON value that is data, which is in the file from offset
// base on, into t. After a syntax error t holds what was read before it.
func (p *jsonParser) parse(t *Tree, data []byte, base int) {
	// The decoder reads from the buffer in place.
	p.buffer = *bytes.NewBuffer(data)
	if p.dec == nil {
		p.dec = jsontext.NewDecoder(&p.buffer, jsonOptions...)
	} else {
		p.dec.Reset(&p.buffer, jsonOptions...)
	}
	p.t, p.base, p.size = t, base, len(data)
	if err := p.value("", 0); err != nil {
		t.Broken = true
		at, message := p.explain(err)
		t.fault(at, min(at+1, base+p.size), message)
		return
	}
	const space = " \t\r\n"
	rest := strings.TrimLeft(t.Source[p.offset():base+p.size], space)
	if rest != "" {
		t.Broken = true
		end := base + p.size
		message := "unexpected text after the end of the JSON value"
		rest, from := strings.TrimRight(rest, space), end-len(rest)
		if rest == "," {
			message = "unexpected comma after the end of the JSON value"
		}
		t.fault(from, from+len(rest), message)
		t.Faults[len(t.Faults)-1].Lossless = rest == ","
	}
}

func (p *jsonParser) offset() int { return p.base + int(p.dec.InputOffset()) }

func (p *jsonParser) explain(err error) (at int, message string) {
	at = p.offset()
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		at, err = p.base+int(syntax.ByteOffset), syntax.Err
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return p.base + p.size, "invalid JSON: the text ends in the middle of a value"
	}
	return at, "invalid JSON: " + strings.TrimPrefix(err.Error(), "jsontext: ")
}

func (p *jsonParser) value(key string, depth int) error {
	if kind := p.dec.PeekKind(); kind == '{' || kind == '[' {
		if depth >= maxDepth {
			err := p.dec.SkipValue()
			p.t.fault(p.offset()-1, p.offset(), tooDeep)
			return err
		}
		if kind == '{' {
			return p.object(key, depth)
		}
		return p.list(key, depth)
	}
	raw, err := p.dec.ReadValue()
	if err != nil {
		return err
	}
	end := p.offset()
	start := end - len(raw)
	n := Node{Key: key, Style: chronicle.JSON, Start: start, End: end, from: start, Text: p.t.Source[start:end]}
	switch raw[0] {
	case '"':
		n.Kind = Text
		n.from++
		n.Text, n.runs = p.text(start, end)
	case 'n':
		n.Kind = Null
	case 't', 'f':
		n.Kind = Bool
	default:
		n.Kind = Number
	}
	p.t.add(n)
	return nil
}

// open begins a list or an object.
func (p *jsonParser) open(kind Kind, key string) (int, error) {
	if _, err := p.dec.ReadToken(); err != nil {
		return 0, err
	}
	start := p.offset() - 1
	return p.t.add(Node{Kind: kind, Key: key, Style: chronicle.JSON, Start: start, from: start}), nil
}

// shut ends it; err is what ended the reading of what is in it.
func (p *jsonParser) shut(i int, err error) error {
	if err == nil {
		_, err = p.dec.ReadToken()
	}
	p.t.close(i, p.offset())
	p.t.Nodes[i].Unfinished = err != nil
	return err
}

func (p *jsonParser) list(key string, depth int) error {
	i, err := p.open(List, key)
	if err != nil {
		return err
	}
	for err == nil {
		if k := p.dec.PeekKind(); k == ']' || k == 0 {
			break
		}
		err = p.value("", depth+1)
	}
	return p.shut(i, err)
}

func (p *jsonParser) object(key string, depth int) error {
	i, err := p.open(Object, key)
	if err != nil {
		return err
	}
	var met keys
	for err == nil {
		if k := p.dec.PeekKind(); k == '}' || k == 0 {
			break
		}
		var raw jsontext.Value
		if p.dec.PeekKind() != '"' {
			_, err = p.dec.ReadToken() // says that a key must be a string
			break
		}
		if raw, err = p.dec.ReadValue(); err != nil {
			break
		}
		end := p.offset()
		start := end - len(raw)
		name, _ := p.text(start, end)
		if met.add(name) {
			err = p.value(name, depth+1)
		} else {
			p.t.fault(start, end, "duplicate key "+schema.Quote(name))
			err = p.dec.SkipValue()
		}
	}
	return p.shut(i, err)
}

// text decodes the JSON string whose quotation marks are at start and before
// end.
func (p *jsonParser) text(start, end int) (string, []chronicle.Run) {
	raw := p.t.Source[start+1 : end-1]
	if strings.IndexByte(raw, '\\') < 0 {
		return raw, nil
	}
	var d place.Text
	d.Grow(len(raw), strings.Count(raw, `\`))
	base := start + 1
	for i := 0; i < len(raw); {
		next := strings.IndexByte(raw[i:], '\\')
		if next < 0 {
			next = len(raw) - i
		}
		d.Verbatim(raw[i:i+next], base+i)
		if i += next; i == len(raw) {
			break
		}
		r, width := jsonEscape(raw[i:])
		if r < 0 {
			p.t.fault(base+i, base+i+width, raw[i:i+width]+" is half of a surrogate pair, not a character")
			r = utf8.RuneError
		}
		d.Unit(string(r), base+i, base+i+width)
		i += width
	}
	return d.String(), d.Runs
}

// jsonEscape decodes the escape that s begins with, of RFC 8259 section 7,
// which the decoder has found to be well formed. The character is -1 for a
// surrogate without its partner.
func jsonEscape(s string) (r rune, width int) {
	switch s[1] {
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		r = hex4(s[2:])
		if !utf16.IsSurrogate(r) {
			return r, 6
		}
		if strings.HasPrefix(s[6:], `\u`) {
			if pair := utf16.DecodeRune(r, hex4(s[8:])); pair != utf8.RuneError {
				return pair, 12
			}
		}
		return -1, 6
	}
	return rune(s[1]), 2 // " \ /
}

func hex4(s string) rune {
	n, err := strconv.ParseUint(s[:4], 16, 16)
	if err != nil {
		return utf8.RuneError
	}
	return rune(n)
}

// ParseJSON parses the JSON text that src is from offset from on.
func ParseJSON(src string, from int) *Tree {
	t := &Tree{}
	t.reset(src, chronicle.JSON)
	// Most values are texts with a key, which take four quotation marks.
	t.Nodes = make([]Node, 0, 8+strings.Count(src, `"`)/3)
	new(jsonParser).parse(t, []byte(src[from:]), from)
	return t
}
