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
	o := ordinal{t: r.t, mentions: r.mentions, i: i, at: i}
	if r.t.Class(i)&word.Article != 0 {
		o.at++
	} else if !o.continues() {
		return i, false
	}
	var ok bool
	if o.day, ok = dayNumberAt(r.t, o.at); !ok || o.day.end != o.at+2 || o.day.value > 31 {
		return i, false
	}
	if o.isDefinite() && (r.t.IsA(o.day.end, word.And|word.Or|word.Through) || r.t.MarkAt(o.day.end, ",/"+text.Dashes)) {
		if end, ok := r.DaysAndMonth(o.at); ok {
			return end, true // the 4th and 11th of August
		}
	}
	if !ordinalReasons.Decide(o) {
		return i, false
	}
	return r.mentions.Add(mention.Mention{First: i, End: o.day.end, Form: when.DayOfMonth, From: moment.Moment{Unit: moment.DayUnit, Day: o.day.value}})
}

// An ordinal in figures, at token at, has no month beside it; it may have an article
// before it, token i.
type ordinal struct {
	t        *token.List
	mentions *mention.List
	i, at    int
	day      dayNumber
}

// ordinalReasons decide whether an ordinal in figures is the day of a month.
var ordinalReasons = reason.Table[ordinal, bool]{{
	Why: "another follows that counts things",
	Holds: func(o ordinal) bool {
		next, ok := dayNumberAt(o.t, o.day.end+1)
		return ok && o.t.IsA(o.day.end, word.And|word.Or) && o.continues() && o.t.NounAt(next.end)
	},
	Then:    false,
	Example: "In 1912, on 15 April, the 1st and 2nd Divisions met.",
}, {
	Why:     "what it counts is named in another way first",
	Holds:   func(o ordinal) bool { return o.t.MarkAt(o.day.end, ",") && o.t.IsA(o.day.end+1, word.Or) },
	Then:    false,
	Example: "On 15 April 1912 he called upon the 4th, or Lyttelton's, Brigade.",
}, {
	Why:     "no preposition and no day precede it",
	Holds:   func(o ordinal) bool { return !o.cued() },
	Then:    false,
	Example: "On 15 April 1912 he saw the 4th.",
}, {
	Why:     "\"of\" follows, or a hyphen",
	Holds:   func(o ordinal) bool { return o.t.IsA(o.day.end, word.Of) || o.t.MarkAt(o.day.end, "-") },
	Then:    false,
	Example: "In May 1912 he met them on the 4th of the streets.",
}, {
	Why:     "a noun follows that it may count",
	Holds:   func(o ordinal) bool { return o.t.NounAt(o.day.end) && !(o.isDefinite() && o.opensSentence()) },
	Then:    false,
	Example: "In May 1912 he met them on the 4th street.",
}, {
	Why:     "a preposition or a day precedes it",
	Holds:   func(ordinal) bool { return true },
	Then:    true,
	Example: "In May 1912 he met them on the 4th.",
}}

// isDefinite reports whether an article precedes the ordinal.
func (o ordinal) isDefinite() bool { return o.at > o.i }

// continues reports whether the ordinal follows a day just read, and a comma or a word
// that goes on with another.
func (o ordinal) continues() bool {
	last := o.mentions.EndingAt(o.i - 1)
	return last != nil && last.From.Day > 0 &&
		(o.t.Follows(o.i, word.And|word.Or|word.Through) || o.t.MarkAt(o.i-1, ","))
}

// cued reports whether the words before the ordinal make it a day.
func (o ordinal) cued() bool {
	const cues = word.OnDay | word.By | word.Until | word.Since | word.From | word.Before | word.After
	return o.t.Follows(o.i, cues) || o.t.Follows(o.i, word.Of) && o.t.Class(o.i-2)&word.DayPart != 0 || o.continues()
}

// opensSentence reports whether a sentence opens with "On" and the day, and what
// follows is a name or a word that no ordinal counts: "On the 13th Sir George came",
// "On the 18th our scouts", but not "On the 3rd New York Regiment".
func (o ordinal) opensSentence() bool {
	t, i, end := o.t, o.i, o.day.end
	if t.Class(i-1)&word.OnDay == 0 || !t.Capitalized(i-1) || !t.OpensSentence(i-1) && t.GapAt(i-1) != text.BlankGap {
		return false
	}
	if !t.Capitalized(end) && !t.Words.Amounts.Uncounted.Has(t.Word(end)) && t.Class(end)&word.Cardinal == 0 {
		return false
	}
	for n := end; n < len(t.Tokens) && t.Word(n) != "" && t.GapAt(n) <= text.LineGap; n++ {
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
		x.EndWith(year, after, point)
		return r.mentions.Add(x)
	}
	if !r.t.Follows(i, word.On|word.By|word.Until|word.Since|word.Before|word.After) || !r.t.EndsClause(end) {
		return i, false
	}
	return r.mentions.Add(x)
}
