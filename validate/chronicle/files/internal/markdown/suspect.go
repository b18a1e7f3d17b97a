package markdown

import (
	"slices"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
)

// Of headings and bullets of which nearly all are dated, one that begins with a number as
// dates do is one whose date was damaged. nearlyAll is how many of ten; of few, one may be
// without.
const nearlyAll = 8

// isNearlyAll reports whether dated of all headings or bullets are nearly all of them.
func isNearlyAll(dated, all int) bool {
	return dated >= enough && (10*dated >= nearlyAll*all || all-dated == 1)
}

// isSuspect reports whether a bullet among dated ones seems to have lost its date: it
// begins with a number, or is the end of a file that breaks off.
func isSuspect(m *reader, b *bullet) bool {
	return beginsDated(b.label.text.text) || !b.labeled && beginsDated(b.text.text) || isTorn(m, m.from+b.node.Pos(), b.text.text)
}

// isTorn reports whether a bullet or a heading at a place is the end of a file that breaks
// off within it.
func isTorn(m *reader, at int, text string) bool {
	const mostBytes = 24
	return len(m.src)-at <= mostBytes && !layout.EndsSentence(text) && !strings.HasSuffix(m.src, "\n")
}

// beginsDated reports whether a text begins with a number of some digits, perhaps behind a
// word or two, as the labels of dates do.
func beginsDated(text string) bool {
	const (
		headWords = 3
		headBytes = 24
		digits    = 3
	)
	head := text[:min(len(text), headBytes)]
	n := 0
	for i, word := range strings.Fields(head) {
		if i == headWords {
			break
		}
		n += len(word) - len(strings.Map(func(r rune) rune {
			if unicode.IsDigit(r) {
				return -1
			}
			return r
		}, word))
	}
	return n >= digits
}

// findSuspectLevels finds the levels at which nearly all headings are dated.
func findSuspectLevels(m *reader) {
	var all, dated [len(m.mostlyDated)]int
	for n := m.root.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok {
			w := m.writer()
			w.block(h)
			all[h.Level]++
			if _, ok := m.headingLabel(w.text(), h.Level); ok {
				dated[h.Level]++
			}
		}
	}
	for level := range all {
		m.mostlyDated[level] = isNearlyAll(dated[level], all[level])
	}
}

// suspectHeading notes that a heading without a date, which became an entry, seems to have
// lost it.
func suspectHeading(m *reader, entry, level int, text string) {
	if entry < 0 || !m.mostlyDated[level] {
		return
	}
	if m.releases {
		_, text, _ = strings.Cut(text, " ") // without the number of the version
	}
	e := &m.b.Chronicle().Entries[entry]
	if beginsDated(text) || isTorn(m, e.Origin.Start, text) {
		m.b.UnreadDate(entry, 0, e.Fields[0].Origin.Start)
	}
}

// suspectParagraph notes that a paragraph seems to be a heading with a date whose marks
// were damaged: "##1912".
func suspectParagraph(m *reader, n ast.Node) {
	const lead = 4 // bytes that the marks are within
	if n.Kind() != ast.KindParagraph || n.Lines().Len() != 1 {
		return
	}
	at := n.Lines().At(0)
	start, end := m.from+at.Start, m.from+at.Stop
	line := strings.TrimRight(m.src[start:end], " \t\r\n")
	mark := strings.IndexByte(line[:min(len(line), lead)], '#')
	if mark < 0 || len(line) > layout.LongestDate || !slices.Contains(m.mostlyDated[:], true) {
		return
	}
	if mark == 0 && !strings.HasPrefix(line, "##") {
		return // #1785 is the number of something
	}
	text := strings.TrimLeftFunc(line[mark:], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if _, ok := m.firstLabel(piece{text, chronicle.Origin{}}); ok {
		m.b.Unreadable(start, start+len(line), "this looks like a heading with a date; put nothing before its marks, and a space after them")
	}
}

// suspectJoints notes where, in the text of an event of a list, the next bullet seems to
// begin, since the line end before it or its mark was lost: "took the pier.- 1912: The
// pier".
func suspectJoints(m *reader, entry int) {
	if entry < 0 {
		return
	}
	e := &m.b.Chronicle().Entries[entry]
	f := e.First(chronicle.Text)
	if f == nil {
		return
	}
	for at := 0; ; {
		n := strings.IndexAny(f.Text[at:], ".!?")
		if n < 0 {
			return
		}
		at += n + 1
		from, isMarked, isBroken := joint(m, e, f, at)
		if !isMarked && !isBroken {
			continue
		}
		rest := piece{f.Text[from:], chronicle.Origin{}}
		l, ok := m.separated(rest)
		if at, isTime := momentOf(rest); isTime && (!ok || !l.isDate()) && strings.Contains(e.Date.String(), "T") {
			l = label{text: at.written, err: &edtf.Error{}}
			ok, isMarked = true, true
		}
		if ok && isMarked && l.isDate() {
			span := e.At(f, from, from+len(l.text.text))
			m.b.Refuse(m.b.Chronicle().Locate(span)[0].Start, chronicle.Fault{
				Kind: chronicle.Unreadable, Span: span,
				Message: "a bullet for " + schema.Quote(l.text.text) + " seems to begin within this one",
			})
		}
	}
}

// joint returns where, behind the end of a sentence, what may be another bullet begins: its
// mark is right there, or the next line begins with what may be left of one. Else it
// reports whether a line begins there.
func joint(m *reader, e *chronicle.Entry, f *chronicle.Field, at int) (from int, isMarked, isBroken bool) {
	const most = 4 // bytes of a mark, and of what damaged it
	rest := f.Text[at:]
	begins := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsDigit(r) || unicode.IsUpper(r) })
	if begins <= 0 || begins > most {
		return 0, false, false
	}
	between := rest[:begins]
	if mark := strings.LastIndexAny(between, "-*+"); mark >= 0 && between[0] != ' ' && between[mark:] == between[mark:mark+1]+" " {
		return at + begins, true, false
	}
	place := m.b.Chronicle().Locate(e.At(f, at, at+begins))
	if len(place) == 0 {
		return 0, false, false
	}
	raw := m.src[place[0].Start:place[len(place)-1].End]
	_, line, broken := strings.Cut(strings.ReplaceAll(raw, "\r", "\n"), "\n")
	mark := strings.TrimSpace(line)
	isMarked = broken && len(mark) > 1 && strings.ContainsAny(mark, "-*+") // a mark alone is that of a bullet
	return at + begins, isMarked, broken && mark == ""
}

// lostMark reports whether a paragraph is a bullet of the list below it that lost its
// mark: it begins with a date in the form that the first bullet there has.
func lostMark(m *reader, n ast.Node, t piece, lead int) (label, bool) {
	list, ok := n.NextSibling().(*ast.List)
	if !ok || n.Kind() != ast.KindParagraph {
		return label{}, false
	}
	own, ok := m.bulletLabel(t, lead)
	if !ok || !own.isDate() || own.rest >= len(t.text) {
		return label{}, false
	}
	all := m.bullets(list)
	if len(all) == 0 {
		return label{}, false
	}
	first := &all[0].label
	return own, all[0].labeled && first.isDate() && first.form == own.form && first.value.Precision() >= own.value.Precision() && own.value.Before(first.value) != edtf.Impossible
}
