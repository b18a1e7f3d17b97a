package times

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// loneYear reads four digits as a year.
func (r *timeReader) loneYear(i int) (int, bool) {
	if i >= len(r.tokens) || r.tokens[i].kind != numberToken {
		return i, false
	}
	if _, ok := r.bareYear(i); !ok && !r.pairedYear(i) && !r.appositiveYear(i) && !r.yearAfterBracket(i) {
		return r.tentativeYear(i)
	}
	r.lastYear = i
	return r.addStated(parsed{form: when.Year, tokens: [2]int{i, i + 1}, year: r.tokens[i].value, day: noDay}, 0)
}

// longestPair is how many years a pair of years with a dash between them may
// be apart.
const longestPair = 400

// pairedYear reports whether the year at i is followed by a dash and a later
// year: Reconstruction, 1865–1877.
func (r *timeReader) pairedYear(i int) bool {
	joined := r.markAt(i+1, text.Dashes) && r.gapAt(i+1) == r.gapAt(i+2) || r.isA(i+1, preThrough) && r.follows(i, preFrom|of) && !r.tellsAmount(i)
	return joined && r.yearAt(i) && r.yearAt(i+2) &&
		r.tokens[i].value < r.tokens[i+2].value && r.tokens[i+2].value-r.tokens[i].value < longestPair &&
		!r.attachedNumber(i) && !r.followsInitials(i) && !(r.markAt(i-1, text.Dashes) && r.gapAt(i) == noGap) && !r.labelled(i) && !r.continuesNumber(i+2) && !(r.markAt(i+3, text.Dashes) && r.gapAt(i+3) == noGap) && !r.unitAt(i+3) && !r.countedAt(i+3)
}

// appositiveYear reports whether the year at i says again which one the words
// before it point to: "the following year, 1925,", "ten years later, 1935:".
func (r *timeReader) appositiveYear(i int) bool {
	last := len(r.items) - 1
	if last < 0 || r.items[last].end != i-1 || !r.markAt(i-1, ",") || !r.yearAt(i) || r.continuesNumber(i) {
		return false
	}
	x := &r.items[last]
	return (x.form == when.Pointing || x.form == when.Distance) && x.amount.Unit == when.Years && (i+1 == len(r.tokens) || r.tokens[i+1].kind == markToken)
}

// followsInitials reports whether a word of capitals stands before the number at
// i, as in the catalogue number BWV 1046–1051.
func (r *timeReader) followsInitials(i int) bool {
	word := r.word(i - 1)
	return len(word) > 1 && r.gapAt(i) == spaceGap && strings.ToUpper(word) == r.tokens[i-1].In(r.text)
}

// tentativeYear reads four digits as a year if the text proves to have other
// dates near it: the 1972 election, its 2006 high.
func (r *timeReader) tentativeYear(i int) (int, bool) {
	p, ok := r.onlyYear(i)
	if !ok || r.attachedNumber(i) || r.compounded(i) || r.unitAt(i+1) || r.labelled(i) || r.gapAt(i) == noGap ||
		r.countedAt(i+1) && !(r.follows(i, article) && p.year%50 != 0 && !r.words.Amounts.Collectives.Has(r.word(i+1))) { // the 1948 elections
		return i, false
	}
	if first := r.hedgedYear(i); first < i {
		p.about, p.tokens[0] = true, first
		return r.addStated(p, nearYear)
	}
	if r.isA(i+1, preThrough) && r.yearAt(i+2) && r.tokens[i].value < r.tokens[i+2].value && !r.pairCounts(i) && !r.tellsAmount(i) {
		return r.addStated(p, nearYear)
	}
	if r.markAt(i-1, ",:") && r.gapAt(i) == spaceGap && r.gapAt(i+1) == blankGap {
		return r.addStated(p, nearYear) // the end of a heading
	}
	if r.ownsYear(i) {
		return r.addStated(p, lifetime)
	}
	before := r.kind(i - 1)
	if r.follows(i, article) && r.gapAt(i+1) == spaceGap && r.word(i+1) != "" {
		return r.addStated(p, nearYear)
	}
	opens := r.gapAt(i) >= lineGap || r.markAt(i-1, ".?!")
	if opens && r.gapAt(i+1) == spaceGap && r.word(i+1) != "" && !r.capitalized(i+1) {
		return r.addStated(p, nearYear)
	}
	if opens || r.word(i-1) == "" || r.capitalized(i-1) && before&(article|preOn|this|that) == 0 || before&(about|nearly|over|under|least|most|cardinal) != 0 || r.tellsAmount(i) {
		return i, false
	}
	return r.addStated(p, nearYear)
}

// ownsYear reports whether the year at i has an owner or is one: his 1995 book, less
// than 1969's.
func (r *timeReader) ownsYear(i int) bool {
	if r.tokens[i].value%50 == 0 {
		return false
	}
	if r.markAt(i+1, "'’") && r.gapAt(i+1) == noGap && r.word(i+2) == "s" && r.gapAt(i+2) == noGap {
		return r.kind(i-1)&(article|indefinite|this|that) == 0
	}
	owner := r.words.Determiners.Possessives.Has(r.word(i-1)) || r.word(i-1) == "s" && r.markAt(i-2, "'’")
	return owner && r.gapAt(i) <= lineGap && r.gapAt(i+1) == spaceGap && r.word(i+1) != "" && !r.words.Clauses.Light.Has(r.word(i+1))
}

// longestBracket is the most tokens of a bracket between a day and its year.
const longestBracket = 12

// yearAfterBracket reports whether the year at i is that of a day that a bracket parts
// from it: "On 7 December (8 December in Asia), 1941,". It gives it to the days.
func (r *timeReader) yearAfterBracket(i int) bool {
	if !r.markAt(i-1, ",") || !r.markAt(i-2, ")") || !r.yearAt(i) || r.continuesNumber(i) || r.countedAt(i+1) {
		return false
	}
	bracket := i - 3
	for bracket > i-longestBracket && !r.markAt(bracket, "(") {
		bracket--
	}
	first := len(r.items) - 1
	for first >= 0 && r.items[first].first > bracket {
		first--
	}
	if !r.markAt(bracket, "(") || first < 0 || r.items[first].end != bracket || !r.items[first].lacksYear() || r.items[first].from.day <= 0 {
		return false
	}
	for n := first; n < len(r.items); n++ {
		if x := &r.items[n]; x.lacksYear() {
			x.giveYear(r.tokens[i].value)
		}
	}
	return true
}
