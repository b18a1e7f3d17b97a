package moment

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Named reads a period whose kind is named before its number: "siglo XVII", "segunda
// mitad del siglo V a. C.", "s. XIX", "década de 1970", "años 1970".
func Named(t *token.List, i, last int, m *Moment) (int, bool) {
	words := t.Words.Label
	if words.HalfOf(t.Word(i)) != 0 && words.Half.Has(t.Word(i+1)) && words.Time.Joints.Parts.Has(t.Word(i+2)) {
		m.About = true
		i += 3
	}
	switch kind := t.Word(i); {
	case t.Words.Calendar.Century.Has(kind):
		return centuryAt(t, i+1, last, m)
	case words.Stopped.Has(kind) && t.Words.Calendar.Century.List != "" && t.MarkAt(i+1, "."):
		return centuryAt(t, i+2, last, m)
	case t.Words.Calendar.Decade.Has(kind):
		if i++; words.Time.Joints.Parts.Has(t.Word(i)) {
			i++
		}
		if i >= last || !t.NumberAt(i, 4, 4) || t.Tokens[i].Value%10 != 0 {
			return 0, false
		}
		m.Unit, m.Year, m.Dated, m.Digits = DecadeUnit, t.Tokens[i].Value, true, 4
		return i + 1, true
	}
	return 0, false
}

// centuryAt reads the number of a century in Roman numerals, and its era.
func centuryAt(t *token.List, i, last int, m *Moment) (int, bool) {
	n, ok := Roman(t.Word(i))
	if !ok || i >= last || t.GapAt(i) != text.SpaceGap || !t.Capitalized(i) {
		return 0, false
	}
	m.Unit, m.Year, m.Dated = CenturyUnit, int64(n), true
	return EraAfter(t, i+1, last, m), true
}

var romanDigits = map[byte]int{'i': 1, 'v': 5, 'x': 10}

// Roman reads a Roman numeral up to 39, in small letters.
func Roman(s string) (int, bool) {
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
