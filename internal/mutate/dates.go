package mutate

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// slips are how a number is mistyped, with how often of a hundred. The shares are
// set by hand: other digits are the most frequent slip by far in the dates that
// were found wrong in public chronicles.
var slips = []struct {
	often int
	slip  func(s *site, digits string) string
}{
	{60, func(s *site, digits string) string { // one digit is another
		i := s.rand.IntN(len(digits))
		return digits[:i] + strconv.Itoa((int(digits[i]-'0')+1+s.rand.IntN(9))%10) + digits[i+1:]
	}},
	{20, func(s *site, digits string) string { // two are exchanged
		if len(digits) < 2 {
			return digits
		}
		i := s.rand.IntN(len(digits) - 1)
		return digits[:i] + digits[i+1:i+2] + digits[i:i+1] + digits[i+2:]
	}},
	{20, func(s *site, digits string) string { // the next number, or the one before
		n, err := strconv.Atoi(digits)
		if err != nil {
			return digits
		}
		return fmt.Sprintf("%0*d", len(digits), max(n+1-2*s.rand.IntN(2), 1))
	}},
}

// slipOf returns digits with a slip that leaves a number from least to most.
func (s *site) slipOf(digits string, least, most int) (string, bool) {
	const tries = 20
	for range tries {
		roll := s.rand.IntN(100)
		for _, one := range slips {
			if roll -= one.often; roll >= 0 {
				continue
			}
			made := one.slip(s, digits)
			if n, err := strconv.Atoi(made); err == nil && made != digits && least <= n && n <= most && made[0] != '0' == (digits[0] != '0') {
				return made, true
			}
			break
		}
	}
	return "", false
}

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

const (
	firstYear = 1000
	lastYear  = 2020
)

// yearIn makes a slip in the year of a part of a field.
func (s *site) yearIn(f *chronicle.Field, start, end int) (change, bool) {
	at, ok := number(f.Text, start, end, 4)
	if !ok {
		return change{}, false
	}
	year, ok := s.slipOf(f.Text[at:at+4], firstYear, lastYear)
	return change{field: f, start: at, end: at + 4, by: year, donor: -1}, ok
}

// dayIn makes a slip in the day of a part of a field, so that the month still has it.
func (s *site) dayIn(f *chronicle.Field, start, end, last int) (change, bool) {
	const shortest = 28
	digits := 2
	at, ok := number(f.Text, start, end, digits)
	if isISO(f.Text[start:end]) {
		at, ok = start+len("1973-09-"), end-start >= len("1973-09-11")
	} else if !ok {
		digits = 1
		at, ok = number(f.Text, start, end, digits)
	}
	if !ok {
		return change{}, false
	}
	most := shortest
	if last > 0 {
		most = last
	}
	day, ok := s.slipOf(f.Text[at:at+digits], 1, most)
	return change{field: f, start: at, end: at + digits, by: day, donor: -1}, ok
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
	{Name: "field-year", Family: "dates", What: "another year in the date field of an event whose text begins with the date", Rules: []string{"date/conflict", "date/order"}, inject: func(s *site) (change, bool) {
		f := s.dateField()
		if _, _, stated := s.fullDate(true); f == nil || !stated {
			return change{}, false
		}
		return s.yearIn(f, 0, len(f.Text))
	}},
	{Name: "field-year-alone", Family: "dates", What: "another year in a date field that nothing else repeats", Rules: []string{"date/order"}, inject: func(s *site) (change, bool) {
		f := s.dateField()
		if _, _, stated := s.fullDate(true); f == nil || stated {
			return change{}, false
		}
		return s.yearIn(f, 0, len(f.Text))
	}},
	{Name: "field-day", Family: "dates", What: "another day in the date field of an event whose text states it", Rules: []string{"date/conflict"}, inject: func(s *site) (change, bool) {
		f := s.dateField()
		if _, _, stated := s.fullDate(true); f == nil || !stated || !s.isDay() {
			return change{}, false
		}
		return s.dayIn(f, 0, len(f.Text), 0)
	}},
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
		return s.dayIn(f, d.Start, d.End, 0)
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
