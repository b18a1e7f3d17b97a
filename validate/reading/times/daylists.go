package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A dayNumber is the number of a day in a list.
type dayNumber struct {
	value      int
	first, end int
	dash       bool // a dash, or a word such as "to", before it
	newStyle   bool // the day before in New Style: 11/23 March, 12 (24) August
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
	return r.add(item{first: i, end: end, form: when.Numeric, from: m})
}

// dayList reads days with commas, dashes and words between them, from token i.
func (r *timeReader) dayList(i int) ([]dayNumber, int) {
	d, ok := r.dayNumberAt(i)
	if !ok {
		return nil, i
	}
	list := append(r.days[:0], d) // one list at a time is in use
	r.days = list
	for {
		next, dash := list[len(list)-1].end, false
		if d, ok := r.newStyleDay(list[len(list)-1]); ok {
			list = append(list, d)
			r.days = list
			return list, d.end
		}
		switch {
		case r.markAt(next, text.Dashes) && r.gapAt(next) <= spaceGap:
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

// newStyleDay reads the day d in New Style behind it: 11/23, 12 (24).
func (r *timeReader) newStyleDay(d dayNumber) (dayNumber, bool) {
	bracket := r.markAt(d.end, "([") && r.gapAt(d.end) == spaceGap
	if !bracket && !(r.markAt(d.end, "/") && r.gapAt(d.end) == r.gapAt(d.end+1)) {
		return dayNumber{}, false
	}
	e, ok := r.dayNumberAt(d.end + 1)
	if days := e.value - d.value; !ok || days < leastLead || days > mostLead || bracket && !r.markAt(e.end, ")]") {
		return dayNumber{}, false
	}
	if bracket {
		e.end++
	}
	e.newStyle = true
	return e, true
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
		if unit := r.lexeme(end); unit.unit == when.Days && !unit.plural && r.isA(end+1, of) {
			end++ // the 15th day of June
		}
		if r.words.Joints.Parts.Has(r.word(end)) && r.gapAt(end) == spaceGap {
			end++
		}
		p := parsed{day: noDay}
		if after, ok := r.month(end, &p); ok && r.gapAt(end) <= lineGap && r.gapAt(end) != noGap && (!named || r.follows(end, of) && !r.capitalized(i)) {
			return r.addDays(list, p.month, end, after, when.DayMonth)
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
		if last := list[n-1]; !list[n-1].dash && (r.countedAt(last.end) || r.unitAt(last.end)) || r.markAt(last.first-1, ",") || r.isA(last.first-1, article) && r.nounAt(last.end) {
			list, after = list[:n-1], list[n-2].end
			continue
		}
		break
	}
	if len(list) == 0 || r.unitAt(after) || r.kind(after)&monthName != 0 && r.gapAt(after) == spaceGap {
		return i, false
	}
	return r.addDays(list, p.month, i, after, when.DayMonth)
}

// nounAt reports whether a word follows at token i that an ordinal before it counts:
// "on August 1, the 23rd Regiment".
func (r *timeReader) nounAt(i int) bool {
	return r.gapAt(i) <= lineGap && r.word(i) != "" && !r.words.Clauses.Light.Has(r.word(i))
}

// addDays adds the days of one month, which is at token month; after is the
// index after them all.
func (r *timeReader) addDays(list []dayNumber, m, monthAt, after int, form when.Form) (int, bool) {
	year, end, point, ok := r.yearOf(after)
	named := false
	if !ok {
		end = after
		if !r.dayStands(list, after) {
			first := min(list[0].first, monthAt)
			if named = len(list) == 1 && r.follows(first, article) && r.namedAt(after); !named {
				return 0, false
			}
		}
	}
	if list[len(list)-1].newStyle && ok && point == noPointing && (year < firstStyleYear || year > lastStyleYear) {
		return 0, false
	}
	monthFirst := monthAt < list[0].first
	for n := 0; n < len(list); n++ {
		x := item{first: list[n].first, end: list[n].end, form: form, point: point, shared: ok, named: named}
		x.from = moment{unit: dayUnit, month: m, day: list[n].value, year: year, dated: ok && point == noPointing, digits: 4}
		if n+1 < len(list) && list[n+1].dash {
			n++
			x.to = x.from
			x.to.day = list[n].value
			x.ranged, x.form, x.end = true, when.DayRange, list[n].end
		} else if n+1 < len(list) && list[n+1].newStyle {
			x.old = styleDay{year: x.from.year, dated: x.from.dated, month: m, day: x.from.day}
			n++
			x.from.day, x.style, x.end = list[n].value, when.NewStyle, list[n].end
		}
		if monthFirst && list[0].first == x.first {
			x.first = monthAt
		}
		if n == len(list)-1 {
			x.end = end
			x.shared = false
			if monthFirst && n > 0 && !x.ranged && x.old.month == 0 {
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
	if r.gapAt(first) == spaceGap && r.word(first-1) != "" && r.capitalized(first-1) && r.kind(first-1) == 0 && !r.opensSentence(first-1) &&
		!(r.markAt(after, text.Dashes) && r.numberAt(after+1, 1, 2) && r.kind(after+2)&monthName != 0) {
		return false // Avenida 9 de Julio
	}
	if r.gapAt(after) == spaceGap && r.word(after) != "" && r.capitalized(after) && r.kind(after) == 0 {
		if style, _ := r.style(after); style != "" {
			return true
		}
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
