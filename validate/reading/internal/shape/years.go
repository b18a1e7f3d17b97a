package shape

import (
	"github.com/chronlint/chronlint/validate/reading/internal/calendar"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// dualYear reads at token i, after the month, the year of a day before Lady Day
// by both reckonings: 1731/32, 1731/2, 1731-2. p is then of the later one.
func dualYear(t *token.List, i int, p *Date) (int, bool) {
	if !t.MarkAt(i+1, "/") && !(p.Day != moment.NoDay && t.MarkAt(i+1, text.Dashes)) || !t.NumberAt(i+2, 1, 4) || t.GapAt(i+1) != text.NoGap || t.GapAt(i+2) != text.NoGap {
		return i, false
	}
	scale := int64(1)
	for range t.Tokens[i+2].Digits {
		scale *= 10
	}
	d := calendar.Day{Year: p.Year, Month: p.Month, Day: p.Day}
	if p.Month == 0 || !d.IsDual() || (p.Year+1)%scale != t.Tokens[i+2].Value || t.Tokens[i+2].Digits == 3 || number.Continues(t, i+2) {
		return i, false
	}
	p.oldYear = p.Year
	p.Year++
	return i + 3, true
}

// OnlyYear reads four digits as a year, in a text that has nothing else.
func OnlyYear(t *token.List, i int) (Date, bool) {
	if !t.YearAt(i) || number.Continues(t, i) {
		return Date{}, false
	}
	return Date{Form: when.Year, Tokens: [2]int{i, i + 1}, Year: t.Tokens[i].Value, Day: moment.NoDay}, true
}

// yearRange reads two years, the second in full or by its last two digits, in
// a text that has nothing else. After a hyphen, 01 to 12 may be a month.
func yearRange(t *token.List, i int) (Date, bool) {
	end, ok := readThrough(t, i+1)
	if !ok || !t.YearAt(i) || end >= len(t.Tokens) {
		return Date{}, false
	}
	p := Date{Form: when.YearRange, Tokens: [2]int{i, end + 1}, Year: t.Tokens[i].Value, Day: moment.NoDay}
	last := t.Tokens[end]
	switch {
	case t.YearAt(end):
		p.UntilYear = last.Value
	case last.Kind == text.NumberToken && last.Digits == 2 && (last.Value > 12 || !t.MarkAt(end-1, "-")):
		p.UntilYear = p.Year - p.Year%100 + last.Value
	default:
		return Date{}, false
	}
	return p, true
}

// AboutYear reads a year after a word such as "circa", at token i.
func AboutYear(t *token.List, i int) (Date, bool) {
	if t.Class(i)&word.Circa == 0 || t.Tokens[i].Len() == 1 && t.Capitalized(i) {
		return Date{}, false // the C of vitamin C is not circa
	}
	next := i + 1
	if t.MarkAt(next, ".") && t.GapAt(next) == text.NoGap {
		next++
	} else if t.GapAt(next) == text.NoGap {
		return Date{}, false
	}
	p, ok := OnlyYear(t, next)
	p.Tokens[0], p.About = i, true
	return p, ok && t.GapAt(next) <= text.SpaceGap && !number.IsUnit(t, next+1) && !number.IsCounted(t, next+1)
}

// LoneYear returns the year that token i is.
func LoneYear(t *token.List, i int) Date {
	return Date{Form: when.Year, Tokens: [2]int{i, i + 1}, Year: t.Tokens[i].Value, Day: moment.NoDay}
}
