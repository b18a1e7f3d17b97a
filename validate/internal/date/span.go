package date

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed span.md
var spanPage string

// Span marks a length of time, an age or an anniversary that its own dates
// contradict, by every way of counting.
var Span = &rule.Rule{
	ID:       "date/span",
	Summary:  "“for 27 years, from 1973 to 1990”: durations, ages and anniversaries that don't add up",
	Severity: rule.Warning,
	Page:     spanPage,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			g := passageOf(p, e, f)
			(&durations{g}).checkDurations(p)
			(&ages{g}).checkAges(p)
			(&anniversaries{g}).checkAnniversaries(p)
		}
	},
}

// durations are the lengths of time of a passage.
type durations struct{ *passage }

// checkDurations checks the lengths of time that stand beside both their ends.
func (g *durations) checkDurations(p *rule.Pass) {
	all := g.read.Durations()
	if len(all) == 0 {
		return
	}
	stretches := g.periods()
	next := 0 // the first stretch that starts after the duration
	for _, d := range all {
		for next < len(stretches) && stretches[next].Start < d.End {
			next++
		}
		if !isDayOrLonger(d.Length.Unit) || !lasts(d.Role) || g.isNamed(d) {
			continue
		}
		if next < len(stretches) && !g.continues(stretches, next) {
			if how := g.measures(d, stretches[next]); how != unrelated {
				g.compareSpan(p, d, stretches[next], how)
				continue
			}
		}
		if next > 0 && !g.continues(stretches, next-1) && g.sumsUp(stretches[next-1], d) {
			g.compareSpan(p, d, stretches[next-1], fills)
		} else if s, ok := g.told(d); ok {
			g.compareSpan(p, d, s, fills)
		}
	}
}

// lasts reports whether a duration of this role tells how long something was.
func lasts(r when.Role) bool {
	return r == "" || r == when.Lasting || r == when.Through || r == when.Delay
}

// relation says how a duration stands to a stretch of time.
type relation uint8

const (
	unrelated relation = iota
	fills              // it is as long
	liesIn             // it is no longer
)

// compareSpan reports a duration that its stretch contradicts.
func (g *durations) compareSpan(p *rule.Pass, d when.Duration, s stretch, how relation) {
	x, ok := s.elapsed()
	if !ok {
		return
	}
	if g.mixed() {
		x.least, x.most = x.least-julianGap, x.most+julianGap
	}
	switch judge(d.Length, x) {
	case fits:
		return
	case tooShort:
		if how == liesIn || s.within {
			return
		}
	}
	p.Report(rule.Finding{
		Span: g.at(d.Span),
		Message: fmt.Sprintf("%s and %s don't agree: that is %s",
			schema.Quote(d.In(g.text)), schema.Quote(s.In(g.text)), x.length(d.Length.Unit)),
		Related: []rule.Related{{Span: g.at(s.Span), Message: "its start and end"}},
	})
}

// isNamed reports whether a duration is part of a name or of a longer word: the
// Seven Years' War, a Five-Year Plan, five-and-a-half-year.
func (g *durations) isNamed(d when.Duration) bool {
	if r := g.next(d.End); strings.ContainsRune("'’", r) && r != 0 || d.Start > 0 && g.text[d.Start-1] == '-' {
		return true
	}
	words := strings.FieldsFunc(d.In(g.text), func(r rune) bool { return !unicode.IsLetter(r) })
	return len(words) > 1 && slices.ContainsFunc(words[1:], isCapitalized)
}

func isCapitalized(word string) bool {
	for _, r := range word {
		return unicode.IsUpper(r)
	}
	return false
}

// continues reports whether a stretch is one of several, which a duration may
// sum up: 1950–1955 and 1960–1965.
func (g *durations) continues(all []stretch, i int) bool {
	return i+1 < len(all) && g.lists(all[i].End, all[i+1].Start) || i > 0 && g.lists(all[i-1].End, all[i].Start)
}

// lists reports whether what stands between two stretches makes them a list.
func (g *durations) lists(from, to int) bool {
	const longest = 3
	words, ok := g.gap(from, to)
	if !ok || len(words) > longest {
		return false
	}
	for _, word := range words {
		if word != "," && word != ";" && word != "/" && word != "from" && !listing[word] && word != "then" && word != "again" {
			return false
		}
	}
	return true
}

// longestPhrase is how many words may stand between a duration and its ends.
const longestPhrase = 4

// measures tells how a duration stands to the stretch after it.
func (g *passage) measures(d when.Duration, s stretch) relation {
	words, ok := g.gap(d.End, s.Start)
	if !ok {
		return unrelated
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
	case !led || len(words) > longestPhrase:
		return unrelated
	case len(words) == 0:
		return fills
	}
	length := d.In(g.text)
	separator := strings.LastIndexFunc(length, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) > 2 && words[0] == "-" && words[1] == "long" {
		words = words[2:]
	}
	joined := separator >= 0 && !strings.HasPrefix(length[separator:], " ") // six-week
	for i, word := range words {
		switch {
		case !isPlainWord(word), plannedSpans[word], notSpans[word]:
			return unrelated
		case linking[word] && (joined || i > 0):
			return unrelated
		}
	}
	if joined {
		return fills
	}
	return liesIn
}

func isPlainWord(word string) bool {
	for _, r := range word {
		if !unicode.IsLetter(r) && r != '-' {
			return false
		}
	}
	return true
}

var (
	// plannedSpans are words for what need not last as long as it was meant to.
	plannedSpans = text.WordSet(`plan plans term terms sentence sentences contract contracts lease leases deal deals mandate mandates
		program programs programme programmes agreement agreements treaty treaties truce truces moratorium ban bans
		ultimatum deadline pledge visa passport scholarship fellowship appointment apprenticeship indenture notice
		warranty guarantee loan bond bonds forecast schedule budget course degree licence license concession prison jail`)
	// notSpans are words after a length that make it another thing than how long
	// the stretch was.
	notSpans = text.WordSet(`old older younger later earlier ago after before since until till away long late early more less
		than each every apart anniversary survivor survivors veteran veterans`)
	// linking are words after which the stretch may belong to another noun.
	linking = text.WordSet(`of in under at during to for with by and on into through as or while the`)
)

// sumsUp reports whether a duration stands right behind a stretch as its sum:
// "from 1973 to 1990, for 17 years", "(9 October – 5 November, 27 days)", "the
// war of 1914–1918 lasted four years".
func (g *durations) sumsUp(s stretch, d when.Duration) bool {
	words, ok := g.gap(s.End, d.Start)
	if !ok || len(words) == 0 || len(words) > longestPhrase || !g.closes(d.End) && !g.totals(d.End) {
		return false
	}
	if words[0] == ")" && len(words) > 1 {
		words = words[1:]
	}
	switch words[0] {
	case "lasted", "lasts":
		return len(words) == 1 && !s.within
	case ",", "(", "–", "—":
	default:
		return false
	}
	switch strings.Join(words[1:], " ") {
	case "a total of", "a period of", "a span of":
		return true
	case "", "for", "lasting", "in all", "totalling", "totaling", "i.e.", "or":
		return !s.within
	}
	return false
}

// totals reports whether "in all" stands at a place.
func (g *durations) totals(at int) bool {
	const longest = len(" altogether,")
	words := wordsOf(g.text[at:runeStart(g.text, min(len(g.text), at+longest))])
	switch {
	case len(words) == 0:
		return false
	case words[0] == "altogether":
		return true
	}
	return len(words) > 1 && words[0] == "in" && (words[1] == "all" || words[1] == "total")
}

// told returns the stretch whose ends the sentence of a duration tells by verbs of
// their own: "began on 1 March and lasted 65 days, until 4 May".
func (g *durations) told(d when.Duration) (stretch, bool) {
	n := g.sentence(d.Start)
	if d.Role != when.Lasting || n == len(g.read.Sentences()) {
		return stretch{}, false
	}
	s := g.read.Sentences()[n].Span
	dates := g.datesIn(s)
	if len(dates) != 2 || len(within(g.read.Durations(), spanOfDuration, s)) != 1 {
		return stretch{}, false
	}
	from, to := dates[0], dates[1]
	if !isPlainDate(from) || !beginnings[g.verbBefore(from.Start, s.Start)] || !to.IsStated() || to.Err != nil || to.Value.IsZero() {
		return stretch{}, false
	}
	// The end is that of the same thing where it follows at once.
	after := from.End
	if to.Modifier == when.Until {
		after = d.End
	} else if !endings[g.verbBefore(to.Start, s.Start)] {
		return stretch{}, false
	}
	if words, ok := g.gap(after, to.Start); !ok || len(words) > longestPhrase-1 {
		return stretch{}, false
	}
	x := stretch{Span: text.Span{Start: from.Start, End: to.End}, from: extentOf(from.Value), to: extentOf(to.Value)}
	return x, x.from.first <= x.to.last
}

var (
	beginnings = text.WordSet(`began begins begun started starts opened opens`)
	endings    = text.WordSet(`ended ends finished closed closes`)
)
