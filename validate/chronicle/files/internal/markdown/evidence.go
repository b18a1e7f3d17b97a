package markdown

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
)

// evidence is what distinguishes a chronicle from other Markdown: notes, changelogs,
// instructions.
type evidence struct {
	bytes       int // of all that has been read
	eventBytes  int // of events
	events, own int // events; those with a date of their own
	headings    int // that are dates
	releases    int // of these, those of a changelog
	sentences   int // events that end as sentences do
	tasks       int // events that are boxes to be ticked

	// Headings and labels that are not dates, below headings that are: the
	// last of the latter that each was met under. What returns from date to
	// date ("Attendees", "Fixed") is a form that is filled in.
	under map[string]int
	forms int // how often one returned
}

// event counts an event.
func (s *evidence) event(p *prose) {
	s.events++
	s.eventBytes += p.end - p.start
	t := p.text().text
	told := t // without a remark after it
	if at := strings.LastIndexByte(t, '('); at > 0 && strings.HasSuffix(t, ")") {
		told = strings.TrimSpace(t[:at])
	}
	if layout.EndsSentence(t) || layout.EndsSentence(told) {
		s.sentences++
	}
	if strings.HasPrefix(t, "[ ]") || strings.HasPrefix(t, "[x]") || strings.HasPrefix(t, "[X]") {
		s.tasks++
	}
}

// undated counts a heading or a label that is not a date.
func (s *evidence) undated(text string, above []heading) {
	if len(above) == 0 {
		return
	}
	at := above[len(above)-1].date.text.origin.Start
	if s.under == nil {
		s.under = map[string]int{}
	}
	if before, ok := s.under[text]; ok && before != at {
		s.forms++
	}
	s.under[text] = at
}

// enough is how many dates make a timeline: two occur in any notes. Where the form says
// what it is, two do: releases of a changelog, events below a heading that names a timeline.
const (
	enough = 3
	few    = 2
)

// shows reports whether Markdown is a chronicle: events with dates of their own,
// or below dates, make up most of it, or a heading says that it is one. Events
// below dates are mostly sentences, unlike the lines of a changelog.
//
// The shares of bytes and of sentences are those at which the files of
// TestAWalkReadsOnlyMarkdownThatShowsATimeline part; any from a quarter to two
// thirds does.
func (m *reader) shows() bool {
	s := &m.shown
	called := m.isCalledTimeline()
	switch {
	case s.releases >= few && s.events == 0:
		return true
	case s.tasks > 0, !called && (2*s.eventBytes < s.bytes || s.forms > 0):
		return false
	case s.own >= enough, called && s.own >= few && 2*s.eventBytes >= s.bytes:
		return true
	}
	return s.headings >= enough && s.events >= enough && (called || 2*s.sentences >= s.events)
}

// isCalledTimeline reports whether a heading names a timeline.
func (m *reader) isCalledTimeline() bool {
	entries := m.b.Chronicle().Entries
	for i := range entries {
		e := &entries[i]
		if f := e.First(chronicle.Title); f != nil && e.Kind == chronicle.Paragraph {
			if _, ok := layout.TimelineName(f.Text); ok {
				return true
			}
		}
	}
	return false
}
