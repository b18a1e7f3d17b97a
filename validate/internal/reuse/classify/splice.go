package classify

import (
	"slices"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/internal/reuse/seam"
)

// The thresholds of this family were tuned on 8,235 one-sentence events of the days of the year, on a
// timeline of 1,650 events and, the last of them, on four chronicles more, with passages injected as in
// TestInjectedDefectsAreFound, which redoes the measurement on any corpus; docs/precision.md has the figures.
const (
	// A splice has spliceWords, and a sentence of some words before it.
	spliceWords = 8
	spliceHead  = 2

	// However much a chronicle of enoughTexts repeats itself, no more than spliceAsked bits are asked of a
	// splice that no third text has: natural repetitions have many places, or are where their sentences
	// explain them.
	spliceAsked = 53
	enoughTexts = 100

	// What makes a splice less likely, in bits: that it follows a comma; that less than shortHead words of
	// a sentence precede it.
	commaBits     = 20
	shortHead     = 6
	shortHeadBits = 10

	// With less than subject words before it in either entry, one thing is said of two subjects, unless their
	// sentences end with predicate words of it or less and it goes on. So many before
	// a comma are how the sentence that begins without them elsewhere is introduced.
	subject   = 4
	predicate = 6

	// Its end is not likely to be a cut within a sentence in both Entries: in one of them no more than
	// looseTail words may follow, or in both equally few.
	looseTail = 1

	// What begins a sentence elsewhere, with no more than wholeEdits differences, may follow a word that a
	// whole phrase or clause follows.
	wholeEdits = 1

	// A passage no longer than a clause that begins with a relative pronoun describes what was named last.
	clauseWords = 16

	// Each word that differs, beyond one in ten, takes away editBits: who copies does not rephrase.
	editBits = 20
	editFree = 0.1

	// Entries that share rare words besides describe one thing, and may do so in the same words: each bit of
	// those takes away kinBits, and with mostKin of them nothing is a splice.
	kinBits = 3
	mostKin = 11

	// So do entries whose dates lie within nearDays, if no more than nearShare of all pairs do: that takes away
	// nearBits.
	nearDays  = 9
	nearShare = 0.03
	nearBits  = 60

	// sparseSample is how many entries show how near to each other they are.
	sparseSample = 1 << 14

	// Where other texts have the words on either passage.Side of the seam one after the other, the sentence may
	// well go on so: each bit of fit takes away fitBits.
	fitBits = 3

	// A passage of less than steadyWords must leave no other way to see it: no more than one of its
	// words differs, its sentence ends with it, and the words at its seam don't meet elsewhere more
	// often than by chance (naturalFit, in bits).
	steadyWords = 12
	naturalFit  = 1
)

// isSplice reports whether the match is a passage that was set into the text on side into, rather
// than what two texts on one matter have in common.
func (c *classifier) isSplice(m *match.Match, into, from *passage.Side) bool {
	j := &into.Seam
	if m.Tokens < spliceWords ||
		m.Tokens < steadyWords && (m.Edits > 1 || j.Tail > 0 || into.Fit > naturalFit) ||
		m.Kin > mostKin || j.Meets(&from.Seam) || j.Head < spliceHead || j.Joint == seam.Clause ||
		j.IsCut(&from.Seam) ||
		from.Seam.Head == 0 && m.Edits <= wholeEdits && j.AsksForMore() && c.goesOn(into) || m.Tokens <= clauseWords && seam.IsRelativeClause(into.Text()) ||
		j.Head < subject && from.Seam.Head > 0 && from.Seam.Head < subject && (j.First == 0 || j.First > predicate) ||
		j.Head < subject && from.Seam.Head == 0 && j.Joint == seam.Comma {
		return false
	}
	asked := c.askedOf(m) + kinBits*m.Kin + editBits*max(0, float64(m.Edits)-editFree*float64(m.Tokens))
	asked += fitBits * max(0, into.Fit)
	if j.Joint == seam.Comma {
		asked += commaBits
	}
	if j.Head < shortHead {
		asked += shortHeadBits
	}
	if m.Bits < asked+nearBits && areNear(into.Entry.Date, from.Entry.Date) && c.isSparse() {
		asked += nearBits
	}
	return m.Bits >= asked && !c.isSaidElsewhere(m, into)
}

// askedOf returns how many bits a match must be worth to be a splice.
func (c *classifier) askedOf(m *match.Match) float64 {
	if len(c.Texts) < enoughTexts || c.isCrowded(&m.A) || c.isCrowded(&m.B) {
		return c.asked
	}
	return min(c.asked, spliceAsked)
}

// areNear reports whether all that two dates may be lies within nearDays.
func areNear(a, b edtf.Date) bool {
	if a.IsZero() || b.IsZero() {
		return false
	}
	x, y := a.Bounds(), b.Bounds()
	from, to := min(x.EarliestStart, y.EarliestStart), max(x.LatestEnd, y.LatestEnd)
	return from != edtf.MinusInfinity && to != edtf.PlusInfinity && to.Add(-nearDays) <= from
}

// isSparse reports whether few entries of the chronicle are near each other by date.
func (c *classifier) isSparse() bool {
	if c.sparse != nil {
		return *c.sparse
	}
	var days []edtf.Day
	for text := 0; text < len(c.Texts); text += len(c.Texts)/sparseSample + 1 {
		date := c.Date(text)
		if b := date.Bounds(); !date.IsZero() && b.EarliestStart != edtf.MinusInfinity {
			days = append(days, b.EarliestStart)
		}
	}
	slices.Sort(days)
	near, first := 0, 0
	for i := range days {
		for days[i].Add(-nearDays) > days[first] {
			first++
		}
		near += i - first
	}
	sparse := 2*float64(near) <= nearShare*float64(len(days))*float64(len(days)-1)
	c.sparse = &sparse
	return sparse
}

// goesOn reports whether the passage is written as one that goes on with its sentence, without a capital
// letter; in German, where nouns have one, it may be.
func (c *classifier) goesOn(s *passage.Side) bool {
	return !lang.IsCapital(s.Text()) || c.CapitalisesNouns(s.Entry)
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
