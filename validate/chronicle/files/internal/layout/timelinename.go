package layout

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/chronlint/chronlint/internal/lang"
)

// TimelineName reports whether a heading names a timeline, and the language of
// its words.
func TimelineName(line string) (language string, ok bool) {
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

// spacedWords returns the words of a line in lower case, with one space before
// and after each.
func spacedWords(line string) string {
	words := strings.FieldsFunc(strings.ToLower(line), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
	})
	return " " + strings.Join(words, " ") + " "
}
