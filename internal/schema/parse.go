package schema

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// A SyntaxError says where a JSON text can't be read.
type SyntaxError struct {
	Offset int // bytes from the start
	Line   int // from 1
	Column int // from 1, in characters
	Msg    string
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Msg)
}

// Parse reads one JSON value, numbers as json.Number. Beyond what
// encoding/json refuses, it refuses a duplicate key, nesting too deep, and
// text that is not Unicode: bytes that are not UTF-8, and escapes that are one
// half of a surrogate pair. The error is a *SyntaxError.
func Parse(data []byte) (any, error) {
	p := newParser(data)
	if err := p.wellFormed(); err != nil {
		return nil, err
	}
	return p.value(0)
}

// offsetsOf returns where each value of a text that Parse accepts begins, by
// its JSON Pointer.
func offsetsOf(data []byte) map[string]int {
	p := newParser(data)
	p.offsets = map[string]int{}
	_, _ = p.value(0) // the text is known to be right
	return p.offsets
}

type parser struct {
	data []byte
	dec  *json.Decoder

	offsets map[string]int // of values, by their pointers; nil: not kept
	pointer []byte         // of the value at hand, if offsets are kept
}

func newParser(data []byte) *parser {
	p := &parser{data: data, dec: json.NewDecoder(bytes.NewReader(data))}
	p.dec.UseNumber()
	return p
}

// wellFormed looks at the text before it is parsed: encoding/json mends text
// that is not Unicode, and only its scan of a whole text says exactly where a
// fault is.
func (p *parser) wellFormed() error {
	if at := notUTF8(p.data); at >= 0 {
		return p.fail(at, "the text is not valid UTF-8")
	}
	// With a line end after it, a text that ends too early has its fault there.
	ended := append(slices.Clip(p.data), '\n')
	var syntax *json.SyntaxError
	if err := json.Unmarshal(ended, new(json.RawMessage)); errors.As(err, &syntax) {
		at := int(syntax.Offset) - 1
		if at >= len(p.data) {
			return p.fail(len(p.data), "the text ends in the middle of a value")
		}
		return p.fail(at, syntax.Error())
	}
	if at := loneSurrogate(p.data); at >= 0 {
		return p.fail(at, fmt.Sprintf("%s is only half of a character", p.data[at:at+escapeLen]))
	}
	return nil
}

// value parses the next value of a text that is well formed, so that the
// decoder has no errors.
func (p *parser) value(depth int) (any, error) {
	start := p.next()
	if p.offsets != nil {
		p.offsets[string(p.pointer)] = start
	}
	if depth > maxDepth {
		return nil, p.fail(start, fmt.Sprintf("nested more than %d levels deep", maxDepth))
	}
	tok, err := p.dec.Token()
	if err != nil {
		return nil, p.fail(start, err.Error())
	}
	switch tok {
	case json.Delim('{'):
		return p.object(depth)
	case json.Delim('['):
		return p.list(depth)
	}
	return tok, nil
}

func (p *parser) object(depth int) (any, error) {
	m := map[string]any{}
	for p.dec.More() {
		start := p.next()
		k, err := p.dec.Token()
		if err != nil {
			return nil, p.fail(start, err.Error())
		}
		key, _ := k.(string)
		if _, twice := m[key]; twice {
			return nil, p.fail(start, fmt.Sprintf("duplicate key %s", Quote(key)))
		}
		if m[key], err = p.member(escapeKey(key), depth); err != nil {
			return nil, err
		}
	}
	return m, p.close()
}

func (p *parser) list(depth int) (any, error) {
	list := []any{}
	for p.dec.More() {
		v, err := p.member(strconv.Itoa(len(list)), depth)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, p.close()
}

// member reads a value within the one at hand, under the given step of a JSON
// Pointer.
func (p *parser) member(step string, depth int) (any, error) {
	if p.offsets == nil {
		return p.value(depth + 1)
	}
	outer := len(p.pointer)
	p.pointer = append(append(p.pointer, '/'), step...)
	v, err := p.value(depth + 1)
	p.pointer = p.pointer[:outer]
	return v, err
}

// close reads the bracket that ends a list or an object.
func (p *parser) close() error {
	start := p.next()
	if _, err := p.dec.Token(); err != nil {
		return p.fail(start, err.Error())
	}
	return nil
}

// next returns the offset of the next token.
func (p *parser) next() int {
	at := int(p.dec.InputOffset())
	for at < len(p.data) && bytes.IndexByte([]byte(" \t\r\n,:"), p.data[at]) >= 0 {
		at++
	}
	return at
}

func (p *parser) fail(offset int, msg string) error {
	before := p.data[:min(offset, len(p.data))]
	return &SyntaxError{
		Offset: len(before),
		Line:   1 + bytes.Count(before, []byte("\n")),
		Column: 1 + utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]),
		Msg:    msg,
	}
}

// notUTF8 returns the offset of the first byte that is not UTF-8, or -1.
func notUTF8(data []byte) int {
	for at := 0; at < len(data); {
		if data[at] < utf8.RuneSelf {
			at++
			continue
		}
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}

const escapeLen = len(`\u0000`)

// loneSurrogate returns the offset, in well-formed JSON, of the first escape
// that is half of a surrogate pair without the other half (RFC 8259, section
// 8.2), or -1.
func loneSurrogate(data []byte) int {
	for at := 0; ; {
		i := bytes.IndexByte(data[at:], '\\')
		if i < 0 {
			return -1
		}
		at += i
		r := escaped(data[at:])
		switch {
		case r < 0:
			at += len(`\n`)
		case !utf16.IsSurrogate(r):
			at += escapeLen
		case utf16.DecodeRune(r, escaped(data[at+escapeLen:])) == utf8.RuneError:
			return at
		default:
			at += 2 * escapeLen
		}
	}
}

// escaped returns the code unit of the \uXXXX that text starts with, or -1.
func escaped(text []byte) rune {
	if len(text) < escapeLen || text[0] != '\\' || text[1] != 'u' {
		return -1
	}
	var unit [2]byte
	if _, err := hex.Decode(unit[:], text[2:escapeLen]); err != nil {
		return -1
	}
	return rune(unit[0])<<8 | rune(unit[1])
}
