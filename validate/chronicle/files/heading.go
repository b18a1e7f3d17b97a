package files

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/chronlint/chronlint/internal/lang"
)

// Headings are short.
const (
	headingWords = 12
	headingBytes = 160
)

// namesTimeline reports whether a block begins with a heading that names a
// timeline, and the language of its words.
func (a *article) namesTimeline(b *block) (language string, ok bool) {
	line := a.in(b.lines[0])
	if len(line) > headingBytes || strings.HasSuffix(line, ".") || strings.HasSuffix(line, "。") || len(strings.Fields(line)) > headingWords {
		return "", false
	}
	if len(b.lines) > 1 { // on a line of its own, or right above a date
		if _, d, _ := a.leadingDate(b.lines[1], ""); d == nil {
			return "", false
		}
	}
	return timelineName(line)
}

// timelineName reports whether a heading names a timeline, and the language of
// its words.
func timelineName(line string) (language string, ok bool) {
	line = norm.NFC.String(line)
	words := spacedWords(line)
	for name := range lang.Timelines.All() {
		if strings.Contains(words, " "+name+" ") {
			return "", true
		}
	}
	for _, l := range lang.All() {
		for name := range l.Chronicles.Names.All() {
			if l.Chronicles.Joined && strings.Contains(line, name) || strings.Contains(words, " "+name+" ") {
				return l.Tag, true
			}
		}
	}
	return "", false
}

// spacedWords gives the words of a line in lower case, with one space before
// and after each.
func spacedWords(line string) string {
	words := strings.FieldsFunc(strings.ToLower(line), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
	})
	return " " + strings.Join(words, " ") + " "
}

// looksLikeHeading reports whether a block is one short line that does not end
// as a sentence does.
func (a *article) looksLikeHeading(b *block) bool {
	const most = 8 // words
	if b.dated != nil || len(b.lines) != 1 {
		return false
	}
	line := a.in(b.lines[0])
	return len(line) <= headingBytes && len(strings.Fields(line)) <= most && !endsSentence(line)
}
