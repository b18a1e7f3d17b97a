package reuse

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

// stockShown is how many stock phrases a message names; the others are among its related places.
const stockShown = 3

// stock lists the phrases that many entries have in one note, with what is too frequent to be looked
// for: it tells nothing of where an entry has its words from, but is not hidden.
func (c *classifier) stock(phrases []match.Stock, demoted int) {
	var kept []match.Stock
	for _, s := range phrases {
		if !c.isReported(s) {
			kept = append(kept, s)
		}
	}
	if len(kept) == 0 && demoted > 0 && len(phrases) > 0 {
		kept = phrases[:1] // for the number to be said somewhere
	}
	if len(kept) == 0 {
		return
	}
	note := shared{class: formula, demoted: demoted}
	for i, s := range kept {
		at := side{source: c.source(s.Text), start: s.Start, end: s.End}
		if i == 0 {
			note.here = at
		} else {
			note.others = append(note.others, at)
		}
		note.phrases = append(note.phrases, s.Groups)
	}
	c.found = append(c.found, note)
}

// isReported reports whether a finding has most of the phrase already.
func (c *classifier) isReported(p match.Stock) bool {
	within := func(s *side) bool {
		shared := min(s.end, p.End) - max(s.start, p.Start)
		return s.id == p.Text && 2*shared > p.End-p.Start
	}
	for i := range c.found {
		s := &c.found[i]
		if within(&s.here) || s.there.field != nil && within(&s.there) {
			return true
		}
		for k := range s.others {
			if within(&s.others[k]) {
				return true
			}
		}
	}
	return false
}

// describeStock says what stock phrases there are.
func describeStock(s *shared) (message, related string) {
	message = "stock phrase: "
	if len(s.phrases) > 1 {
		message = "stock phrases: "
	}
	for i, entries := range s.phrases {
		if i == stockShown {
			message += fmt.Sprintf(", and %d more", len(s.phrases)-stockShown)
			break
		}
		at := &s.here
		if i > 0 {
			message += ", "
			at = &s.others[i-1]
		}
		message += fmt.Sprintf("%s in %d entries", rule.Quote(at.text()), entries)
	}
	if s.demoted > 0 {
		message += fmt.Sprintf("; too frequent for a passage to be looked for by them: %s of words", counted(s.demoted, "run"))
	}
	return message, "a stock phrase too"
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
