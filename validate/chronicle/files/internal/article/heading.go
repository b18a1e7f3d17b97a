package article

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
)

// Headings are short. With 6 to 12 words, and with 80 bytes or more, which bound
// what is written without spaces, the articles in testdata read alike; with 4
// words or 40 bytes the headings of their timelines are missed, and with 16 words
// TestTimelinesAreNamedInManyLanguages takes a sentence for one.
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
	return layout.TimelineName(line)
}

// looksLikeHeading reports whether a block is one short line that does not end
// as a sentence does.
func (a *article) looksLikeHeading(b *block) bool {
	if b.dated != nil || len(b.lines) != 1 {
		return false
	}
	line := a.in(b.lines[0])
	return len(line) <= headingBytes && len(strings.Fields(line)) <= headingWords && !layout.EndsSentence(line)
}
