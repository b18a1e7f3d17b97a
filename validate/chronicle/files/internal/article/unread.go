package article

import (
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// leastBare is how many dates stand alone in a section whose dates do.
const leastBare = 2

// findUnread takes lines for dates that look like one and can't be read, in a section
// whose dates mostly stand alone: a month that is misspelt would otherwise make its event
// part of the one before.
func (a *article) findUnread(blocks []block, dated int) []block {
	bare := 0
	for i := range blocks {
		if blocks[i].isBareDate() {
			bare++
		}
	}
	if bare < leastBare || 2*bare < dated {
		return blocks
	}
	var out []block
	for i, b := range blocks {
		n := len(b.lines) - 1
		followed := i+1 < len(blocks) && blocks[i+1].dated == nil
		ends := i+1 == len(blocks)
		isHeading := n == 0 && b.dated == nil && !(i > 0 && blocks[i-1].isBareDate())
		isGlued := n > 0 && layout.EndsSentence(a.in(b.lines[n-1])) // the line end behind the paragraph is lost
		if n < 0 || !followed && !ends || !isHeading && !isGlued || !looksDated(a.in(b.lines[n]), ends) {
			out = append(out, b)
			continue
		}
		label := block{gap: b.gap, date: b.lines[n], dated: &when.Date{}}
		if isGlued {
			b.lines = b.lines[:n]
			out = append(out, b)
		}
		out = append(out, label)
	}
	return out
}

// looksDated reports whether a line may be meant as a date: few words with a number. At
// the end of a file that breaks off the name of a month may be all there is yet.
func looksDated(line string, ends bool) bool {
	const (
		mostWords = 3
		mostBytes = 24
	)
	if len(line) > mostBytes || len(strings.Fields(line)) > mostWords || layout.EndsSentence(line) {
		return false
	}
	digits, letters := 0, 0
	for _, r := range line {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return digits > 0 && 3*digits >= letters || ends && letters > 0 && beginsMonth(line)
}

// beginsMonth reports whether a text is the beginning of the name of a month.
func beginsMonth(text string) bool {
	text = strings.ToLower(text)
	for _, l := range lang.All() {
		for _, m := range l.Calendar.Months {
			if strings.HasPrefix(strings.ToLower(m.Name), text) {
				return true
			}
		}
	}
	return false
}
