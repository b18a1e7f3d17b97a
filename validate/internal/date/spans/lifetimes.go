package spans

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A lifetime is what a sentence states of when someone lived.
type lifetime struct {
	birth     passage.Moment
	death     *passage.Moment // nil: not stated
	isBracket bool            // both are those of the bracket behind a name
	isShort   bool            // which may rather be that of an office
	clause    int             // where the bracket, or else a pronoun, precedes its verb
}

// adulthood is the least age in years at which someone comes into an office.
const adulthood = 15

// outlasts reports whether an age at the end of a short bracket is one that its
// holder of an office can't have had: 24 behind (1971–1990), for whom it would have
// begun at five.
func (l *lifetime) outlasts(a when.Age) bool {
	return a.Length.Most < days.YearOf(l.death.Extent.Last)-days.YearOf(l.birth.Extent.First)+adulthood
}

// life returns the birth that a sentence states, and the death if it is with it in
// brackets or is dated. It is false unless there is exactly one birth.
func (g *ages) life(s text.Span) (l lifetime, ok bool) {
	count := 0
	for _, d := range g.DatesIn(s) {
		if !passage.IsPlainDate(d) {
			continue
		}
		switch verb := g.VerbBefore(d.Start, s.Start); {
		case lang.English.Life.Born.Has(verb):
			count++
			l.birth = passage.Moment{Extent: days.ExtentOf(d.Value.Start()), Span: g.At(d.Span)}
		case lang.English.Life.Died.Has(verb):
			l.death = &passage.Moment{Extent: days.ExtentOf(d.Value), Span: g.At(d.Span)}
		}
	}
	var short []lifetime
	for _, x := range passage.Within(g.Periods(), passage.SpanOfStretch, s) {
		if !g.isLife(x) {
			continue
		}
		bracket := lifetime{
			birth: passage.Moment{Extent: x.From, Span: g.At(x.Span)}, death: &passage.Moment{Extent: x.To, Span: g.At(x.Span)},
			isBracket: true, isShort: x.Years() < shortestLife, clause: x.End,
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

// isLife reports whether a stretch is the bracket with birth and death behind
// a name.
func (g *ages) isLife(s passage.Stretch) bool {
	if g.Next(s.End) != ')' || s.Approximate || s.Years() == 0 {
		return false
	}
	from := passage.RuneStart(g.Text, s.Start-passage.LongestGap)
	t := text.Tokenize(g.Text[from:s.Start])
	n := len(t.List)
	if lang.English.Life.Born.Has(t.Word(n - 1)) {
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
		if lang.English.Life.Rulers.Has(t.Word(i)) {
			return false
		}
	}
	return true
}
