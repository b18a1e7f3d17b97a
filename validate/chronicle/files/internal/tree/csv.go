package tree

import (
	"iter"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// A csvReader reads rows of RFC 4180, with tabs for commas in files that are
// named so, and with semicolons where the header has them. Unlike the RFC it
// takes LF and CR for line ends, a quotation mark within a cell that does not
// begin with one, rows that are shorter than the header, and spaces around a
// cell, which are not part of it.
type csvReader struct {
	src    string
	at     int
	comma  byte
	header []string
	tree   Tree
	cells  []Node

	headerAt    raggedRow
	ragged      raggedTable
	saidUnnamed bool
}

func newCSVReader(src *source.File) *csvReader {
	r := &csvReader{src: src.Content, at: src.Body(), comma: ','}
	switch src.Extension() {
	case ".tsv", ".tab":
		r.comma = '\t'
	default:
		r.comma = commaOf(r.src[r.at:])
	}
	r.tree.reset(r.src, chronicle.Plain)
	if r.row() {
		r.headerAt = raggedRow{r.cells[0].Start, r.cells[len(r.cells)-1].End, len(r.cells)}
		for i := range r.cells {
			r.header = append(r.header, strings.TrimSpace(r.cells[i].Text))
		}
	}
	return r
}

// commaOf returns what divides the cells of the first line: what it has most of,
// outside of quotation marks.
func commaOf(s string) byte {
	var counts [3]int
	const marks = ",;\t"
	quoted := false
	for i := 0; i < len(s) && (quoted || s[i] != '\n' && s[i] != '\r'); i++ {
		if s[i] == '"' {
			quoted = !quoted
		} else if k := strings.IndexByte(marks, s[i]); k >= 0 && !quoted {
			counts[k]++
		}
	}
	most := 0
	for k := range counts {
		if counts[k] > counts[most] {
			most = k
		}
	}
	return marks[most]
}

// row reads the cells of the next row that is not blank, if there is one.
func (r *csvReader) row() bool {
	for r.at < len(r.src) {
		r.cells = r.cells[:0]
		blank := true
		for {
			cell := r.cell()
			blank = blank && strings.TrimSpace(cell.Text) == ""
			r.cells = append(r.cells, cell)
			if r.at == len(r.src) || r.src[r.at] != r.comma {
				break
			}
			r.at++
			if r.at == len(r.src) { // the last cell is empty
				r.cells = append(r.cells, Node{Kind: Text, Style: chronicle.Plain, Start: r.at, End: r.at, from: r.at})
				break
			}
		}
		r.at += lineEnd(r.src[r.at:])
		if !blank {
			return true
		}
	}
	return false
}

// lineEnd returns the width of the line end that s begins with.
func lineEnd(s string) int {
	switch {
	case strings.HasPrefix(s, "\r\n"):
		return 2
	case s != "" && (s[0] == '\n' || s[0] == '\r'):
		return 1
	}
	return 0
}

// cell reads a cell, up to what divides it from the next or the row's end.
func (r *csvReader) cell() Node {
	start := r.at
	for start < len(r.src) && r.src[start] == ' ' {
		start++
	}
	if start < len(r.src) && r.src[start] == '"' {
		return r.quoted(start)
	}
	r.at = start + r.plain(start)
	text := strings.TrimRight(r.src[start:r.at], " ")
	if endsQuoted(text) {
		r.tree.fault(start, start+len(text), "this cell ends with a quotation mark, but doesn't begin with one")
	}
	return Node{Kind: Text, Style: chronicle.Plain, Start: start, End: start + len(text), from: start, Text: text}
}

// plain returns the number of bytes up to the end of a cell.
func (r *csvReader) plain(from int) int {
	for i := from; i < len(r.src); i++ {
		if c := r.src[i]; c == r.comma || c == '\n' || c == '\r' {
			return i - from
		}
	}
	return len(r.src) - from
}

// quoted reads a cell in quotation marks, the first of them at open.
func (r *csvReader) quoted(open int) Node {
	n := Node{Kind: Text, Style: chronicle.CSVQuoted, Start: open, from: open + 1}
	end, isPlain := r.closing(open + 1)
	if end < 0 {
		// What follows is read as if the mark were not meant: only the row is
		// lost, not the file.
		r.tree.fault(open, open+1, "this quotation mark is never closed")
		r.at = open + r.plain(open)
		n.End, n.Text = r.at, r.src[open+1:r.at]
		return n
	}
	n.End = end + 1
	if r.at = end + 1; isPlain {
		n.Text = r.src[open+1 : end]
	} else {
		n.Text, n.runs = unquoteCSV(r.src, open+1, end)
	}
	rest := r.plain(r.at)
	if after := r.src[r.at : r.at+rest]; strings.TrimSpace(after) != "" {
		r.tree.fault(r.at, r.at+rest, schema.Quote(after)+" follows the closing quotation mark of this cell; a quotation mark within a cell is written twice")
	}
	r.at += rest
	return n
}

// closing returns where the quotation mark is that ends a cell, -1 if there is
// none, and whether the text up to it can be taken as it is.
func (r *csvReader) closing(from int) (end int, isPlain bool) {
	isPlain = true
	for i := from; ; {
		next := strings.IndexByte(r.src[i:], '"')
		if next < 0 {
			return -1, false
		}
		isPlain = isPlain && strings.IndexByte(r.src[i:i+next], '\r') < 0
		i += next
		if i+1 == len(r.src) || r.src[i+1] != '"' {
			return i, isPlain
		}
		isPlain = false
		i += 2
	}
}

// unquoteCSV decodes what is between quotation marks: two of them are one,
// and every line end is LF.
func unquoteCSV(src string, from, to int) (string, []chronicle.Run) {
	var d place.Text
	d.Grow(to-from, strings.Count(src[from:to], `""`)+strings.Count(src[from:to], "\r"))
	for at := from; at < to; {
		next := strings.IndexAny(src[at:to], "\"\r")
		if next < 0 {
			next = to - at
		}
		d.Verbatim(src[at:at+next], at)
		if at += next; at == to {
			break
		}
		if src[at] == '"' {
			d.Unit(`"`, at, at+2)
			at += 2
			continue
		}
		width := lineEnd(src[at:to])
		d.Unit("\n", at, at+width)
		at += width
	}
	return d.String(), d.Runs
}

// next makes a tree of the next row: an object whose keys are the header's.
func (r *csvReader) next() bool {
	r.tree.reset(r.src, chronicle.Plain)
	if !r.row() {
		return len(r.tree.Faults) > 0
	}
	r.ragged.add(r.cells, len(r.header), len(r.tree.Faults) > 0)
	r.unnamed()
	first, last := &r.cells[0], &r.cells[len(r.cells)-1]
	object := r.tree.add(Node{Kind: Object, Style: chronicle.Plain, Start: first.Start, from: first.Start})
	for i := range r.cells {
		if i == len(r.header) {
			r.surplus(r.cells[i:])
			break
		}
		cell := r.cells[i]
		cell.Key = r.header[i]
		r.tree.add(cell)
	}
	r.tree.close(object, last.End)
	if len(r.tree.Faults) > 1 {
		r.tree.Faults = r.tree.Faults[:1] // the others follow from it
	}
	return true
}

// surplus notes the cells of a row that have no column.
func (r *csvReader) surplus(cells []Node) {
	for i := range cells {
		if strings.TrimSpace(cells[i].Text) != "" {
			r.tree.fault(cells[i].Start, cells[len(cells)-1].End,
				"this row has more cells than the header has columns; put a cell that contains a comma in quotation marks")
			return
		}
	}
}

// Rows yields a tree of each row, an object whose keys are the header's. It
// lasts until the next. The first may have nothing but the faults of the header, and the
// last nothing but those of the whole.
func Rows(src *source.File) iter.Seq[*Tree] {
	return func(yield func(*Tree) bool) {
		r := newCSVReader(src)
		if len(r.tree.Faults) > 0 {
			r.tree.Nodes = r.tree.Nodes[:0]
			if !yield(&r.tree) {
				return
			}
		}
		for r.next() {
			if !yield(&r.tree) {
				return
			}
		}
		r.tree.reset(r.src, chronicle.Plain)
		r.conclude()
		if len(r.tree.Faults) > 0 {
			yield(&r.tree)
		}
	}
}

// Header returns the names of the columns.
func Header(src *source.File) []string { return newCSVReader(src).header }
