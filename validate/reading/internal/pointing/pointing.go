package pointing

import (
	"github.com/chronlint/chronlint/validate/reading/internal/amount"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Reader reads what points to dates.
type Reader struct {
	t        *token.List
	mentions *mention.List
}

// NewReader returns a reader of what points to dates in a text.
func NewReader(t *token.List, mentions *mention.List) Reader {
	return Reader{t: t, mentions: mentions}
}

// Pointed reads an expression that points to a date of the text.
func (r *Reader) Pointed(i int) (int, bool) {
	if i >= len(r.t.Tokens) || r.t.Class(i)&(word.Article|word.That|word.This|word.Next|word.Previous|word.Last) == 0 {
		return i, false
	}
	p, ok := pointerAt(r.t, i)
	if !ok {
		return r.wholePeriod(i)
	}
	unit, point, end := p.unit, p.point, p.end
	if unit.Unit == when.Days && r.t.Class(i)&word.This != 0 && r.t.Follows(i, word.Through|word.Until) && r.t.EndsPhrase(end) {
		return i, false // it exists to this day
	}
	x := mention.Mention{First: i, End: end, Form: when.Pointing, Point: point, From: moment.Moment{Day: moment.NoDay}}
	// Without an article, "last year" is counted from the time of writing.
	x.FromNow = r.t.Class(i)&word.Article == 0 && point != mention.ToSame && unit.Class&(word.Unit|word.DayPart) != 0 &&
		!(point == mention.ToNext && (unit.Class&word.DayPart != 0 || unit.Unit == when.Days)) // who means tomorrow does not say "next day"
	switch {
	case unit.Class&word.Month != 0:
		x.From.Unit, x.From.Month = moment.MonthUnit, unit.Month.Number
	case unit.Class&word.Weekday != 0:
		x.Form, x.Weekday = when.Weekday, int(unit.Weekday)
	case unit.Class&word.Season != 0:
		if unit.Class&word.Later != 0 {
			return i, false
		}
		x.Form, x.From.Unit, x.From.Code = when.Season, moment.SeasonUnit, int(unit.Season)
	case unit.Class&word.DayPart != 0:
		x.Amount.Unit = when.Days
	case unit.Unit == when.Hours || unit.Unit == when.Minutes || unit.Unit == when.Seconds || unit.Scale > 1:
		return i, false
	case unit.Unit == when.Decades || unit.Unit == when.Centuries || unit.Unit == when.Millennia:
		if point != mention.ToSame {
			return i, false // a length, rather than a decade of the calendar
		}
		x.Amount.Unit = unit.Unit
	default:
		x.Amount.Unit = unit.Unit
	}
	if year, after, point, ok := YearOf(r.t, end); ok && unit.Class&(word.Month|word.Season) != 0 {
		x.EndWith(year, after, point)
	}
	return r.mentions.Add(x)
}

// wholePeriod reads "the year", "the month" after a part of it: "the end of
// the year".
func (r *Reader) wholePeriod(i int) (int, bool) {
	if r.t.IsA(i, word.Article) {
		if end, ok := r.EndOfPeriod(i + 1); ok {
			return end, true
		}
	}
	before := i - 2
	if r.t.Words.Parts.Nouns.Has(r.t.Word(before)) {
		before-- // the latter part of the year
	}
	if !r.t.IsA(i, word.Article) || !r.t.Follows(i, word.Of) || r.t.Class(before)&(word.Early|word.Middle|word.Late|word.Later|word.Earlier) == 0 {
		return i, false
	}
	unit := r.t.Entry(i + 1)
	if unit.Class&word.Unit == 0 || unit.Plural || unit.Unit != when.Months && unit.Unit != when.Years && unit.Unit != when.Decades && unit.Unit != when.Centuries || r.t.MarkAt(i+2, "-") {
		return i, false
	}
	x := mention.Mention{First: i, End: i + 2, Form: when.Pointing, Point: mention.ToSame, Whole: true, From: moment.Moment{Day: moment.NoDay}}
	x.Amount.Unit = unit.Unit
	return r.mentions.Add(x)
}

// EndOfPeriod reads "year's end", "month's beginning".
func (r *Reader) EndOfPeriod(i int) (int, bool) {
	unit := r.t.Entry(i)
	if unit.Class&word.Unit == 0 || unit.Plural || unit.Unit != when.Years && unit.Unit != when.Months ||
		!r.t.MarkAt(i+1, "'’") || r.t.Word(i+2) != "s" || r.t.Class(i+3)&(word.Early|word.Late) == 0 || r.t.GapAt(i+3) != text.SpaceGap || !r.t.EndsClause(i+4) {
		return i, false
	}
	x := mention.Mention{First: i, End: i + 4, Form: when.Pointing, Point: mention.ToSame, Whole: true, Part: when.Late, Modifier: r.t.Modifier(i), From: moment.Moment{Day: moment.NoDay}}
	if r.t.Class(i+3)&word.Early != 0 {
		x.Part = when.Early
	}
	x.Amount.Unit = unit.Unit
	return r.mentions.Add(x)
}

// Distance reads how far a date is from another or from an event: "a month
// later", "two days before the coup".
func (r *Reader) Distance(i int) (int, bool) {
	if end, ok := r.dayBefore(i); ok {
		return end, true
	}
	if i >= len(r.t.Tokens) || r.t.Class(i)&(word.Cardinal|word.Indefinite|word.Half|word.Some|word.About|word.Nearly|word.Over|word.Under|word.AtLeast|word.AtMost|word.AgoBefore) == 0 && r.t.Tokens[i].Kind != text.NumberToken && r.t.Class(i)&word.Leading == 0 {
		return i, false
	}
	first := i
	end, before := r.t.Is(i, word.AgoBefore)
	if before {
		i = end
	}
	a, ok := amount.Read(r.t, i)
	if !ok || a.Joined {
		return first, false
	}
	x := mention.Mention{First: first, End: a.End, Form: when.Distance, Amount: a, From: moment.Moment{Day: moment.NoDay}}
	if before {
		x.Earlier, x.FromNow = true, true
		return r.mentions.Add(x)
	}
	if r.t.GapAt(a.End) > text.LineGap || r.t.Follows(first, word.For) {
		return first, false
	}
	end, isLater := r.t.Is(a.End, word.Later)
	if !isLater {
		if end, x.Earlier = r.t.Is(a.End, word.Earlier|word.Ago); !x.Earlier {
			return first, false
		}
		x.FromNow = r.t.IsA(a.End, word.Ago)
	}
	x.End = end
	if at, ok := r.t.Is(a.End, word.After|word.Before); ok && !r.t.EndsPhrase(at) {
		last, ok := eventPhrase(r.t, at)
		if !ok {
			return first, false
		}
		x.Event, x.End = [2]int{at, last}, at
	}
	return r.mentions.Add(x)
}

// dayBefore reads "the day before the coup": one unit from an event.
func (r *Reader) dayBefore(i int) (int, bool) {
	unit := r.t.Entry(i + 1)
	if r.t.Class(i)&word.Article == 0 || unit.Class&(word.Unit|word.DayPart) == 0 || unit.Plural {
		return i, false
	}
	at, ok := r.t.Is(i+2, word.Before|word.After)
	if !ok || r.t.Class(i+2)&(word.Later|word.Earlier) == 0 || r.t.GapAt(i+2) != text.SpaceGap || r.t.EndsPhrase(at) {
		return i, false
	}
	end, ok := eventPhrase(r.t, at)
	if !ok || r.t.Class(at)&(word.Month|word.On) != 0 || r.t.Tokens[at].Kind == text.NumberToken {
		return i, false
	}
	x := mention.Mention{First: i, End: at, Form: when.Distance, Event: [2]int{at, end}, Earlier: r.t.Class(i+2)&word.Earlier != 0, From: moment.Moment{Day: moment.NoDay}}
	x.Amount.Length = when.Length{Least: 1, Most: 1, Unit: unit.Unit}
	if unit.Class&word.Unit == 0 {
		x.Amount.Unit = when.Days
	}
	return r.mentions.Add(x)
}

// longestEvent is the most words of a phrase that names an event: what is longer is
// cut, which no value of a date depends on.
const longestEvent = 8

// eventPhrase returns the end of the noun phrase that starts with token i. It is
// false where a clause or a gerund starts there: what comes before it may be a
// duration.
func eventPhrase(t *token.List, i int) (int, bool) {
	if t.Words.Clauses.Openers.Has(t.Word(i)) || t.Words.IsGerund(t.Word(i)) {
		return i, false
	}
	end := i
	for end < i+longestEvent && end < len(t.Tokens) && t.GapAt(end) <= text.LineGap {
		isDotted := t.Words.Calendar.DottedDays && t.MarkAt(end, ".") && t.NumberAt(end-1, 1, 2) // vom 11. September
		if t.Tokens[end].Kind == text.MarkToken && !isDotted && !(t.GapAt(end) == text.NoGap && t.GapAt(end+1) == text.NoGap && t.MarkAt(end, "-‐'’")) {
			break
		}
		if end > i && (t.Words.Clauses.Openers.Has(t.Word(end)) || t.Entry(end).Light && !t.Words.Clauses.Links.Has(t.Word(end))) {
			break
		}
		end++
	}
	return end, end > i
}
