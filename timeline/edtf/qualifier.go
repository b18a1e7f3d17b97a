package edtf

// Qualifier says how a component of a date is qualified: not at all (0), as
// Uncertain (?), as Approximate (~) or as both (%), which is their sum.
type Qualifier uint8

const (
	Uncertain   Qualifier = 1 << iota // ? the source is not sure
	Approximate                       // ~ the value is near
)

// String returns the qualifier as EDTF writes it: "?", "~", "%", or "" for none.
func (q Qualifier) String() string { return string(appendQualifier(nil, qualifiers(q))) }

// Qualifier returns how the year, the month or season, or the day of the date
// is qualified, or that of its start. It is 0 for any other precision, and if
// the component is absent.
func (d Date) Qualifier(of Precision) Qualifier {
	switch of {
	case PrecisionYear:
		return Qualifier(d.from.qualifiers.of(yearComponent))
	case PrecisionSeason, PrecisionMonth:
		return Qualifier(d.from.qualifiers.of(monthComponent))
	case PrecisionDay:
		return Qualifier(d.from.qualifiers.of(dayComponent))
	default:
		return 0
	}
}

// qualifiers holds two bits for each component: the year's lowest, then the
// month's, then the day's.
type qualifiers uint8

const (
	uncertain   = qualifiers(Uncertain)
	approximate = qualifiers(Approximate)

	everyComponent qualifiers = 0b01_01_01 // times a qualifier
)

// component is the place of year, month or day in qualifiers.
type component uint8

const (
	yearComponent component = iota
	monthComponent
	dayComponent
)

func (q qualifiers) of(c component) qualifiers { return q >> (2 * c) & 3 }

func (q qualifiers) with(c component, more qualifiers) qualifiers { return q | more<<(2*c) }

// upTo marks the component and all before it.
func (q qualifiers) upTo(c component, more qualifiers) qualifiers {
	for i := range c + 1 {
		q = q.with(i, more)
	}
	return q
}

// qualified reports whether any component has the qualifier.
func (p point) qualified(by qualifiers) bool { return p.qualifiers&(by*everyComponent) != 0 }

// wholly reports whether every component has the same qualifiers.
func (p point) wholly() bool {
	return p.qualifiers == qualifiers(0).upTo(p.finest(), p.qualifiers.of(yearComponent))
}
