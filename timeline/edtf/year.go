package edtf

// year reads a year of four digits, with or without unspecified ones, or a
// long one: Y170000002, Y17E7. Both may state their significant digits.
func (p *parser) year(d *point) *Error {
	if p.accept('Y') {
		return p.longYear(d)
	}
	start := p.pos
	d.negative = p.accept('-')
	for place := 3; place >= 0; place-- {
		digit, isX, ok := p.digit()
		if !ok {
			if place == 3 {
				return p.syntaxAt(start, notADateMessage)
			}
			return p.syntaxAt(start, "a year has four digits, with X for those unknown: 0044, 197X, 19XX")
		}
		d.magnitude = d.magnitude*10 + int64(digit)
		if isX {
			d.unspecified |= 1 << place
		}
	}
	switch c := p.peek(); {
	case isDigit(c) || c == 'X':
		return p.syntaxAt(start, "a year has four digits; years beyond 9999 begin with Y")
	case d.negative && d.magnitude == 0 && d.unspecified == 0:
		return p.impossibleAt(start, "there is no year -0000; 0000 is 1 BC, -0001 is 2 BC")
	case c == 'S' && d.unspecified != 0:
		return p.syntax("unspecified digits (X) and significant digits (S) can't be combined")
	}
	return p.significantDigits(d)
}

const notADateMessage = "not in Extended Date/Time Format, which is YYYY, YYYY-MM or YYYY-MM-DD"

// longYear reads what follows the Y.
func (p *parser) longYear(d *point) *Error {
	start := p.pos
	d.negative = p.accept('-')
	digitsAt := p.pos
	if p.peek() == '0' {
		return p.syntax("a year after Y can't begin with 0")
	}
	for isDigit(p.peek()) {
		if d.magnitude > maxYear/10 {
			return p.syntaxAt(start, "a year has at most 18 digits; write more zeros as a power of ten: Y17E20")
		}
		d.magnitude = d.magnitude*10 + int64(p.peek()-'0')
		p.pos++
	}
	count := p.pos - digitsAt
	switch {
	case count == 0:
		return p.syntax("Y must be followed by the digits of a year: Y170000002")
	case p.accept('E'):
		if err := p.exponent(d); err != nil {
			return err
		}
	case p.peek() == 'X':
		return p.syntax("only a year of four digits can have unspecified ones (X)")
	case count <= 4:
		return p.syntaxAt(start-1, "Y is only for years of more than four digits")
	}
	if err := p.significantDigits(d); err != nil {
		return err
	}
	if p.peek() == '-' {
		return p.syntax("a year after Y can't have months")
	}
	return nil
}

// exponent reads the power of ten after an E.
func (p *parser) exponent(d *point) *Error {
	start := p.pos
	power := p.positive()
	if power == 0 {
		return p.syntaxAt(start, "E must be followed by a power of ten, 1 to 99: Y17E7")
	}
	d.exponent = uint8(power)
	return nil
}

// significantDigits reads S and a number, if they are there.
func (p *parser) significantDigits(d *point) *Error {
	if !p.accept('S') {
		return nil
	}
	start := p.pos
	count := p.positive()
	if count == 0 || count > d.yearLength() {
		return p.syntaxAt(start, "S must be followed by the number of significant digits, at most as many as the year has: 1950S2")
	}
	if p.peek() == '-' {
		return p.syntax("a year with significant digits (S) can't have months")
	}
	d.significant = uint8(count)
	return nil
}

// positive reads a number from 1 to 99, and returns 0 for anything else.
func (p *parser) positive() int {
	n := 0
	for start := p.pos; isDigit(p.peek()); p.pos++ {
		if p.peek() == '0' && n == 0 || p.pos-start == 2 {
			return 0
		}
		n = n*10 + int(p.peek()-'0')
	}
	return n
}
