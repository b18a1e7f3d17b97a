package account

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/internal/date/order"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed placeholder.md
var placeholderPage string

// Placeholder marks a default in the place of something unknown: the first day of
// a computer's calendar, one time of day for all, 1 January for the year.
var Placeholder = &rule.Rule{
	ID:           "date/placeholder",
	Summary:      "a filler date or time, such as 1970-01-01, on entries that can't share it",
	Severity:     rule.Warning,
	Experimental: true,
	Page:         placeholderPage,
	Needs:        []rule.Need{order.Ordered},
	Chronicle: func(p *rule.Pass) {
		stray := map[int]bool{} // entries out of order, by index
		for _, l := range order.Ordered.Of(p) {
			if !l.Ordered {
				continue
			}
			for _, i := range l.Stray {
				stray[l.Entries[i].Index] = true
			}
		}
		for _, s := range stampsOf(p.Chronicle) {
			p.Compared(len(s))
			defaultDates(p, s, stray)
			defaultTime(p, s)
			newYearsDays(p, s)
		}
	},
}

// A stamp is an event dated to one day, and perhaps to the second.
type stamp struct {
	entry      *chronicle.Entry
	day, clock string // "1973-09-11", "10:30:00"; no clock: ""
	year       int64
	newYear    bool // 1 January
}

// stampsOf returns the stamps of each document.
func stampsOf(c *chronicle.Chronicle) [][]stamp {
	var out [][]stamp
	at := map[int]int{}
	for e := range c.Events() {
		dayOfMonth, ok := e.Date.Day()
		if !ok || e.Date.IsInterval() || e.Date.Approximate() || e.Date.Uncertain() {
			continue
		}
		s := stamp{entry: e}
		month, _ := e.Date.Month()
		s.year, _ = e.Date.Year()
		s.newYear = month == 1 && dayOfMonth == 1
		s.day, s.clock, _ = strings.Cut(e.Date.String(), "T")
		if len(s.clock) > len("10:30:00") {
			s.clock = s.clock[:len("10:30:00")]
		}
		k, found := at[e.Doc]
		if !found {
			k = len(out)
			at[e.Doc] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], s)
	}
	return out
}

// sentinels are days that software writes where it has no date, with how many
// entries must share one: the ends of the range of ISO dates, and the first
// days of the calendars of Unix (also west of Greenwich), spreadsheets, older
// Macintoshes and Windows.
var sentinels = []struct {
	day    string
	shared int
}{
	{"0001-01-01", 1}, {"9999-12-31", 1},
	{"1970-01-01", 2}, {"1969-12-31", 2}, {"1900-01-01", 2}, {"1899-12-30", 2}, {"1899-12-31", 2},
	{"1904-01-01", 2}, {"1601-01-01", 2},
}

// sharedByChance is how many events of a chronicle that is not about one day
// hardly have the same sentinel for their true date.
const sharedByChance = 3

// defaultDates reports a sentinel shared by entries of which one is of another
// date by its own account or its place in the list, or shared by many.
func defaultDates(p *rule.Pass, stamps []stamp, stray map[int]bool) {
	others := 0 // dated otherwise, on a 1 January
	for _, s := range stamps {
		if s.newYear && !slices.ContainsFunc(sentinels, func(d struct {
			day    string
			shared int
		}) bool {
			return d.day == s.day
		}) {
			others++
		}
	}
	for _, sentinel := range sentinels {
		var group []*chronicle.Entry
		strange, borneOut := 0, false
		for _, s := range stamps {
			if s.day != sentinel.day {
				continue
			}
			group = append(group, s.entry)
			accounts := accountsOf(p, s.entry)
			contradicted := false
			for _, a := range accounts {
				if a.overlaps(s.entry.Date) {
					borneOut = borneOut || a.source != fromID
				} else {
					contradicted = true
				}
			}
			if contradicted || stray[s.entry.Index] {
				strange++
			}
			borneOut = borneOut || mentions(p, s.entry)
		}
		switch {
		case len(group) == 0 || len(group) < sentinel.shared || borneOut:
			continue
		case sentinel.shared > 1 && strange == 0 && (len(group) < sharedByChance || 10*others > len(stamps)):
			continue
		}
		message := fmt.Sprintf("%s is a filler date that software writes when it has none", group[0].Date.English())
		if len(group) > 1 {
			message = fmt.Sprintf("%s, and %d entries here share it", message, len(group))
		}
		p.Report(entries.Shared(group, message))
	}
}

// mentions reports whether the prose of an entry names its own year or day.
func mentions(p *rule.Pass, e *chronicle.Entry) bool {
	for f := range e.Prose() {
		for _, d := range entries.StatedDates(p, e, f) {
			if d.Value.Precision() >= edtf.PrecisionYear && !d.Value.IsInterval() && d.Value.Overlaps(e.Date) != edtf.Impossible {
				return true
			}
		}
		if p.Reading(e, f).NamesNewYear() {
			return true
		}
	}
	return false
}

// leastTimes is how many events have times at least, of which most share one.
const leastTimes = 5

// defaultTime reports a time of day that nearly all events with a time share
// over several days: to an odd second; midnight or noon only if others differ, or
// else the format has no date without a time.
func defaultTime(p *rule.Pass, stamps []stamp) {
	byClock := map[string][]*chronicle.Entry{}
	days := map[string]map[string]bool{}
	timed := 0
	best := ""
	for _, s := range stamps {
		if s.clock == "" {
			continue
		}
		timed++
		byClock[s.clock] = append(byClock[s.clock], s.entry)
		if days[s.clock] == nil {
			days[s.clock] = map[string]bool{}
		}
		days[s.clock][s.day] = true
		if n := len(byClock[s.clock]); n > len(byClock[best]) || n == len(byClock[best]) && s.clock < best {
			best = s.clock
		}
	}
	group := byClock[best]
	if timed < leastTimes || 5*len(group) < 4*timed || len(days[best]) < leastTimes-1 {
		return
	}
	isRound := strings.HasSuffix(best, ":00")
	isBlank := best == "00:00:00" || best == "12:00:00"
	if isRound && (!isBlank || len(group) == timed) {
		return
	}
	p.Report(entries.Shared(group, fmt.Sprintf("%d of %d events have the time %s, which is probably a default", len(group), timed, best)))
}

const (
	leastNewYears = 6 // events on 1 January instead of their years
	leastOthers   = 3 // events on other days, which show that 1 January is not the subject
)

// newYearsDays reports 1 January of most events' years, unless it is what the
// chronicle or the events are about.
func newYearsDays(p *rule.Pass, stamps []stamp) {
	var group []*chronicle.Entry
	years, otherDays := map[int64]bool{}, map[string]bool{}
	mentioned := 0
	for _, s := range stamps {
		if !s.newYear {
			otherDays[s.day[max(0, len(s.day)-len("09-11")):]] = true
			continue
		}
		group = append(group, s.entry)
		years[s.year] = true
		if namesNewYear(p, s.entry) {
			mentioned++
		}
	}
	others := len(stamps) - len(group)
	switch {
	case len(years) < leastNewYears, 5*len(group) < 3*len(stamps), 5*mentioned >= len(group):
		return
	case others < leastOthers, 2*len(otherDays) < others:
		return // a list of one day of the year, or of a few
	}
	p.Report(entries.Shared(group, fmt.Sprintf("%d of %d events are dated 1 January. If only the year is known, write the year alone", len(group), len(stamps))))
}

// namesNewYear reports whether the words of an entry name the first day of a year.
func namesNewYear(p *rule.Pass, e *chronicle.Entry) bool {
	for i := range e.Fields {
		f := &e.Fields[i]
		if (f.Role.IsProse() || f.Role == chronicle.Title || f.Role == chronicle.Display) && p.Reading(e, f).NamesNewYear() {
			return true
		}
	}
	return false
}
