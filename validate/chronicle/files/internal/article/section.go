package article

import (
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A section is the part of an article that is a timeline.
type section struct {
	heading textLine
	before  int // number of blocks of the article before it
	units   []unit
}

// A unit is one event of a section, or paragraphs without one.
type unit struct {
	event  bool
	blocks []block
}

// section finds the timeline of an article, or nil: it begins at a heading that
// names one, has dated blocks, and goes on to the end.
func (a *article) section() *section {
	var s *section
	var language string
	var blocks []block
	dated := 0
	for i := range a.blocks {
		if dated == 0 {
			// Of several headings, as where a menu names the timeline too,
			// the one nearest to the first date counts.
			if l, ok := a.namesTimeline(&a.blocks[i]); ok {
				s, language, blocks = &section{heading: a.blocks[i].lines[0], before: i}, l, nil
				blocks, dated = a.split(blocks, block{lines: a.blocks[i].lines[1:]}, language)
				continue
			}
		}
		if s != nil {
			var n int
			blocks, n = a.split(blocks, a.blocks[i], language)
			dated += n
		}
	}
	// A title that names a timeline with the date of its publication below it
	// is not a timeline yet.
	if dated == 0 || dated == 1 && s.before == 0 {
		return nil
	}
	blocks = a.findUnread(blocks, dated)
	s.units = a.units(blocks, a.blocks[s.before].gap, language)
	return s
}

// split appends a block of lines to blocks, parted where a line begins with a
// date, and returns how many dates there were.
func (a *article) split(blocks []block, b block, language string) (_ []block, dated int) {
	first := len(blocks)
	for i, l := range b.lines {
		at := len(blocks) - 1
		// A wrapped line of prose may happen to begin with a date.
		mayBegin := i == 0 || blocks[first].dated != nil || layout.EndsSentence(a.in(b.lines[i-1]))
		if mayBegin {
			if date, d, rest := a.leadingDate(l, language); d != nil {
				blocks = append(blocks, block{date: date, dated: d})
				dated++
				at++
				if l = rest; l.start == l.end {
					continue
				}
			}
		}
		if at < first {
			blocks = append(blocks, block{})
			at++
		}
		blocks[at].lines = append(blocks[at].lines, l)
	}
	if len(blocks) > first {
		blocks[first].gap = b.gap
	}
	return blocks, dated
}

const bullets = "•*-–·‣▪"

// wholeDate reads a text that is a date in words or in figures. Which day one in figures is
// may depend on the others; it is not read here.
func wholeDate(text string, options reading.Options) (when.Date, bool) {
	if n, ok := reading.WholeNumerals(strings.TrimRight(text, ": ")); ok && !n.Short {
		return when.Date{Form: when.Numeric}, true
	}
	return reading.WholeDate(text, options)
}

// leadingDate reads the date that a line begins with: all of it ("1973 June"),
// or what comes before a colon or a dash ("1973: …", "June 1973 – …").
func (a *article) leadingDate(l textLine, language string) (date textLine, d *when.Date, rest textLine) {
	line := a.in(l)
	if r := strings.TrimLeft(line, bullets); r != "" && len(r) < len(line) && unicode.IsSpace(rune(r[0])) {
		l = trimLine(a.src, textLine{l.start + len(line) - len(r), l.end})
		line = a.in(l)
	}
	if !strings.ContainsAny(line[:min(len(line), layout.LongestDate)], "0123456789") {
		return textLine{}, nil, l
	}
	options := reading.Options{Language: language}
	if len(line) <= layout.LongestDate {
		if d, ok := wholeDate(line, options); ok {
			date := textLine{l.start, l.start + len(strings.TrimRight(line, ": "))}
			return date, &d, textLine{l.end, l.end}
		}
	}
	// The longest date counts: "1972 – 1975: …" is not of 1972.
	head := line[:min(len(line), layout.LongestDate)]
	for end := len(head); end > 0; {
		end = strings.LastIndexAny(head[:end], ":：–—-")
		if end < 0 {
			break
		}
		width := layout.Separator(line, end)
		if width == 0 {
			continue
		}
		if d, ok := wholeDate(line[:end], options); ok {
			return trimLine(a.src, textLine{l.start, l.start + end}), &d, trimLine(a.src, textLine{l.start + end + width, l.end})
		}
	}
	return textLine{}, nil, l
}
