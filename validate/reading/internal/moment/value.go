package moment

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/calendar"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
)

// IsWhole reports whether the moment is a date by itself.
func (m *Moment) IsWhole() bool {
	if !m.Dated || m.Unit == RankUnit || m.Unit == DayUnit && m.Month == 0 {
		return false
	}
	// A number beyond the present century, or with marks between its digits,
	// is a year only with an era.
	return m.Era != NoEra || m.Unit > SeasonUnit || m.Year <= token.LastYear && m.Digits > 0
}

// IsNumber reports whether the moment is a number without an era.
func (m *Moment) IsNumber() bool { return m.Unit == YearUnit && m.Era == NoEra && m.Digits > 0 }

// Astronomical returns the year as EDTF counts: 1 BC is 0.
func (m *Moment) Astronomical() int64 {
	if m.Era == BC {
		return 1 - m.Year
	}
	return m.Year
}

// Date returns the EDTF date of a whole moment.
func (m *Moment) Date() (edtf.Date, *edtf.Error) {
	var d edtf.Date
	var err error
	year := m.Astronomical()
	switch m.Unit {
	case YearUnit:
		d, err = edtf.OfYear(year)
	case MonthUnit:
		d, err = edtf.OfMonth(year, m.Month)
	case DayUnit:
		d, err = calendar.Date(year, m.Month, m.Day)
	default:
		d, err = edtf.Parse(m.pattern())
	}
	var bad *edtf.Error
	if errors.As(err, &bad) {
		return edtf.Date{}, bad
	}
	d, ok := Qualified(d, m.About, m.Unsure)
	if !ok {
		return edtf.Date{}, &edtf.Error{Kind: edtf.KindSyntax, Msg: "this takes no qualifier"}
	}
	return d, nil
}

// pattern writes a period that has no constructor of its own; what is no EDTF
// is refused when it is parsed. The 7th century is 06XX, the 7th century BC
// -06XX: 700 to 601 BC, which is -699 to -600.
func (m *Moment) pattern() string {
	sign := ""
	if m.Era == BC {
		sign = "-"
	}
	switch m.Unit {
	case SeasonUnit:
		year := m.Astronomical()
		if year < 0 {
			return fmt.Sprintf("-%04d-%d", -year, m.Code)
		}
		return fmt.Sprintf("%04d-%d", year, m.Code)
	case DecadeUnit:
		if sign != "" || m.Digits < 3 {
			return ""
		}
		return fmt.Sprintf("%03dX", m.Year/10)
	case CenturyUnit:
		return sign + fmt.Sprintf("%02dXX", m.Year-1)
	case MillenniumUnit:
		return sign + strconv.FormatInt(m.Year-1, 10) + "XXX"
	}
	return ""
}

// Qualified marks a date, or both ends of an interval, as approximate or
// uncertain. It is false for what takes no such mark.
func Qualified(d edtf.Date, about, unsure bool) (edtf.Date, bool) {
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
		start, ok := Qualified(d.Start(), about, unsure)
		end, ok2 := Qualified(d.End(), about, unsure)
		whole, err := edtf.OfInterval(start, end)
		return whole, ok && ok2 && err == nil
	}
	if d.IsZero() || d == edtf.Open() {
		return d, true
	}
	marked, err := edtf.Parse(d.String() + sign)
	return marked, err == nil
}

// Until returns the interval from a to b, each of which may leave parts to the
// other.
func (m Moment) Until(b Moment) (edtf.Date, *edtf.Error, bool) {
	if m.Unit == SeasonUnit && m.Code == Winter && m.Dated && b.IsNumber() {
		// The winter of 1941–42 is the one that begins in 1941.
		year := Moment{Unit: YearUnit, Year: m.Year, Digits: m.Digits, Dated: true, Day: NoDay}
		if year.shareDigits(&b) && b.Year == m.Year+1 {
			d, err := m.Date()
			return d, nil, err == nil
		}
		return edtf.Date{}, nil, false
	}
	first, second := m, b
	if !m.Complete(&b) {
		return edtf.Date{}, nil, false
	}
	// Whether both ends are as written: nothing was taken over, and no era
	// left out.
	own := m == first && b == second && (m.Era != NoEra || m.Year >= token.FirstYear)
	if m.All {
		b.About = true
	}
	from, err := m.Date()
	to, err2 := b.Date()
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

// Complete adds to m and b, the ends of a range, what each leaves to the other:
// the era, the year, the month, the first digits of a year. It is false where
// they don't make two dates in only one way.
func (m *Moment) Complete(b *Moment) bool {
	return m.shareParts(b) && m.shareEra(b) && m.shareDigits(b) && m.IsWhole() && b.IsWhole()
}

func (m *Moment) shareEra(b *Moment) bool {
	switch {
	case m.Era == NoEra && b.Era == BC && m.Dated:
		m.Era = BC
		// 264–41 BC may mean 41 BC or 241 BC.
		if m.Unit == YearUnit && b.Unit == YearUnit && b.Digits > 0 && b.Digits < 3 && b.Digits < m.Digits {
			return m.Year-m.Year%powers[b.Digits]+b.Year >= m.Year
		}
	case m.Era == AD && b.Era == NoEra && b.Dated:
		b.Era = AD
	case m.Era == BC && b.Era == NoEra && b.Dated:
		// 27 BC – 14 may run forwards in either era.
		b.Era = AD
		return b.Unit == m.Unit && b.Year > m.Year
	}
	return true
}

// shareParts completes days, months and ordinals.
func (m *Moment) shareParts(b *Moment) bool {
	isDay := m.Unit == RankUnit || m.IsNumber() && m.Digits < 3
	switch {
	case isDay && b.Unit == DayUnit && b.Month != 0 && b.Dated: // 15–18 December 1986
		*m = Moment{Unit: DayUnit, Era: b.Era, Year: b.Year, Dated: true, Digits: b.Digits, Month: b.Month, Day: int(m.Year), About: m.About, Unsure: m.Unsure, All: m.All}
		return m.Day < b.Day
	case isDay && (b.Unit == CenturyUnit || b.Unit == MillenniumUnit): // 1st – 7th century, 17–19th centuries
		m.Unit = b.Unit
		return m.Year < b.Year || b.Era == BC
	case !m.Dated && m.Month != 0 && b.Dated && b.Unit == m.Unit: // Jan. 30 – Mar. 5, 1968
		if b.Month == 0 { // Dec. 15–18, 1986
			b.Month = m.Month
		}
		m.Year, m.Dated, m.Digits, m.Era = b.Year, true, b.Digits, b.Era
		return m.sooner(b)
	case m.Dated && m.Month != 0 && !b.Dated && b.Unit == m.Unit: // 1972 April–July
		b.Year, b.Dated, b.Digits, b.Era = m.Year, true, m.Digits, m.Era
		return m.sooner(b)
	}
	return true
}

// sooner reports whether m comes before b in one year.
func (m *Moment) sooner(b *Moment) bool {
	return m.Month < b.Month || m.Month == b.Month && m.Day < b.Day
}

var powers = [...]int64{1, 10, 100}

// shareDigits completes the second of two years, or of two decades.
func (m *Moment) shareDigits(b *Moment) bool {
	years := m.IsNumber() && b.IsNumber()
	decades := m.Unit == DecadeUnit && b.Unit == DecadeUnit
	if b.IsNumber() && b.Digits < 3 && !years {
		return m.Era == AD // May 1951 – 54
	}
	if !years && !decades {
		return true
	}
	if b.Digits < 3 && b.Digits < m.Digits { // 1914–18
		b.Year += m.Year - m.Year%powers[b.Digits]
		b.Digits = m.Digits
		return b.Year > m.Year
	}
	// Early years that run backwards may be years BC.
	return b.Year > m.Year || m.Digits == 4 && b.Digits == 4
}
