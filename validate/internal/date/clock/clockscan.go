package clock

import (
	"fmt"
	"sort"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/internal/date/calendarwords"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

// checkTimes reports numbers with a colon that are written as a time of day which
// doesn't exist. Scores, ratios, verses and running times look the same: only those
// beside the words of a time count.
func (g *clocks) checkTimes(p *rule.Pass) {
	if !joinsByColon(g.Text) {
		return
	}
	t := text.Tokenize(g.Text)
	for i := range t.List {
		hour, minute := t.Number(i, 1, 2), t.Number(i+2, 2, 2)
		if hour < 0 || minute < 0 || !t.IsMark(i+1, ":") || t.At(i+1).Spaced() || t.At(i+2).Spaced() || !t.At(i).Spaced() && !t.IsMark(i-1, "(–—-") {
			continue
		}
		next := i + 3
		if t.IsMark(next, ":") && !t.At(next).Spaced() && t.Number(next+1, 2, 2) >= 0 {
			next += 2
		}
		if t.Continues(next) {
			continue
		}
		p.Compared(1)
		half := halfOfDay(t, next)
		var why string
		switch {
		case minute > 59:
			why = "an hour has 60 minutes"
		case hour > 24 || hour == 24 && minute > 0:
			why = "a day has 24 hours"
		case half == 'a' && hour > 12:
			why = "a.m. ends at noon"
		default:
			continue
		}
		if half == 0 && !(lang.English.Shifts.AfterTimes.Has(t.Word(next)) && lang.English.Shifts.Cues.Has(t.Word(i-1))) && !followsDate(t, i) && !g.endsShift(t.At(i).Start) {
			continue
		}
		start, end := t.At(i).Start, t.At(next-1).End
		p.Report(rule.Finding{
			Span:    g.Entry.At(g.Field, start, end),
			Message: fmt.Sprintf("%s is not a time of day: %s", schema.Quote(g.Text[start:end]), why),
		})
	}
}

// joinsByColon reports whether there is a colon between digits.
func joinsByColon(src string) bool {
	for i := 1; i < len(src)-1; i++ {
		if src[i] == ':' && text.IsDigit(rune(src[i-1])) && text.IsDigit(rune(src[i+1])) {
			return true
		}
	}
	return false
}

// halfOfDay reads "a.m." or "p.m." at token i: 'a', 'p' or 0.
func halfOfDay(t text.Tokens, i int) byte {
	switch t.Word(i) {
	case "am":
		return 'a'
	case "pm":
		return 'p'
	case "a", "p":
		if t.IsMark(i+1, ".") && !t.At(i+1).Spaced() && t.Word(i+2) == "m" && !t.At(i+2).Spaced() {
			return t.Word(i)[0]
		}
	}
	return 0
}

// followsDate reports whether the number at token i is the time after a date: "on 11 September at 25:10", "on Tuesday, at 25:10".
func followsDate(t text.Tokens, i int) bool {
	if t.Word(i-1) != "at" {
		return false
	}
	before := i - 2
	if t.IsMark(before, ",") {
		before--
	}
	word := t.Word(before)
	_, isWeekday := calendarwords.Weekday(word)
	if isWeekday || calendarwords.Month(word) > 0 && t.Number(before-1, 1, 2) > 0 {
		return true
	}
	if t.Number(before, 4, 4) > 0 || t.Number(before, 1, 2) > 0 {
		return calendarwords.Month(t.Word(before-1)) > 0 || t.IsMark(before-1, ",") && calendarwords.Month(t.Word(before-3)) > 0
	}
	return false
}

// endsShift reports whether what starts at a place is the end of a time from one
// clock to another: "from 23:00 to 25:10".
func (g *clocks) endsShift(at int) bool {
	all := g.Read.Clocks()
	i := sort.Search(len(all), func(i int) bool { return all[i].End > at })
	if i == 0 {
		return false
	}
	c := all[i-1]
	if lead := g.Before(c.Start); lead != "from" && lead != "between" {
		return false
	}
	words, ok := g.Gap(c.End, at)
	return ok && len(words) == 1 && lang.English.Shifts.Joints.Has(words[0])
}
