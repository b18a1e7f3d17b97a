package clock

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// inFigures reads "9:30", "9.30 p.m.", "9 a.m.", "9 o'clock", "1800 hours",
// "21:34:05".
func (r *Reader) inFigures(i int, c *when.Clock) (int, bool) {
	if !numberReasons.Decide(place{r, i}) {
		return i, false
	}
	if end, ok := fourDigits(r.t, i, c); ok {
		return end, true
	}
	f, ok := figuresAt(r.t, i)
	if !ok {
		return i, false
	}
	half, end := f.halfOfDay()
	after, spoken := oclock(r.t, f.end)
	if spoken = spoken && half == 0; spoken {
		after = f.minutes(after)
		half, end = partOfDay(r.t, after, f.hour)
	}
	switch {
	case half != 0 && !spoken && (f.hour > 12 || f.hour == 0):
		return i, false
	case half != 0:
		f.hour = f.hour%12 + int64(half-1)
	case spoken || f.precise != when.Hours && figureReasons.Decide(f):
		c.TwelveHours = 0 < f.hour && f.hour <= 12 && r.t.Text[r.t.Tokens[i].Start] != '0'
	default:
		return i, false
	}
	c.Precise, c.Second = f.precise, int(f.hour*3600+f.second)
	return end, true
}

// A place is that of a number that may be the hour of a time of day.
type place struct {
	r *Reader
	i int
}

// numberReasons decide whether a number may begin a time of day.
var numberReasons = reason.Table[place, bool]{{
	Why: "three or four digits are a time only before \"hours\", or with a zero after \"at\"",
	Holds: func(p place) bool {
		t, k := p.r.t, &p.r.t.Tokens[p.i]
		return k.Digits > 2 && !t.Words.Clock.Hours.Has(t.Word(p.i+1)) && !(t.Text[k.Start] == '0' && atWord(t, p.i-1))
	},
	Then:    false,
	Example: "They had 1130 guns.",
}, {
	Why:     "a mark follows that ends a number in a list",
	Holds:   func(p place) bool { return p.r.t.MarkAt(p.i+1, ",;)–") },
	Then:    false,
	Example: "They stopped at 0930, 0945 and 1000.",
}, {
	Why:     "it belongs to a sum or a larger number",
	Holds:   func(p place) bool { return number.Attached(p.r.t, p.i) },
	Then:    false,
	Example: "It cost $9 in the morning.",
}, {
	Why: "it is joined to a word",
	Holds: func(p place) bool {
		t := p.r.t
		return t.GapAt(p.i) == text.NoGap && t.MarkAt(p.i-1, "-/") && !t.NumberAt(p.i-2, 1, 2)
	},
	Then:    false,
	Example: "The T-9 in the morning was late.",
}, {
	Why: "it is the chapter of a verse",
	Holds: func(p place) bool {
		return p.r.t.MarkAt(p.i+1, ":") && p.r.t.NumberAt(p.i+2, 1, 3) && p.r.verse(p.i)
	},
	Then:    false,
	Example: "He read Genesis at 12:10 aloud.",
}, {
	Why:     "no other reason holds",
	Holds:   func(place) bool { return true },
	Then:    true,
	Example: "They left at 9:30.",
}}

// fourDigits reads "1800 hours", "0930".
func fourDigits(t *token.List, i int, c *when.Clock) (int, bool) {
	k := t.Tokens[i]
	hour, minute := k.Value/100, k.Value%100
	if k.Digits != 4 || minute >= 60 || k.Value > 2400 || minute == 0 && !atWord(t, i-1) {
		return i, false
	}
	c.Second, c.Precise = int(hour*3600+minute*60), when.Minutes
	if t.Words.Clock.Hours.Has(t.Word(i+1)) && t.GapAt(i+1) == text.SpaceGap {
		return i + 2, true
	}
	return i + 1, true
}

// figures are an hour in figures, with the minutes and the seconds behind it if there
// are any.
type figures struct {
	t       *token.List
	i, end  int
	hour    int64
	second  int64 // of the hour
	precise when.Unit
	colon   bool // rather than a full stop or an h
}

func figuresAt(t *token.List, i int) (figures, bool) {
	k := t.Tokens[i]
	f := figures{t: t, i: i, end: i + 1, hour: k.Value, precise: when.Hours}
	if k.Digits > 2 || f.hour > 24 {
		return f, false
	}
	if !f.next(":.h", 60) {
		return f, true
	}
	f.precise = when.Minutes
	if f.colon = t.MarkAt(i+1, ":"); f.colon && f.next(":", 1) {
		f.precise = when.Seconds
	}
	if t.GapAt(f.end) == text.NoGap && (t.MarkAt(f.end, ":.,") && t.NumberAt(f.end+1, 1, 4) && t.GapAt(f.end+1) == text.NoGap || t.MarkAt(f.end, "%")) {
		return f, false // 1.9.73, 9.30%
	}
	return f, f.hour < 24 || f.second == 0
}

// minutes reads those that follow the word for the hour at token i: 14 Uhr 30.
func (f *figures) minutes(i int) int {
	t := f.t
	if f.precise != when.Hours || t.GapAt(i) != text.SpaceGap || !t.NumberAt(i, 2, 2) || t.Tokens[i].Value >= 60 {
		return i
	}
	if next := i + 1; t.GapAt(next) == text.NoGap && !t.EndsPhrase(next) || t.GapAt(next) <= text.LineGap && t.Word(next) != "" && (number.IsUnit(t, next) || number.IsCounted(t, next) || t.Class(next)&word.Month != 0) {
		return i
	}
	f.second, f.precise = t.Tokens[i].Value*60, when.Minutes
	return i + 1
}

// next reads a separator and two digits, which count so many seconds each.
func (f *figures) next(separators string, seconds int64) bool {
	t, at := f.t, f.end
	if !t.MarkAt(at, separators) && !(strings.Contains(separators, "h") && t.Word(at) == "h") || t.GapAt(at) != text.NoGap || t.GapAt(at+1) != text.NoGap || !t.NumberAt(at+1, 2, 2) || t.Tokens[at+1].Value >= 60 {
		return false
	}
	f.second += t.Tokens[at+1].Value * seconds
	f.end += 2
	return true
}

// halfOfDay reads which half of the day follows: see the functions of that name.
func (f figures) halfOfDay() (half, end int) {
	if half, end = halfOfDay(f.t, f.end); half == 0 {
		half, end = partOfDay(f.t, f.end, f.hour)
	}
	return half, end
}

// figureReasons decide whether figures without the half of the day are a time, rather
// than a ratio, a score or an amount.
var figureReasons = reason.Table[figures, bool]{{
	Why:      "an h joins the hour and the minutes",
	Holds:    func(f figures) bool { return f.precise == when.Minutes && f.t.Word(f.i+1) == "h" },
	Then:     true,
	Example:  "Le départ est prévu, 14h30.",
	Language: "fr",
}, {
	Why:     "a word such as \"at\" precedes them",
	Holds:   func(f figures) bool { return f.colon && atWord(f.t, f.i-1) },
	Then:    true,
	Example: "They left at 9:30.",
}, {
	Why:     "a preposition or a day of the week precedes them",
	Holds:   func(f figures) bool { return f.colon && f.t.Class(f.i-1)&figureCues != 0 },
	Then:    true,
	Example: "They left by 9:30.",
}, {
	Why:      "they begin a range that ends with another time",
	Holds:    func(f figures) bool { return f.colon && f.beginsRange() },
	Then:     true,
	Example:  "Der Strom fehlte von 2:00 bis 3:30 Uhr.",
	Language: "de",
}, {
	Why:     "they are an end of a range of two times, and an hour of these has two digits",
	Holds:   func(f figures) bool { return f.colon && f.isEndOfRange() },
	Then:    true,
	Example: "An outage, 9:40 to 10:30.",
}, {
	Why:     "a time and a dash precede them",
	Holds:   func(f figures) bool { return f.colon && f.t.MarkAt(f.i-1, "-–") && f.t.NumberAt(f.i-2, 2, 2) },
	Then:    true,
	Example: "They met at 9:30-9:45.",
}, {
	Why: "the hour has two digits and a bracket or a comma before it",
	Holds: func(f figures) bool {
		return f.colon && f.t.MarkAt(f.i-1, ",(") && f.t.Tokens[f.i].Digits == 2
	},
	Then:    true,
	Example: "They left early (09:30).",
}, {
	Why: "the hour has two digits, a full stop after it and a word such as \"at\" before it, and no unit follows",
	Holds: func(f figures) bool {
		return f.precise == when.Minutes && f.t.MarkAt(f.i+1, ".") && atWord(f.t, f.i-1) && f.t.Tokens[f.i].Digits == 2 && !number.IsUnit(f.t, f.end)
	},
	Then:    true,
	Example: "They left at 10.30.",
}}

// beginsRange reports whether a word for the start of a range precedes the figures, and
// one for its end and other figures with a colon follow.
func (f figures) beginsRange() bool {
	t := f.t
	return t.Words.Clock.Froms.Has(t.Word(f.i-1)) && t.IsA(f.end, word.Through|word.Until) && t.NumberAt(f.end+1, 1, 2) && t.MarkAt(f.end+2, ":") && t.NumberAt(f.end+3, 2, 2)
}

// isEndOfRange reports whether the figures are one of two times with a colon that a dash,
// an arrow or a word such as "to" joins, and of whose hours one has two digits. A verse or
// a ratio seldom has.
func (f figures) isEndOfRange() bool {
	t := f.t
	joins := func(i int) bool { return t.MarkAt(i, text.Dashes+"→") || t.IsA(i, word.Through|word.Until) }
	isTime := func(i int) bool {
		return t.NumberAt(i, 1, 2) && t.MarkAt(i+1, ":") && t.NumberAt(i+2, 2, 2) && t.GapAt(i+1) == text.NoGap && t.GapAt(i+2) == text.NoGap &&
			(t.Tokens[i].Digits == 2 || t.Tokens[f.i].Digits == 2)
	}
	next := f.end
	if isZone(t, next) {
		next++
	}
	if joins(next) && isTime(next+1) {
		return true
	}
	before := f.i - 2
	if isZone(t, before) {
		before--
	}
	return joins(f.i-1) && isTime(before-2)
}

// isZone reports whether token i is the letters of a time zone: Z, UTC, CEST.
func isZone(t *token.List, i int) bool {
	const shortest, longest = 3, 4
	if t.Word(i) == "" {
		return false
	}
	letters := t.Tokens[i].In(t.Text)
	return letters == strings.ToUpper(letters) && (shortest <= len(letters) && len(letters) <= longest || letters == "Z" && t.GapAt(i) == text.NoGap)
}

// figureCues are the classes of the words before a time in figures.
const figureCues = word.By | word.Until | word.Before | word.After | word.From | word.Through | word.Between | word.Since | word.And | word.About | word.Weekday
