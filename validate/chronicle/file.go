package chronicle

import (
	"sort"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// A File is the content of a file that a chronicle was read from.
type File struct {
	Name    string
	Content string

	isApparatus bool

	starts func() []int       // byte offset of each line
	marks  func() []charCount // every markStep bytes
}

// A charCount says how many characters precede a byte offset.
type charCount struct{ offset, chars int }

// markStep is how far apart the counts are: a file of one long line, such as
// minified JSON, is not counted from its start for each place.
const markStep = 4 << 10

// NewFile returns a file with the given name and content.
func NewFile(name, content string) *File {
	return &File{
		Name: name, Content: content,
		starts: sync.OnceValue(func() []int { return lineStarts(content) }),
		marks:  sync.OnceValue(func() []charCount { return charCounts(content) }),
	}
}

func charCounts(s string) []charCount {
	marks := make([]charCount, 1, 1+len(s)/markStep)
	for at, chars := 0, 0; len(s)-at > markStep; {
		next := at + markStep
		for next < len(s) && !utf8.RuneStart(s[next]) {
			next++
		}
		chars += utf8.RuneCountInString(s[at:next])
		at = next
		marks = append(marks, charCount{at, chars})
	}
	return marks
}

// charsBefore returns the number of characters before a byte offset.
func (f *File) charsBefore(offset int) int {
	marks := f.marks()
	i := sort.Search(len(marks), func(i int) bool { return marks[i].offset > offset }) - 1
	return marks[i].chars + utf8.RuneCountInString(f.Content[marks[i].offset:offset])
}

// lineStarts finds the lines, which end with LF, CR LF or CR.
func lineStarts(s string) []int {
	starts := []int{0}
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\n':
		case s[i] == '\r' && (i+1 == len(s) || s[i+1] != '\n'):
		default:
			continue
		}
		starts = append(starts, i+1)
	}
	return starts
}

// A Position is a place in a file as editors count it. The zero value is no
// place, as of a value built in code.
type Position struct {
	File   string // its name
	Line   int    // from 1
	Column int    // from 1, in characters (Unicode code points); a byte order mark doesn't count
}

// String returns "file:line:column"; "-" for no place.
func (p Position) String() string {
	if p.Line == 0 {
		return "-"
	}
	return p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// Position returns the line and column of a byte offset. An offset outside of
// the file is taken to its nearest end.
func (f *File) Position(offset int) Position {
	offset = min(max(offset, 0), len(f.Content))
	starts := f.starts()
	line := sort.SearchInts(starts, offset+1)
	from := starts[line-1]
	if from == 0 && strings.HasPrefix(f.Content, bom) {
		from = min(len(bom), offset)
	}
	column := 0
	if offset-from <= markStep {
		column = utf8.RuneCountInString(f.Content[from:offset])
	} else {
		column = f.charsBefore(offset) - f.charsBefore(from)
	}
	return Position{File: f.Name, Line: line, Column: 1 + column}
}

const bom = "\ufeff"

func (f *File) segment(start, end int, text string, style Style, verbatim bool) []Segment {
	if start < 0 || end > len(f.Content) || start > end {
		return nil
	}
	return []Segment{{File: f, Start: start, End: end, Text: text, Style: style, Verbatim: verbatim}}
}
