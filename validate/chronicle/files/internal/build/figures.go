package build

import (
	"fmt"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A NumericDate is a date in figures in a field of its own. Which number is the day may
// depend on the other such dates of the file.
type NumericDate struct {
	when.Numerals
	At    int // byte of the file
	Entry int
	Field chronicle.Field
	// Settle gives the entry, which is at an index of the chronicle in the end, its date
	// once it is known how such dates are meant; nil: it has it.
	Settle func(b *Builder, entry int, known when.Figures)
}

// NumericDates are the dates in figures of a file. When it has been read, what all of
// them show settles how they are meant, and those that it leaves open are noted as
// faults.
type NumericDates struct {
	// Group is what other files that show the order of the numbers, too, have the same of;
	// "": only the file at hand shows it.
	Group string

	noted  []NumericDate
	groups []dateGroup
}

// Add notes a date.
func (l *NumericDates) Add(n NumericDate) { l.noted = append(l.noted, n) }

// All returns the dates in the order they were noted.
func (l *NumericDates) All() []NumericDate { return l.noted }

func (l *NumericDates) reset() { l.noted, l.Group = nil, "" }

// settle settles how the dates in figures of the file at hand are meant.
func (l *NumericDates) settle(b *Builder) {
	switch {
	case len(l.noted) == 0:
		return
	case l.Group != "":
		l.postpone(len(b.made.Accounts))
		return
	}
	var tally when.Tally
	for i := range l.noted {
		tally.Add(l.noted[i].Numerals)
	}
	for i := range b.made.Entries[b.at:] {
		if year, ok := b.made.Entries[b.at+i].Date.Year(); ok {
			tally.AddYear(year)
		}
	}
	figures := tally.Figures(UsualFigures(languageOf(b)))
	if order := l.order(&tally, figures); order != "" {
		b.Guess(order)
	}
	for i := range l.noted {
		l.settleDate(b, &l.noted[i], &tally, figures)
	}
	l.reset()
}

// settleDate reads a date as is known, and notes what is doubtful about it.
func (l *NumericDates) settleDate(b *Builder, n *NumericDate, tally *when.Tally, figures when.Figures) {
	if n.Settle != nil {
		n.Settle(b, n.Entry, figures)
	}
	form, message := n.doubt(tally, figures)
	isRead := n.Settle == nil && !b.made.Entries[n.Entry].Date.IsZero()
	if form == "" || form != anotherOrder && isRead {
		return
	}
	b.Note(PendingFault{At: n.At, Form: form + string(n.Mark), Fault: chronicle.Fault{
		Kind:    chronicle.OpenDate,
		Span:    chronicle.Span{Entry: n.Entry, Field: n.Field.Name, End: len(n.Field.Text)},
		Message: message,
	}})
}

// UsualFigures returns how dates in figures are meant in a language, if a file shows nothing of
// it. With full stops the day comes first by every custom.
func UsualFigures(language string) when.Figures {
	dayFirst, known := lang.DayOrder(language)
	switch {
	case known && dayFirst:
		return when.InOrder(when.DayFirst)
	case known:
		return when.InOrder(when.MonthFirst)
	}
	return when.Figures{Stop: when.DayFirst}
}

// languageOf returns the language of the file at hand: that which it states or, if it states
// none, that which its words show; "" if they show none.
func languageOf(b *Builder) string {
	if f := b.Document().First(chronicle.Language); f != nil {
		return f.Text
	}
	if b.Language != "" {
		return b.Language
	}
	var s lang.Sample
	for i := range b.made.Entries[b.at:] {
		for _, f := range b.made.Entries[b.at+i].Fields {
			if f.Role == chronicle.Title || f.Role.IsProse() {
				s.Read(f.Text)
			}
		}
		if s.IsEnough() {
			break
		}
	}
	if l := s.Language(); l != nil {
		return l.Tag
	}
	return ""
}

// order says in which order the dates are read, and why, if some could be in either; ""
// if none could.
func (l *NumericDates) order(tally *when.Tally, figures when.Figures) string {
	for i := range l.noted {
		n := &l.noted[i]
		order := figures.Of(n.Mark)
		isUsual := n.Mark == '.' && order == when.DayFirst
		if isUsual || order == when.NoOrder || n.Order() != when.NoOrder || n.First == n.Second {
			continue
		}
		if shown := tally.Shown(order); shown > 0 {
			return fmt.Sprintf("dates are %s, settled by %d of %d", order, shown, tally.All())
		}
		return fmt.Sprintf("dates are %s, as is usual in the language of the file", order)
	}
	return ""
}

// anotherOrder is the doubt about a date that is read, but in another order than the rest.
const anotherOrder = "other"

// doubt says what is doubtful about a date, in a word and in full; "" if nothing is.
func (n *NumericDate) doubt(tally *when.Tally, figures when.Figures) (form, message string) {
	text := schema.Quote(n.In(n.Field.Text))
	order := figures.Of(n.Mark)
	year, known := n.Year, true
	if n.Short {
		year, known = figures.Year(n.Year)
	}
	switch own := n.Order(); {
	case !known:
		return "century", text + " has a year of two digits, and nothing here shows of which century it is"
	case own == when.NoOrder && order == when.NoOrder && n.First != n.Second:
		full := n.Numerals
		full.Year = year
		day, okDay := full.Date(when.DayFirst)
		month, okMonth := full.Date(when.MonthFirst)
		if okDay && okMonth {
			return "order", fmt.Sprintf("%s can be %s or %s: nothing here settles which", text, day.English(), month.English())
		}
	case own != when.NoOrder && order != when.NoOrder && own != order:
		first, others := "month", "day"
		if own == when.DayFirst {
			first, others = others, first
		}
		shown := tally.Shown(order)
		return anotherOrder, fmt.Sprintf("%s has the %s first; the other dates here have the %s first, as %d of %d show", text, first, others, shown, shown+tally.Shown(own))
	}
	return "", ""
}
