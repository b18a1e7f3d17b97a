package records

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/dates"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// How much of a file is looked at for its shape.
const (
	mostRecords = 200 // records of one list
	mostColumns = 100 // keys of one list's records
	mostLists   = 50
	mostDepth   = 6 // lists and objects within each other
	mostValues  = 5 // of a list within a record
)

// A sample is what the first records of a file have.
type sample struct {
	dates     *dates.Reader
	lists     []*list // in the order in which they are met
	documents int
	objects   int // of these, those that are one record

	meant func(key string) string // by a key; nil: what it says
}

// A list is records of one path: the items of a list, or the document itself.
type list struct {
	path    string // "": the document
	around  *list  // of the records that these are within; nil: none
	records int
	columns []*column
	named   map[string]*column
}

// A column is what the records of a list have under one key.
type column struct {
	path     string
	words    string // of its last key, in small letters
	isList   bool   // its values are in a list
	records  int    // that have a value
	values   int
	dates    int // values that are dates
	clocks   int // of these, with a time of day
	years    int // values that are years
	early    int // of these, in one or two digits
	months   int // values that are months, perhaps with a day
	numbers  int // values of one or two digits
	wordy    int // values of several words
	allWords int // words in all of the values
	tags     int // values with tags or entities of HTML
	marked   int // values with marks of Markdown
	marks    int // these marks
}

var (
	tag  = regexp.MustCompile(`</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|&(?:[a-z]+|#[0-9]+|#x[0-9a-fA-F]+);`)
	mark = regexp.MustCompile(`\*\*[^*\s][^*\n]*\*\*|__[^_\s][^_\n]*__|\[[^\]\n]+\]\((?:https?:|mailto:|[/.#])[^)\s]*\)|(?:^|[\s(])(?:\*[^*\s][^*\n]*\*|_[^_\s][^_\n]*_)(?:[\s.,;:!?)]|$)`)
)

func newSample() *sample {
	s := &sample{dates: dates.NewReader("")}
	s.dates.Figures = when.InOrder(when.DayFirst) // or the other way round: a date it is
	return s
}

// add adds a document, and reports whether more would add anything.
func (s *sample) add(t *tree.Tree) bool {
	if len(t.Nodes) == 0 {
		return true
	}
	s.documents++
	switch t.Nodes[0].Kind {
	case tree.List:
		l := s.list("", nil)
		for c := range t.Items(0) {
			if !s.record(t, c, l, "[]") {
				break
			}
		}
		return true
	case tree.Object:
		s.objects++
		return s.record(t, 0, s.list("", nil), "")
	}
	return true
}

// isOne reports whether the file is one record.
func (s *sample) isOne() bool { return s.documents == 1 && s.objects == 1 }

// list returns the list of a path.
func (s *sample) list(path string, around *list) *list {
	for _, l := range s.lists {
		if l.path == path {
			return l
		}
	}
	l := &list{path: path, around: around, named: map[string]*column{}}
	s.lists = append(s.lists, l)
	return l
}

// record adds what is in a record of a list, which is at a path, and reports whether
// the next would add anything.
func (s *sample) record(t *tree.Tree, i int, l *list, at string) bool {
	if t.Nodes[i].Kind != tree.Object || t.Nodes[i].Unfinished {
		return l.records < mostRecords
	}
	if l.records == mostRecords {
		return false
	}
	l.records++
	s.members(t, i, l, at, "", 0)
	return true
}

// members adds the members of an object, which is at a path in the document and at
// another within the record.
func (s *sample) members(t *tree.Tree, i int, l *list, at, within string, depth int) {
	for c := range t.Items(i) {
		n := &t.Nodes[c]
		if n.Key == "" || n.Unfinished && n.IsScalar() {
			continue
		}
		path := join(within, n.Key)
		switch {
		case n.IsScalar():
			s.value(l, path, n, false)
		case n.Kind == tree.Object && depth < mostDepth:
			s.members(t, c, l, at, path, depth+1)
		case n.Kind == tree.List:
			s.items(t, c, l, join(at, path, ""), path)
		}
	}
}

// items adds the items of a list within a record: records of their own, or values.
func (s *sample) items(t *tree.Tree, i int, around *list, at, path string) {
	values := 0
	for c := range t.Items(i) {
		switch n := &t.Nodes[c]; {
		case n.Kind == tree.Object && len(s.lists) < mostLists && strings.Count(at, "[]") < mostDepth:
			if !s.record(t, c, s.list(at+"[]", around), at+"[]") {
				return
			}
		case n.IsScalar() && values < mostValues:
			s.value(around, path+"[]", n, true)
			values++
		}
	}
}

// join returns a path with a key after it. An empty key, after one that is a path
// already, escapes nothing.
func join(path, key string, rest ...string) string {
	if len(rest) == 0 {
		key = pathEscapes.Replace(key)
	}
	if path == "" {
		return key
	}
	return path + "." + key
}

var pathEscapes = strings.NewReplacer(`\`, `\\`, ".", `\.`, "[", `\[`, "]", `\]`)

// value adds a value of a column.
func (s *sample) value(l *list, path string, n *tree.Node, isList bool) {
	c := l.named[path]
	if c == nil {
		if len(l.columns) == mostColumns {
			return
		}
		key := n.Key
		if s.meant != nil {
			key = s.meant(key)
		}
		c = &column{path: path, words: lang.ColumnWords(key), isList: isList}
		if isList {
			key := strings.TrimSuffix(path, "[]")
			c.words = lang.ColumnWords(key[strings.LastIndexByte(key, '.')+1:])
		}
		l.columns = append(l.columns, c)
		l.named[path] = c
	}
	text := strings.TrimSpace(n.Text)
	if n.Kind == tree.Null || n.Kind == tree.Bool || text == "" {
		return
	}
	c.records++
	c.values++
	if c.isNamedForDates() && len(text) <= dates.MostBytes {
		s.dated(c, text)
	}
	if n.Kind == tree.Text {
		c.markup(text)
	}
	if words := countWords(text); n.Kind == tree.Text && !isAddress(text) {
		c.allWords += words
		const several = 3
		if words >= several {
			c.wordy++
		}
	}
}

// markup counts the marks of a text.
func (c *column) markup(text string) {
	if strings.ContainsAny(text, "<&") && tag.MatchString(text) {
		c.tags++
	}
	if strings.ContainsAny(text, "*_[") {
		if n := len(mark.FindAllStringIndex(text, -1)); n > 0 {
			c.marked++
			c.marks += n
		}
	}
}

// isMarkdown reports whether the values of a column are written in Markdown: of
// what is left in plain texts by mistake there is little.
func (c *column) isMarkdown() bool {
	return c.marks >= 2 && isHabit(c.marked, c.values) && c.marked >= c.tags
}

// isHabit reports whether so many of all values have something that it is how they are
// written.
func isHabit(n, all int) bool {
	const share = 10 // one of so many
	return share*n >= all
}

// dated counts a text that may be a date or a part of one.
func (s *sample) dated(c *column, text string) {
	if dates.IsDigits(text) && len(text) <= 2 {
		c.numbers++
	}
	if _, _, ok := s.dates.MonthDay(text); ok || dates.IsDigits(text) && len(text) <= 2 {
		c.months++
	}
	if n, ok := reading.WholeNumerals(text); ok { // in whatever order
		c.dates++
		if n.End < len(text) {
			c.clocks++
		}
		return
	}
	d, ok := s.dates.IsWhole(text)
	if !ok {
		return
	}
	c.dates++
	if strings.Contains(d.String(), "T") {
		c.clocks++
	}
	if _, hasMonth := d.Month(); !hasMonth && !d.IsInterval() && !dates.IsDigits(strings.TrimLeft(text, "-")) || isYear(text) {
		c.years++
		if dates.IsDigits(text) && len(text) <= 2 {
			c.early++
		}
	}
}

// isYear reports whether a text is a year in digits alone.
func isYear(text string) bool {
	const most = 4
	text = strings.TrimPrefix(text, "-")
	return dates.IsDigits(text) && len(text) <= most
}

// countWords counts words by the spaces between them and, of scripts that have none, by
// their characters.
func countWords(text string) int {
	n := len(strings.Fields(text))
	if n > 2 {
		return n
	}
	const charactersOfAWord = 2
	wide := 0
	for _, r := range text {
		if utf8.RuneLen(r) == 3 && r >= 0x2e80 {
			wide++
		}
	}
	return max(n, wide/charactersOfAWord)
}

// isAddress reports whether a text is an address of the web, not prose.
func isAddress(text string) bool {
	return strings.Contains(text, "://") && !strings.ContainsAny(text, " \n")
}
