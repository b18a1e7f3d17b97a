package files

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// outline shows the entries of a chronicle one a line, but for its documents:
// kind, line, date and fields, with faults and skipped files after them.
func outline(c *chronicle.Chronicle) []string {
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
	out = append(out, faults(c)...)
	for _, s := range c.Skipped {
		out = append(out, "skipped "+s.File+": "+s.Reason)
	}
	return out
}

var faultKinds = map[chronicle.FaultKind]string{
	chronicle.Unreadable: "unreadable", chronicle.Invalid: "invalid", chronicle.BadDate: "bad date",
	chronicle.UnreadDate: "unread date",
}

// faults shows the faults of a chronicle one a line: place, kind, field,
// message.
func faults(c *chronicle.Chronicle) []string {
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

// lines puts lines together to the content of a file.
func lines(of ...string) string { return strings.Join(of, "\n") + "\n" }
