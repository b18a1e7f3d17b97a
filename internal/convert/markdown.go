package convert

import (
	"cmp"
	"regexp"
	"strings"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
)

// markdown writes each event as a heading with its date and title, and its text below.
func markdown(t *timeline.Timeline, _ *quotes.Collection) ([]byte, error) {
	var b strings.Builder
	if t.Title != "" {
		b.WriteString("# " + escapeLine(t.Title) + "\n\n")
	}
	for i := range t.Events {
		e := &t.Events[i]
		heading := dateLabel(e)
		switch {
		case heading == "":
			// A heading all the same, or the text would belong to the event before.
			heading = escapeLine(cmp.Or(e.Title, "Undated"))
		case e.Title != "":
			heading += ": " + escapeLine(e.Title)
		}
		b.WriteString("## " + heading + "\n\n")
		for p := range strings.SplitSeq(e.Text, "\n\n") {
			if p = strings.TrimSpace(p); p != "" {
				b.WriteString(escapeLine(p) + "\n\n")
			}
		}
	}
	return []byte(b.String()), nil
}

// plainDate is what is written as it is. A month is not: 1914-18 is four years.
var plainDate = regexp.MustCompile(`^\d{4}(-\d\d-\d\d)?$`)

// dateLabel returns the date as a heading states it, else in words.
func dateLabel(e *timeline.Event) string {
	if code := e.Date.String(); plainDate.MatchString(code) {
		return code
	}
	return e.Date.English()
}

// escapeLine writes a paragraph on one line, with what is markup in Markdown escaped.
func escapeLine(s string) string {
	s = inlineMarkup.ReplaceAllString(strings.Join(strings.Fields(s), " "), `\$0`)
	return lineMarkup.ReplaceAllString(s, `$1\$2`)
}

var (
	inlineMarkup = regexp.MustCompile("[\\\\`*_\\[\\]<>&|~]")
	lineMarkup   = regexp.MustCompile(`^(\d*)([#+=:.)-])`)
)
