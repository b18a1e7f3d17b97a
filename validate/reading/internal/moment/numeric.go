package moment

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Numeric reads "13/02/1862", "13.02.1862", "1862/02/13" and "02/1862", where
// only one order is possible.
func Numeric(t *token.List, i, last int, m *Moment) (int, bool) {
	f, end, ok := figuresAt(t, i, last)
	if !ok || !f.order(m) {
		return 0, false
	}
	m.Dated, m.Digits = true, 4
	return end, true
}

// figures are two or three numbers with the same sign between them, of which one is a
// year.
type figures struct {
	numbers   [3]int64
	count     int
	sign      rune
	yearFirst bool
}

func figuresAt(t *token.List, i, last int) (figures, int, bool) {
	f := figures{yearFirst: t.YearAt(i)}
	for ; f.count < len(f.numbers) && i < last; f.count++ {
		if f.count > 0 {
			if !t.MarkAt(i, "/.-") || t.GapAt(i) != text.NoGap || t.GapAt(i+1) != text.NoGap || f.sign != 0 && t.Tokens[i].Mark != f.sign {
				break
			}
			f.sign = t.Tokens[i].Mark
			i++
		}
		isYear := f.yearFirst == (f.count == 0) && t.YearAt(i)
		if !isYear && !t.NumberAt(i, 1, 2) {
			return f, i, false
		}
		f.numbers[f.count] = t.Tokens[i].Value
		if i++; isYear && !f.yearFirst {
			f.count++
			break
		}
	}
	return f, i, true
}

// order finds out which of the numbers is what. It is false where more than one order
// is possible, or none.
func (f figures) order(m *Moment) bool {
	a, b, c := f.numbers[0], f.numbers[1], f.numbers[2]
	switch {
	case f.count == 3 && f.yearFirst:
		m.Unit, m.Year, m.Month, m.Day = DayUnit, a, int(b), int(c)
	case f.count == 3 && c >= token.FirstYear && (a > 12 && b <= 12 || a == b):
		m.Unit, m.Year, m.Month, m.Day = DayUnit, c, int(b), int(a)
		return m.Day <= 31
	case f.count == 3 && c >= token.FirstYear && b > 12 && a <= 12 && f.sign != '.':
		m.Unit, m.Year, m.Month, m.Day = DayUnit, c, int(a), int(b)
		return m.Day <= 31
	case f.count == 2 && !f.yearFirst && b >= token.FirstYear && a >= 1:
		m.Unit, m.Year, m.Month = MonthUnit, b, int(a)
	default:
		return false
	}
	return m.Month <= 12
}
