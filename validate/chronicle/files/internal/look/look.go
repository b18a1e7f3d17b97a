// Package look says what a text that can't be parsed has the look of: whether it may
// be a chronicle that was damaged, or anything else.
//
//	look.IsOfEvents(`{"events": [{"date": "1902-05", "text": "The lamp is l`) // true
package look

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// headSize is how many bytes of a text are looked at.
const headSize = 64 << 10

// lists are the keys that lists of events and quotes have, dates those of when they
// were, and prose those of what they tell.
var (
	lists = []string{"events", "quotes", "paragraphs"}
	dates = []string{"date", "said", "year", "start_date", "startDate"}
	prose = []string{"text", "title", "headline", "display", "display_date", "speaker"}
)

// manyDates is how many dated records are a chronicle, whatever their list is called.
const manyDates = 3

// IsOfEvents reports whether a text in the notation of JSON or YAML, sound or not, has
// the keys of dated records with prose, perhaps misspelt: below the key of a list of
// events, or many of them.
func IsOfEvents(text string) bool {
	inList, dated, texts := false, 0, 0
	text = head(text)
	for at := 0; ; at++ {
		n := strings.IndexByte(text[at:], ':')
		if n < 0 {
			break
		}
		at += n
		switch key := keyBefore(text[:at]); {
		case key == "":
		case IsNear(key, lists...):
			inList = true
		case IsNear(key, dates...):
			if beginsWithYear(text[at+1:]) {
				dated++
			}
		case IsNear(key, prose...):
			texts++
		}
	}
	return dated > 0 && texts > 0 && inList || dated >= manyDates && texts >= manyDates
}

// keyBefore returns the key that a text ends with, in quotation marks or alone at the
// start of a line or a value; "" if there is none.
func keyBefore(text string) string {
	text = strings.TrimRight(text, " \t")
	end := len(text)
	isQuoted := end > 0 && (text[end-1] == '"' || text[end-1] == '\'')
	if isQuoted {
		end--
	}
	start := end
	for start > 0 && isLetter(text[start-1]) {
		start--
	}
	if isQuoted {
		if start == 0 || text[start-1] != text[end] {
			return ""
		}
		return text[start:end]
	}
	before := strings.TrimRight(text[:start], " \t-")
	if before == "" || strings.IndexByte("\n\r{,", before[len(before)-1]) >= 0 {
		return text[start:end]
	}
	return ""
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' }

// beginsWithYear reports whether a value begins with a number of up to four digits, within
// brackets perhaps or below a key of its own.
func beginsWithYear(value string) bool {
	const opening = " \t\r\n[{\"'"
	value = strings.TrimLeft(value[:min(len(value), 64)], opening)
	if rest, ok := strings.CutPrefix(value, "year"); ok {
		value = strings.TrimLeft(rest, opening+":")
	}
	value = strings.TrimPrefix(value, "-")
	digits := len(value) - len(strings.TrimLeft(value, "0123456789"))
	return digits > 0 && digits <= 4
}

// IsOfLines reports whether most of the first lines of a text, sound or not, are
// objects of JSON with a date and prose.
func IsOfLines(text string) bool {
	const enough = 20
	objects, lines := 0, 0
	for line := range strings.Lines(head(text)) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		if strings.Contains(line, `"date"`) && strings.Contains(line, `"text"`) && strings.ContainsAny(line[:min(len(line), 4)], `{"`) {
			objects++
		}
		if lines++; lines == enough {
			break
		}
	}
	return objects > 0 && 2*objects >= lines
}

// IsNear reports whether a word is one of the known ones but for its case, or one slip of
// the pen from it: a letter changed, lost or added, or two exchanged.
func IsNear(word string, known ...string) bool {
	return slices.ContainsFunc(known, func(k string) bool { return isSlip(word, k) })
}

func isSlip(a, b string) bool {
	if len(a) > len(b)+1 || len(b) > len(a)+1 {
		return false
	}
	for a != "" && b != "" && lower(a[0]) == lower(b[0]) {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && lower(a[len(a)-1]) == lower(b[len(b)-1]) {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	switch {
	case len(a) <= 1 && len(b) <= 1:
		return true
	case len(a) == 2 && len(b) == 2:
		return lower(a[0]) == lower(b[1]) && lower(a[1]) == lower(b[0])
	}
	return false
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// IsDate reports whether a text is a date.
func IsDate(text string) bool {
	_, err := edtf.Parse(strings.TrimSpace(text))
	return err == nil && strings.ContainsAny(text, "0123456789")
}

func head(text string) string { return text[:min(len(text), headSize)] }
