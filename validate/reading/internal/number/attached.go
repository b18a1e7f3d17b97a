package number

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Attached reports whether the number at i is a part of a larger one or
// of a sum, a time, a version: whether a sign or a separator sticks to it that
// no date has there.
func Attached(t *token.List, i int) bool {
	if t.GapAt(i) != text.NoGap || t.IsJoined(i) {
		return false
	}
	before := t.Tokens[i-1]
	return before.Kind != text.MarkToken || before.IsOneOf("$£€¥₫#№+×=@&%_\\/") ||
		before.IsOneOf(".,:'’") && t.NumberAt(i-2, 1, text.AnyDigits) && t.GapAt(i-1) == text.NoGap
}

// Continues reports whether something is attached to the end of the
// number at i that makes it other than a year: a letter (1970s), a decimal, a
// thousand, a share, the last digits of a range (1939–45).
func Continues(t *token.List, i int) bool {
	next := i + 1
	if t.GapAt(next) != text.NoGap {
		return false
	}
	attached := t.GapAt(next+1) == text.NoGap
	number := attached && t.NumberAt(next+1, 1, text.AnyDigits)
	switch {
	case t.Tokens[next].Kind != text.MarkToken, t.MarkAt(next, "%‰°$€£¥/\\_=@#&×+"):
		return true
	case t.MarkAt(next, ".,:'"):
		return number
	case t.MarkAt(next, text.Dashes):
		// In "5 May 1950–6 June 1951" a day follows.
		return number && !t.YearAt(next+1) && !(t.NumberAt(next+1, 1, 2) && t.Class(next+2)&word.Month != 0)
	}
	return false
}

// Compounded reports whether a hyphen joins the number at i to a word: a
// 1500-strong garrison.
func Compounded(t *token.List, i int) bool {
	return t.MarkAt(i+1, "-‐‑") && t.GapAt(i+1) == text.NoGap && t.GapAt(i+2) == text.NoGap && t.Word(i+2) != ""
}
