package mutate

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// number finds a number of so many digits in a part of a text.
func number(text string, start, end, digits int) (int, bool) {
	for i := start; i+digits <= end; i++ {
		if isNumber(text[i:i+digits]) && (i == 0 || !isDigit(text[i-1])) && (i+digits == len(text) || !isDigit(text[i+digits])) {
			return i, true
		}
	}
	return 0, false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// dateField returns the field with the date of an event, if all of it is in one.
func (s *site) dateField() *chronicle.Field {
	if s.e.Kind != chronicle.Event || s.e.Date.IsZero() || s.e.Date.IsInterval() {
		return nil
	}
	var found *chronicle.Field
	for f := range s.e.ByRole(chronicle.Date) {
		if found != nil {
			return nil
		}
		found = f
	}
	return found
}

// fieldSlip makes a slip in a part of the date field of an event whose text states the
// date in full.
func (s *site) fieldSlip(made func(*site, civil) (civil, bool)) (change, bool) {
	is, ok := statedBy(s.e.Date)
	if _, _, isStated := s.fullDate(true); !ok || !isStated {
		return change{}, false
	}
	by, ok := made(s, is)
	if !ok {
		return change{}, false
	}
	if f := s.dateField(); f != nil {
		return change{field: f, start: 0, end: len("1973-09-11"), by: by.iso(), donor: -1}, isISO(f.Text)
	}
	// Year, month and day may have a field each.
	for f := range s.e.ByRole(chronicle.Date) {
		was, now := 0, 0
		switch {
		case by.year != is.year:
			was, now = is.year, by.year
		case by.month != is.month && by.day == is.day:
			was, now = is.month, by.month
		case by.day != is.day && by.month == is.month:
			was, now = is.day, by.day
		}
		if n, err := strconv.Atoi(f.Text); err == nil && n == was && is.year != is.month && is.month != is.day {
			return change{field: f, start: 0, end: len(f.Text), by: strconv.Itoa(now), donor: -1}, true
		}
	}
	return change{}, false
}

// yearIn makes a slip in the year of a part of a field.
func (s *site) yearIn(f *chronicle.Field, start, end int) (change, bool) {
	at, ok := number(f.Text, start, end, 4)
	if !ok {
		return change{}, false
	}
	is, _ := strconv.Atoi(f.Text[at : at+4])
	by, ok := otherYear(s, civil{is, 1, 1})
	return change{field: f, start: at, end: at + 4, by: strconv.Itoa(by.year), donor: -1}, ok
}

// dayIn makes a slip in the day of a date whose month is in words.
func (s *site) dayIn(f *chronicle.Field, d when.Date) (change, bool) {
	is, ok := statedBy(d.Value)
	if !ok {
		return change{}, false
	}
	by, ok := otherDay(s, is)
	if !ok {
		return change{}, false
	}
	return dayWith(f, d.Start, d.End, strconv.Itoa(by.day))
}

// tell writes the date of an event, with a slip, into the opening words of its text:
// "On 4 May 1902, …". Few chronicles repeat the dates of all their entries.
func (s *site) tell(made func(*site, civil) (civil, bool)) (change, bool) {
	const least = 8 // words
	f := s.text(least)
	is, ok := statedBy(s.e.Date)
	if f == nil || !ok || s.e.Date.IsInterval() || s.read(s.e, f).Tokens().At(0).Kind != text.WordToken {
		return change{}, false
	}
	by, ok := made(s, is)
	if !ok {
		return change{}, false
	}
	l := s.language()
	told := ""
	if l.Sentence != nil {
		for w := range l.Sentence.BeforeDays.All() {
			if told = strings.ToUpper(w[:1]) + w[1:] + " "; w == "on" || w == "am" || w == "el" || w == "le" {
				break
			}
		}
	}
	told += fmt.Sprintf("%d %s %d, ", by.day, l.Calendar.Months[by.month-1].Name, by.year)
	return change{field: f, start: 0, end: 0, by: told, donor: -1}, l.Calendar.Months[0].Name != ""
}

// dayWith puts another day into a date with its month in words.
func dayWith(f *chronicle.Field, start, end int, by string) (change, bool) {
	for _, digits := range []int{2, 1} {
		if at, ok := number(f.Text, start, end, digits); ok {
			return change{field: f, start: at, end: at + digits, by: by, donor: -1}, true
		}
	}
	return change{}, false
}

func isISO(text string) bool {
	return len(text) >= len("1973-09-11") && isNumber(text[:4]) && text[4] == '-' && isNumber(text[5:7]) && text[7] == '-'
}

func (s *site) isDay() bool {
	_, ok := s.e.Date.Day()
	return ok
}

var dateMutators = []*Mutator{
	{Name: "field-year", Family: "dates", What: "another year in the date field of an event whose text states the date", Rules: []string{"date/conflict", "date/order"}, inject: func(s *site) (change, bool) {
		return s.fieldSlip(otherYear)
	}},
	{Name: "field-month", Family: "dates", What: "another month in the date field of an event whose text states the date", Rules: []string{"date/conflict", "date/order"}, inject: func(s *site) (change, bool) {
		return s.fieldSlip(otherMonth)
	}},
	{Name: "field-exchanged", Family: "dates", What: "day and month exchanged in the date field of an event whose text states the date", Rules: []string{"date/conflict", "date/order"}, inject: func(s *site) (change, bool) {
		return s.fieldSlip(exchanged)
	}},
	{Name: "field-day", Family: "dates", What: "another day in the date field of an event whose text states the date", Rules: []string{"date/conflict"}, inject: func(s *site) (change, bool) {
		return s.fieldSlip(otherDay)
	}},
	{Name: "field-copied", Family: "dates", What: "the date of another event in the date field of one whose text states its own", inject: func(s *site) (change, bool) {
		f := s.dateField()
		e, _ := s.other(1)
		if _, _, isStated := s.fullDate(true); f == nil || e == nil || !isStated || e.Date.Overlaps(s.e.Date) != edtf.Impossible {
			return change{}, false
		}
		by, ok := statedBy(e.Date)
		return change{field: f, start: 0, end: len("1973-09-11"), by: by.iso(), donor: -1}, ok && isISO(f.Text)
	}},
	{Name: "field-year-alone", Family: "dates", What: "another year in a date field that nothing else repeats", Rules: []string{"date/order"}, inject: func(s *site) (change, bool) {
		f := s.dateField()
		if _, _, isStated := s.fullDate(true); f == nil || isStated {
			return change{}, false
		}
		return s.yearIn(f, 0, len(f.Text))
	}},
	{Name: "told-year", Family: "told dates", What: "the date with another year written before the text", Rules: []string{"date/conflict"}, isRare: true, inject: func(s *site) (change, bool) { return s.tell(otherYear) }},
	{Name: "told-month", Family: "told dates", What: "the date with another month written before the text", Rules: []string{"date/conflict"}, isRare: true, inject: func(s *site) (change, bool) { return s.tell(otherMonth) }},
	{Name: "told-exchanged", Family: "told dates", What: "the date with day and month exchanged written before the text", Rules: []string{"date/conflict"}, isRare: true, inject: func(s *site) (change, bool) { return s.tell(exchanged) }},
	{Name: "told-day", Family: "told dates", What: "the date with another day written before the text", Rules: []string{"date/conflict"}, isRare: true, inject: func(s *site) (change, bool) { return s.tell(otherDay) }},
	{Name: "field-impossible", Family: "dates", What: "day 31 or 32 in a month that is shorter", Rules: []string{"date/impossible"}, inject: func(s *site) (change, bool) {
		f := s.dateField()
		if f == nil || !s.isDay() {
			return change{}, false
		}
		if !isISO(f.Text) {
			return dayWith(f, 0, len(f.Text), "32")
		}
		by := "32"
		if month := f.Text[5:7]; month == "02" || month == "04" || month == "06" || month == "09" || month == "11" {
			by = "31"
		}
		return change{field: f, start: 8, end: 10, by: by, donor: -1}, true
	}},
	{Name: "prose-year", Family: "dates", What: "another year in the event's own date in its text", Rules: []string{"date/conflict"}, inject: func(s *site) (change, bool) {
		f, d, ok := s.fullDate(true)
		if !ok {
			return change{}, false
		}
		return s.yearIn(f, d.Start, d.End)
	}},
	{Name: "prose-day", Family: "dates", What: "another day in the event's own date in its text", Rules: []string{"date/conflict"}, inject: func(s *site) (change, bool) {
		f, d, ok := s.fullDate(true)
		if !ok || isISO(d.In(f.Text)) {
			return change{}, false
		}
		return s.dayIn(f, d)
	}},
	{Name: "prose-impossible", Family: "dates", What: "day 32 in a date in the text", Rules: []string{"date/impossible"}, inject: func(s *site) (change, bool) {
		f, d, ok := s.fullDate(false)
		if !ok {
			return change{}, false
		}
		if isISO(d.In(f.Text)) {
			return change{}, false
		}
		return dayWith(f, d.Start, d.End, "32")
	}},
	{Name: "title-year", Family: "dates", What: "another year in a title that states the event's", Rules: []string{"date/conflict"}, inject: func(s *site) (change, bool) {
		f := s.e.First(chronicle.Title)
		year, ok := s.e.Date.Year()
		if f == nil || !ok {
			return change{}, false
		}
		at := strings.Index(f.Text, strconv.FormatInt(year, 10))
		const firstYear = 1000
		if at < 0 || year < firstYear {
			return change{}, false
		}
		return s.yearIn(f, at, at+4)
	}},
	{Name: "weekday", Family: "dates", What: "another day of the week before a full date", Rules: []string{"date/weekday"}, inject: func(s *site) (change, bool) {
		f, d, ok := s.fullDate(false)
		if !ok || d.Form != when.DayMonthYear && d.Form != when.MonthDayYear {
			return change{}, false
		}
		year, _ := d.Value.Year()
		month, _ := d.Value.Month()
		day, _ := d.Value.Day()
		const gregorian = 1924 // everywhere
		if year < gregorian {
			return change{}, false
		}
		right := (int(time.Date(int(year), time.Month(month), day, 0, 0, 0, 0, time.UTC).Weekday()) + 6) % 7
		wrong := s.language().Calendar.Weekdays[(right+1+s.rand.IntN(6))%7].Name
		return change{field: f, start: d.Start, end: d.Start, by: wrong + ", ", donor: -1}, wrong != "" && d.Start > 0 && d.Weekday == 0
	}},
	{Name: "interval-reversed", Family: "dates", What: "the ends of an interval exchanged", Rules: []string{"date/reversed"}, inject: func(s *site) (change, bool) {
		f := s.e.First(chronicle.Date)
		if f == nil {
			return change{}, false
		}
		from, to, ok := strings.Cut(f.Text, "/")
		if !ok || from == to || !isDigitAt(from) || !isDigitAt(to) {
			return change{}, false
		}
		return change{field: f, start: 0, end: len(f.Text), by: to + "/" + from, donor: -1}, true
	}},
	{Name: "life-reversed", Family: "lives", What: "the years of a life in brackets exchanged", Rules: []string{"date/reversed", "date/span"}, inject: func(s *site) (change, bool) {
		for f := range s.e.Prose() {
			for i := 0; i+11 <= len(f.Text); i++ {
				if f.Text[i] == '(' && isNumber(f.Text[i+1:i+5]) {
					rest, ok := cutDash(f.Text[i+5:])
					if ok && len(rest) > 4 && isNumber(rest[:4]) && rest[4] == ')' && f.Text[i+1:i+5] < rest[:4] {
						end := len(f.Text) - len(rest) + 4
						dash := f.Text[i+5 : end-4]
						return change{field: f, start: i + 1, end: end, by: rest[:4] + dash + f.Text[i+1:i+5], donor: -1}, true
					}
				}
			}
		}
		return change{}, false
	}},
	{Name: "future", Family: "dates", What: "a date a hundred years on", Rules: []string{"date/future", "date/order"}, inject: func(s *site) (change, bool) {
		f := s.dateField()
		year, ok := s.e.Date.Year()
		const recent = 1930
		if f == nil || !ok || year < recent {
			return change{}, false
		}
		at, ok := number(f.Text, 0, len(f.Text), 4)
		return change{field: f, start: at, end: at + 4, by: strconv.FormatInt(year+100, 10), donor: -1}, ok
	}},
}

func isDigitAt(s string) bool { return s != "" && isDigit(s[0]) }

func cutDash(s string) (string, bool) {
	for _, dash := range []string{"–", "-", "—"} {
		if rest, ok := strings.CutPrefix(s, dash); ok {
			return rest, true
		}
	}
	return s, false
}
