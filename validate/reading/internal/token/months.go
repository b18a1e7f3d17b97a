package token

import (
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// joinMonths makes one token of the two of a month whose name is a number: tháng 9.
func joinMonths(t *List) {
	kept := t.Tokens[:0]
	all := t.Tokens
	for i := 0; i < len(all); i++ {
		k := all[i]
		if n := monthAt(t, i); n != 0 {
			k.End, k.Entry = all[i+1].End, t.Words.NumberedMonths[n]
			i++
		}
		kept = append(kept, k)
	}
	t.Tokens = kept
}

// monthAt returns the number of the month whose name is token i and the next; 0 if there is
// none. "12 tháng 5 ngày" is a length of time.
func monthAt(t *List, i int) int {
	if !t.Words.Calendar.Month.Has(t.Word(i)) || t.GapAt(i+1) != text.SpaceGap || isLunar(t, i+2) {
		return 0
	}
	months := len(t.Words.NumberedMonths) - 1
	follows := t.NumberAt(i-1, 1, 2) && t.GapAt(i) == text.SpaceGap
	if n := i + 1; t.NumberAt(n, 1, 2) {
		if follows && t.Entry(n+1).Class&word.Unit != 0 && t.Class(n+1)&word.Article == 0 || t.Tokens[n].Value > int64(months) {
			return 0
		}
		return int(t.Tokens[n].Value)
	}
	n, ok := t.Words.Calendar.MonthNumbers.Of(t.Word(i + 1))
	if !ok || !follows && !t.NumberAt(i+3, 4, 4) {
		return 0
	}
	return n
}

// isLunar reports whether the words from token i on say that a month is of another
// calendar, or name its year by that: tháng 12 âm lịch, tháng 12 năm Bính Tý.
func isLunar(t *List, i int) bool {
	lunar := &t.Words.Calendar.Lunar
	if lunar.Has(t.Word(i)) || lunar.Has(t.Word(i)+" "+t.Word(i+1)) {
		return true
	}
	return t.Class(i)&word.Article != 0 && t.Word(i+1) != "" && t.Capitalized(i+1)
}
