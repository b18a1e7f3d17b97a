package reading

// A dayNumber is the number of a day in a list.
type dayNumber struct {
	value      int
	first, end int
	dash       bool // a dash, or a word such as "to", before it
}

// dayNumberAt reads the number of a day with the ending of an ordinal.
func (r *timeReader) dayNumberAt(i int) (dayNumber, bool) {
	if n, end := r.rankNumber(i); n > 0 && n <= 31 {
		return dayNumber{value: n, first: i, end: end}, true
	}
	if !r.numberAt(i, 1, 2) || r.tokens[i].value == 0 || r.tokens[i].value > maxDay {
		return dayNumber{}, false
	}
	p := parsed{day: noDay}
	end, ok := r.day(i, &p)
	return dayNumber{value: p.day, first: i, end: end}, ok
}

// rankNumber reads an ordinal in words, such as "twenty-third"; 0 if there is
// none.
func (r *timeReader) rankNumber(i int) (int, int) {
	x := r.lexeme(i)
	if x.class&rank != 0 {
		return int(x.rank), i + 1
	}
	last := i + 1
	if r.markAt(last, "-‐‑") && r.gapAt(last) == noGap {
		last++
	}
	if y := r.lexeme(last); x.class&cardinal != 0 && x.number%10 == 0 && y.class&rank != 0 && y.rank < 10 {
		return int(x.number) + int(y.rank), last + 1
	}
	return 0, i
}

// numericDate reads days in figures of which only one order is possible:
// "13/02/1862", "13.2.1862".
func (r *timeReader) numericDate(i int) (int, bool) {
	if !r.numberAt(i, 1, 2) || r.attachedNumber(i) || r.labelled(i) || r.gapAt(i+1) != noGap || !r.markAt(i+1, "/.-") {
		return i, false
	}
	m := moment{day: noDay}
	end, ok := r.labels.numeric(i, len(r.tokens), &m)
	if !ok || m.unit != dayUnit || r.gapAt(end) == noGap && (r.tokens[end].kind != markToken || r.markAt(end, "/-_") || r.gapAt(end+1) == noGap && r.markAt(end, ".")) {
		return i, false
	}
	return r.add(item{first: i, end: end, form: Numeric, from: m})
}

// dayList reads days with commas, dashes and words between them, from token i.
func (r *timeReader) dayList(i int) ([]dayNumber, int) {
	d, ok := r.dayNumberAt(i)
	if !ok {
		return nil, i
	}
	list := append(r.days[:0], d) // one list at a time is in use
	for {
		next, dash := list[len(list)-1].end, false
		switch {
		case r.markAt(next, dashes) && r.gapAt(next) <= spaceGap:
			next, dash = next+1, true
		case r.markAt(next, "/") && r.gapAt(next) == noGap && r.gapAt(next+1) == noGap && r.numberAt(next+1, 1, 2):
			next, dash = next+1, true // the night of 12/13 June
			if r.tokens[next].value != int64(list[len(list)-1].value)+1 {
				return list, next - 1
			}
		case r.markAt(next, ",") && r.gapAt(next+1) == spaceGap:
			if next++; r.isA(next, and) {
				next++
			}
		case r.isA(next, preThrough):
			next, dash = next+1, true
		case r.isA(next, and|or):
			next++
		default:
			return list, list[len(list)-1].end
		}
		if r.isA(next, article) {
			next++
		}
		d, ok := r.dayNumberAt(next)
		if !ok || r.gapAt(next) > lineGap || d.value <= list[len(list)-1].value || len(list) == maxDay {
			return list, list[len(list)-1].end
		}
		d.dash = dash
		list = append(list, d)
		r.days = list
	}
}

// daysOfMonth reads "11 September", "the 11th of September", "11–13 September
// 1973", "11 and 13 September" from the first day on.
func (r *timeReader) daysOfMonth(i int) (int, bool) {
	rankWord, _ := r.rankNumber(i)
	named := rankWord != 0
	if !named && (!r.numberAt(i, 1, 2) || r.attachedNumber(i)) || r.labelled(i) {
		return i, false
	}
	list, end := r.dayList(i)
	for len(list) > 0 {
		if unit := r.lexeme(end); unit.unit == Days && !unit.plural && r.isA(end+1, of) {
			end++ // the 15th day of June
		}
		if r.words.joiners[r.word(end)] && r.gapAt(end) == spaceGap {
			end++
		}
		p := parsed{day: noDay}
		if after, ok := r.month(end, &p); ok && r.gapAt(end) <= lineGap && r.gapAt(end) != noGap && (!named || r.follows(end, of) && !r.capitalized(i)) {
			return r.addDays(list, p.month, end, after, DayMonth)
		}
		list = list[:len(list)-1]
		if len(list) > 0 {
			end = list[len(list)-1].end
		}
	}
	return i, false
}

// monthAndDays reads "September 11", "September 11–13", "September 11 and 13,
// 1973".
func (r *timeReader) monthAndDays(i int) (int, bool) {
	p := parsed{day: noDay}
	end, ok := r.month(i, &p)
	if !ok {
		return i, false
	}
	if r.isA(end, article) {
		end++
	}
	if r.gapAt(end) != spaceGap {
		return i, false
	}
	if !r.numberAt(end, 1, 2) {
		return i, false
	}
	list, after := r.dayList(end)
	for n := len(list); n > 1; n-- {
		if last := list[n-1]; !list[n-1].dash && (r.countedAt(last.end) || r.unitAt(last.end)) || r.markAt(last.first-1, ",") {
			list, after = list[:n-1], list[n-2].end
			continue
		}
		break
	}
	if len(list) == 0 || r.unitAt(after) || r.kind(after)&monthName != 0 && r.gapAt(after) == spaceGap {
		return i, false
	}
	return r.addDays(list, p.month, i, after, DayMonth)
}

// addDays adds the days of one month, which is at token month; after is the
// index after them all.
func (r *timeReader) addDays(list []dayNumber, m, monthAt, after int, form Form) (int, bool) {
	year, end, point, ok := r.yearOf(after)
	if !ok {
		end = after
		if !r.dayStands(list, after) {
			return 0, false
		}
	}
	monthFirst := monthAt < list[0].first
	for n := 0; n < len(list); n++ {
		x := item{first: list[n].first, end: list[n].end, form: form, point: point, shared: ok}
		x.from = moment{unit: dayUnit, month: m, day: list[n].value, year: year, dated: ok && point == noPointing, digits: 4}
		if n+1 < len(list) && list[n+1].dash {
			n++
			x.to = x.from
			x.to.day = list[n].value
			x.ranged, x.form, x.end = true, DayRange, list[n].end
		}
		if monthFirst && list[0].first == x.first {
			x.first = monthAt
		}
		if n == len(list)-1 {
			x.end = end
			x.shared = false
			if monthFirst && n > 0 && !x.ranged {
				x.shared = true
			}
		}
		r.items = append(r.items, x)
	}
	return end, true
}

// dayStands reports whether days without a year are dates: not where a name
// goes on behind them.
func (r *timeReader) dayStands(list []dayNumber, after int) bool {
	first := list[0].first
	if r.gapAt(first) == spaceGap && r.word(first-1) != "" && r.capitalized(first-1) && r.kind(first-1) == 0 && !r.opensSentence(first-1) {
		return false // Avenida 9 de Julio
	}
	if r.gapAt(after) == spaceGap && r.word(after) != "" && r.capitalized(after) && r.kind(after) == 0 {
		before := first - 1
		if r.kind(before)&monthName != 0 {
			before--
		}
		return r.kind(before)&(preOn|preBy|preUntil|preSince|preAfter|preFrom|preThrough|and) != 0
	}
	return r.gapAt(after) != noGap || r.tokens[after].kind == markToken
}

// opensSentence reports whether token i is the first of its sentence.
func (r *timeReader) opensSentence(i int) bool {
	return r.gapAt(i) >= lineGap || r.markAt(i-1, ".?!:;”\")")
}

// yearOf reads the year of a month or a day: "1973", ", 1973", "of that year",
// "of the following year".
func (r *timeReader) yearOf(i int) (year int64, end int, point pointing, ok bool) {
	at := i
	if r.markAt(at, ",") {
		at++
	}
	if r.isA(at, of) {
		at++
		if p, unit, end, ok := r.pointer(at); ok && unit.class&unitName != 0 && unit.unit == Years {
			return 0, end, p, true
		}
	}
	m := moment{day: noDay}
	if end, ok := r.labels.labelYear(at, len(r.tokens), &m); ok && r.gapAt(at) <= lineGap && r.gapAt(at) != noGap {
		if r.yearAt(at) && !r.continuesNumber(at) && !(m.year%100 == 0 && r.countedAt(end)) || m.era != noEra {
			return m.astronomical(), end, noPointing, true
		}
	}
	return 0, i, noPointing, false
}

// monthAlone reads a month without a day or a year of its own.
func (r *timeReader) monthAlone(i int) (int, bool) {
	p := parsed{day: noDay}
	end, ok := r.month(i, &p)
	if !ok {
		return i, false
	}
	x := item{first: i, end: end, form: Month, from: moment{unit: monthUnit, month: p.month, day: noDay}}
	if next := end + 1; r.markAt(end, dashes+"/") && r.gapAt(end) == r.gapAt(next) {
		q := parsed{day: noDay}
		if after, ok := r.month(next, &q); ok && q.month > p.month {
			x.to = moment{unit: monthUnit, month: q.month, day: noDay}
			x.ranged, x.form, x.end, end = true, MonthRange, after, after
		}
	}
	if year, after, point, ok := r.yearOf(end); ok {
		x.point, x.end = point, after
		x.from.year, x.from.dated, x.from.digits = year, point == noPointing, 4
		x.to.year, x.to.dated, x.to.digits = year, point == noPointing, 4
		return r.add(x)
	}
	if !r.monthStands(i, end) {
		return i, false
	}
	return r.add(x)
}

// monthStands reports whether the month of tokens i to end is one, rather than
// a part of a name or another word.
func (r *timeReader) monthStands(i, end int) bool {
	m := r.lexeme(i).month
	if r.gapAt(i) <= spaceGap && (r.numberAt(i-1, 1, 3) || r.words.joiners[r.word(i-1)] && (r.numberAt(i-2, 1, 3) || r.words.ordinals[r.word(i-2)] || r.kind(i-2)&rank != 0)) {
		return false
	}
	if r.gapAt(i) == noGap && i > 0 && !r.markAt(i-1, "-‐‑–(\"“‘'—/") || r.numberAt(end, 1, 4) && r.gapAt(end) == spaceGap {
		return false
	}
	if r.gapAt(end) == noGap && end < len(r.tokens) && r.tokens[end].kind != markToken {
		return false
	}
	before := r.lexeme(i - 1)
	if r.gapAt(i) == blankGap {
		before = &r.words.lexemes[0]
	}
	named := r.gapAt(end) == spaceGap && r.word(end) != "" && r.capitalized(end)
	doubtful := m.everyday || m.name || m.short
	const cues = preOn | preBy | preUntil | preSince | preFrom | preBetween | preThrough | preBefore | preAfter | and | or | early | middle | late |
		this | that | next | previous | latest | monthName
	if r.gapAt(i) == noGap && r.kind(i-2)&(early|middle|late) != 0 {
		return true
	}
	if before.class&cues != 0 {
		return !named || !doubtful || r.words.yearCues[r.word(i-1)] == strongCue
	}
	if named || i > 0 && r.gapAt(i) == spaceGap && r.word(i-1) != "" && r.capitalized(i-1) && before.class == 0 {
		return false // Black September
	}
	if r.isA(end, and|or) && r.kind(end+1)&monthName != 0 || r.markAt(end, ",") && r.kind(end+1)&monthName != 0 ||
		r.markAt(i-1, ",") && r.kind(i-2)&monthName != 0 {
		return true
	}
	return !doubtful || before.class&(article|indefinite) != 0 && r.gapAt(end) == spaceGap && r.word(end) != "" && !r.words.light[r.word(end)]
}

// dayAlone reads "the 12th", and "13th" after it.
func (r *timeReader) dayAlone(i int) (int, bool) {
	at := i
	if r.kind(i)&article != 0 {
		at++
	} else if !r.continuesDays(i) {
		return i, false
	}
	d, ok := r.dayNumberAt(at)
	if !ok || d.end != at+2 || d.value > 31 {
		return i, false
	}
	if at > i && (r.isA(d.end, and|or|preThrough) || r.markAt(d.end, ",/"+dashes)) {
		if end, ok := r.daysOfMonth(at); ok {
			return end, true // the 4th and 11th of August
		}
	}
	const cues = preDay | preBy | preUntil | preSince | preFrom | preBefore | preAfter
	cued := r.follows(i, cues) || r.follows(i, of) && r.kind(i-2)&dayPart != 0 || r.continuesDays(i)
	if !cued || r.isA(d.end, of) || r.gapAt(d.end) <= lineGap && r.word(d.end) != "" && !r.words.light[r.word(d.end)] || r.markAt(d.end, "-") {
		return i, false
	}
	return r.add(item{first: i, end: d.end, form: DayOfMonth, from: moment{unit: dayUnit, day: d.value}})
}

// continuesDays reports whether token i follows a day just read, and a comma or
// a word that goes on with another.
func (r *timeReader) continuesDays(i int) bool {
	last := len(r.items) - 1
	return last >= 0 && r.items[last].end == i-1 && r.items[last].from.day > 0 && (r.follows(i, and|or|preThrough) || r.markAt(i-1, ","))
}

// feastDay reads a day with a name: "Christmas 1963", "on Christmas Eve".
func (r *timeReader) feastDay(i int) (int, bool) {
	end, ok := r.is(i, feast)
	if !ok || !r.capitalized(i) {
		return i, false
	}
	name := &r.words.lexemes[r.words.lexicon[r.phrase(i, end)]]
	x := item{first: i, end: end, form: DayMonth}
	x.from = moment{unit: dayUnit, month: int(name.feast) / 100, day: int(name.feast) % 100}
	if year, after, point, ok := r.yearOf(end); ok {
		x.end, x.point = after, point
		x.from.year, x.from.dated, x.from.digits = year, point == noPointing, 4
		return r.add(x)
	}
	if !r.follows(i, preOn|preBy|preUntil|preSince|preBefore|preAfter) || !r.endsClause(end) {
		return i, false
	}
	return r.add(x)
}
