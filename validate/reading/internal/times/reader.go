package times

import (
	"github.com/chronlint/chronlint/validate/reading/internal/amount"
	"github.com/chronlint/chronlint/validate/reading/internal/clock"
	"github.com/chronlint/chronlint/validate/reading/internal/day"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/period"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/style"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/internal/year"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A reader reads all expressions of time from the tokens of a text.
type reader struct {
	t        token.List
	mentions mention.List
	shapes   shape.Reader
	years    year.Reader
	days     day.Reader
	periods  period.Reader
	points   pointing.Reader
	styles   style.Reader
	lengths  amount.Reader
	clocks   clock.Reader
}

func newReader() *reader {
	r := &reader{}
	t, mentions := &r.t, &r.mentions
	r.shapes = shape.NewReader(t)
	r.days = day.NewReader(t, mentions)
	r.periods = period.NewReader(t, mentions)
	r.points = pointing.NewReader(t, mentions)
	r.styles = style.NewReader(t, mentions, r.dates)
	return r
}

// begin takes up a text, and leaves the one before.
func (r *reader) begin(text string, words *word.Table) {
	r.t.Scan(text, words)
	r.mentions.All = r.mentions.All[:0]
	r.years = year.NewReader(&r.t, &r.mentions)
	r.lengths = amount.NewReader(&r.t)
	r.clocks = clock.NewReader(&r.t)
}

// starters are the classes of the words with which an expression may start.
const starters = word.Month | word.Weekday | word.Season | word.Cardinal | word.Ordinal | word.Article | word.Indefinite | word.Half | word.Some | word.This | word.That |
	word.Same | word.Next | word.Previous | word.Last | word.Early | word.Middle | word.Late | word.About | word.Nearly | word.Over | word.Under | word.AtLeast | word.AtMost | word.Aged | word.Noon |
	word.Midnight | word.Circa | word.Feast | word.Quarter | word.Era | word.Decade | word.CenturyBefore | word.AgoBefore | word.Leading | word.BeforeNoon | word.AfterNoon | word.Later | word.Earlier

// read reads the whole text.
func (r *reader) read() {
	for i := 0; i < len(r.t.Tokens); {
		if end := r.at(i); end > i {
			i = end
		} else {
			i++
		}
	}
}

// at reads the expression that starts with token i and returns the index after
// it, or i.
func (r *reader) at(i int) int {
	k := &r.t.Tokens[i]
	if k.Kind == text.MarkToken {
		return i
	}
	first, isNumber := r.t.Class(i), k.Kind == text.NumberToken
	if !isNumber {
		if first&(starters|word.Unit) == 0 {
			return i
		}
		if end, ok := r.atWord(i, first); ok || !r.mayStart(i, first) {
			return end
		}
	}
	if isNumber || first&(word.Noon|word.Midnight) != 0 || first&word.Cardinal != 0 && (clock.IsOclock(&r.t, i+1) || clock.HourStands(&r.t, i)) {
		if c, first, end, ok := r.clocks.Read(i); ok && !(first < i && r.overlaps(c.Span)) {
			r.clocks.Add(c, first, end)
			return end
		}
	}
	if end, ok := r.dated(i); ok {
		return end
	}
	if isNumber || first&(lengths|word.Aged) != 0 {
		return r.lengths.Length(i)
	}
	return i
}

// atWord reads the expressions whose first word cannot start any other: "year's end",
// "A.D. 79".
func (r *reader) atWord(i int, first word.Class) (int, bool) {
	switch {
	case first&word.Unit != 0 && r.t.MarkAt(i+1, "'’"):
		return r.points.EndOfPeriod(i)
	case first&starters != 0 && r.t.Tokens[i].Len() == 1 && r.t.MarkAt(i+1, ".") && r.t.Capitalized(i):
		return r.years.WithEra(i)
	}
	return i, false
}

// mayStart reports whether an expression may start with the word at token i. Few words
// can; whether one of the most frequent does is known by the next.
func (r *reader) mayStart(i int, first word.Class) bool {
	if first&starters&^(word.Article|word.That|word.This|word.Leading|word.Indefinite) != 0 {
		return true
	}
	return first&starters != 0 && i+1 < len(r.t.Tokens) && (r.t.Tokens[i+1].Kind == text.NumberToken || r.t.Class(i+1) != 0 || r.t.Elides(i+1))
}

// lengths are the classes of the words with which a length of time may start.
const lengths = word.Cardinal | word.Indefinite | word.Half | word.Some | word.About | word.Nearly | word.Over | word.Under | word.AtLeast | word.AtMost | word.Leading

// dated reads a date expression that starts with token i: a weekday or a part
// of a period before it, and one date or several that share their parts.
func (r *reader) dated(i int) (int, bool) {
	before := len(r.mentions.All)
	start := i
	weekday, i := day.Weekday(&r.t, i)
	part, at := period.Part(&r.t, i)
	end, ok := at, false
	if part != "" {
		end, ok = r.years.OfPart(at)
	}
	if !ok {
		end, ok = r.dates(at)
	}
	switch {
	case ok:
		x := &r.mentions.All[before]
		if weekday != 0 {
			x.Weekday = weekday // which stays outside of the span
		}
		if part != "" {
			x.Part = part
			x.First = start
		}
		x.Modifier = r.t.Modifier(start)
		return r.styles.Read(end), true
	case weekday != 0:
		x := mention.Mention{First: start, End: start + 1, Form: when.Weekday, Weekday: weekday, Modifier: r.t.Modifier(start)}
		x.From.Day = moment.NoDay
		if !day.WeekdayStands(&r.t, start) {
			return start, false
		}
		r.mentions.All = append(r.mentions.All, x)
		return start + 1, true
	}
	return start, false
}

// dates reads one or several dates without the words before them.
func (r *reader) dates(i int) (int, bool) {
	if i >= len(r.t.Tokens) {
		return i, false
	}
	first, number := r.t.Class(i), r.t.Tokens[i].Kind == text.NumberToken
	for _, reader := range dateReaders {
		if number && reader.numbers || first&reader.words != 0 {
			if end, ok := reader.read(r, i); ok {
				return end, true
			}
		}
	}
	if number || first&(lengths|word.Article|word.AgoBefore) != 0 {
		return r.points.Distance(i)
	}
	return i, false
}

// dateReaders read dates, by what these may start with. The first that reads
// one is right.
var dateReaders = []struct {
	numbers bool
	words   word.Class
	read    func(*reader, int) (int, bool)
}{
	{true, word.Month | word.Circa, (*reader).statedDate},
	{true, 0, func(r *reader, i int) (int, bool) { return r.days.Numeric(i) }},
	{true, 0, func(r *reader, i int) (int, bool) { return r.days.Slashed(i) }},
	{true, word.Ordinal | word.Cardinal, func(r *reader, i int) (int, bool) { return r.days.DaysAndMonth(i) }},
	{false, word.Month, func(r *reader, i int) (int, bool) { return r.days.MonthAndDays(i) }},
	{false, word.Month, func(r *reader, i int) (int, bool) { return r.days.MonthAlone(i) }},
	{true, 0, func(r *reader, i int) (int, bool) { return r.years.Range(i) }},
	{true, word.Season | word.Ordinal | word.Article | word.Quarter | word.Late | word.Cardinal | word.CenturyBefore, func(r *reader, i int) (int, bool) { return r.periods.Read(i) }},
	{false, word.Article | word.Decade | word.CenturyBefore | word.Leading, func(r *reader, i int) (int, bool) { return r.periods.Named(i) }},
	{true, word.Era, func(r *reader, i int) (int, bool) { return r.years.WithEra(i) }},
	{true, 0, func(r *reader, i int) (int, bool) { return r.years.Lone(i) }},
	{false, word.Feast, func(r *reader, i int) (int, bool) { return r.days.Feast(i) }},
	{false, word.Article | word.This | word.That | word.Next | word.Previous | word.Last, func(r *reader, i int) (int, bool) { return r.points.Pointed(i) }},
	{true, word.Article, func(r *reader, i int) (int, bool) { return r.days.Alone(i) }},
	{false, word.Article | word.Season, func(r *reader, i int) (int, bool) { return r.periods.SeasonAlone(i) }},
}

// statedDate reads a date that states its year in one of the shapes.
func (r *reader) statedDate(i int) (int, bool) {
	if i >= len(r.t.Tokens) {
		return i, false
	}
	var p shape.Date
	var ok bool
	switch t := r.t.Tokens[i]; t.Kind {
	case text.NumberToken:
		if t.Digits > 4 {
			return i, false
		}
		if p, ok = r.shapes.ISO(i); !ok {
			if p, ok = r.shapes.Read(i); !ok {
				return i, false
			}
		}
	case text.WordToken:
		if r.t.Class(i)&word.Month != 0 {
			p, ok = r.shapes.Read(i)
		} else if r.t.Class(i)&word.Circa != 0 {
			p, ok = shape.AboutYear(&r.t, i)
		}
	}
	if !ok {
		return i, false
	}
	return r.mentions.AddStated(p, 0)
}

// overlaps reports whether s takes in a part of what was read before it. A length
// that begins with s doesn't count then: ten minutes past five.
func (r *reader) overlaps(s text.Span) bool {
	item, age, clock, length := len(r.mentions.All)-1, len(r.lengths.Ages)-1, len(r.clocks.Clocks)-1, len(r.lengths.Durations)-1
	switch {
	case item >= 0 && r.t.Tokens[r.mentions.All[item].End-1].End > s.Start,
		age >= 0 && r.lengths.Ages[age].End > s.Start,
		clock >= 0 && r.clocks.Clocks[clock].End > s.Start:
		return true
	case length >= 0 && r.lengths.Durations[length].End > s.Start:
		if r.lengths.Durations[length].Start < s.Start {
			return true
		}
		r.lengths.Durations = r.lengths.Durations[:length]
	}
	return false
}
