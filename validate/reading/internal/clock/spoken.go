package clock

import (
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// spokenClock reads a time of day whose minutes are in words beside the hour, at
// token i: "half past nine", "a quarter to ten", "ten minutes past 5",
// "las nueve y media", "las diez menos cuarto". It also reads an hour in words
// that the part of the day follows: "at nine in the evening". It returns the first
// token and the one after the last.
func spokenClock(t *token.List, i int, c *when.Clock) (first, end int, ok bool) {
	if !HourStands(t, i) {
		return i, i, false
	}
	hour := int64(t.Entry(i).Number)
	if t.Tokens[i].Kind == text.NumberToken {
		hour = t.Tokens[i].Value
	}
	if hour < 1 || hour > 12 || t.Class(i)&word.Multiplier != 0 || t.GapAt(i+1) == text.NoGap && !t.EndsPhrase(i+1) || t.MarkAt(i+1, ":") || number.Continues(t, i) {
		return i, i, false
	}
	minutes, first, cued := minutesBefore(t, i)
	end = i + 1
	if minutes == 0 {
		if !atWord(t, i-1) || t.GapAt(i) > text.LineGap {
			return i, i, false
		}
		minutes, end = minutesAfter(t, i+1)
		if after, ok := oclock(t, i+1); ok && minutes == 0 {
			if minutes, end = minutesAfter(t, after); minutes == 0 {
				end = i + 1
			}
		}
		first, cued = i, minutes != 0
	}
	c.Precise, c.TwelveHours = when.Minutes, true
	if minutes == 0 {
		c.Precise = when.Hours
	}
	if after, ok := oclock(t, end); ok {
		end, cued = after, cued || minutes != 0
	}
	if minutes < 0 {
		hour = (hour+10)%12 + 1 // a quarter to one is after twelve
		minutes += 60
	}
	half, after := halfOfDay(t, end)
	if half == 0 {
		half, after = partOfDay(t, end, hour)
	}
	if half == 0 && (!cued || number.IsUnit(t, end) || number.IsCounted(t, end) || t.Class(end)&word.Month != 0) {
		return i, i, false
	}
	second := hour%12*3600 + minutes*60
	if half != 0 {
		second, end, c.TwelveHours = second+int64(half-1)*3600, after, false
	}
	c.Second = int(second)
	return first, end, true
}

// pastOrTo is the most minutes that are counted past an hour or to it.
const pastOrTo = 29

// HourStands reports whether the words before token i may make a number in words
// an hour.
func HourStands(t *token.List, i int) bool {
	return t.Entry(i - 1).Hour
}

// minutesBefore reads "half past", "a quarter to", "ten minutes past" before the
// hour at token i. Minutes to the hour are negative. Where they are a number
// without their unit, "past" makes a time of day only after a word such as "at", or
// with the part of the day: then cued is false.
func minutesBefore(t *token.List, i int) (minutes int64, first int, cued bool) {
	sign := int64(1)
	switch w := t.Word(i - 1); {
	case t.Words.Clock.HalfTo.Has(w):
		const half = 30
		return -half, i - 1, atWord(t, i-2)
	case t.Words.Clock.To.Has(w):
		sign = -1
	case !t.Words.Clock.Past.Has(w):
		return 0, i, false
	}
	at := i - 2
	withUnit := t.Entry(at).Unit == when.Minutes
	if withUnit {
		at--
	}
	if t.GapAt(i) > text.LineGap || t.GapAt(i-1) > text.LineGap || t.GapAt(at+1) > text.LineGap {
		return 0, i, false
	}
	if minutes = minutesOf(t.Words, t.Word(at)); minutes == 0 {
		minutes, first, cued = countedMinutes(t, i, at, withUnit)
		if minutes == 0 || sign < 0 && !cued {
			return 0, i, false // two to three in the afternoon
		}
		return sign * minutes, first, cued
	}
	switch before := t.Class(at - 1); {
	case sign < 0 && minutes >= 30:
		return 0, i, false
	case before&word.Indefinite != 0:
		at--
	case minutes < 30 && before&(word.Article|word.Ordinal) != 0:
		return 0, i, false // the quarter before
	}
	return sign * minutes, at, true
}

// countedMinutes reads a number of minutes that ends with token at, before the hour at
// token i: "ten", "twenty-five"; 0 if there is none.
func countedMinutes(t *token.List, i, at int, withUnit bool) (minutes int64, first int, cued bool) {
	if t.Class(at-2)&word.Cardinal != 0 && t.HyphenAt(at-1) {
		at -= 2
	}
	n, end, ok := number.Cardinal(t, at)
	if !ok || n > pastOrTo || end < i-2 || t.Class(at-1)&(word.From|word.Between) != 0 {
		return 0, at, false
	}
	return n, at, withUnit || atWord(t, at-1) && t.Tokens[at].Kind == text.WordToken
}

// minutesAfter reads "y media", "menos cuarto", "y diez" at token i, after the
// hour, and returns the token after it.
func minutesAfter(t *token.List, i int) (int64, int) {
	sign := int64(1)
	switch w := t.Word(i); {
	case t.Words.Clock.Off.Has(w):
		sign = -1
	case !t.Words.Clock.On.Has(w):
		return 0, i
	}
	if t.GapAt(i) > text.LineGap || t.GapAt(i+1) > text.LineGap {
		return 0, i
	}
	at := i + 1
	if t.Class(at)&word.Article != 0 {
		at++ // moins le quart
	}
	if minutes := minutesOf(t.Words, t.Word(at)); minutes != 0 {
		return sign * minutes, at + 1
	}
	if t.Class(i-3)&(word.Through|word.Since|word.Until|word.About) == 0 {
		return 0, i // las tres y cuatro
	}
	if n, end, ok := number.Cardinal(t, i+1); ok && 0 < n && n <= pastOrTo && !number.Continues(t, end-1) {
		return sign * n, end
	}
	return 0, i
}

// minutesOf returns how many minutes a word is for, 0 for none.
func minutesOf(words *word.Table, w string) int64 {
	n, _ := words.Clock.Minutes.Of(w)
	return int64(n)
}
