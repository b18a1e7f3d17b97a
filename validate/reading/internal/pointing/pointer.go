package pointing

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A pointer points from one date to another: "the following year".
type pointer struct {
	point mention.Pointing
	unit  *word.Entry // the word pointed with
	end   int
}

// pointerAt reads a pointer that starts with token i: "the following year", "that
// month", "the same day", "last April", "the day after".
func pointerAt(t *token.List, i int) (pointer, bool) {
	l := leadAt(t, i)
	w := ways.Decide(l)
	if w.point == mention.NoPointing {
		return dayAfter(l)
	}
	l.at += w.words
	if !unitReasons.Decide(l) {
		return pointer{}, false
	}
	return pointer{w.point, t.Entry(l.at), l.at + 1}, true
}

// A lead is the article or the demonstrative that a pointer begins with, or neither.
type lead struct {
	t                      *token.List
	first, at              int // the first token, and the one after the lead
	article, demonstrative bool
}

func leadAt(t *token.List, i int) lead {
	l := lead{t: t, first: i, at: i}
	switch x := t.Class(i); {
	case x&word.Article != 0:
		l.article = true
		if l.at++; t.Elides(l.at) {
			l.at++
		}
	case x&(word.That|word.This) != 0:
		l.demonstrative = true
		l.at++
	}
	if l.article && l.class()&word.Same != 0 && t.Class(l.at+1)&(word.Next|word.Previous) != 0 {
		l.at++ // the very next day
	}
	return l
}

// class returns the classes of the word after the lead.
func (l lead) class() word.Class { return l.t.Class(l.at) }

// A way is how a word after the lead points, and how many words say so.
type way struct {
	point mention.Pointing
	words int
}

var ways = reason.Table[lead, way]{{
	Why: "it has an owner or an article before it",
	Holds: func(l lead) bool {
		return !l.article && l.t.Class(l.first)&(word.Next|word.Previous|word.Last) != 0 && l.t.Owned(l.first)
	},
	Then:    way{mention.NoPointing, 0},
	Example: "In his last year he wrote nothing.",
}, {
	Why:     "the same",
	Holds:   func(l lead) bool { return l.class()&word.Same != 0 && (l.article || l.demonstrative) },
	Then:    way{mention.ToSame, 1},
	Example: "It was founded in 1912 and closed the same year.",
}, {
	Why:     "the next",
	Holds:   func(l lead) bool { return l.class()&word.Next != 0 && !l.demonstrative },
	Then:    way{mention.ToNext, 1},
	Example: "It was founded in 1912 and closed the following year.",
}, {
	Why:     "the one before",
	Holds:   func(l lead) bool { return l.class()&word.Previous != 0 && !l.demonstrative },
	Then:    way{mention.ToPrevious, 1},
	Example: "It closed in 1912; the previous year it had burnt.",
}, {
	Why:     "the last, without an article",
	Holds:   func(l lead) bool { return l.class()&word.Last != 0 && !l.demonstrative && !l.article },
	Then:    way{mention.ToPrevious, 1},
	Example: "They met last year.",
}, {
	Why:     "that",
	Holds:   func(l lead) bool { return l.demonstrative },
	Then:    way{mention.ToSame, 0},
	Example: "It was founded in 1912 and closed that year.",
}}

// units are the classes of the words that are pointed with.
const units = word.Unit | word.DayPart | word.Month | word.Weekday | word.Season

// unitReasons decide whether the word at a lead is a time that is pointed at.
var unitReasons = reason.Table[lead, bool]{{
	Why:     "it is not on the same line or the next",
	Holds:   func(l lead) bool { return l.t.GapAt(l.at) > text.LineGap || l.t.GapAt(l.at) == text.NoGap },
	Then:    false,
	Example: "In 1912 they knew all about that\n\nyear of the flood",
}, {
	Why:     "it is not a word for a time",
	Holds:   func(l lead) bool { return l.class()&units == 0 },
	Then:    false,
	Example: "In 1912 they knew that half was lost.",
}, {
	Why:     "there are several",
	Holds:   func(l lead) bool { return l.class()&word.Unit != 0 && l.t.Entry(l.at).Plural },
	Then:    false,
	Example: "It was founded in 1912, and in the following years it grew.",
}, {
	Why: "it is part of a name",
	Holds: func(l lead) bool {
		return l.class()&(word.Unit|word.DayPart) != 0 && l.t.ShowsName(l.at) && !l.t.Capitalized(l.at-1)
	},
	Then:    false,
	Example: "On 3 May 1912 they called for that Day of Action.",
}, {
	Why: "it is a common word, in small letters",
	Holds: func(l lead) bool {
		return l.class()&word.Month != 0 && l.t.Entry(l.at).Month.Everyday && l.t.Words.Calendar.Capitals && !l.t.Capitalized(l.at)
	},
	Then:    false,
	Example: "In 1912 they joined that march.",
}, {
	Why:     "it is a part of a longer word",
	Holds:   func(l lead) bool { return l.t.GapAt(l.at+1) == text.NoGap && l.t.MarkAt(l.at+1, "-") },
	Then:    false,
	Example: "In 1912 they met for that year-end party.",
}, {
	Why:     "no other reason holds",
	Holds:   func(lead) bool { return true },
	Then:    true,
	Example: "In 1912 they met again that summer.",
}}

// dayAfter reads "the day after", "el año siguiente": the pointing word follows the
// unit.
func dayAfter(l lead) (pointer, bool) {
	if !l.article || l.class()&units == 0 || !dayAfterReasons.Decide(l) {
		return pointer{}, false
	}
	p := pointer{unit: l.t.Entry(l.at), end: l.at + 2}
	switch after := l.t.Class(l.at + 1); {
	case after&(word.Later|word.Next) != 0:
		p.point = mention.ToNext
	case after&(word.Earlier|word.Previous) != 0:
		p.point = mention.ToPrevious
	default:
		return pointer{}, false
	}
	return p, !p.unit.Plural
}

// dayAfterReasons decide whether the word behind the unit at a lead may point.
var dayAfterReasons = reason.Table[lead, bool]{{
	Why: "an event follows",
	Holds: func(l lead) bool {
		end, ok := l.t.Is(l.at+1, word.Before|word.After)
		return ok && end > l.at+2 && !l.t.EndsPhrase(end)
	},
	Then:     false,
	Example:  "El 3 de mayo de 1912 salieron; el día después del golpe volvieron.",
	Language: "es",
}, {
	Why:     "it is on another line",
	Holds:   func(l lead) bool { return l.t.GapAt(l.at+1) != text.SpaceGap },
	Then:    false,
	Example: "On 3 May 1912 they left; the day\nafter.",
}, {
	Why:     "nothing follows it",
	Holds:   func(l lead) bool { return l.t.EndsPhrase(l.at + 2) },
	Then:    true,
	Example: "On 3 May 1912 they left; they came back the day after.",
}, {
	Why:     "it is not a preposition, and a clause follows",
	Holds:   func(l lead) bool { return l.t.Class(l.at+1)&(word.Before|word.After) == 0 && l.t.EndsClause(l.at+2) },
	Then:    true,
	Example: "On 3 May 1912 they left; the day afterwards they came back.",
}, {
	Why: "it is not a preposition of several words",
	Holds: func(l lead) bool {
		after := l.t.Class(l.at + 1)
		return after&(word.Next|word.Previous) != 0 && !(after&word.Leading != 0 && l.t.IsA(l.at+1, word.Before|word.After))
	},
	Then:     true,
	Example:  "El 3 de mayo de 1912 salieron; el día siguiente volvieron todos.",
	Language: "es",
}}
