package edtf

import "math/bits"

// point is one date at most: a year with what follows it, or an open or unknown
// end of an interval. It holds what was written rather than what it denotes, so
// that the text can be restored.
type point struct {
	// magnitude is the year without its sign and its power of ten, as written.
	// Unspecified digits count 0.
	magnitude int64
	// month is 1 to 12, or a season code, 21 to 41; day is 1 to 31. Both are 0
	// where absent and hold 0 for unspecified digits.
	month, day  uint8
	unspecified digits
	qualifiers  qualifiers
	// significant is the number of significant digits, 0 if not stated: S2.
	significant uint8
	// exponent is the power of ten that the year is written with: 7 in Y17E7.
	exponent uint8
	// negative is kept apart from the year for -0XXX.
	negative bool
	form     form
}

type form uint8

const (
	formUnknown form = iota // nothing is there: the zero Date, the end of 1985/
	formOpen                // ..
	formDate
)

// maxYear keeps years to 18 digits, well within int64. Only a power of ten
// takes a year beyond it, to where all years count as the first one beyond.
const maxYear = 999_999_999_999_999_999

// digits is a set of digit places of year, month and day.
type digits uint8

const (
	yearDigits  digits = 0b00_00_1111 // the lowest bit is the last digit
	monthDigits digits = 0b00_11_0000
	dayDigits   digits = 0b11_00_0000
	monthShift         = 4
	dayShift           = 6
)

func (p point) isSeason() bool { return p.month > 20 }

func (p point) hasMonth() bool { return p.month != 0 || p.unspecified&monthDigits != 0 }

func (p point) hasDay() bool { return p.day != 0 || p.unspecified&dayDigits != 0 }

// finest returns the last component that is there.
func (p point) finest() component {
	switch {
	case p.hasDay():
		return dayComponent
	case p.hasMonth():
		return monthComponent
	default:
		return yearComponent
	}
}

// isLong reports whether the year needs the prefix Y.
func (p point) isLong() bool { return p.magnitude > 9999 || p.exponent > 0 }

// year returns the year, or the first beyond maxYear.
func (p point) year() int64 {
	if p.negative {
		return -p.absolute()
	}
	return p.absolute()
}

// absolute is year without the sign.
func (p point) absolute() int64 {
	if p.exponent == 0 {
		return p.magnitude
	}
	if p.isBeyond() {
		return maxYear + 1
	}
	return p.magnitude * powerOfTen(int(p.exponent))
}

// isBeyond reports whether the year has more digits than maxYear.
func (p point) isBeyond() bool { return p.yearLength() > decimalDigits(maxYear) }

// yearLength returns the number of digits of the year, written out.
func (p point) yearLength() int { return decimalDigits(p.magnitude) + int(p.exponent) }

// unspecifiedYears returns how many years the unspecified or insignificant
// digits of the year leave open, counted from its last digit: 10 for 197X, 100
// for 19XX and 1950S2. It is at most a tenth of the first year beyond maxYear.
func (p point) unspecifiedYears() int64 {
	places := bits.Len8(uint8(p.unspecified & yearDigits))
	if p.significant > 0 {
		places = max(places, p.yearLength()-int(p.significant))
	}
	return powerOfTen(min(places, decimalDigits(maxYear)-1))
}

// level returns the conformance level of the features of one date.
func (p point) level() int {
	switch {
	case p.significant > 0, p.exponent > 0, p.month > 24, !p.wholly(), p.unspecifiedLevel() == 2:
		return 2
	case p.form != formDate, p.negative, p.isLong(), p.isSeason(), p.qualifiers != 0, p.unspecified != 0:
		return 1
	default:
		return 0
	}
}

// unspecifiedLevel distinguishes the patterns of level 1 from others: whole
// components or the last one or two digits of a year, all from the right.
func (p point) unspecifiedLevel() int {
	level1 := false
	switch x := p.unspecified; p.finest() {
	case yearComponent:
		level1 = x == 0 || x == 0b0001 || x == 0b0011 || x == yearDigits
	case monthComponent:
		level1 = x == 0 || x == monthDigits || x == monthDigits|yearDigits
	case dayComponent:
		level1 = x == 0 || x == dayDigits || x == dayDigits|monthDigits || x == dayDigits|monthDigits|yearDigits
	}
	if level1 {
		return 1
	}
	return 2
}

func decimalDigits(n int64) int {
	count := 1
	for n >= 10 {
		n /= 10
		count++
	}
	return count
}

func powerOfTen(n int) int64 {
	power := int64(1)
	for range n {
		power *= 10
	}
	return power
}

// Precision is the fineness of a date. Finer is greater.
type Precision uint8

// The zero Precision is that of no date, of an open or unknown end, and of
// years known to less than a millennium.
const (
	PrecisionNone Precision = iota
	PrecisionMillennium
	PrecisionCentury
	PrecisionDecade
	PrecisionYear
	PrecisionSeason
	PrecisionMonth
	PrecisionDay
	PrecisionSecond
)

// String returns the name in lower case, such as "month".
func (p Precision) String() string {
	names := [...]string{"none", "millennium", "century", "decade", "year", "season", "month", "day", "second"}
	if int(p) >= len(names) {
		return "none"
	}
	return names[p]
}

// Precision returns the finest unit that is specified together with all
// coarser ones, of the date or of its start: the year in 1973 and 1973-XX-11,
// the decade in 197X-09-11. A season is finer than a year, whatever its length.
func (d Date) Precision() Precision {
	p := d.from
	if p.form != formDate {
		return PrecisionNone
	}
	switch p.unspecifiedYears() {
	case 1:
	case 10:
		return PrecisionDecade
	case 100:
		return PrecisionCentury
	case 1000:
		return PrecisionMillennium
	default:
		return PrecisionNone
	}
	switch {
	case !p.hasMonth() || p.unspecified&monthDigits != 0:
		return PrecisionYear
	case p.isSeason():
		return PrecisionSeason
	case !p.hasDay() || p.unspecified&dayDigits != 0:
		return PrecisionMonth
	case d.clock.zone == zoneAbsent:
		return PrecisionDay
	default:
		return PrecisionSecond
	}
}
