package quotation

import (
	"slices"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// pairer finds the partners of all quotation marks but single ones, which may
// be apostrophes.
type pairer struct {
	text      string
	marks     []mark
	lastBlock text.Span
	custom    custom

	stack      []openMark
	quotations []Quotation
	faulty     []markFault
	line       int          // of the mark before
	doubtful   map[int]bool // lines with a double mark that may be anything
	excess     [families]excess
}

// openMark is an opening mark that waits for its partner.
type openMark struct {
	mark  int
	quote int // its place in quotations
	// outer and inner are the two halves of a doubled opening mark, which may
	// turn out to open two quotations. The inner one is on top of the outer one.
	outer, inner bool
}

// markFault is one at a mark, before it is known which lines are doubtful.
type markFault struct {
	kind FaultKind
	mark *mark
}

// maxOpen bounds how many quotations are open at once; marks that would open
// more are passed over.
const maxOpen = 32

func newPairer(src string, marks []mark, lastBlock text.Span) *pairer {
	return &pairer{text: src, marks: marks, lastBlock: lastBlock, custom: customOf(marks), doubtful: map[int]bool{}}
}

func (p *pairer) run() {
	for i := range p.marks {
		m := &p.marks[i]
		if m.family == single {
			continue
		}
		if m.line != p.line {
			p.line = m.line
			if len(p.stack) > 0 && p.cross(i) {
				continue
			}
		}
		switch p.role(i) {
		case opening:
			p.open(i)
		case closing:
			p.close(i)
		}
	}
	p.dropAll(p.textEnd)
	p.quotations = slices.DeleteFunc(p.quotations, func(q Quotation) bool { return q.Open == 0 })
}

// open puts mark i on the stack; twice if it is doubled, since that may open
// two quotations, as in ““A” was his word”.
func (p *pairer) open(i int) {
	m := &p.marks[i]
	if len(p.stack)+2 > maxOpen {
		return
	}
	if m.count == 1 {
		p.push(openMark{mark: i}, m.Span)
		return
	}
	middle := m.End - len(string(m.rune))
	p.push(openMark{mark: i, outer: true}, text.Span{Start: m.Start, End: middle})
	p.push(openMark{mark: i, inner: true}, text.Span{Start: middle, End: m.End})
}

func (p *pairer) push(o openMark, s text.Span) {
	o.quote = len(p.quotations)
	p.stack = append(p.stack, o)
	p.quotations = append(p.quotations, Quotation{Span: s, Inner: text.Span{Start: s.End, End: s.End}, Open: p.marks[o.mark].rune})
}

// close finds the partner of the closing mark i.
func (p *pairer) close(i int) {
	m := &p.marks[i]
	if m.count == 1 {
		if !p.closeOne(m, m.Span) {
			p.unopened(m)
		}
		return
	}
	inner := p.nearest(m.family)
	bothDoubled := inner > 0 && p.stack[inner].inner && p.stack[inner-1].outer
	middle := m.Start + len(string(m.rune))
	p.closeOne(m, text.Span{Start: m.Start, End: middle})
	if bothDoubled {
		// One quotation, and one fault.
		outer := p.stack[inner-1]
		p.closeOne(m, text.Span{Start: middle, End: m.End})
		p.quotations[outer.quote].Inner = p.quotations[outer.quote+1].Inner
		p.quotations[outer.quote+1].Open = 0
		p.fault(Doubled, &p.marks[outer.mark])
		return
	}
	if !p.closeOne(m, text.Span{Start: middle, End: m.End}) {
		p.fault(Doubled, m)
	}
}

// closeOne closes the innermost quotation of m's family with the mark at s.
// What was opened within it and is still open has lost its partner.
func (p *pairer) closeOne(m *mark, s text.Span) bool {
	at := p.nearest(m.family)
	if at < 0 {
		return false
	}
	for len(p.stack)-1 > at {
		p.drop(func(*mark) int { return s.Start })
	}
	q := &p.quotations[p.stack[at].quote]
	q.Span.End, q.Inner.End = s.End, s.Start
	q.Close, q.Closed = m.rune, true
	p.stack = p.stack[:at]
	return true
}

// nearest returns the place in the stack of the innermost open quotation of a
// family, or -1.
func (p *pairer) nearest(f family) int {
	for at := len(p.stack) - 1; at >= 0; at-- {
		if p.marks[p.stack[at].mark].family == f {
			return at
		}
	}
	return -1
}

// innermost returns the mark that opened the innermost quotation of a family.
func (p *pairer) innermost(f family) *mark {
	if at := p.nearest(f); at >= 0 {
		return &p.marks[p.stack[at].mark]
	}
	return nil
}

// drop takes the innermost open quotation off the stack: its partner is not to
// be found. It reaches as far as end says.
func (p *pairer) drop(end func(*mark) int) {
	top := len(p.stack) - 1
	o := p.stack[top]
	p.stack = p.stack[:top]
	m, q := &p.marks[o.mark], &p.quotations[o.quote]
	if o.outer {
		p.fault(Doubled, m)
		p.quotations[o.quote+1].Start = q.Start
		q.Open = 0
		return
	}
	q.Span = text.Trim(p.text, text.Span{Start: q.Start, End: max(q.Inner.Start, end(m))})
	q.Inner.End = max(q.Inner.Start, q.End)
	switch {
	case o.inner || !p.sureToOpen(m, q):
	case marks()[m.rune].family == single:
		p.fault(Doubled, m) // two single marks that are not one double mark
	default:
		p.fault(Unclosed, m)
	}
}

func (p *pairer) dropAll(end func(*mark) int) {
	for len(p.stack) > 0 {
		p.drop(end)
	}
}

// lineEnd returns the end of the line of m.
func (p *pairer) lineEnd(m *mark) int {
	end, _ := text.LineEnd(p.text, m.End)
	return end
}

// textEnd returns the end of the text for a mark of its last paragraph, and the
// end of its line for any other.
func (p *pairer) textEnd(m *mark) int {
	if m.Start >= p.lastBlock.Start {
		return p.lastBlock.End
	}
	return p.lineEnd(m)
}

func (p *pairer) fault(kind FaultKind, m *mark) {
	p.faulty = append(p.faulty, markFault{kind, m})
}

// faults returns the faults in the order of their marks, without those of
// doubtful lines: there, a mark may have been misread.
func (p *pairer) faults() []Fault {
	var found []Fault
	for _, f := range p.faulty {
		if f.kind == Doubled || f.mark.family != double || !p.doubtful[f.mark.line] {
			found = append(found, Fault{Span: f.mark.Span, Kind: f.kind, Mark: f.mark.rune})
		}
	}
	return found
}

// cross goes over from the lines before to that of mark i while quotations are
// open. It reports whether mark i was used up in taking one up again.
func (p *pairer) cross(i int) bool {
	m := &p.marks[i]
	bottom := p.stack[0]
	// A closing mark in the place of an opening one takes up a quotation by
	// the older custom; otherwise it would close it.
	older := m.rune != p.quotations[bottom.quote].Open && p.takesUp(m, bottom) && m.opens() && !m.closes()
	if !older && p.closesFirst(i, p.marks[bottom.mark].family) {
		return false
	}
	if bottom.outer {
		// The inner half alone may go on.
		p.settle()
		if len(p.stack) == 0 {
			return false
		}
		bottom = p.stack[0]
	}
	if !p.takesUp(m, bottom) {
		p.dropAll(p.lineEnd)
		return false
	}
	for len(p.stack) > 1 {
		p.drop(func(*mark) int { return m.Start })
	}
	p.stack = p.stack[:0]
	q := &p.quotations[bottom.quote]
	q.Span = text.Trim(p.text, text.Span{Start: q.Start, End: m.Start})
	q.Inner.End = max(q.Inner.Start, q.End)
	q.Continued = true
	opener := q.Open
	p.push(openMark{mark: i}, m.Span)
	resumed := &p.quotations[len(p.quotations)-1]
	resumed.Open, resumed.Resumed = opener, true
	return true
}

// takesUp reports whether m opens the paragraph after the one that o opened in,
// with a mark for going on.
func (p *pairer) takesUp(m *mark, o openMark) bool {
	from := &p.marks[o.mark]
	next := m.line == from.line+1 || m.block == from.block+1
	return m.first && m.count == 1 && next && p.quotations[o.quote].ResumedBy(m.rune)
}

// settle decides that the doubled mark at the bottom of the stack is a fault,
// and leaves what it opened, if that is still open, with one mark.
func (p *pairer) settle() {
	outer := p.stack[0]
	p.fault(Doubled, &p.marks[outer.mark])
	p.quotations[outer.quote+1].Start = p.quotations[outer.quote].Start
	p.quotations[outer.quote].Open = 0
	p.stack = p.stack[1:]
}
