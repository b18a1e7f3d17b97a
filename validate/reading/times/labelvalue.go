package times

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// isWhole reports whether the moment is a date by itself.
func (m *moment) isWhole() bool {
	if !m.dated || m.unit == rankUnit || m.unit == dayUnit && m.month == 0 {
		return false
	}
	// A number beyond the present century, or with marks between its digits,
	// is a year only with an era.
	return m.era != noEra || m.unit > seasonUnit || m.year <= lastYear && m.digits > 0
}

// isNumber reports whether the moment is a number without an era.
func (m *moment) isNumber() bool { return m.unit == yearUnit && m.era == noEra && m.digits > 0 }

// astronomical gives the year as EDTF counts: 1 BC is 0.
func (m *moment) astronomical() int64 {
	if m.era == bc {
		return 1 - m.year
	}
	return m.year
}

// date gives the EDTF date of a whole moment.
func (m *moment) date() (edtf.Date, *edtf.Error) {
	var d edtf.Date
	var err error
	year := m.astronomical()
	switch m.unit {
	case yearUnit:
		d, err = edtf.OfYear(year)
	case monthUnit:
		d, err = edtf.OfMonth(year, m.month)
	case dayUnit:
		if onlyOldStyle(year, m.month, m.day) {
			d, err = edtf.OfMonth(year, m.month)
		} else {
			d, err = edtf.OfDay(year, m.month, m.day)
		}
	default:
		d, err = edtf.Parse(m.pattern())
	}
	var bad *edtf.Error
	if errors.As(err, &bad) {
		return edtf.Date{}, bad
	}
	d, ok := qualified(d, m.about, m.unsure)
	if !ok {
		return edtf.Date{}, &edtf.Error{Kind: edtf.KindSyntax, Msg: "this takes no qualifier"}
	}
	return d, nil
}

// pattern writes a period that has no constructor of its own; what is no EDTF
// is refused when it is parsed. The 7th century is 06XX, the 7th century BC
// -06XX: 700 to 601 BC, which is -699 to -600.
func (m *moment) pattern() string {
	sign := ""
	if m.era == bc {
		sign = "-"
	}
	switch m.unit {
	case seasonUnit:
		year := m.astronomical()
		if year < 0 {
			return fmt.Sprintf("-%04d-%d", -year, m.code)
		}
		return fmt.Sprintf("%04d-%d", year, m.code)
	case decadeUnit:
		if sign != "" || m.digits < 3 {
			return ""
		}
		return fmt.Sprintf("%03dX", m.year/10)
	case centuryUnit:
		return sign + fmt.Sprintf("%02dXX", m.year-1)
	case millenniumUnit:
		return sign + strconv.FormatInt(m.year-1, 10) + "XXX"
	}
	return ""
}

// qualified marks a date, or both ends of an interval, as approximate or
// uncertain. It is false for what takes no such mark.
func qualified(d edtf.Date, about, unsure bool) (edtf.Date, bool) {
	sign := ""
	switch {
	case about && unsure:
		sign = "%"
	case about:
		sign = "~"
	case unsure:
		sign = "?"
	default:
		return d, true
	}
	if d.IsInterval() {
		start, ok := qualified(d.Start(), about, unsure)
		end, ok2 := qualified(d.End(), about, unsure)
		whole, err := edtf.OfInterval(start, end)
		return whole, ok && ok2 && err == nil
	}
	if d.IsZero() || d == edtf.Open() {
		return d, true
	}
	marked, err := edtf.Parse(d.String() + sign)
	return marked, err == nil
}

// until gives the interval from a to b, each of which may leave parts to the
// other.
func (m moment) until(b moment) (edtf.Date, *edtf.Error, bool) {
	if m.unit == seasonUnit && m.code == winter && m.dated && b.isNumber() {
		// The winter of 1941–42 is the one that begins in 1941.
		year := moment{unit: yearUnit, year: m.year, digits: m.digits, dated: true, day: noDay}
		if year.shareDigits(&b) && b.year == m.year+1 {
			d, err := m.date()
			return d, nil, err == nil
		}
		return edtf.Date{}, nil, false
	}
	first, second := m, b
	if !m.complete(&b) {
		return edtf.Date{}, nil, false
	}
	// Whether both ends are as written: nothing was taken over, and no era
	// left out.
	own := m == first && b == second && (m.era != noEra || m.year >= firstYear)
	if m.all {
		b.about = true
	}
	from, err := m.date()
	to, err2 := b.date()
	if err == nil {
		err = err2
	}
	if err != nil {
		return edtf.Date{}, err, err.Kind == edtf.KindImpossible
	}
	d, failure := edtf.OfInterval(from, to)
	var bad *edtf.Error
	if errors.As(failure, &bad) {
		return d, bad, own && bad.Kind == edtf.KindReversed
	}
	return d, nil, true
}

// complete gives m and b, the ends of a range, what each leaves to the other:
// the era, the year, the month, the first digits of a year. It is false where
// they don't make two dates in only one way.
func (m *moment) complete(b *moment) bool {
	return m.shareParts(b) && m.shareEra(b) && m.shareDigits(b) && m.isWhole() && b.isWhole()
}

func (m *moment) shareEra(b *moment) bool {
	switch {
	case m.era == noEra && b.era == bc && m.dated:
		m.era = bc
		// 264–41 BC may mean 41 BC or 241 BC.
		if m.unit == yearUnit && b.unit == yearUnit && b.digits > 0 && b.digits < 3 && b.digits < m.digits {
			return m.year-m.year%powers[b.digits]+b.year >= m.year
		}
	case m.era == ad && b.era == noEra && b.dated:
		b.era = ad
	case m.era == bc && b.era == noEra && b.dated:
		// 27 BC – 14 may run forwards in either era.
		b.era = ad
		return b.unit == m.unit && b.year > m.year
	}
	return true
}

// shareParts completes days, months and ordinals.
func (m *moment) shareParts(b *moment) bool {
	isDay := m.unit == rankUnit || m.isNumber() && m.digits < 3
	switch {
	case isDay && b.unit == dayUnit && b.month != 0 && b.dated: // 15–18 December 1986
		*m = moment{unit: dayUnit, era: b.era, year: b.year, dated: true, digits: b.digits, month: b.month, day: int(m.year), about: m.about, unsure: m.unsure, all: m.all}
		return m.day < b.day
	case isDay && (b.unit == centuryUnit || b.unit == millenniumUnit): // 1st – 7th century, 17–19th centuries
		m.unit = b.unit
		return m.year < b.year || b.era == bc
	case !m.dated && m.month != 0 && b.dated && b.unit == m.unit: // Jan. 30 – Mar. 5, 1968
		if b.month == 0 { // Dec. 15–18, 1986
			b.month = m.month
		}
		m.year, m.dated, m.digits, m.era = b.year, true, b.digits, b.era
		return m.sooner(b)
	case m.dated && m.month != 0 && !b.dated && b.unit == m.unit: // 1972 April–July
		b.year, b.dated, b.digits, b.era = m.year, true, m.digits, m.era
		return m.sooner(b)
	}
	return true
}

// sooner reports whether m comes before b in one year.
func (m *moment) sooner(b *moment) bool {
	return m.month < b.month || m.month == b.month && m.day < b.day
}

var powers = [...]int64{1, 10, 100}

// shareDigits completes the second of two years, or of two decades.
func (m *moment) shareDigits(b *moment) bool {
	years := m.isNumber() && b.isNumber()
	decades := m.unit == decadeUnit && b.unit == decadeUnit
	if b.isNumber() && b.digits < 3 && !years {
		return m.era == ad // May 1951 – 54
	}
	if !years && !decades {
		return true
	}
	if b.digits < 3 && b.digits < m.digits { // 1914–18
		b.year += m.year - m.year%powers[b.digits]
		b.digits = m.digits
		return b.year > m.year
	}
	// Early years that run backwards may be years BC.
	return b.year > m.year || m.digits == 4 && b.digits == 4
}
