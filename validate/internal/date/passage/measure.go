package passage

import (
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Lasts reports whether a duration of this role says how long something was.
func Lasts(r when.Role) bool {
	return r == "" || r == when.Lasting || r == when.Through || r == when.Delay
}

// Relation is the relation of a duration to a stretch of time.
type Relation uint8

const (
	Unrelated Relation = iota
	Fills              // it is as long
	LiesIn             // it is no longer
)

// LongestPhrase is how many words may be between a duration and its ends.
const LongestPhrase = 4

// Measures returns the relation of a duration to the stretch after it.
func (g *Passage) Measures(d when.Duration, s Stretch) Relation {
	words, ok := g.Gap(d.End, s.Start)
	if !ok {
		return Unrelated
	}
	// What leads in the stretch.
	lead := len(words)
	if lead > 0 && (words[lead-1] == "from" || words[lead-1] == "between") {
		lead--
	}
	led := lead < len(words)
	if lead > 0 && (words[lead-1] == "," || words[lead-1] == "(" || words[lead-1] == ":" || words[lead-1] == "–" || words[lead-1] == "—") {
		lead--
		led = true
	}
	words = words[:lead]
	switch {
	case !led || len(words) > LongestPhrase:
		return Unrelated
	case len(words) == 0:
		return Fills
	}
	length := d.In(g.Text)
	separator := strings.LastIndexFunc(length, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) > 2 && words[0] == "-" && words[1] == "long" {
		words = words[2:]
	}
	joined := separator >= 0 && !strings.HasPrefix(length[separator:], " ") // six-week
	for i, word := range words {
		switch {
		case !IsPlainWord(word), lang.English.Stretches.Planned.Has(word), lang.English.Stretches.NotLengths.Has(word):
			return Unrelated
		case lang.English.Stretches.Links.Has(word) && (joined || i > 0):
			return Unrelated
		}
	}
	if joined {
		return Fills
	}
	return LiesIn
}

// IsPlainWord reports whether a word has nothing but letters and hyphens.
func IsPlainWord(word string) bool {
	for _, r := range word {
		if !unicode.IsLetter(r) && r != '-' {
			return false
		}
	}
	return true
}
