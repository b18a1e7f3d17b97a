package day

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Weekday reads a day of the week and the comma after it.
func Weekday(t *token.List, i int) (int, int) {
	x := t.Entry(i)
	if x.Class&word.Weekday == 0 || !t.Capitalized(i) && t.Words.Calendar.Capitals {
		return 0, i
	}
	next := i + 1
	if t.MarkAt(next, ",") {
		next++
	}
	if t.IsA(next, word.Article) && t.NumberAt(next+1, 1, 2) {
		next++
	}
	return int(x.Weekday), next
}

// WeekdayStands reports whether the day of the week at i is one and no part of
// a name: Bloody Sunday, the Friday Agreement.
func WeekdayStands(t *token.List, i int) bool {
	if t.GapAt(i+1) == text.NoGap && t.MarkAt(i+1, "-/") {
		return false
	}
	if t.GapAt(i+1) == text.SpaceGap && t.Word(i+1) != "" && t.ShowsName(i+1) {
		return false
	}
	return i > 0 && t.GapAt(i) == text.SpaceGap && t.Word(i-1) != "" && !t.Capitalized(i-1) || t.Follows(i, word.On)
}
