package entries

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// StatedDates returns the dates of a field's prose that state their own year.
func StatedDates(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field) []when.Date {
	var stated []when.Date
	for _, d := range p.Reading(e, f).Dates() {
		if d.IsStated() {
			stated = append(stated, d)
		}
	}
	return stated
}

// EventOf returns the one event with an id, or nil.
func EventOf(c *chronicle.Chronicle, id string) *chronicle.Entry {
	var found *chronicle.Entry
	for _, e := range c.ByID(id) {
		switch {
		case e.Kind != chronicle.Event:
		case found != nil:
			return nil
		default:
			found = e
		}
	}
	return found
}

// IsAppointment reports whether an event is in a calendar of appointments (iCalendar), to
// which those to come belong as much as those that were.
func IsAppointment(e *chronicle.Entry) bool {
	return e.Kind == chronicle.Event && (e.Field("DTSTART") != nil || e.Field("DUE") != nil)
}

// IsAhead reports whether an entry may be of what is to come, by its words.
func IsAhead(p *rule.Pass, e *chronicle.Entry) bool {
	for i := range e.Fields {
		f := &e.Fields[i]
		if (f.Role.IsProse() || f.Role == chronicle.Title || f.Role == chronicle.Display) && p.Reading(e, f).IsAhead() {
			return true
		}
	}
	return false
}

// DateSpan is where an entry's date is, or would be.
func DateSpan(e *chronicle.Entry) chronicle.Span {
	for _, role := range []chronicle.Role{chronicle.Date, chronicle.Said} {
		if f := e.First(role); f != nil {
			return e.All(f)
		}
	}
	return e.Missing("date")
}

// At returns a part of the text of a field, or, where that is empty, the date of the
// entry.
func At(e *chronicle.Entry, f *chronicle.Field, s text.Span) chronicle.Span {
	if s.Len() == 0 {
		return DateSpan(e)
	}
	return e.At(f, s.Start, s.End)
}
