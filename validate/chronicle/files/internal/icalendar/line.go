package icalendar

import (
	"iter"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// A contentLine is a property: NAME;PARAMETER=value:VALUE, without the folds of
// section 3.1.
type contentLine struct {
	start, end int    // bytes of the file
	name       string // in capitals; "" if the line is not one
	parameters string
	value      place.Text
}

// lines yields the content lines of a text from offset from on.
func lines(src string, from int) iter.Seq[contentLine] {
	return func(yield func(contentLine) bool) {
		var text place.Text
		first, last := -1, 0
		finish := func() bool {
			ok := first < 0 || yield(parseLine(text, first, last))
			text, first = place.Text{}, -1
			return ok
		}
		for start, end := range source.Lines(src, from) {
			isFolded := start < end && (src[start] == ' ' || src[start] == '\t')
			if isFolded && first >= 0 {
				text.Verbatim(src[start+1:end], start+1)
				last = end
				continue
			}
			if !finish() {
				return
			}
			if source.IsBlank(src[start:end]) {
				continue
			}
			first, last = start, end
			text.Verbatim(src[start:end], start)
		}
		finish()
	}
}

func parseLine(text place.Text, start, end int) contentLine {
	l := contentLine{start: start, end: end}
	all := text.String()
	n := len(all) - len(strings.TrimLeftFunc(all, isNameLetter))
	colon := valueMark(all[n:])
	if n == 0 || colon < 0 || colon > 0 && all[n] != ';' {
		return l
	}
	l.name, l.parameters = strings.ToUpper(all[:n]), all[n:n+colon]
	l.value = text.Cut(n+colon+1, len(all))
	return l
}

func isNameLetter(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' || r == '_'
}

// valueMark returns where the colon before the value is: the first that is not
// within quotation marks; -1: there is none.
func valueMark(s string) int {
	isQuoted := false
	for i := range len(s) {
		switch {
		case s[i] == '"':
			isQuoted = !isQuoted
		case s[i] == ':' && !isQuoted:
			return i
		}
	}
	return -1
}

// parameter returns the value of a parameter; "" if it is not given.
func (l *contentLine) parameter(name string) string {
	for part := range strings.SplitSeq(l.parameters, ";") {
		if key, value, _ := strings.Cut(part, "="); strings.EqualFold(key, name) {
			return strings.Trim(value, `"`)
		}
	}
	return ""
}

// items returns the parts of a value that is a list, with their escapes decoded; of any
// other value, the whole.
func (l *contentLine) items(isList bool) []place.Text {
	var all []place.Text
	var item place.Text
	text, run := l.value.String(), 0
	at := func(i int) int { // i only grows
		for l.value.Runs[run].TextEnd <= i {
			run++
		}
		r := l.value.Runs[run]
		return r.File + i - r.Text
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && i+1 < len(text) && strings.IndexByte(`\;,nN`, text[i+1]) >= 0:
			decoded := text[i+1 : i+2]
			if decoded == "n" || decoded == "N" {
				decoded = "\n"
			}
			from := at(i)
			i++
			item.Unit(decoded, from, at(i)+1)
		case c == ',' && isList:
			all, item = append(all, item), place.Text{}
		default:
			item.Verbatim(text[i:i+1], at(i))
		}
	}
	return append(all, item)
}

// originOf says where a decoded text is in the file.
func originOf(t *place.Text) chronicle.Origin {
	if len(t.Runs) == 1 && t.Runs[0].Verbatim {
		return chronicle.Verbatim(t.Runs[0].File)
	}
	return chronicle.Origin{Style: chronicle.Markup, Start: t.Runs[0].File, Runs: t.Runs}
}
