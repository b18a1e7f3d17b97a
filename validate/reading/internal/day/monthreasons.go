package day

import (
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A month is the name of a month without a day or a year, tokens i to end.
type month struct {
	t      *token.List
	i, end int
}

// monthReasons decide whether the name of a month is one, rather than a part of
// another name or another word. A common word or a name of a person (may, June) is not
// a month unless something makes it one.
var monthReasons = reason.Table[month, bool]{{
	Why:     "the number before it is not that of a day",
	Holds:   func(m month) bool { return m.near() && m.t.NumberAt(m.i-1, 1, 3) },
	Then:    false,
	Example: "Flight 115 September was late.",
}, {
	Why:     "an ordinal before it belongs to a name, or is not that of a day",
	Holds:   month.followsOrdinal,
	Then:    false,
	Example: "They walked down Fourth of July Street.",
}, {
	Why:     "a sign before it makes it a part of something else",
	Holds:   func(m month) bool { return m.attached() && !m.t.MarkAt(m.i-1, "-‐‑–(\"“‘'—/") },
	Then:    false,
	Example: "A post by @October was deleted.",
}, {
	Why:     "the number after it counts things",
	Holds:   func(m month) bool { return m.t.NumberAt(m.end, 1, 4) && m.t.GapAt(m.end) == text.SpaceGap },
	Then:    false,
	Example: "In October 50 ships sailed.",
}, {
	Why: "a number sticks to it",
	Holds: func(m month) bool {
		return m.sticks() && m.end < len(m.t.Tokens) && m.t.Tokens[m.end].Kind != text.MarkToken
	},
	Then:    false,
	Example: "The group October2 was founded.",
}, {
	Why:     "it is the first half of a given name",
	Holds:   month.beginsHyphenatedName,
	Then:    false,
	Example: "A letter from Jan-Peter arrived.",
}, {
	Why: "it is short without a full stop, and a noun follows",
	Holds: func(m month) bool {
		return m.name().Short && m.end == m.i+1 && m.wordFollows() && m.t.NounAt(m.end) && !m.t.Capitalized(m.end)
	},
	Then:    false,
	Example: "It was painted by Jan himself.",
}, {
	Why: "it is short without a full stop, and also another word",
	Holds: func(m month) bool {
		return m.name().Short && m.name().Everyday && m.end == m.i+1 && !m.t.Words.Calendar.Capitals
	},
	Then:     false,
	Example:  "Navigarono il mar Rosso.",
	Language: "it",
}, {
	Why: "a particle of a family name follows",
	Holds: func(m month) bool {
		return m.doubtful() && m.spaced() && m.t.Words.Clauses.Particles.Has(m.t.Word(m.end))
	},
	Then:    false,
	Example: "The army was led by August von Mackensen.",
}, {
	Why:     "it belongs to a title",
	Holds:   month.endsTitle,
	Then:    false,
	Example: "The Earl of March was there.",
}, {
	Why:     "a word such as mid is joined to it",
	Holds:   func(m month) bool { return m.attached() && m.t.Class(m.i-2)&(word.Early|word.Middle|word.Late) != 0 },
	Then:    true,
	Example: "It was in a mid-May storm.",
}, {
	Why: "it is also the name of a person, and a second name follows",
	Holds: func(m month) bool {
		return m.cued() && m.named() && m.doubtful() && m.t.Entry(m.i-1).Cue != word.StrongCue
	},
	Then:    false,
	Example: "A film by April Jones was shown.",
}, {
	Why:     "a preposition or a word such as early precedes it",
	Holds:   month.cued,
	Then:    true,
	Example: "It ended by May.",
}, {
	Why:     "a name continues after it",
	Holds:   month.named,
	Then:    false,
	Example: "The October Revolution had begun.",
}, {
	Why: "a name precedes it",
	Holds: func(m month) bool {
		return m.i > 0 && m.t.GapAt(m.i) == text.SpaceGap && m.t.Word(m.i-1) != "" && m.t.ShowsName(m.i-1) && m.before() == 0
	},
	Then:    false,
	Example: "The group Black September was behind it.",
}, {
	Why:     "a month follows in a list",
	Holds:   month.monthFollows,
	Then:    true,
	Example: "A frosty May or June is rare.",
}, {
	Why:     "a month precedes it in a list",
	Holds:   func(m month) bool { return m.t.MarkAt(m.i-1, ",") && m.t.Class(m.i-2)&word.Month != 0 },
	Then:    true,
	Example: "In April, May they met.",
}, {
	Why:     "the word is nothing else",
	Holds:   func(m month) bool { return !m.doubtful() },
	Then:    true,
	Example: "September was cold.",
}, {
	Why: "an article precedes it and a noun follows",
	Holds: func(m month) bool {
		return m.before()&(word.Article|word.Indefinite) != 0 && m.wordFollows() && !m.t.Entry(m.end).Light
	},
	Then:    true,
	Example: "The March elections were lost.",
}}

// monthCues are the classes of the words behind which a month's name is one.
const monthCues = word.On | word.By | word.Until | word.Since | word.From | word.Between | word.Through | word.Before | word.After | word.And | word.Or |
	word.Early | word.Middle | word.Late | word.This | word.That | word.Next | word.Previous | word.Last | word.About | word.Month

// cued reports whether the word before the month makes it one: "by May", "as early as
// March".
func (m month) cued() bool {
	return m.before()&monthCues != 0 || m.t.Words.Clauses.As.Has(m.t.Word(m.i-1)) && m.t.Class(m.i-2)&(word.Early|word.Late) != 0
}

func (m month) name() word.MonthName { return m.t.Entry(m.i).Month }

// doubtful reports whether the name, in full or short, is also another word or a name.
func (m month) doubtful() bool {
	n := m.name()
	return n.Everyday || n.Name || n.Short
}

// before returns the classes of the word before the month in its paragraph.
func (m month) before() word.Class {
	if m.t.GapAt(m.i) == text.BlankGap {
		return 0
	}
	return m.t.Class(m.i - 1)
}

// near reports whether the token before the month is on its line.
func (m month) near() bool { return m.t.GapAt(m.i) <= text.SpaceGap }

// attached reports whether the token before the month sticks to it.
func (m month) attached() bool { return m.t.GapAt(m.i) == text.NoGap && m.i > 0 }

// sticks reports whether the token after the month sticks to it.
func (m month) sticks() bool { return m.t.GapAt(m.end) == text.NoGap }

func (m month) spaced() bool { return m.t.GapAt(m.end) == text.SpaceGap }

func (m month) wordFollows() bool { return m.spaced() && m.t.Word(m.end) != "" }

// named reports whether a word with a capital letter follows.
func (m month) named() bool { return m.wordFollows() && m.t.ShowsName(m.end) }

func (m month) followsOrdinal() bool {
	t, i := m.t, m.i-2
	return m.near() && t.Words.Joints.Parts.Has(t.Word(m.i-1)) &&
		(t.NumberAt(i, 1, 3) || t.Words.Numbers.OrdinalEndings.Has(t.Word(i)) || t.Class(i)&word.Ordinal != 0)
}

func (m month) beginsHyphenatedName() bool {
	t, next := m.t, m.end+1
	return m.sticks() && t.MarkAt(m.end, "-‐‑") && t.GapAt(next) == text.NoGap && t.Word(next) != "" && t.Class(next) == 0 && t.Capitalized(next)
}

func (m month) endsTitle() bool {
	t := m.t
	return m.name().Everyday && t.Words.Joints.Parts.Has(t.Word(m.i-1)) && t.Word(m.i-2) != "" && t.Capitalized(m.i-2) && t.Class(m.i-2) == 0
}

// endsName reports whether the month ends a name, whatever year follows, in a language that
// writes months in small letters: Rio de Janeiro.
func (m month) endsName() bool {
	t := m.t
	return !t.Words.Calendar.Capitals && t.Capitalized(m.i) && t.Words.Joints.Parts.Has(t.Word(m.i-1)) && !t.Capitalized(m.i-1) &&
		t.Word(m.i-2) != "" && t.ShowsName(m.i-2) && t.Class(m.i-2) == 0
}

func (m month) monthFollows() bool {
	t := m.t
	return (t.IsA(m.end, word.And|word.Or|word.Through) || t.MarkAt(m.end, ",")) && t.Class(m.end+1)&word.Month != 0
}
