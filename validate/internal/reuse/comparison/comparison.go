// Package comparison holds the texts of a chronicle and what they share: all that the rules on reuse start
// from, read once.
//
//	c := comparison.New(p.Chronicle, p.Reading, p.Language)
//	for _, m := range c.Result.Matches {
//		fmt.Println(c.Source(m.A.Text).Entry.ID, c.Source(m.B.Text).Entry.ID, m.Tokens)
//	}
package comparison

import (
	"slices"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/echo"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/reading"
)

// LeastBits is the least that any passage must be worth.
const LeastBits = 30

// A Comparison is the texts of a chronicle and what they share.
type Comparison struct {
	Texts  []match.Text // of groups that are the index of an entry
	Result *match.Result

	all    *chronicle.Chronicle
	read   func(*chronicle.Entry, *chronicle.Field) *reading.Reading
	spoken func(*chronicle.Entry) string
	fields []textField // by text
}

// A textField is the field that a text is from, without its entry, which may have to be made.
type textField struct {
	index uint32 // in Entry.Fields
	kind  chronicle.Kind
}

// A Source is the field that a text is from.
type Source struct {
	ID    int // of the text
	Entry *chronicle.Entry
	Field *chronicle.Field
}

// New compares the texts of a chronicle, of which read returns the readings and
// spoken the language of an entry, as a tag.
func New(all *chronicle.Chronicle, read func(*chronicle.Entry, *chronicle.Field) *reading.Reading, spoken func(*chronicle.Entry) string) *Comparison {
	c := &Comparison{all: all, read: read, spoken: spoken}
	c.gather()
	c.Result = match.Find(c.Texts, match.Options{MinBits: LeastBits, Together: c.mayBeOneEvent, Returning: echo.Returning, Stock: true})
	return c
}

// gather lists the texts to compare: the prose of each unit, or its title if it has no prose.
func (c *Comparison) gather() {
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
	c.Texts, c.fields = slices.Concat(texts...), slices.Concat(fields...)
}

// Source returns the field of a text, with its entry.
func (c *Comparison) Source(text int) Source {
	e := c.all.Entry(c.Texts[text].Group)
	return Source{text, e, &e.Fields[c.fields[text].index]}
}

// Reading returns the reading of a text.
func (c *Comparison) Reading(of Source) *reading.Reading { return c.read(of.Entry, of.Field) }

// Words returns the words of a text.
func (c *Comparison) Words(text int) []string {
	body := c.Texts[text].Body
	var words []string
	for w := range match.Words(body) {
		words = append(words, body[w.Start:w.End])
	}
	return words
}

// Kind returns the kind of the entry of a text.
func (c *Comparison) Kind(text int) chronicle.Kind { return c.fields[text].kind }

// Entry returns the index of the entry of a text.
func (c *Comparison) Entry(text int) int { return c.Texts[text].Group }

// Doc returns the document of a text.
func (c *Comparison) Doc(text int) int { return c.all.DocOf(c.Texts[text].Group) }

// CapitalisesNouns reports whether an entry is in a language all of whose nouns have capitals, so that what
// looks like a name need not be one.
func (c *Comparison) CapitalisesNouns(e *chronicle.Entry) bool {
	l := lang.Lookup(c.spoken(e))
	return l != nil && l.Grammar.CapitalNouns
}

// Date returns the date of the entry of a text.
func (c *Comparison) Date(text int) edtf.Date { return c.all.Entry(c.Texts[text].Group).Date }
