package shape

import (
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Reader reads dates that state their year in one of the shapes.
type Reader struct {
	t *token.List
	// whole is set when nothing but one date is expected.
	whole bool
}

// NewReader returns a reader of dates of a text.
func NewReader(t *token.List) Reader { return Reader{t: t} }

// Read reads an expression in which the month is a word, starting with token
// i.
func (r *Reader) Read(i int) (Date, bool) {
	if i >= len(r.t.Tokens) || !nearsMonth(r.t, i) {
		return Date{}, false
	}
	for _, shape := range shapes {
		if p, ok := r.match(i, shape.parts); ok {
			p.Form = shape.form
			if r.whole || shapeStands(r.t, p) {
				return p, true
			}
		}
	}
	return Date{}, false
}

// widestShape is the most tokens from the first of a shape to its month, or
// from its month to its first number.
const widestShape = 7

// nearsMonth reports whether there is a month at token i or soon after a number
// there: every shape has one.
func nearsMonth(t *token.List, i int) bool {
	for end := min(i+widestShape, len(t.Tokens)); i < end; i++ {
		if t.Class(i)&word.Month != 0 {
			return true
		}
	}
	return false
}

// match reads parts from token i on.
func (r *Reader) match(i int, parts []part) (Date, bool) {
	p := Date{Tokens: [2]int{i, i}, Day: moment.NoDay}
	for n, want := range parts {
		next := i
		if n > 0 && want != through && parts[n-1] != through {
			var ok bool
			if next, ok = r.joint(i, parts[n-1], want, &p); !ok {
				return Date{}, false
			}
		}
		end, ok := r.readPart(next, want, &p)
		if !ok {
			return Date{}, false
		}
		i = end
	}
	p.Tokens[1] = i
	return p, true
}

// joint skips what may be between two parts of a date, from i on:
// white space; a word such as "of" beside the month; a comma where a year
// follows, or before the month in a heading.
func (r *Reader) joint(i int, before, after part, p *Date) (int, bool) {
	if (r.t.HyphenAt(i) && r.t.MarkAt(i, "-") || r.t.SlashAt(i)) && markJoins(r.t, before, after, p) {
		return i + 1, true
	}
	if before == month && after == year && r.t.MarkAt(i, "/") && r.t.GapAt(i) == text.NoGap && r.t.Words.NumberedMonths != nil {
		return i + 1, true // tháng 9/1945
	}
	isDay := before == day || after == day
	if (after == year || r.whole && before == year) && r.t.MarkAt(i, ",") && r.t.GapAt(i) == text.NoGap {
		p.comma = true
		return i + 1, r.spaced(i+1, isDay)
	}
	if before != year && r.t.Class(i) != 0 && r.t.Words.Joints.Parts.Has(r.t.Word(i)) && r.t.GapAt(i) == text.SpaceGap {
		i++
	}
	return i, r.spaced(i, isDay)
}

// markJoins reports whether a hyphen or a slash may join two parts: 11-Sep-1973, Sep-1973,
// 11/Sep/1973.
func markJoins(t *token.List, before, after part, p *Date) bool {
	return before == day && after == month || before == month && after == year && (p.Day == moment.NoDay || t.MarkAt(p.Tokens[0]+1, "-/"))
}

// spaced reports whether white space precedes token i; beside a day it may be a
// line break.
func (r *Reader) spaced(i int, isDay bool) bool {
	return r.t.GapAt(i) == text.SpaceGap || isDay && r.t.GapAt(i) == text.LineGap
}

// readPart reads one part at token i into p and returns the index after it.
func (r *Reader) readPart(i int, want part, p *Date) (int, bool) {
	switch want {
	case day:
		return Day(r.t, i, p)
	case month:
		return Month(r.t, i, p)
	case year:
		return r.year(i, p)
	default:
		return readThrough(r.t, i)
	}
}

// longestMonth is how many days a month has at most. A greater number is read as a
// mistaken day, but for that of a part of a paper.
const longestMonth = 31

// Day reads one or two digits and the ending of an ordinal.
func Day(t *token.List, i int, p *Date) (int, bool) {
	if !t.NumberAt(i, 1, 2) {
		return 0, false
	}
	p.Day = int(t.Tokens[i].Value)
	i++
	if p.Day > longestMonth && t.Words.Joints.Parts.Has(t.Word(i)) {
		return 0, false // paragraph 38 of April 2014
	}
	if i < len(t.Tokens) && t.GapAt(i) == text.NoGap {
		switch {
		case t.Words.Numbers.OrdinalEndings.Has(t.Word(i)), t.Words.Calendar.DottedDays && t.MarkAt(i, "."), t.MarkAt(i, "º°ª"):
			return i + 1, true
		case t.MarkAt(i, ".") && t.GapAt(i+1) == text.NoGap && t.Words.Numbers.OrdinalEndings.Has(t.Word(i+1)): // 1.º
			return i + 2, true
		case t.HyphenAt(i) && t.Words.Numbers.OrdinalEndings.Has(t.Word(i+1)): // 23-го
			return i + 2, true
		case t.Tokens[i].Kind != text.MarkToken:
			return 0, false
		}
	}
	return i, true
}

// Month reads a month in full or abbreviated, with its full stop.
func Month(t *token.List, i int, p *Date) (int, bool) {
	if t.Class(i)&word.Month == 0 {
		return 0, false
	}
	m := t.Entry(i).Month
	if m.Everyday && t.Words.Calendar.Capitals && !t.Capitalized(i) {
		return 0, false
	}
	if p.Month == 0 {
		p.Month = m.Number
	} else {
		p.Until = m.Number
	}
	p.everyday = m.Everyday || m.Name
	i++
	if m.Short && t.MarkAt(i, ".") && t.GapAt(i) == text.NoGap {
		i++
	}
	return i, true
}

// year reads four digits that no letter or further digit is attached to; in a
// heading with a day, three will do.
func (r *Reader) year(i int, p *Date) (int, bool) {
	if end, ok := groupedYear(r.t, i, p); ok {
		return end, true
	}
	early := r.t.NumberAt(i, 3, 4) && (r.whole && p.Day != moment.NoDay || r.t.Entry(i-1).Unit == when.Years)
	if !early && !r.t.YearAt(i) {
		return 0, false
	}
	p.Year = r.t.Tokens[i].Value
	if end, ok := dualYear(r.t, i, p); ok {
		return end, true
	}
	return i + 1, !number.Continues(r.t, i) && !eraAt(r.t, i+1)
}

// groupedYear reads a year behind "of" and a month that is written as other numbers of four
// digits are: 14 de julho de 1.881.
func groupedYear(t *token.List, i int, p *Date) (int, bool) {
	if !t.NumberAt(i, 1, 1) || !t.MarkAt(i+1, ".") || t.GapAt(i+1) != text.NoGap || !t.NumberAt(i+2, 3, 3) || t.GapAt(i+2) != text.NoGap ||
		t.Class(i-1) == 0 || !t.Words.Joints.Parts.Has(t.Word(i-1)) || number.Continues(t, i+2) {
		return i, false
	}
	const thousand = 1000
	if p.Year = t.Tokens[i].Value*thousand + t.Tokens[i+2].Value; p.Year > token.LastYear || p.Year%100 == 0 {
		return i, false
	}
	return i + 3, true
}

// eraAt reports whether an era such as BC follows at token i.
func eraAt(t *token.List, i int) bool {
	if t.GapAt(i) > text.SpaceGap || t.Word(i) == "" || !t.Capitalized(i) {
		return false
	}
	_, ok, _ := moment.EraAt(t, i, len(t.Tokens))
	return ok
}

// readThrough reads what is between the ends of a range.
func readThrough(t *token.List, i int) (int, bool) {
	if t.MarkAt(i, text.Dashes) {
		return i + 1, t.GapAt(i) <= text.SpaceGap && t.GapAt(i+1) <= text.SpaceGap
	}
	return i + 1, t.Class(i) != 0 && t.Words.Prepositions.Through.Has(t.Word(i)) && t.GapAt(i) == text.SpaceGap && t.GapAt(i+1) == text.SpaceGap
}

// shapeStands reports whether what matched a shape is a date in running text.
func shapeStands(t *token.List, p Date) bool {
	first, end := p.Tokens[0], p.Tokens[1]
	if t.Tokens[first].Kind == text.NumberToken && number.Attached(t, first) {
		return false
	}
	if end < len(t.Tokens) && t.GapAt(end) == text.NoGap && t.Tokens[end].Kind != text.MarkToken {
		return false
	}
	if p.Day != moment.NoDay && !plausibleDay(t, p) {
		return false
	}
	switch p.Form {
	case when.YearMonth, when.YearMonthRange, when.YearDayMonth, when.YearMonthDay:
		return yearFirst(t, p)
	case when.MonthYear, when.MonthDayYear, when.DayMonthYear, when.MonthRangeYear:
		return !countsThings(t, end, p)
	}
	return true
}

// plausibleDay reports whether the number in the place of the day is one, if
// only by a slip, and not the number of a law or a flight.
func plausibleDay(t *token.List, p Date) bool {
	if p.Day > moment.MaxDay {
		return false
	}
	first := p.Tokens[0]
	return p.Form != when.DayMonthYear || !number.Labelled(t, first)
}

// yearFirst reports whether a year and the month after it belong together: in
// "in 1973 June Carter …" and "1973, June 1974" they do not.
func yearFirst(t *token.List, p Date) bool {
	end := p.Tokens[1]
	next := end
	if t.MarkAt(next, ",") {
		next++
	}
	if t.GapAt(next) <= text.SpaceGap && t.NumberAt(next, 1, 4) {
		return false
	}
	if p.Form == when.YearMonth && p.everyday {
		return t.GapAt(end) >= text.LineGap || t.Tokens[end].Kind == text.MarkToken && !t.MarkAt(end, "'’")
	}
	return true
}

// countsThings reports whether the year of an expression is rather a number of
// things, which token i names: "in May 2000 workers …", "on 11 May, 1200
// people …". Only a round number, or one after a comma, is doubted.
func countsThings(t *token.List, i int, p Date) bool {
	if p.Year%100 != 0 && (!p.comma || p.Day != moment.NoDay) {
		return false
	}
	return number.IsUnit(t, i) || number.IsCounted(t, i)
}
