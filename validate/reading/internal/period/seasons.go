package period

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// winterOf reads the second year of a winter that runs over two, "winter
// 1941–42"; it is false for another season that does, which may be a tax year or a
// season of games.
func winterOf(t *token.List, end int, m *moment.Moment) (int, bool) {
	if !t.MarkAt(end, text.Dashes+"/") || t.GapAt(end) != text.NoGap || !t.NumberAt(end+1, 2, 4) || t.GapAt(end+1) != text.NoGap {
		return end, true
	}
	second := t.Tokens[end+1].Value
	return end + 2, m.Code == moment.Winter && (second == m.Year+1 || second == (m.Year+1)%100)
}

// SeasonAlone reads "that summer", "the summer of that year", "in spring".
func (r *Reader) SeasonAlone(i int) (int, bool) {
	s := seasonAt(r.t, r.mentions, i)
	if s.t.Class(s.at)&word.Season == 0 || !seasonReasons.Decide(s) {
		return i, false
	}
	code := int(r.t.Entry(s.at).Season)
	x := mention.Mention{First: s.at, End: s.at + 1, Form: when.Season, From: moment.Moment{Unit: moment.SeasonUnit, Code: code, Day: moment.NoDay}}
	if year, end, point, ok := pointing.YearOf(r.t, s.at+1); ok {
		x.EndWith(year, end, point)
	} else if s.eventFollows() {
		// The spring offensive of 1940.
		if year, _, point, ok := pointing.YearOf(r.t, s.at+2); ok && point == mention.NoPointing {
			x.SetYear(year)
		}
	}
	return r.mentions.Add(x)
}

// A season is the name of one, at token at; with an article before it, token i, or
// without.
type season struct {
	t        *token.List
	mentions *mention.List
	i, at    int
}

func seasonAt(t *token.List, mentions *mention.List, i int) season {
	s := season{t, mentions, i, i}
	if t.Class(i)&word.Article != 0 {
		s.at++
	}
	return s
}

// seasonReasons decide whether the name of a season is one.
var seasonReasons = reason.Table[season, bool]{{
	Why: "a name continues after it",
	Holds: func(s season) bool {
		return s.t.ShowsName(s.at) && s.t.Word(s.at+1) != "" && s.t.Capitalized(s.at+1)
	},
	Then:    false,
	Example: "They played in the Summer Of Love.",
}, {
	Why: "another season follows in a name",
	Holds: func(s season) bool {
		return s.t.ShowsName(s.at) && s.t.IsA(s.at+1, word.And) && s.t.Class(s.at+2)&word.Season != 0 && s.t.Capitalized(s.at+2)
	},
	Then:    false,
	Example: "They read in the Spring and Autumn Annals.",
}, {
	Why:     "its year follows",
	Holds:   func(s season) bool { _, _, _, ok := pointing.YearOf(s.t, s.at+1); return ok },
	Then:    true,
	Example: "The summer of that year was hot.",
}, {
	Why:     "an event of a season follows",
	Holds:   season.eventFollows,
	Then:    true,
	Example: "Then the spring offensive began.",
}, {
	Why:     "nothing before it makes it one",
	Holds:   func(s season) bool { return !s.cued() },
	Then:    false,
	Example: "The spring was deep.",
}, {
	Why: "a noun follows",
	Holds: func(s season) bool {
		return s.t.GapAt(s.at+1) == text.SpaceGap && s.t.Word(s.at+1) != "" && !s.t.Entry(s.at+1).Light
	},
	Then:    false,
	Example: "They met in summer camps.",
}, {
	Why: "it may be that of a fort",
	Holds: func(s season) bool {
		return s.isWordToo() && s.t.Entry(s.at).Season == moment.Autumn && s.at > s.i && s.t.Follows(s.i, word.After|word.Before|word.Since|word.Through|word.During)
	},
	Then:    false,
	Example: "They left after the fall.",
}, {
	Why:     "it may be a verb",
	Holds:   func(s season) bool { return s.isWordToo() && s.at == s.i && s.t.Class(s.i-1)&word.InLength == 0 },
	Then:    false,
	Example: "They had nowhere to fall.",
}, {
	Why:     "it is that of something",
	Holds:   func(s season) bool { return s.isWordToo() && s.t.IsA(s.at+1, word.Of) },
	Then:    false,
	Example: "It ended in the fall of the fort.",
}, {
	Why:     "a word such as \"in\" precedes it",
	Holds:   func(season) bool { return true },
	Then:    true,
	Example: "They left in summer.",
}}

// seasonCues are the classes of the words before a season.
const seasonCues = word.On | word.By | word.Until | word.Since | word.From | word.Before | word.After | word.Early | word.Middle | word.Late | word.Over | word.Through

// cued reports whether the words before the season make it one: "in", "spent the",
// "the spring and".
func (s season) cued() bool {
	return s.t.Follows(s.i, seasonCues) || s.continues() || s.at > s.i && s.t.Words.Seasonal.Spending.Has(s.t.Word(s.i-1))
}

// continues reports whether the season follows another just read and "and".
func (s season) continues() bool {
	last := s.mentions.EndingAt(s.i - 1)
	return last != nil && last.Form == when.Season && s.t.Follows(s.i, word.And|word.Or)
}

// eventFollows reports whether something that is named after a season follows.
func (s season) eventFollows() bool {
	return s.i > 0 && s.t.Words.Seasonal.Events.Has(s.t.Word(s.at+1)) && s.t.GapAt(s.at+1) == text.SpaceGap && !s.t.ShowsName(s.at)
}

// isWordToo reports whether the name of the season is also a common word.
func (s season) isWordToo() bool { return s.t.Class(s.at)&word.VerbToo != 0 }
