package article

import (
	"errors"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/dates"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A textLine is a line of an article that is not blank, without the white space
// at its ends.
type textLine struct {
	start, end int
}

// A block is lines without a blank line between: a paragraph of the body; in a timeline
// section perhaps the date that heads it, with or without words after it.
type block struct {
	gap   int // blank lines before it
	date  textLine
	dated *when.Date // what date says, zero if it can't be read; nil: the block has none
	lines []textLine
}

// An article is plain text: paragraphs, and perhaps a section with a timeline.
type article struct {
	src      string
	blocks   []block
	timeline *section // nil: it has none
}

// newArticle finds the paragraphs: runs of lines that are not blank.
func newArticle(src string, from int) *article {
	a := &article{src: src}
	var lines []textLine // the room of all, of which each block takes a part
	gap, open := 0, false
	for start, end := range source.Lines(src, from) {
		l := trimLine(src, textLine{start, end})
		if l.start == l.end {
			gap++
			open = false
			continue
		}
		lines = append(lines, l)
		if !open {
			a.blocks = append(a.blocks, block{gap: gap})
			open, gap = true, 0
		}
		b := &a.blocks[len(a.blocks)-1]
		b.lines = lines[len(lines)-len(b.lines)-1:]
	}
	return a
}

// trimLine leaves out white space, and the invisible characters that scraping
// leaves behind, at the ends of a line.
func trimLine(src string, l textLine) textLine {
	s := src[l.start:l.end]
	l.start += len(s) - len(strings.TrimLeftFunc(s, layout.IsInvisible))
	l.end = l.start + len(strings.TrimRightFunc(src[l.start:l.end], layout.IsInvisible))
	return l
}

func (a *article) in(l textLine) string { return a.src[l.start:l.end] }

// text joins the lines of each paragraph with spaces and the paragraphs with
// empty lines.
func (a *article) text(paragraphs ...[]textLine) (string, chronicle.Origin) {
	var d place.Text
	end := -1
	for _, lines := range paragraphs {
		for i, l := range lines {
			switch {
			case end < 0:
			case i > 0:
				d.Unit(" ", end, l.start)
			case a.src[end:l.start] == "\n\n":
				d.Verbatim("\n\n", end)
			default:
				d.Unit("\n\n", end, l.start)
			}
			d.Verbatim(a.in(l), l.start)
			end = l.end
		}
	}
	if len(d.Runs) == 1 {
		r := d.Runs[0]
		return a.src[r.File:r.FileEnd], chronicle.Verbatim(r.File)
	}
	return d.String(), chronicle.Origin{Style: chronicle.Plain, Start: d.Runs[0].File, Runs: d.Runs}
}

// paragraphs adds an entry for each block.
func (a *article) paragraphs(b *build.Builder, blocks []block) {
	for i := range blocks {
		text, origin := a.text(blocks[i].lines)
		a.add(b, chronicle.Entry{
			Kind:   chronicle.Paragraph,
			Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: text, Origin: origin}},
		}, blocks[i].lines[0].start, blocks[i].end())
	}
}

// settleDate leaves the date of an event, which is in figures and begins at a byte of the
// file, to what the others of the file show.
func settleDate(b *build.Builder, entry, at int) {
	field := b.Chronicle().Entries[entry].Fields[0]
	n, _ := reading.WholeNumerals(field.Text)
	b.Numeric.Add(build.NumericDate{Numerals: n, At: at, Entry: entry, Field: field, Settle: func(b *build.Builder, entry int, known when.Figures) {
		r := dates.NewReader("")
		r.Figures = known
		d, err := r.Whole(field.Text)
		var bad *edtf.Error
		if errors.As(err, &bad) {
			b.BadDate(entry, 0, bad, at)
		}
		b.Chronicle().Entries[entry].Date = d
	}})
}

// heading adds the heading of the timeline section. It is not prose.
func (a *article) heading(b *build.Builder, l textLine) {
	a.add(b, chronicle.Entry{
		Kind:   chronicle.Paragraph,
		Fields: []chronicle.Field{{Name: "title", Role: chronicle.Title, Text: a.in(l), Origin: chronicle.Verbatim(l.start)}},
	}, l.start, l.end)
}

func (a *article) add(b *build.Builder, e chronicle.Entry, start, end int) int {
	e.Origin = chronicle.Origin{Style: chronicle.Plain, Start: start, End: end}
	return b.Add(e)
}

// event adds an event: a date, or none, and its paragraphs. The last may have lost them.
func (a *article) event(b *build.Builder, u unit, isLast bool) {
	e := chronicle.Entry{Kind: chronicle.Event}
	first, last := u.blocks[0], u.blocks[len(u.blocks)-1]
	if first.dated != nil {
		e.Date = first.dated.Value
		e.Fields = append(e.Fields, chronicle.Field{
			Name: "date", Role: chronicle.Date, Text: a.in(first.date), Origin: chronicle.Verbatim(first.date.start),
		})
	}
	var paragraphs [][]textLine
	for i := range u.blocks {
		if len(u.blocks[i].lines) > 0 {
			paragraphs = append(paragraphs, u.blocks[i].lines)
		}
	}
	if len(paragraphs) > 0 {
		text, origin := a.text(paragraphs...)
		e.Fields = append(e.Fields, chronicle.Field{Name: "text", Role: chronicle.Text, Text: text, Origin: origin})
	}
	at := a.add(b, e, first.start(), last.end())
	switch {
	case first.dated == nil:
	case first.dated.Form == when.Numeric:
		settleDate(b, at, first.date.start)
	case first.dated.Err != nil:
		b.BadDate(at, 0, first.dated.Err, first.date.start)
	case first.dated.Value.IsZero():
		b.UnreadDate(at, 0, first.date.start)
	case len(paragraphs) == 0 && isLast:
		b.Fault(first.date.start, chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    b.Chronicle().Entries[at].Missing("text"),
			Message: "this date has no text below it, and the file ends here",
		})
	}
}

func (b *block) start() int {
	if b.dated != nil {
		return b.date.start
	}
	return b.lines[0].start
}

func (b *block) end() int {
	if len(b.lines) > 0 {
		return b.lines[len(b.lines)-1].end
	}
	return b.date.end
}
