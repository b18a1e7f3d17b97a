package moment

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Numeric reads "13/02/1862", "13.02.1862", "1862/02/13" and "02/1862", where
// only one order is possible, or it is known which is meant.
func Numeric(t *token.List, i, last int, m *Moment) (int, bool) {
	f, end, ok := figuresAt(t, i, last)
	if !ok || !f.order(m, t.Figures) {
		return 0, false
	}
	m.Dated, m.Digits = true, 4
	return end, true
}

// IsFigures reports whether tokens i to last are a date in figures, in whatever order.
func IsFigures(t *token.List, i, last int) bool {
	f, end, ok := figuresAt(t, i, last)
	return ok && end == last && f.count == len(f.numbers)
}

// figures are two or three numbers with the same sign between them, of which one is a
// year.
type figures struct {
	numbers   [3]int64
	count     int
	sign      rune
	yearFirst bool
	short     bool // the last is a year of two digits, or no year
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
		f.short = f.count == 2 && !isYear && t.NumberAt(i, 2, 2)
		if i++; isYear && !f.yearFirst {
			f.count++
			break
		}
	}
	return f, i, true
}

// order finds out which of the numbers is what. It is false where more than one order
// is possible and it is not known which is meant, or none is.
func (f figures) order(m *Moment, known when.Figures) bool {
	a, b, c := f.numbers[0], f.numbers[1], f.numbers[2]
	switch {
	case f.count == 3 && f.yearFirst:
		m.Unit, m.Year, m.Month, m.Day = DayUnit, a, int(b), int(c)
		return m.Month <= 12
	case f.count == 3:
		return f.endsInYear(m, known)
	case f.count == 2 && !f.yearFirst && b >= token.FirstYear && a >= 1:
		m.Unit, m.Year, m.Month = MonthUnit, b, int(a)
		return m.Month <= 12
	}
	return false
}

// endsInYear finds out which of two numbers before a year is the day.
func (f figures) endsInYear(m *Moment, known when.Figures) bool {
	n := when.Numerals{First: int(f.numbers[0]), Second: int(f.numbers[1]), Year: f.numbers[2], Mark: f.sign}
	if f.short {
		var ok bool
		if n.Year, ok = known.Year(n.Year); !ok || known.Of(f.sign) == when.NoOrder || f.sign == '.' {
			return false // 1.2.10 is a version
		}
	}
	if n.Year < token.FirstYear {
		return false
	}
	order := n.Order()
	if order == when.NoOrder {
		if order = known.Of(f.sign); n.First == n.Second {
			order = when.DayFirst
		}
	}
	const days = 31
	switch m.Unit, m.Year = DayUnit, n.Year; {
	case order == when.DayFirst:
		m.Month, m.Day = n.Second, n.First
	case order == when.MonthFirst && (f.sign != '.' || known.Stop == when.MonthFirst):
		m.Month, m.Day = n.First, n.Second
	default:
		return false
	}
	return min(m.Month, m.Day) > 0 && max(m.Month, m.Day) <= days
}
