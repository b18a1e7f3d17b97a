package date

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// foundings are participles for how what has anniversaries began.
var foundings = text.WordSet("founded established formed created launched incorporated inaugurated")

// havings are verbs for having an anniversary, beside keepings.
var havings = text.WordSet("kept keeps had has held holds reached reaches")

// checkOwnAnniversary checks an anniversary of n years that something is said to
// have: "its 25th anniversary in 2018; it was founded in 1983". It is counted from the
// one founding that its sentence, or one beside it, tells with a date.
func (g *anniversaries) checkOwnAnniversary(p *rule.Pass, n int64, s text.Span) {
	all, here := g.read.Sentences(), g.sentence(s.Start)
	if here == len(all) || g.ahead() {
		return
	}
	told := g.datesIn(all[here].Span)
	var kept moment
	keptAt := -1
	for i, d := range told {
		if words, ok := g.gap(s.End, d.Start); d.Start >= s.End && ok && len(words) == 1 && (words[0] == "in" || words[0] == "on") &&
			isPlainDate(d) && !isVague(d.Value) && d.Modifier == "" && (g.closes(d.End) || g.next(d.End) == '(') {
			keptAt, kept = i, moment{extentOf(d.Value), g.at(d.Span)}
		}
	}
	if keptAt < 0 {
		return
	}
	from := here
	if first := wordsOf(all[here].In(g.text))[0]; here > 0 && (first == "it" || first == "they") {
		from--
	}
	var founded []when.Date
	for i := from; i < min(here+2, len(all)); i++ {
		for _, d := range g.datesIn(all[i].Span) {
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
	if !isPlainDate(d) || isVague(d.Value) || d.Modifier != "" {
		return false
	}
	t := tokenize(g.text[s.Start:d.Start])
	i := len(t.list) - 1
	if t.word(i) != "in" && t.word(i) != "on" {
		return false
	}
	for i--; t.capitalized(i) && !foundings[t.word(i)]; i-- {
	}
	if t.word(i) == "in" || t.word(i) == "at" {
		i--
	}
	if !foundings[t.word(i)] {
		return false
	}
	if i == 0 {
		return true
	}
	if i--; t.word(i) != "was" && t.word(i) != "were" {
		return false
	}
	if before {
		return namesOnly(t, i)
	}
	pronoun := t.word(i-1) == "it" || t.word(i-1) == "they"
	return pronoun && (i == 1 || t.isMark(i-2, ";:–—("))
}

// namesOnly reports whether nothing but a name stands before token i.
func namesOnly(t tokens, i int) bool {
	for j := range i {
		if !t.capitalized(j) && !determiners[t.word(j)] && !nameParticles[t.word(j)] {
			return false
		}
	}
	return i > 0
}
