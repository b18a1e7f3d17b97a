package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// yearOf reads the year of a month or a day: "1973", ", 1973", "of that year",
// "of the following year".
func (r *timeReader) yearOf(i int) (year int64, end int, point pointing, ok bool) {
	at := i
	if r.markAt(at, ",") {
		at++
	}
	linked := r.isA(at, of)
	if linked {
		at++
	}
	if linked || r.kind(at)&(article|that) != 0 { // 1 September that year
		if p, unit, end, ok := r.pointer(at); ok && unit.class&unitName != 0 && unit.unit == when.Years {
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
	x := item{first: i, end: end, form: when.Month, from: moment{unit: monthUnit, month: p.month, day: noDay}}
	if next := end + 1; r.markAt(end, text.Dashes+"/") && r.gapAt(end) == r.gapAt(next) {
		q := parsed{day: noDay}
		if after, ok := r.month(next, &q); ok && q.month > p.month {
			x.to = moment{unit: monthUnit, month: q.month, day: noDay}
			x.ranged, x.form, x.end, end = true, when.MonthRange, after, after
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
	if r.gapAt(i) <= spaceGap && (r.numberAt(i-1, 1, 3) || r.words.Joints.Parts.Has(r.word(i-1)) && (r.numberAt(i-2, 1, 3) || r.words.numbers.OrdinalEndings.Has(r.word(i-2)) || r.kind(i-2)&rank != 0)) {
		return false
	}
	if r.gapAt(i) == noGap && i > 0 && !r.markAt(i-1, "-‐‑–(\"“‘'—/") || r.numberAt(end, 1, 4) && r.gapAt(end) == spaceGap {
		return false
	}
	if r.gapAt(end) == noGap && end < len(r.tokens) && r.tokens[end].kind != markToken {
		return false
	}
	if r.gapAt(end) == noGap && r.markAt(end, "-‐‑") && r.gapAt(end+1) == noGap && r.word(end+1) != "" && r.kind(end+1) == 0 && r.capitalized(end+1) {
		return false // Jan-Peter
	}
	if m.short && end == i+1 && r.gapAt(end) == spaceGap && r.nounAt(end) && !r.capitalized(end) {
		return false // Jan van Eyck
	}
	if (m.everyday || m.name || m.short) && r.gapAt(end) == spaceGap && r.words.Clauses.Particles.Has(r.word(end)) {
		return false // August von Mackensen
	}
	if m.everyday && r.words.Joints.Parts.Has(r.word(i-1)) && r.word(i-2) != "" && r.capitalized(i-2) && r.kind(i-2) == 0 {
		return false // the Earl of March
	}
	before := r.lexeme(i - 1)
	if r.gapAt(i) == blankGap {
		before = &r.words.lexemes[0]
	}
	named := r.gapAt(end) == spaceGap && r.word(end) != "" && r.capitalized(end)
	doubtful := m.everyday || m.name || m.short
	const cues = preOn | preBy | preUntil | preSince | preFrom | preBetween | preThrough | preBefore | preAfter | and | or | early | middle | late |
		this | that | next | previous | latest | about | monthName
	if r.gapAt(i) == noGap && r.kind(i-2)&(early|middle|late) != 0 {
		return true
	}
	if before.class&cues != 0 || r.words.Clauses.As.Has(r.word(i-1)) && r.kind(i-2)&(early|late) != 0 { // as early as March
		return !named || !doubtful || r.words.yearCues[r.word(i-1)] == strongCue
	}
	if named || i > 0 && r.gapAt(i) == spaceGap && r.word(i-1) != "" && r.capitalized(i-1) && before.class == 0 {
		return false // Black September
	}
	if r.isA(end, and|or|preThrough) && r.kind(end+1)&monthName != 0 || r.markAt(end, ",") && r.kind(end+1)&monthName != 0 ||
		r.markAt(i-1, ",") && r.kind(i-2)&monthName != 0 {
		return true
	}
	return !doubtful || before.class&(article|indefinite) != 0 && r.gapAt(end) == spaceGap && r.word(end) != "" && !r.words.Clauses.Light.Has(r.word(end))
}
