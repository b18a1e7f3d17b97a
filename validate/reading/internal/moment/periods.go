package moment

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Ranked reads "7th century BC", "third millennium", or an ordinal alone.
func Ranked(t *token.List, i, last int, m *Moment) (int, bool) {
	// "first half of the 17th century"
	words := t.Words.Label
	if words.HalfOf(t.Word(i)) != 0 && words.Half.Has(t.Word(i+1)) && words.Time.Joints.Parts.Has(t.Word(i+2)) {
		m.About = true
		if i += 3; words.Time.Determiners.Definite.Has(t.Word(i)) {
			i++
		}
	}
	end := i
	switch rank := words.Ordinal(t.Word(i)); {
	case rank != 0:
		m.Year, end = int64(rank), i+1
	case words.Tens(t.Word(i)) != 0 && t.MarkAt(i+1, text.Dashes) && 0 < words.Ordinal(t.Word(i+2)) && words.Ordinal(t.Word(i+2)) < 10:
		m.Year, end = int64(words.Tens(t.Word(i))+words.Ordinal(t.Word(i+2))), i+3 // twenty-first
	case t.NumberAt(i, 1, 2) && t.GapAt(i+1) == text.NoGap && words.OrdinalEndings.Has(t.Word(i+1)):
		m.Year, end = t.Tokens[i].Value, i+2
	case t.NumberAt(i, 1, 2) && t.Words.Calendar.DottedDays && t.MarkAt(i+1, ".") && t.GapAt(i+1) == text.NoGap && (isPeriod(words, t.Word(i+2)) || beginsPair(t, i+2)):
		m.Year, end = t.Tokens[i].Value, i+2
	case t.NumberAt(i, 1, 2) && t.GapAt(i+1) == text.SpaceGap && words.Numbered.Has(t.Word(i+1)) && mostCounted < t.Tokens[i].Value && t.Tokens[i].Value <= LastCentury:
		m.Year, end = t.Tokens[i].Value, i+1
	case words.Roman(t.Word(i)) != 0 && t.Capitalized(i) && (isPeriod(words, t.Word(i+1)) || beginsPair(t, i+1)):
		m.Year, end = int64(words.Roman(t.Word(i))), i+1
	default:
		return 0, false
	}
	m.Unit, m.Dated = RankUnit, true
	if end < last && t.MarkAt(end, "-") {
		end++
	}
	if u, ok := unitOf(words, t.Word(end)); ok && end < last {
		m.Unit = u
		if end++; words.Stopped.Has(t.Word(end-1)) && t.MarkAt(end, ".") {
			end++
		} else if t.Class(end-1)&word.On != 0 {
			return 0, false // Петра I в Европу
		}
		end = EraAfter(t, end, last, m)
	}
	return end, m.Year > 0
}

// beginsPair reports whether token i joins the number before it to another, which numbers
// what follows: XIV—XV веках, 19. und 20. Jahrhundert, Ende des 19. und zu Beginn des 20.
// Jahrhunderts.
func beginsPair(t *token.List, i int) bool {
	if !t.MarkAt(i, text.Dashes+"/") && !t.IsA(i, word.And|word.Or|word.Through) {
		return false
	}
	second := PartEnd(t, i+1)
	if t.IsA(second, word.Article) {
		second++
	}
	after := second + 1
	switch roman := t.Words.Label.Roman(t.Word(second)) != 0 && t.Capitalized(second); {
	case t.NumberAt(second, 1, 2) && t.MarkAt(after, ".") && t.GapAt(after) == text.NoGap:
		after++
	case !roman:
		return false
	}
	return isPeriod(t.Words.Label, t.Word(after))
}

// PartEnd returns the token behind the words for a part of a period at token i: zu Beginn
// des.
func PartEnd(t *token.List, i int) int {
	const most = 4 // in the middle of
	const part = word.Early | word.Middle | word.Late
	end := i
	for n := i; n < i+most && (t.Entry(n).Light || t.Class(n)&(word.Article|word.Of|part) != 0); n++ {
		if t.Class(n)&part != 0 {
			end = n + 1
			if t.IsA(end, word.Of) {
				end++
			}
		}
	}
	return end
}

// LastCentury is the last one whose number in figures is read.
const LastCentury = 21

// mostCounted is the most centuries that are counted with the word in the form in which it
// follows the number of one: 3 века, and 17 века.
const mostCounted = 4

// Decade reads "1970s". Of "1900s", a century or a decade, it takes the century,
// which includes the decade.
func Decade(t *token.List, i, last int, m *Moment) (int, bool) {
	if !t.NumberAt(i, 2, 4) {
		return 0, false
	}
	n := t.Tokens[i]
	end := i + 1
	if t.MarkAt(end, "'’") && t.GapAt(end) == text.NoGap {
		end++
	}
	if n.Value%10 == 0 && t.YearAt(i) && t.GapAt(end) == text.NoGap && t.MarkAt(end, "-‐‑") && t.GapAt(end+1) == text.NoGap && t.Words.Numbers.DecadeEndings.Has(t.Word(end+1)) { // 1930-х
		m.Unit, m.Year, m.Dated, m.Digits = DecadeUnit, n.Value, true, int(n.Digits)
		return end + 2, true
	}
	if t.GapAt(end) == text.NoGap && t.Words.Numbers.DecadeEndings.Has(t.Word(end)) { // 1970er Jahre
		end++
		if t.MarkAt(end, "-") {
			end++
		}
		m.Unit, m.Year, m.Dated, m.Digits = DecadeUnit, n.Value, true, int(n.Digits)
		return end + 1, n.Value%10 == 0 && n.Digits != 3 && t.Words.Calendar.Decade.Has(t.Word(end))
	}
	if t.GapAt(end) != text.NoGap || t.Word(end) != "s" || n.Value%10 != 0 || n.Value == token.FirstYear || n.Digits == 4 && !t.YearAt(i) {
		return 0, false
	}
	m.Unit, m.Year, m.Dated, m.Digits = DecadeUnit, n.Value, true, int(n.Digits)
	if n.Value%100 == 0 {
		m.Unit, m.Year = CenturyUnit, n.Value/100+1
	}
	return end + 1, true
}

// DecadeOfCentury reads "90-х годов XVII века", and "90-х годов" of a century that the
// story shows.
func DecadeOfCentury(t *token.List, i, last int, m *Moment) (int, bool) {
	n := t.Tokens[i].Value
	if n%10 != 0 || n < 20 || !t.Words.Numbers.DecadeEndings.Has(t.Word(i+2)) || !t.Words.Years.Behind.Has(t.Word(i+3)) {
		return 0, false
	}
	end := i + 4
	if t.MarkAt(end, ".") && t.GapAt(end) == text.NoGap {
		end++
	}
	m.Unit, m.Year, m.Dated, m.Digits = DecadeUnit, n, true, 2
	var century Moment
	if after, ok := Ranked(t, end, last, &century); ok && century.Unit == CenturyUnit && century.Era == NoEra {
		m.Year, m.Digits, end = (century.Year-1)*100+n, 4, after
	}
	return end, true
}

// isPeriod reports whether a word is what an ordinal counts.
func isPeriod(labels *word.Labels, w string) bool {
	_, ok := unitOf(labels, w)
	return ok
}

// unitOf returns what an ordinal before a word counts.
func unitOf(labels *word.Labels, w string) (unit, bool) {
	switch {
	case labels.Centuries.Has(w):
		return CenturyUnit, true
	case labels.Millennia.Has(w):
		return MillenniumUnit, true
	}
	return 0, false
}
