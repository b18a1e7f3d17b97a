package moment

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Half reads "first half of 1945", "H1 1945" and "1945 H1".
func Half(t *token.List, i, last int, m *Moment) (int, bool) {
	code := 0
	if end, ok := Year(t, i, last, m); ok {
		if t.MarkAt(end, "-") {
			end++
		}
		if t.Word(end) != "h" || !t.NumberAt(end+1, 1, 1) || t.GapAt(end+1) != text.NoGap || t.Tokens[end+1].Value > 2 || t.Tokens[end+1].Value < 1 || m.Digits != 4 {
			return 0, false
		}
		m.Unit, m.Code = SeasonUnit, 39+int(t.Tokens[end+1].Value)
		return end + 2, true
	}
	switch {
	case t.Words.Label.Half.Has(t.Word(i + 1)):
		code = t.Words.Label.HalfOf(t.Word(i))
		i += 2
	case t.Word(i) == "h" && t.NumberAt(i+1, 1, 1) && t.GapAt(i+1) == text.NoGap && t.Tokens[i+1].Value <= 2:
		code = 39 + int(t.Tokens[i+1].Value)
		i += 2
	}
	if code == 0 {
		return 0, false
	}
	return coded(t, code, i, last, m)
}

// Season reads "Spring 1968" and "1968 Spring".
func Season(t *token.List, i, last int, m *Moment) (int, bool) {
	if code := t.Words.Label.Season(t.Word(i)); code != 0 {
		return coded(t, code, i+1, last, m)
	}
	end, ok := Year(t, i, last, m)
	if !ok || t.Words.Label.Season(t.Word(end)) == 0 || m.Digits < 3 {
		return 0, false
	}
	m.Unit, m.Code = SeasonUnit, t.Words.Label.Season(t.Word(end))
	return end + 1, true
}

// firstQuarter is the EDTF code of the first quarter of a year.
const firstQuarter = 33

// Quarter reads "Q3 2021", "2021 Q3", "third quarter of 2021".
func Quarter(t *token.List, i, last int, m *Moment) (int, bool) {
	if n := t.Words.Label.Ordinal(t.Word(i)); 1 <= n && n <= 4 && t.Words.Label.Quarter.Has(t.Word(i+1)) {
		return coded(t, firstQuarter-1+n, i+2, last, m)
	}
	if t.NumberAt(i, 1, 1) && t.GapAt(i+1) == text.NoGap && t.Words.Label.OrdinalEndings.Has(t.Word(i+1)) && t.Words.Label.Quarter.Has(t.Word(i+2)) && t.Tokens[i].Value <= 4 && t.Tokens[i].Value > 0 {
		return coded(t, firstQuarter-1+int(t.Tokens[i].Value), i+3, last, m)
	}
	if n := quarterAt(t, i); n != 0 {
		return coded(t, firstQuarter-1+n, i+2, last, m)
	}
	end, ok := Year(t, i, last, m)
	if t.MarkAt(end, "-") {
		end++
	}
	n := quarterAt(t, end)
	if !ok || n == 0 || m.Digits != 4 {
		return 0, false
	}
	m.Unit, m.Code = SeasonUnit, firstQuarter-1+n
	return end + 2, true
}

// quarterAt returns the number of the quarter written Q3 at i, or 0.
func quarterAt(t *token.List, i int) int {
	if t.Word(i) == "q" && t.NumberAt(i+1, 1, 1) && t.GapAt(i+1) == text.NoGap && 1 <= t.Tokens[i+1].Value && t.Tokens[i+1].Value <= 4 {
		return int(t.Tokens[i+1].Value)
	}
	return 0
}

// coded reads the year, at i, of a season.
func coded(t *token.List, code, i, last int, m *Moment) (int, bool) {
	m.Unit, m.Code = SeasonUnit, code
	for t.MarkAt(i, ",") || t.Words.Label.Of.Has(t.Word(i)) || t.Words.Label.Time.Joints.Parts.Has(t.Word(i)) || t.Words.Label.Years.Has(t.Word(i)) {
		i++
	}
	end, ok := Year(t, i, last, m)
	return end, ok && (m.Digits >= 3 || m.Era != NoEra)
}

// The EDTF codes of the seasons.
const (
	Spring = 21 + iota
	Summer
	Autumn // also a fall
	Winter
)

// MonthOfSeason has a month in the middle of each season, by EDTF code; for winter
// that in which it begins.
var MonthOfSeason = map[int]int{Spring: 4, Summer: 7, Autumn: 10, Winter: 12}
