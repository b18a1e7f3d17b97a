package edtf

import (
	"iter"
	"strings"
)

// member is one of the comma-separated parts of a set. Where it is one date,
// to is the zero point; where it is a run (1670..1672, ..1984, 1760..), one of
// its ends may be open.
type member struct{ from, to point }

func (m member) isRun() bool { return m.to.form != formUnknown }

// dateSet reads [a,b..c] or {a,b..c}. A range without a first date comes first,
// one without a last date comes last. The specification has no spaces in sets;
// since other implementations put them beside commas and brackets, they are
// read, but the canonical form has none.
func (p *parser) dateSet() (Date, *Error) {
	d := Date{kind: kindOneOf}
	closing := byte(']')
	if p.s[p.pos] == '{' {
		d.kind, closing = kindAllOf, '}'
	}
	text := append(make([]byte, 0, len(p.s)), p.s[p.pos])
	p.pos++
	var reversed *Error
	var earliest, latest Day
	for first := true; ; first = false {
		p.spaces()
		at := p.pos
		m, err := p.member()
		p.spaces()
		switch {
		case err != nil:
			return Date{}, err
		case m.from.form == formOpen && !first:
			return Date{}, p.syntaxAt(at, "only the first member of a set can begin with ..")
		case m.to.form == formOpen && p.peek() != closing:
			return Date{}, p.syntax("only the last member of a set can end with ..")
		}
		if run := (Date{from: m.from, to: m.to, kind: kindInterval}); reversed == nil && m.isRun() {
			if reversed = reversalOf(run); reversed != nil {
				reversed.Offset = at
			}
		}
		text = m.append(text)
		b := m.bounds(point.extent)
		if first || b.EarliestStart < earliest {
			d.from, earliest = m.from, b.EarliestStart
		}
		if first || b.LatestEnd > latest {
			d.to, latest = m.last(), b.LatestEnd
		}
		if p.accept(closing) {
			text = append(text, closing)
			break
		}
		if !p.accept(',') {
			return Date{}, p.syntax("the members of a set are separated by commas, and a set ends with its bracket: [1667,1670..1672]")
		}
		text = append(text, ',')
	}
	if p.pos < len(p.s) {
		return Date{}, p.syntax("unexpected text after the set")
	}
	d.set = string(text)
	return d, reversed
}

func (p *parser) spaces() {
	for p.accept(' ') {
	}
}

func (p *parser) member() (member, *Error) {
	const dots = ".."
	m := member{}
	var err *Error
	if strings.HasPrefix(p.s[p.pos:], dots) {
		p.pos += len(dots)
		m.from.form = formOpen
		m.to, err = p.date()
		return m, err
	}
	if m.from, err = p.date(); err != nil || !strings.HasPrefix(p.s[p.pos:], dots) {
		return m, err
	}
	p.pos += len(dots)
	if c := p.peek(); c == ']' || c == '}' || c == ',' || c == ' ' {
		m.to.form = formOpen
		return m, nil
	}
	at := p.pos
	if m.to, err = p.date(); err != nil {
		return m, err
	}
	if m.from.finest() != m.to.finest() || m.from.isSeason() != m.to.isSeason() {
		return m, p.syntaxAt(at, "both ends of a range must have the same precision: 1987-10..1988-01")
	}
	return m, nil
}

// last returns the date or open end that the member ends with.
func (m member) last() point {
	if m.isRun() {
		return m.to
	}
	return m.from
}

func (m member) append(b []byte) []byte {
	b = m.from.append(b)
	if !m.isRun() {
		return b
	}
	if m.from.form != formOpen {
		b = append(b, ".."...)
	}
	if m.to.form == formOpen {
		return b
	}
	return m.to.append(b)
}

// IsOneOf reports whether d is a set of which one is meant: [1667,1670..1672].
func (d Date) IsOneOf() bool { return d.kind == kindOneOf }

// IsAllOf reports whether d is a set of which all are meant: {1667,1670..1672}.
func (d Date) IsAllOf() bool { return d.kind == kindAllOf }

// Members goes through the members of a set in the order in which they are
// written: a run (1670..1672) is an interval, or, since intervals have no seasons,
// a set of its own where it runs between these. Any other date is its own only
// member, and the zero Date has none.
func (d Date) Members() iter.Seq[Date] {
	return func(yield func(Date) bool) {
		switch {
		case d.set == "" && !d.IsZero():
			yield(d)
		case d.set != "":
			for m := range membersOf(d) {
				if !yield(m.date(d)) {
					return
				}
			}
		}
	}
}

// date returns the member of a set as a date.
func (m member) date(set Date) Date {
	switch {
	case !m.isRun():
		return Date{from: m.from}
	case m.from.isSeason() || m.to.isSeason():
		brackets := set.set[:1] + set.set[len(set.set)-1:]
		text := append(m.append([]byte{brackets[0]}), brackets[1])
		return Date{from: m.from, to: m.last(), set: string(text), kind: set.kind}
	default:
		return Date{from: m.from, to: m.to, kind: kindInterval}
	}
}

// membersOf goes through the parts of a set. Their text is canonical: it has
// been parsed before.
func membersOf(d Date) iter.Seq[member] {
	return func(yield func(member) bool) {
		p := parser{s: d.set, pos: 1}
		for p.pos < len(p.s) {
			m, err := p.member()
			if err != nil || !yield(m) {
				return
			}
			p.pos++ // the comma or the bracket
		}
	}
}
