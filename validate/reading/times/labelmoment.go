package times

import "github.com/chronlint/chronlint/validate/reading/text"

// A moment is one date of a label, or one end of a range, which may leave
// parts to the other end.
type moment struct {
	unit   unit
	era    era
	year   int64 // or the ordinal of a century or millennium, or the first year of a decade
	dated  bool  // year is known
	digits int   // of the year as written; 0 where it has marks between
	month  int
	day    int // noDay: none
	code   int // EDTF code of a season, quarter or half

	about, unsure bool
	all           bool // about is said first, and of a whole range
}

// unit is the length of time that a moment names.
type unit uint8

const (
	yearUnit unit = iota
	monthUnit
	dayUnit
	seasonUnit
	decadeUnit
	centuryUnit
	millenniumUnit
	rankUnit // an ordinal; what it counts is told by the other end of the range
)

type era uint8

const (
	noEra era = iota
	ad        // AD
	bc        // BC
)

// moment reads tokens from i to last, all of them.
func (l *labelReader) moment(i, last int) (moment, bool) {
	m := moment{day: noDay}
	i = l.qualifiers(i, last, &m)
	for _, read := range []func(i, last int, m *moment) (int, bool){
		l.isoMoment, l.ranked, l.half, l.seasonOf, l.quarter, l.monthFirst, l.dayFirst, l.numeric, l.yearFirstOf, l.decade, l.yearOnly,
	} {
		try := m
		if end, ok := read(i, last, &try); ok {
			if l.markAt(end, "?") && end < last {
				try.unsure = true
				end++
			}
			if end == last {
				return try, true
			}
		}
	}
	return moment{}, false
}

// qualifiers reads what stands before a date: circa, early, the.
func (l *labelReader) qualifiers(i, last int, m *moment) int {
	for i < last {
		word := l.word(i)
		switch {
		case l.markAt(i, "~≈"), l.words.About.Has(word) && !(len(word) == 1 && l.capitalized(i)):
			m.about, m.all = true, true
			if i++; l.markAt(i, ".") {
				i++
			}
		case l.words.Unsure.Has(word):
			m.unsure = true
			i++
		case l.words.Stretch.Has(word):
			m.about = true
			for i++; l.markAt(i, text.Dashes) || l.words.Of.Has(l.word(i)); {
				i++
			}
		case word == "the":
			i++
		default:
			return i
		}
	}
	return i
}

// isoMoment reads 1973-09-11 or 1973-09.
func (l *labelReader) isoMoment(i, last int, m *moment) (int, bool) {
	if i >= last {
		return 0, false
	}
	p, ok := l.iso(i)
	if !ok || p.tokens[1] > last {
		return 0, false
	}
	m.unit, m.year, m.dated, m.digits, m.month, m.day = monthUnit, p.year, true, 4, p.month, p.day
	if p.day != noDay {
		m.unit = dayUnit
	}
	return p.tokens[1], true
}

// ranked reads "7th century BC", "third millennium", or an ordinal alone.
func (l *labelReader) ranked(i, last int, m *moment) (int, bool) {
	// "first half of the 17th century"
	if l.words.half(l.word(i)) != 0 && l.word(i+1) == "half" && l.word(i+2) == "of" {
		m.about = true
		if i += 3; l.word(i) == "the" {
			i++
		}
	}
	end := i
	switch rank := l.words.rank(l.word(i)); {
	case rank != 0:
		m.year, end = int64(rank), i+1
	case l.word(i) == "twenty" && l.markAt(i+1, text.Dashes) && l.word(i+2) == "first":
		m.year, end = 21, i+3
	case l.numberAt(i, 1, 2) && l.gapAt(i+1) == noGap && l.words.ordinal.Has(l.word(i+1)):
		m.year, end = l.tokens[i].value, i+2
	default:
		return 0, false
	}
	m.unit, m.dated = rankUnit, true
	if end < last && l.markAt(end, "-") {
		end++
	}
	if u, ok := l.words.unit(l.word(end)); ok && end < last {
		m.unit = u
		if end++; l.word(end-1) == "cent" && l.markAt(end, ".") {
			end++
		}
		end = l.eraAfter(end, last, m)
	}
	return end, m.year > 0
}

// half reads "first half of 1945", "H1 1945" and "1945 H1".
func (l *labelReader) half(i, last int, m *moment) (int, bool) {
	code := 0
	if end, ok := l.labelYear(i, last, m); ok {
		if l.markAt(end, "-") {
			end++
		}
		if l.word(end) != "h" || !l.numberAt(end+1, 1, 1) || l.gapAt(end+1) != noGap || l.tokens[end+1].value > 2 || l.tokens[end+1].value < 1 || m.digits != 4 {
			return 0, false
		}
		m.unit, m.code = seasonUnit, 39+int(l.tokens[end+1].value)
		return end + 2, true
	}
	switch {
	case l.word(i+1) == "half":
		code = l.words.half(l.word(i))
		i += 2
	case l.word(i) == "h" && l.numberAt(i+1, 1, 1) && l.gapAt(i+1) == noGap && l.tokens[i+1].value <= 2:
		code = 39 + int(l.tokens[i+1].value)
		i += 2
	}
	if code == 0 {
		return 0, false
	}
	return l.coded(code, i, last, m)
}

// seasonOf reads "Spring 1968" and "1968 Spring".
func (l *labelReader) seasonOf(i, last int, m *moment) (int, bool) {
	if code := l.words.season(l.word(i)); code != 0 {
		return l.coded(code, i+1, last, m)
	}
	end, ok := l.labelYear(i, last, m)
	if !ok || l.words.season(l.word(end)) == 0 || m.digits < 3 {
		return 0, false
	}
	m.unit, m.code = seasonUnit, l.words.season(l.word(end))
	return end + 1, true
}

// firstQuarter is the EDTF code of the first quarter of a year.
const firstQuarter = 33

// quarter reads "Q3 2021", "2021 Q3", "third quarter of 2021".
func (l *labelReader) quarter(i, last int, m *moment) (int, bool) {
	if n := l.words.rank(l.word(i)); 1 <= n && n <= 4 && l.word(i+1) == "quarter" {
		return l.coded(firstQuarter-1+n, i+2, last, m)
	}
	if l.numberAt(i, 1, 1) && l.gapAt(i+1) == noGap && l.words.ordinal.Has(l.word(i+1)) && l.word(i+2) == "quarter" && l.tokens[i].value <= 4 && l.tokens[i].value > 0 {
		return l.coded(firstQuarter-1+int(l.tokens[i].value), i+3, last, m)
	}
	if n := l.quarterAt(i); n != 0 {
		return l.coded(firstQuarter-1+n, i+2, last, m)
	}
	end, ok := l.labelYear(i, last, m)
	if l.markAt(end, "-") {
		end++
	}
	n := l.quarterAt(end)
	if !ok || n == 0 || m.digits != 4 {
		return 0, false
	}
	m.unit, m.code = seasonUnit, firstQuarter-1+n
	return end + 2, true
}

// quarterAt returns the number of the quarter written Q3 at i, or 0.
func (l *labelReader) quarterAt(i int) int {
	if l.word(i) == "q" && l.numberAt(i+1, 1, 1) && l.gapAt(i+1) == noGap && 1 <= l.tokens[i+1].value && l.tokens[i+1].value <= 4 {
		return int(l.tokens[i+1].value)
	}
	return 0
}

// coded reads the year, at i, of a season.
func (l *labelReader) coded(code, i, last int, m *moment) (int, bool) {
	m.unit, m.code = seasonUnit, code
	for l.markAt(i, ",") || l.words.Of.Has(l.word(i)) {
		i++
	}
	end, ok := l.labelYear(i, last, m)
	return end, ok && (m.digits >= 3 || m.era != noEra)
}

// monthAt reads a month's name, in any case, with its full stop.
func (l *labelReader) monthAt(i, last int, m *moment) (int, bool) {
	if i >= last {
		return 0, false
	}
	w, ok := l.words.months[l.word(i)]
	if !ok {
		return 0, false
	}
	m.month = w.number
	if i++; i < last && w.short && l.markAt(i, ".") && l.gapAt(i) == noGap {
		i++
	}
	return i, true
}

// dayAt reads the number of a day.
func (l *labelReader) dayAt(i, last int, m *moment) (int, bool) {
	if i >= last || !l.numberAt(i, 1, 2) || l.tokens[i].value > maxDay || l.tokens[i].value == 0 {
		return 0, false
	}
	m.day = int(l.tokens[i].value)
	if i++; i < last && l.gapAt(i) == noGap && l.words.ordinal.Has(l.word(i)) {
		i++
	}
	return i, true
}

// monthFirst reads "Sep. 2, 1945", "Sep. 1945", "Sep. 2" and "Sep.".
func (l *labelReader) monthFirst(i, last int, m *moment) (int, bool) {
	i, ok := l.monthAt(i, last, m)
	if !ok {
		return 0, false
	}
	m.unit = monthUnit
	if end, ok := l.dayAt(i, last, m); ok {
		if _, isEra, _ := l.era(end, last); !isEra {
			m.unit = dayUnit
			i = end
		} else {
			m.day = noDay // March 44 BC
		}
	}
	return l.yearAfter(i, last, m), true
}

// dayFirst reads "2 September 1945", "2 September", "2nd of Sept., 1945" and
// "18, 1986", the end of a range.
func (l *labelReader) dayFirst(i, last int, m *moment) (int, bool) {
	i, ok := l.dayAt(i, last, m)
	if !ok {
		return 0, false
	}
	m.unit = dayUnit
	if l.markAt(i, ",") && l.gapAt(i+1) == spaceGap {
		end := l.yearAfter(i, last, m)
		return end, m.dated
	}
	if l.word(i) == "of" {
		i++
	}
	if i, ok = l.monthAt(i, last, m); !ok {
		return 0, false
	}
	return l.yearAfter(i, last, m), true
}

// yearAfter reads the year of a month or a day, if one stands at i.
func (l *labelReader) yearAfter(i, last int, m *moment) int {
	at := i
	if l.markAt(at, ",") || l.word(at) == "of" {
		at++
	}
	try := *m
	if end, ok := l.labelYear(at, last, &try); ok && (try.digits >= 3 || try.era != noEra) {
		*m = try
		return end
	}
	return i
}

// numeric reads "13/02/1862", "13.02.1862", "1862/02/13" and "02/1862", where
// only one order is possible.
func (l *labelReader) numeric(i, last int, m *moment) (int, bool) {
	var n [3]int64
	count, sign := 0, rune(0)
	yearFirst := l.yearAt(i)
	for ; count < len(n) && i < last; count++ {
		if count > 0 {
			if !l.markAt(i, "/.-") || l.gapAt(i) != noGap || l.gapAt(i+1) != noGap || sign != 0 && l.tokens[i].mark != sign {
				break
			}
			sign = l.tokens[i].mark
			i++
		}
		isYear := yearFirst == (count == 0) && l.yearAt(i)
		if !isYear && !l.numberAt(i, 1, 2) {
			return 0, false
		}
		n[count] = l.tokens[i].value
		if i++; isYear && !yearFirst {
			count++
			break
		}
	}
	m.dated, m.digits = true, 4
	switch {
	case count == 3 && yearFirst:
		m.unit, m.year, m.month, m.day = dayUnit, n[0], int(n[1]), int(n[2])
		return i, m.month <= 12
	case count == 3 && n[2] >= firstYear:
		m.unit, m.year = dayUnit, n[2]
		switch {
		case n[0] > 12 && n[1] <= 12 || n[0] == n[1]:
			m.day, m.month = int(n[0]), int(n[1])
		case n[1] > 12 && n[0] <= 12 && sign != '.':
			m.month, m.day = int(n[0]), int(n[1])
		default:
			return 0, false
		}
		return i, m.day <= 31
	case count == 2 && !yearFirst && n[1] >= firstYear && 1 <= n[0] && n[0] <= 12:
		m.unit, m.year, m.month = monthUnit, n[1], int(n[0])
		return i, true
	}
	return 0, false
}

// yearFirstOf reads "1973 September", "1973, September 11", "1973 11 Sept.".
func (l *labelReader) yearFirstOf(i, last int, m *moment) (int, bool) {
	i, ok := l.labelYear(i, last, m)
	if !ok || m.digits < 3 {
		return 0, false
	}
	if l.markAt(i, ",") {
		i++
	}
	if end, ok := l.dayAt(i, last, m); ok {
		m.unit = dayUnit
		return l.monthAt(end, last, m)
	}
	if i, ok = l.monthAt(i, last, m); !ok {
		return 0, false
	}
	m.unit = monthUnit
	if end, ok := l.dayAt(i, last, m); ok {
		m.unit = dayUnit
		i = end
	}
	return i, true
}

// decade reads "1970s". Of "1900s", a century or a decade, it gives the
// century, which holds the decade.
func (l *labelReader) decade(i, last int, m *moment) (int, bool) {
	if !l.numberAt(i, 2, 4) {
		return 0, false
	}
	n := l.tokens[i]
	end := i + 1
	if l.markAt(end, "'’") && l.gapAt(end) == noGap {
		end++
	}
	if l.gapAt(end) != noGap || l.word(end) != "s" || n.value%10 != 0 || n.value == firstYear || n.digits == 4 && !l.yearAt(i) {
		return 0, false
	}
	m.unit, m.year, m.dated, m.digits = decadeUnit, n.value, true, int(n.digits)
	if n.value%100 == 0 {
		m.unit, m.year = centuryUnit, n.value/100+1
	}
	return end + 1, true
}

// yearOnly reads a year.
func (l *labelReader) yearOnly(i, last int, m *moment) (int, bool) {
	if l.word(i) == "year" || l.word(i) == "years" {
		if i++; l.markAt(i, ":") {
			i++
		}
	}
	return l.labelYear(i, last, m)
}

// labelYear reads a year with its era: "258 BC", "AD 69", "23,500 BC", "1973".
func (l *labelReader) labelYear(i, last int, m *moment) (int, bool) {
	e, isEra, next := l.era(i, last)
	if isEra {
		i, m.era = next, e
	}
	if i >= last || l.tokens[i].kind != numberToken {
		return 0, false
	}
	t := l.tokens[i]
	grouped := t.digits <= 3 && l.markAt(i+1, ",") && l.gapAt(i+1) == noGap && l.gapAt(i+2) == noGap && l.numberAt(i+2, 3, 3) && i+2 < last
	switch {
	case grouped:
		m.year, m.digits = t.value*1000+l.tokens[i+2].value, 0
		i += 3
	case t.digits <= 4:
		m.year, m.digits = t.value, int(t.digits)
		i++
	case t.digits <= 7:
		for _, c := range t.In(l.text) {
			m.year = m.year*10 + int64(c-'0')
		}
		m.digits = int(t.digits)
		i++
	default:
		return 0, false
	}
	if t.digits < 4 && l.text[t.Start] == '0' || m.year == 0 {
		return 0, false
	}
	if i < last && l.gapAt(i) == noGap && l.tokens[i].kind == wordToken {
		if _, isEra, _ := l.era(i, last); !isEra {
			return 0, false
		}
	}
	m.unit, m.dated = max(m.unit, yearUnit), true
	if !isEra {
		i = l.eraAfter(i, last, m)
	}
	return i, true
}

func (l *labelReader) eraAfter(i, last int, m *moment) int {
	if e, ok, end := l.era(i, last); ok {
		m.era = e
		return end
	}
	return i
}

// era reads BC, B.C., BCE, AD, A.D. or CE in capitals, or in small letters
// without stops.
func (l *dateScanner) era(i, last int) (e era, ok bool, end int) {
	if i >= last || l.tokens[i].kind != wordToken || l.tokens[i].Len() > len("bce") {
		return noEra, false, i
	}
	if e, ok := l.words.eraOf(l.word(i)); ok {
		return e, true, i + 1
	}
	letters := ""
	for end = i; end < last && len(l.word(end)) == 1 && len(letters) < len("bce"); {
		letters += l.word(end)
		end++
		if !l.markAt(end, ".") || end >= last {
			break
		}
		end++
	}
	e, ok = l.words.eraOf(letters)
	return e, ok, end
}
