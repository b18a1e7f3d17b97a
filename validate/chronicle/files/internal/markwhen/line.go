package markwhen

import (
	"iter"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// A lineKind says what a line is.
type lineKind int

const (
	textLine lineKind = iota
	blankLine
	commentLine
	headerLine // key: value, before the first event
	openLine   // section, group, or a heading
	closeLine
	eventLine
)

// A line of a file, and of an event its parts.
type line struct {
	kind       lineKind
	start, end int
	date       string // of an event: what comes before the colon, which is at
	dateAt     int    // this place
	textAt     int
}

// lines yields the lines of a text from offset from on.
func lines(src string, from int) iter.Seq[line] {
	return func(yield func(line) bool) {
		begun := false // the header is over
		for start, end := range source.Lines(src, from) {
			l := lineOf(src, start, end, begun)
			begun = begun || l.kind == eventLine || l.kind == openLine
			if !yield(l) {
				return
			}
		}
	}
}

func lineOf(src string, start, end int, begun bool) line {
	l := line{start: start, end: end}
	text := src[start:end]
	inner := strings.TrimLeft(text, " \t")
	at := start + len(text) - len(inner)
	inner = strings.TrimRight(inner, " \t\r")
	first, _, _ := strings.Cut(inner, " ")
	switch {
	case inner == "":
		l.kind = blankLine
	case strings.HasPrefix(inner, "//"):
		l.kind = commentLine
	case first == "section" || first == "group" || strings.Trim(first, "#") == "" && first != inner:
		l.kind = openLine
		l.textAt = at + len(first)
	case inner == "endSection" || inner == "endGroup":
		l.kind = closeLine
	default:
		if n := dateEnd(inner); n > 0 {
			l.kind, l.date, l.dateAt, l.textAt = eventLine, inner[:n], at, at+n+1
			break
		}
		if !begun && !beginsAsDate(inner) {
			l.kind = headerLine
		}
	}
	return l
}

// dateEnd returns where the colon is after the date that a line begins with; 0 if it
// begins with none. A time of day has colons of its own.
func dateEnd(text string) int {
	for n := 0; n < len(text); n++ {
		if text[n] != ':' {
			continue
		}
		if n > longestDate {
			break
		}
		isClock := n > 0 && n+1 < len(text) && isDigit(text[n-1]) && isDigit(text[n+1])
		if _, err := readRange(text[:n], false); err != errNoDate && !isClock {
			return n
		}
	}
	return 0
}

// longestDate is the most bytes of what comes before the colon of an event.
const longestDate = 120

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// beginsAsDate reports whether a text begins as a date in figures does, of which one
// character may be damaged, or is a number alone.
func beginsAsDate(text string) bool {
	word := text
	if n := strings.IndexAny(word, ": \t"); n >= 0 {
		word = word[:n]
	}
	digits, signs := 0, 0
	for i := range len(word) {
		switch c := word[i]; {
		case isDigit(c):
			digits++
		case c == '-' || c == '/':
			signs++
		}
	}
	if signs == 0 {
		return digits == len(word) && word == text && digits > 0
	}
	return digits >= 3 && digits+signs >= len(word)-1
}

// joined returns where a date begins that sticks to what comes before it: an event whose line
// has been joined to that of another; -1 if there is none.
func joined(text string) int {
	for i := 1; i+len("1911-02-") < len(text); i++ {
		if isDigit(text[i]) && !isDigit(text[i-1]) && text[i-1] != ' ' && text[i-1] != '\n' && text[i-1] != '/' && text[i-1] != '-' &&
			isISO(text[i:i+len("1911-02")]) && text[i+len("1911")] == '-' && text[i+len("1911-02")] == '-' {
			return i
		}
	}
	return -1
}
