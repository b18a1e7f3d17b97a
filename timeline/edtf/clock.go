package edtf

// clock is the time of day of a date-time.
type clock struct {
	seconds int32 // since midnight; 86400 is the 24:00:00 that ends the day
	offset  int16 // minutes that local time is ahead of UTC
	zone    zone
}

type zone uint8

const (
	zoneAbsent  zone = iota // without a time of day
	zoneLocal               // 23:20:30
	zoneUTC                 // 23:20:30Z
	zoneHours               // 23:20:30+04
	zoneMinutes             // 23:20:30+04:30
)

const (
	secondsPerDay    = 24 * 60 * 60
	minutesPerOffset = 60
	// UTC offsets in use; ISO 8601-1 sets no bounds but two digits.
	westernmost = -12 * minutesPerOffset
	easternmost = 14 * minutesPerOffset
)

// timeOfDay reads Thh:mm:ss and Z, ±hh or ±hh:mm, after the day that it is on.
func (p *parser) timeOfDay(day point) (clock, *Error) {
	switch {
	case !day.hasDay():
		return clock{}, p.syntax("only a day can have a time of day: 1973-09-11T10:30:00")
	case day.unspecified != 0 || day.qualifiers != 0:
		return clock{}, p.syntax("a date with a time of day can't have qualifiers or unspecified digits")
	}
	var fields [3]int
	limits := [...]int{24, 59, 59}
	messages := [...]string{"hours run from 00 to 24", "minutes run from 00 to 59", "seconds run from 00 to 59"}
	for i, before := range [...]byte{'T', ':', ':'} {
		if !p.accept(before) {
			return clock{}, p.syntax("a time of day has hours, minutes and seconds: T10:30:00")
		}
		at := p.pos
		value, x, ok := p.twoDigits()
		if !ok || x != 0 {
			return clock{}, p.syntaxAt(at, "a time of day is hh:mm:ss, two digits each")
		}
		if int(value) > limits[i] {
			return clock{}, p.impossibleAt(at, messages[i])
		}
		fields[i] = int(value)
	}
	c := clock{seconds: int32(fields[0]*3600 + fields[1]*60 + fields[2]), zone: zoneLocal}
	if c.seconds > secondsPerDay {
		return clock{}, p.impossibleAt(p.pos-len("hh:mm:ss"), "the day ends at 24:00:00")
	}
	return c, p.utcOffset(&c)
}

// utcOffset reads the zone of a time of day, if there is one.
func (p *parser) utcOffset(c *clock) *Error {
	start := p.pos
	sign := int16(1)
	switch {
	case p.accept('Z'):
		c.zone = zoneUTC
		return nil
	case p.accept('-'):
		sign = -1
	case p.accept('+'):
	case p.accept('.'), p.accept(','):
		return p.syntaxAt(start, "seconds can't have a fraction")
	default:
		return nil
	}
	const form = "an offset from UTC is Z, ±hh or ±hh:mm"
	hours, x, ok := p.twoDigits()
	if !ok || x != 0 {
		return p.syntaxAt(start, form)
	}
	c.zone = zoneHours
	minutes := uint8(0)
	if p.accept(':') {
		c.zone = zoneMinutes
		if minutes, x, ok = p.twoDigits(); !ok || x != 0 {
			return p.syntaxAt(start, form)
		}
	}
	if isDigit(p.peek()) {
		return p.syntaxAt(start, form)
	}
	c.offset = sign * (int16(hours)*minutesPerOffset + int16(minutes))
	switch {
	case minutes > 59:
		return p.impossibleAt(start, "minutes run from 00 to 59")
	case c.offset == 0 && sign < 0:
		return p.impossibleAt(start, "there is no offset -00:00; UTC is Z or +00:00")
	case c.offset < westernmost || c.offset > easternmost:
		return p.impossibleAt(start, "offsets from UTC run from -12:00 to +14:00")
	}
	return nil
}

// append writes the time of day, from the T on.
func (c clock) append(b []byte) []byte {
	if c.zone == zoneAbsent {
		return b
	}
	b = appendPadded(append(b, 'T'), int64(c.seconds/3600), 2)
	b = appendPadded(append(b, ':'), int64(c.seconds/60%60), 2)
	b = appendPadded(append(b, ':'), int64(c.seconds%60), 2)
	switch c.zone {
	case zoneUTC:
		return append(b, 'Z')
	case zoneHours, zoneMinutes:
		sign, minutes := byte('+'), int64(c.offset)
		if minutes < 0 {
			sign, minutes = '-', -minutes
		}
		b = appendPadded(append(b, sign), minutes/minutesPerOffset, 2)
		if c.zone == zoneMinutes {
			b = appendPadded(append(b, ':'), minutes%minutesPerOffset, 2)
		}
	}
	return b
}
