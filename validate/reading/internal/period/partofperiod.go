package period

import (
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Part reads "early", "mid-", "the end of" before a date, and returns the index of
// the date.
func Part(t *token.List, i int) (when.Part, int) {
	p := partAt(t, i)
	if p.class()&partNames == 0 {
		return "", i
	}
	part := partReasons.Decide(p)
	if part == "" {
		return "", i
	}
	if at, ok := p.date(part == when.Later || part == when.Sooner); ok {
		return part, at
	}
	return "", i
}

// A partName is the word for a part of a period, at token at; with an article before
// it, token i, or without.
type partName struct {
	t     *token.List
	i, at int
}

func partAt(t *token.List, i int) partName {
	p := partName{t, i, i}
	if _, ok := t.Is(i, word.Article); ok {
		p.at++
	}
	return p
}

// partNames are the classes of the words that may name a part of a period.
const partNames = word.Early | word.Middle | word.Late | word.Ordinal | word.Last | word.Later | word.Earlier

// partReasons decide which part of a period a word is for; "" if it is for none.
var partReasons = reason.Table[partName, when.Part]{{
	Why:      "it is a preposition",
	Holds:    func(p partName) bool { _, ok := p.t.Is(p.at, word.Before|word.After); return ok },
	Then:     "",
	Example:  "Salieron antes de 1912.",
	Language: "es",
}, {
	Why:     "early",
	Holds:   func(p partName) bool { return p.class()&word.Early != 0 },
	Then:    when.Early,
	Example: "They met in early 1912.",
}, {
	Why:     "the first days of",
	Holds:   func(p partName) bool { return p.t.Entry(p.at).Ordinal == 1 && p.nounFollows() },
	Then:    when.Early,
	Example: "They met in the first days of May 1912.",
}, {
	Why:     "mid",
	Holds:   func(p partName) bool { return p.class()&word.Middle != 0 },
	Then:    when.Mid,
	Example: "They met in mid-1912.",
}, {
	Why:     "late",
	Holds:   func(p partName) bool { return p.class()&word.Late != 0 },
	Then:    when.Late,
	Example: "They met in late 1912.",
}, {
	Why:     "the last days of",
	Holds:   func(p partName) bool { return p.class()&word.Last != 0 && p.nounFollows() },
	Then:    when.Late,
	Example: "They met in the last days of May 1912.",
}, {
	Why:     "later, without an article",
	Holds:   func(p partName) bool { return p.class()&word.Later != 0 && p.class()&word.After == 0 && p.at == p.i },
	Then:    when.Later,
	Example: "In 1912 they met, and later that year they left.",
}, {
	Why:     "earlier, without an article",
	Holds:   func(p partName) bool { return p.class()&word.Earlier != 0 && p.class()&word.Before == 0 && p.at == p.i },
	Then:    when.Sooner,
	Example: "In 1912 they left; earlier that year they had met.",
}}

func (p partName) class() word.Class { return p.t.Class(p.at) }

// nounFollows reports whether a word such as part and "of" follow.
func (p partName) nounFollows() bool {
	return p.t.Words.Parts.Nouns.Has(p.t.Word(p.at+1)) && p.t.IsA(p.at+2, word.Of)
}

// date returns the index of the date of which a part is meant. Where the part is later
// or earlier than the previous event, an article belongs to the date.
func (p partName) date(relative bool) (int, bool) {
	t, at := p.t, p.at+1
	if p.nounFollows() {
		if _, ok := moment.Half(t, p.at, len(t.Tokens), &moment.Moment{Day: moment.NoDay}); ok {
			return p.i, false // the latter half of 1945
		}
		at++ // the latter part of
	}
	linked := false
	for range 2 {
		switch {
		case t.HyphenAt(at), t.MarkAt(at, "–") && t.GapAt(at) == text.NoGap && t.GapAt(at+1) == text.NoGap:
			at++
			linked = true
		case t.IsA(at, word.Of):
			if t.Class(at)&word.InLength != 0 && !t.Words.Parts.BeforeIn.Has(t.Word(p.at)) {
				return p.i, false // it came to an end in 1945
			}
			at++
			linked = true
			if !relative && t.IsA(at, word.Article) && !pointing.PointsAt(t, at) {
				at++
			}
		}
	}
	if t.IsA(at, word.Article) {
		if !linked {
			return p.i, false // ending the 1332–1340 war
		}
		if t.Class(at+1)&(word.Season|word.Ordinal) != 0 || t.NumberAt(at+1, 2, 4) {
			at++
		}
	}
	return at, t.GapAt(at) <= text.LineGap
}
