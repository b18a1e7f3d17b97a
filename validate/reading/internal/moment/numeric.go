package moment

import "github.com/chronlint/chronlint/validate/reading/internal/token"

// Numeric reads "13/02/1862", "13.02.1862", "1862/02/13" and "02/1862", where
// only one order is possible.
func Numeric(t *token.List, i, last int, m *Moment) (int, bool) {
	var n [3]int64
	count, sign := 0, rune(0)
	yearFirst := t.YearAt(i)
	for ; count < len(n) && i < last; count++ {
		if count > 0 {
			if !t.MarkAt(i, "/.-") || t.GapAt(i) != token.NoGap || t.GapAt(i+1) != token.NoGap || sign != 0 && t.Tokens[i].Mark != sign {
				break
			}
			sign = t.Tokens[i].Mark
			i++
		}
		isYear := yearFirst == (count == 0) && t.YearAt(i)
		if !isYear && !t.NumberAt(i, 1, 2) {
			return 0, false
		}
		n[count] = t.Tokens[i].Value
		if i++; isYear && !yearFirst {
			count++
			break
		}
	}
	m.Dated, m.Digits = true, 4
	switch {
	case count == 3 && yearFirst:
		m.Unit, m.Year, m.Month, m.Day = DayUnit, n[0], int(n[1]), int(n[2])
		return i, m.Month <= 12
	case count == 3 && n[2] >= token.FirstYear:
		m.Unit, m.Year = DayUnit, n[2]
		switch {
		case n[0] > 12 && n[1] <= 12 || n[0] == n[1]:
			m.Day, m.Month = int(n[0]), int(n[1])
		case n[1] > 12 && n[0] <= 12 && sign != '.':
			m.Month, m.Day = int(n[0]), int(n[1])
		default:
			return 0, false
		}
		return i, m.Day <= 31
	case count == 2 && !yearFirst && n[1] >= token.FirstYear && 1 <= n[0] && n[0] <= 12:
		m.Unit, m.Year, m.Month = MonthUnit, n[1], int(n[0])
		return i, true
	}
	return 0, false
}
