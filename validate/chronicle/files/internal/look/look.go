// Package look says what a text that can't be parsed has the look of: whether it may
// be a chronicle that was damaged, or anything else.
//
//	look.IsOfEvents(`{"events": [{"date": "1902-05", "text": "The lamp is l`) // true
package look

import (
	"regexp"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// headSize is how many bytes of a text are looked at.
const headSize = 64 << 10

// member is a key of JSON or YAML, in quotation marks or not, with its colon, and year
// is a value that begins with a year, perhaps within brackets or below a key.
var (
	member = regexp.MustCompile(`(?m)(?:["']([A-Za-z_]{2,14})["']|(?:^[ \t]*(?:- )*|[{,][ \t]*)([A-Za-z_]{2,14}))[ \t]*:`)
	year   = regexp.MustCompile(`^\s*[\["'{]*\s*(?:["']?year["']?\s*:\s*["']?)?-?[0-9]{1,4}\b`)
)

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
	inList, dated, told := false, 0, 0
	text = head(text)
	for _, m := range member.FindAllStringSubmatchIndex(text, -1) {
		from, to := max(m[2], m[4]), max(m[3], m[5]) // in quotation marks or not
		switch key := text[from:to]; {
		case IsNear(key, lists...):
			inList = true
		case IsNear(key, dates...):
			if year.MatchString(text[m[1]:]) {
				dated++
			}
		case IsNear(key, prose...):
			told++
		}
	}
	return dated > 0 && told > 0 && inList || dated >= manyDates && told >= manyDates
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

// IsNear reports whether a word is one of the known ones, or one slip of the pen from it:
// a letter changed, lost or added, or two exchanged.
func IsNear(word string, known ...string) bool {
	return slices.ContainsFunc(known, func(k string) bool { return isSlip(strings.ToLower(word), strings.ToLower(k)) })
}

func isSlip(a, b string) bool {
	for a != "" && b != "" && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	switch {
	case len(a) <= 1 && len(b) <= 1:
		return true
	case len(a) == 2 && len(b) == 2:
		return a[0] == b[1] && a[1] == b[0]
	}
	return false
}

// IsDate reports whether a text is a date.
func IsDate(text string) bool {
	_, err := edtf.Parse(strings.TrimSpace(text))
	return err == nil && strings.ContainsAny(text, "0123456789")
}

func head(text string) string { return text[:min(len(text), headSize)] }
