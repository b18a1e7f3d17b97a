package times

import (
	"errors"
	"strconv"
	"sync"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Years outside this range are not told from other numbers by their shape.
const (
	firstYear = 1000
	lastYear  = 2099
)

// shapes are the forms in which months are words, as sequences of parts. Where
// two fit at one place, the earlier is taken.
var shapes = []struct {
	form  when.Form
	parts []part
}{
	{when.DayMonthYear, []part{day, month, year}},
	{when.MonthDayYear, []part{month, day, year}},
	{when.MonthRangeYear, []part{month, through, month, year}},
	{when.MonthYear, []part{month, year}},
	{when.YearMonthRange, []part{year, month, through, month}},
	{when.YearDayMonth, []part{year, day, month}},
	{when.YearMonthDay, []part{year, month, day}},
	{when.YearMonth, []part{year, month}},
}

// part is what one place of a shape holds.
type part int

const (
	day part = iota
	month
	year
	through // a dash or a word such as "to"
)

// parsed is a date expression before it is known whether the calendar has it.
type parsed struct {
	form   when.Form
	tokens [2]int // the first and the one after the last
	year   int64
	// oldYear is that of one that began on Lady Day: the 1731 of 1731/32.
	oldYear int64
	month   int
	until   int // the second month of a range
	day     int
	// untilYear is the second year of a range.
	untilYear int64
	// about marks a year that is given as approximate.
	about bool
	// everyday marks a month that is also a common word or a name.
	everyday bool
	// comma marks one before the year: what follows it may be a number of
	// things instead.
	comma bool
}

// WholeDate reads text as one date expression and nothing else, as headings
// are: "1973 June", "1972 April–July", "11 September 1973:". A weekday before
// it and punctuation after it may stand. An impossible date is returned with
// its Err. It is false for a text that is no date expression.
func WholeDate(text string, language string) (when.Date, bool) {
	words := dateWordsFor(language)
	s := newDateScanner(text, words)
	s.whole = true
	last := len(s.tokens)
	for last > 0 && s.tokens[last-1].isOneOf(":.,;–—-") {
		last--
	}
	s.tokens = s.tokens[:last]
	first := s.skipWeekday(0)
	for _, read := range []func(int) (parsed, bool){s.iso, s.shape, s.yearRange, s.aboutYear, s.onlyYear} {
		if p, ok := read(first); ok && p.tokens[1] == len(s.tokens) {
			return s.date(p), true
		}
	}
	return when.Date{}, false
}

// Found are the expressions of time of a text.
type Found struct {
	Dates     []when.Date
	Durations []when.Duration
	Ages      []when.Age
	Clocks    []when.Clock
}

// Read finds the expressions of time of text.
func Read(text string, language string, context edtf.Date) *Found {
	kept := scratches.Get().(*scratch)
	s := scanDates(text, dateWordsFor(language), kept.tokens)
	r := &timeReader{dateScanner: s, labels: labelReader{dateScanner: s, words: englishLabelWords()}, items: kept.items[:0], bcSeen: -1}
	r.read()
	r.settle()
	r.couple()
	found := &Found{r.anchor(context), r.durations, r.ages, r.clocks}
	if len(s.tokens) <= mostKept {
		kept.tokens, kept.items = s.tokens, r.items
		scratches.Put(kept)
	}
	return found
}

// A scratch is the memory that reading one text needs and the next can use
// again.
type scratch struct {
	tokens []dateToken
	items  []item
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// mostKept is the most tokens of which the memory is kept for the next text.
const mostKept = 1 << 18

// date makes the Date of an expression.
func (s *dateScanner) date(p parsed) when.Date {
	value, err := p.value()
	d := when.Date{
		Span:   text.Span{Start: s.tokens[p.tokens[0]].Start, End: s.tokens[p.tokens[1]-1].End},
		Value:  value,
		Form:   p.form,
		Anchor: when.Stated,
	}
	if err != nil {
		d.Err = impossible(err)
	}
	if p.oldYear != 0 {
		old := p
		old.year = p.oldYear
		d.InOldStyle, _ = old.value()
	}
	return d
}

// impossible gives why a date cannot be.
func impossible(err error) *edtf.Error {
	var why *edtf.Error
	errors.As(err, &why)
	return why
}

// value gives the date that an expression names.
func (p parsed) value() (edtf.Date, error) {
	switch {
	case p.until != 0:
		return p.months()
	case p.untilYear != 0:
		return years(p.year, p.untilYear)
	case p.about:
		return edtf.Parse(strconv.FormatInt(p.year, 10) + "~")
	case p.month == 0 && p.form != when.ISO:
		return edtf.OfYear(p.year)
	case p.day == noDay:
		return edtf.OfMonth(p.year, p.month)
	case onlyOldStyle(p.year, p.month, p.day):
		return edtf.OfMonth(p.year, p.month)
	default:
		return edtf.OfDay(p.year, p.month, p.day)
	}
}

// winterMonths is how many months a range may at most last for one that runs
// backwards ("1972 November–February") to be read as running into the next
// year.
const winterMonths = 4

// months gives the interval that a range of months names.
func (p parsed) months() (edtf.Date, error) {
	from, to := p.year, p.year
	if last := p.until + 12 - p.month; p.until < p.month && last < winterMonths {
		if p.form == when.MonthRangeYear {
			from--
		} else {
			to++
		}
	}
	start, err := edtf.OfMonth(from, p.month)
	if err != nil {
		return edtf.Date{}, err
	}
	end, err := edtf.OfMonth(to, p.until)
	if err != nil {
		return edtf.Date{}, err
	}
	return edtf.OfInterval(start, end)
}

// years gives the interval between two years.
func years(from, to int64) (edtf.Date, error) {
	start, err := edtf.OfYear(from)
	if err != nil {
		return edtf.Date{}, err
	}
	end, err := edtf.OfYear(to)
	if err != nil {
		return edtf.Date{}, err
	}
	return edtf.OfInterval(start, end)
}

// onlyOldStyle reports whether a day that the Gregorian calendar lacks was one
// of the calendars in use before it: a leap day in a Julian century year (the
// last in Greece's and Russia's 1900), or Sweden's 30 February 1712. Such a
// day has no EDTF date, which is Gregorian; its month stands for it.
func onlyOldStyle(year int64, month, day int) bool {
	if month != 2 {
		return false
	}
	return day == 29 && year%100 == 0 && year%400 != 0 && year <= 1900 || day == 30 && year == 1712
}
