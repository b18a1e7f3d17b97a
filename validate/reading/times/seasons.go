package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// winterOf reads the second year of a winter that runs over two, "winter
// 1941–42"; it is false for another season that does, which may be a tax year or a
// season of games.
func (r *timeReader) winterOf(end int, m *moment) (int, bool) {
	if !r.markAt(end, text.Dashes+"/") || r.gapAt(end) != noGap || !r.numberAt(end+1, 2, 4) || r.gapAt(end+1) != noGap {
		return end, true
	}
	second := r.tokens[end+1].value
	return end + 2, m.code == winter && (second == m.year+1 || second == (m.year+1)%100)
}

// The EDTF codes of the seasons.
const (
	spring = 21 + iota
	summer
	autumn // also a fall
	winter
)

// monthOfSeason gives a month in the middle of a season, by EDTF code; for winter that
// in which it begins.
var monthOfSeason = map[int]int{spring: 4, summer: 7, autumn: 10, winter: 12}

// seasonAlone reads "that summer", "the summer of that year", "in spring".
func (r *timeReader) seasonAlone(i int) (int, bool) {
	at := i
	if r.kind(at)&article != 0 {
		at++
	}
	x := r.lexeme(at)
	if x.class&seasonName == 0 || r.capitalized(at) && r.word(at+1) != "" && r.capitalized(at+1) {
		return i, false
	}
	if r.capitalized(at) && r.isA(at+1, and) && r.kind(at+2)&seasonName != 0 && r.capitalized(at+2) {
		return i, false // the Spring and Autumn Annals
	}
	it := item{first: at, end: at + 1, form: when.Season, from: moment{unit: seasonUnit, code: int(x.season), day: noDay}}
	if year, end, point, ok := r.yearOf(at + 1); ok {
		it.end, it.point = end, point
		it.from.year, it.from.dated = year, point == noPointing
		return r.add(it)
	}
	cued := r.follows(i, preOn|preBy|preUntil|preSince|preFrom|preBefore|preAfter|early|middle|late|over|preThrough) || r.continuesSeasons(i) ||
		at > i && r.words.Seasonal.Spending.Has(r.word(i-1))
	if r.words.Seasonal.Events.Has(r.word(at+1)) && r.gapAt(at+1) == spaceGap && !r.capitalized(at) && i > 0 {
		if year, _, point, ok := r.yearOf(at + 2); ok && point == noPointing {
			it.from.year, it.from.dated = year, true
		}
		return r.add(it) // the spring offensive of 1940
	}
	if !cued || r.gapAt(at+1) == spaceGap && !r.words.Clauses.Light.Has(r.word(at+1)) && r.word(at+1) != "" {
		return i, false
	}
	if x.class&verbToo != 0 && x.season == autumn && at > i && r.follows(i, preAfter|preBefore|preSince|preThrough|during) {
		return i, false // after the fall, during the fall
	}
	if x.class&verbToo != 0 && (at == i && r.kind(i-1)&preIn == 0 || r.isA(at+1, of)) {
		return i, false
	}
	return r.add(it)
}

// continuesSeasons reports whether token i follows a season just read and "and".
func (r *timeReader) continuesSeasons(i int) bool {
	last := len(r.items) - 1
	return last >= 0 && r.items[last].end == i-1 && r.items[last].form == when.Season && r.follows(i, and|or)
}
