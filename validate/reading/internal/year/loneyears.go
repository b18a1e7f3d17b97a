package year

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A tentative year may differ from one that is certain by nearYear, or by a lifetime
// where it has an owner.
const (
	nearYear = 5
	lifetime = 50
)

// Lone reads four digits as a year.
func (r *Reader) Lone(i int) (int, bool) {
	if i >= len(r.t.Tokens) || r.t.Tokens[i].Kind != token.Number {
		return i, false
	}
	if _, ok := r.bareYear(i); !ok && !pairedYear(r.t, i) && !r.appositiveYear(i) && !r.yearAfterBracket(i) {
		return r.tentativeYear(i)
	}
	return r.items.AddStated(shape.Date{Form: when.Year, Tokens: [2]int{i, i + 1}, Year: r.t.Tokens[i].Value, Day: moment.NoDay}, 0)
}

// longestPair is how many years a pair of years with a dash between them may
// be apart.
const longestPair = 400

// pairedYear reports whether the year at i is followed by a dash and a later
// year: Reconstruction, 1865–1877.
func pairedYear(t *token.List, i int) bool {
	joined := t.MarkAt(i+1, text.Dashes) && t.GapAt(i+1) == t.GapAt(i+2) || t.IsA(i+1, word.Through) && t.Follows(i, word.From|word.Of) && !tellsAmount(t, i)
	return joined && t.YearAt(i) && t.YearAt(i+2) &&
		t.Tokens[i].Value < t.Tokens[i+2].Value && t.Tokens[i+2].Value-t.Tokens[i].Value < longestPair &&
		!number.Attached(t, i) && !followsInitials(t, i) && !(t.MarkAt(i-1, text.Dashes) && t.GapAt(i) == token.NoGap) && !number.Labelled(t, i) && !number.Continues(t, i+2) && !(t.MarkAt(i+3, text.Dashes) && t.GapAt(i+3) == token.NoGap) && !number.IsUnit(t, i+3) && !number.IsCounted(t, i+3)
}

// appositiveYear reports whether the year at i says again which one the words
// before it point to: "the following year, 1925,", "ten years later, 1935:".
func (r *Reader) appositiveYear(i int) bool {
	last := len(r.items.Items) - 1
	if last < 0 || r.items.Items[last].End != i-1 || !r.t.MarkAt(i-1, ",") || !r.t.YearAt(i) || number.Continues(r.t, i) {
		return false
	}
	x := &r.items.Items[last]
	return (x.Form == when.Pointing || x.Form == when.Distance) && x.Amount.Unit == when.Years && (i+1 == len(r.t.Tokens) || r.t.Tokens[i+1].Kind == token.Mark)
}

// followsInitials reports whether a word of capitals stands before the number at
// i, as in the catalogue number BWV 1046–1051.
func followsInitials(t *token.List, i int) bool {
	word := t.Word(i - 1)
	return len(word) > 1 && t.GapAt(i) == token.SpaceGap && strings.ToUpper(word) == t.Tokens[i-1].In(t.Text)
}

// tentativeYear reads four digits as a year if the text proves to have other
// dates near it: the 1972 election, its 2006 high.
func (r *Reader) tentativeYear(i int) (int, bool) {
	p, ok := shape.OnlyYear(r.t, i)
	if !ok || number.Attached(r.t, i) || number.Compounded(r.t, i) || number.IsUnit(r.t, i+1) || number.Labelled(r.t, i) || r.t.GapAt(i) == token.NoGap ||
		number.IsCounted(r.t, i+1) && !(r.t.Follows(i, word.Article) && p.Year%50 != 0 && !r.t.Words.Amounts.Collectives.Has(r.t.Word(i+1))) { // the 1948 elections
		return i, false
	}
	if first := hedgedYear(r.t, i); first < i {
		p.About, p.Tokens[0] = true, first
		return r.items.AddStated(p, nearYear)
	}
	if r.t.IsA(i+1, word.Through) && r.t.YearAt(i+2) && r.t.Tokens[i].Value < r.t.Tokens[i+2].Value && !pairCounts(r.t, i) && !tellsAmount(r.t, i) {
		return r.items.AddStated(p, nearYear)
	}
	if r.t.MarkAt(i-1, ",:") && r.t.GapAt(i) == token.SpaceGap && r.t.GapAt(i+1) == token.BlankGap {
		return r.items.AddStated(p, nearYear) // the end of a heading
	}
	if ownsYear(r.t, i) {
		return r.items.AddStated(p, lifetime)
	}
	before := r.t.Class(i - 1)
	if r.t.Follows(i, word.Article) && r.t.GapAt(i+1) == token.SpaceGap && r.t.Word(i+1) != "" {
		return r.items.AddStated(p, nearYear)
	}
	opens := r.t.GapAt(i) >= token.LineGap || r.t.MarkAt(i-1, ".?!")
	if opens && r.t.GapAt(i+1) == token.SpaceGap && r.t.Word(i+1) != "" && !r.t.Capitalized(i+1) {
		return r.items.AddStated(p, nearYear)
	}
	if opens || r.t.Word(i-1) == "" || r.t.Capitalized(i-1) && before&(word.Article|word.On|word.This|word.That) == 0 || before&(word.About|word.Nearly|word.Over|word.Under|word.AtLeast|word.AtMost|word.Cardinal) != 0 || tellsAmount(r.t, i) {
		return i, false
	}
	return r.items.AddStated(p, nearYear)
}

// ownsYear reports whether the year at i has an owner or is one: his 1995 book, less
// than 1969's.
func ownsYear(t *token.List, i int) bool {
	if t.Tokens[i].Value%50 == 0 {
		return false
	}
	if t.MarkAt(i+1, "'’") && t.GapAt(i+1) == token.NoGap && t.Word(i+2) == "s" && t.GapAt(i+2) == token.NoGap {
		return t.Class(i-1)&(word.Article|word.Indefinite|word.This|word.That) == 0
	}
	owner := t.Words.Determiners.Possessives.Has(t.Word(i-1)) || t.Word(i-1) == "s" && t.MarkAt(i-2, "'’")
	return owner && t.GapAt(i) <= token.LineGap && t.GapAt(i+1) == token.SpaceGap && t.Word(i+1) != "" && !t.Words.Clauses.Light.Has(t.Word(i+1))
}

// longestBracket is the most tokens of a bracket between a day and its year.
const longestBracket = 12

// yearAfterBracket reports whether the year at i is that of a day that a bracket parts
// from it: "On 7 December (8 December in Asia), 1941,". It gives it to the days.
func (r *Reader) yearAfterBracket(i int) bool {
	if !r.t.MarkAt(i-1, ",") || !r.t.MarkAt(i-2, ")") || !r.t.YearAt(i) || number.Continues(r.t, i) || number.IsCounted(r.t, i+1) {
		return false
	}
	bracket := i - 3
	for bracket > i-longestBracket && !r.t.MarkAt(bracket, "(") {
		bracket--
	}
	first := len(r.items.Items) - 1
	for first >= 0 && r.items.Items[first].First > bracket {
		first--
	}
	if !r.t.MarkAt(bracket, "(") || first < 0 || r.items.Items[first].End != bracket || !r.items.Items[first].LacksYear() || r.items.Items[first].From.Day <= 0 {
		return false
	}
	for n := first; n < len(r.items.Items); n++ {
		if x := &r.items.Items[n]; x.LacksYear() {
			x.GiveYear(r.t.Tokens[i].Value)
		}
	}
	return true
}
