package quotation

import (
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/mojibake"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// markScanner finds the quotation marks of a text, with the characters around
// them.
type markScanner struct {
	text  string
	found []mark

	line, block int
	breaks      int  // line breaks since the last visible character
	visible     bool // the line has text already
	leads       int  // the end of the marks that the line begins with
	before      rune
	digits      int  // the length of the number that was just read
	arc         bool // see mark
}

// findMarks returns the quotation marks of text in order.
func findMarks(src string) []mark {
	if !mayHoldMarks(src) {
		return nil
	}
	s := markScanner{text: src, line: -1, block: -1, breaks: 2}
	garbled := mojibake.Find(src)
	for i := 0; i < len(src); {
		r, n := utf8.DecodeRuneInString(src[i:])
		switch {
		case len(garbled) > 0 && garbled[0].Start == i:
			// The marks of wrongly decoded characters don't count.
			n = garbled[0].End - i
			garbled = garbled[1:]
			s.begin()
			s.other(r, n)
		case text.IsBlank(r), r == '>' && s.breaks > 0: // the sign of a block quotation
			s.blank(r, src[i+n:])
		default:
			s.begin()
			if kind, ok := s.kindOf(r, i); ok {
				n = s.mark(text.Span{Start: i, End: i + n}, r, kind)
			} else {
				s.other(r, n)
			}
		}
		s.before = r
		i += n
	}
	return s.found
}

// blank takes in white space.
func (s *markScanner) blank(r rune, rest string) {
	switch {
	case r == '\n', r == '\u2028', r == '\u2029', r == '\r' && !strings.HasPrefix(rest, "\n"):
		s.breaks++
		s.visible = false
	}
	s.digits, s.arc = 0, false
}

// begin counts lines and paragraphs at a visible character.
func (s *markScanner) begin() {
	if s.breaks > 0 {
		s.line++
	}
	if s.breaks > 1 {
		s.block++
	}
	s.breaks = 0
}

// kindOf reports whether r, at offset i, is a quotation mark. Two commas are one
// where a low mark may be.
func (s *markScanner) kindOf(r rune, i int) (markKind, bool) {
	if r == ',' && strings.HasPrefix(s.text[i:], ",,") && opensAfter(s.before) {
		return markKind{family: double}, true
	}
	return markOf(r)
}

// mark takes in a quotation mark and returns its length in bytes.
func (s *markScanner) mark(at text.Span, r rune, kind markKind) int {
	m := mark{Span: at, rune: r, family: kind.family, count: 1, line: s.line, block: s.block, before: s.before, arc: s.arc}
	if '0' <= s.before && s.before <= '9' {
		m.digits = s.digits
	}
	m.extend(s.text)
	if m.first = !s.visible || m.Start == s.leads; m.first {
		s.leads = m.End
	}
	s.found = append(s.found, m)
	s.visible, s.digits = true, 0
	s.arc = m.family == single && m.digits > 0
	return m.Len()
}

// other takes in any other character.
func (s *markScanner) other(r rune, n int) {
	s.visible = s.visible || !isBlockSign(r)
	switch {
	case '0' <= r && r <= '9' && (s.digits > 0 || !text.IsWordRune(s.before)), s.digits > 0 && (r == '.' || r == ','):
		s.digits += n
	default:
		s.digits, s.arc = 0, r == '′' || r == '°'
	}
}

// extend makes m take in further marks of its kind right after it.
// Two single marks, or two commas, are one double mark.
func (m *mark) extend(text string) {
	for strings.HasPrefix(text[m.End:], string(m.rune)) {
		m.End += utf8.RuneLen(m.rune)
		m.count++
	}
	if m.End < len(text) {
		m.after, _ = utf8.DecodeRuneInString(text[m.End:])
	}
	if m.before == '[' && m.after == ']' {
		// An editor supplied it: the characters around the brackets are around it.
		m.before, m.after = 0, 0
		if head := text[:m.Start-1]; head != "" {
			m.before, _ = utf8.DecodeLastRuneInString(head)
		}
		if tail := text[m.End+1:]; tail != "" {
			m.after, _ = utf8.DecodeRuneInString(tail)
		}
	}
	if m.count > 1 && (m.family == single || m.rune == ',') {
		m.family = double
		m.count--
	}
}

// mayHoldMarks is a quick check that is false for most texts without quotation marks.
func mayHoldMarks(text string) bool {
	for i := range len(text) {
		if c := text[i]; c == '"' || c == '\'' || c == ',' || c >= 0xC2 {
			return true
		}
	}
	return false
}
