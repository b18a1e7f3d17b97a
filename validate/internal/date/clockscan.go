package date

import (
	"fmt"
	"sort"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

// checkTimes reports numbers with a colon that are written as a time of day and
// that no clock shows. Scores, ratios, verses and running times look the same:
// only what stands with the words of a time is one.
func (g *clocks) checkTimes(p *rule.Pass) {
	if !joinsByColon(g.text) {
		return
	}
	t := tokenize(g.text)
	for i := range t.list {
		hour, minute := t.number(i, 1, 2), t.number(i+2, 2, 2)
		if hour < 0 || minute < 0 || !t.isMark(i+1, ":") || t.at(i+1).spaced || t.at(i+2).spaced || !t.at(i).spaced && !t.isMark(i-1, "(–—-") {
			continue
		}
		next := i + 3
		if t.isMark(next, ":") && !t.at(next).spaced && t.number(next+1, 2, 2) >= 0 {
			next += 2
		}
		if t.continues(next) {
			continue
		}
		half := halfOfDay(t, next)
		var why string
		switch {
		case minute > 59:
			why = "an hour has 60 minutes"
		case hour > 24 || hour == 24 && minute > 0:
			why = "a day has 24 hours"
		case half == 'a' && hour > 12:
			why = "it is after noon"
		default:
			continue
		}
		if half == 0 && !(zoneNames[t.word(next)] && timeWords[t.word(i-1)]) && !followsDate(t, i) && !g.endsShift(t.at(i).start) {
			continue
		}
		start, end := t.at(i).start, t.at(next-1).end
		p.Report(rule.Finding{
			Span:    g.entry.At(g.field, start, end),
			Message: fmt.Sprintf("%s is no time of day: %s", schema.Quote(g.text[start:end]), why),
		})
	}
}

// joinsByColon reports whether a colon stands between digits.
func joinsByColon(text string) bool {
	for i := 1; i < len(text)-1; i++ {
		if text[i] == ':' && isDigit(rune(text[i-1])) && isDigit(rune(text[i+1])) {
			return true
		}
	}
	return false
}

// timeWords stand before a time of day, and zoneNames behind one. "39:11 hours"
// without the first is a length.
var timeWords = text.WordSet(`at by from until till before after since around about`)

var zoneNames = text.WordSet(`hours hrs gmt utc est edt cst cdt pst pdt cet cest bst`)

// halfOfDay reads "a.m." or "p.m." at token i: 'a', 'p' or 0.
func halfOfDay(t tokens, i int) byte {
	switch t.word(i) {
	case "am":
		return 'a'
	case "pm":
		return 'p'
	case "a", "p":
		if t.isMark(i+1, ".") && !t.at(i+1).spaced && t.word(i+2) == "m" && !t.at(i+2).spaced {
			return t.word(i)[0]
		}
	}
	return 0
}

// followsDate reports whether the number at token i stands as the time behind a
// date: "on 11 September at 25:10", "on Tuesday, at 25:10".
func followsDate(t tokens, i int) bool {
	if t.word(i-1) != "at" {
		return false
	}
	before := i - 2
	if t.isMark(before, ",") {
		before--
	}
	word := t.word(before)
	_, isWeekday := weekdays[word]
	if isWeekday || months[word] > 0 && t.number(before-1, 1, 2) > 0 {
		return true
	}
	if t.number(before, 4, 4) > 0 || t.number(before, 1, 2) > 0 {
		return months[t.word(before-1)] > 0 || t.isMark(before-1, ",") && months[t.word(before-3)] > 0
	}
	return false
}

// shiftWords stand between the clocks at both ends of a time; after "between" it
// is "and".
var shiftWords = text.WordSet("to until till and – — -")

// endsShift reports whether what starts at a place is the end of a time from one
// clock to another: "from 23:00 to 25:10".
func (g *clocks) endsShift(at int) bool {
	all := g.read.Clocks()
	i := sort.Search(len(all), func(i int) bool { return all[i].End > at })
	if i == 0 {
		return false
	}
	c := all[i-1]
	if lead := g.before(c.Start); lead != "from" && lead != "between" {
		return false
	}
	words, ok := g.gap(c.End, at)
	return ok && len(words) == 1 && shiftWords[words[0]]
}
