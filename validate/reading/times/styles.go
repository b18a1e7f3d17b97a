package times

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Days are given in two styles from the first change of calendar to the last
// ones; in those years the Julian calendar was leastLead to mostLead days
// behind.
const (
	firstStyleYear = 1582
	lastStyleYear  = 1923
	leastLead      = 10
	mostLead       = 13
	// mostMarked is how far apart two days may be of which the text says that
	// they are one.
	mostMarked = 31
)

// lastDualYear is the last year that began on Lady Day, 25 March, anywhere;
// days before that were written with both years.
const (
	lastDualYear = 1752
	ladyMonth    = 3
	ladyDay      = 25
)

// styleDay is one of the two days of a pair.
type styleDay struct {
	year       int64
	dated      bool // year is known
	month, day int
	style      when.Style
}

// styleDay gives the one day that an item names.
func (x *item) styleDay() (styleDay, bool) {
	d := styleDay{year: x.from.year, dated: x.from.dated, month: x.from.month, day: x.from.day, style: x.style}
	if p := x.stated; p != nil {
		d.year, d.dated, d.month, d.day = p.year, true, p.month, p.day
	}
	const leapYear = 2000
	possible := 1 <= d.day && d.day <= edtf.DaysIn(leapYear, d.month)
	return d, possible && !x.isRange() && x.point == noPointing && x.old.month == 0 && (x.stated != nil || x.from.unit == dayUnit && x.from.era == noEra)
}

// styled reads what stands after the last item, which ends before token end,
// and tells its style: "(O.S.)", "Old Style", or the same day in the other
// style, as in "25 October (7 November) 1917".
func (r *timeReader) styled(end int) int {
	last := len(r.items) - 1
	a, ok := r.items[last].styleDay()
	if !ok {
		return end
	}
	if style, after := r.styleAfter(end); style != "" {
		a.style, end = style, after
	}
	closer := r.closer(end)
	if closer != "" || r.markAt(end, "/") && r.gapAt(end) == r.gapAt(end+1) && r.gapAt(end) <= spaceGap {
		if after, ok := r.otherStyle(a, end+1, closer); ok {
			return after
		}
	}
	r.items[last].style, r.items[last].end = a.style, end
	return end
}

// styleAfter reads a mark of a style behind a date, in brackets or without.
func (r *timeReader) styleAfter(i int) (when.Style, int) {
	if style, end := r.style(i); style != "" {
		return style, end
	}
	if closer := r.closer(i); closer != "" {
		if style, end := r.style(i + 1); style != "" && r.markAt(end, closer) {
			return style, end + 1
		}
	}
	return "", i
}

// closer gives the bracket that closes the one at token i, "" if there is none.
func (r *timeReader) closer(i int) string {
	switch {
	case r.gapAt(i) > lineGap:
	case r.markAt(i, "("):
		return ")"
	case r.markAt(i, "["):
		return "]"
	}
	return ""
}

// otherStyle reads at token i the same day as the last item, a, in the other
// style, and makes that item a pair.
func (r *timeReader) otherStyle(a styleDay, i int, closer string) (int, bool) {
	var style when.Style
	if closer != "" {
		if style, i = r.style(i); r.markAt(i, ",:") {
			i++
		}
	}
	known, lastYear := len(r.items), r.lastYear
	r.slashed = i
	end, ok := r.dates(i)
	if ok && len(r.items) == known+1 {
		b, isDay := r.items[known].styleDay()
		b.style = style
		if style, after := r.styleAfter(end); style != "" {
			b.style, end = style, after
		}
		if isDay && (closer == "" || r.markAt(end, closer)) {
			if closer != "" {
				end++
			}
			if end, ok = r.pairStyles(known-1, a, b, end); ok {
				r.items = r.items[:known]
				return end, true
			}
		}
	}
	r.items, r.lastYear = r.items[:known], lastYear
	return i, false
}

// pairStyles makes item n one day in two styles, a and b as they stand in the
// text, where they are that. A year of both may follow at token end.
func (r *timeReader) pairStyles(n int, a, b styleDay, end int) (int, bool) {
	x := &r.items[n]
	year, after, point, ok := r.yearOf(end)
	if ok = ok && !a.dated && !b.dated; ok {
		end = after
	}
	days := a.daysTo(b)
	marked := a.style != "" || b.style != ""
	if !marked && days < 0 || b.style == when.OldStyle || b.style == "" && a.style == when.NewStyle {
		a, b, days = b, a, -days
	}
	// Now a is the day in Old Style.
	if ok && point == noPointing {
		b.year, b.dated = year, true
	}
	if !marked && !isLead(days, a, b) || max(days, -days) > mostMarked && !isLead(days, a, b) {
		return end, false
	}
	if !b.dated && a.dated {
		b.year, b.dated = a.nearest(b), true
	}
	x.stated, x.end = nil, end
	if x.point = noPointing; ok {
		x.point = point
	}
	x.from = moment{unit: dayUnit, year: b.year, dated: b.dated, digits: 4, month: b.month, day: b.day}
	x.old, x.style = a, when.NewStyle
	return end, true
}

// isLead reports whether days is by how much the Julian day a is behind the
// Gregorian day b; between January and Lady Day, its year may be too.
func isLead(days int64, a, b styleDay) bool {
	year := b.year
	if !b.dated {
		year = a.year
	}
	if (a.dated || b.dated) && (year < firstStyleYear || year > lastStyleYear) {
		return false
	}
	if a.dated && b.dated && b.year == a.year+1 && a.isDual() {
		a.year++
		days = a.daysTo(b)
	}
	return leastLead <= days && days <= mostLead
}

// isDual reports whether d is a day that some counted with the year before.
func (d styleDay) isDual() bool {
	return d.year < lastDualYear && (d.month < ladyMonth || d.month == ladyMonth && d.day < ladyDay)
}

// anyYear stands for a year that is not known.
const anyYear = 1901

// daysTo gives how many days e comes after d, where one of them lacks its year
// as near to the other as it can be.
func (d styleDay) daysTo(e styleDay) int64 {
	switch {
	case !d.dated && !e.dated:
		d.year = anyYear
		e.year = d.nearest(e)
	case !d.dated:
		d.year = e.nearest(d)
	case !e.dated:
		e.year = d.nearest(e)
	}
	return int64(edtf.DayOf(e.year, e.month, e.day) - edtf.DayOf(d.year, d.month, d.day))
}

// nearest gives the year in which the day e comes nearest to d.
func (d styleDay) nearest(e styleDay) int64 {
	const halfYear = 6
	switch {
	case e.month-d.month > halfYear:
		return d.year - 1
	case d.month-e.month > halfYear:
		return d.year + 1
	}
	return d.year
}

// inOldStyle gives the date of the Old Style day of a pair whose other day is
// value.
func (d styleDay) inOldStyle(value edtf.Date) edtf.Date {
	year, known := value.Year()
	month, _ := value.Month()
	if !known {
		return edtf.Date{}
	}
	if !d.dated {
		d.year = styleDay{year: year, month: month}.nearest(d)
	}
	old, _ := parsed{form: when.DayMonthYear, year: d.year, month: d.month, day: d.day}.value()
	return old
}

// style reads a mark of a style at token i, "" if there is none: "O.S.", "NS",
// "Old Style", ", according to the Julian calendar".
func (r *timeReader) style(i int) (when.Style, int) {
	at := i
	if r.markAt(at, ",") {
		at++
	}
	for at < i+mostStyleLinks && r.words.calendar.Styles.Links.Has(r.word(at)) && r.gapAt(at) <= lineGap {
		at++
	}
	if r.word(at) == "" || r.gapAt(at) > lineGap {
		return "", i
	}
	if r.tokens[at].Len() == 1 && r.markAt(at+1, ".") && r.word(at+2) != "" && r.capitalized(at) {
		letters, end := r.word(at)+r.word(at+2), at+3
		if r.markAt(end, ".") && r.gapAt(end) == noGap {
			end++
		}
		if r.word(end) != "" && r.capitalized(end) && r.kind(end)&monthName == 0 {
			return "", i // N. S. Leskov
		}
		return r.words.styleOfLetters(letters), end
	}
	if style := r.words.styleOfLetters(r.word(at)); style != "" && r.tokens[at].In(r.text) != r.word(at) {
		return style, at + 1
	}
	if style := r.words.styleOf(r.phrase(at, at+2)); style != "" && r.gapAt(at+1) <= lineGap {
		return style, at + 2
	}
	if style := r.words.styleOf(r.word(at)); style != "" {
		if r.markAt(at+1, ".") && r.gapAt(at+1) == noGap {
			at++ // jul.
		}
		return style, at + 1
	}
	return "", i
}

// mostStyleLinks is the most tokens before the name of a style: ", according
// to the Julian calendar".
const mostStyleLinks = 4

// dualYear reads at token i, after the month, the year of a day before Lady Day
// by both reckonings: 1731/32, 1731/2, 1731-2. p is then of the later one.
func (s *dateScanner) dualYear(i int, p *parsed) (int, bool) {
	if !s.markAt(i+1, "/") && !(p.day != noDay && s.markAt(i+1, text.Dashes)) || !s.numberAt(i+2, 1, 4) || s.gapAt(i+1) != noGap || s.gapAt(i+2) != noGap {
		return i, false
	}
	scale := int64(1)
	for range s.tokens[i+2].digits {
		scale *= 10
	}
	d := styleDay{year: p.year, month: p.month, day: p.day}
	if p.month == 0 || !d.isDual() || (p.year+1)%scale != s.tokens[i+2].value || s.tokens[i+2].digits == 3 || s.continuesNumber(i+2) {
		return i, false
	}
	p.oldYear = p.year
	p.year++
	return i + 3, true
}

// styleOf returns the style of a name in one word or two, "" for none.
func (w *dateWords) styleOf(name string) when.Style {
	return chooseStyle(name, &w.calendar.Styles.Old, &w.calendar.Styles.New)
}

// styleOfLetters returns the style that two letters stand for, "" for none.
func (w *dateWords) styleOfLetters(letters string) when.Style {
	return chooseStyle(letters, &w.calendar.Styles.OldLetters, &w.calendar.Styles.NewLetters)
}

func chooseStyle(name string, old, new *lang.Set) when.Style {
	switch {
	case old.Has(name):
		return when.OldStyle
	case new.Has(name):
		return when.NewStyle
	}
	return ""
}
