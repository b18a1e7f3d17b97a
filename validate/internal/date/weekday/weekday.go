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
	"github.com/chronlint/chronlint/validate/internal/date/calendarwords"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed weekday.md
var weekdayPage string

// Weekday marks a weekday beside a full date that fell on another. Before a
// country changed to the Gregorian calendar its dates were Julian; which one is
// meant is not known from the date, so either will do until 1923.
var Weekday = &rule.Rule{
	ID:       "date/weekday",
	Summary:  "a weekday that doesn't match its date",
	Severity: rule.Error,
	Page:     weekdayPage,
	OnDemand: true,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for i := range e.Fields {
			f := &e.Fields[i]
			if !f.Role.IsProse() && !slices.Contains([]chronicle.Role{chronicle.Title, chronicle.Display, chronicle.Date}, f.Role) || !namesWeekday(f.Text) {
				continue
			}
			for _, s := range statedWeekdays(f.Text, p.Reading(e, f).Dates(), e.Date) {
				reportWeekday(p, e, f, s)
			}
		}
	},
}

// A statedWeekday is a weekday and the date that it is said to be of.
type statedWeekday struct {
	start, end int
	weekday    time.Weekday
	year       int64
	month, day int
	inherited  bool      // the year is that of the entry, or of a date before
	nearYear   bool      // the year may as well be the one before or after
	from       text.Span // the date that the year is from; empty: that of the entry
	doubtful   bool      // the year may be a number of things: "Sunday, May 5, 2000 people"
}

// isIn reports whether the reading of the text has the date too.
func (s statedWeekday) isIn(dates []when.Date) bool {
	i := sort.Search(len(dates), func(i int) bool { return dates[i].Start >= s.start })
	if i == len(dates) {
		return false
	}
	year, _ := dates[i].Value.Year()
	return dates[i].End <= s.end && year == s.year && dates[i].IsStated()
}

// fits reports whether the date fell on the weekday in a year, by any calendar of
// its time.
func (s statedWeekday) fits(year int64) bool {
	return slices.ContainsFunc(days.Meanings(year, s.month, s.day), func(d edtf.Day) bool { return d.Weekday() == s.weekday })
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
		Span:    e.At(f, s.start, s.end),
		Message: fmt.Sprintf("%s: %s was a %s", schema.Quote(f.Text[s.start:s.end]), d.English(), all[0].Weekday()),
	}
	if len(all) > 1 {
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

// namesWeekday reports whether a text may hold a weekday, without reading it.
func namesWeekday(text string) bool {
	if !strings.ContainsAny(text, "0123456789") {
		return false
	}
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" \t\n,.;:()/–—-’'", r) }) {
		if len(w) >= 3 && len(w) <= len("donnerstag") {
			w = strings.ToLower(w)
			if _, ok := calendarwords.Weekday(w); ok {
				return true
			}
			if _, ok := calendarwords.ShortWeekday(w); ok {
				return true
			}
		}
	}
	return false
}

// statedWeekdays finds the weekdays before or after a full date in a text, from the
// dates that its reading found and that of its entry.
func statedWeekdays(src string, dates []when.Date, own edtf.Date) []statedWeekday {
	t := weekdayScan{text.Tokenize(src)}
	var found []statedWeekday
	for i := range t.List {
		weekday, next, ok := t.weekday(i)
		if !ok {
			continue
		}
		s, ok := t.dateAfter(next, own, dates)
		if !ok || t.isOneOfSeveral(i) || t.isName(i) || s.doubtful && !s.isIn(dates) {
			continue
		}
		s.weekday, s.start = weekday, t.At(i).Start
		found = append(found, s)
	}
	before := len(found)
	for _, d := range dates {
		day, ok := d.Value.Day()
		month, _ := d.Value.Month()
		year, _ := d.Value.Year()
		if !ok || d.Value.IsInterval() || d.Err != nil || !d.IsStated() {
			continue
		}
		if k := sort.Search(before, func(k int) bool { return found[k].end > d.Start }); k < before && found[k].start < d.End {
			continue // it has a weekday before it
		}
		after := sort.Search(len(t.List), func(k int) bool { return t.List[k].Start >= d.End })
		if after == len(t.List) {
			continue
		}
		if weekday, last, ok := t.weekdayAfter(after); ok {
			found = append(found, statedWeekday{
				start: d.Start, end: t.At(last).End, weekday: weekday, year: year, month: month, day: day,
			})
		}
	}
	return found
}
