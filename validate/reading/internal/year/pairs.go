package year

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// pairedYear reports whether the year at i is followed by a dash and a later
// year: Reconstruction, 1865–1877.
func pairedYear(t *token.List, i int) bool {
	joined := t.MarkAt(i+1, text.Dashes) && t.GapAt(i+1) == t.GapAt(i+2) || t.IsA(i+1, word.Through) && t.Follows(i, word.From|word.Of) && !tellsAmount(t, i)
	return joined && t.YearAt(i) && t.YearAt(i+2) &&
		t.Tokens[i].Value < t.Tokens[i+2].Value &&
		!number.Attached(t, i) && !followsInitials(t, i) && !(t.MarkAt(i-1, text.Dashes) && t.GapAt(i) == text.NoGap) && !number.Labelled(t, i) && !number.Continues(t, i+2) && !(t.MarkAt(i+3, text.Dashes) && t.GapAt(i+3) == text.NoGap) && !number.IsUnit(t, i+3) && !number.IsCounted(t, i+3)
}

// isAppositive reports whether the year says again which one the words before it
// point to: "the following year, 1925,", "ten years later, 1935:".
func (p place) isAppositive() bool {
	t, i := p.t, p.i
	if !t.MarkAt(i-1, ",") || !t.YearAt(i) || number.Continues(t, i) {
		return false
	}
	x := p.mentions.EndingAt(i - 1)
	return x != nil && (x.Form == when.Pointing || x.Form == when.Distance) && x.Amount.Unit == when.Years && (i+1 == len(t.Tokens) || t.Tokens[i+1].Kind == text.MarkToken)
}

// followsInitials reports whether a word of capitals precedes the number at i, as in the catalogue number BWV 1046–1051.
func followsInitials(t *token.List, i int) bool {
	w := t.Word(i - 1)
	upper := strings.ToUpper(w)
	return len(w) > 1 && t.GapAt(i) == text.SpaceGap && upper != w && upper == t.Tokens[i-1].In(t.Text)
}

// longestBracket is the most tokens of a bracket between a day and its year. 30 does
// equally well; with 8, one year less is read right.
const longestBracket = 12

// yearAfterBracket reports whether the year at i is that of a day that a bracket
// separates from it: "On 7 December (8 December in Asia), 1941,". It adds it to the days.
func (r *Reader) yearAfterBracket(i int) bool {
	closing := i - 1
	if r.t.MarkAt(closing, ",") {
		closing--
	} else if !(place{r.t, r.mentions, i}).isSaidBehind() {
		return false
	}
	if !r.t.MarkAt(closing, ")") || !r.t.YearAt(i) || number.Continues(r.t, i) || number.IsCounted(r.t, i+1) {
		return false
	}
	bracket := closing - 1
	for bracket > i-longestBracket && !r.t.MarkAt(bracket, "(") {
		bracket--
	}
	first := len(r.mentions.All) - 1
	for first >= 0 && r.mentions.All[first].First > bracket {
		first--
	}
	if !r.t.MarkAt(bracket, "(") || first < 0 || r.mentions.All[first].End != bracket || !r.mentions.All[first].LacksYear() || r.mentions.All[first].From.Day <= 0 {
		return false
	}
	for n := first; n < len(r.mentions.All); n++ {
		if x := &r.mentions.All[n]; x.LacksYear() {
			x.GiveYear(r.t.Tokens[i].Value)
		}
	}
	return true
}
