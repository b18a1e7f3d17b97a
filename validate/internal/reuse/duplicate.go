package reuse

import (
	_ "embed"
	"fmt"

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
	if s.Retold != nil {
		return describeRetold(s)
	}
	message = fmt.Sprintf("the same text as %s", rule.NameOf(s.There.Entry))
	related = "the same text"
	if s.Here.Field.Role == chronicle.Caption && s.There.Field.Role == chronicle.Caption {
		message = fmt.Sprintf("the same caption as in %s", rule.NameOf(s.There.Entry))
		related = "the same caption"
	}
	if s.Tokens < max(s.Here.Of, s.There.Of) {
		message = fmt.Sprintf("%d of %d words are the same as in %s", s.Tokens, s.Here.Of, rule.NameOf(s.There.Entry))
		related = "largely the same text"
	}
	if s.Annual {
		message += ", dated about the same day of another year: it may have happened again"
	} else if s.Weak {
		message += ", but the others may distinguish the two"
	} else if s.Here.Entry.Date.Overlaps(s.There.Entry.Date) == edtf.Impossible {
		message += ", with another date"
	}
	if s.Entries > 0 {
		message += fmt.Sprintf("; %d other texts are identical to this one", s.Entries-1)
	}
	if s.More > 0 {
		message += fmt.Sprintf("; %d more of this file's %d texts repeat that file: it looks like a copy", s.More, s.Texts)
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
