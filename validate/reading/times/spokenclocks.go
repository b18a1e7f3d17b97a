package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// spokenClock reads a time of day whose minutes are told by a word beside the
// hour, at token i: "half past nine", "a quarter to ten", "ten minutes past 5",
// "las nueve y media", "las diez menos cuarto". It also reads an hour in words
// that the part of the day follows: "at nine in the evening". It gives the first
// token and the one after the last.
func (r *timeReader) spokenClock(i int, c *when.Clock) (first, end int, ok bool) {
	if !r.hourStands(i) {
		return i, i, false
	}
	hour := int64(r.lexeme(i).number)
	if r.tokens[i].kind == numberToken {
		hour = r.tokens[i].value
	}
	if hour < 1 || hour > 12 || r.kind(i)&multiplier != 0 || r.gapAt(i+1) == noGap && !r.endsPhrase(i+1) || r.markAt(i+1, ":") || r.continuesNumber(i) {
		return i, i, false
	}
	minutes, first, cued := r.minutesBefore(i)
	end = i + 1
	if minutes == 0 {
		if !r.atWord(i-1) || r.gapAt(i) > lineGap {
			return i, i, false
		}
		minutes, end = r.minutesAfter(i + 1)
		first, cued = i, minutes != 0
	}
	c.Precise, c.TwelveHours = when.Minutes, true
	if minutes == 0 {
		c.Precise = when.Hours
	}
	if r.isOclock(end) {
		end, cued = end+3, cued || minutes != 0
	}
	if minutes < 0 {
		hour = (hour+10)%12 + 1 // a quarter to one is after twelve
		minutes += 60
	}
	half, after := r.halfOfDay(end)
	if half == 0 {
		half, after = r.partOfDay(end, hour)
	}
	if half == 0 && (!cued || r.unitAt(end) || r.countedAt(end) || r.kind(end)&monthName != 0) {
		return i, i, false
	}
	second := hour%12*3600 + minutes*60
	if half != 0 {
		second, end, c.TwelveHours = second+int64(half-1)*3600, after, false
	}
	c.Second = int(second)
	return first, end, true
}

// pastOrTo is the most minutes that are told as past an hour or to it.
const pastOrTo = 29

// hourStands reports whether what stands before token i may make a number in
// words an hour.
func (r *timeReader) hourStands(i int) bool {
	return r.lexeme(i - 1).hour
}

// overlaps reports whether s takes in a part of what was read before it. A length
// that begins with s is none then: ten minutes past five.
func (r *timeReader) overlaps(s text.Span) bool {
	item, age, clock, length := len(r.items)-1, len(r.ages)-1, len(r.clocks)-1, len(r.durations)-1
	switch {
	case item >= 0 && r.tokens[r.items[item].end-1].End > s.Start,
		age >= 0 && r.ages[age].End > s.Start,
		clock >= 0 && r.clocks[clock].End > s.Start:
		return true
	case length >= 0 && r.durations[length].End > s.Start:
		if r.durations[length].Start < s.Start {
			return true
		}
		r.durations = r.durations[:length]
	}
	return false
}

// minutesBefore reads "half past", "a quarter to", "ten minutes past" before the
// hour at token i. Minutes to the hour are negative. Where they are a number
// without their unit, "past" makes a time of day only after a word such as "at", or
// with the part of the day: then cued is false.
func (r *timeReader) minutesBefore(i int) (minutes int64, first int, cued bool) {
	sign := int64(1)
	switch word := r.word(i - 1); {
	case r.words.Clock.To.Has(word):
		sign = -1
	case !r.words.Clock.Past.Has(word):
		return 0, i, false
	}
	at := i - 2
	withUnit := r.lexeme(at).unit == when.Minutes
	if withUnit {
		at--
	}
	if r.gapAt(i) > lineGap || r.gapAt(i-1) > lineGap || r.gapAt(at+1) > lineGap {
		return 0, i, false
	}
	if minutes = r.words.minutes(r.word(at)); minutes != 0 {
		if sign < 0 && minutes >= 30 {
			return 0, i, false
		}
		switch before := r.kind(at - 1); {
		case before&indefinite != 0:
			at--
		case minutes < 30 && before&(article|rank) != 0:
			return 0, i, false // the quarter before
		}
		return sign * minutes, at, true
	}
	if r.kind(at-2)&cardinal != 0 && r.hyphenAt(at-1) {
		at -= 2 // twenty-five
	}
	n, end, ok := r.number(at)
	if !ok || n < 1 || n > pastOrTo || end < i-2 || r.kind(at-1)&(preFrom|preBetween) != 0 {
		return 0, i, false
	}
	cued = withUnit || r.atWord(at-1) && r.tokens[at].kind == wordToken
	if sign < 0 && !cued {
		return 0, i, false // two to three in the afternoon
	}
	return sign * n, at, cued
}

// minutesAfter reads "y media", "menos cuarto", "y diez" at token i, after the
// hour, and gives the token after it.
func (r *timeReader) minutesAfter(i int) (int64, int) {
	sign := int64(1)
	switch word := r.word(i); {
	case r.words.Clock.Off.Has(word):
		sign = -1
	case !r.words.Clock.On.Has(word):
		return 0, i
	}
	if r.gapAt(i) > lineGap || r.gapAt(i+1) > lineGap {
		return 0, i
	}
	if minutes := r.words.minutes(r.word(i + 1)); minutes != 0 {
		return sign * minutes, i + 2
	}
	if r.kind(i-3)&(preThrough|preSince|preUntil|about) == 0 {
		return 0, i // las tres y cuatro
	}
	if n, end, ok := r.number(i + 1); ok && 0 < n && n <= pastOrTo && !r.continuesNumber(end-1) {
		return sign * n, end
	}
	return 0, i
}

// minutes returns how many minutes a word is for, 0 for none.
func (w *dateWords) minutes(word string) int64 {
	n, _ := w.Clock.Minutes.Of(word)
	return int64(n)
}
