package times

import "github.com/chronlint/chronlint/validate/reading/when"

// iso reads a date in the extended format of ISO 8601, starting with token i:
// a year, a month and a day, or a year and a month where that cannot be a
// range of years.
func (s *dateScanner) iso(i int) (parsed, bool) {
	if !s.yearAt(i) || !s.hyphenated(i+1) || !s.isoBounded(i) {
		return parsed{}, false
	}
	p := parsed{
		form:   when.ISO,
		tokens: [2]int{i, i + 3},
		year:   s.tokens[i].value,
		month:  int(s.tokens[i+2].value),
		day:    noDay,
	}
	if s.hyphenated(i + 3) {
		p.tokens[1] = i + 5
		p.day = int(s.tokens[i+4].value)
	}
	return p, s.isoEnds(p.tokens[1]) && s.isoMeant(p)
}

// hyphenated reports whether a hyphen and two digits are attached at token i.
func (s *dateScanner) hyphenated(i int) bool {
	return s.markAt(i, "-") && s.gapAt(i) == noGap && s.numberAt(i+1, 2, 2) && s.gapAt(i+1) == noGap
}

// isoBounded reports whether nothing before token i makes it a part of a file
// name, an address or a number.
func (s *dateScanner) isoBounded(i int) bool {
	return s.gapAt(i) != noGap || s.markAt(i-1, "(\"“”«»„‘'[,;:—–") || s.markAt(i-1, "*") || s.whole
}

// isoEnds reports whether the date ends before token i.
func (s *dateScanner) isoEnds(i int) bool {
	switch {
	case s.gapAt(i) != noGap:
		return true
	case s.tokens[i].kind == wordToken:
		// A time of day: 1973-09-11T12:00.
		return s.word(i) == "t" && s.numberAt(i+1, 2, 6) && s.gapAt(i+1) == noGap
	case s.markAt(i, "-/_\\'’@=&%#"), s.tokens[i].kind == numberToken:
		return false
	}
	// A full stop ends the sentence, or begins the ending of a file name.
	return !s.markAt(i, ".") || s.gapAt(i+1) != noGap
}

// isoMeant reports whether three or two hyphenated numbers are a date.
func (s *dateScanner) isoMeant(p parsed) bool {
	possibleMonth := 1 <= p.month && p.month <= 12
	if p.day != noDay {
		if possibleMonth && p.day <= maxDay {
			return true
		}
		cue := s.words.yearCues[s.word(p.tokens[0]-1)] != 0 || s.words.Years.Days.Has(s.word(p.tokens[0]-1))
		return s.whole || cue && p.month <= maxDay && p.day <= maxDay
	}
	return possibleMonth && !rangeOfYears(p.year, p.month)
}

// rangeOfYears reports whether a year and two digits after a hyphen may be a
// range, as 1908-09 and 1998-02 may, and 1973-09 may not.
func rangeOfYears(year int64, month int) bool {
	const longestOverCentury = 15
	short := int(year % 100)
	return month > short || month+100-short <= longestOverCentury
}
