package edtf

import (
	"fmt"
	"strconv"
	"strings"
)

// Parse reads a date in the Extended Date/Time Format, levels 0 to 2 (Library
// of Congress, 4 February 2019; ISO 8601-2:2019). White space is read
// in sets only, beside their commas and brackets. Every error is an *[Error].
//
// For a well-formed interval that certainly ends before it starts, Parse returns
// an error of [KindReversed] together with the interval as written, so that it can
// still be shown; with any other error the Date is zero.
func Parse(s string) (Date, error) {
	p := parser{s: s}
	d, err := p.parse()
	if err == nil {
		return d, nil
	}
	err.Input = s
	switch err.Kind {
	case KindSyntax:
		err.Suggestion = suggest(s)
	case KindImpossible:
		err.Suggestion = suggestMonthLast(s)
	}
	return d, err
}

// MustParse is [Parse] for dates that are part of a program: it panics if s is
// not a date.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic("edtf: " + err.Error())
	}
	return d
}

// parser reads s from pos on. Its methods advance past what they accept.
type parser struct {
	s   string
	pos int
}

const (
	intervalEndMessage = "an interval runs between years, months or days, as in 1973-04/1973-07; an end may be empty (unknown) or .. (open)"
	seasonEndMessage   = "an interval can't run between seasons; write months, as in 1973-03/1973-08"
)

func (p *parser) parse() (Date, *Error) {
	if p.s == "" {
		return Date{}, p.syntax("the date is empty")
	}
	if c := p.s[0]; c == '[' || c == '{' {
		return p.dateSet()
	}
	from, err := p.intervalEnd()
	if err != nil {
		return Date{}, err
	}
	d := Date{from: from}
	endAt := 0
	switch {
	case p.accept('/'):
		d.kind, endAt = kindInterval, p.pos
		if d.to, err = p.intervalEnd(); err != nil {
			return Date{}, err
		}
	case from.form != formDate:
		return Date{}, p.syntax(`".." is only allowed in an interval: 1973/..`)
	case p.peek() == 'T':
		if d.clock, err = p.timeOfDay(from); err != nil {
			return Date{}, err
		}
	}
	if p.pos < len(p.s) {
		return Date{}, p.trailing(d)
	}
	if d.kind == kindInterval {
		switch {
		case from.isSeason():
			return Date{}, p.syntaxAt(0, seasonEndMessage)
		case d.to.isSeason():
			return Date{}, p.syntaxAt(endAt, seasonEndMessage)
		}
		if err := reversalOf(d); err != nil {
			return d, err
		}
	}
	return d, nil
}

// trailing is the error for what follows a date.
func (p *parser) trailing(d Date) *Error {
	switch c := p.peek(); {
	case isQualifier(c) && d.clock.zone != zoneAbsent:
		return p.syntax("a date with a time of day can't have a qualifier")
	case isQualifier(c):
		return p.syntax("one qualifier is enough: % is both uncertain and approximate")
	case c == '/':
		return p.syntax("an interval has two ends")
	case c == 'T':
		return p.syntax("the ends of an interval can't have a time of day")
	default:
		return p.syntax("unexpected text after the date")
	}
}

// intervalEnd reads one end of an interval, or a date without an interval.
func (p *parser) intervalEnd() (point, *Error) {
	switch {
	case p.pos == len(p.s) || p.peek() == '/':
		return point{}, nil
	case strings.HasPrefix(p.s[p.pos:], ".."):
		p.pos += len("..")
		return point{form: formOpen}, nil
	default:
		return p.date()
	}
}

// date reads [qualifier]year[qualifier][-[qualifier]month[qualifier][-…]].
// A qualifier before a component marks it alone, one after it marks it and all
// components to its left.
func (p *parser) date() (point, *Error) {
	start := p.pos
	d := point{form: formDate}
	d.qualifiers = d.qualifiers.with(yearComponent, p.qualifier())
	if err := p.year(&d); err != nil {
		return point{}, err
	}
	d.qualifiers = d.qualifiers.upTo(yearComponent, p.qualifier())
	if d.isLong() || d.significant > 0 || !p.accept('-') {
		return d, nil
	}

	d.qualifiers = d.qualifiers.with(monthComponent, p.qualifier())
	monthAt := p.pos
	month, x, ok := p.twoDigits()
	if !ok {
		return point{}, p.syntaxAt(monthAt, "a month has two digits, 01 to 12")
	}
	d.month, d.unspecified = month, d.unspecified|x<<monthShift
	d.qualifiers = d.qualifiers.upTo(monthComponent, p.qualifier())
	if isDigit(p.peek()) {
		return point{}, p.syntaxAt(monthAt, "a month has two digits, 01 to 12")
	}
	if !d.monthExists() || d.isSeason() && p.peek() == '-' {
		return point{}, p.noSuchMonth(d, monthAt)
	}
	if !p.accept('-') {
		return d, nil
	}

	d.qualifiers = d.qualifiers.with(dayComponent, p.qualifier())
	dayAt := p.pos
	day, x, ok := p.twoDigits()
	if !ok {
		return point{}, p.syntaxAt(dayAt, "a day has two digits, 01 to 31")
	}
	d.day, d.unspecified = day, d.unspecified|x<<dayShift
	d.qualifiers = d.qualifiers.upTo(dayComponent, p.qualifier())
	if isDigit(p.peek()) {
		return point{}, p.syntaxAt(dayAt, "a day has two digits, 01 to 31")
	}
	if !d.exists() {
		err := d.noSuchDay(p.s[start:p.pos])
		err.Offset = dayAt
		return point{}, err
	}
	return d, nil
}

// noSuchMonth is the error for a number at monthAt, in the place of a month, that
// is not a month, or is a season followed by a day.
func (p *parser) noSuchMonth(d point, monthAt int) *Error {
	switch {
	case 13 <= d.month && d.month <= 31 && d.unspecified&monthDigits == 0 && p.monthFollows():
		return p.impossibleAt(monthAt, "there is no month "+strconv.Itoa(int(d.month))+"; "+monthsMessage)
	case !d.monthExists():
		return p.impossibleAt(monthAt, monthsMessage+"; seasons have the codes 21 to 41")
	}
	season := seasonNames[d.month-firstSeason]
	return p.syntaxAt(monthAt, fmt.Sprintf("%s, and %d is %s, which has no days", monthsMessage, d.month, season))
}

// monthFollows reports whether a hyphen and the number of a month end the date.
func (p *parser) monthFollows() bool {
	rest, ok := strings.CutPrefix(p.s[p.pos:], "-")
	if !ok || len(rest) < 2 || len(rest) > 2 && isDigit(rest[2]) {
		return false
	}
	return "01" <= rest[:2] && rest[:2] <= "12" && isDigit(rest[1])
}

// twoDigits reads a month or a day; unspecified digits count 0.
func (p *parser) twoDigits() (value uint8, unspecified digits, ok bool) {
	for place := 1; place >= 0; place-- {
		digit, isX, ok := p.digit()
		if !ok {
			return 0, 0, false
		}
		value = value*10 + digit
		if isX {
			unspecified |= 1 << place
		}
	}
	return value, unspecified, true
}

func (p *parser) digit() (value uint8, isX, ok bool) {
	switch c := p.peek(); {
	case isDigit(c):
		p.pos++
		return c - '0', false, true
	case c == 'X':
		p.pos++
		return 0, true, true
	default:
		return 0, false, false
	}
}

// qualifier reads one of ? ~ % if it is there.
func (p *parser) qualifier() qualifiers {
	switch {
	case p.accept('?'):
		return uncertain
	case p.accept('~'):
		return approximate
	case p.accept('%'):
		return uncertain | approximate
	default:
		return 0
	}
}

func (p *parser) accept(c byte) bool {
	if p.peek() != c || p.pos == len(p.s) {
		return false
	}
	p.pos++
	return true
}

// peek returns the next byte, or 0 at the end.
func (p *parser) peek() byte {
	if p.pos < len(p.s) {
		return p.s[p.pos]
	}
	return 0
}

func (p *parser) syntax(msg string) *Error { return p.syntaxAt(p.pos, msg) }

func (p *parser) syntaxAt(offset int, msg string) *Error {
	return &Error{Offset: offset, Kind: KindSyntax, Msg: msg}
}

func (p *parser) impossibleAt(offset int, msg string) *Error {
	return &Error{Offset: offset, Kind: KindImpossible, Msg: msg}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isQualifier(c byte) bool { return c == '?' || c == '~' || c == '%' }
