package passage

import (
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Lasts reports whether a duration of this role tells how long something was.
func Lasts(r when.Role) bool {
	return r == "" || r == when.Lasting || r == when.Through || r == when.Delay
}

// Relation says how a duration stands to a stretch of time.
type Relation uint8

const (
	Unrelated Relation = iota
	Fills              // it is as long
	LiesIn             // it is no longer
)

// LongestPhrase is how many words may stand between a duration and its ends.
const LongestPhrase = 4

// Measures tells how a duration stands to the stretch after it.
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
		case !IsPlainWord(word), plannedSpans.Has(word), notSpans.Has(word):
			return Unrelated
		case linking.Has(word) && (joined || i > 0):
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

var (
	// plannedSpans are words for what need not last as long as it was meant to.
	plannedSpans = lang.Set{List: `plan plans term terms sentence sentences contract contracts lease leases deal deals mandate mandates
		program programs programme programmes agreement agreements treaty treaties truce truces moratorium ban bans
		ultimatum deadline pledge visa passport scholarship fellowship appointment apprenticeship indenture notice
		warranty guarantee loan bond bonds forecast schedule budget course degree licence license concession prison jail`}
	// notSpans are words after a length that make it another thing than how long
	// the stretch was.
	notSpans = lang.Set{List: `old older younger later earlier ago after before since until till away long late early more less
		than each every apart anniversary survivor survivors veteran veterans`}
	// linking are words after which the stretch may belong to another noun.
	linking = lang.Set{List: `of in under at during to for with by and on into through as or while the`}
)
