package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// definition adds the event of a list of definitions: a date with lines below it that
// begin with a colon. It reports whether a block is one.
func (m *reader) definition(n ast.Node) bool {
	if !isDefinition(m, n) {
		return false
	}
	line := n.Lines().At(1)
	w := m.writer()
	w.block(n)
	t := w.text()
	date, ok := m.separated(t)
	if !ok || !date.isDate() {
		if !areDefinitionsDated(m) || !beginsDated(t.text) {
			return false
		}
		end := min(len(t.text), line.Start-n.Lines().At(0).Start)
		date = label{text: t.part(0, end), rest: end}
	}
	e := chronicle.Entry{Kind: chronicle.Event, Date: date.value, Fields: date.field()}
	if rest := t.part(date.rest, len(t.text)); rest.text != "" {
		e.Fields = append(e.Fields, rest.field("text", chronicle.Text))
	}
	m.fault(m.add(e, w), date)
	suspectDefinitions(m, n)
	m.shown.own++
	m.shown.event(w)
	return true
}

// isDefinition reports whether a block is a line with another below it that begins with a
// colon.
func isDefinition(m *reader, n ast.Node) bool {
	if n.Kind() != ast.KindParagraph || n.Lines().Len() < 2 {
		return false
	}
	line := n.Lines().At(1)
	return isMeaning(m.src[m.from+line.Start : m.from+line.Stop])
}

// isMeaning reports whether a line says what the one above it is.
func isMeaning(line string) bool { return strings.HasPrefix(strings.TrimLeft(line, " \t"), ": ") }

// areDefinitionsDated reports whether nearly all definitions are of dates.
func areDefinitionsDated(m *reader) bool {
	if !m.definitionsSeen {
		m.definitionsSeen = true
		all, dated := 0, 0
		for n := m.root.FirstChild(); n != nil; n = n.NextSibling() {
			if !isDefinition(m, n) {
				continue
			}
			all++
			w := m.writer()
			w.block(n)
			if l, ok := m.separated(w.text()); ok && l.isDate() {
				dated++
			}
		}
		m.definitionsDated = isNearlyAll(dated, all) || dated >= few && dated == all
	}
	return m.definitionsDated
}

// suspectDefinitions notes where, within a definition, the next seems to begin, since the
// line between them was lost.
func suspectDefinitions(m *reader, n ast.Node) {
	lines := n.Lines()
	for i := 2; i+1 < lines.Len(); i++ {
		this, next := lines.At(i), lines.At(i+1)
		start, end := m.from+this.Start, m.from+this.Stop
		term := strings.TrimSpace(m.src[start:end])
		if isMeaning(term) || !isMeaning(m.src[m.from+next.Start:m.from+next.Stop]) {
			continue
		}
		if _, _, ok := m.date(term); ok {
			m.b.Unreadable(start, start+len(term), "another definition seems to begin here; put an empty line before it")
		}
	}
}

// suspectTerm notes that a paragraph among definitions of dates seems to be one whose colon
// or line was lost, or the file breaks off within it.
func suspectTerm(m *reader, n ast.Node) {
	if n == nil || m.isPage || n.Kind() != ast.KindParagraph || !areDefinitionsDated(m) {
		return
	}
	first := n.Lines().At(0)
	start, end := m.from+first.Start, m.from+first.Stop
	line := strings.TrimSpace(m.src[start:end])
	_, _, ok := m.date(line)
	if !ok {
		l, isLabel := m.separated(piece{line, chronicle.Origin{}})
		ok = isLabel && l.isDate()
	}
	if ok || line != "" && isDigit(line[0]) && isTorn(m, start, line) {
		m.b.Unreadable(start, start+len(line), "this looks like a definition of a date; put what it means on the next line, behind a colon and a space")
	}
}
