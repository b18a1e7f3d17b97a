package day

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// MonthAlone reads a month without a day or a year of its own.
func (r *Reader) MonthAlone(i int) (int, bool) {
	p := shape.Date{Day: moment.NoDay}
	end, ok := shape.Month(r.t, i, &p)
	if !ok {
		return i, false
	}
	x := mention.Mention{First: i, End: end, Form: when.Month, From: moment.Moment{Unit: moment.MonthUnit, Month: p.Month, Day: moment.NoDay}}
	if next := end + 1; r.t.MarkAt(end, text.Dashes+"/") && r.t.GapAt(end) == r.t.GapAt(next) {
		q := shape.Date{Day: moment.NoDay}
		if after, ok := shape.Month(r.t, next, &q); ok && q.Month > p.Month {
			x.To = moment.Moment{Unit: moment.MonthUnit, Month: q.Month, Day: moment.NoDay}
			x.Ranged, x.Form, x.End, end = true, when.MonthRange, after, after
		}
	}
	if year, after, point, ok := pointing.YearOf(r.t, end); ok {
		x.Point, x.End = point, after
		x.From.Year, x.From.Dated, x.From.Digits = year, point == mention.NoPointing, 4
		x.To.Year, x.To.Dated, x.To.Digits = year, point == mention.NoPointing, 4
		return r.items.Add(x)
	}
	if !monthStands(r.t, i, end) {
		return i, false
	}
	return r.items.Add(x)
}

// monthStands reports whether the month of tokens i to end is one, rather than
// a part of a name or another word.
func monthStands(t *token.List, i, end int) bool {
	m := t.Entry(i).Month
	if t.GapAt(i) <= token.SpaceGap && (t.NumberAt(i-1, 1, 3) || t.Words.Joints.Parts.Has(t.Word(i-1)) && (t.NumberAt(i-2, 1, 3) || t.Words.Numbers.OrdinalEndings.Has(t.Word(i-2)) || t.Class(i-2)&word.Ordinal != 0)) {
		return false
	}
	if t.GapAt(i) == token.NoGap && i > 0 && !t.MarkAt(i-1, "-‐‑–(\"“‘'—/") || t.NumberAt(end, 1, 4) && t.GapAt(end) == token.SpaceGap {
		return false
	}
	if t.GapAt(end) == token.NoGap && end < len(t.Tokens) && t.Tokens[end].Kind != token.Mark {
		return false
	}
	if t.GapAt(end) == token.NoGap && t.MarkAt(end, "-‐‑") && t.GapAt(end+1) == token.NoGap && t.Word(end+1) != "" && t.Class(end+1) == 0 && t.Capitalized(end+1) {
		return false // Jan-Peter
	}
	if m.Short && end == i+1 && t.GapAt(end) == token.SpaceGap && t.NounAt(end) && !t.Capitalized(end) {
		return false // Jan van Eyck
	}
	if (m.Everyday || m.Name || m.Short) && t.GapAt(end) == token.SpaceGap && t.Words.Clauses.Particles.Has(t.Word(end)) {
		return false // August von Mackensen
	}
	if m.Everyday && t.Words.Joints.Parts.Has(t.Word(i-1)) && t.Word(i-2) != "" && t.Capitalized(i-2) && t.Class(i-2) == 0 {
		return false // the Earl of March
	}
	before := t.Entry(i - 1)
	if t.GapAt(i) == token.BlankGap {
		before = &t.Words.Entries[0]
	}
	named := t.GapAt(end) == token.SpaceGap && t.Word(end) != "" && t.Capitalized(end)
	doubtful := m.Everyday || m.Name || m.Short
	const cues = word.On | word.By | word.Until | word.Since | word.From | word.Between | word.Through | word.Before | word.After | word.And | word.Or | word.Early | word.Middle | word.Late |
		word.This | word.That | word.Next | word.Previous | word.Last | word.About | word.Month
	if t.GapAt(i) == token.NoGap && t.Class(i-2)&(word.Early|word.Middle|word.Late) != 0 {
		return true
	}
	if before.Class&cues != 0 || t.Words.Clauses.As.Has(t.Word(i-1)) && t.Class(i-2)&(word.Early|word.Late) != 0 { // as early as March
		return !named || !doubtful || t.Words.YearCues[t.Word(i-1)] == word.StrongCue
	}
	if named || i > 0 && t.GapAt(i) == token.SpaceGap && t.Word(i-1) != "" && t.Capitalized(i-1) && before.Class == 0 {
		return false // Black September
	}
	if t.IsA(end, word.And|word.Or|word.Through) && t.Class(end+1)&word.Month != 0 || t.MarkAt(end, ",") && t.Class(end+1)&word.Month != 0 ||
		t.MarkAt(i-1, ",") && t.Class(i-2)&word.Month != 0 {
		return true
	}
	return !doubtful || before.Class&(word.Article|word.Indefinite) != 0 && t.GapAt(end) == token.SpaceGap && t.Word(end) != "" && !t.Words.Clauses.Light.Has(t.Word(end))
}
