package edtf

import "strconv"

// String returns the canonical form: what [Parse] reads as d, with qualifiers
// that mark every component at the end (1973-06? for ?1973-?06), those that mark
// a run from the left after its last component, and others before their own.
// That of the zero Date is empty.
func (d Date) String() string {
	if d.set != "" {
		return d.set
	}
	var buffer [64]byte
	return string(appendDate(buffer[:0], d))
}

func appendDate(b []byte, d Date) []byte {
	switch d.kind {
	case kindOneOf, kindAllOf:
		return append(b, d.set...)
	case kindInterval:
		b = append(d.from.append(b), '/')
		return d.to.append(b)
	default:
		return d.clock.append(d.from.append(b))
	}
}

func (p point) append(b []byte) []byte {
	switch p.form {
	case formUnknown:
		return b
	case formOpen:
		return append(b, ".."...)
	}
	// The run of components from the left that share the year's qualifiers is
	// marked once, behind its last.
	last := p.finest()
	run, shared := yearComponent, p.qualifiers.of(yearComponent)
	for shared != 0 && run < last && p.qualifiers.of(run+1) == shared {
		run++
	}
	b = p.appendYear(b)
	if run == yearComponent {
		b = appendQualifier(b, shared)
	}
	for c := monthComponent; c <= last; c++ {
		b = append(b, '-')
		if own := p.qualifiers.of(c); c > run || shared == 0 {
			b = appendQualifier(b, own)
		}
		if c == monthComponent {
			b = appendDigits(b, int64(p.month), 2, p.unspecified&monthDigits>>monthShift)
		} else {
			b = appendDigits(b, int64(p.day), 2, p.unspecified&dayDigits>>dayShift)
		}
		if c == run {
			b = appendQualifier(b, shared)
		}
	}
	return b
}

func (p point) appendYear(b []byte) []byte {
	if p.isLong() {
		b = append(b, 'Y')
	}
	if p.negative {
		b = append(b, '-')
	}
	if p.isLong() {
		b = strconv.AppendInt(b, p.magnitude, 10)
	} else {
		b = appendDigits(b, p.magnitude, 4, p.unspecified&yearDigits)
	}
	if p.exponent > 0 {
		b = strconv.AppendUint(append(b, 'E'), uint64(p.exponent), 10)
	}
	if p.significant > 0 {
		b = strconv.AppendUint(append(b, 'S'), uint64(p.significant), 10)
	}
	return b
}

func appendQualifier(b []byte, q qualifiers) []byte {
	switch q {
	case uncertain:
		return append(b, '?')
	case approximate:
		return append(b, '~')
	case uncertain | approximate:
		return append(b, '%')
	default:
		return b
	}
}

// appendPadded writes n ≥ 0 with at least width digits.
func appendPadded(b []byte, n int64, width int) []byte {
	return appendDigits(b, n, width, 0)
}

// appendDigits writes n ≥ 0 with at least width digits, X for those in x.
func appendDigits(b []byte, n int64, width int, x digits) []byte {
	for place := max(width, decimalDigits(n)) - 1; place >= 0; place-- {
		if x>>place&1 != 0 {
			b = append(b, 'X')
		} else {
			b = append(b, '0'+byte(n/powerOfTen(place)%10))
		}
	}
	return b
}

// numbersText writes the numbers given to a constructor, which may be absurd,
// in the shape of a date.
func numbersText(year int64, rest ...int) string {
	var b []byte
	if year < 0 {
		b = append(b, '-')
	}
	digits := strconv.FormatInt(year, 10)
	if year < 0 {
		digits = digits[1:]
	}
	for range 4 - len(digits) {
		b = append(b, '0')
	}
	b = append(b, digits...)
	for _, n := range rest {
		b = append(b, '-')
		if n >= 0 && n < 10 {
			b = append(b, '0')
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return string(b)
}
