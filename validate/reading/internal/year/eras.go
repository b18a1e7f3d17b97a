package year

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// WithEra reads a year with an era, 480 BC, AD 69, and years of three digits
// where others before them were BC.
func (r *Reader) WithEra(i int) (int, bool) {
	if i >= len(r.t.Tokens) || r.t.Tokens[i].Kind == text.NumberToken && number.Attached(r.t, i) || r.t.GapAt(i) == text.NoGap && r.t.MarkAt(i-1, ".") {
		return i, false
	}
	m := moment.Moment{Day: moment.NoDay}
	end, ok := moment.Year(r.t, i, len(r.t.Tokens), &m)
	if !ok {
		return i, false
	}
	if m.Era != moment.NoEra {
		if !capitalEra(r.t, i, end) {
			return i, false
		}
		first := hedgedYear(r.t, i)
		m.About = first < i
		return r.addEra(mention.Mention{First: first, End: end, From: m}, i)
	}
	if r.t.Tokens[i].Kind != text.NumberToken || m.Digits == 0 || m.Digits > 4 {
		return i, false
	}
	x := mention.Mention{First: i, End: i + 1, From: m}
	if other, ok := eraBehind(r.t, i+1); ok {
		x.From.Era = other // the end of a pair, or of a range, has the era of both
		return r.addEra(x, i)
	}
	if isNegative(r.t, i) {
		x.First, x.From.Era = i-1, moment.BC
		return r.addEra(x, i)
	}
	if m.Digits != 3 {
		return i, false
	}
	p := eraPlace{place{r.t, r.mentions, i}, i - r.bcSeen}
	if p.followsYear() {
		return r.addEra(x, i)
	}
	if end, ok := r.earlyLife(i); ok {
		return end, true
	}
	if r.bcSeen < 0 || !bcReasons.Decide(p) {
		return r.early(p)
	}
	x.From.Era = moment.BC
	return r.addEra(x, i)
}

// addEra adds a year, which is at token i.
func (r *Reader) addEra(x mention.Mention, i int) (int, bool) {
	if x.From.Era == moment.BC {
		r.bcSeen = i
	}
	x.Form = when.Year
	return r.mentions.Add(x)
}

// An eraPlace is that of a number of three digits, so many tokens after a year BC.
type eraPlace struct {
	place
	distance int
}

// followsYear reports whether the number is said to be a year: the year 410.
func (p eraPlace) followsYear() bool {
	before := p.t.Entry(p.i - 1)
	if p.isSaidBehind() && before.Cue != 0 {
		return !number.Continues(p.t, p.i)
	}
	definite := p.t.Follows(p.i-1, word.Article) || before.Class&word.Article != 0
	return before.Unit == when.Years && !before.Plural && definite && p.t.GapAt(p.i) <= text.LineGap && !p.counts() && !number.Continues(p.t, p.i)
}

// isNegative reports whether the number at i is a year BC with a minus: né en -428.
func isNegative(t *token.List, i int) bool {
	const least = 3 // digits, below which it may be a temperature
	return t.NumberAt(i, least, 4) && t.MarkAt(i-1, "-−–") && t.GapAt(i) == text.NoGap && t.GapAt(i-1) == text.SpaceGap && t.Entry(i-2).Cue == word.StrongCue &&
		!number.Continues(t, i) && !number.IsUnit(t, i+1) && !number.IsCounted(t, i+1)
}

// early reads a year of three digits that another date of the text supports: that of a life
// or a reign in a bracket (830–907), and one that a word such as "in" makes one.
func (r *Reader) early(p eraPlace) (int, bool) {
	t, i := p.t, p.i
	if number.Continues(t, i) || number.Labelled(t, i) || number.IsUnit(t, i+1) || p.counts() {
		return i, false
	}
	if p.cue() != word.StrongCue || !t.EndsClause(i+1) && !startsClause(t, i-1) || p.value()%100 == 0 {
		return i, false
	}
	return r.mentions.AddStated(shape.LoneYear(t, i), longestLife)
}

// earlyLife reads the years of a life or a reign, the first of which has three digits:
// (830–907), (vers 965 – vers 1040).
func (r *Reader) earlyLife(i int) (int, bool) {
	t, second := r.t, i+2
	if !t.MarkAt(i+1, text.Dashes) || t.GapAt(i+1) != t.GapAt(second) || number.Continues(t, i) || number.Labelled(t, i) || !inBracket(t, i) {
		return i, false
	}
	hedged := t.Class(second)&(word.About|word.Circa) != 0
	if hedged {
		if second++; t.MarkAt(second, ".") {
			second++
		}
	}
	if !t.NumberAt(second, 3, 4) || !t.MarkAt(second+1, ");,") {
		return i, false
	}
	if years := t.Tokens[second].Value - t.Tokens[i].Value; years <= 0 || years > longestLife {
		return i, false
	}
	d := shape.LoneYear(t, i)
	if first := hedgedYear(t, i); first < i {
		d.About, d.Tokens[0] = true, first
	}
	r.mentions.AddStated(d, longestLife)
	if hedged && t.YearAt(second) {
		return i + 1, true // the second is a year in any case
	}
	return r.mentions.AddStated(shape.LoneYear(t, second), longestLife)
}

// bcReasons decide whether three digits somewhere behind a year BC are another.
var bcReasons = reason.Table[eraPlace, bool]{{
	Why:     "it goes on, or is the number of something",
	Holds:   func(p eraPlace) bool { return number.Continues(p.t, p.i) || number.Labelled(p.t, p.i) },
	Then:    false,
	Example: "In 480 BC they won. It was in 479/8.",
}, {
	Why:     "it counts things",
	Holds:   func(p eraPlace) bool { return p.counts() || number.IsUnit(p.t, p.i+1) },
	Then:    false,
	Example: "In 480 BC they lost. By 479 ships were built.",
}, {
	Why:     "a year BC and \"and\" or \"or\" precede it",
	Holds:   func(p eraPlace) bool { return p.t.Follows(p.i, word.And|word.Or) && p.distance <= 4 },
	Then:    true,
	Example: "It was so in 480 BC and 479.",
}, {
	Why: "a word such as \"in\", \"by\" or \"between\" precedes it",
	Holds: func(p eraPlace) bool {
		c := p.cue()
		return c == word.StrongCue || c == word.WeakCue || c == word.PairCue
	},
	Then:    true,
	Example: "In 480 BC they won. In 479 they lost.",
}, {
	Why:     "it is in brackets",
	Holds:   func(p eraPlace) bool { return p.t.MarkAt(p.i-1, "(") && p.t.MarkAt(p.i+1, ")") },
	Then:    true,
	Example: "In 480 BC they won. Another war (479) followed.",
}, {
	Why:     "a word such as \"early\" precedes it",
	Holds:   func(p eraPlace) bool { return p.t.Follows(p.i, word.Early|word.Middle|word.Late) },
	Then:    true,
	Example: "In 480 BC they won. From the very start 479 was bad.",
}}

// hedgedYear returns the index of the word before the year at i that makes it an
// approximate one, or i.
func hedgedYear(t *token.List, i int) int {
	at := i - 1
	if t.MarkAt(at, ".") && t.GapAt(at) == text.NoGap && t.Class(at-1)&word.Circa != 0 {
		at--
	}
	if at >= 0 && t.GapAt(i) <= text.LineGap && t.Class(at)&(word.About|word.Circa) != 0 && !(t.Tokens[at].Len() == 1 && t.Capitalized(at)) {
		return at
	}
	return i
}

// eraBehind returns the era of a year that a dash or a word joins to the one
// before token i.
func eraBehind(t *token.List, i int) (moment.Era, bool) {
	if !t.MarkAt(i, text.Dashes) && !t.MarkAt(i, "/") && !t.IsA(i, word.And|word.Or|word.Through) || !t.NumberAt(i+1, 1, 4) {
		return moment.NoEra, false
	}
	m := moment.Moment{Day: moment.NoDay}
	end, ok := moment.Year(t, i+1, len(t.Tokens), &m)
	return m.Era, ok && m.Era != moment.NoEra && capitalEra(t, i+1, end)
}

// capitalEra reports whether there is a capital letter among tokens i to end,
// as in BC and a. C., or three words, as in "до н. э.": an ad is not an era.
func capitalEra(t *token.List, i, end int) bool {
	words := 0
	for ; i < end; i++ {
		if t.Tokens[i].Kind == text.WordToken {
			if words++; t.Capitalized(i) {
				return true
			}
		}
	}
	return words >= 3
}
