package times

import "github.com/chronlint/chronlint/validate/reading/when"

// inBrackets reports whether an item stands in brackets of its own clause, as
// the years of a life do.
func (r *timeReader) inBrackets(x *item) bool {
	const near = 12
	for i := x.first - 1; i >= max(0, x.first-near); i-- {
		switch {
		case r.markAt(i, "("):
			return true
		case r.markAt(i, ").;") || r.gapAt(i+1) == blankGap:
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
func (a *anchorer) moves(x *item, ref reference) bool {
	fresh := x.paragraph != a.moved
	switch {
	case !a.story.known, a.story.context:
		return true
	case ref.aside, ref.before(a.story) && a.pluperfect(x):
		return false
	case a.leading(x, ref.month == 0), x.dayFits:
		return true
	case x.modifier == when.By && !ref.stated:
		return false
	case a.section.known && ref.year != a.section.year:
		return false
	case ref.month == 0:
		if x.modifier == when.RangeStart || x.modifier == when.RangeEnd {
			return false
		}
		return a.story.month == 0 || fresh && a.story.year < ref.year && ref.year <= a.story.year+longestStride
	case x.stated != nil && a.follows(x.first, article):
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
func (a *anchorer) looksElsewhere(x *item) bool {
	return x.named || x.modifier == when.Since || x.modifier == when.Before || x.modifier == when.Until || a.aside(x)
}

// aside reports whether a word such as "until" or "than" in the clause before
// an item makes it an aside: "until the fall of the fort in May 1945".
func (a *anchorer) aside(x *item) bool {
	for i := x.first - 1; i >= max(0, x.first-asideReach); i-- {
		if a.gapAt(i+1) == blankGap || a.tokens[i].kind == markToken && !a.markAt(i, "'’-") {
			return false
		}
		if a.kind(i)&(preSince|preUntil) != 0 || a.words.Clauses.Asides.Has(a.word(i)) {
			return true
		}
	}
	return false
}

// pluperfect reports whether the clause of an item tells what had happened before.
func (a *anchorer) pluperfect(x *item) bool {
	for i := x.first - 1; i >= max(0, x.first-asideReach) && a.gapAt(i+1) < blankGap && !a.markAt(i, ".?!;"); i-- {
		if a.words.Clauses.Pluperfect.Has(a.word(i)) {
			return true
		}
	}
	for i := x.end; i < min(len(a.tokens), x.end+asideReach) && a.gapAt(i) < blankGap && !a.markAt(i, ".?!;"); i++ {
		if a.words.Clauses.Pluperfect.Has(a.word(i)) {
			return true
		}
	}
	return false
}

// nearStart is how many tokens of its sentence may stand before an expression
// that leads it: "On the morning of".
const nearStart = 5

// leading reports whether an item stands at the start of its sentence; a bare
// year must have nothing but such words as "by late" before it.
func (a *anchorer) leading(x *item, bare bool) bool {
	for i := x.first; i > max(0, x.first-nearStart); i-- {
		if a.gapAt(i) == blankGap || a.markAt(i-1, ".?!:") && a.gapAt(i) >= spaceGap || a.gapAt(i) == lineGap && a.capitalized(i) {
			return true
		}
		if bare && a.kind(i-1) == 0 && a.tokens[i-1].kind == wordToken {
			return false // a paper released in 2005
		}
	}
	return x.first < nearStart
}
