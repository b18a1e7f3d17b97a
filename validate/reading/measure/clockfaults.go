package measure

import (
	"sort"

	"github.com/chronlint/chronlint/validate/reading/internal/dayname"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A ClockFault is a time of day that doesn't exist.
type ClockFault struct {
	text.Span
	Reason ClockReason
}

// ClockReason says why a time of day doesn't exist.
type ClockReason string

// The reasons.
const (
	NoMinute  ClockReason = "minute" // 10:60
	NoHour    ClockReason = "hour"   // 25:10
	AfterNoon ClockReason = "noon"   // 13:30 a.m.
)

// ClockFaults returns the numbers with a colon that are written as a time of day
// which doesn't exist. Scores, ratios, verses and running times look the same: only
// those beside the words of a time count.
func (t *Times) ClockFaults() []ClockFault {
	h := hours{t}
	all := t.Tokens
	var out []ClockFault
	for i := range all.List {
		hour, minute := all.Number(i, 1, 2), all.Number(i+2, 2, 2)
		if hour < 0 || minute < 0 || !h.dividesTime(i+1) || !all.At(i).Spaced() && !all.IsMark(i-1, "(–—-") {
			continue
		}
		next := i + 3
		if all.IsMark(next, ":") && !all.At(next).Spaced() && all.Number(next+1, 2, 2) >= 0 {
			next += 2
		}
		if all.Continues(next) {
			continue
		}
		half := h.halfOfDay(next)
		reason := faultOf(hour, minute, half)
		if reason != "" && (half != 0 || h.isTime(i, next)) {
			out = append(out, ClockFault{text.Span{Start: all.At(i).Start, End: all.At(next - 1).End}, reason})
		}
	}
	return out
}

// dividesTime reports whether token i is what comes between hours and minutes: 25:10,
// 25 h 10.
func (h hours) dividesTime(i int) bool {
	t := h.Tokens
	return t.IsMark(i, ":") && !t.At(i).Spaced() && !t.At(i+1).Spaced() || h.words.Time.Clock.OClock.Has(t.Word(i)) && t.At(i).Spaced() == t.At(i+1).Spaced()
}

func faultOf(hour, minute int, half byte) ClockReason {
	switch {
	case minute > 59:
		return NoMinute
	case hour > 24 || hour == 24 && minute > 0:
		return NoHour
	case half == 'a' && hour > 12:
		return AfterNoon
	}
	return ""
}

// isTime reports whether the numbers from token i on, up to next, are given as a time
// of day: with the words of one around them, after a date, or as the end of a shift.
func (h hours) isTime(i, next int) bool {
	known := &h.words.Shifts
	said := known.AfterTimes.Has(h.Tokens.Word(next)) || h.Tokens.Word(i+1) != "" // 25 h 10
	return said && known.Cues.Has(h.Tokens.Word(i-1)) ||
		h.followsDate(i) || h.endsShift(h.Tokens.At(i).Start)
}

// halfOfDay reads "a.m." or "p.m." at token i: 'a', 'p' or 0.
func (h hours) halfOfDay(i int) byte {
	t, clock := h.Tokens, &h.words.Time.Clock
	half := t.Word(i)
	if t.IsMark(i+1, ".") && !t.At(i+1).Spaced() && t.At(i+2).Kind == text.WordToken && !t.At(i+2).Spaced() {
		half += "." + t.Word(i+2)
	}
	switch {
	case clock.BeforeNoon.Has(half):
		return 'a'
	case clock.AfterNoon.Has(half):
		return 'p'
	}
	return 0
}

// followsDate reports whether the number at token i is the time after a date: "on 11
// September at 25:10", "on Tuesday, at 25:10".
func (h hours) followsDate(i int) bool {
	t := h.Tokens
	if !h.words.Time.Clock.Cues.Has(t.Word(i - 1)) {
		return false
	}
	before := i - 2
	if h.words.Shifts.CueLeads.Has(t.Word(before)) {
		before--
	}
	if t.IsMark(before, ",") {
		before--
	}
	word := t.Word(before)
	_, isWeekday := dayname.Weekday(word)
	if isWeekday || dayname.Month(word) > 0 && t.Number(before-1, 1, 2) > 0 {
		return true
	}
	if t.Number(before, 4, 4) > 0 || t.Number(before, 1, 2) > 0 {
		month := before - 1
		if h.words.Time.Joints.Parts.Has(t.Word(month)) {
			month--
		}
		return dayname.Month(t.Word(month)) > 0 || t.IsMark(before-1, ",") && dayname.Month(t.Word(before-3)) > 0
	}
	return false
}

// endsShift reports whether what starts at a place is the end of a time from one
// clock to another: "from 23:00 to 25:10".
func (h hours) endsShift(at int) bool {
	i := sort.Search(len(h.Clocks), func(i int) bool { return h.Clocks[i].End > at })
	if i == 0 {
		return false
	}
	c := h.Clocks[i-1]
	if lead := h.before(c.Start); !h.words.Stretches.Froms.Has(lead) {
		return false
	}
	words, ok := h.gap(c.End, at)
	return ok && len(words) == 1 && h.words.Shifts.Joints.Has(words[0])
}
