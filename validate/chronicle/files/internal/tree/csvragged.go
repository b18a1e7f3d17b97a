package tree

import (
	"fmt"
	"strings"
)

// A raggedRow is a row that has more or fewer cells than the header has columns.
type raggedRow struct{ start, end, cells int }

// A raggedTable counts the rows of a table that are as long as its header, and keeps some
// that are not. A comma or a quotation mark that was lost leaves a row or two that are
// not, while a table that was written so has many.
type raggedTable struct {
	full, ragged int
	short        int // cells of the ragged rows, if these have all as many; -1: they don't
	rows         []raggedRow
}

// raggedShare is one row in how many may be ragged by damage, and leastFull how many
// others there must be.
const (
	raggedShare = 10
	leastFull   = 2
	mostRagged  = 100
)

// add counts a row of cells. One that has a fault of its own says why it is ragged.
func (t *raggedTable) add(cells []Node, columns int, hasFault bool) {
	if len(cells) == columns {
		t.full++
		return
	}
	t.ragged++
	if n := len(cells); t.short == 0 {
		t.short = n
	} else if t.short != n {
		t.short = -1
	}
	if len(t.rows) < mostRagged && !hasFault {
		t.rows = append(t.rows, raggedRow{cells[0].Start, cells[len(cells)-1].End, len(cells)})
	}
}

// damaged returns the rows that are ragged by damage.
func (t *raggedTable) damaged() []raggedRow {
	if t.full < leastFull || t.ragged > max(1, (t.full+t.ragged)/raggedShare) {
		return nil
	}
	return t.rows
}

// conclude notes what shows only when all rows have been read: ragged rows, and a header
// that has swallowed a row.
func (r *csvReader) conclude() {
	for _, row := range r.ragged.damaged() {
		r.tree.fault(row.start, row.end, fmt.Sprintf(
			"this row has %d cells, but the header has %d columns; is a comma or a quotation mark missing, or too much?", row.cells, len(r.header)))
	}
	if n := r.ragged.short; r.ragged.full == 0 && r.ragged.ragged > 1 && n > 0 && n < named(r.header) {
		r.tree.fault(r.headerAt.start, r.headerAt.end, fmt.Sprintf(
			"the header has %d columns, and each row %d: does the first row continue the header?", len(r.header), n))
	} else if r.ragged.full == 0 && r.ragged.ragged > 0 && hasGap(r.header) {
		r.tree.fault(r.headerAt.start, r.headerAt.end, fmt.Sprintf(
			"the header has %d columns, some of them without a name, and no row has as many: does the first row continue it?", len(r.header)))
	}
}

// named returns how many columns there are up to the last with a name.
func named(header []string) int {
	n := len(header)
	for n > 0 && header[n-1] == "" {
		n--
	}
	return n
}

// hasGap reports whether a column without a name is between others.
func hasGap(header []string) bool {
	gap := false
	for i, name := range header {
		switch {
		case name == "":
			gap = i > 0
		case gap:
			return true
		}
	}
	return false
}

// unnamed notes the first cell of a column that has no name, which nothing could ask for.
// The first column may be the index that programs write.
func (r *csvReader) unnamed() {
	if r.saidUnnamed {
		return
	}
	for i := 1; i < min(len(r.cells), len(r.header)); i++ {
		if c := &r.cells[i]; r.header[i] == "" && strings.TrimSpace(c.Text) != "" {
			r.saidUnnamed = true
			r.tree.fault(c.Start, c.End, fmt.Sprintf("this cell is in column %d, which has no name in the header", i+1))
			return
		}
	}
}

// endsQuoted reports whether a cell that begins without a quotation mark ends with one
// whose partner is missing. Behind a number it may be the sign of inches or seconds.
func endsQuoted(text string) bool {
	n := len(text)
	return n > 1 && text[n-1] == '"' && (text[n-2] < '0' || text[n-2] > '9') && strings.Count(text, `"`)%2 == 1
}
