package date

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A lifetime is what a sentence tells of when someone lived.
type lifetime struct {
	birth     moment
	death     *moment // nil: not told
	isBracket bool    // both are those of the bracket behind a name
	isShort   bool    // which may rather be that of an office
	clause    int     // where the bracket, or else a pronoun, stands before its verb
}

// adulthood is the least age in years at which someone comes into an office.
const adulthood = 15

// outlasts reports whether an age at the end of a short bracket is one that its
// holder of an office can't have had: 24 behind (1971–1990), for whom it would have
// begun at five.
func (l *lifetime) outlasts(a when.Age) bool {
	return a.Length.Most < yearOf(l.death.extent.last)-yearOf(l.birth.extent.first)+adulthood
}

// life returns the birth that a sentence tells, and the death if it stands with
// it in brackets or is dated. It is false unless there is one birth.
func (g *ages) life(s text.Span) (l lifetime, ok bool) {
	count := 0
	for _, d := range g.datesIn(s) {
		if !isPlainDate(d) {
			continue
		}
		switch g.verbBefore(d.Start, s.Start) {
		case "born", "b":
			count++
			l.birth = moment{extentOf(d.Value.Start()), g.at(d.Span)}
		case "died", "dies", "d", "death":
			l.death = &moment{extentOf(d.Value), g.at(d.Span)}
		}
	}
	var short []lifetime
	for _, x := range within(g.periods(), spanOfStretch, s) {
		if !g.isLife(x) {
			continue
		}
		bracket := lifetime{
			birth: moment{x.from, g.at(x.Span)}, death: &moment{x.to, g.at(x.Span)},
			isBracket: true, isShort: x.years() < shortestLife, clause: x.End,
		}
		if bracket.isShort {
			short = append(short, bracket)
			continue
		}
		count++
		l = bracket
	}
	if count == 0 && len(short) == 1 {
		return short[0], true
	}
	return l, count == 1
}

// shortestLife is the years below which a bracket behind a name may rather be a
// reign or a term.
const shortestLife = 40

// years returns the fewest years from the one end to the other.
func (s stretch) years() int64 { return yearOf(s.to.first) - yearOf(s.from.last) }

// isLife reports whether a stretch is the bracket with birth and death behind
// a name.
func (g *ages) isLife(s stretch) bool {
	if g.next(s.End) != ')' || s.approximate || s.years() == 0 {
		return false
	}
	from := runeStart(g.text, s.Start-longestGap)
	t := tokenize(g.text[from:s.Start])
	n := len(t.list)
	if n > 0 && (t.word(n-1) == "born" || t.word(n-1) == "b") {
		n--
	}
	if n < 2 || !t.isMark(n-1, "(") || !t.capitalized(n-2) {
		return false
	}
	// Of a ruler, the bracket may hold the reign.
	if name := t.raw(n - 2); strings.Trim(name, "IVX") == "" {
		return false
	}
	for i := max(0, n-6); i < n-1; i++ {
		if rulers[t.word(i)] {
			return false
		}
	}
	return true
}
