package reuse

import (
	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

// compared is what the entries of a chronicle tell, and what of it they share: all that the rules of the
// family start from, read once.
var compared = &rule.Shared[*comparison]{Name: "reuse.compared", Build: compare}

// A comparison is the texts of a chronicle and what they share.
type comparison struct {
	texts  []match.Text
	of     []source // by text
	result *match.Result
}

// A source is the field that a text is from.
type source struct {
	entry *chronicle.Entry
	field *chronicle.Field
}

func compare(p *rule.Pass) (*comparison, error) {
	c := &comparison{}
	c.gather(p.Chronicle)
	c.result = match.Find(c.texts, match.Options{
		MinBits: leastBits, Together: c.mayBeOneEvent, Returning: match.Returning{Least: leastEcho, Altered: alteredAtOnce, Near: nearest, Far: farthest},
	})
	return c, nil
}

// gather lists the texts to compare: the prose of each unit, or its title if it has no prose.
func (c *comparison) gather(all *chronicle.Chronicle) {
	units := all.Count(chronicle.Event, chronicle.Paragraph, chronicle.Quote)
	c.texts, c.of = make([]match.Text, 0, units), make([]source, 0, units)
	for e := range all.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
		before := len(c.texts)
		for f := range e.Prose() {
			c.add(e, f)
		}
		if len(c.texts) == before {
			if f := e.First(chronicle.Title); f != nil {
				c.add(e, f)
			}
		}
	}
}

func (c *comparison) add(e *chronicle.Entry, f *chronicle.Field) {
	c.texts = append(c.texts, match.Text{Group: e.Index, Body: f.Text})
	c.of = append(c.of, source{e, f})
}
