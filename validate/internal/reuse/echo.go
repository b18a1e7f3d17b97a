package reuse

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/echo"
	"github.com/chronlint/chronlint/validate/internal/reuse/seam"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed echo.md
var echoPage string

// Echo marks a phrase repeated within a sentence: with a warning where it breaks the sentence, as when a clause is
// started again, else with a note.
var Echo = &rule.Rule{
	ID:       "reuse/echo",
	Summary:  "a phrase repeated within a sentence so that the syntax breaks",
	Severity: rule.Warning,
	Page:     echoPage,
	OnDemand: true,
	Needs:    []rule.Need{compared},
	Chronicle: func(p *rule.Pass) {
		c := compared.Of(p)
		p.Compared(len(c.Texts))
		for _, text := range c.Result.Returns {
			findEchoes(p, c.Source(text))
		}
	},
}

func findEchoes(p *rule.Pass, in comparison.Source) {
	e, f := in.Entry, in.Field
	if e.Kind == chronicle.Quote || !f.Role.IsProse() {
		return // who speaks may repeat himself
	}
	for _, c := range echo.Find(f.Text) {
		if isSpoken(p.Reading(e, f), c) {
			continue
		}
		p.Report(rule.Finding{
			Severity: c.Severity,
			Span:     e.At(f, c.Second.Start, c.Second.End),
			Message:  describeEcho(f.Text, c),
			Related: []rule.Related{{
				Span:    e.At(f, c.First.Start, c.First.End),
				Message: "the first occurrence",
			}},
		})
	}
}

func describeEcho(text string, c *echo.Echo) string {
	phrase := rule.Quote(text[c.Second.Start:c.Second.End])
	switch {
	case c.Altered > 0:
		return fmt.Sprintf("%s repeats %s: delete one", phrase, rule.Quote(text[c.First.Start:c.First.End]))
	case c.Gap() == 0:
		return phrase + " occurs twice in a row"
	case c.Severity == rule.Warning:
		return fmt.Sprintf("%s is repeated after %s and breaks the sentence", phrase, distance(c))
	}
	return fmt.Sprintf("%s is repeated after %s", phrase, distance(c))
}

func distance(c *echo.Echo) string {
	if c.Gap() == 1 {
		return "one word"
	}
	return fmt.Sprintf("%d words", c.Gap())
}

// isSpoken reports whether most of the phrase is quoted, where it occurs first or where it is repeated.
func isSpoken(r *reading.Reading, c *echo.Echo) bool {
	return seam.IsQuoted(r, c.First.Start, c.First.End) || seam.IsQuoted(r, c.Second.Start, c.Second.End)
}
