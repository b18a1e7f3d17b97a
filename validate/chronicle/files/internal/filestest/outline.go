// Package filestest helps to test readers of files: it reads what a test has at
// hand, shows what became of it, and checks that every byte knows its place.
//
//	c := filestest.Read(t, "t.json", `{"events": [{"text": "A flood."}]}`)
//	filestest.CheckSpans(t, c)
//	got := filestest.Outline(c)
package filestest

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// Outline shows the entries of a chronicle one a line, but for its documents:
// kind, line, date and fields, with faults and skipped files after them.
func Outline(c *chronicle.Chronicle) []string {
	var out []string
	for i := range c.Entries {
		e := &c.Entries[i]
		if e.Kind == chronicle.Document {
			continue
		}
		line := fmt.Sprintf("%d %s", c.FileOf(e).Position(e.Origin.Start).Line, e.Kind)
		if !e.Date.IsZero() {
			line += " " + e.Date.String()
		}
		for j := range e.Fields {
			if f := &e.Fields[j]; f.Role != chronicle.Date && f.Role != chronicle.Said {
				line += fmt.Sprintf(" %s=%q", f.Name, f.Text)
			}
		}
		out = append(out, line)
	}
	out = append(out, Faults(c)...)
	for s := range c.Skipped() {
		out = append(out, "skipped "+s.File+": "+s.Skipped)
	}
	return out
}

var faultKinds = map[chronicle.FaultKind]string{
	chronicle.Unreadable: "unreadable", chronicle.Invalid: "invalid", chronicle.BadDate: "bad date",
	chronicle.UnreadDate: "unread date", chronicle.OpenDate: "open date", chronicle.NoneDated: "none dated",
}

// Faults shows the faults of a chronicle one a line: place, kind, field,
// message.
func Faults(c *chronicle.Chronicle) []string {
	var out []string
	for _, f := range c.Faults {
		place := "nowhere"
		if s := c.Locate(f.Span); len(s) > 0 {
			from, to := s[0].File.Position(s[0].Start), s[len(s)-1].File.Position(s[len(s)-1].End)
			place = fmt.Sprintf("%s:%d:%d-%d:%d", s[0].File.Name, from.Line, from.Column, to.Line, to.Column)
		}
		field := f.Span.Field
		if field != "" {
			field = " " + field
		}
		out = append(out, fmt.Sprintf("%s %s%s: %s", place, faultKinds[f.Kind], field, f.Message))
	}
	return out
}

// Lines puts lines together to the content of a file.
func Lines(of ...string) string { return strings.Join(of, "\n") + "\n" }

// Entries shows each entry as a line, with its pointer and all of its fields, and
// each fault with its place.
func Entries(c *chronicle.Chronicle) []string {
	var out []string
	for i := range c.Entries {
		e := &c.Entries[i]
		if e.Kind == chronicle.Document {
			continue
		}
		line := e.Kind.String()
		if e.Pointer != "" {
			line += " " + e.Pointer
		}
		if !e.Date.IsZero() {
			line += " " + e.Date.String()
		}
		for _, f := range e.Fields {
			line += fmt.Sprintf(" %s=%s", f.Name, f.Text)
		}
		out = append(out, line)
	}
	for _, f := range c.Faults {
		s := c.Locate(f.Span)[0]
		p := s.File.Position(s.Start)
		out = append(out, fmt.Sprintf("%d:%d %q %s", p.Line, p.Column, c.Text(f.Span), f.Message))
	}
	return out
}
