package times

import (
	"cmp"
	"slices"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/anchor"
	"github.com/chronlint/chronlint/validate/reading/internal/dayname"
	"github.com/chronlint/chronlint/validate/reading/internal/fulldate"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// addForeign adds the dates in other languages than that of the text. What shows that
// there is one is a weekday: "Le mardi 3 novembre 1970, …" amid English. It must state
// its year, or be the day of the context.
func addForeign(dates []when.Date, tokens text.Tokens, own *word.Table, context edtf.Date) []when.Date {
	places := foreignWeekdays(tokens, own)
	if len(places) == 0 {
		return dates
	}
	for _, l := range lang.All() {
		for _, d := range foreignDates(l, tokens.Text, places[l], context) {
			if d.IsStated() || isSameDay(d.Value, context) {
				dates = addDate(dates, d)
			}
		}
		for _, at := range places[l] {
			if d, ok := mixedDate(tokens, at); ok {
				dates = addDate(dates, d)
			}
		}
	}
	slices.SortFunc(dates, func(a, b when.Date) int { return cmp.Compare(a.Start, b.Start) })
	return dates
}

// mixedDate reads a day at token i whose month is in another language than the weekday
// before it: "Dienstag, den 11. July 1973".
func mixedDate(t text.Tokens, i int) (when.Date, bool) {
	day, at := t.Number(i, 1, 2), i+1
	if t.IsMark(at, ".") {
		at++
	}
	month, year := dayname.Month(t.Word(at)), t.Number(at+1, 4, 4)
	if day < 1 || month == 0 || year < token.FirstYear || t.Continues(at+2) {
		return when.Date{}, false
	}
	value, err := edtf.OfDay(int64(year), month, day)
	return when.Date{
		Span: text.Span{Start: t.At(i).Start, End: t.At(at + 1).End}, Value: value, Form: when.DayMonthYear, Anchor: when.Stated,
	}, err == nil
}

// addFull adds the full dates of a text in a language of whose times no more is known.
func addFull(dates []when.Date, tokens text.Tokens, language string) []when.Date {
	full := fulldate.Of(language)
	if full == nil {
		return dates
	}
	for _, d := range fulldate.Read(full, tokens) {
		same := func(other when.Date) bool { return other.Span == d.Span }
		if i := slices.IndexFunc(dates, same); i >= 0 {
			dates[i].Weekday, dates[i].WithWeekday = d.Weekday, d.WithWeekday
		} else {
			dates = addDate(dates, d)
		}
	}
	slices.SortFunc(dates, func(a, b when.Date) int { return cmp.Compare(a.Start, b.Start) })
	return dates
}

// addDate adds a date in place of what was read in it, such as its year alone, unless
// it crosses another.
func addDate(dates []when.Date, d when.Date) []when.Date {
	crosses := func(other when.Date) bool {
		return other.Start < d.End && d.Start < other.End && (!d.Contains(other.Span) || other.Len() == d.Len())
	}
	if slices.ContainsFunc(dates, crosses) {
		return dates
	}
	within := func(other when.Date) bool { return d.Contains(other.Span) }
	return append(slices.DeleteFunc(dates, within), d)
}

// isSameDay reports whether two dates are one day.
func isSameDay(a, b edtf.Date) bool {
	dayA, okA := a.Day()
	dayB, okB := b.Day()
	monthA, _ := a.Month()
	monthB, _ := b.Month()
	return okA && okB && !a.IsInterval() && !b.IsInterval() && dayA == dayB && monthA == monthB
}

// foreignWeekdays returns the places after the weekdays of other languages that may
// have a date after them, by language. Only words before a number are looked up.
func foreignWeekdays(t text.Tokens, own *word.Table) map[*lang.Language][]int {
	const reach = 4 // a weekday, a comma, an article, a month and the number
	var found map[*lang.Language][]int
	for n, i := 0, 0; n < len(t.List); n++ {
		if t.List[n].Kind != text.NumberToken {
			continue
		}
		for i = max(i, n-reach); i < n; i++ {
			at, ok := foreignDate(t, i)
			if !ok {
				continue
			}
			for _, l := range dayname.Languages(t.Word(i)) {
				if &l.Calendar == own.Calendar {
					continue
				}
				if found == nil {
					found = map[*lang.Language][]int{}
				}
				found[l] = append(found[l], at)
			}
		}
	}
	return found
}

// foreignDate returns where a date would be after a word that is none of the language of
// the text; false if there is none.
func foreignDate(t text.Tokens, i int) (int, bool) {
	if t.List[i].Kind != text.WordToken || t.List[i].Entry != 0 {
		return 0, false
	}
	at := skipArticle(t, i+1)
	return at, t.At(at).Kind == text.NumberToken || t.At(at).Kind != text.MarkToken && t.At(at+1).Kind == text.NumberToken
}

// articles come between a weekday and its date, in any language.
var articles = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Articles })

// skipArticle returns the token after a comma or bracket and an article.
func skipArticle(t text.Tokens, i int) int {
	if t.IsMark(i, ",(") {
		i++
	}
	if articles.Has(t.Word(i)) {
		i++
	}
	return i
}

// foreignDates reads the dates of a language that begin at places of a text.
func foreignDates(l *lang.Language, src string, places []int, context edtf.Date) []when.Date {
	if len(places) == 0 {
		return nil
	}
	r := newReader()
	r.begin(src, word.TableOf(l))
	for _, i := range places {
		if n := len(r.mentions.All); n > 0 && r.mentions.All[n-1].End > i {
			continue
		}
		if _, ok := r.statedDate(i); !ok {
			r.day(i)
		}
	}
	r.mentions.Settle()
	mention.Join(&r.t, r.mentions.All)
	return anchor.Dates(&r.t, r.mentions.All, context)
}

// day reads a day and a month without a year.
func (r *reader) day(i int) (int, bool) {
	if r.t.Tokens[i].Kind == text.NumberToken {
		return r.days.DaysAndMonth(i)
	}
	return r.days.MonthAndDays(i)
}
