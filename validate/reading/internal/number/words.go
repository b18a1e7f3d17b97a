package number

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Cardinal reads a cardinal number in digits or words, up to 999,999.
func Cardinal(t *token.List, i int) (int64, int, bool) {
	if t.NumberAt(i, 1, 4) {
		if Attached(t, i) {
			return 0, 0, false
		}
		n, end := t.Tokens[i].Value, i+1
		if t.Tokens[i].Digits <= 3 && t.MarkAt(end, ",") && t.GapAt(end) == text.NoGap && t.GapAt(end+1) == text.NoGap && t.NumberAt(end+1, 3, 3) {
			n, end = n*1000+t.Tokens[end+1].Value, end+2
		}
		return n, end, true
	}
	var n int64
	end, found := i, false
	for x := t.Entry(end); x.Class&word.Cardinal != 0; x = t.Entry(end) {
		value := int64(x.Number)
		switch {
		case x.Class&word.Multiplier != 0:
			n = max(n, 1) * value
		case found && n%100 != 0 && (n%10 != 0 || value >= 10):
			return n, end, true
		default:
			n += value
		}
		found = true
		end++
		switch {
		case n > 999_999:
			return 0, 0, false
		case t.HyphenAt(end) && t.Class(end+1)&word.Cardinal != 0:
			end++
		case t.IsA(end, word.And) && (n >= 100 || t.Words.Numbers.TensAnd && n >= 20) && t.Class(end+1)&word.Cardinal != 0:
			end++
		case t.GapAt(end) == text.NoGap || t.GapAt(end) == text.BlankGap:
			return n, end, true
		}
	}
	return n, end, found
}

// Ordinal reads an ordinal in words, such as "twenty-third"; 0 if there is
// none.
func Ordinal(t *token.List, i int) (int, int) {
	x := t.Entry(i)
	if x.Class&word.Ordinal != 0 {
		return int(x.Ordinal), i + 1
	}
	last := i + 1
	if t.MarkAt(last, "-‐‑") && t.GapAt(last) == text.NoGap {
		last++
	}
	if y := t.Entry(last); x.Class&word.Cardinal != 0 && x.Number%10 == 0 && y.Class&word.Ordinal != 0 && y.Ordinal < 10 {
		return int(x.Number) + int(y.Ordinal), last + 1
	}
	return 0, i
}
