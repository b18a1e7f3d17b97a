// Package reuse holds the rules on words that stand in two entries: a passage set into another
// entry (splice), an entry told twice in the same words (duplicate), what three or more entries share
// (formula), and any other passage that two entries share (passage). The rules are views of one classifier, so that a run of words is reported
// once.
package reuse

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

// Rules lists the family.
var Rules = []*rule.Rule{Splice, Duplicate, Passage, Formula, Echo}

// classified is what the rules of the family report, computed once.
var classified = &rule.Shared[[]shared]{Name: "reuse.classified", Needs: []rule.Need{compared}, Build: classify}

// reportClass returns the chronicle phase of the rule that reports one class.
func reportClass(c class, describe func(*shared) (message, related string)) func(*rule.Pass) {
	return func(p *rule.Pass) {
		found := classified.Of(p)
		for i := range found {
			s := &found[i]
			if s.class != c {
				continue
			}
			message, related := describe(s)
			severity := rule.Unset
			if s.weak {
				severity = rule.Note
			}
			p.Report(rule.Finding{
				Severity: severity,
				Span:     s.here.span(),
				Message:  message,
				Related:  s.related(related),
			})
		}
	}
}

// related lists the other places of the passage.
func (s *shared) related(message string) []rule.Related {
	var related []rule.Related
	if s.class != formula {
		related = append(related, rule.Related{Span: s.there.span(), Message: message})
	}
	if s.class == splice {
		message = "the same words"
	}
	for i := range s.others {
		related = append(related, rule.Related{Span: s.others[i].span(), Message: message})
	}
	return related
}

func (s *side) span() chronicle.Span { return s.entry.At(s.field, s.start, s.end) }

// text is the passage as it stands on this side.
func (s *side) text() string { return s.field.Text[s.start:s.end] }

// ends returns the first and the last word of the passage, as a message shows them.
func (s *side) ends() string {
	var first, last string
	for w := range match.Words(s.text()) {
		last = s.text()[w.Start:w.End]
		if first == "" {
			first = last
		}
	}
	return rule.Quote(first) + " to " + rule.Quote(last)
}
