package markdown

import (
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
	"github.com/chronlint/chronlint/validate/reading"
)

// A label is the date that a bullet or a heading begins with.
type label struct {
	text  piece
	value edtf.Date   // zero: it is not read, or it can't be
	err   *edtf.Error // why it can't be
	form  labelForm
	rest  int  // where, in the text that it begins, what it labels begins
	last  bool // it ends the text instead, and rest is where it begins
	open  bool // it is in figures that can be read in two ways
}

// A labelForm is the way in which a label is set apart from what it labels.
type labelForm uint8

const (
	markedLabel    labelForm = iota // **1973** The coup
	separateLabel                   // 1973: The coup
	bracketedLabel                  // [1973] The coup
	numberedLabel                   // 1973. The coup
	labelForms
)

// isDate reports whether the label is a date, perhaps an impossible one.
func (l *label) isDate() bool { return l.err != nil || l.open || !l.value.IsZero() }

// read notes what the text of the label is read as. It reports whether that is a date.
func (l *label) read(m *reader) bool {
	var ok bool
	if l.value, l.err, ok = m.date(l.text.text); !ok {
		n, isNumeric := reading.WholeNumerals(l.text.text)
		l.open = isNumeric && !(n.Short && n.Mark == '.') // 1.2.10 is a version
	}
	return ok || l.open
}

// field returns the field of the date as it is written.
func (l *label) field() []chronicle.Field {
	return []chronicle.Field{l.text.field("date", chronicle.Date)}
}

// A number alone is a year only where other labels show that the document is
// about such years: "404" may be anything.
type numbers struct {
	early   bool // three digits
	ancient bool // one or two
}

// date reads the text of a label as a date, with the help of the headings above it.
func (m *reader) date(text string) (edtf.Date, *edtf.Error, bool) {
	d, ok := reading.DateLabel(text, m.options)
	if ok && (len(strings.TrimLeft(text, "0123456789 –-")) > 0 || m.mayBeYear(text)) {
		return d.Value, d.Err, true
	}
	return m.underHeading(text)
}

// mayBeYear reports whether a label of nothing but digits is one of years.
func (m *reader) mayBeYear(text string) bool {
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	if digits >= 4 {
		return true
	}
	if m.numbers == nil {
		m.numbers = &numbers{} // while they are looked for
		m.numbers = numbersShown(m)
	}
	return m.numbers.ancient || m.numbers.early && digits == 3
}

// underHeading reads a day or a month that leaves its year, or its month and
// year, to the heading above it.
func (m *reader) underHeading(text string) (edtf.Date, *edtf.Error, bool) {
	if len(m.headings) == 0 {
		return edtf.Date{}, nil, false
	}
	above := m.headings[len(m.headings)-1].date.value
	year, ok := above.Year()
	if !ok || above.IsInterval() || above.IsZero() {
		return edtf.Date{}, nil, false
	}
	month, hasMonth := above.Month()
	var whole string
	if strings.Trim(text, "0123456789stndrh ") == "" {
		if !hasMonth {
			return edtf.Date{}, nil, false
		}
		only, err := edtf.OfMonth(year, month)
		if err != nil {
			return edtf.Date{}, nil, false
		}
		whole = text + " " + only.English()
	} else {
		only, err := edtf.OfYear(year)
		if err != nil {
			return edtf.Date{}, nil, false
		}
		whole = text + ", " + only.English()
	}
	d, ok := reading.DateLabel(whole, m.options)
	if !ok {
		return edtf.Date{}, nil, false
	}
	if d.Err != nil {
		return edtf.Date{}, d.Err, true
	}
	y, _ := d.Value.Year()
	own, known := d.Value.Month()
	if y != year || hasMonth && known && own != month || d.Value.Precision() == edtf.PrecisionYear {
		return edtf.Date{}, nil, false
	}
	return d.Value, nil, true
}

const labelMarks = ":：.,;–—- \t\n"

// bulletLabel reads the label that a bullet begins with; lead is the length of
// the marked-up text at its beginning, 0 for none. It may turn out to be no
// date.
func (m *reader) bulletLabel(t piece, lead int) (label, bool) {
	var marked label
	if 0 < lead && lead <= layout.LongestDate {
		end := len(strings.TrimRight(t.text[:lead], labelMarks))
		marked = label{text: t.part(0, end), form: markedLabel, rest: lead + markWidth(t.text[lead:])}
		if timed, ok := dayAndTime(m, marked.text); ok && timed.rest == end {
			marked.value, marked.err = timed.value, timed.err
			return marked, true
		}
		if marked.read(m) {
			return marked, true
		}
	}
	if l, ok := m.bracketed(t); ok {
		return l, true
	}
	if l, ok := dayAndTime(m, t); ok {
		return l, true
	}
	l, ok := m.separated(t)
	if ok && l.isDate() {
		return l, true
	}
	if marked.text.text != "" && marked.rest < len(t.text) {
		return marked, true
	}
	return l, ok
}

// markWidth returns the width of the mark that sets a label apart from what
// follows.
func markWidth(s string) int {
	trimmed := strings.TrimLeftFunc(s, unicode.IsSpace)
	for _, mark := range []string{":", "：", "–", "—", "-", ",", "."} {
		if rest, ok := strings.CutPrefix(trimmed, mark); ok {
			return len(s) - len(rest)
		}
	}
	return 0
}

// bracketed reads "[1973] The coup" and "(1973) The coup".
func (m *reader) bracketed(t piece) (label, bool) {
	if !strings.HasPrefix(t.text, "[") && !strings.HasPrefix(t.text, "(") {
		return label{}, false
	}
	end := strings.IndexAny(t.text[:min(len(t.text), layout.LongestDate)], ")]")
	if end < 0 {
		return label{}, false
	}
	l := label{text: t.part(1, end), form: bracketedLabel, rest: end + 1 + markWidth(t.text[end+1:])}
	return l, l.read(m)
}

// separated reads a label before a colon or a dash, or a day in ISO 8601
// before a space. Of several the longest date counts: "1972 – 1975: …" is not
// of 1972. If none is a date, it is what comes before the first colon.
func (m *reader) separated(t piece) (label, bool) {
	head := t.text[:min(len(t.text), layout.LongestDate)]
	if !strings.ContainsAny(head, "0123456789") && len(m.headings) == 0 {
		return label{}, false
	}
	first := label{}
	for end := len(head); end > 0; {
		end = strings.LastIndexAny(head[:end], ":：–—-")
		if end < 0 {
			break
		}
		width := layout.Separator(t.text, end)
		if width == 0 && end+1 == len(t.text) {
			width = 1
		}
		if width == 0 {
			continue
		}
		l := label{text: t.part(0, end), form: separateLabel, rest: end + width}
		if l.read(m) {
			return l, true
		}
		first = l
	}
	if day, text := isoDay(head); day > 0 {
		if v, err, ok := m.date(text); ok {
			return label{text: t.part(0, day), value: v, err: err, form: separateLabel, rest: day}, true
		}
	}
	return first, first.text.text != ""
}

// isoDay returns the length of the day in ISO 8601 that a text begins with, before a space, 0
// for none; and the day in its extended form: 1973-09-11 for 19730911. A number of eight
// digits is one only if the calendar has it.
func isoDay(text string) (length int, extended string) {
	const long, short = len("1973-09-11"), len("19730911")
	before := func(n int) bool { return len(text) > n && unicode.IsSpace(rune(text[n])) }
	switch {
	case before(long) && text[4] == '-':
		return long, text[:long]
	case before(short) && strings.Trim(text[:short], "0123456789") == "":
		extended = text[:4] + "-" + text[4:6] + "-" + text[6:short]
		if _, err := edtf.Parse(extended); err == nil && (text[0] == '1' || text[0] == '2') {
			return short, extended
		}
	}
	return 0, ""
}

// looksDated reports whether a label that is not read may yet be meant as a
// date: it has a number that belongs to no word.
func (l *label) looksDated() bool {
	s := l.text.text
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		end := i
		for end < len(s) && '0' <= s[end] && s[end] <= '9' {
			end++
		}
		before, after := strings.TrimRight(s[:i], " "), s[end:]
		if (i == 0 || before != s[:i] || strings.ContainsAny(before[len(before)-1:], "(/,-–—~.")) && !strings.HasPrefix(after, "%") &&
			!(strings.HasSuffix(s[:i], "-") && len(before) > 1 && unicode.IsLetter(rune(before[len(before)-2]))) {
			return true
		}
		i = end
	}
	return false
}
