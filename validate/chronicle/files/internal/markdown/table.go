package markdown

import (
	"fmt"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
)

// A row is a line of a table.
type row struct {
	start, end int // bytes of the file
	cells      []piece
	label      label // the cell of the date
}

// A table is one on its way into the chronicle.
type table struct {
	m       *reader
	rows    []row
	header  []string // by column: the words of its name
	date    int      // the column of dates
	display []int    // columns of the same dates, less exact
	times   bool     // there is a column of times
	time    int      // it
	told    []bool   // by column: it tells what happened
}

// mostColumns is how many columns of a table are read.
const mostColumns = 50

// addTable adds the rows of a table with a column of dates as events. It reports
// whether there is one.
func (m *reader) addTable(n ast.Node) bool {
	t := table{m: m}
	t.read(n.Lines())
	hasDates := t.findDates()
	if !t.findTimes(hasDates) && !hasDates {
		return false
	}
	if !t.findTold() {
		return false
	}
	for i := range t.rows {
		t.add(&t.rows[i])
	}
	return true
}

// add adds the event that a row is. One cell over a whole row with a decade or a century is the
// heading of the rows below it.
func (t *table) add(r *row) {
	w := t.m.writer()
	w.saw(r.start, r.end)
	if len(r.cells) == 1 && len(t.header) > 1 && !r.label.value.IsZero() && r.label.value.Precision() < edtf.PrecisionYear {
		t.m.add(chronicle.Entry{Kind: chronicle.Paragraph, Fields: []chronicle.Field{r.cells[0].field("title", chronicle.Title)}}, w)
		return
	}
	e := chronicle.Entry{Kind: chronicle.Event, Date: r.label.value}
	if r.label.text.text != "" {
		e.Fields = r.label.field()
	}
	told := 0
	for i, c := range r.cells {
		switch {
		case c.text == "" || i == t.date || t.times && i == t.time:
		case t.told[i]:
			name := "text"
			if told++; told > 1 {
				name = fmt.Sprintf("text/%d", told)
			}
			e.Fields = append(e.Fields, c.field(name, chronicle.Text))
			w.Verbatim(c.text, 0)
		case slices.Contains(t.display, i) && r.label.text.text != c.text:
			e.Fields = append(e.Fields, c.field(fmt.Sprintf("column/%d", i+1), chronicle.Display))
		default:
			e.Fields = append(e.Fields, c.field(fmt.Sprintf("column/%d", i+1), chronicle.Other))
		}
	}
	if len(e.Fields) == 0 {
		return
	}
	at := t.m.add(e, w)
	if n := len(r.cells); n > len(t.header) && r.cells[n-1].text != "" {
		t.m.b.Fault(r.start, chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    chronicle.Span{Entry: at},
			Message: fmt.Sprintf("this row has %d cells, and the header of the table %d; the rest is not shown", n, len(t.header)),
		})
	}
	if r.label.text.text != "" {
		t.m.fault(at, r.label)
	}
	t.m.shown.own++
	t.m.shown.event(w)
}

// findDates finds the column in which most rows have a date and hardly any has
// anything else, and reads it. In one with the name of a date, more may be without.
func (t *table) findDates() bool {
	if len(t.rows) == 0 {
		return false
	}
	labels, found := make([]label, len(t.rows)), false
	for column := range max(len(t.header), len(t.rows[0].cells)) {
		dated, meant, empty := 0, 0, 0
		for i := range t.rows {
			labels[i] = t.label(&t.rows[i], column)
			switch {
			case labels[i].text.text == "":
				empty++
			case labels[i].isDate():
				dated++
				meant++
			case labels[i].looksDated():
				meant++
			}
		}
		isNamed := column < len(t.header) && layout.NamesDate(t.header[column])
		if 2*dated > len(t.rows) && 5*meant >= 4*(len(t.rows)-empty) || isNamed && dated > 0 && 2*dated >= len(t.rows) {
			if found && !t.isFiner(labels) {
				continue
			}
			if found {
				t.display = append(t.display, t.date)
			}
			for i := range t.rows {
				if !found || labels[i].isDate() {
					t.rows[i].label = labels[i]
				}
			}
			t.date, found = column, true
		}
	}
	return found
}

// isFiner reports whether the dates of a column are those that were found already, some of them
// to the month or the day: "1971 | 19 May 1971". A table of terms has other dates there.
func (t *table) isFiner(labels []label) bool {
	const share = 10 // one in so many may be a slip
	both, same, finer := 0, 0, false
	for i := range labels {
		was, is := t.rows[i].label.value, labels[i].value
		if was.IsZero() || is.IsZero() {
			continue
		}
		both++
		year, _ := was.Year()
		if own, ok := is.Year(); ok && own == year {
			same++
		}
		finer = finer || is.Precision() > was.Precision()
	}
	return finer && share*(both-same) <= both
}

// findTimes finds a column of times of day, and reads it: of the day in the same row
// or, without a column of dates, of the day that the place at hand is about.
func (t *table) findTimes(hasDates bool) bool {
	g, hasDay := logOf(t.m)
	if !hasDay && !hasDates || len(t.rows) == 0 {
		return false
	}
	for column := range t.rows[0].cells {
		timed := 0
		moments := make([]moment, len(t.rows))
		for i := range t.rows {
			if column >= len(t.rows[i].cells) || hasDates && column == t.date {
				continue
			}
			if at, ok := momentOf(t.rows[i].cells[column]); ok && at.rest >= len(t.rows[i].cells[column].text) {
				moments[i] = at
				timed++
			}
		}
		if 2*timed <= len(t.rows) {
			continue
		}
		t.times, t.time = true, column
		g.findZones(moments)
		for i := range t.rows {
			t.tell(&t.rows[i], moments[i], moments[i+1:], g, hasDates)
		}
		if !hasDates {
			t.date = column
		}
		return true
	}
	return false
}

// tell adds the time of a row to its date.
func (t *table) tell(r *row, at moment, rest []moment, g *log, hasDates bool) {
	switch {
	case at.clock == "":
	case !hasDates:
		r.label = g.label(at, rest)
	case isDay(r.label.value):
		of := &log{m: t.m, day: r.label.value, last: -1, isMixed: g.isMixed}
		if l := of.label(at, nil); l.err == nil {
			r.label.value = l.value
		} else {
			r.label.err = l.err
			r.label.value = edtf.Date{}
			r.label.text = l.text
		}
	}
}

// label reads a cell as a date.
func (t *table) label(r *row, column int) label {
	if column >= len(r.cells) {
		return label{}
	}
	l := label{text: r.cells[column]}
	if strings.Trim(l.text.text, "-–—?. ") == "" || len(l.text.text) > layout.LongestDate {
		return label{}
	}
	if timed, ok := dayAndTime(t.m, l.text); ok && timed.rest >= len(l.text.text) {
		return timed
	}
	l.read(t.m)
	return l
}

// read divides the lines of the table into cells, without its header.
func (t *table) read(lines *text.Segments) {
	for i := range lines.Len() {
		if i == 1 { // the line below the header
			continue
		}
		s := lines.At(i)
		start, end := t.m.from+s.Start, t.m.from+s.Stop
		line := strings.TrimRight(t.m.src[start:end], " \t\r\n")
		r := row{start: start, end: start + len(line)}
		at := len(line) - len(strings.TrimLeft(line, " \t"))
		if strings.HasPrefix(line[at:], "|") {
			at++
		}
		for at < len(line) && len(r.cells) < mostColumns {
			stop := at + cellEnd(line[at:])
			r.cells = append(r.cells, cell(t.m.src, start+at, start+stop))
			at = stop + 1
		}
		if i == 0 {
			for _, c := range r.cells {
				t.header = append(t.header, lang.ColumnWords(c.text))
			}
			continue
		}
		t.rows = append(t.rows, r)
	}
}

// cellEnd returns where the first cell of a line ends.
func cellEnd(line string) int {
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '|':
			return i
		}
	}
	return len(line)
}

// cell reads a cell from start to end of a file, which holds inline elements.
func cell(src string, start, end int) piece {
	s := src[start:end]
	whole := piece{s, chronicle.Origin{Style: chronicle.Markup, Start: start}}
	if !strings.ContainsAny(s, "*_[]<&\\`~!") {
		return whole.part(0, len(s))
	}
	root := parse(s)
	if first := root.FirstChild(); first == nil || first.Kind() != ast.KindParagraph || first.NextSibling() != nil {
		return whole.part(0, len(s))
	}
	w := &prose{src: src, from: start, between: "\n", start: -1}
	w.block(root)
	return w.text()
}
