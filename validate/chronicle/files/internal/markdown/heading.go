package markdown

import (
	"slices"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
)

// A heading is one that is a date, with or without a title, or a bullet that is
// nothing else.
type heading struct {
	level int
	date  label
	noted bool // what is wrong with the date has been noted
}

// bulletLevel is the level of a bullet above those nested in it.
const bulletLevel = 7

// heading adds a heading and returns the last block that has been read with it:
// a date with nothing but prose below it is an event. So is a release of a
// changelog.
func (m *reader) heading(n *ast.Heading) (last ast.Node) {
	m.headings = slices.DeleteFunc(m.headings, func(h heading) bool { return h.level >= n.Level })
	w := m.writer()
	w.block(n)
	t := w.text()
	noteDayOf(m, t.text)
	date, ok := m.headingLabel(t, n.Level)
	if !ok {
		m.shown.undated(t.text, m.headings)
		suspectHeading(m, m.add(chronicle.Entry{Kind: chronicle.Paragraph, Fields: w.named("title", chronicle.Title)}, w), n.Level, t.text)
		return n
	}
	m.shown.headings++
	if date.last && m.releases {
		m.headed(date, t, w)
		m.shown.releases++
		return n
	}
	last = n
	prose := true
	next := n.NextSibling()
	for ; next != nil && next.Kind() != ast.KindHeading; next = next.NextSibling() {
		prose = prose && next.Kind() != ast.KindList && !w.isTable(next)
		last = next
	}
	if sub, ok := next.(*ast.Heading); ok && sub.Level > n.Level {
		prose = false
	}
	if !prose {
		e := chronicle.Entry{Kind: chronicle.Paragraph, Fields: w.named("title", chronicle.Title)}
		isPeriod := date.value.IsInterval()
		if !isPeriod && !date.last { // otherwise it is the name of a period, which may overlap others
			e.Date = date.value
		}
		m.add(e, w)
		if !isPeriod || !date.last { // "The war (1914–1918)" is only a name
			m.headings = append(m.headings, heading{level: n.Level, date: date})
		}
		return n
	}
	body := m.writer()
	body.between = "\n\n"
	for at := n.NextSibling(); at != nil && at != next; at = at.NextSibling() {
		suspectParagraph(m, at)
		body.block(at)
	}
	w.end = max(w.end, body.end)
	m.headed(date, t, w, body.fields()...)
	m.shown.event(body)
	m.shown.eventBytes += w.end - w.start - (body.end - body.start)
	return last
}

// headed adds the event that a heading of a text is, with what is below it.
func (m *reader) headed(date label, t piece, w *prose, below ...chronicle.Field) {
	title := t.part(date.rest, len(t.text))
	if date.last {
		title = t.part(0, date.rest)
	}
	e := chronicle.Entry{Kind: chronicle.Event, Date: date.value, Fields: date.field()}
	if title.text != "" {
		e.Fields = append(e.Fields, title.field("title", chronicle.Title))
	}
	e.Fields = append(e.Fields, below...)
	m.fault(m.add(e, w), date)
}

// headingLabel reads a heading that is a date, or begins with one, or ends with one
// if those of its level do.
func (m *reader) headingLabel(t piece, level int) (label, bool) {
	l, ok := m.firstLabel(t)
	if !ok && m.datedEnd[level] {
		return m.lastLabel(t)
	}
	return l, ok
}

func (m *reader) firstLabel(t piece) (label, bool) {
	whole := label{text: t.part(0, len(strings.TrimRight(t.text, labelMarks))), rest: len(t.text)}
	if whole.read(m) {
		whole.text = t
		return whole, true
	}
	if l, ok := m.separated(t); ok && l.isDate() {
		return l, true
	}
	return bracketedTitle(m, t)
}

// bracketedTitle reads "[2024-03-02] The opening". What is in brackets before another
// date is the number of a version: "[2024.3.1] - 2024-03-02".
func bracketedTitle(m *reader, t piece) (label, bool) {
	l, ok := m.bracketed(t)
	if !ok || strings.IndexFunc(t.text[l.rest:], unicode.IsLetter) < 0 {
		return label{}, false
	}
	_, dated := m.lastLabel(t)
	return l, !dated
}

// lastLabel reads the date that a heading ends with: "The flood (1838)", "The flood |
// 3 May 1838", "[1.1.0] - 2024-02-29".
func (m *reader) lastLabel(t piece) (label, bool) {
	from := max(0, len(t.text)-layout.LongestDate)
	tail := t.text[from:]
	if !strings.ContainsAny(tail, "0123456789") {
		return label{}, false
	}
	read := func(rest, start, end int) (label, bool) {
		l := label{text: t.part(start, end), rest: rest, last: true}
		return l, l.read(m)
	}
	if open, closed := strings.LastIndexAny(tail, "([（"), strings.TrimRight(tail, ")]）"); open > 0 && len(closed) < len(tail) && open < len(closed) {
		width := 1
		if strings.HasPrefix(tail[open:], "（") {
			width = len("（")
		}
		return read(from+open, from+open+width, from+len(closed))
	}
	const day = len("1973-09-11")
	if at := len(t.text) - day; at > 0 && t.text[at-1] == ' ' && t.text[at+4] == '-' {
		if l, ok := read(at, at, len(t.text)); ok {
			l.rest = len(strings.TrimRight(t.text[:at], " -–—|/"))
			return l, true
		}
	}
	for _, mark := range []string{" | ", " – ", " — ", " - ", " / "} {
		if at := strings.LastIndex(tail, mark); at > 0 {
			if l, ok := read(from+at, from+at+len(mark), len(t.text)); ok {
				return l, true
			}
		}
	}
	return label{}, false
}

// isRelease reports whether the title of a heading is the number of a version: "[1.1.0]",
// "v2.0", "Package 1.2.3", "[1.2.0/0.4.0]".
func isRelease(title string) bool {
	title = strings.TrimRight(title, " ])")
	word := strings.TrimLeft(title[strings.LastIndexAny(title, " [(")+1:], "vV")
	return strings.Contains(word, ".") && strings.IndexByte("0123456789", word[0]) >= 0
}

// findDatedEnds finds the levels at which most headings are dated, and some end with
// their date, or at which there are releases. The title of a document with
// "(1902–1911)" in it is not one of them.
func findDatedEnds(m *reader) {
	var all, dated, ended, releases [len(m.datedEnd)]int
	for n := m.root.FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		if !ok {
			continue
		}
		w := m.writer()
		w.block(h)
		t := w.text()
		all[h.Level]++
		if _, ok := m.firstLabel(t); ok {
			dated[h.Level]++
		} else if l, ok := m.lastLabel(t); ok {
			dated[h.Level]++
			ended[h.Level]++
			if isRelease(t.text[:l.rest]) {
				releases[h.Level]++
			}
		}
	}
	for level := range all {
		m.releases = m.releases || releases[level] > 0 && 2*releases[level] >= ended[level]
		m.datedEnd[level] = releases[level] > 0 || ended[level] > 0 && dated[level] > 1 && 2*dated[level] >= all[level]
	}
}
