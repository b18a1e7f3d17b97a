package times

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/when"
)

// An amount is a length of time as it stands in the text.
type amount struct {
	when.Length
	first, end int  // tokens
	single     bool // written with an article: a month
	joined     bool // written with a hyphen: 17-year
	vague      bool // without a number: several months
	andHalf    bool // two and a half years
}

// amount reads a length of time that starts with token i: "17 years", "nearly
// two decades", "two or three weeks", "a year and a half", "a few days".
func (s *dateScanner) amount(i int) (amount, bool) {
	a := amount{first: i}
	i = s.hedge(i, &a)
	end, ok := s.count(i, &a)
	if !ok {
		return a, false
	}
	if s.hyphenAt(end) {
		end++
		a.joined = true
	} else if s.gapAt(end) == noGap && !s.markAt(end-1, "½") || s.gapAt(end) == blankGap {
		return a, false
	} else if word := s.word(end); s.words.Lengths.Fillers.Has(word) {
		end++ // two more years
	}
	unit := s.lexeme(end)
	if unit.class&unitName == 0 || s.gapAt(end+1) == noGap && end+1 < len(s.tokens) && s.tokens[end+1].kind != markToken {
		return a, false
	}
	if s.words.calendar.Capitals && s.capitalized(end) && s.gapAt(end) != lineGap && strings.ToUpper(s.tokens[end].In(s.text)) != s.tokens[end].In(s.text) {
		return a, false // the Seven Years' War
	}
	if !unit.plural && !a.joined && !a.single && a.Length != (when.Length{Least: 1, Most: 1, Rounding: a.Rounding}) && a.Unit == "" && !a.andHalf {
		return a, false // "two day"
	}
	if a.Unit == "" {
		a.Unit = unit.unit
		a.scale(int64(unit.scale))
		a.addHalf()
	} else if !a.halve(unit.unit) { // half a century
		return a, false
	}
	a.end = end + 1
	s.halfAfter(&a)
	s.compound(&a)
	if _, ok := s.is(a.end, or); ok && s.word(a.end+1) == s.words.Lengths.OrSo {
		a.end += 2
		a.Rounding = when.About
	}
	return a, true
}

// hyphenAt reports whether token i is a hyphen that joins two words.
func (s *dateScanner) hyphenAt(i int) bool {
	return s.markAt(i, "-‐‑") && s.gapAt(i) == noGap && s.gapAt(i+1) == noGap
}

func (a *amount) scale(by int64) {
	a.Least *= by
	if a.Most > 0 {
		a.Most *= by
	}
}

// hedge reads "about", "nearly", "more than" before a number.
func (s *dateScanner) hedge(i int, a *amount) int {
	for _, h := range [...]struct {
		class    class
		rounding when.Rounding
	}{{about, when.About}, {nearly, when.Nearly}, {over, when.MoreThan}, {under, when.LessThan}, {least, when.AtLeast}, {most, when.AtMost}} {
		if end, ok := s.is(i, h.class); ok && s.gapAt(end) == spaceGap {
			a.Rounding = h.rounding
			return end
		}
	}
	return i
}

// halfUnit marks a length whose unit comes after "half a".
const halfUnit when.Unit = "half"

// count reads the number, or what stands for one.
func (s *dateScanner) count(i int, a *amount) (int, bool) {
	if end, ok := s.is(i, indefinite); ok && s.tokens[i].kind == wordToken {
		a.single = true
		a.Least, a.Most = 1, 1
		switch {
		case s.isA(end, some), s.isA(end, cardinal) && s.kind(end)&multiplier != 0:
			a.single = false
			return s.count(end, a) // a few, a hundred
		case s.isA(end, half): // a half century
			a.Unit = halfUnit
			return end + 1, true
		}
		return end, true
	}
	if end, ok := s.is(i, half); ok {
		if s.isA(end, indefinite) {
			end++
		}
		a.Least, a.Most, a.Unit, a.single = 1, 1, halfUnit, true
		if s.kind(end)&multiplier != 0 && s.lexeme(end).number == 12 { // half a dozen
			a.Least, a.Most, a.Unit = 6, 6, ""
			end++
		}
		return end, true
	}
	if end, ok := s.is(i, some); ok && !s.words.Lengths.HowMany.Has(s.word(i-1)) {
		a.Least, a.Most, a.vague = 2, -1, true
		if s.isA(end, of) {
			end++ // a couple of
		}
		return end, true
	}
	n, end, ok := s.number(i)
	if !ok {
		return 0, false
	}
	a.Least, a.Most = n, n
	if after, ok := s.andAHalf(end); ok {
		a.andHalf = true
		return after, true
	}
	if s.markAt(end, ".") && s.gapAt(end) == noGap && s.gapAt(end+1) == noGap && s.numberAt(end+1, 1, 1) {
		a.andHalf = s.tokens[end+1].value == 5
		return end + 2, a.andHalf // 3.5 years; other fractions are no whole number of any unit
	}
	next := end
	switch {
	case s.isA(next, or), s.isA(next, preThrough):
		next++
	case s.markAt(next, "–-") && s.gapAt(next) == noGap && s.gapAt(next+1) == noGap:
		next++
	default:
		return end, true
	}
	if most, last, ok := s.number(next); ok && most > n {
		a.Most = most
		return last, true
	}
	return end, true
}

// number reads a cardinal number in digits or words, up to 999,999.
func (s *dateScanner) number(i int) (int64, int, bool) {
	if s.numberAt(i, 1, 4) {
		if s.attachedNumber(i) {
			return 0, 0, false
		}
		n, end := s.tokens[i].value, i+1
		if s.tokens[i].digits <= 3 && s.markAt(end, ",") && s.gapAt(end) == noGap && s.gapAt(end+1) == noGap && s.numberAt(end+1, 3, 3) {
			n, end = n*1000+s.tokens[end+1].value, end+2
		}
		return n, end, true
	}
	var n int64
	end, found := i, false
	for x := s.lexeme(end); x.class&cardinal != 0; x = s.lexeme(end) {
		value := int64(x.number)
		switch {
		case x.class&multiplier != 0:
			n = max(n, 1) * value
		case found && n%100 != 0 && (n%10 != 0 || value >= 10):
			return n, end, true
		default:
			n += value
		}
		found = true
		end++
		switch {
		case n > 999_999:
			return 0, 0, false
		case s.hyphenAt(end) && s.kind(end+1)&cardinal != 0:
			end++
		case s.isA(end, and) && (n >= 100 || s.words.numbers.TensAnd && n >= 30) && s.kind(end+1)&cardinal != 0:
			end++
		case s.gapAt(end) == noGap || s.gapAt(end) == blankGap:
			return n, end, true
		}
	}
	return n, end, found
}

// andAHalf reads "and a half", "-and-a-half", or "½".
func (s *dateScanner) andAHalf(i int) (int, bool) {
	if s.markAt(i, "½") {
		return i + 1, true
	}
	if s.hyphenAt(i) && s.kind(i+1)&and != 0 && s.hyphenAt(i+2) {
		if i += 3; s.kind(i)&indefinite != 0 && s.hyphenAt(i+1) {
			i += 2
		}
		return i + 1, s.kind(i)&half != 0
	}
	if !s.isA(i, and) {
		return i, false
	}
	if i++; s.isA(i, indefinite) {
		i++
	}
	return i + 1, s.isA(i, half)
}

// addHalf adds half a unit to a length that has one. Half a month is no whole
// number of days, so that the length lies between two whole ones.
func (a *amount) addHalf() {
	smaller, ok := when.SmallerUnits[a.Unit]
	if !a.andHalf || a.Most < 0 {
		return
	}
	if !ok {
		a.Most++
		return
	}
	a.Least = a.Least*2*smaller.Halves + smaller.Halves
	a.Most = a.Most*2*smaller.Halves + smaller.Halves
	a.Unit = smaller.Unit
}

// halfAfter reads "and a half" after a length: "a year and a half".
func (s *dateScanner) halfAfter(a *amount) {
	if end, ok := s.andAHalf(a.end); ok && !a.andHalf {
		a.andHalf, a.end = true, end
		a.addHalf()
	}
}

// halve makes a length of half a unit.
func (a *amount) halve(unit when.Unit) bool {
	smaller, ok := when.SmallerUnits[unit]
	if !ok {
		return false
	}
	a.Least, a.Most, a.Unit = smaller.Halves, smaller.Halves, smaller.Unit
	return true
}

// compound reads further numbers of smaller units: "two years, three months
// and five days". The whole is given in the smallest.
func (s *dateScanner) compound(a *amount) {
	for a.Most > 0 && !a.joined {
		i := a.end
		if s.markAt(i, ",") {
			i++
		}
		if s.isA(i, and) {
			i++
		}
		if s.gapAt(i) > lineGap {
			return
		}
		n, end, ok := s.number(i)
		unit := s.lexeme(end)
		if !ok || unit.class&unitName == 0 || unit.scale != 1 || s.gapAt(end) != spaceGap {
			return
		}
		if !a.Express(unit.unit) {
			return
		}
		a.Least, a.Most = a.Least+n, a.Most+n
		a.end = end + 1
	}
}
