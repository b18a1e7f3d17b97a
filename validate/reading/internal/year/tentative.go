package year

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A tentative year may differ from one that is certain by nearYear, or by a lifetime
// where it has an owner. nearYear may be 5 to 50; with 1 or 2, one year less is read
// right, as with a lifetime of 5, while 20 to 200 do equally well.
const (
	nearYear = 5
	lifetime = 50
)

// tentativeYear reads four digits as a year if the text proves to have other
// dates near it: the 1972 election, its 2006 high.
func (r *Reader) tentativeYear(p place) (int, bool) {
	if !p.isPlain() {
		return p.i, false
	}
	tolerance := tentativeReasons.Decide(p)
	if tolerance == 0 {
		return p.i, false
	}
	d := shape.LoneYear(r.t, p.i)
	if first := hedgedYear(r.t, p.i); first < p.i {
		d.About, d.Tokens[0] = true, first
	}
	return r.mentions.AddStated(d, tolerance)
}

// tentativeReasons decide by how much a year may differ from another of the text for
// it to be read as one; 0 if it is not read.
var tentativeReasons = reason.Table[place, int64]{{
	Why:     "a mark sticks to it",
	Holds:   func(p place) bool { return p.t.GapAt(p.i) == text.NoGap },
	Then:    0,
	Example: "In 1980 they sang “1969’s best song”.",
}, {
	Why: "it counts things",
	Holds: func(p place) bool {
		isDefinite := p.t.Follows(p.i, word.Article) && p.value()%50 != 0 && !p.t.Words.Amounts.Collectives.Has(p.t.Word(p.i+1))
		return p.counts() && !isDefinite // not the 1948 elections
	},
	Then:    0,
	Example: "In 1973 they found 1972 letters.",
}, {
	Why:     "a word such as \"about\" precedes it",
	Holds:   func(p place) bool { return hedgedYear(p.t, p.i) < p.i },
	Then:    nearYear,
	Example: "It was built about 1972. It closed in 1973.",
}, {
	Why: "a word such as \"to\" and a later year follow",
	Holds: func(p place) bool {
		t, i := p.t, p.i
		return t.IsA(i+1, word.Through) && t.YearAt(i+2) && p.value() < t.Tokens[i+2].Value && !p.pairCounts() && !tellsAmount(t, i)
	},
	Then:    nearYear,
	Example: "In May 1972 he wrote on Chile 1970 to 1973.",
}, {
	Why: "it ends a heading",
	Holds: func(p place) bool {
		return p.t.MarkAt(p.i-1, ",:") && p.t.GapAt(p.i) == text.SpaceGap && p.t.GapAt(p.i+1) == text.BlankGap
	},
	Then:    nearYear,
	Example: "Summer camps, 1972\n\nIn May 1972 they met.",
}, {
	Why:     "it has an owner or is one",
	Holds:   func(p place) bool { return ownsYear(p.t, p.i) },
	Then:    lifetime,
	Example: "His 1995 book was read. In 1980 he was poor.",
}, {
	Why:     "an article precedes it and a word follows",
	Holds:   func(p place) bool { return p.t.Follows(p.i, word.Article) && p.wordFollows() },
	Then:    nearYear,
	Example: "They won about half in the 1972 election. In 1973 they lost.",
}, {
	Why:     "it begins a sentence, and a word in small letters follows",
	Holds:   func(p place) bool { return p.opens() && p.wordFollows() && !p.t.Capitalized(p.i+1) },
	Then:    nearYear,
	Example: "In 1973 they lost. 1972 was worse.",
}, {
	Why:     "it begins a sentence or a line",
	Holds:   place.opens,
	Then:    0,
	Example: "In 1973 they met again\n1972\nThey met once more.",
}, {
	Why:     "a name precedes it",
	Holds:   func(p place) bool { return p.t.PrecededByName(p.i) },
	Then:    mention.SameYear,
	Example: "The Peace of Talca 1972 was made. In May 1972 they met.",
}, {
	Why: "a mark precedes it, or a name that may be one of a time",
	Holds: func(p place) bool {
		return p.t.ShowsName(p.i-1) && p.t.Class(p.i-1)&(word.Article|word.On|word.This|word.That) == 0
	},
	Then:    0,
	Example: "In 1973 they met – 1972 again.",
}, {
	Why: "a hedge or a number precedes it",
	Holds: func(p place) bool {
		return p.t.Class(p.i-1)&(word.About|word.Nearly|word.Over|word.Under|word.AtLeast|word.AtMost|word.Cardinal) != 0
	},
	Then:    0,
	Example: "In 1973 it was over 1972 high.",
}, {
	Why:     "it is an amount",
	Holds:   func(p place) bool { return tellsAmount(p.t, p.i) },
	Then:    0,
	Example: "In 1973 the price rose past 1972 again.",
}, {
	Why:     "a word precedes it",
	Holds:   func(place) bool { return true },
	Then:    nearYear,
	Example: "In 1973 they sang what 1972 brought.",
}}

// opens reports whether the number begins a sentence or a line.
func (p place) opens() bool { return p.t.GapAt(p.i) >= text.LineGap || p.t.MarkAt(p.i-1, ".?!") }

// ownsYear reports whether the year at i has an owner or is one: his 1995 book, less
// than 1969's.
func ownsYear(t *token.List, i int) bool {
	if t.Tokens[i].Value%50 == 0 {
		return false
	}
	if t.MarkAt(i+1, "'’") && t.GapAt(i+1) == text.NoGap && t.Word(i+2) == "s" && t.GapAt(i+2) == text.NoGap {
		return t.Class(i-1)&(word.Article|word.Indefinite|word.This|word.That) == 0
	}
	owner := t.Words.Determiners.Possessives.Has(t.Word(i-1)) || t.Word(i-1) == "s" && t.MarkAt(i-2, "'’")
	return owner && t.GapAt(i) <= text.LineGap && t.GapAt(i+1) == text.SpaceGap && t.Word(i+1) != "" && !t.Entry(i+1).Light
}
