package reuse

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed splice.md
var splicePage string

// Splice marks a passage of one entry that was set into a sentence of another.
var Splice = &rule.Rule{
	ID:        "reuse/splice",
	Summary:   "a run of words set into another entry mid-sentence or as its tail",
	Severity:  rule.Warning,
	Page:      splicePage,
	OnDemand:  true,
	Needs:     []rule.Need{classified},
	Chronicle: reportClass(splice, describeSplice),
}

// describeSplice shows both seams, and says which side is wrong only if the other one has the words from
// the start of a sentence.
func describeSplice(s *shared) (message, related string) {
	here := fmt.Sprintf("%d words, %s, follow %s here", s.tokens, s.here.ends(), rule.Quote(s.here.seam.before))
	if s.there.seam.head == 0 {
		return fmt.Sprintf("%s in mid-sentence and begin a sentence in %s: they are probably misplaced here",
			here, rule.NameOf(s.there.entry)), "here they begin a sentence"
	}
	there := rule.Quote(s.there.seam.before)
	return fmt.Sprintf("%s and %s in %s: in one of the two they are probably misplaced",
		here, there, rule.NameOf(s.there.entry)), "here they follow " + there
}

// The thresholds of this family were tuned on 8,235 one-sentence events of the days of the year, on a
// timeline of 1,650 events and, the last of them, on four chronicles more, with passages injected as in
// inject_test.go, which redoes the measurement on any corpus; docs/precision.md has the figures.
const (
	// A splice has spliceWords, and a sentence of some words before it.
	spliceWords = 8
	spliceHead  = 2

	// However much a chronicle of enoughTexts repeats itself, no more than spliceAsked bits are asked of a
	// splice that no third text has: what is repeated by nature has many places, or sits where its
	// sentences explain it.
	spliceAsked = 53
	enoughTexts = 100

	// What makes a splice less likely, in bits: that it follows a comma; that less than shortHead words of
	// a sentence stand before it.
	commaBits     = 20
	shortHead     = 6
	shortHeadBits = 10

	// With less than subject words before it in either entry, one thing is said of two subjects, unless their
	// sentences end with predicate words of it or less and it goes on. So many before
	// a comma are how the sentence that begins without them elsewhere is introduced.
	subject   = 4
	predicate = 6

	// Its end is not likely to be a cut within a sentence in both entries: in one of them no more than
	// looseTail words may follow, or in both equally few.
	looseTail = 1

	// What begins a sentence elsewhere, with no more than wholeEdits differences, may follow a word that a
	// whole phrase or clause follows.
	wholeEdits = 1

	// What is no longer than a clause and begins with a relative pronoun hangs on what was named last.
	clauseWords = 16

	// Each word that differs, beyond one in ten, takes away editBits: who copies does not rephrase.
	editBits = 20
	editFree = 0.1

	// Entries that share rare words besides tell of one thing, and may do so in the same words: each
	// bit of those takes away kinBits, and with mostKin of them nothing is a splice.
	kinBits = 3
	mostKin = 11

	// So do entries whose dates lie within nearDays, if no more than nearShare of all pairs do: that takes away
	// nearBits.
	nearDays  = 9
	nearShare = 0.03
	nearBits  = 60

	// sparseSample is how many entries show how near to each other they are.
	sparseSample = 1 << 14

	// Where other texts have the words on either side of the seam one after the other, the sentence may
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
func (c *classifier) isSplice(m *match.Match, into, from *side) bool {
	j := &into.seam
	if m.Tokens < spliceWords ||
		m.Tokens < steadyWords && (m.Edits > 1 || j.tail > 0 || into.fit > naturalFit) ||
		m.Kin > mostKin || j.meets(&from.seam) || j.head < spliceHead || j.joint == clause ||
		j.isCut(&from.seam) ||
		from.seam.head == 0 && m.Edits <= wholeEdits && j.asksForMore() && c.goesOn(into) || m.Tokens <= clauseWords && isRelativeClause(into.text()) ||
		j.head < subject && from.seam.head > 0 && from.seam.head < subject && (j.first == 0 || j.first > predicate) ||
		j.head < subject && from.seam.head == 0 && j.joint == comma {
		return false
	}
	asked := c.askedOf(m) + kinBits*m.Kin + editBits*max(0, float64(m.Edits)-editFree*float64(m.Tokens))
	asked += fitBits * max(0, into.fit)
	if j.joint == comma {
		asked += commaBits
	}
	if j.head < shortHead {
		asked += shortHeadBits
	}
	if m.Bits < asked+nearBits && areNear(into.entry.Date, from.entry.Date) && c.isSparse() {
		asked += nearBits
	}
	return m.Bits >= asked && !c.isCommon(m, into)
}

// mergeSplices leaves one finding where words of one text would be a splice from several: from the one that
// has most of them.
func (c *classifier) mergeSplices() {
	at := map[int][]int{} // by text: the findings that stay
	merged := map[int]bool{}
	for i := range c.found {
		s := &c.found[i]
		if s.class != splice {
			continue
		}
		same := slices.IndexFunc(at[s.here.id], func(k int) bool {
			within := c.found[k].here.within
			return within.mostlyIn([]stretch{s.here.within}) || s.here.within.mostlyIn([]stretch{within})
		})
		if same < 0 {
			at[s.here.id] = append(at[s.here.id], i)
			continue
		}
		merged[i] = true
		first := &c.found[at[s.here.id][same]]
		if s.tokens > first.tokens {
			first.here, first.there, first.tokens, s.there = s.here, s.there, s.tokens, first.there
		}
		if len(first.others) < formulaPlaces {
			first.others = append(first.others, s.there)
		}
	}
	if len(merged) == 0 {
		return
	}
	kept := c.found[:0]
	for i, s := range c.found {
		if !merged[i] {
			kept = append(kept, s)
		}
	}
	c.found = kept
}

// askedOf returns how many bits a match must tell to be a splice.
func (c *classifier) askedOf(m *match.Match) float64 {
	if len(c.texts) < enoughTexts || c.isCrowded(&m.A) || c.isCrowded(&m.B) {
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
	for text := 0; text < len(c.texts); text += len(c.texts)/sparseSample + 1 {
		date := c.date(text)
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
func (c *classifier) goesOn(s *side) bool {
	return !isCapital(s.text()) || c.germanIn(s.entry.Doc)
}

// headFit is how many bits of fit each word of the sentence before the passage is worth.
const headFit = 0.2

// receives reports whether a, rather than b, is the side that the passage was set into: the one where
// a full stop was written over, where the words at the seams don't go together and where the sentence
// had said more before; or else the later one.
func receives(a, b *side) bool {
	if a.seam.stop != b.seam.stop {
		return a.seam.stop
	}
	if d := a.fit - b.fit - headFit*float64(a.seam.head-b.seam.head); d != 0 {
		return d < 0
	}
	return a.id > b.id
}
