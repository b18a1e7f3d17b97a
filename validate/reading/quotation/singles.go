package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// singles finds the quotations between single marks. An apostrophe is the same
// character as a closing mark, and in hasty typing as an opening one: only a
// pair that cannot well be anything else is taken, and only a lone mark that
// speech was announced before is a fault.
type singles struct {
	text      string
	marks     []mark
	hosts     []Quotation // the quotations between other marks, in order
	lastBlock text.Span

	quotations []Quotation
	faults     []Fault
	waiting    map[int]*openSingle // by host
	order      []int               // the hosts in waiting, in the order of their marks
}

// openSingle is an opening single mark and what may be its partner.
type openSingle struct {
	mark    *mark
	partner *mark // one that may also end a plural possessive
	resumed bool
	// sure is set when speech was announced before the mark.
	sure bool
}

func (s *singles) run() {
	s.waiting = map[int]*openSingle{}
	var holders []int // the quotations around the mark, outermost first
	host, block := 0, -1
	for i := range s.marks {
		m := &s.marks[i]
		for host < len(s.hosts) && s.hosts[host].Start < m.Start {
			holders = append(holders, host)
			host++
		}
		for len(holders) > 0 && s.hosts[holders[len(holders)-1]].End <= m.Start {
			holders = holders[:len(holders)-1]
		}
		if m.family != single {
			continue
		}
		within := -1
		if len(holders) > 0 {
			within = holders[len(holders)-1]
		}
		if m.block != block {
			block = m.block
			if s.flush(m) {
				s.order = append(s.order, within)
				s.waiting[within] = &openSingle{mark: m, resumed: true}
				continue
			}
		}
		s.read(m, within)
	}
	s.flush(nil)
}

// read takes in one mark, which is within a quotation of another kind or, for -1,
// outside of all.
func (s *singles) read(m *mark, within int) {
	if text.IsWordRune(m.before) && text.IsWordRune(m.after) {
		return // an apostrophe
	}
	w := s.waiting[within]
	switch {
	case w != nil && w.mark.isClosedBy(m):
		if s.mayBePossessive(m) {
			if w.partner == nil {
				w.partner = m
			}
			return
		}
		s.pair(w, m)
		delete(s.waiting, within)
	case s.opensSingle(m):
		if w != nil {
			s.finish(w, m.Start, nil)
		} else {
			s.order = append(s.order, within)
		}
		s.waiting[within] = &openSingle{mark: m, sure: m.rune == '‘' && s.announced(m)}
	}
}

// isClosedBy reports whether c closes the quotation that m opens.
func (m *mark) isClosedBy(c *mark) bool {
	if !c.closes() {
		return false
	}
	switch m.rune {
	case '‚':
		return c.rune == '‘' || c.rune == '’'
	case '\'':
		return c.rune == '\'' && c.digits == 0
	default:
		return c.rune == '’'
	}
}

// opensSingle reports whether m is an opening mark.
func (s *singles) opensSingle(m *mark) bool {
	return m.rune != '’' && m.opens() && !isElision(s.text[m.End:])
}

// mayBePossessive reports whether m may be the apostrophe of a plural: after
// an s, with a small letter in the word that follows.
func (s *singles) mayBePossessive(m *mark) bool {
	if m.before != 's' && m.before != 'S' {
		return false
	}
	if m.after != ' ' {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s.text[m.End+len(" "):])
	return unicode.IsLower(next)
}

var speech = lang.Union(func(l *lang.Language) *lang.Set { return &l.Quoting.Speech })

// announced reports whether a verb of speech and a comma or a colon precede m.
func (s *singles) announced(m *mark) bool {
	before := strings.TrimRight(s.text[max(0, m.Start-2*text.MaxToken):m.Start], " ")
	before, comma := strings.CutSuffix(before, ",")
	before, colon := strings.CutSuffix(before, ":")
	return (comma || colon) && speech.Has(text.Fold(text.LastToken(before)))
}

// pair makes the quotation from the mark that waited to its partner.
func (s *singles) pair(w *openSingle, m *mark) {
	s.quotations = append(s.quotations, Quotation{
		Span: text.Span{Start: w.mark.Start, End: m.End}, Inner: text.Span{Start: w.mark.End, End: m.Start},
		Open: w.mark.rune, Close: m.rune, Closed: true, Resumed: w.resumed,
	})
}

// finish ends the wait of w: with the partner that may be a possessive, or
// without one, at end. next is the mark that the next paragraph's marks begin
// with.
func (s *singles) finish(w *openSingle, end int, next *mark) (continued bool) {
	switch {
	case w.partner != nil && w.mark.rune != '\'':
		s.pair(w, w.partner)
	case w.sure || w.resumed:
		return s.leaveOpen(w, end, next)
	}
	return false
}

// leaveOpen makes the quotation that has no partner.
func (s *singles) leaveOpen(w *openSingle, end int, next *mark) (continued bool) {
	m := w.mark
	span := text.Trim(s.text, text.Span{Start: m.Start, End: max(m.End, end)})
	q := Quotation{Span: span, Inner: text.Span{Start: m.End, End: max(m.End, span.End)}, Open: m.rune, Resumed: w.resumed}
	q.Continued = next != nil && next.first && next.rune == m.rune && next.block == m.block+1
	if !q.Continued {
		s.faults = append(s.faults, Fault{Span: m.Span, Kind: Unclosed, Mark: m.rune})
	}
	s.quotations = append(s.quotations, q)
	return q.Continued
}

// flush ends the paragraph before next, the first mark of another one. It
// reports whether next takes up what is open.
func (s *singles) flush(next *mark) (continued bool) {
	for _, within := range s.order {
		if w := s.waiting[within]; w != nil {
			continued = s.finish(w, s.endOf(w.mark, within), next) || continued
			delete(s.waiting, within)
		}
	}
	s.order = s.order[:0]
	return continued
}

// endOf returns where what m opens ends at the latest: with the quotation that
// holds it, with the text if m is in its last paragraph, or with its line.
func (s *singles) endOf(m *mark, within int) int {
	switch {
	case within >= 0:
		return s.hosts[within].Inner.End
	case m.Start >= s.lastBlock.Start:
		return s.lastBlock.End
	}
	end, _ := text.LineEnd(s.text, m.End)
	return end
}
