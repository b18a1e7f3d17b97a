package classify

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/internal/reuse/seam"
)

// The thresholds of this family were tuned on 8,235 one-sentence events of the days of the year, on a timeline of 1,650
// events and on a presidency day by day, with passages injected as chronlint mutate does, which redoes the measurement
// on any chronicle; docs/precision.md has the figures, on those and on others.
const (
	// A splice has spliceWords, and a sentence of spliceHead words or more before it.
	spliceWords = 8
	spliceHead  = 2

	// However much a chronicle of enoughTexts repeats itself, no more than spliceAsked bits are asked of a splice that
	// no third text has: natural repetitions have many places, or are where their sentences explain them.
	spliceAsked = 54
	enoughTexts = 100

	// With less than subject words before it in either entry, one thing is said of two subjects. So many before
	// a comma are how the sentence that begins without them elsewhere is introduced.
	subject = 6

	// What begins a sentence elsewhere, with no more than wholeEdits differences, may follow a word that a
	// whole phrase or clause follows.
	wholeEdits = 1

	// A passage no longer than a clause that begins with a relative pronoun describes what was named last.
	clauseWords = 16

	// A passage of less than steadyWords must leave no other way to see it: no more than one of its
	// words differs, its sentence ends with it, and the words at its seam don't meet elsewhere more
	// often than by chance (naturalFit, in bits).
	steadyWords = 12
	naturalFit  = 1

	// With so many bits of rare words besides, two entries describe one thing.
	mostKin = 11
)

// A setting is a passage in a text that it may have been set into, from another.
type setting struct {
	c          *classifier
	m          *match.Match
	into, from *passage.Side
}

// isSplice reports whether the passage was set into the text, rather than what two texts on one matter have in
// common: nothing in how it sits there explains it, and it is worth more bits than what speaks for another
// explanation takes away.
func (s *setting) isSplice() bool {
	return s.excuse() == nil && s.m.Bits >= s.c.askedOf(s.m)+s.price() && !s.c.isSaidElsewhere(s.m, s.into)
}

// An excuse is a way in which a passage sits in two sentences that explains why both have it.
type excuse struct {
	name    string
	holds   func(*setting) bool
	example [2]string // the text that it may have been set into, and the other
}

// excuse returns the first that holds.
func (s *setting) excuse() *excuse {
	for i := range excuses {
		if excuses[i].holds(s) {
			return &excuses[i]
		}
	}
	return nil
}

var excuses = []excuse{
	{
		name: "few words, which may be chance",
		holds: func(s *setting) bool {
			return s.m.Tokens < spliceWords ||
				s.m.Tokens < steadyWords && (s.m.Edits > 1 || s.into.Seam.Tail > 0 || s.into.Fit > naturalFit)
		},
		example: [2]string{
			"The ferry of the lower town sinks beside seven kegs of sour cherries.",
			"A widow in Orrin leaves her nephew seven kegs of sour cherries.",
		},
	},
	{
		name:  "one thing, which both entries name besides",
		holds: func(s *setting) bool { return s.m.Kin > mostKin },
		example: [2]string{
			"Halvard Oxenby opens the Brackwater sluice with ten masons under a banner of the guild of Ostrava coopers.",
			"At the Brackwater sluice Oxenby quarrels until dusk with ten masons under a banner of the guild of Ostrava coopers.",
		},
	},
	{
		name:  "both go on from one word",
		holds: func(s *setting) bool { return s.into.Seam.Meets(&s.from.Seam) },
		example: [2]string{
			"When frost came, tanners of the upper parish were marching behind a goat in a scarlet bishop's robe with brass bells.",
			"Three sisters of the miller from Varn marched behind a goat in a scarlet bishop's robe with brass bells.",
		},
	},
	{
		name: "hardly a sentence before it, or a colon, a dash, a bracket",
		holds: func(s *setting) bool {
			return s.into.Seam.Head < spliceHead || s.into.Seam.Joint == seam.Clause
		},
		example: [2]string{
			"The envoys of the upper parish bring news: a goat in a scarlet bishop's robe with brass bells leads the tanners out of town.",
			"Nobody saw how a goat in a scarlet bishop's robe with brass bells leads the tanners out of town.",
		},
	},
	{
		name:  "cut off within both sentences",
		holds: func(s *setting) bool { return s.into.Seam.IsCut(&s.from.Seam) },
		example: [2]string{
			"The council of the harbour heard how a goat in a scarlet bishop's robe with brass bells leads the tanners before frost had come.",
			"In spring the widow of a cooper dreams that a goat in a scarlet bishop's robe with brass bells leads the tanners into the chapel at noon.",
		},
	},
	{
		name: "what begins a sentence elsewhere, after a word that a clause follows",
		holds: func(s *setting) bool {
			return s.from.Seam.Head == 0 && s.m.Edits <= wholeEdits && s.into.Seam.AsksForMore() && s.c.goesOn(s.into)
		},
		example: [2]string{
			"The envoys of the upper parish leave before noon and goats in scarlet bishop's robes with brass bells lead tanners out of town.",
			"Goats in scarlet bishop's robes with brass bells lead tanners out of town.",
		},
	},
	{
		name: "a clause that describes what was named last",
		holds: func(s *setting) bool {
			return s.m.Tokens <= clauseWords && seam.IsRelativeClause(s.into.Text())
		},
		example: [2]string{
			"The council of the harbour buys a bell, which had hung for ninety winters over the gate of the tanners.",
			"In spring a thief from Varn melts down some bronze, which had hung for ninety winters over the gate of the tanners.",
		},
	},
	{
		name: "one thing said of two subjects",
		holds: func(s *setting) bool {
			return s.into.Seam.Head < subject && s.from.Seam.Head > 0 && s.from.Seam.Head < subject
		},
		example: [2]string{
			"The tanners march out of town behind a goat in a scarlet bishop's robe with brass bells.",
			"Coopers' widows march out of town behind a goat in a scarlet bishop's robe with brass bells.",
		},
	},
	{
		name: "a few words and a comma introduce what begins a sentence elsewhere",
		holds: func(s *setting) bool {
			return s.into.Seam.Head < subject && s.from.Seam.Head == 0 && s.into.Seam.Joint == seam.Comma
		},
		example: [2]string{
			"Besides all this, tanners march out of town behind a goat in a scarlet bishop's robe with brass bells.",
			"Tanners march out of town behind a goat in a scarlet bishop's robe with brass bells.",
		},
	},
}

// goesOn reports whether the passage is written as one that goes on with its sentence, without a capital
// letter; in German, where nouns have one, it may be.
func (c *classifier) goesOn(s *passage.Side) bool {
	return !lang.IsCapital(s.Text()) || c.CapitalisesNouns(s.Entry)
}

// askedOf returns how many bits a match must be worth to be a splice.
func (c *classifier) askedOf(m *match.Match) float64 {
	if len(c.Texts) < enoughTexts || c.isCrowded(&m.A) || c.isCrowded(&m.B) {
		return c.asked
	}
	return min(c.asked, spliceAsked)
}

// headFit is how many bits of fit each word of the sentence before the passage is worth.
const headFit = 0.2

// receives reports whether a, rather than b, is the side that the passage was set into: the one where
// a full stop was written over, where the words at the seams don't go together and where the sentence
// had said more before; or else the later one.
func receives(a, b *passage.Side) bool {
	if a.Seam.Stop != b.Seam.Stop {
		return a.Seam.Stop
	}
	if d := a.Fit - b.Fit - headFit*float64(a.Seam.Head-b.Seam.Head); d != 0 {
		return d < 0
	}
	return a.ID > b.ID
}
