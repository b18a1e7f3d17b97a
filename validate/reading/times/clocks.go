package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// clock reads a time of day that starts with token i.
func (r *timeReader) clock(i int) (int, bool) {
	if i >= len(r.tokens) {
		return i, false
	}
	c := when.Clock{}
	end, first := i, i
	switch t := r.tokens[i]; {
	case t.kind == numberToken:
		var ok bool
		if first, end, ok = r.spokenClock(i, &c); ok {
			break
		}
		first, c = i, when.Clock{}
		if end, ok = r.clockNumber(i, &c); !ok {
			return i, false
		}
	case r.kind(i)&noon != 0 && r.follows(i, preOn|preBy|preUntil|preBefore|preAfter|preFrom|preThrough|about) || r.atWord(i-1) && r.kind(i)&noon != 0:
		c.Second, c.Precise = 12*3600, when.Hours
		end = i + 1
	case r.kind(i)&cardinal != 0 && r.isOclock(i+1) && r.lexeme(i).number <= 12:
		hour := int64(r.lexeme(i).number)
		end, c.Precise, c.TwelveHours = i+4, when.Hours, true
		if half, after := r.partOfDay(end, hour); half != 0 {
			hour, end, c.TwelveHours = hour%12+int64(half-1), after, false
		}
		c.Second = int(hour * 3600)
	case r.kind(i)&midnight != 0:
		c.Precise = when.Hours
		end = i + 1
	default:
		var ok bool
		if first, end, ok = r.spokenClock(i, &c); !ok {
			return i, false
		}
	}
	c.Span = text.Span{Start: r.tokens[first].Start, End: r.tokens[end-1].End}
	if first < i && r.overlaps(c.Span) {
		return i, false
	}
	c.About = r.follows(first, about) && r.gapAt(first) == spaceGap
	c.Modifier = r.modifier(first)
	r.coupleClock(&c, first)
	r.lastClock = end
	r.clocks = append(r.clocks, c)
	return end, true
}

// coupleClock makes the clock before and c, which starts with token i, the ends
// of a range where what stands between them says so.
func (r *timeReader) coupleClock(c *when.Clock, i int) {
	last := len(r.clocks) - 1
	if last < 0 || r.lastClock != i-1 {
		return
	}
	before := &r.clocks[last]
	if r.markAt(i-1, text.Dashes) || r.follows(i, preThrough) || r.follows(i, and) && before.Modifier == when.RangeStart {
		before.Modifier, c.Modifier = when.RangeStart, when.RangeEnd
	}
}

func (r *timeReader) atWord(i int) bool { return r.words.Clock.Cues.Has(r.word(i)) }

// clockNumber reads "9:30", "9.30 p.m.", "9 a.m.", "9 o'clock", "1800 hours",
// "21:34:05".
func (r *timeReader) clockNumber(i int, c *when.Clock) (int, bool) {
	if t := r.tokens[i]; t.digits > 4 || t.digits > 2 && !r.words.Clock.Hours.Has(r.word(i+1)) && !(r.text[t.Start] == '0' && r.atWord(i-1)) || r.markAt(i+1, ",;)–") {
		return i, false
	}
	if r.attachedNumber(i) || r.gapAt(i) == noGap && r.markAt(i-1, "-/") && !r.numberAt(i-2, 1, 2) {
		return i, false
	}
	if r.markAt(i+1, ":") && r.numberAt(i+2, 1, 3) && r.verse(i) {
		return i, false
	}
	t := r.tokens[i]
	hour, end := t.value, i+1
	c.Precise = when.Hours
	second := int64(0)
	separated := false
	switch {
	case t.digits == 4 && t.value%100 < 60 && t.value <= 2400 && (t.value%100 != 0 || r.atWord(i-1)):
		c.Second, c.Precise = int(t.value/100*3600+t.value%100*60), when.Minutes
		if r.words.Clock.Hours.Has(r.word(end)) && r.gapAt(end) == spaceGap {
			end++
		}
		return end, true
	case t.digits > 2 || hour > 24:
		return i, false
	case r.markAt(end, ":.h") && r.gapAt(end) == noGap && r.gapAt(end+1) == noGap && r.numberAt(end+1, 2, 2) && r.tokens[end+1].value < 60:
		separated = r.markAt(end, ":")
		second = r.tokens[end+1].value * 60
		c.Precise = when.Minutes
		end += 2
		if separated && r.markAt(end, ":") && r.gapAt(end) == noGap && r.gapAt(end+1) == noGap && r.numberAt(end+1, 2, 2) && r.tokens[end+1].value < 60 {
			second += r.tokens[end+1].value
			c.Precise = when.Seconds
			end += 2
		}
		if r.gapAt(end) == noGap && (r.markAt(end, ":.,-–") && r.numberAt(end+1, 1, 4) && r.gapAt(end+1) == noGap && !r.markAt(end, "-–") || r.markAt(end, "%")) {
			return i, false
		}
	}
	if hour == 24 && second != 0 {
		return i, false
	}
	half, after := r.halfOfDay(end)
	if half == 0 {
		half, after = r.partOfDay(end, hour)
	}
	switch {
	case half != 0:
		if hour > 12 || hour == 0 {
			if half == 12 && hour < 24 && hour > 12 {
				break
			}
			return i, false
		}
		hour = hour%12 + int64(half-1)
		end = after
	case r.isOclock(end):
		end += 3
		if half, after := r.partOfDay(end, hour); half != 0 {
			hour, end = hour%12+int64(half-1), after
		} else {
			c.TwelveHours = hour <= 12
		}
	case separated && (r.atWord(i-1) || r.clockStands(i, end)):
		c.TwelveHours = hour <= 12 && hour > 0
	case c.Precise == when.Minutes && r.atWord(i-1) && !r.unitAt(end) && r.markAt(i+1, ".") && t.digits == 2:
		c.TwelveHours = hour <= 12
	default:
		return i, false
	}
	if r.text[t.Start] == '0' {
		c.TwelveHours = false // 02:00
	}
	c.Second = int(hour*3600 + second)
	return end, true
}

// clockStands reports whether two numbers with a colon are a time rather than
// a ratio, a score or a verse.
func (r *timeReader) clockStands(i, end int) bool {
	if r.tokens[i].digits == 2 && r.precededByName(i) {
		return false
	}
	const cues = preBy | preUntil | preBefore | preAfter | preFrom | preThrough | preBetween | preSince | and | about | weekdayName
	return r.kind(i-1)&cues != 0 || r.markAt(i-1, "-–") && r.numberAt(i-2, 2, 2) || r.markAt(i-1, ",(") && r.tokens[i].digits == 2
}

// precededByName reports whether a capitalised word stands before token i, as
// the book does before a verse.
func (r *timeReader) precededByName(i int) bool {
	return r.word(i-1) != "" && r.capitalized(i-1) && r.kind(i-1) == 0
}

// halfOfDay reads a.m. or p.m. at token i: 1 for the first, 13 for the second,
// 0 for none.
func (r *timeReader) halfOfDay(i int) (int, int) {
	if r.gapAt(i) > spaceGap {
		return 0, i
	}
	letters, end := r.word(i), i+1
	if len(letters) == 1 && r.markAt(end, ".") && len(r.word(end+1)) == 1 && r.gapAt(end+1) == noGap {
		letters, end = letters+r.word(end+1), end+2
		if r.markAt(end, ".") && r.gapAt(end) == noGap {
			end++
		}
	}
	n, ok := r.words.lexicon[letters]
	switch {
	case !ok:
		return 0, i
	case r.words.lexemes[n].class&beforeNoon != 0:
		return 1, end
	case r.words.lexemes[n].class&afterNoon != 0:
		return 13, end
	}
	return 0, i
}

// partOfDay reads "in the morning", "at night" at token i: 1 for the first half
// of the day, 13 for the second, 0 for none.
func (r *timeReader) partOfDay(i int, hour int64) (int, int) {
	if r.isA(i, of) && r.isA(i+1, article) || r.atWord(i) {
		if i++; r.isA(i, article) {
			i++
		}
		x := r.lexeme(i)
		switch {
		case x.class&dayPart == 0 || hour > 12:
		case x.number == 1 || x.number == 2 && (hour < 6 || hour == 12):
			return 1, i + 1
		case x.number != 0:
			return 13, i + 1
		}
	}
	return 0, i
}

func (r *timeReader) isOclock(i int) bool {
	return r.word(i) == "o" && r.markAt(i+1, "'’") && r.word(i+2) == "clock"
}
