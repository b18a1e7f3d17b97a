package times

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// cue says how strongly a word before four digits makes them a year.
type cue uint8

const (
	// strongCue is a word that hardly stands before a bare number of things:
	// in, since, during.
	strongCue cue = iota + 1
	// weakCue is a word that also tells of amounts: "rose by 1500", "from
	// 1200 to 1500".
	weakCue
	// pairCue opens a pair of years: between 1964 and 1973.
	pairCue
	// forCue stands before a year and before amounts: an award for 2013, for 1500 men.
	forCue
	// ofCue belongs to what is dated or counted: the coup of 1973, a garrison
	// of 1200.
	ofCue
)

// onlyYear reads four digits as a year, in a text that has nothing else.
func (s *dateScanner) onlyYear(i int) (parsed, bool) {
	if !s.yearAt(i) || s.continuesNumber(i) {
		return parsed{}, false
	}
	return parsed{form: when.Year, tokens: [2]int{i, i + 1}, year: s.tokens[i].value, day: noDay}, true
}

// yearRange reads two years, the second in full or by its last two digits, in
// a text that has nothing else. After a hyphen, 01 to 12 may be a month.
func (s *dateScanner) yearRange(i int) (parsed, bool) {
	end, ok := s.through(i + 1)
	if !ok || !s.yearAt(i) || end >= len(s.tokens) {
		return parsed{}, false
	}
	p := parsed{form: when.YearRange, tokens: [2]int{i, end + 1}, year: s.tokens[i].value, day: noDay}
	last := s.tokens[end]
	switch {
	case s.yearAt(end):
		p.untilYear = last.value
	case last.kind == numberToken && last.digits == 2 && (last.value > 12 || !s.markAt(end-1, "-")):
		p.untilYear = p.year - p.year%100 + last.value
	default:
		return parsed{}, false
	}
	return p, true
}

// aboutYear reads a year after a word such as "circa", at token i.
func (s *dateScanner) aboutYear(i int) (parsed, bool) {
	if word := s.word(i); !s.words.Hedges.Circa.Has(word) || len(word) == 1 && s.capitalized(i) {
		return parsed{}, false // vitamin C is no circa
	}
	next := i + 1
	if s.markAt(next, ".") && s.gapAt(next) == noGap {
		next++
	} else if s.gapAt(next) == noGap {
		return parsed{}, false
	}
	p, ok := s.onlyYear(next)
	p.tokens[0], p.about = i, true
	return p, ok && s.gapAt(next) <= spaceGap && !s.unitAt(next+1) && !s.countedAt(next+1)
}

// bareYear reads four digits as a year where what stands around them leaves no
// doubt.
func (s *dateScanner) bareYear(i int) (parsed, bool) {
	p, ok := s.onlyYear(i)
	if !ok || s.attachedNumber(i) || s.compounded(i) || s.unitAt(i+1) || s.labelled(i) || !s.cued(i) {
		return parsed{}, false
	}
	s.lastYear = i
	return p, true
}

// continuesNumber reports whether something is attached to the end of the
// number at i that makes it other than a year: a letter (1970s), a decimal, a
// thousand, a share, the last digits of a range (1939–45).
func (s *dateScanner) continuesNumber(i int) bool {
	next := i + 1
	if s.gapAt(next) != noGap {
		return false
	}
	attached := s.gapAt(next+1) == noGap
	number := attached && s.numberAt(next+1, 1, anyDigits)
	switch {
	case s.tokens[next].kind != markToken, s.markAt(next, "%‰°$€£¥/\\_=@#&×+"):
		return true
	case s.markAt(next, ".,:'"):
		return number
	case s.markAt(next, text.Dashes):
		// In "5 May 1950–6 June 1951" a day follows.
		return number && !s.yearAt(next+1) && !(s.numberAt(next+1, 1, 2) && s.kind(next+2)&monthName != 0)
	}
	return false
}

// compounded reports whether a hyphen joins the number at i to a word: a
// 1500-strong garrison.
func (s *dateScanner) compounded(i int) bool {
	return s.markAt(i+1, "-‐‑") && s.gapAt(i+1) == noGap && s.gapAt(i+2) == noGap && s.word(i+2) != ""
}

// cued reports whether the place of token i is one for a year.
func (s *dateScanner) cued(i int) bool {
	if s.gapAt(i) >= lineGap {
		return s.leads(i)
	}
	switch {
	case s.markAt(i-1, "("):
		return s.gapAt(i) == noGap && s.closesYear(i+1)
	case s.secondOfPair(i):
		return !s.countedAt(i + 1)
	case s.markAt(i-1, "-‐‑") && s.gapAt(i) == noGap && s.gapAt(i-1) == noGap:
		return s.words.Years.Prefixes.Has(s.word(i - 2))
	}
	if s.markAt(i-1, ".") && s.gapAt(i-1) == noGap && s.words.Ages.Years.Has(s.word(i-2)) {
		return s.gapAt(i) == spaceGap && !s.countedAt(i+1) // b. 1908
	}
	if s.kind(i-1)&trailing != 0 && s.kindUpTo(i-1)&(preBefore|preAfter) != 0 {
		return !s.countedAt(i + 1) // prior to 1914
	}
	switch s.words.yearCues[s.word(i-1)] {
	case strongCue:
		if s.startsClause(i - 1) {
			return s.tokens[i].value%100 != 0 || !s.countedAt(i+1)
		}
		return !s.countedAt(i + 1)
	case weakCue:
		return !s.countedAt(i+1) && !s.tellsAmount(i-1) && !s.pairCounts(i)
	case pairCue:
		return s.words.Joints.Years.Has(s.word(i+1)) && s.yearAt(i+2) && !s.continuesNumber(i+2) &&
			!s.unitAt(i+3) && !s.countedAt(i+3) && !s.tellsAmount(i-1)
	case forCue:
		return s.tokens[i].value%50 != 0 && (s.markAt(i+1, ",.;)") || s.words.Clauses.Light.Has(s.word(i+1))) && !s.tellsAmount(i-1)
	case ofCue:
		if s.words.Clauses.As.Has(s.word(i - 2)) {
			return !s.countedAt(i + 1)
		}
		return !s.countedAt(i+1) && s.datesNoun(i)
	}
	return false
}

// pairCounts reports whether the number at i and one joined to it count
// things: from 1200 to 1500 men.
func (s *dateScanner) pairCounts(i int) bool {
	return s.words.Joints.Years.Has(s.word(i+1)) && s.numberAt(i+2, 1, 4) && (s.countedAt(i+3) || s.unitAt(i+3))
}

// leads reports whether the year at i, which begins a line, is a label of what
// follows: alone in its line, or with a colon or a dash.
func (s *dateScanner) leads(i int) bool {
	switch {
	case s.gapAt(i+1) >= lineGap:
		return s.gapAt(i) == blankGap && s.gapAt(i+1) == blankGap
	case s.markAt(i+1, ":"):
		return s.gapAt(i+2) != noGap
	}
	return s.markAt(i+1, "–—-") && s.gapAt(i+1) == spaceGap && s.gapAt(i+2) == spaceGap && !s.numberAt(i+2, 1, 4)
}

// closesYear reports whether the bracket that holds a year ends at token i, or
// after a dash and a second year.
func (s *dateScanner) closesYear(i int) bool {
	if s.markAt(i, text.Dashes) && s.yearAt(i+1) {
		i += 2
	}
	return s.markAt(i, ")")
}

// secondOfPair reports whether the year at i is joined to a year just before
// it: 1964–1973, 1964 to 1973, 1964 and 1973.
func (s *dateScanner) secondOfPair(i int) bool {
	if s.lastYear < 0 || s.lastYear != i-2 {
		return false
	}
	return s.markAt(i-1, text.Dashes) || s.markAt(i-1, ",") || s.words.Joints.Years.Has(s.word(i-1))
}

// startsClause reports whether the word at i is the first of its sentence or
// comes after a comma or a bracket.
func (s *dateScanner) startsClause(i int) bool {
	return i == 0 || s.gapAt(i) == blankGap || s.capitalized(i) || s.markAt(i-1, ",;:(—–.")
}

// nearby is how many words before a cue are looked at for what it belongs to.
const nearby = 6

// tellsAmount reports whether the words before the cue at i tell of a change
// or a comparison of amounts.
func (s *dateScanner) tellsAmount(i int) bool {
	for n := i - 1; n >= 0 && n >= i-nearby && !s.markAt(n, ".;:!?"); n-- {
		if s.words.Amounts.Changes.Has(s.word(n)) {
			return true
		}
	}
	return false
}

// datesNoun reports whether "of" and the year at i belong to a noun with a
// definite article, and one that is dated rather than counted. A round number
// is doubted even then.
func (s *dateScanner) datesNoun(i int) bool {
	if s.tokens[i].value%50 == 0 {
		return false
	}
	for n := i - 2; n >= 0 && n >= i-2-nearby; n-- {
		switch word := s.word(n); {
		case word == "" || s.words.Amounts.Counts.Has(word) || s.words.Amounts.Changes.Has(word):
			return false
		case s.words.Determiners.Definite.Has(word):
			return n < i-2
		}
	}
	return false
}

// unitAt reports whether token i is a unit of measure or of money, or an era.
func (s *dateScanner) unitAt(i int) bool {
	return s.gapAt(i) <= spaceGap && s.words.Amounts.Measures.Has(s.word(i))
}

// countedAt reports whether token i names things that a number before it may
// count: a plural in small letters.
func (s *dateScanner) countedAt(i int) bool {
	word := s.word(i)
	if word == "" || s.gapAt(i) > spaceGap || s.capitalized(i) {
		return false
	}
	if s.words.Amounts.Collectives.Has(word) {
		return true
	}
	if s.words.Amounts.Plural == "" || s.words.Amounts.NotPlural.Has(word) {
		return false
	}
	return strings.HasSuffix(word, s.words.Amounts.Plural) && !strings.HasSuffix(word, "ss") && len(word) > 2
}
