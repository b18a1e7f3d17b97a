package clock

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/measure"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed clock.md
var clockPage string

// Clock marks times of day that no clock shows, and lengths and distances in
// hours and minutes that the times beside them contradict.
var Clock = &rule.Rule{
	ID:       "date/clock",
	Summary:  "a time of day that doesn't exist, or times that don't add up: “an hour later, at 3 p.m.”",
	Severity: rule.Warning,
	Page:     clockPage,
	OnDemand: true,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			r := p.Reading(e, f)
			faults := r.Times().ClockFaults()
			p.Compared(len(faults) + minutes(r.Clocks()))
			for _, fault := range faults {
				p.Report(rule.Finding{
					Span:    entries.At(e, f, fault.Span),
					Message: fmt.Sprintf("%s is not a time of day: %s", schema.Quote(fault.In(f.Text)), reasons[fault.Reason]),
				})
			}
			if len(r.Clocks()) > 0 {
				checkShifts(p, e, f, r.Times().ShiftLengths())
				checkDistances(p, e, f, r.Times().HourDistances())
			}
		}
	},
}

var reasons = map[measure.ClockReason]string{
	measure.NoMinute:  "an hour has 60 minutes",
	measure.NoHour:    "a day has 24 hours",
	measure.AfterNoon: "a.m. ends at noon",
}

const (
	minute  = 60
	hour    = 60 * minute
	halfDay = 12 * hour
	fullDay = 24 * hour

	round = 5 // minutes to which lengths are rounded
)

// secondsIn returns the seconds of a unit shorter than a day.
func secondsIn(u when.Unit) (int64, bool) {
	switch u {
	case when.Hours:
		return hour, true
	case when.Minutes:
		return minute, true
	}
	return 0, false
}

// agree compares a length with the time from one clock to another: in the same half
// of the day or not, if the text doesn't say, and on the same day or the next.
func agree(l when.Length, from, to when.Clock) days.Misfit {
	unit, ok := secondsIn(l.Unit)
	if !ok || l.Most < 0 || l.Most > 24*60 {
		return days.Fits
	}
	least, most := l.Least*unit, l.Most*unit
	if most > fullDay {
		return days.Fits
	}
	slack := slackOf(l, unit, most)
	for _, c := range []when.Clock{from, to} {
		if c.Precise == when.Hours || c.About {
			slack += hour / 2
		}
	}
	least, most = least-slack, most+slack
	switch l.Rounding {
	case when.MoreThan, when.AtLeast:
		most = fullDay
	case when.LessThan, when.AtMost:
		least = 0
	}
	step := int64(fullDay)
	if from.TwelveHours || to.TwelveHours {
		step = halfDay
	}
	first := (int64(to.Second-from.Second)%step + step) % step
	for x := first; x <= fullDay; x += step {
		if least <= x && x <= most {
			return days.Fits
		}
	}
	if first > most {
		return days.TooShort
	}
	return days.TooLong
}

// slackOf returns by how many seconds a length of so many may be rounded: half a unit, a
// tenth, or a quarter if it is said to be about that. No one rounds to 28 minutes or 47.
func slackOf(l when.Length, unit, most int64) int64 {
	isAbout := l.Rounding == when.About || l.Rounding == when.Nearly
	isRound := l.Unit != when.Minutes || l.Least%round == 0
	slack := max(unit/2, 2*minute)
	switch {
	case isAbout && isRound:
		return max(slack, most/4)
	case isAbout || isRound:
		return max(slack, most/10)
	}
	return slack
}

// minutes counts the times of day that have minutes, which an hour has or has not.
func minutes(clocks []when.Clock) int {
	n := 0
	for _, c := range clocks {
		if c.Precise != when.Hours {
			n++
		}
	}
	return n
}

// checkShifts reports the lengths of shifts that their own ends contradict.
func checkShifts(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, lengths []measure.ShiftLength) {
	p.Compared(len(lengths))
	for _, l := range lengths {
		if how := agree(l.Duration.Length, l.Shift.From, l.Shift.To); how == days.Fits || how == days.TooShort && l.AtMost {
			continue
		}
		p.Report(rule.Finding{
			Span:    entries.At(e, f, l.Duration.Span),
			Message: fmt.Sprintf("%s doesn't match %s", schema.Quote(l.Duration.In(f.Text)), schema.Quote(l.Shift.In(f.Text))),
			Related: []rule.Related{{Span: entries.At(e, f, l.Shift.Span), Message: "its start and end"}},
		})
	}
}

// checkDistances reports the distances that lead from none of the times before them
// to their own.
func checkDistances(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, distances []measure.HourDistance) {
	p.Compared(len(distances))
	for _, d := range distances {
		if leads(d) {
			continue
		}
		nearest := d.From[len(d.From)-1]
		p.Report(rule.Finding{
			Span: entries.At(e, f, d.Date.Span),
			Message: fmt.Sprintf("%s doesn't match the times %s and %s", schema.Quote(d.Date.In(f.Text)),
				schema.Quote(nearest.In(f.Text)), schema.Quote(d.To.In(f.Text))),
			Related: []rule.Related{
				{Span: entries.At(e, f, d.To.Span), Message: "the time that it leads to"},
				{Span: entries.At(e, f, nearest.Span), Message: "the time that it counts from"},
			},
		})
	}
}

// leads reports whether a distance leads from one of the times before it to its own.
func leads(d measure.HourDistance) bool {
	for _, from := range d.From {
		to := d.To
		if d.Date.Offset.Earlier {
			from, to = to, from
		}
		if agree(d.Date.Offset.Length, from, to) == days.Fits {
			return true
		}
	}
	return false
}
