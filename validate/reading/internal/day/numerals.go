package day

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Numerals returns the dates in figures such as 03/04/1973, 3-4-1973 and 3.4.1973, with
// the year in full.
func Numerals(t text.Tokens) []when.Numerals {
	var found []when.Numerals
	for i := range t.List {
		if n, ok := numeralsAt(t, i); ok && !n.Short && standsAlone(t, i, i+5) {
			found = append(found, n)
		}
	}
	return found
}

// WholeNumerals reads a text that is one such date, whose year may have two digits, and
// nothing else but for a time of day after it.
func WholeNumerals(src string) (when.Numerals, bool) {
	const longest = 40
	if src = strings.TrimSpace(src); len(src) > longest || !MayHaveNumerals(src) {
		return when.Numerals{}, false
	}
	t := text.Tokenize(src)
	n, ok := numeralsAt(t, 0)
	return n, ok && (len(t.List) == 5 || t.At(5).Spaced() && t.Number(5, 1, 2) >= 0 && t.IsMark(6, ":"))
}

// numeralsAt reads the date in figures that begins with token i.
func numeralsAt(t text.Tokens, i int) (when.Numerals, bool) {
	const days, firstYear = 31, 1000
	first, second, year := t.Number(i, 1, 2), t.Number(i+2, 1, 2), t.Number(i+4, 4, 4)
	short := year < 0
	if short {
		year = t.Number(i+4, 2, 2)
	}
	if first < 1 || second < 1 || year < 0 || !short && year < firstYear || first > days || second > days || !areJoined(t, i) {
		return when.Numerals{}, false
	}
	return when.Numerals{
		Span: text.Span{Start: t.At(i).Start, End: t.At(i + 4).End}, First: first, Second: second, Year: int64(year), Short: short, Mark: t.At(i + 1).Mark,
	}, true
}

// areJoined reports whether three numbers from token i on are joined by one mark.
func areJoined(t text.Tokens, i int) bool {
	for n := i + 1; n <= i+4; n++ {
		if t.At(n).Spaced() {
			return false
		}
	}
	return t.IsMark(i+1, "/-.") && t.At(i+3).Kind == text.MarkToken && t.At(i+1).Mark == t.At(i+3).Mark
}

// standsAlone reports whether what is from token i to end is not a part of something
// longer.
func standsAlone(t text.Tokens, i, end int) bool {
	return (t.At(i).Spaced() || t.IsMark(i-1, "(\"“”«„‘'[,;:—–")) && !t.Continues(end) &&
		(t.At(end).Spaced() || !t.IsMark(end, "/-=&_%#@"))
}

// MayHaveNumerals reports whether a text has numbers that are joined as those of a date
// in figures are: a digit, a mark, one or two digits and the same mark. It is a quick
// look, without dividing the text into words.
func MayHaveNumerals(src string) bool {
	for _, mark := range [...]byte{'/', '-', '.'} {
		for at := 0; ; {
			next := strings.IndexByte(src[at:], mark)
			if next < 0 {
				break
			}
			at += next
			if isJoint(src, at, mark) {
				return true
			}
			at++
		}
	}
	return false
}

// isJoint reports whether the mark at a byte is the first of a date in figures.
func isJoint(src string, at int, mark byte) bool {
	isDigit := func(i int) bool { return i >= 0 && i < len(src) && src[i]-'0' <= 9 }
	if !isDigit(at-1) || !isDigit(at+1) || isDigit(at-2) && isDigit(at-3) {
		return false // 1973-09-11
	}
	end := at + 2
	if isDigit(end) {
		end++
	}
	return end < len(src) && src[end] == mark && isDigit(end+1)
}
