package files

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Headings are short.
const (
	headingWords = 12
	headingBytes = 160
)

// timelineNames are what timelines are called, by language; "" where the name
// tells none.
var timelineNames = []struct {
	language string
	joined   bool // written without spaces between words
	names    []string
}{
	{language: "", names: []string{"timeline"}},
	{language: "en", names: []string{"time line", "chronology", "chronicle", "key dates", "key events", "important dates"}},
	{language: "es", names: []string{"cronología", "cronologia", "cronograma", "línea de tiempo", "línea del tiempo", "fechas clave"}},
	{language: "fr", names: []string{"chronologie", "dates clés", "dates clefs", "repères chronologiques"}},
	{language: "de", names: []string{"zeittafel", "zeitleiste", "zeitstrahl", "chronik", "chronologie"}},
	{language: "pt", names: []string{"linha do tempo", "datas importantes"}},
	{language: "it", names: []string{"linea del tempo", "cronistoria", "date chiave"}},
	{language: "nl", names: []string{"tijdlijn", "tijdbalk", "kroniek"}},
	{language: "vi", names: []string{"niên biểu", "biên niên", "dòng thời gian", "mốc thời gian"}},
	{language: "ru", names: []string{"хронология", "хроника", "летопись"}},
	{language: "zh", joined: true, names: []string{"年表", "大事记", "大事記", "时间线", "時間線"}},
	{language: "ja", joined: true, names: []string{"年譜"}},
	{language: "ko", joined: true, names: []string{"연표", "연대기"}},
}

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
	for _, of := range timelineNames {
		for _, name := range of.names {
			if of.joined && strings.Contains(line, name) || strings.Contains(words, " "+name+" ") {
				return of.language, true
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
