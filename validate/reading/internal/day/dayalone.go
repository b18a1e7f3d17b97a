package day

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

// Alone reads "the 12th", and "13th" after it.
func (r *Reader) Alone(i int) (int, bool) {
	a := alone{t: r.t, items: r.items, i: i, at: i}
	if r.t.Class(i)&word.Article != 0 {
		a.at++
	} else if !a.continues() {
		return i, false
	}
	var ok bool
	if a.day, ok = dayNumberAt(r.t, a.at); !ok || a.day.end != a.at+2 || a.day.value > 31 {
		return i, false
	}
	if a.isDefinite() && (r.t.IsA(a.day.end, word.And|word.Or|word.Through) || r.t.MarkAt(a.day.end, ",/"+text.Dashes)) {
		if end, ok := r.DaysAndMonth(a.at); ok {
			return end, true // the 4th and 11th of August
		}
	}
	if !aloneReasons.Decide(a) {
		return i, false
	}
	return r.items.Add(mention.Mention{First: i, End: a.day.end, Form: when.DayOfMonth, From: moment.Moment{Unit: moment.DayUnit, Day: a.day.value}})
}

// An alone is an ordinal in figures without a month, at token at; with an article before
// it, token i, or without.
type alone struct {
	t     *token.List
	items *mention.List
	i, at int
	day   dayNumber
}

// aloneReasons decide whether an ordinal in figures is the day of a month.
var aloneReasons = reason.Table[alone, bool]{{
	Why: "another follows that counts things",
	Holds: func(a alone) bool {
		next, ok := dayNumberAt(a.t, a.day.end+1)
		return ok && a.t.IsA(a.day.end, word.And|word.Or) && a.continues() && a.t.NounAt(next.end)
	},
	Then:    false,
	Example: "In 1912, on 15 April, the 1st and 2nd Divisions met.",
}, {
	Why:     "what it counts is named in another way first",
	Holds:   func(a alone) bool { return a.t.MarkAt(a.day.end, ",") && a.t.IsA(a.day.end+1, word.Or) },
	Then:    false,
	Example: "On 15 April 1912 he called upon the 4th, or Lyttelton's, Brigade.",
}, {
	Why:     "no preposition and no day stand before it",
	Holds:   func(a alone) bool { return !a.cued() },
	Then:    false,
	Example: "On 15 April 1912 he saw the 4th.",
}, {
	Why:     "\"of\" follows, or a hyphen",
	Holds:   func(a alone) bool { return a.t.IsA(a.day.end, word.Of) || a.t.MarkAt(a.day.end, "-") },
	Then:    false,
	Example: "In May 1912 he met them on the 4th of the streets.",
}, {
	Why:     "a noun follows that it may count",
	Holds:   func(a alone) bool { return a.t.NounAt(a.day.end) && !(a.isDefinite() && a.opensSentence()) },
	Then:    false,
	Example: "In May 1912 he met them on the 4th street.",
}, {
	Why:     "a preposition or a day stands before it",
	Holds:   func(alone) bool { return true },
	Then:    true,
	Example: "In May 1912 he met them on the 4th.",
}}

// isDefinite reports whether an article stands before the ordinal.
func (a alone) isDefinite() bool { return a.at > a.i }

// continues reports whether the ordinal follows a day just read, and a comma or a word
// that goes on with another.
func (a alone) continues() bool {
	last := len(a.items.Items) - 1
	return last >= 0 && a.items.Items[last].End == a.i-1 && a.items.Items[last].From.Day > 0 &&
		(a.t.Follows(a.i, word.And|word.Or|word.Through) || a.t.MarkAt(a.i-1, ","))
}

// cued reports whether what stands before the ordinal makes it a day.
func (a alone) cued() bool {
	const cues = word.OnDay | word.By | word.Until | word.Since | word.From | word.Before | word.After
	return a.t.Follows(a.i, cues) || a.t.Follows(a.i, word.Of) && a.t.Class(a.i-2)&word.DayPart != 0 || a.continues()
}

// longestUnit is the most words of the name of what an ordinal counts: the 3rd New York
// Regiment.
const longestUnit = 5

// opensSentence reports whether a sentence opens with "On" and the day, and what
// follows is a name or a word that no ordinal counts: "On the 13th Sir George came",
// "On the 18th our scouts", but not "On the 3rd New York Regiment".
func (a alone) opensSentence() bool {
	t, i, end := a.t, a.i, a.day.end
	if t.Class(i-1)&word.OnDay == 0 || !t.Capitalized(i-1) || !t.OpensSentence(i-1) && t.GapAt(i-1) != token.BlankGap {
		return false
	}
	if !t.Capitalized(end) && !t.Words.Amounts.Uncounted.Has(t.Word(end)) && t.Class(end)&word.Cardinal == 0 {
		return false
	}
	for n := end; n < min(end+longestUnit, len(t.Tokens)) && t.Word(n) != "" && t.GapAt(n) <= token.LineGap; n++ {
		if t.Words.Amounts.Ranked.Has(t.Word(n)) {
			return false
		}
	}
	return true
}

// Feast reads a day with a name: "Christmas 1963", "on Christmas Eve".
func (r *Reader) Feast(i int) (int, bool) {
	end, ok := r.t.Is(i, word.Feast)
	if !ok || !r.t.Capitalized(i) {
		return i, false
	}
	name := &r.t.Words.Entries[r.t.Words.Index[r.t.Phrase(i, end)]]
	x := mention.Mention{First: i, End: end, Form: when.DayMonth}
	x.From = moment.Moment{Unit: moment.DayUnit, Month: int(name.Feast) / 100, Day: int(name.Feast) % 100}
	if year, after, point, ok := pointing.YearOf(r.t, end); ok {
		x.End, x.Point = after, point
		x.From.Year, x.From.Dated, x.From.Digits = year, point == mention.NoPointing, 4
		return r.items.Add(x)
	}
	if !r.t.Follows(i, word.On|word.By|word.Until|word.Since|word.Before|word.After) || !r.t.EndsClause(end) {
		return i, false
	}
	return r.items.Add(x)
}
