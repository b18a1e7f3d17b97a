package weekday

import (
	"sort"
	"strings"
	"time"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/dayname"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Attach notes the weekdays that are beside dates: before them ("Tuesday, the 11th of
// September", "Tue. Sept. 11"), or after them ("(Tuesday)", ", a Tuesday,", "was a
// Tuesday.").
// The context is that of the text.
func Attach(tokens text.Tokens, dates []when.Date, language string, context edtf.Date) {
	s := scan{tokens, lang.ForText(language)}
	for i := range dates {
		d := &dates[i]
		if !isDay(*d) {
			continue
		}
		first := sort.Search(len(s.List), func(k int) bool { return s.List[k].Start >= d.Start })
		after := sort.Search(len(s.List), func(k int) bool { return s.List[k].Start >= d.End })
		if first == after || s.Continues(after) || d.Form == when.DayMonth && s.Number(after, 4, 4) >= 0 {
			continue // 1973/74
		}
		if day, at, ok := s.before(first, after); ok {
			d.Weekday, d.WithWeekday = iso(day), text.Span{Start: s.At(at).Start, End: d.End}
			s.uncount(d, after, context)
		} else if day, last, ok := s.after(after); ok {
			d.Weekday, d.WithWeekday = iso(day), text.Span{Start: d.Start, End: s.At(last).End}
		}
	}
}

// iso returns the number of a day of the week in ISO 8601, from Monday on.
func iso(d time.Weekday) int { return (int(d)+6)%7 + 1 }

// isDay reports whether an expression names one day by its month.
func isDay(d when.Date) bool {
	switch d.Form {
	case when.DayMonthYear, when.MonthDayYear, when.YearDayMonth, when.YearMonthDay, when.ISO, when.Numeric, when.DayMonth:
		_, ok := d.Value.Day()
		return ok && d.Err == nil && !d.Value.IsInterval()
	}
	return false
}

// A scan looks for the weekdays of a text.
type scan struct {
	text.Tokens
	language *lang.Language
}

// name reads the weekday that ends with token i and returns its first token.
func (s scan) name(i int) (day time.Weekday, first int, ok bool) {
	if day, ok = dayname.Weekday(s.Word(i)); ok {
		return day, i, true
	}
	if s.IsMark(i-1, "-") && !s.At(i).Spaced() { // terça-feira
		day, ok = dayname.Weekday(s.Word(i-2) + "-" + s.Word(i))
		return day, i - 2, ok
	}
	stopped := s.IsMark(i, ".") && !s.At(i).Spaced()
	if stopped {
		i--
	}
	mayBeSmall := stopped && !s.language.Calendar.Capitals
	if day, ok = dayname.ShortWeekday(s.Word(i), s.language); !ok || !mayBeSmall && !s.Capitalized(i) {
		return 0, 0, false
	}
	if name := s.Raw(i); len(name) == 2 && !stopped && name == strings.ToUpper(name) {
		return 0, 0, false // "FR, 21.11.1992" cites the Frankfurter Rundschau
	}
	// The Sun is also a newspaper.
	isPaper := papers.Has(s.Word(i)) && !s.IsMark(i+1, ".") && (s.Capitalized(i-1) || articles.Has(s.Word(i-1))) && !leads.Has(s.Word(i-1))
	return day, i, !isPaper
}

// The words around a weekday and its date, of all languages together: articles come
// between them, listing joins things of one kind, feasts before a weekday name a day of
// the church year, leads begin a sentence before one, papers are newspapers with its name,
// and was and one are between a date and its weekday: "was a Tuesday".
var (
	articles = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Articles })
	listing  = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Listing })
	feasts   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.ChurchDays })
	leads    = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Leads })
	papers   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Papers })
	was      = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Was })
	one      = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.One })
)

// before reads the weekday before a date, from its first token to that after it, and
// returns the token with which it begins.
func (s scan) before(first, after int) (day time.Weekday, at int, ok bool) {
	i := first - 1
	if articles.Has(s.Word(i)) {
		i--
	}
	bracket := s.IsMark(i, "(")
	if bracket || s.IsMark(i, ",") {
		i--
	}
	day, at, ok = s.name(i)
	if !ok || s.At(first).Broken() || bracket && !s.IsMark(after, ")") || s.isOneOfSeveral(at) || s.isPartOfName(at) {
		return 0, 0, false
	}
	return day, at, true
}

// isOneOfSeveral reports whether the weekday at i is the last of several that
// share a date: "Saturday and Sunday, 5 May".
func (s scan) isOneOfSeveral(i int) bool {
	if !s.IsMark(i-1, "/&,-–—+") && !listing.Has(s.Word(i-1)) {
		return false
	}
	_, _, ok := s.name(i - 2)
	return ok
}

// isPartOfName reports whether the weekday at i is part of a name: Plácido Domingo,
// Ruby Tuesday. Spanish and French write weekdays in small letters, except at
// the start of a sentence.
func (s scan) isPartOfName(i int) bool {
	if !s.Capitalized(i) || s.At(i).Broken() || !s.At(i).Spaced() {
		return false
	}
	before := s.Word(i - 1)
	return s.Capitalized(i-1) && !feasts.Has(before) && !leads.Has(before)
}

// after reads a weekday that is said of the date before token i, and returns the
// index of its last token: "(Tuesday)", ", a Tuesday,", "was a Tuesday.", or a
// Tuesday that ends the text.
func (s scan) after(i int) (day time.Weekday, last int, ok bool) {
	if s.IsMark(i, "(") {
		day, end, ok := s.full(i + 1)
		return day, end, ok && s.IsMark(end, ")")
	}
	at := i
	isSaid := was.Has(s.Word(i))
	if isSaid || s.IsMark(i, ",") {
		at++
	}
	article := one.Has(s.Word(at))
	if article {
		at++
	}
	day, end, ok := s.full(at)
	if !ok || isSaid && !article {
		return 0, 0, false
	}
	return day, end - 1, end >= len(s.List) || article && s.IsMark(end, ".,;:)!?—–")
}

// full reads the weekday at token i with the full stop of a short form, and returns
// the token after it.
func (s scan) full(i int) (day time.Weekday, end int, ok bool) {
	end = i + 1
	if _, isFull := dayname.Weekday(s.Word(i)); !isFull && s.IsMark(end, ".") && !s.At(end).Spaced() {
		end++
	}
	day, first, ok := s.name(end - 1)
	return day, end, ok && first == i
}
