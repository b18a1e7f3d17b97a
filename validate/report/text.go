package report

import (
	"bufio"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// writeText writes findings for people: a headline, the line of the source with
// the place underlined, and the other places involved in the same form. Each line
// that has a place begins with it, as compilers write them and editors read them.
func writeText(b *bufio.Writer, c *chronicle.Chronicle, r *validate.Result, o Options) error {
	t := text{Writer: b, c: c, color: o.Color, width: o.Width}
	if t.width <= 0 {
		t.width = 100
	}
	for i := range r.Findings {
		t.finding(&r.Findings[i])
	}
	if !o.Quiet {
		t.WriteString(summary(r) + "\n")
	}
	return nil // an error of the writer sticks, and Flush returns it
}

type text struct {
	*bufio.Writer
	c     *chronicle.Chronicle
	color bool
	width int
}

// A style is the parameter of an ANSI "select graphic rendition" sequence
// (ECMA-48, 8.3.117).
type style string

const (
	bold   style = "1"
	faint  style = "2"
	red    style = "1;31"
	yellow style = "1;33"
	blue   style = "1;34"
	cyan   style = "1;36"
)

var severityStyles = map[rule.Severity]style{rule.Error: red, rule.Warning: yellow, rule.Note: cyan}

func (t *text) styled(s style, text string) {
	if !t.color {
		t.WriteString(text)
		return
	}
	t.WriteString("\x1b[" + string(s) + "m" + text + "\x1b[0m")
}

func (t *text) finding(f *rule.Finding) {
	color := severityStyles[f.Severity]
	p := locate(t.c, f.Span)
	t.styled(bold, p.String()+":")
	t.WriteByte(' ')
	t.styled(color, f.Severity.String()+":")
	t.WriteByte(' ')
	t.styled(bold, console.Line(f.Message))
	t.WriteByte(' ')
	t.styled(faint, "["+f.Rule+"]")
	t.WriteByte('\n')
	t.source(&p, color)
	for i := range f.Related {
		p := locate(t.c, f.Related[i].Span)
		t.styled(bold, p.String()+":")
		t.WriteByte(' ')
		t.styled(blue, "related:")
		t.WriteString(" " + console.Line(f.Related[i].Message) + "\n")
		t.source(&p, blue)
	}
	for i := range f.Fixes {
		t.WriteString("  ")
		t.styled(blue, "fix:")
		t.WriteString(" " + console.Line(f.Fixes[i].Message) + "\n")
	}
}

// String names the place: file, line and column, or entry and field.
func (p *place) String() string {
	switch {
	case p.file != nil:
		return console.Line(p.file.Name) + ":" + strconv.Itoa(p.start.Line) + ":" + strconv.Itoa(p.start.Column)
	case p.entry == nil:
		return "chronicle"
	}
	name := keys{}.of(p)
	if name == "" {
		name = p.entry.Kind.String()
	}
	if p.span.Field != "" {
		name += ": " + p.span.Field
	}
	return console.Line(name)
}

// source writes the line that the place begins on, underlined.
func (t *text) source(p *place, s style) {
	content, marks, more := p.source()
	if content == "" {
		return
	}
	number := ""
	if p.file != nil {
		number = strconv.Itoa(p.start.Line)
	}
	gutter := max(5, len(number))
	cells := disarm(excerpt(content, marks, max(40, t.width-gutter-len(" | "))))

	var line strings.Builder
	for _, c := range cells {
		line.WriteString(c.text)
	}
	t.styled(faint, strings.Repeat(" ", gutter-len(number))+number+" |")
	t.WriteString(strings.TrimRight(" "+line.String(), " ") + "\n")
	t.styled(faint, strings.Repeat(" ", gutter)+" |")
	t.WriteByte(' ')
	t.styled(s, carets(cells))
	if more > 0 {
		t.WriteString(" and " + count(more, "more line"))
	}
	t.WriteByte('\n')
}

// source returns the text that contains a place, its parts there, and how many
// further lines they continue for. The text is empty if there is nothing to
// show.
func (p *place) source() (content string, marks []byteRange, more int) {
	if p.file == nil {
		if p.entry == nil {
			return "", nil, 0
		}
		f := p.entry.Field(p.span.Field)
		if f == nil || p.span.Start < 0 || p.span.Start > p.span.End || p.span.End > len(f.Text) {
			return "", nil, 0
		}
		if !p.span.IsEmpty() {
			more = strings.Count(f.Text[p.span.Start:p.span.End-1], "\n")
		}
		return f.Text, []byteRange{{p.span.Start, p.span.End}}, more
	}
	for _, s := range p.segments {
		marks = append(marks, byteRange{s.Start, s.End})
	}
	more = p.end.Line - p.start.Line
	last := marks[len(marks)-1]
	if more > 0 && last.end > last.start && strings.IndexByte("\r\n", p.file.Content[last.end-1]) >= 0 {
		more-- // the end of a line doesn't belong to the next one
	}
	return p.file.Content, marks, more
}

// carets underlines the marked cells.
func carets(cells []cell) string {
	var b strings.Builder
	spaces := 0
	for _, c := range cells {
		if !c.marked {
			spaces += c.width
			continue
		}
		b.WriteString(strings.Repeat(" ", spaces))
		spaces = 0
		b.WriteString(strings.Repeat("^", c.width))
	}
	return b.String()
}

// summary says in one line what was found, and in how much.
func summary(r *validate.Result) string {
	n := r.Counts
	var found []string
	for _, part := range []struct {
		n    int
		name string
	}{{n.Errors, "error"}, {n.Warnings, "warning"}, {n.Notes, "note"}} {
		if part.n > 0 {
			found = append(found, count(part.n, part.name))
		}
	}
	s := "no findings"
	if len(found) > 0 {
		s = strings.Join(found, ", ")
	}
	s += " in " + countOf(n.Entries, "entry", "entries")
	if n.Quotes > 0 {
		s += " and " + count(n.Quotes, "quote")
	}
	if n.Files > 0 {
		s += " of " + count(n.Files, "file")
	}
	if n.Stet > 0 {
		s += "; " + count(n.Stet, "accepted finding")
	}
	if len(r.Failures) > 0 {
		s += "; " + count(len(r.Failures), "rule") + " could not finish"
	}
	return s
}

func count(n int, name string) string { return countOf(n, name, name+"s") }

func countOf(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
