package spans

import (
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// checkOwnAnniversary checks an anniversary of n years that something is said to
// have: "its 25th anniversary in 2018; it was founded in 1983". It is counted from the
// one founding that its sentence, or one beside it, states with a date.
func (g *anniversaries) checkOwnAnniversary(p *rule.Pass, n int64, s text.Span) {
	all, here := g.Read.Sentences(), g.Sentence(s.Start)
	if here == len(all) || g.Ahead() {
		return
	}
	told := g.DatesIn(all[here].Span)
	var kept passage.Moment
	keptAt := -1
	for i, d := range told {
		if words, ok := g.Gap(s.End, d.Start); d.Start >= s.End && ok && len(words) == 1 && (words[0] == "in" || words[0] == "on") &&
			passage.IsPlainDate(d) && !passage.IsVague(d.Value) && d.Modifier == "" && (g.Closes(d.End) || g.Next(d.End) == '(') {
			keptAt, kept = i, passage.Moment{Extent: days.ExtentOf(d.Value), Span: g.At(d.Span)}
		}
	}
	if keptAt < 0 {
		return
	}
	from := here
	if first := passage.WordsOf(all[here].In(g.Text))[0]; here > 0 && (first == "it" || first == "they") {
		from--
	}
	var founded []when.Date
	for i := from; i < min(here+2, len(all)); i++ {
		for _, d := range g.DatesIn(all[i].Span) {
			if g.founds(d, all[i].Span, i < here) {
				founded = append(founded, d)
			} else if i == here && d.Start != told[keptAt].Start {
				return // of which one it is the anniversary is not sure
			}
		}
	}
	if len(founded) == 1 {
		g.compareAnniversary(p, n, s, founded[0].Value, founded[0].Span, kept)
	}
}

// founds reports whether a date is that at which the thing that a sentence is about
// began: "Founded in 1983, the club …", "it was founded in 1983". In the sentence
// before, which brings in the thing, a name may be its subject.
func (g *anniversaries) founds(d when.Date, s text.Span, before bool) bool {
	if !passage.IsPlainDate(d) || passage.IsVague(d.Value) || d.Modifier != "" {
		return false
	}
	return clause.Founds(g.Read.Tokens().Within(text.Span{Start: s.Start, End: d.Start}), before)
}
