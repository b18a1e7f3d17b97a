package quotation

import (
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// role is what a mark does in its place.
type role int8

const (
	closing role = -1
	neither role = 0
	opening role = 1
)

// custom is how a text uses the marks that languages use differently.
type custom struct {
	low       bool           // „ opens, so that “ closes
	left      bool           // “ occurs, so that ” closes
	reversed  [families]bool // »so«, ›so‹
	onlyRight [families]bool // there is no « (no ‹): »so»
	count     [families]int
}

func customOf(marks []mark) custom {
	var c custom
	var votes, lefts [families]int
	for i := range marks {
		m := &marks[i]
		c.count[m.family]++
		opens, closes := m.opens() && !m.closes(), m.closes() && !m.opens()
		if (m.before == '\'' || m.before == '’') && isGap(m.after) {
			closes = false // d'« un mot »: French elides before a quotation and spaces its marks
		}
		switch m.rune {
		case '„', '‟', ',':
			c.low = true
		case '“':
			c.left = true
		case '«', '‹':
			lefts[m.family]++
			if opens {
				votes[m.family]++
			} else if closes {
				votes[m.family]--
			}
		case '»', '›':
			if opens && text.IsWordRune(m.after) {
				votes[m.family]--
			} else if closes {
				votes[m.family]++
			}
		}
	}
	for _, f := range []family{guillemet, angle} {
		c.onlyRight[f] = lefts[f] == 0
		c.reversed[f] = votes[f] < 0 && !c.onlyRight[f]
	}
	return c
}

// role decides what mark i does, depending on what is open.
func (p *pairer) role(i int) role {
	m := &p.marks[i]
	switch m.rune {
	case '“':
		return p.leftMark(m)
	case '”':
		return p.rightMark(m)
	case '"', '＂', '\'':
		return p.straightMark(i)
	case '’':
		if p.innermost(double) == nil {
			return neither // two apostrophes
		}
		return closing
	case '‘':
		return opening
	case ',':
		if m.opens() && m.count == 1 {
			return opening
		}
		return neither
	case '«', '»', '‹', '›':
		return p.guillemetMark(m)
	}
	if marks()[m.rune].opening {
		return opening
	}
	return closing
}

// leftMark distinguishes the English opening “ from the German closing one.
func (p *pairer) leftMark(m *mark) role {
	open := p.innermost(double)
	switch {
	case open != nil && (open.rune == '„' || open.rune == ',') && (m.before == '‘' || !(m.opens() && !m.closes())):
		return closing
	case m.closes() && !m.opens() && (open != nil || p.custom.low || p.custom.count[double] == 1):
		return closing
	}
	return opening
}

// rightMark distinguishes the closing ” from the opening one of Swedish and Finnish.
func (p *pairer) rightMark(m *mark) role {
	open := p.innermost(double)
	opens := m.opens() && !m.closes()
	switch {
	case open == nil && m.spaced(), open == nil && m.arc, open == nil && m.digits > 0 && m.digits < 4:
		return neither // a ditto mark; seconds or inches
	case opens && (open == nil || open.rune == '”'):
		return opening
	case open == nil && !m.closes():
		p.doubtful[m.line] = true
	}
	return closing
}

// straightMark decides what a straight mark does by the characters beside it.
func (p *pairer) straightMark(i int) role {
	m := &p.marks[i]
	open := p.innermost(double)
	opens, closes := m.opens() && !m.closes(), m.closes() && !m.opens()
	switch {
	case m.arc || m.count > 2 || m.count > 1 && (m.rune == '\'' || m.before == '=' || !opens && open == nil):
		return neither // feet and inches, markup, an empty string
	case m.spaced():
		p.doubtful[m.line] = true
		return neither // a ditto mark, or one with a space too many
	case closes && m.digits > 0 && p.isInch(i, open):
		return neither
	case opens:
		return opening
	case closes:
		return closing
	case isUnspaced(m.before) || isUnspaced(m.after):
		p.doubtful[m.line] = true
		if open != nil {
			return closing
		}
		return opening
	case text.IsWordRune(m.before) && text.IsWordRune(m.after):
		p.doubtful[m.line] = true
		return neither // Hebrew gershayim; a space forgotten on either side
	}
	p.doubtful[m.line] = true
	if open != nil {
		return closing
	}
	return opening
}

// isInch reports whether the straight mark i, which follows a number, is the
// sign of inches or seconds: nothing is open that it could close, or another
// mark comes that closes it.
func (p *pairer) isInch(i int, open *mark) bool {
	m := &p.marks[i]
	if open == nil || open.rune != m.rune {
		return m.digits < 4
	}
	for n := i + 1; n < len(p.marks) && p.marks[n].line == m.line; n++ {
		if next := &p.marks[n]; next.family == double {
			return next.closes() && !next.opens() && next.digits == 0
		}
	}
	return false
}

// isUnspaced reports whether r belongs to a script that sets no spaces between
// words.
func isUnspaced(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// guillemetMark goes by the direction in which the text sets its guillemets.
func (p *pairer) guillemetMark(m *mark) role {
	right := m.rune == '»' || m.rune == '›'
	open := p.innermost(m.family)
	// With white space on both sides it is an arrow ("Home » News"), unless the
	// space is the one that French sets within.
	loose := m.spaced() && !isNoBreak(m.before)
	switch {
	case p.custom.onlyRight[m.family]:
		switch {
		case loose:
			return neither
		case m.opens() && !m.closes():
			return opening
		}
		return closing
	case right == p.custom.reversed[m.family]:
		return opening
	case open == nil && loose && (m.after == 0 || m.after == '\n' || m.after == '\r'):
		return neither // Read more »
	}
	return closing
}

// shortLine is the length in bytes below which a line with a lone guillemet is
// taken for a link ("« Back"), not for prose.
const shortLine = 40

// sureToOpen reports whether m, left alone, is certainly an opening mark.
func (p *pairer) sureToOpen(m *mark, q *Quotation) bool {
	switch m.family {
	case guillemet, angle:
		if p.custom.onlyRight[m.family] && p.custom.count[m.family] == 1 && q.Len() < shortLine {
			return false
		}
		return !isGap(m.after) || m.family == guillemet && (isNoBreak(m.after) || q.Len() >= shortLine)
	case double:
		// Within a word „ is a letter in another encoding: ä of code page 850.
		return m.rune != '„' || !unicode.IsLower(m.after) || !unicode.IsLetter(m.before)
	}
	return true
}

// isNoBreak reports whether r is the space that French sets inside guillemets.
func isNoBreak(r rune) bool { return r == '\u00A0' || r == '\u202F' }

// unopened reports the closing mark m, if it is certainly one.
func (p *pairer) unopened(m *mark) {
	switch {
	case m.rune == '\'':
		return
	case (m.family == guillemet || m.family == angle) && p.custom.count[m.family] == 1 && isGap(m.after) && p.shortBefore(m):
		return // Read more»
	}
	p.fault(Unopened, m)
}

// shortBefore reports whether the line up to m is short.
func (p *pairer) shortBefore(m *mark) bool {
	start := max(0, m.Start-shortLine)
	return start == 0 || strings.ContainsAny(p.text[start:m.Start], "\n\r")
}

// excess remembers, for one family, a line that was looked through.
type excess struct {
	next   int // the first mark of the family that is not before the last query
	line   int // the line looked through, counted from 1; 0 for none
	closes bool
}

// closesFirst reports whether, of the marks of a family from mark i on, the
// first line that has any closes more than it opened: then what is open before
// it closes there.
func (p *pairer) closesFirst(i int, f family) bool {
	e := &p.excess[f]
	e.next = max(e.next, i)
	for e.next < len(p.marks) && p.marks[e.next].family != f {
		e.next++
	}
	if e.next == len(p.marks) {
		return false
	}
	line := p.marks[e.next].line
	if e.line == line+1 {
		return e.closes
	}
	e.line, e.closes = line+1, false
	balance := 0
	for n := e.next; n < len(p.marks) && p.marks[n].line == line; n++ {
		if m := &p.marks[n]; m.family == f {
			balance += int(p.likely(m))
			if balance < 0 {
				e.closes = true
				break
			}
		}
	}
	return e.closes
}

// likely guesses what m does from its neighbours alone.
func (p *pairer) likely(m *mark) role {
	opens, closes := m.opens() && !m.closes(), m.closes() && !m.opens()
	switch m.rune {
	case '“':
		if p.custom.low && closes {
			return closing
		}
		return opening
	case '”':
		if opens && !p.custom.left {
			return opening
		}
		return closing
	case '«', '»', '‹', '›':
		if p.custom.onlyRight[m.family] && opens {
			return opening
		}
		if (m.rune == '»' || m.rune == '›') == p.custom.reversed[m.family] {
			return opening
		}
		return closing
	case '"', '＂', '\'', '’', '‘', ',':
		switch {
		case opens:
			return opening
		case closes && m.digits == 0:
			return closing
		}
		return neither
	}
	if marks()[m.rune].opening {
		return opening
	}
	return closing
}
