package clock

import (
	_ "embed"
	"fmt"
	"sort"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed clock.md
var clockPage string

// Clock marks times of day that no clock shows, and lengths and distances in
// hours and minutes that the times beside them contradict.
var Clock = &rule.Rule{
	ID:           "date/clock",
	Summary:      "a time of day that doesn't exist, or times that don't add up: “an hour later, at 3 p.m.”",
	Severity:     rule.Warning,
	Experimental: true,
	Page:         clockPage,
	OnDemand:     true,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			g := &clocks{passage.New(p, e, f)}
			g.checkTimes(p)
			if len(g.Read.Clocks()) > 0 {
				g.checkHours(p)
				g.checkLater(p)
			}
		}
	},
}

const (
	minute  = 60
	hour    = 60 * minute
	halfDay = 12 * hour
	fullDay = 24 * hour
)

// clocks are the times of day of a passage.
type clocks struct{ *passage.Passage }

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
// of the day or not, if the text doesn't say, and on the same day or the next. Half
// a unit, a tenth, or half an hour beside a time in full hours is rounding.
func agree(l when.Length, from, to when.Clock) days.Misfit {
	unit, ok := secondsIn(l.Unit)
	if !ok || l.Most < 0 || l.Most > 24*60 {
		return days.Fits
	}
	least, most := l.Least*unit, l.Most*unit
	if most > fullDay {
		return days.Fits
	}
	slack := max(unit/2, most/10, 2*minute)
	if l.Rounding == when.About || l.Rounding == when.Nearly {
		slack = max(slack, most/4)
	}
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

// A shift is a time with a clock time at both ends.
type shift struct {
	text.Span
	from, to when.Clock
	within   bool
}

// shifts returns the shifts of a passage that are of one day.
func (g *clocks) shifts() []shift {
	all := g.Read.Clocks()
	var out []shift
	for i := range len(all) - 1 {
		from, to := all[i], all[i+1]
		words, ok := g.Gap(from.End, to.Start)
		if !ok || len(words) != 1 {
			continue
		}
		between := g.Before(from.Start) == "between"
		if !lang.English.Shifts.Joints.Has(words[0]) || words[0] == "and" && !between {
			continue
		}
		if to.Second < from.Second && from.TwelveHours != to.TwelveHours {
			// 9 to 11 p.m.: the second states the half of the day for both.
			from.TwelveHours = true
		}
		out = append(out, shift{text.Span{Start: from.Start, End: to.End}, from, to, between})
	}
	return out
}

// checkHours checks the hours and minutes with both ends beside them.
func (g *clocks) checkHours(p *rule.Pass) {
	durations := g.Read.Durations()
	if len(durations) == 0 {
		return
	}
	for _, s := range g.shifts() {
		if g.crossesZones(s.Start) || g.isDated(s) {
			continue
		}
		i := sort.Search(len(durations), func(i int) bool { return durations[i].Start >= s.Start })
		if i > 0 && passage.Lasts(durations[i-1].Role) || i > 0 && durations[i-1].Role == when.Taking {
			d := durations[i-1]
			if how := g.Measures(d, passage.Stretch{Span: s.Span}); how != passage.Unrelated {
				g.compareHours(p, d, s, how)
				continue
			}
		}
		if i < len(durations) && passage.Lasts(durations[i].Role) && g.sumsUpHours(s, durations[i]) {
			g.compareHours(p, durations[i], s, passage.Fills)
		}
	}
}

// isDated reports whether a date is within or right after a shift: its ends may be
// on two days, or its times those of many.
func (g *clocks) isDated(s shift) bool {
	const near = 16
	dates := g.Read.Dates()
	i := sort.Search(len(dates), func(i int) bool { return dates[i].End > s.Start })
	return i < len(dates) && dates[i].Start < s.End+near && dates[i].Form != when.Pointing
}

// crossesZones reports whether the sentence around a place may have times of two
// places.
func (g *clocks) crossesZones(at int) bool {
	n := g.Sentence(at)
	if n == len(g.Read.Sentences()) {
		return true
	}
	return g.Has(n, &lang.English.Shifts.Zones)
}

// sumsUpHours reports whether a duration comes right after a shift as its sum:
// "from 9:30 to 10:10, 40 minutes".
func (g *clocks) sumsUpHours(s shift, d when.Duration) bool {
	words, ok := g.Gap(s.End, d.Start)
	if !ok || s.within || !g.Closes(d.End) {
		return false
	}
	switch strings.Join(words, " ") {
	case ",", "(", ", for", ", a total of", ", lasting", ", on the same day ,", "on the same day ,", "the same day ,", ", in all":
		return true
	}
	return false
}

func (g *clocks) compareHours(p *rule.Pass, d when.Duration, s shift, how passage.Relation) {
	p.Compared(1)
	switch agree(d.Length, s.from, s.to) {
	case days.Fits:
		return
	case days.TooShort:
		article := g.Before(d.Start) == "the" // the two hours between
		if how == passage.LiesIn || s.within && !article {
			return
		}
	}
	p.Report(rule.Finding{
		Span:    g.At(d.Span),
		Message: fmt.Sprintf("%s doesn't match %s", schema.Quote(d.In(g.Text)), schema.Quote(s.In(g.Text))),
		Related: []rule.Related{{Span: g.At(s.Span), Message: "its start and end"}},
	})
}

// checkLater checks the distances in hours and minutes beside a time of day: "noon …, and an hour later, at 3 p.m.".
func (g *clocks) checkLater(p *rule.Pass) {
	all := g.Read.Clocks()
	for _, d := range g.Read.Dates() {
		if d.Offset == nil || d.Offset.Event.Len() > 0 {
			continue
		}
		if _, ok := secondsIn(d.Offset.Length.Unit); !ok || g.crossesZones(d.Start) {
			continue
		}
		next := sort.Search(len(all), func(i int) bool { return all[i].Start >= d.End })
		to, before := -1, next
		if next < len(all) && all[next].Modifier == "" {
			if words, ok := g.Gap(d.End, all[next].Start); ok {
				switch strings.Join(words, " ") {
				case ",", "at", ", at", "(", "( at", "– at", "— at":
					to = next
				}
			}
		}
		if to < 0 && next > 0 && all[next-1].Modifier == "" && g.Closes(d.End) {
			if words, ok := g.Gap(all[next-1].End, d.Start); ok && len(words) == 1 && (words[0] == "," || words[0] == "(") {
				to, before = next-1, next-1
			}
		}
		if to >= 0 && before > 0 {
			g.compareLater(p, d, all[to], all[max(0, before-passage.FarthestBase):before])
		}
	}
}

// compareLater reports a distance that leads from none of the times before it to
// its own.
func (g *clocks) compareLater(p *rule.Pass, d when.Date, to when.Clock, bases []when.Clock) {
	nearest := bases[len(bases)-1]
	if g.Sentence(d.Start)-g.Sentence(nearest.Start) > 1 {
		return
	}
	p.Compared(1)
	for _, from := range bases {
		if d.Offset.Earlier {
			from, to := to, from
			if agree(d.Offset.Length, from, to) == days.Fits {
				return
			}
			continue
		}
		if agree(d.Offset.Length, from, to) == days.Fits {
			return
		}
	}
	p.Report(rule.Finding{
		Span: g.At(d.Span),
		Message: fmt.Sprintf("%s doesn't match the times %s and %s", schema.Quote(d.In(g.Text)),
			schema.Quote(nearest.In(g.Text)), schema.Quote(to.In(g.Text))),
		Related: []rule.Related{{Span: g.At(to.Span), Message: "the time that it leads to"}, {Span: g.At(nearest.Span), Message: "the time that it counts from"}},
	})
}
