// Package mark finds the stets that stand in the chronicle itself, in comments of its
// files, beside what they accept:
//
//	# chronlint:stet date/order The source tells it in this order.
//	<!-- chronlint:stet prose/doubled-word until=2027 "Bora Bora" is an island. -->
package mark

import (
	"path"
	"slices"
	"sort"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A Mark is a stet in a comment.
type Mark struct {
	Span   chronicle.Span // in the raw content of its document
	Rule   string         // "" if it names none
	Until  string         // "" if it states none
	Reason string

	Entry int  // the index of the entry that it is about; -1: what is of no entry
	Line  int  // from 1; of a mark on a line of its own, the line below
	Alone bool // it stands on a line of its own
}

// keyword begins a mark, behind the beginning of a comment.
const keyword = "chronlint:stet"

// Find returns the marks in the files of a chronicle, in their order. Words of an entry are
// no mark, even if they look like one.
func Find(c *chronicle.Chronicle) []Mark {
	var marks []Mark
	if c == nil {
		return nil
	}
	for i := range c.Entries {
		e := &c.Entries[i]
		file := c.FileOf(e)
		if e.Kind != chronicle.Document || file == nil || !strings.Contains(file.Content, keyword) {
			continue
		}
		d := document{c: c, doc: i, file: file, hashes: hashes(file)}
		d.read()
		marks = append(marks, d.marks()...)
	}
	return marks
}

// A document is a file with its entries and their words.
type document struct {
	c      *chronicle.Chronicle
	doc    int
	file   *chronicle.File
	hashes int     // up to which byte a number sign begins a comment
	starts []entry // by place
	words  []words // by place
}

type entry struct{ start, line, index int }

type words struct{ start, end int }

func (d *document) read() {
	for i := d.doc + 1; i < len(d.c.Entries) && d.c.Entries[i].Kind != chronicle.Document; i++ {
		e := &d.c.Entries[i]
		if e.Doc != d.doc || e.Origin.Style == chronicle.Typed {
			continue
		}
		isMarkup := true
		for k := range e.Fields {
			if f := &e.Fields[k]; !isOfMarkup(f) {
				isMarkup = false
				d.addWords(f)
			}
		}
		if !isMarkup {
			d.starts = append(d.starts, entry{e.Origin.Start, d.file.Position(e.Origin.Start).Line, i})
		}
	}
	slices.SortStableFunc(d.starts, func(a, b entry) int { return a.start - b.start })
	slices.SortFunc(d.words, func(a, b words) int { return a.start - b.start })
}

// isOfMarkup reports whether a field is a block of HTML in Markdown, kept as it is: a comment
// is one.
func isOfMarkup(f *chronicle.Field) bool {
	return f.Role == chronicle.Other && strings.Contains("/"+f.Name, "/html/")
}

func (d *document) addWords(f *chronicle.Field) {
	o := f.Origin
	if o.Style != chronicle.Typed && o.Runs == nil {
		d.words = append(d.words, words{o.Start, o.Start + len(f.Text)})
	}
	for _, r := range o.Runs {
		if r.Verbatim {
			d.words = append(d.words, words{r.File, r.FileEnd})
		}
	}
}

// isWord reports whether a byte of the file is of the text of an entry.
func (d *document) isWord(at int) bool {
	// The texts of two fields seldom share bytes: of those that begin before, the last ones
	// are looked at.
	const last = 4
	n := sort.Search(len(d.words), func(i int) bool { return d.words[i].start > at })
	for _, w := range d.words[max(0, n-last):n] {
		if at < w.end {
			return true
		}
	}
	return false
}

func (d *document) marks() []Mark {
	var marks []Mark
	content := d.file.Content
	for from := 0; ; {
		i := strings.Index(content[from:], keyword)
		if i < 0 {
			return marks
		}
		at := from + i
		from = at + len(keyword)
		start, end, ok := d.comment(at)
		if !ok || d.isWord(at) {
			continue
		}
		said := strings.TrimSpace(strings.TrimSuffix(content[from:end], "-->"))
		if said != "" && strings.HasPrefix(content[from:], said) {
			continue // the keyword goes on, and is another word
		}
		m := Mark{Span: chronicle.Span{Entry: d.doc, Start: start, End: end}}
		m.say(said)
		d.place(&m)
		marks = append(marks, m)
	}
}

// comment returns the comment that begins with the keyword at a byte of the file.
func (d *document) comment(at int) (start, end int, ok bool) {
	content := d.file.Content
	before := strings.TrimRight(content[:at], " \t")
	if open, isMarkup := strings.CutSuffix(before, "<!--"); isMarkup {
		n := strings.Index(content[at:], "-->")
		if n < 0 {
			return 0, 0, false
		}
		return len(open), at + n + len("-->"), true
	}
	open, isHash := strings.CutSuffix(before, "#")
	if !isHash || len(open) >= d.hashes || open != "" && !strings.ContainsAny(open[len(open)-1:], " \t\r\n\ufeff") {
		return 0, 0, false
	}
	end = at + len(content[at:])
	if n := strings.IndexAny(content[at:], "\r\n"); n >= 0 {
		end = at + n
	}
	return len(open), at + len(strings.TrimRight(content[at:end], " \t")), true
}

// hashes returns up to which byte of a file a number sign begins a comment: in all of it if
// it is YAML or TOML, else in its front matter.
func hashes(f *chronicle.File) int {
	text := strings.TrimPrefix(f.Content, "\ufeff")
	switch strings.ToLower(path.Ext(f.Name)) {
	case ".yaml", ".yml", ".toml":
		return len(f.Content)
	}
	for _, fence := range []string{"---", "+++"} {
		if rest, ok := strings.CutPrefix(text, fence); ok && strings.HasPrefix(strings.TrimLeft(rest, " \t\r"), "\n") {
			if n := strings.Index(rest, "\n"+fence); n >= 0 {
				return len(f.Content) - len(rest) + n
			}
		}
	}
	return 0
}

// say takes what a mark says behind the keyword: a rule, a date, a reason.
func (m *Mark) say(text string) {
	m.Rule, text = cutWord(text)
	if word, rest := cutWord(text); strings.HasPrefix(word, "until=") {
		m.Until, text = strings.TrimPrefix(word, "until="), rest
	}
	m.Reason = text
}

func cutWord(text string) (word, rest string) {
	word, rest = text, ""
	if i := strings.IndexAny(text, " \t\r\n"); i >= 0 {
		word, rest = text[:i], text[i:]
	}
	return word, strings.TrimSpace(rest)
}

// place finds what a mark is about: the entry that it stands in or, if it stands alone, the
// one that begins on the line below.
func (d *document) place(m *Mark) {
	content := d.file.Content
	lineStart := 1 + strings.LastIndexAny(content[:m.Span.Start], "\r\n")
	m.Line = d.file.Position(m.Span.Start).Line
	m.Alone = strings.Trim(content[lineStart:m.Span.Start], " \t\ufeff") == ""
	next := d.nextLine(m.Span.End)
	if next < 0 {
		m.Alone = false // something follows it on its line
	}
	n := sort.Search(len(d.starts), func(i int) bool { return d.starts[i].start > m.Span.Start })
	m.Entry = -1
	if n > 0 {
		m.Entry = d.starts[n-1].index
	}
	if m.Alone {
		m.Line = next
		if n < len(d.starts) && d.starts[n].line == next {
			m.Entry = d.starts[n].index
		}
	}
}

// nextLine returns the next line with anything but marks on it, by its number; -1 if there
// is more on the line itself.
func (d *document) nextLine(at int) int {
	content := d.file.Content
	for isFirst := true; ; isFirst = false {
		end := len(content)
		if n := strings.IndexAny(content[at:], "\r\n"); n >= 0 {
			end = at + n
		}
		line := content[at:end]
		switch isMark := strings.Contains(line, keyword); {
		case strings.TrimSpace(line) == "" || isMark && !isFirst:
		case isFirst:
			return -1
		default:
			return d.file.Position(at).Line
		}
		if end == len(content) {
			return d.file.Position(at).Line
		}
		at = end + 1
		if content[end] == '\r' && at < len(content) && content[at] == '\n' {
			at++
		}
	}
}
