package report

import (
	"slices"
	"strings"
)

// A byteRange is a half-open run of bytes.
type byteRange struct{ start, end int }

// excerpt cuts from a text the line on which the first mark begins, or what fits
// of it into the given columns. Its work does not grow with the length of the
// line. The marks are in order; the first may have no width, and then marks the
// character after it.
func excerpt(content string, marks []byteRange, columns int) []cell {
	at := min(marks[0].start, len(content))
	if at > 0 && at < len(content) && content[at-1] == '\r' && content[at] == '\n' {
		at-- // between the halves of a line end
	}
	// Two bytes for each column are enough for most writing. Of a line that
	// takes more than sixteen, less is shown than would fit.
	for reach := 2 * columns; ; reach *= 2 {
		w := newWindow(content, at, reach)
		w.read(content, marks)
		if w.fills(columns) || reach >= 16*columns {
			return w.fit(columns)
		}
	}
}

// A window is the part of a line around a place, in cells.
type window struct {
	lo, hi            int // bytes of the text
	cutLeft, cutRight bool
	cells             []cell
	first             int // index of the first marked cell
}

func newWindow(content string, at, reach int) *window {
	w := new(window)
	w.lo, w.cutLeft = lineStart(content, at, reach)
	w.hi, w.cutRight = lineEnd(content, at, reach)
	if w.lo == 0 && strings.HasPrefix(content, "\ufeff") {
		w.lo = len("\ufeff")
	}
	w.hi = max(w.lo, w.hi)
	return w
}

func (w *window) read(content string, marks []byteRange) {
	var inside []byteRange
	for i, m := range marks {
		if i > 0 && m.start >= w.hi {
			break
		}
		r := byteRange{min(max(m.start, w.lo), w.hi) - w.lo, min(max(m.end, w.lo), w.hi) - w.lo}
		if i == 0 && r.start == r.end {
			r.end++
		}
		inside = append(inside, r)
	}
	w.cells = appendCells(make([]cell, 0, w.hi-w.lo+1), content[w.lo:w.hi], inside)
	w.first = slices.IndexFunc(w.cells, func(c cell) bool { return c.marked })
	if w.first < 0 { // the place is the end of the line
		w.first = len(w.cells)
		w.cells = append(w.cells, cell{text: " ", width: 1, marked: true})
	}
}

// fills reports whether a wider window would show no more.
func (w *window) fills(columns int) bool {
	return (!w.cutLeft || widthOf(w.cells[:w.first]) >= columns) &&
		(!w.cutRight || widthOf(w.cells[w.first:]) >= columns)
}

// fit takes what fits into the given columns: about a quarter before the first
// marked cell and the rest from there on, with … where something is left out.
func (w *window) fit(columns int) []cell {
	cells := w.cells
	if !w.cutLeft && !w.cutRight && widthOf(cells) <= columns {
		return cells
	}
	from, to := w.first, w.first+1
	room := columns - 2*ellipsis.width - cells[w.first].width
	left := func(enough int) {
		for from > 0 && cells[from-1].width <= room && room > enough {
			from--
			room -= cells[from].width
		}
	}
	left(room - room/4)
	for to < len(cells) && cells[to].width <= room {
		room -= cells[to].width
		to++
	}
	left(0)

	shown := make([]cell, 0, to-from+2)
	if from > 0 || w.cutLeft {
		shown = append(shown, ellipsis)
	}
	shown = append(shown, cells[from:to]...)
	if to < len(cells) || w.cutRight {
		e := ellipsis
		e.marked = to < len(cells) && cells[to].marked
		shown = append(shown, e)
	}
	return shown
}

// lineStart returns the start of the line of the byte at offset at, or an offset
// limit bytes before it.
func lineStart(s string, at, limit int) (start int, cut bool) {
	for i := at; i > 0; i-- {
		switch {
		case s[i-1] == '\n' || s[i-1] == '\r':
			return i, false
		case at-i >= limit:
			return ceilRune(s, i), true
		}
	}
	return 0, false
}

// lineEnd returns where that line ends, or a place limit bytes after it.
func lineEnd(s string, at, limit int) (end int, cut bool) {
	for i := at; i < len(s); i++ {
		switch {
		case s[i] == '\n' || s[i] == '\r':
			return i, false
		case i-at >= limit:
			return ceilRune(s, i), true
		}
	}
	return len(s), false
}

// ceilRune moves a byte offset that is within a character to its end.
func ceilRune(s string, i int) int {
	for n := 0; n < 3 && i < len(s) && s[i]&0xc0 == 0x80; n++ {
		i++
	}
	return i
}
