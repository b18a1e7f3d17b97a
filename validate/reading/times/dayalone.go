package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

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
	if at > i && (r.isA(d.end, and|or|preThrough) || r.markAt(d.end, ",/"+text.Dashes)) {
		if end, ok := r.daysOfMonth(at); ok {
			return end, true // the 4th and 11th of August
		}
	}
	if e, ok := r.dayNumberAt(d.end + 1); ok && r.isA(d.end, and|or) && r.continuesDays(i) && r.nounAt(e.end) {
		return i, false // On 15 April, the 1st and 2nd Divisions
	}
	if r.markAt(d.end, ",") && r.isA(d.end+1, or) {
		return i, false // upon the 4th, or Lyttelton's, Brigade
	}
	const cues = preDay | preBy | preUntil | preSince | preFrom | preBefore | preAfter
	cued := r.follows(i, cues) || r.follows(i, of) && r.kind(i-2)&dayPart != 0 || r.continuesDays(i)
	if !cued || r.isA(d.end, of) || r.markAt(d.end, "-") || r.nounAt(d.end) && !(at > i && r.opensWithDay(i, d.end)) {
		return i, false
	}
	return r.add(item{first: i, end: d.end, form: when.DayOfMonth, from: moment{unit: dayUnit, day: d.value}})
}

// longestUnit is the most words of the name of what an ordinal counts: the 3rd New York
// Regiment.
const longestUnit = 5

// opensWithDay reports whether a sentence opens with "On" and the day that ends before
// token end, and what follows is a name or a word that no ordinal counts: "On the 13th
// Sir George came", "On the 18th our scouts", but not "On the 3rd New York Regiment".
func (r *timeReader) opensWithDay(i, end int) bool {
	if r.kind(i-1)&preDay == 0 || !r.capitalized(i-1) || !r.opensSentence(i-1) && r.gapAt(i-1) != blankGap {
		return false
	}
	if !r.capitalized(end) && !r.words.Amounts.Uncounted.Has(r.word(end)) && r.kind(end)&cardinal == 0 {
		return false
	}
	for n := end; n < min(end+longestUnit, len(r.tokens)) && r.word(n) != "" && r.gapAt(n) <= lineGap; n++ {
		if r.words.Amounts.Ranked.Has(r.word(n)) {
			return false
		}
	}
	return true
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
	x := item{first: i, end: end, form: when.DayMonth}
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
