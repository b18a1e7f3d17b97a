package measure

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// told returns the durations of what a sentence says when it began and when it ended:
// "began at 14:00, was resolved by 14:20, and lasted 20 minutes". The sentence has no other
// times and lengths.
func told(h hours) []ShiftLength {
	var out []ShiftLength
	for _, d := range h.Durations {
		n := h.sentenceAt(d.Start)
		if d.Role != when.Lasting || n == len(h.Sentences) {
			continue
		}
		s := h.Sentences[n].Span
		clocks := within(h.Clocks, func(c when.Clock) text.Span { return c.Span }, s)
		if len(clocks) != 2 || len(within(h.Durations, spanOfDuration, s)) != 1 {
			continue
		}
		shift := Shift{Span: text.Span{Start: clocks[0].Start, End: clocks[1].End}, From: clocks[0], To: clocks[1]}
		known := &h.words.Stretches
		end := h.verbBefore(leadOf(h, shift.To.Start), s.Start)
		ends := known.Endings.Has(end) || h.words.Shifts.Ends.Has(end) || shift.To.Modifier == when.Until && shift.To.Start > d.End
		if ends && known.Beginnings.Has(h.verbBefore(leadOf(h, shift.From.Start), s.Start)) && !h.crossesZones(s.Start, zoneAfter(h, shift.To.End)) && !h.isDated(shift) {
			out = append(out, ShiftLength{Duration: d, Shift: shift})
		}
	}
	return out
}

// leadOf returns where the words begin that lead in the time of day at a place: "at",
// "a las", "by about".
func leadOf(h hours, at int) int {
	const longest = 40
	words := h.Tokens.Within(text.Span{Start: max(0, at-longest), End: at})
	time := h.words.Time
	for i := len(words.List) - 1; i >= 0; i-- {
		word := words.Word(i)
		if !time.Clock.Cues.Has(word) && !h.words.Shifts.CueLeads.Has(word) && !time.Prepositions.By.Has(word) && !time.Hedges.About.Has(word) {
			break
		}
		at = words.At(i).Start
	}
	return at
}

// zoneAfter returns the word right after a time of day that is a zone's name: "14:00 to
// 15:30 UTC"; "" for none.
func zoneAfter(h hours, at int) string {
	const longest = len(" (cest")
	words := h.Tokens.Within(text.Span{Start: at, End: min(at+longest, len(h.Tokens.Text))})
	word := words.Word(0)
	if words.IsMark(0, "(") {
		word = words.Word(1)
	}
	if h.words.Shifts.AfterTimes.Has(word) && h.words.Shifts.Zones.Has(word) {
		return word
	}
	return ""
}
