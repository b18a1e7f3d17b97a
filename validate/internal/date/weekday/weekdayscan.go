package weekday

import (
	"sort"
	"strings"
	"time"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/calendarwords"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A weekdayScan looks for the weekdays of a text.
type weekdayScan struct{ text.Tokens }

// weekday reads a weekday at token i and returns the index after it.
func (t weekdayScan) weekday(i int) (day time.Weekday, next int, ok bool) {
	word := t.Word(i)
	if day, ok = calendarwords.Weekday(word); ok {
		return day, i + 1, true
	}
	if day, ok = calendarwords.ShortWeekday(word); !ok || !t.Capitalized(i) {
		return 0, 0, false
	}
	if t.IsMark(i+1, ".") && !t.At(i+1).Spaced() {
		return day, i + 2, true
	}
	// The Sun is also a newspaper.
	isPaper := word == "sun" && (t.Capitalized(i-1) || t.Word(i-1) == "the") && t.Word(i-1) != "on"
	return day, i + 1, !isPaper
}

// isOneOfSeveral reports whether the weekday at i is the last of several that
// share a date: "Saturday and Sunday, 5 May".
func (t weekdayScan) isOneOfSeveral(i int) bool {
	if t.IsMark(i-1, "/&,-–—+") || calendarwords.Listing.Has(t.Word(i-1)) {
		_, _, ok := t.weekday(i - 2)
		return ok
	}
	return false
}

// isName reports whether the weekday at i is part of a name: Plácido Domingo,
// Ruby Tuesday. Spanish and French write weekdays in small letters, except at
// the start of a sentence.
func (t weekdayScan) isName(i int) bool {
	if !t.Capitalized(i) || t.At(i).Broken() || !t.At(i).Spaced() {
		return false
	}
	before := t.Word(i - 1)
	return t.Capitalized(i-1) && !feasts.Has(before) && !leadIns.Has(before)
}

// dateAfter reads a full date that follows a weekday, from token i on. A day
// and month without a year are those of own, if it has them, or else of the year that
// the reading of the text has for them.
func (t weekdayScan) dateAfter(i int, own edtf.Date, dates []when.Date) (statedWeekday, bool) {
	bracket := false
	switch {
	case t.IsMark(i, ","):
		i++
	case t.IsMark(i, "("):
		bracket = true
		i++
	}
	if t.At(i).Broken() {
		return statedWeekday{}, false
	}
	if articles.Has(t.Word(i)) {
		i++
	}
	s, next, ok := t.isoDate(i)
	if !ok {
		if s, next, ok = t.dayAndMonth(i); !ok {
			return s, false
		}
		if year, end, ok := t.yearAfter(next); ok {
			s.year, next = year, end
		} else {
			year, _ := own.Year()
			month, _ := own.Month()
			day, hasDay := own.Day()
			if !hasDay || own.IsInterval() || month != s.month || day != s.day {
				if year, s.from, ok = t.yearIn(s, dates, t.At(next-1).End, own); !ok {
					return s, false
				}
				s.nearYear = true
			}
			s.year, s.inherited = year, true
		}
	}
	if bracket && !t.IsMark(next, ")") || t.Continues(next) {
		return s, false
	}
	s.end = t.At(next - 1).End
	s.doubtful = !s.inherited && t.At(next).Kind == text.WordToken && !t.Capitalized(next) && (s.year%100 == 0 || t.IsMark(next-2, ","))
	return s, true
}

// yearIn returns the year that the reading has for a day and month that end at
// a place of the text, and the date that it is from: one near by that states it, or
// that of the entry, if it is known to the month.
func (t weekdayScan) yearIn(s statedWeekday, dates []when.Date, end int, own edtf.Date) (int64, text.Span, bool) {
	i := sort.Search(len(dates), func(i int) bool { return dates[i].End >= end })
	if i == len(dates) || dates[i].Start >= end || dates[i].Value.IsInterval() {
		return 0, text.Span{}, false
	}
	d := dates[i]
	year, known := d.Value.Year()
	month, _ := d.Value.Month()
	day, _ := d.Value.Day()
	if !known || month != s.month || day != s.day {
		return 0, d.From, false
	}
	if d.From.Len() == 0 {
		_, hasMonth := own.Month()
		return year, d.From, hasMonth && !own.IsInterval()
	}
	const near = 160
	for d.From.Len() > 0 && end-d.From.End < near && d.From.End <= d.Start {
		at := d.From.Start
		d = dates[sort.Search(i, func(k int) bool { return dates[k].Start >= at })]
		if d.Start != at {
			break
		}
		if d.IsStated() {
			return year, d.Span, !strings.Contains(t.Text[d.End:end], "\n\n")
		}
	}
	return 0, d.From, false
}

// isoDate reads 1973-09-11.
func (t weekdayScan) isoDate(i int) (s statedWeekday, next int, ok bool) {
	year, month, day := t.Number(i, 4, 4), t.Number(i+2, 2, 2), t.Number(i+4, 2, 2)
	joined := t.IsMark(i+1, "-") && t.IsMark(i+3, "-")
	for n := i + 1; n <= i+4; n++ {
		joined = joined && !t.At(n).Spaced()
	}
	return statedWeekday{year: int64(year), month: month, day: day}, i + 5, joined && year > 0 && month > 0 && day > 0
}

// dayAndMonth reads "11th of September", "September 11", "11. September", "11
// de septiembre".
func (t weekdayScan) dayAndMonth(i int) (s statedWeekday, next int, ok bool) {
	if month := calendarwords.Month(t.Word(i)); month != 0 {
		i = t.skipStop(i)
		s = statedWeekday{month: month, day: t.Number(i, 1, 2)}
		i = t.skipOrdinal(i)
		return s, i, s.day > 0
	}
	s.day = t.Number(i, 1, 2)
	if s.day <= 0 {
		return s, i, false
	}
	i = t.skipOrdinal(i)
	if joiners.Has(t.Word(i)) {
		i++
	}
	s.month = calendarwords.Month(t.Word(i))
	if s.month == 0 {
		return s, i, false
	}
	return s, t.skipStop(i), true
}

// skipStop skips the word at i and the full stop of a short form.
func (t weekdayScan) skipStop(i int) int {
	if t.IsMark(i+1, ".") && !t.At(i+1).Spaced() && t.At(i+2).Spaced() && len(t.Word(i)) <= 4 &&
		(t.At(i+2).Kind == text.NumberToken) {
		return i + 2
	}
	return i + 1
}

// skipOrdinal skips the number at i and what makes it an ordinal.
func (t weekdayScan) skipOrdinal(i int) int {
	if next := t.At(i + 1); !next.Spaced() && (calendarwords.Ordinals.Has(t.Word(i+1)) || t.IsMark(i+1, "º°ª") ||
		t.IsMark(i+1, ".") && t.At(i+2).Kind == text.WordToken && t.At(i+2).Spaced() && calendarwords.Month(t.Word(i+2)) != 0) {
		return i + 2
	}
	return i + 1
}

// yearAfter reads a year of four digits, perhaps after a comma or "de".
func (t weekdayScan) yearAfter(i int) (year int64, next int, ok bool) {
	if t.IsMark(i, ",") || joiners.Has(t.Word(i)) {
		i++
	}
	n := t.Number(i, 4, 4)
	return int64(n), i + 1, n >= 1000 && t.At(i).Spaced()
}

// weekdayAfter reads a weekday that is said of the date before token i, and
// returns the index of its last token: "(Tuesday)", ", a Tuesday,", "was a
// Tuesday.", or a Tuesday that ends the text.
func (t weekdayScan) weekdayAfter(i int) (day time.Weekday, last int, ok bool) {
	at := i
	switch {
	case t.IsMark(i, "("):
		at++
		day, next, ok := t.weekday(at)
		return day, next, ok && t.IsMark(next, ")")
	case t.Word(i) == "was" || t.IsMark(i, ","):
		at++
	}
	article := t.Word(at) == "a"
	if article {
		at++
	}
	day, next, ok := t.weekday(at)
	if !ok {
		return 0, 0, false
	}
	ends := next >= len(t.List)
	if article {
		ends = ends || t.IsMark(next, ".,;:)!?—–")
	}
	if t.Word(i) == "was" && !article {
		return 0, 0, false
	}
	return day, next - 1, ends
}
