package markdown

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/html"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// A prose writes the text of Markdown blocks without their markup.
type prose struct {
	place.Text
	src     string // content of the file
	from    int    // where the Markdown begins in it
	between string // what separates two blocks

	start, end int    // bytes of the file that have been read; start -1: none
	gap        string // to be written before what comes next, unless nothing has been written
	begun      bool   // the paragraph that comes next has begun
	lead       int    // length of the text that is in one mark-up element at the beginning
	aside      []chronicle.Field
}

func (m *reader) writer() *prose {
	return &prose{src: m.src, from: m.from, between: "\n", start: -1}
}

// A piece is decoded text with its origin.
type piece struct {
	text   string
	origin chronicle.Origin
}

func (p piece) field(name string, role chronicle.Role) chronicle.Field {
	return chronicle.Field{Name: name, Role: role, Text: p.text, Origin: p.origin}
}

// text returns all that has been written, without white space at its ends.
func (p *prose) text() piece {
	whole := piece{string(p.Bytes), chronicle.Origin{Style: chronicle.Markup, Runs: p.Runs}}
	return whole.part(0, len(whole.text))
}

// leadLength returns the length of the part of the text that is in one mark-up
// element at its beginning, 0 for none.
func (p *prose) leadLength() int {
	all := string(p.Bytes)
	trimmed := strings.TrimLeftFunc(all, layout.IsInvisible)
	return max(0, min(p.lead-(len(all)-len(trimmed)), len(strings.TrimRightFunc(trimmed, layout.IsInvisible))))
}

// part returns some bytes of a piece, without white space at their ends.
func (p piece) part(start, end int) piece {
	s := p.text[start:end]
	start += len(s) - len(strings.TrimLeftFunc(s, layout.IsInvisible))
	end = start + len(strings.TrimRightFunc(p.text[start:end], layout.IsInvisible))
	if start >= end {
		return piece{}
	}
	var runs []chronicle.Run
	for _, r := range p.runsOf() {
		from, to := max(r.Text, start), min(r.TextEnd, end)
		if from >= to {
			continue
		}
		if r.Verbatim {
			r.File, r.FileEnd = r.File+from-r.Text, r.File+to-r.Text
		}
		r.Text, r.TextEnd = from-start, to-start
		runs = append(runs, r)
	}
	o := chronicle.Origin{Style: chronicle.Markup, Start: runs[0].File, Runs: runs}
	if len(runs) == 1 && runs[0].Verbatim {
		o.Runs = nil
	}
	return piece{p.text[start:end], o}
}

func (p piece) runsOf() []chronicle.Run {
	if p.origin.Runs != nil {
		return p.origin.Runs
	}
	return []chronicle.Run{{TextEnd: len(p.text), File: p.origin.Start, FileEnd: p.origin.Start + len(p.text), Verbatim: true}}
}

// fields returns the text and what is not part of it, such as code.
func (p *prose) fields() []chronicle.Field { return p.named("text", chronicle.Text) }

func (p *prose) named(name string, role chronicle.Role) []chronicle.Field {
	var fields []chronicle.Field
	if t := p.text(); t.text != "" {
		fields = append(fields, t.field(name, role))
	}
	return append(fields, p.aside...)
}

// saw notes that bytes of the file have been read.
func (p *prose) saw(start, end int) {
	if p.start < 0 {
		p.start, p.end = start, end
	}
	p.end = max(p.end, end)
}

// put writes text that is in the file, as it is, from offset at on.
func (p *prose) put(s string, at int) {
	if s != "" {
		p.space(at)
		p.Verbatim(s, at)
		p.saw(at, at+len(s))
	}
}

// putUnit writes text that bytes of the file are decoded to as a whole.
func (p *prose) putUnit(s string, from, to int) {
	p.space(from)
	p.Unit(s, from, to)
	p.saw(from, to)
}

// space writes the gap before what begins at offset at.
func (p *prose) space(at int) {
	if p.gap != "" && len(p.Bytes) > 0 {
		p.Unit(p.gap, p.end, at)
	}
	p.gap = ""
}

// block writes a block and all that is in it, which may be nested deeply.
func (p *prose) block(n ast.Node) {
	for at := n; ; {
		inner := at.FirstChild()
		switch b := at.(type) {
		case *ast.CodeBlock:
			if lines := b.Lines().Sliced(0, b.Lines().Len()); p.runsOn(b) {
				p.indented(lines)
			} else {
				p.keep("code", lines)
			}
		case *ast.FencedCodeBlock:
			p.keep("code", b.Lines().Sliced(0, b.Lines().Len()))
		case *ast.HTMLBlock:
			lines := b.Lines().Sliced(0, b.Lines().Len())
			if b.HasClosure() {
				lines = append(lines[:len(lines):len(lines)], b.ClosureLine)
			}
			p.keep("html", lines)
		case *ast.Paragraph, *ast.TextBlock, *ast.Heading:
			p.leaf(at)
			inner = nil
		}
		if inner != nil {
			at = inner
			continue
		}
		for at != n && at.NextSibling() == nil {
			at = at.Parent()
		}
		if at == n {
			return
		}
		at = at.NextSibling()
	}
}

// keep puts lines that are not prose into a field of their own.
func (p *prose) keep(name string, lines []text.Segment) {
	var d place.Text
	for _, s := range lines {
		d.Verbatim(p.src[p.from+s.Start:p.from+s.Stop], p.from+s.Start)
	}
	whole := piece{d.String(), chronicle.Origin{Style: chronicle.Markup, Runs: d.Runs}}
	if whole = whole.part(0, len(whole.text)); whole.text == "" {
		return
	}
	p.saw(p.from+lines[0].Start, p.from+lines[len(lines)-1].Stop)
	p.aside = append(p.aside, whole.field(fmt.Sprintf("%s/%d", name, len(p.aside)), chronicle.Other))
}

// runsOn reports whether the line after an indented block goes on with it: the
// block is not code then, but the first line of a paragraph set as in print.
func (p *prose) runsOn(b *ast.CodeBlock) bool {
	next, ok := b.NextSibling().(*ast.Paragraph)
	if !ok || b.Lines().Len() == 0 || next.Lines().Len() == 0 {
		return false
	}
	end, start := b.Lines().At(b.Lines().Len()-1).Stop, next.Lines().At(0).Start
	return end <= start && !strings.Contains(p.src[p.from+end:p.from+start], "\n")
}

// indented writes the lines that a paragraph begins with.
func (p *prose) indented(lines []text.Segment) {
	p.gap = p.between
	for _, s := range lines {
		from := p.from + s.Start
		line := strings.TrimLeft(p.src[from:p.from+s.Stop], " \t")
		s.Start = s.Stop - len(line)
		p.line(s, true)
		p.gap = " "
	}
	p.begun = true
}

// leaf writes a block of inline elements.
func (p *prose) leaf(n ast.Node) {
	if p.isTable(n) {
		lines := n.Lines()
		p.keep("table", lines.Sliced(0, lines.Len()))
		return
	}
	if !p.begun {
		p.gap = p.between
	}
	p.begun = false
	p.inline(n)
}

// isTable reports whether a block is a table, which is an extension of
// CommonMark: its second line has nothing but dashes and bars.
func (p *prose) isTable(n ast.Node) bool {
	lines := n.Lines()
	if n.Kind() != ast.KindParagraph && n.Kind() != ast.KindTextBlock || lines.Len() < 2 {
		return false
	}
	s := lines.At(1)
	line := strings.TrimSpace(p.src[p.from+s.Start : p.from+s.Stop])
	return strings.Contains(line, "|") && strings.Contains(line, "-") && strings.Trim(line, "|-: \t") == ""
}

// inline writes the elements within n, which may be nested deeply.
func (p *prose) inline(n ast.Node) {
	first := len(p.Bytes) == 0
	for at := n.FirstChild(); at != nil; {
		if inner := p.element(at); inner != nil {
			at = inner
			continue
		}
		for {
			if first && at.Parent() == n && at.PreviousSibling() == nil && at.Kind() != ast.KindText {
				p.lead = len(p.Bytes)
			}
			if next := at.NextSibling(); next != nil {
				at = next
				break
			}
			if at = at.Parent(); at == n {
				return
			}
		}
	}
}

// element writes an inline element and returns the first within it that is
// left to write.
func (p *prose) element(n ast.Node) (inner ast.Node) {
	switch e := n.(type) {
	case *ast.Text:
		p.words(e)
	case *ast.CodeSpan:
		for c := e.FirstChild(); c != nil; c = c.NextSibling() {
			if t, ok := c.(*ast.Text); ok {
				p.line(t.Segment, false)
				p.gap = " "
			}
		}
		p.gap = ""
	case *ast.AutoLink:
		at := p.from + e.Pos() + len("<")
		link, _, _ := strings.Cut(p.src[at:], ">")
		p.put(link, at)
	case *ast.RawHTML:
		s := e.Segments.At(0)
		tag := strings.ToLower(strings.Trim(p.src[p.from+s.Start:p.from+s.Stop], "</> \t"))
		if tag == "br" {
			p.gap = "\n"
		}
	case *ast.Image:
		alt := &prose{src: p.src, from: p.from}
		alt.inline(e)
		if t := alt.text(); t.text != "" {
			p.saw(alt.start, alt.end)
			p.aside = append(p.aside, t.field(fmt.Sprintf("image/%d", len(p.aside)), chronicle.Other))
		}
	default:
		return n.FirstChild()
	}
	return nil
}

func (p *prose) words(t *ast.Text) {
	p.line(t.Segment, !t.IsRaw())
	switch {
	case t.HardLineBreak():
		p.gap = "\n"
	case t.SoftLineBreak():
		p.gap = " "
	}
}

// line writes text within a line; escapes and entities are decoded, unless it
// is raw.
func (p *prose) line(s text.Segment, escapes bool) {
	at, end := p.from+s.Start, p.from+s.Stop
	line := strings.TrimRight(p.src[at:end], "\r\n")
	if !escapes {
		p.put(line, at)
		return
	}
	done := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			if i+1 < len(line) && line[i+1] < 0x80 && (unicode.IsPunct(rune(line[i+1])) || unicode.IsSymbol(rune(line[i+1]))) {
				p.put(line[done:i], at+done)
				p.putUnit(line[i+1:i+2], at+i, at+i+2)
				i++
				done = i + 1
			}
		case '&':
			// Markdown knows an entity by its semicolon.
			if decoded, n := html.Entity(line[i:]); n > 0 && line[i+n-1] == ';' {
				p.put(line[done:i], at+done)
				p.putUnit(decoded, at+i, at+i+n)
				i += n - 1
				done = i + 1
			}
		}
	}
	p.put(line[done:], at+done)
}
