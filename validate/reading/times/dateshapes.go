package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// maxDay is the highest number that stands in the place of a day by a slip:
// 32 January is meant as a date, 48 March is a number before one.
const maxDay = 39

// shape reads an expression in which the month is a word, starting with token
// i.
func (s *dateScanner) shape(i int) (parsed, bool) {
	if i >= len(s.tokens) || !s.nearsMonth(i) {
		return parsed{}, false
	}
	for _, shape := range shapes {
		if p, ok := s.match(i, shape.parts); ok {
			p.form = shape.form
			if s.whole || s.stands(p) {
				return p, true
			}
		}
	}
	return parsed{}, false
}

// widestShape is the most tokens from the first of a shape to its month, or
// from its month to its first number.
const widestShape = 7

// nearsMonth reports whether there is a month at token i or soon after a number
// there: without one there is no shape to look for.
func (s *dateScanner) nearsMonth(i int) bool {
	for end := min(i+widestShape, len(s.tokens)); i < end; i++ {
		if s.words.kinds[s.tokens[i].lex]&monthName != 0 {
			return true
		}
	}
	return false
}

// match reads parts from token i on.
func (s *dateScanner) match(i int, parts []part) (parsed, bool) {
	p := parsed{tokens: [2]int{i, i}, day: noDay}
	for n, want := range parts {
		next := i
		if n > 0 && want != through && parts[n-1] != through {
			var ok bool
			if next, ok = s.joint(i, parts[n-1], want, &p); !ok {
				return parsed{}, false
			}
		}
		end, ok := s.part(next, want, &p)
		if !ok {
			return parsed{}, false
		}
		i = end
	}
	p.tokens[1] = i
	return p, true
}

// joint skips what may stand between two parts of a date, which begin at i:
// white space; a word such as "of" beside the month; a comma where a year
// follows, or before the month in a heading.
func (s *dateScanner) joint(i int, before, after part, p *parsed) (int, bool) {
	full := before == day || after == day
	if s.markAt(i, "-") && s.gapAt(i) == noGap && s.gapAt(i+1) == noGap && (after == month && before == day || after == year && before == month && (p.day == noDay || s.markAt(p.tokens[0]+1, "-"))) {
		return i + 1, true // 11-Sep-1973, Sep-1973
	}
	if after == year || s.whole && before == year {
		if s.markAt(i, ",") && s.gapAt(i) == noGap {
			p.comma = true
			return i + 1, s.gapAt(i+1) == spaceGap || full && s.gapAt(i+1) == lineGap
		}
	}
	if s.kind(i) != 0 && s.words.Joints.Parts.Has(s.word(i)) && (before == month || after == month || after == year) && before != year && s.gapAt(i) == spaceGap {
		i++
	}
	return i, s.gapAt(i) == spaceGap || full && s.gapAt(i) == lineGap
}

// part reads one part at token i into p and gives the index after it.
func (s *dateScanner) part(i int, want part, p *parsed) (int, bool) {
	switch want {
	case day:
		return s.day(i, p)
	case month:
		return s.month(i, p)
	case year:
		return s.year(i, p)
	default:
		return s.through(i)
	}
}

// day reads one or two digits and the ending of an ordinal.
func (s *dateScanner) day(i int, p *parsed) (int, bool) {
	if !s.numberAt(i, 1, 2) {
		return 0, false
	}
	p.day = int(s.tokens[i].value)
	i++
	if i < len(s.tokens) && s.gapAt(i) == noGap {
		switch {
		case s.words.numbers.OrdinalEndings.Has(s.word(i)), s.words.calendar.DottedDays && s.markAt(i, "."), s.markAt(i, "º°ª"):
			return i + 1, true
		case s.tokens[i].kind != markToken:
			return 0, false
		}
	}
	return i, true
}

// month reads a month in full or abbreviated, with its full stop.
func (s *dateScanner) month(i int, p *parsed) (int, bool) {
	if s.kind(i)&monthName == 0 {
		return 0, false
	}
	m := s.lexeme(i).month
	if m.everyday && s.words.calendar.Capitals && !s.capitalized(i) {
		return 0, false
	}
	if p.month == 0 {
		p.month = m.number
	} else {
		p.until = m.number
	}
	p.everyday = m.everyday || m.name
	i++
	if m.short && s.markAt(i, ".") && s.gapAt(i) == noGap {
		i++
	}
	return i, true
}

// year reads four digits that no letter or further digit is attached to; in a
// heading with a day, three will do.
func (s *dateScanner) year(i int, p *parsed) (int, bool) {
	early := s.whole && p.day != noDay && s.numberAt(i, 3, 4)
	if !early && !s.yearAt(i) {
		return 0, false
	}
	p.year = s.tokens[i].value
	if end, ok := s.dualYear(i, p); ok {
		return end, true
	}
	return i + 1, !s.continuesNumber(i) && !s.eraAt(i+1)
}

// eraAt reports whether an era such as BC follows at token i.
func (s *dateScanner) eraAt(i int) bool {
	if s.gapAt(i) > spaceGap || s.word(i) == "" || !s.capitalized(i) {
		return false
	}
	_, ok, _ := s.era(i, len(s.tokens))
	return ok
}

// through reads what stands between the ends of a range.
func (s *dateScanner) through(i int) (int, bool) {
	if s.markAt(i, text.Dashes) {
		return i + 1, s.gapAt(i) <= spaceGap && s.gapAt(i+1) <= spaceGap
	}
	return i + 1, s.kind(i) != 0 && s.words.Prepositions.Through.Has(s.word(i)) && s.gapAt(i) == spaceGap && s.gapAt(i+1) == spaceGap
}

// stands reports whether what matched a shape is a date in running text.
func (s *dateScanner) stands(p parsed) bool {
	first, end := p.tokens[0], p.tokens[1]
	if s.tokens[first].kind == numberToken && s.attachedNumber(first) {
		return false
	}
	if end < len(s.tokens) && s.gapAt(end) == noGap && s.tokens[end].kind != markToken {
		return false
	}
	if p.day != noDay && !s.plausibleDay(p) {
		return false
	}
	switch p.form {
	case when.YearMonth, when.YearMonthRange, when.YearDayMonth, when.YearMonthDay:
		return s.yearFirst(p)
	case when.MonthYear, when.MonthDayYear, when.DayMonthYear, when.MonthRangeYear:
		return !s.countsThings(end, p)
	}
	return true
}

// plausibleDay reports whether the number in the place of the day is one, if
// only by a slip, and not the number of a law or a flight.
func (s *dateScanner) plausibleDay(p parsed) bool {
	if p.day > maxDay {
		return false
	}
	first := p.tokens[0]
	return p.form != when.DayMonthYear || !s.labelled(first)
}

// labelled reports whether a word before token i makes it the number of
// something: "No. 31", "room 1408".
func (s *dateScanner) labelled(i int) bool {
	before := i - 1
	if s.markAt(before, ".") {
		before--
	}
	return s.gapAt(i) <= spaceGap && s.words.Amounts.Labels.Has(s.word(before))
}

// yearFirst reports whether a year and the month after it belong together: in
// "in 1973 June Carter …" and "1973, June 1974" they do not.
func (s *dateScanner) yearFirst(p parsed) bool {
	end := p.tokens[1]
	next := end
	if s.markAt(next, ",") {
		next++
	}
	if s.gapAt(next) <= spaceGap && s.numberAt(next, 1, 4) {
		return false
	}
	if p.form == when.YearMonth && p.everyday {
		return s.gapAt(end) >= lineGap || s.tokens[end].kind == markToken && !s.markAt(end, "'’")
	}
	return true
}

// countsThings reports whether the year of an expression is rather a number of
// things, which token i names: "in May 2000 workers …", "on 11 May, 1200
// people …". Only a round number, or one after a comma, is doubted.
func (s *dateScanner) countsThings(i int, p parsed) bool {
	if p.year%100 != 0 && (!p.comma || p.day != noDay) {
		return false
	}
	return s.unitAt(i) || s.countedAt(i)
}
