package edtf

import "math/bits"

// Bounds says when a date may start and when it may end. All four days are
// inclusive.
//
//	EarliestStart ≤ LatestStart ≤ LatestEnd
//	EarliestStart ≤ EarliestEnd ≤ LatestEnd
//
// except for a reversed interval, whose start and end are each as written.
type Bounds struct {
	EarliestStart, LatestStart, EarliestEnd, LatestEnd Day
}

// Bounds returns the bounds of the date, taken literally.
//
//   - 1973 starts on some day of the year and ends on some day of it. An event
//     of 1973 need not fill the year.
//   - 1973-04/1973-07 starts in April and ends in July. An unknown or open end
//     (1973/ and 1973/..) may be any day from the start on, up to
//     [PlusInfinity], and likewise before an end.
//   - An unspecified digit (X) admits every value that makes a date: 19XX-02-29
//     lies between 1904-02-29 and 1996-02-29.
//   - One of a set ([1667,1670]) may lie anywhere from the earliest of its
//     members to the latest; all of a set ({1667,1670}) starts with the earliest
//     and ends with the latest.
//   - Seasons 21 to 24 have the months customary in the north: spring is March to
//     May, winter December to February of the next year.
//   - A date-time has the day that it names, in its own zone.
//   - Years too far off for a Day, more than 25 × 10^15 years away, all lie
//     between the last day before the infinity and the infinity.
//   - The zero Date has no bounds but the infinities.
//
// Qualifiers (? ~ %) and significant digits (S) widen nothing here. But where an
// interval would be reversed without them (1914/1913~), its bounds are its
// [Date.LooseBounds].
func (d Date) Bounds() Bounds { return boundsOf(d, point.extent) }

// LooseBounds returns the bounds that comparison goes by. Where d is neither
// qualified, nor estimated (1950S2), nor one of the seasons 21 to 24, they are
// those of [Date.Bounds]. Otherwise they are wider on both sides:
//
//   - An approximate date (~, %) may be off by one unit of the next coarser
//     precision than its finest approximate component: 1640~ by ten years,
//     164X~ by a hundred, 1973-06~ and a season by one year, 1973-09-11~ by one
//     month. A hundred (1500~) may be off by fifty years, and years beyond 9999 by
//     half the place of their last digit other than 0. A qualified year of more
//     than 18 digits may be any.
//   - An uncertain date (?, %) may likewise be off by one unit of the next
//     coarser precision, but than its coarsest uncertain component, since that may
//     be wrong while the others are right: 1984? and 1984?-06-11 by ten years,
//     1984-?06-11 by one year, 1984-06-?11 by one month.
//   - Significant digits: 1950S2 is any year from 1900 to 1999.
//   - Seasons 21 to 24 may be those of either hemisphere, by any custom: spring
//     and autumn lie anywhere in the year, summer and winter anywhere from November
//     of the year before to March of the year after.
//
// EDTF leaves the meaning of qualifiers open; these widths are chosen so that
// what they exclude is not in dispute.
func (d Date) LooseBounds() Bounds { return boundsOf(d, point.looseExtent) }

// extent returns the first and last day that a date may be.
type extent func(point) (first, last Day)

func boundsOf(d Date, of extent) Bounds {
	switch d.kind {
	case kindInterval:
		return intervalBounds(d.from, d.to, of)
	case kindOneOf, kindAllOf:
		return boundsOfSet(d, of)
	default:
		first, last := of(d.from)
		return Bounds{first, last, first, last}
	}
}

func intervalBounds(from, to point, of extent) Bounds {
	written := endBounds(from, to, of)
	b := written
	if b.EarliestStart > b.LatestEnd {
		b = endBounds(from, to, point.looseExtent)
	}
	if b.EarliestStart > b.LatestEnd {
		return written
	}
	b.LatestStart = min(b.LatestStart, b.LatestEnd)
	b.EarliestEnd = max(b.EarliestEnd, b.EarliestStart)
	return b
}

// endBounds returns the bounds of two ends, each for itself.
func endBounds(from, to point, of extent) Bounds {
	var b Bounds
	b.EarliestStart, b.LatestStart = of(from)
	b.EarliestEnd, b.LatestEnd = of(to)
	return b
}

func (m member) bounds(of extent) Bounds {
	if m.isRun() {
		return intervalBounds(m.from, m.to, of)
	}
	first, last := of(m.from)
	return Bounds{first, last, first, last}
}

func boundsOfSet(d Date, of extent) Bounds {
	all := Bounds{PlusInfinity, PlusInfinity, MinusInfinity, MinusInfinity}
	earliestEnd, latestStart := PlusInfinity, MinusInfinity
	for m := range membersOf(d) {
		b := m.bounds(of)
		earliestEnd = min(earliestEnd, b.EarliestEnd)
		latestStart = max(latestStart, b.LatestStart)
		all.EarliestStart = min(all.EarliestStart, b.EarliestStart)
		all.LatestStart = min(all.LatestStart, b.LatestStart)
		all.EarliestEnd = max(all.EarliestEnd, b.EarliestEnd)
		all.LatestEnd = max(all.LatestEnd, b.LatestEnd)
	}
	if d.kind == kindOneOf {
		first := min(all.EarliestStart, earliestEnd)
		last := max(all.LatestEnd, latestStart)
		return Bounds{first, last, first, last}
	}
	return all
}

// reversalOf returns an error if an interval certainly ends before it starts,
// qualifiers considered.
func reversalOf(d Date) *Error {
	start, _ := d.from.looseExtent()
	_, end := d.to.looseExtent()
	if end >= start {
		return nil
	}
	from, to := string(d.from.append(nil)), string(d.to.append(nil))
	return &Error{
		Offset: len(from) + len("/"),
		Kind:   KindReversed,
		Msg:    "the end, " + to + ", is before the start, " + from,
	}
}

// extent returns the first and the last day that the point may be.
func (p point) extent() (first, last Day) {
	if p.form != formDate {
		return MinusInfinity, PlusInfinity
	}
	low, high := p.years()
	switch {
	case !p.hasMonth():
		return wholeYears(low, high)
	case p.isSeason():
		s := seasons[p.month-firstSeason]
		return DayOf(low, s.month, 1), DayOf(high, s.month+s.months, 1).Add(-1)
	case p.unspecified == 0 && p.day != 0:
		day := DayOf(low, int(p.month), int(p.day))
		return day, day
	case p.unspecified == 0:
		first = DayOf(low, int(p.month), 1)
		return first, first.Add(int64(DaysIn(low, int(p.month))) - 1)
	default:
		first, _ = p.edge(low, high, 1)
		last, _ = p.edge(high, low, -1)
		return first, last
	}
}

// wholeYears returns the first and the last day of years. Where a year is too
// far off for a Day, all that is known is that it lies beyond the last one.
func wholeYears(low, high int64) (first, last Day) {
	return min(DayOf(low, 1, 1), PlusInfinity-1), max(DayOf(high, 12, 31), MinusInfinity+1)
}

// years returns the least and the greatest year of the pattern.
func (p point) years() (low, high int64) {
	low = p.absolute()
	high = low
	for place := range 4 {
		if p.unspecified>>place&1 != 0 {
			high += 9 * powerOfTen(place)
		}
	}
	if p.negative {
		if low == 0 { // there is no -0000
			low = powerOfTen(bits.TrailingZeros8(uint8(p.unspecified)))
		}
		return -high, -low
	}
	return low, high
}

// edge returns the first day of the pattern on the way from its first year to
// its last, upwards (step 1), or from its last year to its first (step -1).
func (p point) edge(from, to, step int64) (day Day, ok bool) {
	const common, leap = 1, 4
	if _, ok := p.edgeOfYear(leap, step); !ok {
		return 0, false // no year has it
	}
	if _, ok := p.edgeOfYear(common, step); ok {
		return p.edgeOfYear(from, step) // every year has it
	}
	for year := from; ; year += step {
		if isLeap(year) && matches(max(year, -year), p.magnitude, p.unspecified&yearDigits) {
			return p.edgeOfYear(year, step)
		}
		if year == to {
			return 0, false
		}
	}
}

// edgeOfYear is edge within one year.
func (p point) edgeOfYear(year, step int64) (day Day, ok bool) {
	for i := range 12 {
		month := i + 1
		if step < 0 {
			month = 12 - i
		}
		if !matches(int64(month), int64(p.month), p.unspecified&monthDigits>>monthShift) {
			continue
		}
		days := DaysIn(year, month)
		for j := range days {
			dayOfMonth := j + 1
			if step < 0 {
				dayOfMonth = days - j
			}
			if !p.hasDay() || matches(int64(dayOfMonth), int64(p.day), p.unspecified&dayDigits>>dayShift) {
				return DayOf(year, month, dayOfMonth), true
			}
		}
	}
	return 0, false
}

// matches reports whether n has the digits of pattern wherever they are
// specified.
func matches(n, pattern int64, unspecified digits) bool {
	for ; n != 0 || pattern != 0; n, pattern, unspecified = n/10, pattern/10, unspecified>>1 {
		if unspecified&1 == 0 && n%10 != pattern%10 {
			return false
		}
	}
	return true
}

// monthExists reports whether the month's digits admit a month or are a
// season.
func (p point) monthExists() bool {
	x := p.unspecified & monthDigits >> monthShift
	if x == 0 && p.month >= firstSeason {
		return int(p.month-firstSeason) < len(seasons)
	}
	for month := int64(1); month <= 12; month++ {
		if matches(month, int64(p.month), x) {
			return true
		}
	}
	return false
}

// exists reports whether the digits of a date with a day admit one of the
// calendar.
func (p point) exists() bool {
	if p.unspecified&dayDigits == 0 && p.day == 0 {
		return false
	}
	if p.unspecified == 0 {
		return int(p.day) <= DaysIn(p.year(), int(p.month))
	}
	low, high := p.years()
	_, ok := p.edge(low, high, 1)
	return ok
}
