package reuse

import (
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

// A class says how a passage sits in the two entries that share it.
type class uint8

const (
	splice class = iota + 1
	duplicate
	passage
	formula
)

// A shared is a passage that two entries share.
type shared struct {
	class       class
	here, there side // where it is reported, and where else it stands
	tokens      int  // words shared
	weak        bool // worth a note only

	annual bool // it may have happened again

	// Of a formula: other places where it stands, instead of there, and in how many entries it does. Of
	// a text that very many entries have: other places besides, and how many texts there are. Of a splice:
	// other places besides.
	others  []side
	entries int

	// Of an event told again in other words: the rare names that both have.
	retold []string

	// Of the note on stock phrases: in how many entries each stands, here and then the others, and how
	// many runs of words are too frequent to look for.
	phrases []int
	demoted int

	// Of the duplicate that stands for all of two documents: how many more there are, of how many texts.
	more, texts int
}

// A side is where a shared passage stands in one of its entries.
type side struct {
	source
	start, end int     // bytes of the field
	of         int     // how many words the field has
	within     stretch // the same in words
	fit        float64 // see match.Side
	seam       seam
}

const (
	// leastBits is the least that any passage must tell, and passageBits the least that a passage
	// must tell beside whole entries. A chronicle that repeats itself asks for more: so much that no
	// more than chancePerText such passages, by text, are to be expected in it by nature.
	leastBits     = 30
	passageBits   = 50
	chancePerText = 0.008

	// A text that stands more than manyCopies times is reported once.
	manyCopies = 64
)

// classify finds the passages that entries share, in the order of the entries.
func classify(p *rule.Pass) ([]shared, error) {
	c := &classifier{pass: p, comparison: compared.Of(p), recurring: map[[2]int]bool{}, copied: map[int]int{}, german: map[int]bool{}}
	c.asked = max(passageBits, c.result.BitsFor(chancePerText*float64(len(c.texts))))
	c.crowded = c.thirds()
	for rest := c.result.Matches; len(rest) > 0; {
		if err := p.Context().Err(); err != nil {
			return nil, err
		}
		n := 1
		for n < len(rest) && rest[n].A.Text == rest[0].A.Text && rest[n].B.Text == rest[0].B.Text {
			n++
		}
		c.pair(rest[:n])
		rest = rest[n:]
	}
	c.formulas()
	c.retell(c.result.Ties)
	c.copies()
	c.mergeSplices()
	c.stock(c.result.Stock, c.result.Demoted)
	return c.found, nil
}

// A classifier sorts matches into classes.
type classifier struct {
	*comparison
	pass      *rule.Pass
	crowded   map[int][]stretch // by text: the words that it shares with two others or more
	asked     float64           // how many bits a splice or a passage must tell
	found     []shared
	links     []link          // what may be formulas
	german    map[int]bool    // by document: see germanIn
	sparse    *bool           // see isSparse; nil until it is asked for
	recurring map[[2]int]bool // two texts on what happened more than once
	shares    []end           // of the matches, by text; nil until they are asked for
	copied    map[int]int     // the finding, by index, on a text that very many others are equal to
}

// pair classifies all that two texts share.
func (c *classifier) pair(matches []match.Match) {
	quotes := 0
	for _, t := range []int{matches[0].A.Text, matches[0].B.Text} {
		if c.fields[t].kind == chronicle.Quote {
			quotes++
		}
	}
	if quotes == 1 {
		return // a quotation stands in the entry that quotes it
	}
	if i, ok := c.copied[matches[0].A.Text]; ok && matches[0].Copies > manyCopies {
		if d := &c.found[i]; len(d.others) < formulaPlaces {
			d.others = append(d.others, c.side(matches[0].B))
		}
		return
	}
	if d, ok := c.duplicate(matches); ok {
		if c.recurs(matches[0].A.Text, matches[0].B.Text, runsOf(matches), duplicate) {
			c.recurring[[2]int{matches[0].A.Text, matches[0].B.Text}] = true
			c.link(matches, -1)
			return
		}
		if matches[0].Copies > manyCopies && !d.weak {
			d.entries = matches[0].Copies
			c.copied[matches[0].A.Text] = len(c.found)
		}
		c.found = append(c.found, d)
		if d.weak {
			c.link(matches, len(c.found)-1)
		}
		return
	}
	if quotes == 2 {
		return // two wordings of one utterance
	}
	for i := range matches {
		found := -1
		if matches[i].Copies == 0 {
			if s, ok := c.passage(&matches[i]); ok && !c.isName(&matches[i], s.class) && !c.recurs(matches[i].A.Text, matches[i].B.Text, matches[i].Runs, s.class) {
				c.found = append(c.found, s)
				if s.class == splice {
					continue
				}
				found = len(c.found) - 1
			}
		}
		c.link(matches[i:i+1], found)
	}
}

// thirds returns, by text, the words that it shares with two other texts or more, in order.
func (c *classifier) thirds() map[int][]stretch {
	shared := map[int][]stretch{}
	for i := range c.result.Matches {
		m := &c.result.Matches[i]
		if m.Copies > 0 || m.Tokens < passageWords {
			continue
		}
		shared[m.A.Text] = append(shared[m.A.Text], onSide(&m.A))
		shared[m.B.Text] = append(shared[m.B.Text], onSide(&m.B))
	}
	for text, all := range shared {
		if len(all) < 2 {
			delete(shared, text)
			continue
		}
		shared[text] = overlaps(all, 2)
	}
	return shared
}

func onSide(s *match.Side) stretch { return stretch{s.First, s.Last + 1} }

// isCrowded reports whether a third text has most of what a match shares.
func (c *classifier) isCrowded(s *match.Side) bool { return onSide(s).mostlyIn(c.crowded[s.Text]) }

// link keeps what two texts share as material for formulas. It is the note at index found, or none at
// -1.
func (c *classifier) link(matches []match.Match, found int) {
	l := link{a: matches[0].A.Text, b: matches[0].B.Text, found: found, twins: matches[0].Copies > 0}
	words := 0
	for _, m := range matches {
		if l.runs == nil {
			l.runs = slices.Clip(m.Runs)
		} else {
			l.runs = append(l.runs, m.Runs...)
		}
		words += m.Tokens
	}
	if words >= wordingWords {
		c.links = append(c.links, l)
	}
}

// side returns where a match stands in one text.
func (c *classifier) side(s match.Side) side {
	from := c.source(s.Text)
	return side{
		source: from, start: s.Start, end: s.End, within: onSide(&s), of: s.Of, fit: s.Fit,
		seam: joinAt(c.pass.Reading(from.entry, from.field), s.Start, s.End),
	}
}
