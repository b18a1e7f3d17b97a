// Package icalendar reads calendars as programs exchange them (RFC 5545): each
// VEVENT, VTODO and VJOURNAL is an event.
//
// The content lines are read here, since no library keeps the places of what it
// decodes: emersion/go-ical and arran4/golang-ical unfold the lines before they parse
// them, and have no offsets.
package icalendar

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Format is a calendar.
var Format = &format.Format{
	Name:       "icalendar",
	Wanted:     "an iCalendar file, where each VEVENT with a DTSTART is an event",
	Extensions: []string{".ics", ".ical", ".icalendar"},
	Open:       func(f *tree.File) format.Document { return document{f.File} },
}

type document struct{ src *source.File }

// Shows reports whether a calendar, or what is in one, begins in the first lines.
func (d document) Shows() bool {
	return d.begins(func(line string) bool {
		name, value, _ := strings.Cut(line, ":")
		return strings.EqualFold(name, "BEGIN") && (strings.EqualFold(value, "VCALENDAR") || isEvent(strings.ToUpper(value)))
	})
}

// Looks reports whether one of them seems to begin there.
func (d document) Looks() bool {
	return d.begins(func(line string) bool {
		name, value, found := strings.Cut(line, ":")
		return found && look.IsNear(name, "BEGIN", "VERSION", "PRODID") || look.IsNear(value, "VCALENDAR", "VEVENT")
	})
}

func (d document) begins(is func(line string) bool) bool {
	n := 0
	for start, end := range source.Lines(d.src.Content, d.src.Body()) {
		line := strings.TrimSpace(d.src.Content[start:end])
		if line == "" {
			continue
		}
		if is(line) {
			return true
		}
		if n++; n == format.Proofs {
			break
		}
	}
	return false
}

func (d document) Read(b *build.Builder) {
	r := reader{b: b, src: d.src.Content}
	r.read(d.src.Body())
}
