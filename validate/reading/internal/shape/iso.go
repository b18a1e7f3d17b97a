package shape

import (
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// ISO reads a date in the extended format of ISO 8601, starting with token i:
// a year, a month and a day, or a year and a month where that cannot be a
// range of years.
func (r *Reader) ISO(i int) (Date, bool) {
	if !r.t.YearAt(i) || !hyphenated(r.t, i+1) || !r.isoBounded(i) {
		return Date{}, false
	}
	p := Date{
		Form:   when.ISO,
		Tokens: [2]int{i, i + 3},
		Year:   r.t.Tokens[i].Value,
		Month:  int(r.t.Tokens[i+2].Value),
		Day:    moment.NoDay,
	}
	if hyphenated(r.t, i+3) {
		p.Tokens[1] = i + 5
		p.Day = int(r.t.Tokens[i+4].Value)
	}
	return p, isoEnds(r.t, p.Tokens[1]) && r.isoMeant(p)
}

// ISO reads such a date among other words.
func ISO(t *token.List, i int) (Date, bool) { return (&Reader{t: t}).ISO(i) }

// hyphenated reports whether a hyphen and two digits are attached at token i.
func hyphenated(t *token.List, i int) bool {
	return t.MarkAt(i, "-") && t.GapAt(i) == text.NoGap && t.NumberAt(i+1, 2, 2) && t.GapAt(i+1) == text.NoGap
}

// isoBounded reports whether nothing before token i makes it a part of a file
// name, an address or a number.
func (r *Reader) isoBounded(i int) bool {
	return r.t.GapAt(i) != text.NoGap || r.t.MarkAt(i-1, "(\"“”«»„‘'[,;:—–") || r.t.MarkAt(i-1, "*") || r.whole
}

// isoEnds reports whether the date ends before token i.
func isoEnds(t *token.List, i int) bool {
	switch {
	case t.GapAt(i) != text.NoGap:
		return true
	case t.Tokens[i].Kind == text.WordToken:
		// A time of day: 1973-09-11T12:00.
		return t.Word(i) == "t" && t.NumberAt(i+1, 2, 6) && t.GapAt(i+1) == text.NoGap
	case t.MarkAt(i, "-/_\\'’@=&%#"), t.Tokens[i].Kind == text.NumberToken:
		return false
	}
	// A full stop ends the sentence, or begins the ending of a file name.
	return !t.MarkAt(i, ".") || t.GapAt(i+1) != text.NoGap
}

// isoMeant reports whether three or two hyphenated numbers are a date.
func (r *Reader) isoMeant(p Date) bool {
	possibleMonth := 1 <= p.Month && p.Month <= 12
	if p.Day != moment.NoDay {
		if possibleMonth && p.Day <= moment.MaxDay {
			return true
		}
		cue := r.t.Entry(p.Tokens[0]-1).Cue != 0 || r.t.Words.Years.Days.Has(r.t.Word(p.Tokens[0]-1))
		return r.whole || cue && p.Month <= moment.MaxDay && p.Day <= moment.MaxDay
	}
	return possibleMonth && !rangeOfYears(p.Year, p.Month)
}

// rangeOfYears reports whether a year and two digits after a hyphen may be a
// range, as 1908-09 and 1998-02 may, and 1973-09 may not.
func rangeOfYears(year int64, month int) bool {
	// Such ranges are short: seasons, school years, decades.
	const longestOverCentury = 15
	short := int(year % 100)
	return month > short || month+100-short <= longestOverCentury
}
