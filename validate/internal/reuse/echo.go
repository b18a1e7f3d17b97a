package reuse

import (
	"cmp"
	_ "embed"
	"fmt"
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed echo.md
var echoPage string

// Echo marks a phrase that returns within its sentence: with a warning where the sentence breaks on it,
// as when a clause is begun anew, else with a note.
var Echo = &rule.Rule{
	ID:       "reuse/echo",
	Summary:  "a phrase that returns within its sentence so that the syntax breaks",
	Severity: rule.Warning,
	Page:     echoPage,
	OnDemand: true,
	Needs:    []rule.Need{compared},
	Chronicle: func(p *rule.Pass) {
		c := compared.Of(p)
		for _, text := range c.result.Returns {
			findEchoes(p, c.source(text))
		}
	},
}

func findEchoes(p *rule.Pass, in source) {
	e, f := in.entry, in.field
	if e.Kind == chronicle.Quote || !f.Role.IsProse() {
		return // who speaks may repeat himself
	}
	for _, c := range judged(f.Text) {
		if isSpoken(p.Reading(e, f), c) {
			continue
		}
		p.Report(rule.Finding{
			Severity: c.verdict,
			Span:     e.At(f, c.second.Start, c.second.End),
			Message:  c.describe(),
			Related: []rule.Related{{
				Span:    e.At(f, c.first.Start, c.first.End),
				Message: "here it stands first",
			}},
		})
	}
}

// judged returns the echoes of a text that are worth a finding, the gravest and longest of those that
// overlap.
func judged(text string) []*echo {
	var all []*echo
	newEchoes(text).each(func(c *echo) {
		if c.verdict = c.severity(); c.verdict != rule.Unset {
			all = append(all, c)
		}
	})
	if len(all) == 0 {
		return nil
	}
	slices.SortStableFunc(all, func(c, d *echo) int {
		return cmp.Or(cmp.Compare(d.verdict, c.verdict), cmp.Compare(d.n, c.n), cmp.Compare(c.a, d.a))
	})
	taken := make([]bool, len(text))
	return slices.DeleteFunc(all, func(c *echo) bool {
		if taken[c.second.Start] || taken[c.second.End-1] {
			return true
		}
		for i := c.first.Start; i < c.second.End; i++ {
			taken[i] = true
		}
		return false
	})
}

func (c *echo) describe() string {
	phrase := rule.Quote(c.text[c.second.Start:c.second.End])
	switch {
	case c.altered > 0:
		return fmt.Sprintf("%s follows %s: one of them is too much", phrase, rule.Quote(c.text[c.first.Start:c.first.End]))
	case c.gap() == 0:
		return phrase + " stands twice"
	case c.verdict == rule.Warning:
		return fmt.Sprintf("%s returns after %s, in a sentence that it breaks", phrase, c.distance())
	}
	return fmt.Sprintf("%s returns after %s", phrase, c.distance())
}

func (c *echo) distance() string {
	if c.gap() == 1 {
		return "one word"
	}
	return fmt.Sprintf("%d words", c.gap())
}

// isSpoken reports whether most of the phrase is quoted, where it stands first or where it returns.
func isSpoken(r *reading.Reading, c *echo) bool {
	return isQuoted(r, c.first.Start, c.first.End) || isQuoted(r, c.second.Start, c.second.End)
}
