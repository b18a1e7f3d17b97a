package day

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Alone reads "the 12th", and "13th" after it.
func (r *Reader) Alone(i int) (int, bool) {
	at := i
	if r.t.Class(i)&word.Article != 0 {
		at++
	} else if !r.continuesDays(i) {
		return i, false
	}
	d, ok := dayNumberAt(r.t, at)
	if !ok || d.end != at+2 || d.value > 31 {
		return i, false
	}
	if at > i && (r.t.IsA(d.end, word.And|word.Or|word.Through) || r.t.MarkAt(d.end, ",/"+text.Dashes)) {
		if end, ok := r.DaysAndMonth(at); ok {
			return end, true // the 4th and 11th of August
		}
	}
	if e, ok := dayNumberAt(r.t, d.end+1); ok && r.t.IsA(d.end, word.And|word.Or) && r.continuesDays(i) && r.t.NounAt(e.end) {
		return i, false // On 15 April, the 1st and 2nd Divisions
	}
	if r.t.MarkAt(d.end, ",") && r.t.IsA(d.end+1, word.Or) {
		return i, false // upon the 4th, or Lyttelton's, Brigade
	}
	const cues = word.OnDay | word.By | word.Until | word.Since | word.From | word.Before | word.After
	cued := r.t.Follows(i, cues) || r.t.Follows(i, word.Of) && r.t.Class(i-2)&word.DayPart != 0 || r.continuesDays(i)
	if !cued || r.t.IsA(d.end, word.Of) || r.t.MarkAt(d.end, "-") || r.t.NounAt(d.end) && !(at > i && opensWithDay(r.t, i, d.end)) {
		return i, false
	}
	return r.items.Add(mention.Mention{First: i, End: d.end, Form: when.DayOfMonth, From: moment.Moment{Unit: moment.DayUnit, Day: d.value}})
}

// longestUnit is the most words of the name of what an ordinal counts: the 3rd New York
// Regiment.
const longestUnit = 5

// opensWithDay reports whether a sentence opens with "On" and the day that ends before
// token end, and what follows is a name or a word that no ordinal counts: "On the 13th
// Sir George came", "On the 18th our scouts", but not "On the 3rd New York Regiment".
func opensWithDay(t *token.List, i, end int) bool {
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

// continuesDays reports whether token i follows a day just read, and a comma or
// a word that goes on with another.
func (r *Reader) continuesDays(i int) bool {
	last := len(r.items.Items) - 1
	return last >= 0 && r.items.Items[last].End == i-1 && r.items.Items[last].From.Day > 0 && (r.t.Follows(i, word.And|word.Or|word.Through) || r.t.MarkAt(i-1, ","))
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
