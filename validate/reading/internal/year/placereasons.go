package year

import (
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// placeReasons decide whether the place of a number is one for a year.
var placeReasons = reason.Table[place, bool]{{
	Why:     "it begins a line as a label",
	Holds:   func(p place) bool { return p.t.GapAt(p.i) >= text.LineGap && leads(p.t, p.i) },
	Then:    true,
	Example: "1943: The turn",
}, {
	Why:      "a word for a year follows, which counts nothing there",
	Holds:    place.isSaidBehind,
	Then:     true,
	Example:  "Решением собора 1613 г. он избран.",
	Language: "ru",
}, {
	Why:      "the language names a year without a preposition, and no noun follows",
	Holds:    place.isBare,
	Then:     true,
	Example:  "Er wurde 1943 in Bonn gewählt.",
	Language: "de",
}, {
	Why:     "it begins a line",
	Holds:   func(p place) bool { return p.t.GapAt(p.i) >= text.LineGap },
	Then:    false,
	Example: "They were there in\n1943 again.",
}, {
	Why: "it is in brackets, alone or with a second year",
	Holds: func(p place) bool {
		return p.t.MarkAt(p.i-1, "(") && p.t.GapAt(p.i) == text.NoGap && closesYear(p.t, p.i+1)
	},
	Then:    true,
	Example: "The novel (1943) was his first.",
}, {
	Why:     "it closes an item of a bracket, behind a comma",
	Holds:   place.closesItem,
	Then:    true,
	Example: "His films (The Old Mill, 1956; Grapes, 1959) are lost.",
}, {
	Why:     "it begins a life or a reign in a bracket",
	Holds:   place.beginsLife,
	Then:    true,
	Example: "Ana Ruiz (1900 – 5 May 1960) was there.",
}, {
	Why: "it ends a life of which the beginning is unknown",
	Holds: func(p place) bool {
		return p.t.MarkAt(p.i-1, text.Dashes) && p.t.MarkAt(p.i-2, "?") && p.t.MarkAt(p.i+1, ")")
	},
	Then:    true,
	Example: "Ana Ruiz (?–1960) was there.",
}, {
	Why:     "it is the second of a pair of years",
	Holds:   func(p place) bool { return p.isSecondOfPair() && !p.counts() },
	Then:    true,
	Example: "It was so in 1943 and 1987.",
}, {
	Why: "a hyphen joins a word such as mid to it",
	Holds: func(p place) bool {
		t := p.t
		return t.MarkAt(p.i-1, "-‐‑") && t.GapAt(p.i) == text.NoGap && t.GapAt(p.i-1) == text.NoGap &&
			(t.Words.Years.Prefixes.Has(t.Word(p.i-2)) || t.Words.Years.Pre.Has(t.Word(p.i-2)) || t.Words.Years.Post.Has(t.Word(p.i-2)))
	},
	Then:    true,
	Example: "It was the time of pre- and mid-1943 films.",
}, {
	Why: "it is the year of a birth or a death",
	Holds: func(p place) bool {
		t := p.t
		return t.MarkAt(p.i-1, ".") && t.GapAt(p.i-1) == text.NoGap && t.Words.Ages.Years.Has(t.Word(p.i-2)) && t.GapAt(p.i) == text.SpaceGap && !p.counts()
	},
	Then:    true,
	Example: "Ana Ruiz, b. 1943, a poet",
}, {
	Why: "a preposition of several words precedes it",
	Holds: func(p place) bool {
		return p.t.Class(p.i-1)&word.Trailing != 0 && p.t.ClassUpTo(p.i-1)&(word.Before|word.After) != 0 && !p.counts()
	},
	Then:    true,
	Example: "It was so prior to 1943.",
}, {
	Why:     "a word such as \"in\" precedes it",
	Holds:   func(p place) bool { return p.cue() == word.StrongCue && !p.counts() },
	Then:    true,
	Example: "It was so in 1943.",
}, {
	Why:     "a clause begins with a word such as \"in\" before it, and it is not round",
	Holds:   func(p place) bool { return p.cue() == word.StrongCue && startsClause(p.t, p.i-1) && p.value()%100 != 0 },
	Then:    true,
	Example: "In 1943 elections were held.",
}, {
	Why: "a word such as \"by\" precedes it, and it is not an amount",
	Holds: func(p place) bool {
		return p.cue() == word.WeakCue && !p.counts() && !tellsAmount(p.t, p.i-1) && !p.pairCounts()
	},
	Then:    true,
	Example: "It was so by 1943.",
}, {
	Why:     "it is the first of two years between which something was",
	Holds:   place.beginsPair,
	Then:    true,
	Example: "It was so between 1943 and 1987.",
}, {
	Why: "\"for\" precedes it, it is not round, and a clause ends after it",
	Holds: func(p place) bool {
		t := p.t
		return p.cue() == word.ForCue && p.value()%50 != 0 && (t.MarkAt(p.i+1, ",.;)") || t.Entry(p.i+1).Light) && !tellsAmount(t, p.i-1)
	},
	Then:    true,
	Example: "She got the prize for 1943.",
}, {
	Why: "\"as of\" precedes it",
	Holds: func(p place) bool {
		return p.cue() == word.OfCue && p.t.Words.Clauses.As.Has(p.t.Word(p.i-2)) && !p.counts()
	},
	Then:    true,
	Example: "It was free as of 1943.",
}, {
	Why:     "\"of\" joins it to what is dated rather than counted",
	Holds:   func(p place) bool { return p.cue() == word.OfCue && !p.counts() && datesNoun(p.t, p.i) },
	Then:    true,
	Example: "It was like the great strike of 1943.",
}}

// cue returns how strongly the word before the number makes it a year.
func (p place) cue() word.Cue { return p.t.Entry(p.i - 1).Cue }

// isSaidBehind reports whether the word behind the number says that it is a year. Two to
// four of a thing are counted with a word that may also say so: 102 года.
func (p place) isSaidBehind() bool {
	t, next := p.t, p.i+1
	return t.Words.Years.Behind.Has(t.Word(next)) && t.GapAt(next) == text.SpaceGap &&
		(t.NumberAt(p.i, 4, 4) || !t.Entry(next).Counted || p.value()%10 < 2 || p.value()%10 > 4)
}

// longestItem is the most tokens of an item of a bracket before its year, and longestLife
// the most years of a life.
const (
	longestItem = 16
	longestLife = 110
)

// closesItem reports whether the number closes an item of a bracket that begins with a
// capital letter: (The Old Mill, 1956; Grapes, 1959).
func (p place) closesItem() bool {
	t := p.t
	if !t.MarkAt(p.i-1, ",") || t.GapAt(p.i) != text.SpaceGap || !t.MarkAt(p.i+1, ";)") || p.value()%100 == 0 {
		return false
	}
	for n := p.i - 2; n >= 0 && n > p.i-longestItem; n-- {
		if t.MarkAt(n, "(;") {
			return t.Word(n+1) != "" && t.Capitalized(n+1) && !t.Entry(n+1).Label || t.MarkAt(n+1, "“\"«„‘")
		}
		if t.MarkAt(n, ")") {
			return false
		}
	}
	return false
}

// beginsLife reports whether the number is followed by a dash and a later day or month with
// its year, which end a bracket or a part of one.
func (p place) beginsLife() bool {
	t, dash := p.t, p.i+1
	if !t.MarkAt(dash, text.Dashes) || t.GapAt(dash) != t.GapAt(dash+1) || !inBracket(t, p.i) {
		return false
	}
	const longestDay = 6 // 25 tháng 1 năm 1540, 25. de enero de 1540
	for n := dash + 2; n <= dash+longestDay && n < len(t.Tokens); n++ {
		switch {
		case t.YearAt(n):
			years := t.Tokens[n].Value - p.value()
			return 0 < years && years <= longestLife && t.Tokens[n-1].Kind == text.WordToken && t.Class(n-1)&word.On == 0 && (t.MarkAt(n+1, ");/,") || t.Words.Years.Behind.Has(t.Word(n+1)))
		case t.Tokens[n].Kind == text.MarkToken && !t.MarkAt(n, "."):
			return false
		}
	}
	return false
}

// inBracket reports whether a bracket is open before token i.
func inBracket(t *token.List, i int) bool {
	for n := i - 1; n >= 0 && n > i-longestItem; n-- {
		if t.MarkAt(n, "(") {
			return true
		}
		if t.MarkAt(n, ").") {
			return false
		}
	}
	return false
}

func (p place) beginsPair() bool {
	t, i := p.t, p.i
	return p.cue() == word.PairCue && t.Words.Joints.Years.Has(t.Word(i+1)) && t.YearAt(i+2) && !number.Continues(t, i+2) &&
		!number.IsUnit(t, i+3) && !number.IsCounted(t, i+3) && !tellsAmount(t, i-1)
}

// isBare reports whether the number is by itself as years are in German: at the
// beginning of a sentence or before its end, or before a word that nothing counts.
func (p place) isBare() bool {
	t, before, next := p.t, p.i-1, p.i+1
	const amounts = word.About | word.Nearly | word.Over | word.Under | word.AtLeast | word.AtMost | word.Cardinal | word.Some
	switch {
	case !t.Words.Years.Bare || p.value()%100 == 0 || p.counts() || p.pairCounts():
		return false
	case t.Class(before)&amounts != 0 || t.Words.Amounts.Counts.Has(t.Word(before)) || tellsAmount(t, p.i):
		return false
	case t.EndsPhrase(next):
		return t.GapAt(p.i) == text.SpaceGap && t.Word(before) != "" && !t.Capitalized(before)
	case t.GapAt(next) != text.SpaceGap || t.Word(next) == "" || t.Capitalized(next):
		return false
	}
	return p.opens() || t.Entry(next).Light
}
