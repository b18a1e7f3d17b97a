package statements

import (
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/internal/date/network"
	"github.com/chronlint/chronlint/validate/rule"
)

// claims are the statements of a chronicle that say when something was, as a
// network.
type claims struct {
	network    network.Network
	statements []statement
	points     map[int]eventPoints // by entry index
	scale      scale
}

// eventPoints are the start and the end of an event.
type eventPoints struct{ start, end network.Point }

// A statement is a field that says when something was.
type statement struct {
	kind         statementKind
	entry, other *chronicle.Entry // an event and the one that it is before, in or after
	field        *chronicle.Field // nil: the date
	office       string
	distance     distance // if it is stated in prose
}

type statementKind uint8

const (
	isDated statementKind = iota
	isBefore
	isDuring
	isAfter
	isBorn
	holdsFrom
	holdsTo
	isTold
)

// isClaim reports whether the statement puts two events in order.
func (k statementKind) isClaim() bool { return k >= isBefore && k <= isAfter || k == isTold }

var claimKinds = map[chronicle.Role]statementKind{
	chronicle.BeforeRef: isBefore,
	chronicle.DuringRef: isDuring,
	chronicle.AfterRef:  isAfter,
}

func (s *statement) String() string {
	name := rule.NameOf(s.entry)
	switch s.kind {
	case isDated:
		return fmt.Sprintf("%s is dated %s", name, s.entry.Date.English())
	case isBefore:
		return fmt.Sprintf("%s is before %s", name, rule.Quote(s.other.ID))
	case isDuring:
		return fmt.Sprintf("%s is during %s", name, rule.Quote(s.other.ID))
	case isAfter:
		return fmt.Sprintf("%s is after %s", name, rule.Quote(s.other.ID))
	case isTold:
		return fmt.Sprintf("the text of %s says %s, meaning %s", rule.NameOf(s.entry),
			rule.Quote(s.distance.span.In(s.field.Text)), rule.NameOf(s.other))
	}
	d, _ := edtf.Parse(s.field.Text)
	switch s.kind {
	case holdsFrom:
		return fmt.Sprintf("%s is %s from %s", name, rule.Quote(s.office), d.English())
	case holdsTo:
		return fmt.Sprintf("%s is %s until %s", name, rule.Quote(s.office), d.English())
	default:
		return fmt.Sprintf("%s was born %s", name, d.English())
	}
}

func (s *statement) span() chronicle.Span {
	if s.field == nil {
		return entries.DateSpan(s.entry)
	}
	if s.kind == isTold {
		return s.entry.At(s.field, s.distance.span.Start, s.distance.span.End)
	}
	return s.entry.All(s.field)
}

// claimsOf gathers the claims of order between events, and the distances stated
// of some, with the dates of these events, and the dates of people. A claim that
// names no event, or one of several of the same id, is left out: other rules
// mark it.
func claimsOf(c *chronicle.Chronicle, distances []distance) *claims {
	out := &claims{points: map[int]eventPoints{}}
	var involved []edtf.Date
	seen := map[int]bool{}
	involve := func(e *chronicle.Entry) {
		if !seen[e.Index] {
			seen[e.Index] = true
			involved = append(involved, e.Date)
		}
	}
	for e := range c.Events() {
		for i := range e.Fields {
			f := &e.Fields[i]
			kind, isClaim := claimKinds[f.Role]
			if !isClaim {
				continue
			}
			if other := entries.EventOf(c, f.Text); other != nil {
				out.statements = append(out.statements, statement{kind: kind, entry: e, other: other, field: f})
				involve(e)
				involve(other)
			}
		}
	}
	for _, t := range distances {
		out.statements = append(out.statements, statement{kind: isTold, entry: t.entry, other: t.other, field: t.field, distance: t})
		involve(t.entry)
		involve(t.other)
	}
	out.scale = scaleOf(involved)
	for i := range out.statements {
		out.claim(i)
	}
	for e := range c.Of(chronicle.Person) {
		out.life(e)
	}
	return out
}

// claim adds what a claim says, in the weakest sense that it can have: what is
// after something begins later than it, what is before it begins earlier, what
// is during it begins and ends within it.
func (c *claims) claim(i int) {
	s := c.statements[i]
	a, b := c.event(s.entry), c.event(s.other)
	switch s.kind {
	case isAfter:
		c.network.Later(i, b.start, a.start)
	case isBefore:
		c.network.Later(i, a.start, b.start)
	case isDuring:
		c.network.NotLater(i, b.start, a.start)
		c.network.NotLater(i, a.end, b.end)
	case isTold:
		day := int64(c.scale.day)
		c.network.Apart(i, b.start, a.start, s.distance.least*day)
		c.network.Apart(i, a.start, b.start, -s.distance.most*day)
		c.network.Doubt(i)
	}
}

// event returns the points of an event, and adds them with its date if they are
// asked for the first time.
func (c *claims) event(e *chronicle.Entry) eventPoints {
	if p, ok := c.points[e.Index]; ok {
		return p
	}
	p := eventPoints{c.network.Add(), c.network.Add()}
	c.points[e.Index] = p
	c.network.Follows(p.start, p.end, 0)
	if b, ok := c.scale.bounds(e.Date); ok {
		i := len(c.statements)
		c.statements = append(c.statements, statement{kind: isDated, entry: e})
		c.network.Within(i, p.start, int64(b.EarliestStart), int64(b.LatestStart))
		c.network.Within(i, p.end, int64(b.EarliestEnd), int64(b.LatestEnd))
	}
	return p
}

// beforeBirth is the days before a birth from which on somebody may be heir to
// an office, as some kings were.
const beforeBirth = 300

// life adds that nobody holds an office before birth. Offices may be given after a
// death.
func (c *claims) life(e *chronicle.Entry) {
	born := e.First(chronicle.Born)
	if born == nil {
		return
	}
	birth, ok := c.dated(e, born, isBorn, "")
	if !ok {
		return
	}
	office := ""
	for i := range e.Fields {
		f := &e.Fields[i]
		kind := holdsFrom
		switch f.Role {
		case chronicle.Office:
			office = f.Text
			continue
		case chronicle.To:
			kind = holdsTo
		case chronicle.From:
		default:
			continue
		}
		if p, ok := c.dated(e, f, kind, office); ok {
			c.network.Follows(birth, p, beforeBirth*int64(c.scale.day))
		}
	}
}

// dated adds a point with the date in a field.
func (c *claims) dated(e *chronicle.Entry, f *chronicle.Field, kind statementKind, office string) (network.Point, bool) {
	d, err := edtf.Parse(f.Text)
	if err != nil {
		return 0, false
	}
	b, ok := c.scale.bounds(d)
	if !ok {
		return 0, false
	}
	i := len(c.statements)
	c.statements = append(c.statements, statement{kind: kind, entry: e, field: f, office: office})
	p := c.network.Add()
	c.network.Within(i, p, int64(b.EarliestStart), int64(b.LatestEnd))
	return p, true
}
