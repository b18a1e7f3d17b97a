package reuse

import (
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

// compared is what the entries of a chronicle tell, and what of it they share: all that the rules of the
// family start from, read once.
var compared = &rule.Shared[*comparison]{Name: "reuse.compared", Build: compare}

// A comparison is the texts of a chronicle and what they share.
type comparison struct {
	all    *chronicle.Chronicle
	texts  []match.Text // of groups that are the index of an entry
	fields []textField  // by text
	result *match.Result
}

// A textField is the field that a text is from, without its entry, which may have to be made.
type textField struct {
	index uint32 // in Entry.Fields
	kind  chronicle.Kind
}

// A source is the field that a text is from.
type source struct {
	id    int // of the text
	entry *chronicle.Entry
	field *chronicle.Field
}

func compare(p *rule.Pass) (*comparison, error) {
	c := &comparison{all: p.Chronicle}
	c.gather()
	c.result = match.Find(c.texts, match.Options{
		MinBits: leastBits, Together: c.mayBeOneEvent, Returning: match.Returning{Least: leastEcho, Altered: alteredAtOnce, Near: nearest, Far: farthest},
	})
	return c, nil
}

// gather lists the texts to compare: the prose of each unit, or its title if it has no prose.
func (c *comparison) gather() {
	const chunk = 1 << 12
	var chunks []chronicle.Stretch
	for s := range c.all.Stretches() {
		for ; s.First < s.End; s.First += chunk {
			chunks = append(chunks, chronicle.Stretch{First: s.First, End: min(s.First+chunk, s.End)})
		}
	}
	texts, fields := make([][]match.Text, len(chunks)), make([][]textField, len(chunks))
	match.Each(len(chunks), func(n int) {
		for p := range c.all.Prose(chunks[n]) {
			texts[n] = append(texts[n], match.Text{Group: p.Entry, Body: p.Text})
			fields[n] = append(fields[n], textField{uint32(p.Field), p.Kind})
		}
	})
	c.texts, c.fields = slices.Concat(texts...), slices.Concat(fields...)
}

// source returns the field of a text, with its entry.
func (c *comparison) source(text int) source {
	e := c.all.Entry(c.texts[text].Group)
	return source{text, e, &e.Fields[c.fields[text].index]}
}

// entry returns the index of the entry of a text.
func (c *comparison) entry(text int) int { return c.texts[text].Group }

// doc returns the document of a text.
func (c *comparison) doc(text int) int { return c.all.DocOf(c.texts[text].Group) }

// date returns the date of the entry of a text.
func (c *comparison) date(text int) edtf.Date { return c.all.Entry(c.texts[text].Group).Date }
