package retold

import (
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// A place is where an event is told, with the date that it has there, or that of the
// entry which begins with it.
type place struct {
	entry *chronicle.Entry
	words chronicle.Span
	date  edtf.Date
	dated chronicle.Span // the date
	own   bool           // the date is that of the entry
}

// placeOf returns the place of words in a field. Their date is one of the field's
// dates, or that of the entry where it is -1 and the words begin an event. It is false
// where no date is firm.
func placeOf(e *chronicle.Entry, f *chronicle.Field, start, end, date, sentence int, dates []when.Date) (place, bool) {
	t := place{entry: e, words: e.At(f, start, end)}
	if date >= 0 {
		d := dates[date]
		t.date, t.dated = d.Value, e.At(f, d.Start, d.End)
	} else if sentence == 0 && e.Kind == chronicle.Event {
		t.own, t.date, t.dated = true, e.Date, entries.DateSpan(e)
	}
	return t, !t.date.IsZero() && !t.date.Approximate() && !t.date.Uncertain()
}

// isApart reports whether two places have dates that can't both be true, by any
// calendar.
func (t place) isApart(u place) bool { return !days.MayBeOn(u.date, days.ExtentsOf(t.date)) }

// isNear reports whether two places have dates that are no further apart than two
// of one event which may be repeated.
func (t place) isNear(u place) bool {
	x, y := days.ExtentOf(t.date), days.ExtentOf(u.date)
	return x.First <= y.Last.Add(retoldDays) && y.First <= x.Last.Add(retoldDays)
}

// lifetime is the years within which a person is hardly confused with a namesake.
const lifetime = 30

// isWithinLife reports whether two dates may be of one person.
func (t place) isWithinLife(u place) bool {
	x, y := days.ExtentOf(t.date), days.ExtentOf(u.date)
	a, b := days.YearOf(x.First), days.YearOf(y.First)
	return max(a, b)-min(a, b) <= lifetime || days.OneDigit(a, b)
}

// report reports an event at one place that has another date at another.
func (t place) report(p *rule.Pass, u place) {
	f := rule.Finding{
		Span: t.words,
		Message: fmt.Sprintf("this looks like the same event as %s, but it is dated %s here and %s there",
			schema.Quote(p.Chronicle.Text(u.words)), t.date.English(), u.date.English()),
	}
	show := func(s chronicle.Span, message string) {
		f.Related = append(f.Related, rule.Related{Span: s, Message: message})
	}
	if !t.dated.Overlaps(t.words) {
		show(t.dated, "the date here")
	}
	show(u.words, "the same event")
	if !u.dated.Overlaps(u.words) {
		show(u.dated, "the date there")
	}
	p.Report(f)
}
