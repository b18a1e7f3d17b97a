package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// period reads decades, centuries, seasons, quarters and halves of a year.
func (r *timeReader) period(i int) (int, bool) {
	at := i
	if r.kind(at)&article != 0 {
		at++
	}
	if at >= len(r.tokens) || r.attached(at) {
		return i, false
	}
	m := moment{day: noDay}
	end, ok := r.periodAt(at, &m)
	if ok && m.unit == rankUnit {
		return r.rankedPair(at, end, m)
	}
	if !ok || !r.endsPeriod(end) {
		return i, false
	}
	x := item{first: at, end: end, from: m}
	switch m.unit {
	case decadeUnit:
		x.form = when.Decade
		if m.digits < 3 {
			x.centuryless = true // the ’60s
			if !r.markAt(at-1, "'’‘") || r.gapAt(at) != noGap {
				return i, false
			}
			return r.add(x)
		}
		x.end = r.labels.eraAfter(end, len(r.tokens), &x.from)
	case centuryUnit:
		if r.capitalized(end-1) && r.namedAt(end) {
			return i, false // Twentieth Century Fox
		}
		x.form = when.Century
	case millenniumUnit:
		x.form = when.Millennium
	case seasonUnit:
		if m.era == noEra && m.digits < 4 {
			return i, false
		}
		x.form = when.Season
		if end, ok = r.winterOf(end, &m); !ok {
			return i, false
		}
		x.end = end
	}
	return r.add(x)
}

// rankedPair reads "the 5th–4th century BC", "the 15th and 16th centuries",
// whose first is m.
func (r *timeReader) rankedPair(first, end int, m moment) (int, bool) {
	next := end
	dash := r.markAt(next, text.Dashes) || r.isA(next, preThrough)
	if !dash && !r.isA(next, and|or) {
		return first, false
	}
	if next++; r.isA(next, article) {
		next++
	}
	if next >= len(r.tokens) || r.gapAt(next) > lineGap {
		return first, false
	}
	m2 := moment{day: noDay}
	last, ok := r.labels.ranked(next, len(r.tokens), &m2)
	if !ok || m2.unit == rankUnit || !r.endsPeriod(last) {
		return first, false
	}
	m.unit, m.era = m2.unit, m2.era
	form := when.Century
	if m.unit == millenniumUnit {
		form = when.Millennium
	}
	if dash {
		return r.add(item{first: first, end: last, form: when.PeriodRange, from: m, to: m2, ranged: true})
	}
	r.items = append(r.items, item{first: first, end: end, form: form, from: m, shared: true})
	return r.add(item{first: next, end: last, form: form, from: m2})
}

// periodAt chooses by the token at i which kind of period to read.
func (r *timeReader) periodAt(i int, m *moment) (int, bool) {
	last := len(r.tokens)
	x := r.kind(i)
	switch {
	case r.tokens[i].kind == numberToken:
		next := r.kind(i + 1)
		switch {
		case r.yearAt(i) && next&seasonName != 0 && r.namedAt(i+2):
			return i, false // the 1998 Winter Games
		case r.yearAt(i) && next&seasonName != 0:
			return r.labels.seasonOf(i, last, m)
		case r.yearAt(i) && (next&quarter != 0 || r.markAt(i+1, "-") && r.kind(i+2)&quarter != 0):
			if end, ok := r.labels.quarter(i, last, m); ok {
				return end, true
			}
			*m = moment{day: noDay}
			return r.labels.half(i, last, m)
		case r.gapAt(i+1) != noGap:
			return i, false
		case r.numberAt(i, 1, 2) && r.word(i+1) != "s":
			if end, ok := r.labels.quarter(i, last, m); ok {
				return end, true
			}
			*m = moment{day: noDay}
			return r.labels.ranked(i, last, m)
		}
		return r.labels.decade(i, last, m)
	case x&seasonName != 0:
		return r.labels.seasonOf(i, last, m)
	case x&quarter != 0:
		if end, ok := r.labels.quarter(i, last, m); ok {
			return end, true
		}
		return r.labels.half(i, last, m)
	case x&(rank|late|cardinal) == 0:
		return i, false
	}
	if end, ok := r.labels.half(i, last, m); ok {
		return end, true
	}
	*m = moment{day: noDay}
	if end, ok := r.labels.quarter(i, last, m); ok {
		return end, true
	}
	*m = moment{day: noDay}
	return r.labels.ranked(i, last, m)
}

// namedAt reports whether a word with a capital letter follows at token i on
// the same line.
func (r *timeReader) namedAt(i int) bool {
	return r.gapAt(i) == spaceGap && r.word(i) != "" && r.words.calendar.Capitals && r.capitalized(i)
}

// attached reports whether the token at i is a number that belongs to a larger
// one.
func (r *timeReader) attached(i int) bool {
	return r.tokens[i].kind == numberToken && r.attachedNumber(i)
}

func (r *timeReader) endsPeriod(i int) bool {
	return r.gapAt(i) != noGap || r.tokens[i].kind == markToken
}

// yearSpan reads a range of years whose second is shortened: 1914–18.
func (r *timeReader) yearSpan(i int) (int, bool) {
	if !r.yearAt(i) || r.attachedNumber(i) || r.labelled(i) || !r.markAt(i+1, text.Dashes) || r.gapAt(i+1) != noGap || r.gapAt(i+2) != noGap {
		return i, false
	}
	if !r.numberAt(i+2, 2, 2) || r.gapAt(i+3) == noGap && (r.tokens[i+3].kind != markToken || r.markAt(i+3, text.Dashes+"/%‰°") || r.markAt(i+3, ".,") && r.gapAt(i+4) == noGap) {
		return i, false
	}
	if r.unitAt(i+3) || r.countedAt(i+3) && !r.follows(i, article) { // the 1813–14 campaigns
		return i, false
	}
	from, to := r.tokens[i].value, r.tokens[i+2].value
	if to <= from%100 || to <= 12 && r.markAt(i+1, "-") && !(to == from%100+1 && r.words.yearCues[r.word(i-1)] == strongCue) {
		return i, false
	}
	p := parsed{form: when.YearRange, tokens: [2]int{i, i + 3}, year: from, day: noDay, untilYear: from - from%100 + to}
	return r.addStated(p, 0)
}

// namedPeriod reads "the seventies", "la década de 1970", "los años
// setenta", "el siglo XX".
func (r *timeReader) namedPeriod(i int) (int, bool) {
	at := i
	if r.kind(at)&article != 0 {
		at++
	} else if r.lexeme(at).number != 0 && !r.follows(i, early|middle|late|article) {
		return i, false // in his seventies
	}
	x := r.kind(at)
	if x&(decadeName|centuryBefore) == 0 {
		return i, false
	}
	end := at + 1
	it := item{first: at, from: moment{day: noDay, dated: true, digits: 4}}
	if x&centuryBefore != 0 {
		n, ok := roman(r.word(end))
		if !ok || r.gapAt(end) != spaceGap || !r.capitalized(end) {
			return i, false
		}
		it.form, it.from.unit, it.from.year = when.Century, centuryUnit, int64(n)
		it.end = r.labels.eraAfter(end+1, len(r.tokens), &it.from)
		return r.add(it)
	}
	it.form, it.from.unit = when.Decade, decadeUnit
	if n := r.lexeme(at).number; n != 0 { // the seventies
		it.from.year, it.centuryless, it.end = int64(n), true, end
		return r.add(it)
	}
	if r.isA(end, of) {
		end++
	}
	switch number := r.lexeme(end); {
	case r.yearAt(end) && r.tokens[end].value%10 == 0 && !r.continuesNumber(end):
		it.from.year = r.tokens[end].value
	case number.class&cardinal != 0 && 20 <= number.number && number.number <= 90 && number.number%10 == 0:
		it.from.year, it.centuryless = int64(number.number), true
	default:
		return i, false
	}
	it.end = end + 1
	return r.add(it)
}

var romanDigits = map[byte]int{'i': 1, 'v': 5, 'x': 10}

// roman reads a Roman numeral up to 39, in small letters.
func roman(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		d, ok := romanDigits[s[i]]
		if !ok {
			return 0, false
		}
		if i+1 < len(s) && d < romanDigits[s[i+1]] {
			d = -d
		}
		n += d
	}
	return n, n > 0
}
