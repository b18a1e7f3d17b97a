package markdown

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// labelFigures returns how dates in figures are meant at the beginnings and ends of lines
// and in cells of tables, where labels are.
func labelFigures(src, language string) when.Figures {
	var tally when.Tally
	add := func(text string) {
		if len(text) > layout.LongestDate || !reading.MayHaveNumerals(text) {
			return
		}
		for _, n := range reading.NumeralsOf(text) {
			tally.Add(n)
		}
	}
	for start, end := range source.Lines(src, 0) {
		line := src[start:end]
		if !reading.MayHaveNumerals(line) {
			continue
		}
		if strings.HasPrefix(strings.TrimSpace(line), "|") {
			for cell := range strings.SplitSeq(line, "|") {
				add(cell)
			}
			continue
		}
		line = strings.TrimLeft(line, " \t#*+->_")
		head := line[:min(len(line), layout.LongestDate)]
		if n := reading.NumeralsOf(head); len(n) > 0 && strings.Trim(head[:n[0].Start], "*_[( ") == "" {
			tally.Add(n[0])
		} else if strings.HasPrefix(src[start:], "#") {
			add(line[max(0, len(line)-layout.LongestDate/2):])
		}
	}
	return tally.Figures(build.UsualFigures(language))
}

// noteNumeric notes the date of an entry if it is in figures. It reports whether the order
// of its numbers is open.
func noteNumeric(m *reader, entry int, date label) bool {
	n, ok := reading.WholeNumerals(date.text.text)
	if !ok || !date.isDate() {
		return false
	}
	e := &m.b.Chronicle().Entries[entry]
	numeric := build.NumericDate{Numerals: n, At: date.text.origin.Start, Entry: entry, Field: e.Fields[0]}
	if date.open {
		options := m.options
		numeric.Settle = func(b *build.Builder, at int, figures when.Figures) {
			options.Figures = figures
			if d, ok := reading.DateLabel(date.text.text, options); ok {
				b.Chronicle().Entries[at].Date = d.Value
			}
		}
	}
	m.b.Numeric.Add(numeric)
	return date.open
}
