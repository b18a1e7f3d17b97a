package label

import (
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// readMoment reads tokens from i to last, all of them.
func readMoment(t *token.List, i, last int) (moment.Moment, bool) {
	m := moment.Moment{Day: moment.NoDay}
	i = qualifiers(t, i, last, &m)
	for _, read := range momentReaders {
		try := m
		if end, ok := read(t, i, last, &try); ok {
			if t.MarkAt(end, "?") && end < last {
				try.Unsure = true
				end++
			}
			if end == last {
				return try, true
			}
		}
	}
	return moment.Moment{}, false
}

// momentReaders read one moment each, by how it is written.
var momentReaders = []func(t *token.List, i, last int, m *moment.Moment) (int, bool){
	isoMoment, moment.Ranked, moment.Named, moment.Half, moment.Season, moment.Quarter, monthFirst, dayFirst, moment.Numeric, yearFirstOf, moment.Decade, yearOnly,
}

// qualifiers reads the words before a date: circa, early, the.
func qualifiers(t *token.List, i, last int, m *moment.Moment) int {
	for i < last {
		word := t.Word(i)
		switch {
		case t.MarkAt(i, "~≈"), t.Words.Label.About.Has(word) && !(len(word) == 1 && t.Capitalized(i)):
			m.About, m.All = true, true
			if i++; t.MarkAt(i, ".") {
				i++
			}
		case t.Words.Label.Unsure.Has(word):
			m.Unsure = true
			i++
		case t.Words.Label.Stretch.Has(word):
			m.About = true
			for i++; t.MarkAt(i, text.Dashes) || t.Words.Label.Of.Has(t.Word(i)); {
				i++
			}
		case t.Words.Label.Time.Determiners.Definite.Has(word) && t.Elides(i+1):
			i += 2 // l’été
		case t.Words.Label.Time.Determiners.Definite.Has(word) && t.GapAt(i+1) != text.NoGap:
			i++
		default:
			return i
		}
	}
	return i
}

// isoMoment reads 1973-09-11 or 1973-09.
func isoMoment(t *token.List, i, last int, m *moment.Moment) (int, bool) {
	if i >= last {
		return 0, false
	}
	p, ok := shape.ISO(t, i)
	if !ok || p.Tokens[1] > last {
		return 0, false
	}
	m.Unit, m.Year, m.Dated, m.Digits, m.Month, m.Day = moment.MonthUnit, p.Year, true, 4, p.Month, p.Day
	if p.Day != moment.NoDay {
		m.Unit = moment.DayUnit
	}
	return p.Tokens[1], true
}

// monthAt reads a month's name, in any case, with its full stop.
func monthAt(t *token.List, i, last int, m *moment.Moment) (int, bool) {
	if i >= last {
		return 0, false
	}
	w, ok := t.Words.Label.Months[t.Word(i)]
	if !ok {
		return 0, false
	}
	m.Month = w.Number
	if i++; i < last && w.Short && t.MarkAt(i, ".") && t.GapAt(i) == text.NoGap {
		i++
	}
	return i, true
}

// dayAt reads the number of a day.
func dayAt(t *token.List, i, last int, m *moment.Moment) (int, bool) {
	if i >= last || !t.NumberAt(i, 1, 2) || t.Tokens[i].Value > moment.MaxDay || t.Tokens[i].Value == 0 {
		return 0, false
	}
	m.Day = int(t.Tokens[i].Value)
	if i++; i < last && t.GapAt(i) == text.NoGap && (t.Words.Label.OrdinalEndings.Has(t.Word(i)) || t.Words.Calendar.DottedDays && t.MarkAt(i, ".")) {
		i++
	}
	return i, true
}

// monthFirst reads "Sep. 2, 1945", "Sep. 1945", "Sep. 2" and "Sep.".
func monthFirst(t *token.List, i, last int, m *moment.Moment) (int, bool) {
	i, ok := monthAt(t, i, last, m)
	if !ok {
		return 0, false
	}
	m.Unit = moment.MonthUnit
	if end, ok := dayAt(t, i, last, m); ok {
		if _, isEra, _ := moment.EraAt(t, end, last); !isEra {
			m.Unit = moment.DayUnit
			i = end
		} else {
			m.Day = moment.NoDay // March 44 BC
		}
	}
	return yearAfter(t, i, last, m), true
}

// dayFirst reads "2 September 1945", "2 September", "2nd of Sept., 1945" and
// "18, 1986", the end of a range.
func dayFirst(t *token.List, i, last int, m *moment.Moment) (int, bool) {
	i, ok := dayAt(t, i, last, m)
	if !ok {
		return 0, false
	}
	m.Unit = moment.DayUnit
	if t.MarkAt(i, ",") && t.GapAt(i+1) == text.SpaceGap {
		end := yearAfter(t, i, last, m)
		return end, m.Dated
	}
	if t.Words.Label.Time.Joints.Parts.Has(t.Word(i)) {
		i++
	}
	if i, ok = monthAt(t, i, last, m); !ok {
		return 0, false
	}
	return yearAfter(t, i, last, m), true
}

// yearAfter reads the year of a month or a day, if one is at i.
func yearAfter(t *token.List, i, last int, m *moment.Moment) int {
	at := i
	if t.MarkAt(at, ",") || t.Words.Label.Time.Joints.Parts.Has(t.Word(at)) {
		at++
	}
	try := *m
	if end, ok := moment.Year(t, at, last, &try); ok && (try.Digits >= 3 || try.Era != moment.NoEra) {
		*m = try
		return end
	}
	return i
}

// yearFirstOf reads "1973 September", "1973, September 11", "1973 11 Sept.".
func yearFirstOf(t *token.List, i, last int, m *moment.Moment) (int, bool) {
	i, ok := moment.Year(t, i, last, m)
	if !ok || m.Digits < 3 {
		return 0, false
	}
	if t.MarkAt(i, ",") {
		i++
	}
	if end, ok := dayAt(t, i, last, m); ok {
		m.Unit = moment.DayUnit
		return monthAt(t, end, last, m)
	}
	if i, ok = monthAt(t, i, last, m); !ok {
		return 0, false
	}
	m.Unit = moment.MonthUnit
	if end, ok := dayAt(t, i, last, m); ok {
		m.Unit = moment.DayUnit
		i = end
	}
	return i, true
}

// yearOnly reads a year.
func yearOnly(t *token.List, i, last int, m *moment.Moment) (int, bool) {
	if t.Words.Label.Years.Has(t.Word(i)) {
		if i++; t.MarkAt(i, ":") {
			i++
		}
	}
	return moment.Year(t, i, last, m)
}
