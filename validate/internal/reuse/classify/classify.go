// Package classify says what kind of reuse a passage is that two entries share: a splice, a duplicate, a formula,
// or no more than a passage.
//
//	passages, err := classify.Passages(ctx, comparison.New(chronicle, read))
package classify

import (
	"context"
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/formula"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/internal/reuse/recurrence"
	"github.com/chronlint/chronlint/validate/internal/reuse/retelling"
)

const (
	// passageBits is the least that a passage must be worth beside whole entries. A chronicle that repeats
	// itself asks for more: so much that no more than chancePerText such passages, by text, are to be expected
	// in it by chance.
	passageBits   = 50
	chancePerText = 0.008

	// A text of which there are more than manyCopies is reported once.
	manyCopies = 64
)

// Passages returns the passages that entries share, in the order of the entries.
func Passages(ctx context.Context, all *comparison.Comparison) ([]passage.Passage, error) {
	c := &classifier{Comparison: all, recurring: map[pair]bool{}, copied: map[int]int{}}
	c.asked = max(passageBits, c.Result.BitsFor(chancePerText*float64(len(c.Texts))))
	c.crowded = c.thirds()
	for rest := c.Result.Matches; len(rest) > 0; {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		n := 1
		for n < len(rest) && rest[n].A.Text == rest[0].A.Text && rest[n].B.Text == rest[0].B.Text {
			n++
		}
		c.pair(rest[:n])
		rest = rest[n:]
	}
	found := c.withFormulas()
	found = append(found, retelling.Find(all, c.known(found))...)
	found = withoutCopies(all, found)
	found = mergeSplices(cluster(found))
	if note, ok := formula.Stock(all, found); ok {
		found = append(found, note)
	}
	return found, nil
}

// withFormulas returns what was found, with formulas in place of the notes that they replace.
func (c *classifier) withFormulas() []passage.Passage {
	formulas, replaced := formula.Find(c.Comparison, c.links, func(l *formula.Link) bool {
		return recurrence.Recurs(c.Comparison, l.A, l.B, l.Runs, passage.Formula)
	})
	return append(without(c.found, replaced), formulas...)
}

// without returns the passages but for those of the indices.
func without(passages []passage.Passage, dropped map[int]bool) []passage.Passage {
	kept := passages[:0]
	for i, p := range passages {
		if !dropped[i] {
			kept = append(kept, p)
		}
	}
	return kept
}

// known returns whether two texts are duplicates, or on what happened more than once.
func (c *classifier) known(found []passage.Passage) func(a, b int) bool {
	duplicates := map[pair]bool{}
	for i := range found {
		if p := &found[i]; p.Class == passage.Duplicate {
			duplicates[pair{p.There.ID, p.Here.ID}] = true
		}
	}
	return func(a, b int) bool { return duplicates[pair{a, b}] || c.recurring[pair{a, b}] }
}

// A classifier sorts matches into classes.
type classifier struct {
	*comparison.Comparison
	crowded   map[int][]passage.Stretch // by text: the words that it shares with two others or more
	asked     float64                   // how many bits a splice or a passage must be worth
	found     []passage.Passage
	links     []formula.Link // what may be formulas
	inDoc     map[int]int    // texts, by document; nil until it is asked for
	habit     *bool          // see copiesByHabit; nil until it is asked for
	sparse    *bool          // see isSparse; nil until it is asked for
	recurring map[pair]bool  // texts on what happened more than once
	shares    []share        // of the matches, by text; nil until they are asked for
	copied    map[int]int    // the finding, by index, on a text that very many others are equal to
}

// A pair is two texts, in their order.
type pair struct{ a, b int }

// pair classifies all that two texts share.
func (c *classifier) pair(matches []match.Match) {
	quotes := 0
	for _, t := range []int{matches[0].A.Text, matches[0].B.Text} {
		if c.Kind(t) == chronicle.Quote {
			quotes++
		}
	}
	if quotes == 1 {
		return // a quotation occurs in the entry that quotes it
	}
	if i, ok := c.copied[matches[0].A.Text]; ok && matches[0].Copies > manyCopies {
		if d := &c.found[i]; len(d.Others) < passage.MostPlaces {
			d.Others = append(d.Others, passage.At(c.Comparison, matches[0].B))
		}
		return
	}
	if d, ok := c.duplicate(matches); ok {
		if recurrence.Recurs(c.Comparison, matches[0].A.Text, matches[0].B.Text, runsOf(matches), passage.Duplicate) {
			c.recurring[pair{matches[0].A.Text, matches[0].B.Text}] = true
			c.link(matches, -1)
			return
		}
		if matches[0].Copies > manyCopies && (!d.Weak || d.Again) {
			d.Entries = matches[0].Copies
			c.copied[matches[0].A.Text] = len(c.found)
		}
		c.found = append(c.found, d)
		if d.Weak && !d.Again {
			c.link(matches, len(c.found)-1)
		}
		return
	}
	if quotes == 2 {
		return // two wordings of one utterance
	}
	for i := range matches {
		note := -1
		if matches[i].Copies == 0 {
			m := &matches[i]
			if s, ok := c.passage(m); ok && !recurrence.IsName(c.Comparison, m, s.Class) && !recurrence.Recurs(c.Comparison, m.A.Text, m.B.Text, m.Runs, s.Class) {
				c.found = append(c.found, s)
				if s.Class == passage.Splice {
					continue
				}
				note = len(c.found) - 1
			}
		}
		c.link(matches[i:i+1], note)
	}
}

// runsOf returns the runs of all matches of two texts.
func runsOf(matches []match.Match) []match.Run {
	var runs []match.Run
	for i := range matches {
		runs = append(runs, matches[i].Runs...)
	}
	return runs
}

// thirds returns, by text, the words that it shares with two other texts or more, in order.
func (c *classifier) thirds() map[int][]passage.Stretch {
	shared := map[int][]passage.Stretch{}
	for i := range c.Result.Matches {
		m := &c.Result.Matches[i]
		if m.Copies > 0 || m.Tokens < passage.LeastWords {
			continue
		}
		shared[m.A.Text] = append(shared[m.A.Text], passage.On(&m.A))
		shared[m.B.Text] = append(shared[m.B.Text], passage.On(&m.B))
	}
	for text, all := range shared {
		if len(all) < 2 {
			delete(shared, text)
			continue
		}
		shared[text] = passage.Overlaps(all, 2)
	}
	return shared
}

// isCrowded reports whether a third text has most of what a match shares.
func (c *classifier) isCrowded(s *match.Side) bool { return passage.On(s).MostlyIn(c.crowded[s.Text]) }

// link keeps what two texts share as material for formulas. It is the note of an index, or none at -1.
func (c *classifier) link(matches []match.Match, note int) {
	l := formula.Link{A: matches[0].A.Text, B: matches[0].B.Text, Note: note, Twins: matches[0].Copies > 0}
	words := 0
	for _, m := range matches {
		if l.Runs == nil {
			l.Runs = slices.Clip(m.Runs)
		} else {
			l.Runs = append(l.Runs, m.Runs...)
		}
		words += m.Tokens
	}
	if words >= formula.LeastWords {
		c.links = append(c.links, l)
	}
}
