package life

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed lifespan.md
var lifespanPage string

// Lifespan marks what people say or do before their birth or after their death,
// or under a title that they don't hold yet. Much happens to people at other
// times; so only what they do themselves is marked, and what may be said of the
// dead, or with a title to come, is a note.
var Lifespan = &rule.Rule{
	ID:       "date/lifespan",
	Summary:  "someone who speaks or acts before birth, after death, or before taking the office named",
	Severity: rule.Warning,
	Page:     lifespanPage,
	Chronicle: func(p *rule.Pass) {
		lives := livesOf(p.Chronicle)
		if len(lives) == 0 {
			return
		}
		for e := range p.Chronicle.Quotes() {
			checkSpeaker(p, e, lives)
		}
		for e := range p.Chronicle.Events() {
			checkPeople(p, e, lives)
		}
	},
}

// checkSpeaker reports a quote of a time at which its speaker did not live.
func checkSpeaker(p *rule.Pass, e *chronicle.Entry, lives map[string]*life) {
	said := e.First(chronicle.Said)
	ref := e.First(chronicle.SpeakerRef)
	if said == nil || ref == nil || e.Date.IsZero() {
		return
	}
	l := lives[ref.Text]
	if l == nil {
		return
	}
	p.Compared(1)
	on := days.EitherExtent(e.Date)
	f := rule.Finding{Span: e.All(said)}
	against := l.born
	switch {
	case l.isBefore(on):
		f.Message = fmt.Sprintf("this quotation is dated %s, before its speaker was born (%s)", e.Date.English(), l.born.date.English())
	case l.isAfter(on) && !isPublished(p, e):
		against = l.died
		f.Message = fmt.Sprintf("this quotation is dated %s, after its speaker died (%s)", e.Date.English(), l.died.date.English())
	default:
		return
	}
	f.Related = []rule.Related{
		{Span: e.All(ref), Message: "the speaker"},
		{Span: l.entry.All(against.field), Message: "the speaker's dates"},
	}
	p.Report(f)
}

// isBefore and isAfter report whether none of the days is one of the life. The day
// after a death may be that of the death elsewhere.
func (l *life) isBefore(on days.Extent) bool { return l.born != nil && on.Last < l.born.First.Add(-1) }

func (l *life) isAfter(on days.Extent) bool { return l.died != nil && on.First > l.died.Last.Add(1) }

// mostPeople is how many of the people of an event are looked at.
const mostPeople = 50

// checkPeople reports an event that one of the people it names can't have acted
// in.
func checkPeople(p *rule.Pass, e *chronicle.Entry, lives map[string]*life) {
	if e.Date.IsZero() {
		return
	}
	on := days.EitherExtent(e.Date)
	var unborn, seen []*life
	for ref := range e.ByRole(chronicle.PersonRef) {
		l := lives[ref.Text]
		if l == nil || slices.Contains(seen, l) {
			continue
		}
		if seen = append(seen, l); len(seen) > mostPeople {
			break
		}
		p.Compared(1)
		var found anachronism
		var ok bool
		switch before, after := l.isBefore(on), l.isAfter(on); {
		case before && !tells(p, e, lineage):
			if found, ok = l.actsUnborn(p, e); !ok {
				unborn = append(unborn, l)
			}
		case after && !tells(p, e, afterlife):
			found, ok = l.actsDead(p, e, func(name string) bool { return sharesName(e, lives, ref.Text, name) })
		case !before && !after && l.takesOffice(on) && !tells(p, e, lineage):
			found, ok = l.actsBeforeOffice(p, e, on)
		}
		if ok {
			p.Report(rule.Finding{Severity: found.severity, Span: found.at, Message: found.message, Related: []rule.Related{
				{Span: entries.DateSpan(e), Message: "the date"},
				{Span: l.entry.All(found.against), Message: "the person's dates"},
			}})
		}
	}
	checkUnborn(p, e, unborn)
}

// An anachronism is what somebody does at a time when they can't.
type anachronism struct {
	at       chronicle.Span
	severity rule.Severity
	message  string
	against  *chronicle.Field // of the person
}

// actsUnborn returns what the person does in an event before being born.
func (l *life) actsUnborn(p *rule.Pass, e *chronicle.Entry) (anachronism, bool) {
	_, at, ok := l.acts(p, e, nil)
	return anachronism{
		at: at, against: l.born.field,
		message: fmt.Sprintf("%s takes part in this event (%s) before being born (%s)", l.quoted(), e.Date.English(), l.born.date.English()),
	}, ok
}

// actsDead returns what the person does in an event after dying, unless somebody else
// may be meant by the name.
func (l *life) actsDead(p *rule.Pass, e *chronicle.Entry, isShared func(name string) bool) (anachronism, bool) {
	a, at, ok := l.acts(p, e, actions)
	if !ok || otherDates(p, e, at) || isShared(a.Name) {
		return anachronism{}, false
	}
	return anachronism{
		at: at, severity: rule.Note, against: l.died.field,
		message: fmt.Sprintf("%s acts in this event (%s) after dying (%s)", l.quoted(), e.Date.English(), l.died.date.English()),
	}, true
}

// actsBeforeOffice returns what the person does in an event under a title that is not
// yet held on the days of the event.
func (l *life) actsBeforeOffice(p *rule.Pass, e *chronicle.Entry, on days.Extent) (anachronism, bool) {
	a, at, ok := l.acts(p, e, actions)
	if !ok || a.Title == "" || otherDates(p, e, at) {
		return anachronism{}, false
	}
	from := l.holds(a.Title)
	if from == nil || on.Last >= from.First.Add(-1) {
		return anachronism{}, false
	}
	return anachronism{
		at: at, severity: rule.Note, against: from.field,
		message: fmt.Sprintf("%s acts as %s in this event (%s) before taking office (%s)",
			l.quoted(), rule.Quote(a.Title), e.Date.English(), from.date.English()),
	}, true
}

// checkUnborn reports an event that names two people of a later time. One of them
// may have come to live in a house, or to lead a party; two hardly have both.
func checkUnborn(p *rule.Pass, e *chronicle.Entry, unborn []*life) {
	unborn = slices.DeleteFunc(unborn, func(l *life) bool { return !l.isNamedIn(e) })
	if len(unborn) < 2 {
		return
	}
	f := rule.Finding{
		Span:    entries.DateSpan(e),
		Message: fmt.Sprintf("this event (%s) names %s and %s, who were not yet born", e.Date.English(), unborn[0].quoted(), unborn[1].quoted()),
	}
	for _, l := range unborn[:min(len(unborn), entries.MostShared)] {
		f.Related = append(f.Related, rule.Related{Span: l.entry.All(l.born.field), Message: "the person's dates"})
	}
	p.Report(f)
}

// quoted returns the name for a message.
func (l *life) quoted() string {
	if len(l.names) == 0 {
		return rule.Quote(l.entry.ID)
	}
	return rule.Quote(l.names[0])
}

// sharesName reports whether another person of the event may be meant by a name.
func sharesName(e *chronicle.Entry, lives map[string]*life, id, name string) bool {
	for ref := range e.ByRole(chronicle.PersonRef) {
		if other := lives[ref.Text]; ref.Text != id && other != nil && other.isNamed(name) {
			return true
		}
	}
	return false
}

// otherDates reports whether a sentence has another date than its event.
func otherDates(p *rule.Pass, e *chronicle.Entry, at chronicle.Span) bool {
	f := e.Field(at.Field)
	sentence, ok := p.Reading(e, f).SentenceAt(at.Start)
	if !ok {
		return true
	}
	for _, d := range p.Reading(e, f).Dates() {
		if sentence.Contains(d.Span) && d.Value.Overlaps(e.Date) == edtf.Impossible {
			return true
		}
	}
	return false
}
