package report

import (
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"golang.org/x/text/width"

	"github.com/chronlint/chronlint/internal/console"
)

// A cell is one character as readers see it (an extended grapheme cluster,
// Unicode Standard Annex 29), as it will be printed.
type cell struct {
	text   string
	width  int // columns of a terminal
	marked bool
}

func widthOf(cells []cell) int {
	sum := 0
	for _, c := range cells {
		sum += c.width
	}
	return sum
}

const (
	tabStop  = 4
	longCell = 24 // columns after which a cluster that is shown by number is cut
)

var ellipsis = cell{text: "…", width: 1}

// appendCells appends the cells of s, a line or part of one. The byte ranges
// marks, in order, say which are marked.
func appendCells(cells []cell, s string, marks []byteRange) []cell {
	column := 0
	for g := graphemes.FromString(s); g.Next(); {
		c := newCell(g.Value(), column)
		for len(marks) > 0 && marks[0].end <= g.Start() {
			marks = marks[1:]
		}
		c.marked = len(marks) > 0 && marks[0].start < g.End()
		column += c.width
		cells = append(cells, c)
	}
	return cells
}

func newCell(g string, column int) cell {
	if len(g) == 1 && ' ' <= g[0] && g[0] <= '~' {
		return cell{text: g, width: 1}
	}
	if g == "\t" {
		n := tabStop - column%tabStop
		return cell{text: strings.Repeat(" ", n), width: n}
	}
	if console.IsPlain(g) {
		if n := columns(g); n > 0 {
			return cell{text: g, width: n}
		}
	}
	// What can't be printed, or would not be seen, is shown by its number.
	var b strings.Builder
	n := 0
	for _, r := range g {
		shown := string(r)
		if console.IsHostile(r) || runeColumns(r) == 0 {
			shown = console.Escaped(r)
		}
		b.WriteString(shown)
		n += columns(shown)
		if n >= longCell {
			b.WriteString(ellipsis.text)
			n += ellipsis.width
			break
		}
	}
	return cell{text: b.String(), width: n}
}

// columns returns how many columns of a terminal a cluster takes: the sum of
// its characters, but two once one of them is wide (an emoji with its
// modifiers, a syllable of conjoining Hangul letters) or is asked to look like
// an emoji.
func columns(g string) int {
	sum := 0
	for _, r := range g {
		n := runeColumns(r)
		if n == 2 || r == emojiPresentation {
			return 2
		}
		sum += n
	}
	return sum
}

const emojiPresentation = 0xfe0f // variation selector 16

// runeColumns follows Unicode Standard Annex 11: wide and fullwidth characters
// take two columns, marks and format characters none.
func runeColumns(r rune) int {
	switch {
	case r == 0xad: // soft hyphen
		return 0
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
		return 2
	}
	return 1
}

// disarm breaks what the log of a CI service takes for a command.
func disarm(cells []cell) []cell {
	for i := 0; i+1 < len(cells); i++ {
		if cells[i].text != "#" || cells[i+1].text != "#" {
			continue
		}
		var line strings.Builder
		for _, c := range cells[i:] {
			line.WriteString(c.text)
		}
		if console.IsCommand(line.String()) {
			cells[i+1].text = console.Escaped('#')
			cells[i+1].width = len(cells[i+1].text)
		}
	}
	return cells
}
