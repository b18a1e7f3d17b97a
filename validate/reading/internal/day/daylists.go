package day

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/calendar"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/style"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Reader reads months and days.
type Reader struct {
	t        *token.List
	mentions *mention.List
	list     []dayNumber // that was read last
}

// NewReader returns a reader of the days and months of a text.
func NewReader(t *token.List, mentions *mention.List) Reader { return Reader{t: t, mentions: mentions} }

// A dayNumber is the number of a day in a list.
type dayNumber struct {
	value      int
	first, end int
	dash       bool // a dash, or a word such as "to", before it
	newStyle   bool // the day before in New Style: 11/23 March, 12 (24) August
}

// dayNumberAt reads the number of a day with the ending of an ordinal.
func dayNumberAt(t *token.List, i int) (dayNumber, bool) {
	if n, end := number.Ordinal(t, i); n > 0 && n <= 31 {
		return dayNumber{value: n, first: i, end: end}, true
	}
	if !t.NumberAt(i, 1, 2) || t.Tokens[i].Value == 0 || t.Tokens[i].Value > moment.MaxDay {
		return dayNumber{}, false
	}
	p := shape.Date{Day: moment.NoDay}
	end, ok := shape.Day(t, i, &p)
	return dayNumber{value: p.Day, first: i, end: end}, ok
}

// Numeric reads days in figures of which only one order is possible:
// "13/02/1862", "13.2.1862".
func (r *Reader) Numeric(i int) (int, bool) {
	yearFirst := r.t.YearAt(i) && r.t.MarkAt(i+1, "/")
	if !r.t.NumberAt(i, 1, 2) && !yearFirst || number.Attached(r.t, i) || number.Labelled(r.t, i) || r.t.GapAt(i+1) != text.NoGap || !r.t.MarkAt(i+1, "/.-") {
		return i, false
	}
	m := moment.Moment{Day: moment.NoDay}
	end, ok := moment.Numeric(r.t, i, len(r.t.Tokens), &m)
	if !ok || m.Unit != moment.DayUnit || yearFirst && (m.Month < 1 || m.Day < 1 || m.Day > moment.MaxDay) || r.t.GapAt(end) == text.NoGap && (r.t.Tokens[end].Kind != text.MarkToken || r.t.MarkAt(end, "/-_") || r.t.GapAt(end+1) == text.NoGap && r.t.MarkAt(end, ".")) {
		return i, false
	}
	return r.mentions.Add(mention.Mention{First: i, End: end, Form: when.Numeric, From: m})
}

// Slashed reads the day and the month in figures, in a language that has numbers for the
// names of months, behind the word for a day: ngày 13/3, từ ngày 13/3 đến 7/5 năm 1954.
func (r *Reader) Slashed(i int) (int, bool) {
	t, end := r.t, i+3
	if t.Words.NumberedMonths == nil || !t.NumberAt(i, 1, 2) || !t.MarkAt(i+1, "/") || t.GapAt(i+1) != text.NoGap || !t.NumberAt(i+2, 1, 2) || t.GapAt(i+2) != text.NoGap ||
		t.GapAt(end) == text.NoGap && (t.Tokens[end].Kind != text.MarkToken || t.MarkAt(end, "/-_")) {
		return i, false
	}
	d := dayNumber{value: int(t.Tokens[i].Value), first: i, end: i + 1}
	month := int(t.Tokens[i+2].Value)
	before := r.mentions.EndingAt(i - 1)
	joined := before != nil && before.Form == when.DayMonth && (t.MarkAt(i-1, text.Dashes) || t.IsA(i-1, word.Through|word.And))
	if !joined && t.Entry(i-1).Unit != when.Days || d.value == 0 || d.value > edtf.DaysIn(leapYear, max(month, 1)) || month == 0 || month >= len(t.Words.NumberedMonths) || t.Class(end)&word.Every != 0 {
		return i, false
	}
	if t.Words.Joints.Parts.Has(t.Word(end)) && t.YearAt(end+1) {
		end++
	}
	return r.addDays([]dayNumber{d}, month, i+2, end, when.DayMonth)
}

// leapYear has every day that any year has.
const leapYear = 2000

// dayList reads days with commas, dashes and words between them, from token i.
func (r *Reader) dayList(i int) ([]dayNumber, int) {
	d, ok := dayNumberAt(r.t, i)
	if !ok {
		return nil, i
	}
	list := append(r.list[:0], d) // one list at a time is in use
	r.list = list
	for {
		next, dash := list[len(list)-1].end, false
		if d, ok := newStyleDay(r.t, list[len(list)-1]); ok {
			list = append(list, d)
			r.list = list
			return list, d.end
		}
		switch {
		case r.t.MarkAt(next, text.Dashes) && r.t.GapAt(next) <= text.SpaceGap:
			next, dash = next+1, true
		case r.t.MarkAt(next, "/") && r.t.GapAt(next) == text.NoGap && r.t.GapAt(next+1) == text.NoGap && r.t.NumberAt(next+1, 1, 2):
			next, dash = next+1, true // the night of 12/13 June
			if r.t.Tokens[next].Value != int64(list[len(list)-1].value)+1 {
				return list, next - 1
			}
		case r.t.MarkAt(next, ",") && r.t.GapAt(next+1) == text.SpaceGap:
			if next++; r.t.IsA(next, word.And) {
				next++
			}
		case r.t.IsA(next, word.Through):
			next, dash = next+1, true
		case r.t.IsA(next, word.And|word.Or):
			next++
		default:
			return list, list[len(list)-1].end
		}
		if r.t.IsA(next, word.Article) {
			next++
		}
		d, ok := dayNumberAt(r.t, next)
		if !ok || r.t.GapAt(next) > text.LineGap || d.value <= list[len(list)-1].value || len(list) == moment.MaxDay {
			return list, list[len(list)-1].end
		}
		d.dash = dash
		list = append(list, d)
		r.list = list
	}
}

// newStyleDay reads the day d in New Style behind it: 11/23, 12 (24).
func newStyleDay(t *token.List, d dayNumber) (dayNumber, bool) {
	bracket := t.MarkAt(d.end, "([") && t.GapAt(d.end) == text.SpaceGap
	if !bracket && !(t.MarkAt(d.end, "/") && t.GapAt(d.end) == t.GapAt(d.end+1)) {
		return dayNumber{}, false
	}
	e, ok := dayNumberAt(t, d.end+1)
	if days := e.value - d.value; !ok || days < calendar.LeastLead || days > calendar.MostLead || bracket && !t.MarkAt(e.end, ")]") {
		return dayNumber{}, false
	}
	if bracket {
		e.end++
	}
	e.newStyle = true
	return e, true
}

// DaysAndMonth reads "11 September", "the 11th of September", "11–13 September
// 1973", "11 and 13 September" from the first day on.
func (r *Reader) DaysAndMonth(i int) (int, bool) {
	rankWord, _ := number.Ordinal(r.t, i)
	named := rankWord != 0
	if !named && (!r.t.NumberAt(i, 1, 2) || number.Attached(r.t, i)) || number.Labelled(r.t, i) {
		return i, false
	}
	list, end := r.dayList(i)
	for len(list) > 0 {
		if unit := r.t.Entry(end); unit.Unit == when.Days && !unit.Plural && r.t.IsA(end+1, word.Of) {
			end++ // the 15th day of June
		}
		if r.t.Words.Joints.Parts.Has(r.t.Word(end)) && r.t.GapAt(end) == text.SpaceGap {
			end++
		}
		p := shape.Date{Day: moment.NoDay}
		if after, ok := shape.Month(r.t, end, &p); ok && r.t.GapAt(end) <= text.LineGap && (r.t.GapAt(end) != text.NoGap || r.t.Words.Calendar.DottedDays && r.t.MarkAt(end-1, ".")) && (!named || (r.t.Follows(end, word.Of) || !r.t.Words.Calendar.Capitals && !r.t.Capitalized(end)) && !r.t.Capitalized(i)) {
			return r.addDays(list, p.Month, end, after, when.DayMonth)
		}
		list = list[:len(list)-1]
		if len(list) > 0 {
			end = list[len(list)-1].end
		}
	}
	return i, false
}

// MonthAndDays reads "September 11", "September 11–13", "September 11 and 13,
// 1973".
func (r *Reader) MonthAndDays(i int) (int, bool) {
	p := shape.Date{Day: moment.NoDay}
	end, ok := shape.Month(r.t, i, &p)
	if !ok {
		return i, false
	}
	if r.t.IsA(end, word.Article) {
		end++
	}
	if r.t.GapAt(end) != text.SpaceGap {
		return i, false
	}
	if !r.t.NumberAt(end, 1, 2) {
		return i, false
	}
	list, after := r.dayList(end)
	for n := len(list); n > 1; n-- {
		if last := list[n-1]; !list[n-1].dash && (number.IsCounted(r.t, last.end) || number.IsUnit(r.t, last.end)) || r.t.MarkAt(last.first-1, ",") || r.t.IsA(last.first-1, word.Article) && r.t.NounAt(last.end) {
			list, after = list[:n-1], list[n-2].end
			continue
		}
		break
	}
	if len(list) == 0 || number.IsUnit(r.t, after) || r.t.Class(after)&word.Month != 0 && r.t.GapAt(after) == text.SpaceGap {
		return i, false
	}
	return r.addDays(list, p.Month, i, after, when.DayMonth)
}

// addDays adds the days of one month, which is at token month; after is the
// index after them all.
func (r *Reader) addDays(list []dayNumber, m, monthAt, after int, form when.Form) (int, bool) {
	year, end, point, ok := pointing.YearOf(r.t, after)
	named := false
	if !ok {
		end = after
		if !dayStands(r.t, list, monthAt, after) {
			first := min(list[0].first, monthAt)
			if named = len(list) == 1 && r.t.Follows(first, word.Article) && r.t.NamedAt(after); !named {
				return 0, false
			}
		}
	}
	if n := len(list); list[n-1].newStyle && ok && point == mention.NoPointing && !calendar.MayLead(int64(list[n-1].value-list[n-2].value), year) {
		return 0, false
	}
	monthFirst := monthAt < list[0].first
	for n := 0; n < len(list); n++ {
		x := mention.Mention{First: list[n].first, End: list[n].end, Form: form, Point: point, Shared: ok, Named: named}
		x.From = moment.Moment{Unit: moment.DayUnit, Month: m, Day: list[n].value, Year: year, Dated: ok && point == mention.NoPointing, Digits: 4}
		if n+1 < len(list) && list[n+1].dash {
			n++
			x.To = x.From
			x.To.Day = list[n].value
			x.Ranged, x.Form, x.End = true, when.DayRange, list[n].end
		} else if n+1 < len(list) && list[n+1].newStyle {
			x.Old = calendar.Day{Year: x.From.Year, Dated: x.From.Dated, Month: m, Day: x.From.Day}
			n++
			x.From.Day, x.Style, x.End = list[n].value, when.NewStyle, list[n].end
		}
		if monthFirst && list[0].first == x.First {
			x.First = monthAt
		}
		if n == len(list)-1 {
			x.End = end
			x.Shared = false
			if monthFirst && n > 0 && !x.Ranged && x.Old.Month == 0 {
				x.Shared = true
			}
		}
		r.mentions.All = append(r.mentions.All, x)
	}
	return end, true
}

// dayStands reports whether days without a year are dates: not where a name
// goes on behind them. A month in small letters is no part of one.
func dayStands(t *token.List, list []dayNumber, month, after int) bool {
	first := list[0].first
	isSmall := !t.Words.Calendar.Capitals && !t.Capitalized(month)
	if !(isSmall && month == list[len(list)-1].end) && t.GapAt(first) == text.SpaceGap && t.Word(first-1) != "" && t.ShowsName(first-1) && t.Class(first-1) == 0 && !t.OpensSentence(first-1) &&
		!(t.MarkAt(after, text.Dashes) && t.NumberAt(after+1, 1, 2) && t.Class(after+2)&word.Month != 0) {
		return false // Avenida 9 de Julio
	}
	if !isSmall && t.GapAt(after) == text.SpaceGap && t.Word(after) != "" && t.ShowsName(after) && t.Class(after) == 0 {
		if mark, _ := style.At(t, after); mark != "" {
			return true
		}
		before := first - 1
		if t.Class(before)&word.Month != 0 {
			before--
		}
		return t.Class(before)&(word.On|word.By|word.Until|word.Since|word.After|word.From|word.Through|word.And) != 0
	}
	return t.GapAt(after) != text.NoGap || t.Tokens[after].Kind == text.MarkToken
}
