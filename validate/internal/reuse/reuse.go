// Package reuse holds the rules on words that two entries share: a passage set into another
// entry (splice), two entries in the same words (duplicate), what three or more entries share
// (formula), and any other passage that two entries share (passage); and on words that are repeated in their own
// sentence (echo). Except for the last, the rules are views of one classification, so that a run of words is reported
// once. The packages below do the work:
//
//	match          which words two texts share, however short the texts, and how much they are worth
//	comparison     the texts of a chronicle, matched
//	seam           how a passage joins its sentence
//	passage        what the others hand to each other
//	recurrence     what happened more than once
//	retelling      one event in other words
//	formula        what many entries have
//	classify       which of all this a match is
//	echo           words that are repeated in their own text
//	vocabulary     what a word is, in the languages most met
package reuse

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/classify"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/rule"
)

// Rules lists the family.
var Rules = []*rule.Rule{Splice, Duplicate, Passage, Formula, Echo}

// compared is what the texts of a chronicle share, computed once.
var compared = &rule.Shared[*comparison.Comparison]{
	Name: "reuse.compared",
	Build: func(p *rule.Pass) (*comparison.Comparison, error) {
		return comparison.New(p.Chronicle, p.Reading, p.Language), nil
	},
}

// classified is what the rules of the family report, but for echoes, computed once.
var classified = &rule.Shared[[]passage.Passage]{
	Name:  "reuse.classified",
	Needs: []rule.Need{compared},
	Build: func(p *rule.Pass) ([]passage.Passage, error) {
		return classify.Passages(p.Context(), compared.Of(p))
	},
}

// reportClass returns the chronicle phase of the rule that reports one class.
func reportClass(c passage.Class, describe func(*passage.Passage) (message, related string)) func(*rule.Pass) {
	return func(p *rule.Pass) {
		p.Compared(len(compared.Of(p).Texts))
		found := classified.Of(p)
		for i := range found {
			s := &found[i]
			if s.Class != c {
				continue
			}
			message, related := describe(s)
			severity := rule.Unset
			if s.Weak {
				severity = rule.Note
			}
			p.Report(rule.Finding{
				Severity: severity,
				Span:     s.Here.Span(),
				Message:  message,
				Related:  relatedTo(s, related),
			})
		}
	}
}

// relatedTo lists the other places of a passage.
func relatedTo(s *passage.Passage, message string) []rule.Related {
	var related []rule.Related
	under := func(side *passage.Side) string {
		if title := side.Entry.First(chronicle.Title); s.Class == passage.Duplicate && title != nil && title != side.Field && title.Text != "" {
			return message + ", under " + rule.Quote(title.Text)
		}
		return message
	}
	if s.Class != passage.Formula {
		related = append(related, rule.Related{Span: s.There.Span(), Message: under(&s.There)})
	}
	if s.Class == passage.Splice {
		message = "the same words"
	}
	for i := range s.Others {
		related = append(related, rule.Related{Span: s.Others[i].Span(), Message: under(&s.Others[i])})
	}
	return related
}

// ends returns the first and the last word of a passage, as a message shows them.
func ends(s *passage.Side) string {
	var first, last string
	for w := range match.Words(s.Text()) {
		last = s.Text()[w.Start:w.End]
		if first == "" {
			first = last
		}
	}
	return rule.Quote(first) + " … " + rule.Quote(last)
}
