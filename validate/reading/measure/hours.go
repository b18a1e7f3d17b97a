package measure

import (
	"sort"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Shift is a time given by the clock at both its ends.
type Shift struct {
	text.Span
	From, To when.Clock
	Within   bool // something lies within it: between 9:00 and 12:00
}

// A ShiftLength is a duration beside the shift that it is the length of.
type ShiftLength struct {
	Duration when.Duration
	Shift    Shift
	// AtMost is set where the duration is only said to be no longer than the shift.
	AtMost bool
}

// hours relates times of day.
type hours struct{ *Times }

// ShiftLengths returns the durations that are beside both their ends, by the clock.
func (t *Times) ShiftLengths() []ShiftLength {
	if len(t.Durations) == 0 {
		return nil
	}
	h := hours{t}
	var out []ShiftLength
	for _, s := range h.shifts() {
		if h.crossesZones(s.Start, zoneAfter(h, s.End)) || h.isDated(s) {
			continue
		}
		i := sort.Search(len(t.Durations), func(i int) bool { return t.Durations[i].Start >= s.Start })
		if i > 0 && (lasts(t.Durations[i-1].Role) || t.Durations[i-1].Role == when.Taking) {
			d := t.Durations[i-1]
			if rel := t.leadsTo(d, s.Span); rel != unrelated {
				the := t.words.Time.Determiners.Definite.Has(t.before(d.Start)) // the two hours between
				out = append(out, ShiftLength{d, s, rel == liesIn || s.Within && !the})
				continue
			}
		}
		if i < len(t.Durations) && lasts(t.Durations[i].Role) && h.sumsUp(s, t.Durations[i]) {
			out = append(out, ShiftLength{t.Durations[i], s, false})
		}
	}
	return append(out, told(h)...)
}

// shifts returns the shifts of a text that are of one day.
func (h hours) shifts() []Shift {
	var out []Shift
	for i := range len(h.Clocks) - 1 {
		from, to := h.Clocks[i], h.Clocks[i+1]
		words, ok := h.gap(from.End, to.Start)
		words = skipCues(h.words, skipZone(h.words, words))
		if !ok || len(words) != 1 {
			continue
		}
		between := h.words.Time.Prepositions.Between.Has(h.before(leadOf(h, from.Start)))
		if !h.words.Shifts.Joints.Has(words[0]) || h.words.Time.Joints.And.Has(words[0]) && !between {
			continue
		}
		if to.Second < from.Second && from.TwelveHours != to.TwelveHours {
			// 9 to 11 p.m.: the second gives the half of the day for both.
			from.TwelveHours = true
		}
		out = append(out, Shift{text.Span{Start: from.Start, End: to.End}, from, to, between})
	}
	return out
}

// isDated reports whether there is a date within a shift, or right after it one that is
// no day: its ends may be on two days, or its times those of many.
func (h hours) isDated(s Shift) bool {
	const near = 16
	i := sort.Search(len(h.Dates), func(i int) bool { return h.Dates[i].End > s.Start })
	return i < len(h.Dates) && h.Dates[i].Form != when.Pointing && (h.Dates[i].Start < s.End || h.Dates[i].Start < s.End+near && !isOneDay(h.Dates[i]))
}

func isOneDay(d when.Date) bool {
	_, ok := d.Value.Day()
	return ok && !d.Value.IsInterval()
}

// crossesZones reports whether the sentence around a place may give times of two
// places: it names another zone than that of the times, or says that there is one.
func (h hours) crossesZones(at int, zone string) bool {
	n := h.sentenceAt(at)
	return n == len(h.Sentences) || h.Tokens.Within(h.Sentences[n].Span).Has(func(word string) bool { return h.words.Shifts.Zones.Has(word) && word != zone })
}

// skipZone returns the words after the one at their beginning that belongs to the time
// before it: UTC, o'clock.
func skipZone(l *lang.Language, words []string) []string {
	zone := 0
	if len(words) > 0 && words[0] == "(" {
		zone = 1
	}
	if zone+1 < len(words) && l.Shifts.AfterTimes.Has(words[zone]) && (zone == 0 || words[zone+1] == ")") {
		return words[zone*2+1:]
	}
	return words
}

// sumsUp reports whether a duration comes right after a shift as its sum: "from 9:30
// to 10:10, 40 minutes", "between 9:30 and 10:10 (40 minutes)".
func (h hours) sumsUp(s Shift, d when.Duration) bool {
	words, ok := h.gap(s.End, d.Start)
	words = skipZone(h.words, words)
	isBracketed := len(words) == 1 && words[0] == "(" && h.nextRune(d.End) == ')'
	if !ok || s.Within && !isBracketed || !h.closes(d.End) && !totals(h.Times, d.End) {
		return false
	}
	lead := skipMark(words, ",(")
	return len(words) > 0 && len(lead) == 0 || len(lead) < len(words) && h.words.Shifts.Sums.Has(strings.Join(lead, " ")) ||
		h.words.Shifts.SameDay.Has(strings.Join(skipLastComma(lead), " "))
}

// skipCues returns the words before the one at their end that leads in a time of day.
func skipCues(l *lang.Language, words []string) []string {
	n := len(words)
	if n > 0 && l.Time.Clock.Cues.Has(words[n-1]) && (n > 1 || !l.Shifts.Joints.Has(words[0])) {
		n--
	}
	return words[:n]
}

// areCues reports whether words lead in a time of day, and do nothing else: "at", "a
// las".
func areCues(l *lang.Language, words []string) bool {
	if len(words) == 2 && l.Shifts.CueLeads.Has(words[0]) {
		words = words[1:]
	}
	return len(words) == 1 && l.Time.Clock.Cues.Has(words[0])
}

// skipLastComma returns the words before the last, if that is a comma.
func skipLastComma(words []string) []string {
	if n := len(words); n > 0 && words[n-1] == "," {
		return words[:n-1]
	}
	return words
}

// An HourDistance is a distance in hours or minutes beside a time of day: "noon …,
// and an hour later, at 3 p.m.".
type HourDistance struct {
	Date when.Date
	To   when.Clock
	// From are the times that it may count from, in order; there is at least one.
	From []when.Clock
}

// HourDistances returns the distances in hours and minutes that are beside the time
// of day that they lead to, with the times before it.
func (t *Times) HourDistances() []HourDistance {
	h := hours{t}
	var out []HourDistance
	for _, d := range t.Dates {
		if d.Offset == nil || d.Offset.Event.Len() > 0 || isDayOrLonger(d.Offset.Length.Unit) || d.Offset.Length.Unit == when.Seconds || h.crossesZones(d.Start, "") {
			continue
		}
		to, before := h.timeOf(d)
		if to < 0 || before == 0 {
			continue
		}
		from := t.Clocks[max(0, before-farthest):before]
		if t.sentenceAt(d.Start)-t.sentenceAt(from[len(from)-1].Start) <= 1 {
			out = append(out, HourDistance{d, t.Clocks[to], from})
		}
	}
	return out
}

// timeOf returns the index of the clock beside a distance that gives the same time,
// -1 for none, and of the one after those that it may count from.
func (h hours) timeOf(d when.Date) (to, before int) {
	next := sort.Search(len(h.Clocks), func(i int) bool { return h.Clocks[i].Start >= d.End })
	if next < len(h.Clocks) && h.Clocks[next].Modifier == "" {
		if words, ok := h.gap(d.End, h.Clocks[next].Start); ok {
			lead := skipMark(words, ",(–—")
			if len(lead) == 0 && len(words) == 1 || areCues(h.words, lead) {
				return next, next
			}
		}
	}
	if next > 0 && h.Clocks[next-1].Modifier == "" && h.closes(d.End) {
		if words, ok := h.gap(h.Clocks[next-1].End, d.Start); ok && len(words) == 1 && (words[0] == "," || words[0] == "(") {
			return next - 1, next - 1
		}
	}
	return -1, next
}
