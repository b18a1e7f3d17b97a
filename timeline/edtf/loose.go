package edtf

// firstSeason is the code that begins the table of seasons.
const firstSeason = 21

// seasons are the first months and the lengths of seasons 21 to 41 (ISO
// 8601-2, 4.8). The astronomical and meteorological customs differ; these are
// the meteorological, with those of the north where the code does not say.
var seasons = [...]struct{ month, months int }{
	{3, 3}, {6, 3}, {9, 3}, {12, 3}, // independent of location
	{3, 3}, {6, 3}, {9, 3}, {12, 3}, // northern hemisphere
	{9, 3}, {12, 3}, {3, 3}, {6, 3}, // southern hemisphere
	{1, 3}, {4, 3}, {7, 3}, {10, 3}, // quarters
	{1, 4}, {5, 4}, {9, 4}, // quadrimesters
	{1, 6}, {7, 6}, // semesters
}

// looseExtent is the extent of LooseBounds.
func (p point) looseExtent() (first, last Day) {
	if p.form != formDate {
		return p.extent()
	}
	if p.qualifiers != 0 && p.isBeyond() {
		return MinusInfinity, PlusInfinity
	}
	years, months := p.leeway()
	if !p.hasMonth() {
		low, high := p.estimatedYears()
		return wholeYears(low-years, high+years)
	}
	first, last = p.extent()
	if p.isSeason() && p.month < firstSeason+4 {
		low, high := p.years()
		if p.month%2 == 1 { // spring and autumn
			first, last = DayOf(low, 1, 1), DayOf(high, 12, 31)
		} else {
			first, last = DayOf(low-1, 11, 1), DayOf(high+1, 3, 31)
		}
	}
	if p.qualifiers == 0 {
		return first, last
	}
	return earlier(first, years, months), later(last, years, months)
}

// estimatedYears is years, but with significant digits what these leave open.
func (p point) estimatedYears() (low, high int64) {
	if p.significant == 0 {
		return p.years()
	}
	unit := p.unspecifiedYears()
	low = p.absolute() - p.absolute()%unit
	high = low + unit - 1
	if p.negative {
		return -high, -low
	}
	return low, high
}

// leeway returns by how much a qualified date may be off.
func (p point) leeway() (years int64, months int) {
	widen := func(c component, yearsOff int64) {
		switch c {
		case yearComponent:
			years = max(years, yearsOff)
		case monthComponent:
			years = max(years, 1)
		case dayComponent:
			months = 1
		}
	}
	for c := p.finest(); ; c-- {
		if p.qualifiers.of(c)&approximate != 0 {
			widen(c, p.roundedYears())
			break
		}
		if c == yearComponent {
			break
		}
	}
	for c := yearComponent; c <= dayComponent; c++ {
		if p.qualifiers.of(c)&uncertain != 0 {
			widen(c, 10*p.unspecifiedYears())
			break
		}
	}
	return years, months
}

// roundedYears returns by how much an approximate year may be off.
func (p point) roundedYears() int64 {
	width := 10 * p.unspecifiedYears()
	year := p.absolute()
	for place := int64(100); place <= year && year%place == 0; place *= 10 {
		if place > 100 && year <= 9999 {
			break
		}
		width = max(width, place/2)
	}
	return width
}

// earlier returns the day that many years and months before d; where the
// month there is shorter, its last day.
func earlier(d Day, years int64, months int) Day {
	year, month, day := d.Civil()
	first := DayOf(year-years, month-months, 1)
	year, month, _ = first.Civil()
	return first.Add(int64(min(day, DaysIn(year, month))) - 1)
}

// later returns the day that many years and months after d, so that the last
// day of a month stays that.
func later(d Day, years int64, months int) Day {
	year, month, day := d.Add(1).Civil()
	return DayOf(year+years, month+months, day).Add(-1)
}
