package reuse

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed duplicate.md
var duplicatePage string

// Duplicate marks an entry that is largely the text of an earlier one.
var Duplicate = &rule.Rule{
	ID:        "reuse/duplicate",
	Summary:   "two entries with largely the same text",
	Severity:  rule.Warning,
	Page:      duplicatePage,
	OnDemand:  true,
	Needs:     []rule.Need{compared, classified},
	Yields:    []string{"reuse/splice"},
	Chronicle: reportClass(passage.Duplicate, describeDuplicate),
}

func describeDuplicate(s *passage.Passage) (message, related string) {
	switch {
	case s.Retold != nil && s.Entries == 0:
		return describeRetold(s)
	case s.Entries > 0:
		message, related = describeCluster(s)
	default:
		message, related = describeCopy(s)
	}
	if s.More > 0 {
		message += fmt.Sprintf("; %d more of this file's %d texts repeat that file: it looks like a copy", s.More, s.Texts)
	}
	return message, related
}

// describeCopy says of two entries what they share, and what differs.
func describeCopy(s *passage.Passage) (message, related string) {
	there := rule.NameOf(s.There.Entry)
	message, related = "the same text as "+there, "the same text"
	if s.Here.Field.Role == chronicle.Caption && s.There.Field.Role == chronicle.Caption {
		message, related = "the same caption as in "+there, "the same caption"
	}
	if s.Tokens < max(s.Here.Of, s.There.Of) {
		message = fmt.Sprintf("%d of %d words are the same as in %s", s.Tokens, s.Here.Of, there)
		related = "largely the same text"
		if s.Differ != [2]string{} {
			message += " (" + contrast(s.Differ[0], s.Differ[1]) + ")"
		}
	}
	here, other := s.Here.Entry.Date, s.There.Entry.Date
	differ := here.Overlaps(other) == edtf.Impossible
	if differ {
		message += fmt.Sprintf(", with another date: %s here, %s there", here, other)
	}
	switch {
	case s.Again:
		message += ": it may have happened again"
	case s.Weak:
		message += "; what differs may distinguish the two"
	}
	return message, related
}

// contrast shows words here and there, one of which may be none.
func contrast(here, there string) string {
	show := func(words string) string {
		if words == "" {
			return "nothing"
		}
		return rule.Quote(words)
	}
	return show(here) + " here, " + show(there) + " there"
}

// datesShown is how many dates a message lists.
const datesShown = 6

// describeCluster says of several entries what they share, and lists their dates.
func describeCluster(s *passage.Passage) (message, related string) {
	message, related = fmt.Sprintf("the same text in %d entries", s.Entries), "the same text"
	switch {
	case !s.Equal && !s.Placeholder:
		message, related = fmt.Sprintf("largely the same text in %d entries", s.Entries), "largely the same text"
	case s.Here.Field.Role == chronicle.Caption && s.There.Field.Role == chronicle.Caption:
		message, related = fmt.Sprintf("the same caption in %d entries", s.Entries), "the same caption"
	}
	var dates []string
	for _, side := range append([]passage.Side{s.There, s.Here}, s.Others...) {
		if date := side.Entry.Date; !date.IsZero() && !slices.Contains(dates, date.String()) {
			dates = append(dates, date.String())
		}
	}
	if len(dates) > 1 {
		shown := dates[:min(len(dates), datesShown)]
		message += " (" + strings.Join(shown, ", ")
		if s.Entries > len(shown) && len(dates) > len(shown) {
			message += " …"
		}
		message += ")"
	}
	switch {
	case s.Placeholder:
		message += ", most of all: it looks like a placeholder"
	case s.Again:
		message += ": it may have happened again"
	}
	return message, related
}

// namesShown is how many shared names a message shows.
const namesShown = 3

func describeRetold(s *passage.Passage) (message, related string) {
	message = fmt.Sprintf("this looks like the event of %s in other words: both name ", rule.NameOf(s.There.Entry))
	for i, n := range s.Retold {
		switch {
		case i == namesShown:
			return message + fmt.Sprintf(" and %d more", len(s.Retold)-namesShown), "the same event"
		case i > 0:
			message += ", "
		}
		message += rule.Quote(n)
	}
	return message, "the same event"
}
