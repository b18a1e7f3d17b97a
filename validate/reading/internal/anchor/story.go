package anchor

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// inBrackets reports whether an item stands in brackets of its own clause, as
// the years of a life do.
func inBrackets(t *token.List, x *mention.Mention) bool {
	const near = 12
	for i := x.First - 1; i >= max(0, x.First-near); i-- {
		switch {
		case t.MarkAt(i, "("):
			return true
		case t.MarkAt(i, ").;") || t.GapAt(i+1) == token.BlankGap:
			return false
		}
	}
	return false
}

// enter takes the story into a paragraph: back to the year of the heading
// above, where the last paragraph ended in another.
func (a *anchorer) enter(p int) {
	if h := a.headings[p]; h != a.heading {
		a.heading = h
		a.section = reference{}
		if h.year != 0 {
			a.section = reference{year: h.year, span: h.span, known: true}
		}
	}
	if a.section.known && p != a.moved && a.story.year != a.section.year {
		a.story, a.moved = a.section, p
	}
	if h := a.heading; h.from != 0 && a.above != h && (a.story.year < h.from || h.until != 0 && a.story.year > h.until) {
		a.story, a.above = reference{year: h.from, span: h.span, known: true}, h
	}
}

// moves reports whether the story goes on at a date: not where the text only
// looks back or ahead to it.
func (a *anchorer) moves(x *mention.Mention, ref reference) bool {
	fresh := x.Paragraph != a.moved
	switch {
	case !a.story.known, a.story.context:
		return true
	case ref.aside, ref.before(a.story) && pluperfect(a.t, x):
		return false
	case leadsSentence(a.t, x, ref.month == 0), x.DayFits:
		return true
	case x.Modifier == when.By && !ref.stated:
		return false
	case a.section.known && ref.year != a.section.year:
		return false
	case ref.month == 0:
		if x.Modifier == when.RangeStart || x.Modifier == when.RangeEnd {
			return false
		}
		return a.story.month == 0 || fresh && a.story.year < ref.year && ref.year <= a.story.year+longestStride
	case x.Stated != nil && a.t.Follows(x.First, word.Article):
		return false
	}
	return fresh || !ref.before(a.story)
}

// longestStride is by how many years a year within a sentence may at most move
// the story on; a greater leap looks ahead ("made public in 2005"). Anything from
// one to ten years does equally well on half of WikiWars.
const longestStride = 5

// before reports whether ref is certainly before other.
func (ref reference) before(other reference) bool {
	if ref.year != other.year || ref.month == 0 || other.month == 0 {
		return ref.year < other.year
	}
	return ref.month < other.month
}

// asideReach is how many tokens before a date are looked at for a word that
// makes it one that the text only looks back or ahead to.
const asideReach = 8

// looksElsewhere reports whether the text only looks back or ahead to the date of
// an item.
func looksElsewhere(t *token.List, x *mention.Mention) bool {
	return x.Named || x.Modifier == when.Since || x.Modifier == when.Before || x.Modifier == when.Until || aside(t, x)
}

// aside reports whether a word such as "until" or "than" in the clause before
// an item makes it an aside: "until the fall of the fort in May 1945".
func aside(t *token.List, x *mention.Mention) bool {
	for i := x.First - 1; i >= max(0, x.First-asideReach); i-- {
		if t.GapAt(i+1) == token.BlankGap || t.Tokens[i].Kind == token.Mark && !t.MarkAt(i, "'’-") {
			return false
		}
		if t.Class(i)&(word.Since|word.Until) != 0 || t.Words.Clauses.Asides.Has(t.Word(i)) {
			return true
		}
	}
	return false
}

// pluperfect reports whether the clause of an item tells what had happened before.
func pluperfect(t *token.List, x *mention.Mention) bool {
	for i := x.First - 1; i >= max(0, x.First-asideReach) && t.GapAt(i+1) < token.BlankGap && !t.MarkAt(i, ".?!;"); i-- {
		if t.Words.Clauses.Pluperfect.Has(t.Word(i)) {
			return true
		}
	}
	for i := x.End; i < min(len(t.Tokens), x.End+asideReach) && t.GapAt(i) < token.BlankGap && !t.MarkAt(i, ".?!;"); i++ {
		if t.Words.Clauses.Pluperfect.Has(t.Word(i)) {
			return true
		}
	}
	return false
}

// nearStart is how many tokens of its sentence may stand before an expression
// that leads it: "On the morning of".
const nearStart = 5

// leadsSentence reports whether an item stands at the start of its sentence; a bare
// year must have nothing but such words as "by late" before it.
func leadsSentence(t *token.List, x *mention.Mention, bare bool) bool {
	for i := x.First; i > max(0, x.First-nearStart); i-- {
		if t.GapAt(i) == token.BlankGap || t.MarkAt(i-1, ".?!:") && t.GapAt(i) >= token.SpaceGap || t.GapAt(i) == token.LineGap && t.Capitalized(i) {
			return true
		}
		if bare && t.Class(i-1) == 0 && t.Tokens[i-1].Kind == token.Word {
			return false // a paper released in 2005
		}
	}
	return x.First < nearStart
}
