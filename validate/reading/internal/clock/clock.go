package clock

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Reader reads times of day.
type Reader struct {
	t         *token.List
	Clocks    []when.Clock
	last      int // the token after the last one
	lastVerse int // the token after the last chapter and verse
}

// NewReader returns a reader of the times of day of a text.
func NewReader(t *token.List) Reader { return Reader{t: t} }

// Read reads a time of day that is found at token i. Its first token may lie before.
func (r *Reader) Read(i int) (c when.Clock, first, end int, ok bool) {
	if i >= len(r.t.Tokens) {
		return c, i, i, false
	}
	end, first = i, i
	switch t := r.t.Tokens[i]; {
	case t.Kind == text.NumberToken:
		if first, end, ok = spokenClock(r.t, i, &c); ok {
			break
		}
		first, c = i, when.Clock{}
		if end, ok = r.inFigures(i, &c); !ok {
			return c, i, i, false
		}
	case r.t.Class(i)&word.Noon != 0 && r.t.Follows(i, word.On|word.By|word.Until|word.Before|word.After|word.From|word.Through|word.About) || atWord(r.t, i-1) && r.t.Class(i)&word.Noon != 0:
		c.Second, c.Precise = 12*3600, when.Hours
		end = i + 1
	case r.t.Class(i)&word.Cardinal != 0 && IsOclock(r.t, i+1) && r.t.Entry(i).Number <= 12:
		hour := int64(r.t.Entry(i).Number)
		end, _ = oclock(r.t, i+1)
		c.Precise, c.TwelveHours = when.Hours, true
		minutes, after := minutesAfter(r.t, end)
		if minutes != 0 {
			c.Precise, end = when.Minutes, after
		}
		if half, after := partOfDay(r.t, end, hour); half != 0 {
			hour, end, c.TwelveHours = hour%12+int64(half-1), after, false
		}
		c.Second = int(hour*3600 + minutes*60)
	case r.t.Class(i)&word.Midnight != 0:
		c.Precise = when.Hours
		end = i + 1
	default:
		if first, end, ok = spokenClock(r.t, i, &c); !ok {
			return c, i, i, false
		}
	}
	c.Span = r.t.Span(first, end)
	c.About = r.t.Follows(first, word.About) && r.t.GapAt(first) == text.SpaceGap
	c.Modifier = r.t.Modifier(first)
	return c, first, end, true
}

// Add takes in a time of day of tokens first to end.
func (r *Reader) Add(c when.Clock, first, end int) {
	r.coupleClock(&c, first)
	r.last = end
	r.Clocks = append(r.Clocks, c)
}

// coupleClock makes the clock before and c, which starts with token i, the ends
// of a range if the words between them say so.
func (r *Reader) coupleClock(c *when.Clock, i int) {
	last := len(r.Clocks) - 1
	if last < 0 || r.last != i-1 {
		return
	}
	before := &r.Clocks[last]
	if r.t.MarkAt(i-1, text.Dashes) || r.t.Follows(i, word.Through) || r.t.Follows(i, word.And) && before.Modifier == when.RangeStart {
		before.Modifier, c.Modifier = when.RangeStart, when.RangeEnd
	}
}

// atWord reports whether a time of day may follow the word at i.
func atWord(t *token.List, i int) bool { return t.Entry(i).Clock }

// halfOfDay reads a.m. or p.m. at token i: 1 for the first, 13 for the second,
// 0 for none.
func halfOfDay(t *token.List, i int) (int, int) {
	if t.GapAt(i) > text.SpaceGap {
		return 0, i
	}
	letters, end := t.Word(i), i+1
	if len(letters) == 1 && t.MarkAt(end, ".") && len(t.Word(end+1)) == 1 && t.GapAt(end+1) == text.NoGap {
		letters, end = letters+t.Word(end+1), end+2
		if t.MarkAt(end, ".") && t.GapAt(end) == text.NoGap {
			end++
		}
	}
	n, ok := t.Words.Index[letters]
	switch {
	case !ok:
		return 0, i
	case t.Words.Entries[n].Class&word.BeforeNoon != 0:
		return 1, end
	case t.Words.Entries[n].Class&word.AfterNoon != 0:
		return 13, end
	}
	return 0, i
}

// partOfDay reads "in the morning", "at night" at token i: 1 for the first half
// of the day, 13 for the second, 0 for none.
func partOfDay(t *token.List, i int, hour int64) (half, end int) {
	at := i
	switch {
	case t.IsA(at, word.Of) && t.IsA(at+1, word.Article), t.MarkAt(at, "'’") && t.Word(at+1) == "s": // 's avonds
		at += 2
	case t.Class(at)&word.Of != 0 && t.Class(at)&word.Article != 0: // du matin
		at++
	case atWord(t, at):
		if at++; t.IsA(at, word.Article) {
			at++
		}
	case !t.Words.Clock.Adverbs.Has(t.Word(at)) || t.GapAt(at) > text.LineGap:
		return 0, i
	}
	x := t.Entry(at)
	switch {
	case x.Class&word.DayPart == 0 || hour > 12:
	case x.Number == 1 || x.Number == 2 && (hour < 6 || hour == 12):
		return 1, at + 1
	case x.Number != 0:
		return 13, at + 1
	}
	return 0, i
}

// oclock reads the word for an hour of the clock at token i, which may have an
// apostrophe: o'clock. It may also be the unit: "om 9 uur" is a time of day, "9
// uur" a length.
func oclock(t *token.List, i int) (end int, ok bool) {
	if t.MarkAt(i+1, "'’") && t.Words.Clock.OClock.Has(t.Word(i)+"'"+t.Word(i+2)) {
		return i + 3, true
	}
	if !t.Words.Clock.OClock.Has(t.Word(i)) {
		return i, false
	}
	return i + 1, t.Class(i)&word.Unit == 0 || atWord(t, i-2) || t.NumberAt(i-1, 2, 2) && t.MarkAt(i-2, ".:")
}

// IsOclock reports whether the word for an hour of the clock follows at token i.
func IsOclock(t *token.List, i int) bool {
	_, ok := oclock(t, i)
	return ok
}

// EndRanges leaves no start of a range without its end.
func (r *Reader) EndRanges() {
	for i := range r.Clocks {
		c := &r.Clocks[i]
		if c.Modifier == when.RangeStart && (i+1 == len(r.Clocks) || r.Clocks[i+1].Modifier != when.RangeEnd) {
			c.Modifier = when.Since
		}
	}
}
