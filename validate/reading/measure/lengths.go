package measure

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Length is a duration, in days or a longer unit, beside the stretch that it is
// the length of: "for 17 years, from 1973 to 1990".
type Length struct {
	Duration when.Duration
	Stretch  Stretch
	// AtMost is set where the duration is only said to be no longer than the stretch.
	AtMost bool
}

// Lengths returns the durations that are beside both their ends.
func (t *Times) Lengths() []Length {
	if len(t.Durations) == 0 {
		return nil
	}
	l := lengths{t}
	var out []Length
	stretches := t.stretches()
	next := 0 // the first stretch that starts after the duration
	for _, d := range t.Durations {
		for next < len(stretches) && stretches[next].Start < d.End {
			next++
		}
		if !isDayOrLonger(d.Length.Unit) || !lasts(d.Role) || l.isInName(d) {
			continue
		}
		if next < len(stretches) && !l.isOneOfSeveral(stretches, next) {
			if rel := t.leadsTo(d, stretches[next].Span); rel != unrelated {
				out = append(out, Length{d, stretches[next], rel == liesIn || stretches[next].Within})
				continue
			}
		}
		if next > 0 && !l.isOneOfSeveral(stretches, next-1) && l.sumsUp(stretches[next-1], d) {
			out = append(out, Length{d, stretches[next-1], stretches[next-1].Within})
		} else if s, ok := l.between(d); ok {
			out = append(out, Length{d, s, s.Within})
		}
	}
	return out
}

func isDayOrLonger(u when.Unit) bool {
	return u != when.Hours && u != when.Minutes && u != when.Seconds
}

// lasts reports whether a duration of this role says how long something was.
func lasts(r when.Role) bool {
	return r == "" || r == when.Lasting || r == when.Through || r == when.Delay
}

// lengths finds the stretches that durations are the lengths of.
type lengths struct{ *Times }

// isInName reports whether a duration is part of a name or of a longer word: the
// Seven Years' War, a Five-Year Plan, five-and-a-half-year.
func (l lengths) isInName(d when.Duration) bool {
	if r := l.nextRune(d.End); r == '\'' || r == '’' || d.Start > 0 && l.Tokens.Text[d.Start-1] == '-' {
		return true
	}
	words, first := l.Tokens.Within(d.Span), true
	for i := range words.List {
		if words.Word(i) == "" {
			continue
		}
		if !first && words.Capitalized(i) && !l.words.Grammar.CapitalNouns {
			return true
		}
		first = false
	}
	return false
}

// isOneOfSeveral reports whether a stretch is one of several, which a duration may
// sum up: 1950–1955 and 1960–1965.
func (l lengths) isOneOfSeveral(all []Stretch, i int) bool {
	return i+1 < len(all) && l.lists(all[i].End, all[i+1].Start) || i > 0 && l.lists(all[i-1].End, all[i].Start)
}

// listing are the words that join things of one kind, of all languages together.
var listing = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Listing })

// lists reports whether the text between two stretches makes them a list.
func (l lengths) lists(from, to int) bool {
	const longest = 3
	words, ok := l.gap(from, to)
	if !ok || len(words) > longest {
		return false
	}
	for _, word := range words {
		if word != "," && word != ";" && word != "/" && !l.words.Time.Prepositions.From.Has(word) && !listing.Has(word) && !l.words.Stretches.Again.Has(word) {
			return false
		}
	}
	return true
}

// relation is the relation of a duration to the stretch after it.
type relation uint8

const (
	unrelated relation = iota
	fills              // it is as long
	liesIn             // it is no longer
)

// longestShort is the most letters of a short name of a unit, which may have a full stop.
const longestShort = 3

// leadsTo returns the relation of a duration to the stretch after it.
func (t *Times) leadsTo(d when.Duration, stretch text.Span) relation {
	words, ok := t.gap(d.End, stretch.Start)
	if !ok {
		return unrelated
	}
	length := t.Tokens.Within(d.Span)
	if last := len(length.List) - 1; len(words) > 1 && words[0] == "." && t.Tokens.Text[d.End] == '.' && len(length.Raw(last)) <= longestShort {
		words = words[1:] // 20 min.
	}
	// What leads in the stretch.
	lead := len(words)
	if lead > 0 && t.words.Stretches.Froms.Has(words[lead-1]) {
		lead--
	}
	led := lead < len(words)
	if lead > 0 && strings.Contains(",(:–—", words[lead-1]) {
		lead--
		led = true
	}
	words = words[:lead]
	if lead == 1 && t.words.Stretches.AfterLengths.Has(words[0]) {
		words = nil
	}
	switch {
	case !led || len(words) > longestPhrase:
		return unrelated
	case len(words) == 0:
		return fills
	}
	if len(words) > 2 && words[0] == "-" && t.words.Stretches.Long.Has(words[1]) {
		words = words[2:]
	}
	joined := len(length.List) > 1 && !length.At(len(length.List)-1).Spaced() // six-week
	known := &t.words.Stretches
	for i, word := range words {
		switch {
		case !isPlainWord(word), known.Planned.Has(word), known.NotLengths.Has(word):
			return unrelated
		case known.Links.Has(word) && (joined || i > 0):
			return unrelated
		}
	}
	if joined {
		return fills
	}
	return liesIn
}

// isPlainWord reports whether a token is a word or a hyphen.
func isPlainWord(token string) bool {
	first, _ := utf8.DecodeRuneInString(token)
	return token == "-" || unicode.IsLetter(first)
}

// sumsUp reports whether a duration comes right after a stretch as its sum:
// "from 1973 to 1990, for 17 years", "(9 October – 5 November, 27 days)", "the
// war of 1914–1918 lasted four years".
func (l lengths) sumsUp(s Stretch, d when.Duration) bool {
	words, ok := l.gap(s.End, d.Start)
	if !ok || len(words) == 0 || len(words) > longestPhrase || !l.closes(d.End) && !totals(l.Times, d.End) {
		return false
	}
	if words[0] == ")" && len(words) > 1 {
		words = words[1:]
	}
	known := &l.words.Stretches
	switch words[0] {
	case ",", "(", "–", "—":
	default:
		return known.Lasts.Has(words[0]) && len(words) == 1 && !s.Within
	}
	lead := strings.Join(words[1:], " ")
	return known.Totals.Has(lead) || (lead == "" || known.Sums.Has(lead)) && !s.Within
}

// totals reports whether "in all" is at a place, or what may follow a length that ends a phrase.
func totals(t *Times, at int) bool {
	const longest = len(" altogether,")
	words := t.Tokens.Within(text.Span{Start: at, End: at + longest})
	known := &t.words.Stretches
	return known.InAll.Has(words.Word(0)) || known.InAll.Has(words.Word(0)+" "+words.Word(1)) || known.AfterLengths.Has(words.Word(0))
}

// between returns the stretch whose ends the sentence of a duration states with verbs
// of their own: "began on 1 March and lasted 65 days, until 4 May".
func (l lengths) between(d when.Duration) (Stretch, bool) {
	n := l.sentenceAt(d.Start)
	if d.Role != when.Lasting || n == len(l.Sentences) {
		return Stretch{}, false
	}
	s := l.Sentences[n].Span
	dates := l.datesIn(s)
	if len(dates) != 2 || len(within(l.Durations, spanOfDuration, s)) != 1 {
		return Stretch{}, false
	}
	from, to := dates[0], dates[1]
	known := &l.words.Stretches
	if !isWhole(from) || !known.Beginnings.Has(l.verbBefore(from.Start, s.Start)) || !to.IsStated() || !isDated(to) {
		return Stretch{}, false
	}
	// The end is that of the same thing where it follows at once.
	after := from.End
	if to.Modifier == when.Until {
		after = d.End
	} else if !known.Endings.Has(l.verbBefore(to.Start, s.Start)) {
		return Stretch{}, false
	}
	words, ok := l.gap(after, to.Start)
	words = slices.DeleteFunc(words, func(word string) bool { return word == "'" || word == "’" }) // jusqu'au
	if !ok || len(words) > longestPhrase-1 {
		return Stretch{}, false
	}
	return Stretch{Span: text.Span{Start: from.Start, End: to.End}, From: from.Value, To: to.Value}, !runsBackward(from.Value, to.Value)
}
