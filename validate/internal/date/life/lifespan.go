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
		var message string
		severity := rule.Unset
		against := l.born
		var at chronicle.Span
		switch before, after := l.isBefore(on), l.isAfter(on); {
		case before && !tells(p, e, lineage):
			_, where, ok := l.acts(p, e, nil)
			if !ok {
				unborn = append(unborn, l)
				continue
			}
			at = where
			message = fmt.Sprintf("%s takes part in this event (%s) before being born (%s)", l.quoted(), e.Date.English(), l.born.date.English())
		case after && !tells(p, e, afterlife):
			a, where, ok := l.acts(p, e, actions)
			if !ok || otherDates(p, e, where) || sharesName(e, lives, ref.Text, a.Name) {
				continue
			}
			against, at, severity = l.died, where, rule.Note
			message = fmt.Sprintf("%s acts in this event (%s) after dying (%s)", l.quoted(), e.Date.English(), l.died.date.English())
		case !before && !after && l.takesOffice(on) && !tells(p, e, lineage):
			a, where, ok := l.acts(p, e, actions)
			if !ok || a.Title == "" || otherDates(p, e, where) {
				continue
			}
			if against = l.holds(a.Title); against == nil || on.Last >= against.First.Add(-1) {
				continue
			}
			at, severity = where, rule.Note
			message = fmt.Sprintf("%s acts as %s in this event (%s) before taking office (%s)",
				l.quoted(), rule.Quote(a.Title), e.Date.English(), against.date.English())
		default:
			continue
		}
		p.Report(rule.Finding{Severity: severity, Span: at, Message: message, Related: []rule.Related{
			{Span: entries.DateSpan(e), Message: "the date"},
			{Span: l.entry.All(against.field), Message: "the person's dates"},
		}})
	}
	checkUnborn(p, e, unborn)
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
