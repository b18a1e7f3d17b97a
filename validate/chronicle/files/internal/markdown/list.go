package markdown

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// A bullet is an item of a list.
type bullet struct {
	node    *ast.ListItem
	head    *prose // its first block; nil if that is a list, or the bullet has the number of a year
	text    piece  // of the first block
	label   label
	labeled bool
	nested  *ast.List // of the events of a date that is all that the bullet says; nil: none
}

// list reads a list. One whose bullets mostly begin with a date is one of
// events; under a heading that is a date every bullet is an event of that
// date.
//
// What "mostly" is matters little: with a third to a half of the bullets dated,
// with 0.7 to 1 of their labels in one form, and with 0.6 to 0.8 of the bullets
// meant as dates, TestMarkdown and two chronicles of 235 and 1,624 bullets read
// alike. With two thirds dated, or 0.9 meant, TestMarkdown loses events.
func (m *reader) list(n *ast.List) {
	bullets := m.bullets(n)
	if addLog(m, bullets) {
		return
	}
	dated, meant, forms := 0, 0, [labelForms]int{} // meant: as dates, read or not
	for i := range bullets {
		b := &bullets[i]
		switch {
		case b.labeled && b.label.isDate():
			dated++
			forms[b.label.form]++
			meant++
		case b.labeled && b.label.looksDated():
			meant++
		}
	}
	var above *heading
	if len(m.headings) > 0 {
		above = &m.headings[len(m.headings)-1]
	}
	ofEvents := 2*dated > len(bullets)
	usual := slices.Max(forms[:])
	// One without a label has lost its date where nearly all others have one,
	// in the same form. One with another label is about something else.
	uniform := ofEvents && 10*usual >= 9*dated && dated >= enough && 5*meant >= 4*len(bullets)
	for i := range bullets {
		b := &bullets[i]
		sameForm := b.labeled && forms[b.label.form] == usual
		switch {
		case b.nested != nil && (ofEvents || above != nil):
			m.nested(b)
		case b.labeled && b.label.isDate() && (ofEvents || above != nil):
			m.event(b, b.label)
			m.shown.own++
		case ofEvents && sameForm && b.label.looksDated():
			m.event(b, b.label)
		case above != nil:
			m.eventUnder(b, above)
		case uniform && !b.labeled:
			m.event(b, label{})
		case isNearlyAll(dated, len(bullets)) && isSuspect(m, b):
			m.event(b, b.label)
		default:
			m.item(b)
		}
	}
}

func (m *reader) bullets(n *ast.List) []bullet {
	var out []bullet
	numbered := n.IsOrdered() && n.Start >= 1000 && n.Start < 2100
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		item, ok := c.(*ast.ListItem)
		first := c.FirstChild()
		if !ok || first == nil {
			continue
		}
		b := bullet{node: item}
		switch {
		case numbered:
			b.label, b.labeled = m.numbered(item)
		case first.Kind() != ast.KindList:
			head := m.writer()
			head.block(first)
			t := head.text()
			b.head, b.text = head, t
			b.label, b.labeled = m.bulletLabel(t, head.leadLength())
			if !b.labeled && item.ChildCount() == 2 {
				b.label, b.labeled = m.firstLabel(t)
			}
			if list, ok := first.NextSibling().(*ast.List); ok && b.labeled && b.label.isDate() && b.label.rest >= len(t.text) && item.ChildCount() == 2 {
				b.nested = eventsBelow(list)
			}
		}
		out = append(out, b)
	}
	return out
}

// eventsBelow returns the list below a date if its bullets are events of their own,
// rather than one: there are several, or one has a date.
func eventsBelow(list *ast.List) *ast.List {
	if list.ChildCount() > 1 {
		return list
	}
	return nil
}

// nested reads the bullets below one that is a date as those below a heading.
func (m *reader) nested(b *bullet) {
	m.shown.headings++
	m.headings = append(m.headings, heading{level: bulletLevel, date: b.label})
	depth := len(m.headings)
	m.list(b.nested)
	m.headings = m.headings[:depth-1]
}

// prose writes a bullet and all that is nested in it.
func (m *reader) prose(b *bullet) *prose {
	w := m.bulletWriter(b.node)
	if b.head == nil || b.node.ChildCount() > 1 {
		w.block(b.node)
		return w
	}
	whole := *b.head
	whole.saw(w.start, w.start)
	whole.start = w.start
	return &whole
}

// bulletWriter returns a writer that has seen the bullet itself.
func (m *reader) bulletWriter(item *ast.ListItem) *prose {
	w := m.writer()
	at := m.from + max(item.Pos(), 0)
	w.saw(at, at)
	return w
}

// numbered reads the number of an item, which Markdown takes for its place in
// the list, as a year: "1973. The coup".
func (m *reader) numbered(item *ast.ListItem) (label, bool) {
	start := m.from + item.Pos()
	end := start
	for end < len(m.src) && '0' <= m.src[end] && m.src[end] <= '9' {
		end++
	}
	text := m.src[start:end]
	v, err, ok := m.date(text)
	return label{text: piece{text, chronicle.Origin{Style: chronicle.Markup, Start: start}}, value: v, err: err, form: numberedLabel}, ok
}

// event adds an event with the date of its label, which may be absent.
func (m *reader) event(b *bullet, date label) {
	e := chronicle.Entry{Kind: chronicle.Event, Date: date.value}
	if date.text.text != "" {
		e.Fields = date.field()
	}
	w := m.prose(b)
	t := w.text()
	if rest := t.part(min(date.rest, len(t.text)), len(t.text)); rest.text != "" {
		e.Fields = append(e.Fields, rest.field("text", chronicle.Text))
	}
	e.Fields = append(e.Fields, w.aside...)
	at := m.add(e, w)
	if date.text.text != "" {
		m.fault(at, date)
	}
	suspectJoints(m, at)
	m.shown.event(w)
}

// eventUnder adds an event with the date of the heading above it.
func (m *reader) eventUnder(b *bullet, above *heading) {
	w := m.prose(b)
	e := chronicle.Entry{Kind: chronicle.Event, Date: within(above.date.value)}
	e.Fields = append(above.date.field(), w.fields()...)
	at := m.add(e, w)
	if !above.noted {
		m.fault(at, above.date)
		above.noted = true
	}
	m.shown.event(w)
	if b.labeled && !b.label.isDate() && b.label.form == markedLabel {
		m.shown.undated(b.label.text.text, m.headings)
	}
}

// within returns the date of something that happened at some time in a period.
func within(period edtf.Date) edtf.Date {
	if !period.IsInterval() {
		return period
	}
	d, err := edtf.Parse("[" + period.Start().String() + ".." + period.End().String() + "]")
	if err != nil {
		return edtf.Date{}
	}
	return d
}

// item adds a bullet that is not an event; a list within it may still be one of
// events.
func (m *reader) item(b *bullet) {
	own := m.bulletWriter(b.node)
	for c := b.node.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Kind() != ast.KindList {
			own.block(c)
		}
	}
	fields := own.fields()
	if isCitation(b.node, own) {
		fields = own.named("text", chronicle.Locator)
	}
	m.add(chronicle.Entry{Kind: chronicle.Paragraph, Fields: fields}, own)
	for c := b.node.FirstChild(); c != nil; c = c.NextSibling() {
		if list, ok := c.(*ast.List); ok {
			m.list(list)
		}
	}
}

// isCitation reports whether a bullet begins with a link that is most of what it
// says: it points to what others have written.
func isCitation(item *ast.ListItem, w *prose) bool {
	link, ok := item.FirstChild().FirstChild().(*ast.Link)
	if !ok {
		return false
	}
	size := 0
	_ = ast.Walk(link, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, isText := n.(*ast.Text); isText && entering {
			size += t.Segment.Len()
		}
		return ast.WalkContinue, nil
	})
	text := w.text().text
	rest := strings.TrimSpace(text[min(size, len(text)):])
	return 2*size > len(text) || len(rest) <= longestCredit && strings.IndexAny(rest, "—–-,(") == 0
}

// longestCredit is how many bytes say, behind a link, where and when something
// was published. From 40 on TestABulletThatIsMostlyALinkIsNoProse holds.
const longestCredit = 80

// numbersShown looks at all labels for what numbers alone may mean.
func numbersShown(m *reader) *numbers {
	var found numbers
	note := func(l label, ok bool) {
		year, known := l.value.Year()
		if !ok || !known {
			return
		}
		bare := strings.Trim(l.text.text, "0123456789 –-") == ""
		found.early = true
		found.ancient = found.ancient || !bare && year < 1000
	}
	_ = ast.Walk(m.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		if n.Type() == ast.TypeInline {
			return ast.WalkSkipChildren, nil
		}
		w := m.writer()
		switch n := n.(type) {
		case *ast.Heading:
			w.block(n)
			note(m.firstLabel(w.text()))
			return ast.WalkSkipChildren, nil
		case *ast.ListItem:
			if first := n.FirstChild(); first != nil && first.Kind() != ast.KindList {
				w.block(first)
				note(m.bulletLabel(w.text(), w.lead))
			}
		}
		return ast.WalkContinue, nil
	})
	if found.ancient {
		found.early = true
	}
	return &found
}
