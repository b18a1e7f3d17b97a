package weekday

import (
	_ "embed"
	"fmt"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed weekday.md
var weekdayPage string

// Weekday marks a weekday beside a full date that fell on another. Before a
// country changed to the Gregorian calendar its dates were Julian; which one is
// meant is not known from the date, so either will do until 1923. Later, the Julian one
// will do where the text gives the day in both.
var Weekday = &rule.Rule{
	ID:       "date/weekday",
	Summary:  "a weekday that doesn't match its date",
	Severity: rule.Error,
	Page:     weekdayPage,
	OnDemand: true,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for i := range e.Fields {
			f := &e.Fields[i]
			if !f.Role.IsWritten() && !slices.Contains([]chronicle.Role{chronicle.Title, chronicle.Display, chronicle.Date}, f.Role) {
				continue
			}
			r := p.Reading(e, f)
			if !r.NamesWeekday() {
				continue
			}
			for _, s := range statedWeekdays(r, e.Date) {
				reportWeekday(p, e, f, s)
			}
		}
	},
}

// A statedWeekday is a weekday and the day that it is said to be.
type statedWeekday struct {
	text.Span  // both
	weekday    time.Weekday
	year       int64
	month, day int
	oldStyle   edtf.Date // the same day, if the text gives it in Old Style too
	isOld      bool      // the text says, or shows, that it is one of the Julian calendar
	inherited  bool      // the year is that of the entry, or of a date before
	nearYear   bool      // the year may as well be the one before or after
	from       text.Span // the date that the year is from; empty: that of the entry
}

// statedWeekdays returns the weekdays beside the dates of a text, given that of its
// entry.
func statedWeekdays(r *reading.Reading, own edtf.Date) []statedWeekday {
	var out []statedWeekday
	for i, d := range r.Dates() {
		if d.WithWeekday.Len() == 0 {
			continue
		}
		s := statedWeekday{Span: d.WithWeekday, weekday: time.Weekday(d.Weekday % 7), oldStyle: d.InOldStyle}
		s.year, _ = d.Value.Year()
		s.month, _ = d.Value.Month()
		s.day, _ = d.Value.Day()
		s.isOld = d.Style == when.OldStyle || s.isGivenAgain(r.Dates(), i)
		if d.IsStated() || s.inherit(r, i, own) {
			out = append(out, s)
		}
	}
	return out
}

// isGivenAgain reports whether a date beside date i is the same day in the Gregorian
// calendar, if that of i is Julian: "25 December 2018, which is 7 January 2019".
func (s statedWeekday) isGivenAgain(dates []when.Date, i int) bool {
	const beside = 40
	again := days.JulianDay(s.year, s.month, s.day)
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k == len(dates) || max(dates[k].Start-dates[i].End, dates[i].Start-dates[k].End) > beside {
			continue
		}
		year, _ := dates[k].Value.Year()
		month, _ := dates[k].Value.Month()
		if day, ok := dates[k].Value.Day(); ok && edtf.DayOf(year, month, day) == again {
			return true
		}
	}
	return false
}

// inherit notes where the year of date i is from, which does not state it: from its
// entry, if day and month are the entry's, too, or if that is known to the month; or
// from a date near by that states it.
func (s *statedWeekday) inherit(r *reading.Reading, i int, own edtf.Date) bool {
	s.inherited = true
	d := r.Dates()[i]
	month, hasMonth := own.Month()
	day, hasDay := own.Day()
	if hasDay && !own.IsInterval() && month == s.month && day == s.day {
		s.year, _ = own.Year()
		return true
	}
	s.nearYear, s.from = true, d.From
	if _, known := d.Value.Year(); !known || d.Start < s.Start {
		return false
	}
	if d.From.Len() == 0 {
		return hasMonth && !own.IsInterval()
	}
	const near = 160
	dates, end := r.Dates(), d.End
	for d.From.Len() > 0 && end-d.From.End < near && d.From.End <= d.Start {
		at := d.From.Start
		d = dates[sort.Search(i, func(k int) bool { return dates[k].Start >= at })]
		if d.Start != at {
			return false
		}
		if d.IsStated() {
			s.from = d.Span
			return !strings.Contains(r.Text()[d.End:end], "\n\n")
		}
	}
	return false
}

// fits reports whether the day was the weekday in a year, by any calendar of its
// time.
func (s statedWeekday) fits(year int64) bool {
	meanings := days.Meanings(year, s.month, s.day)
	if s.isOld {
		meanings = append(meanings, days.JulianDay(year, s.month, s.day))
	}
	if day, ok := s.oldStyle.Day(); ok {
		year, _ := s.oldStyle.Year()
		month, _ := s.oldStyle.Month()
		meanings = append(append(meanings, days.Meanings(year, month, day)...), days.JulianDay(year, month, day))
	}
	return slices.ContainsFunc(meanings, func(d edtf.Day) bool { return d.Weekday() == s.weekday })
}

func reportWeekday(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, s statedWeekday) {
	p.Compared(1)
	if s.fits(s.year) {
		return
	}
	all := days.Meanings(s.year, s.month, s.day)
	if s.nearYear && (s.fits(s.year-1) || s.fits(s.year+1)) {
		return
	}
	d, err := edtf.OfDay(s.year, s.month, s.day)
	if err != nil {
		return // not a day, which date/impossible reports
	}
	found := rule.Finding{
		Span:    e.At(f, s.Start, s.End),
		Message: fmt.Sprintf("%s: %s was a %s", schema.Quote(s.In(f.Text)), d.English(), all[0].Weekday()),
	}
	if len(all) > 1 && days.WasJulian(s.year, p.Language(e)) {
		found.Message += fmt.Sprintf(" (in the Julian calendar, a %s)", all[1].Weekday())
	}
	if s.nearYear {
		found.Message += fmt.Sprintf(", and not a %s in the years before and after", s.weekday)
	}
	if s.inherited {
		found.Severity = rule.Warning
		found.Related = []rule.Related{{Span: entries.DateSpan(e), Message: "the date of this entry"}}
	}
	if s.from.Len() > 0 {
		found.Related = []rule.Related{{Span: e.At(f, s.from.Start, s.from.End), Message: "the year comes from this date"}}
	}
	p.Report(found)
}
