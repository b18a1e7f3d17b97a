package measure

import (
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Life is what a sentence states of when someone lived.
type Life struct {
	Birth Point
	Death *Point // nil: not stated

	isBracket bool // both are those of the bracket behind a name
	isShort   bool // which may rather be that of an office
	clause    int  // where the bracket, or else a pronoun, precedes its verb
}

// adulthood is the least age in years at which someone comes into an office.
const adulthood = 15

// outlasts reports whether an age at the end of a short bracket is one that its
// holder of an office can't have had: 24 behind (1971–1990), for whom it would have
// begun at five.
func (l *Life) outlasts(a when.Age) bool {
	return a.Length.Most < lastYear(l.Death.Date)-firstYear(l.Birth.Date)+adulthood
}

func firstYear(d edtf.Date) int64 {
	year, _, _ := d.LooseBounds().EarliestStart.Civil()
	return year
}

func lastYear(d edtf.Date) int64 {
	year, _, _ := d.LooseBounds().LatestEnd.Civil()
	return year
}

// lives finds when people lived, and who dies at which age.
type lives struct{ *Times }

// in returns the birth that a sentence states, and the death if it is with it in
// brackets or is dated. It is false unless there is exactly one birth.
func (l lives) in(s text.Span) (Life, bool) {
	var life Life
	count := 0
	for _, d := range l.datesIn(s) {
		if !isWhole(d) {
			continue
		}
		switch verb := l.verbBefore(d.Start, s.Start); {
		case l.words.Life.Born.Has(verb):
			count++
			life.Birth = Point{d.Span, d.Value.Start()}
		case l.words.Life.Died.Has(verb):
			life.Death = &Point{d.Span, d.Value}
		}
	}
	var short []Life
	for _, x := range within(l.stretches(), spanOfStretch, s) {
		if !l.isBracket(x) {
			continue
		}
		bracket := Life{
			Birth: Point{x.Span, x.From}, Death: &Point{x.Span, x.To},
			isBracket: true, isShort: years(x) < shortestLife, clause: x.End,
		}
		if bracket.isShort {
			short = append(short, bracket)
			continue
		}
		count++
		life = bracket
	}
	if count == 0 && len(short) == 1 {
		return short[0], true
	}
	return life, count == 1
}

// shortestLife is the years below which a bracket behind a name may rather be a
// reign or a term.
const shortestLife = 40

// years returns the fewest years from the one end of a stretch to the other.
func years(s Stretch) int64 { return firstYear(s.To) - lastYear(s.From) }

// isBracket reports whether a stretch is the bracket with birth and death behind
// a name.
func (l lives) isBracket(s Stretch) bool {
	if l.nextRune(s.End) != ')' || s.Approximate || years(s) == 0 {
		return false
	}
	t := l.Tokens.Within(text.Span{Start: s.Start - longestGap, End: s.Start})
	n := len(t.List)
	if l.words.Life.Born.Has(t.Word(n - 1)) {
		n--
	}
	if n < 2 || !t.IsMark(n-1, "(") || !t.Capitalized(n-2) {
		return false
	}
	// Of a ruler, the bracket may hold the reign.
	if name := t.Raw(n - 2); strings.Trim(name, "IVX") == "" {
		return false
	}
	for i := max(0, n-6); i < n-1; i++ {
		if l.words.Life.Rulers.Has(t.Word(i)) {
			return false
		}
	}
	return true
}

// before returns the birth that the sentence before sentence n states of the one
// who is "he" or "she" at the start of this one, and the death if it is with it in
// brackets.
func (l lives) before(n int) (Life, bool) {
	if n == 0 || l.has(n, &l.words.Life.Births) {
		return Life{}, false
	}
	here, there := l.Sentences[n].Span, l.Sentences[n-1].Span
	first := l.Tokens.Within(here).Word(0)
	if !l.words.Life.Pronouns.Has(first) || here.Start-there.Start > 2*longestGap {
		return Life{}, false
	}
	if l.has(n-1, &l.words.Life.Kin) || l.has(n-1, &l.words.Life.Others) {
		return Life{}, false
	}
	life, ok := l.in(there)
	life.clause = here.Start
	return life, ok && !life.isShort
}

// longestObituary is how many bytes may be between a life and the age at its end.
const longestObituary = 160

// endsAt reports whether an age is the one at which the person of a life dies.
func (l lives) endsAt(life Life, a when.Age) bool {
	if a.Start < life.clause || a.Start-life.clause > longestObituary {
		return false
	}
	return clause.Dies(l.Tokens.Within(text.Span{Start: life.clause, End: a.Start}),
		l.Tokens.Within(text.Span{Start: a.End, End: len(l.Tokens.Text)}), l.Language)
}
