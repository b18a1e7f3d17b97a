package day

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Numerals returns the dates in figures such as 03/04/1973 and 3-4-1973. With full
// stops, the day comes first by every custom.
func Numerals(t text.Tokens) []when.Numerals {
	var found []when.Numerals
	for i := range t.List {
		first, second, year := t.Number(i, 1, 2), t.Number(i+2, 1, 2), t.Number(i+4, 4, 4)
		if first < 1 || second < 1 || year < 1000 || first > 31 || second > 31 || !areJoined(t, i) || !standsAlone(t, i, i+5) {
			continue
		}
		span := text.Span{Start: t.At(i).Start, End: t.At(i + 4).End}
		found = append(found, when.Numerals{Span: span, First: first, Second: second, Year: int64(year)})
	}
	return found
}

// areJoined reports whether three numbers from token i on are joined by one mark.
func areJoined(t text.Tokens, i int) bool {
	for n := i + 1; n <= i+4; n++ {
		if t.At(n).Spaced() {
			return false
		}
	}
	return t.IsMark(i+1, "/") && t.IsMark(i+3, "/") || t.IsMark(i+1, "-") && t.IsMark(i+3, "-")
}

// standsAlone reports whether what is from token i to end is not a part of something
// longer.
func standsAlone(t text.Tokens, i, end int) bool {
	return (t.At(i).Spaced() || t.IsMark(i-1, "(\"“”«„‘'[,;:—–")) && !t.Continues(end) &&
		(t.At(end).Spaced() || !t.IsMark(end, "/-=&_%#@"))
}
