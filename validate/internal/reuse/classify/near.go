package classify

import (
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

const (
	// Entries are near each other if their dates lie within nearDays, or no more than nearPlaces are between them in
	// their list, if no more than nearShare of all pairs are.
	nearDays   = 9
	nearPlaces = 3
	nearShare  = 0.03

	// A document of no more than accountTexts is one account of one matter, if few pairs are of one document.
	accountTexts = 32

	// sparseSample is how many entries show how near to each other they are.
	sparseSample = 1 << 14
)

// areNear reports whether two entries may well be of one matter: they are of one small document, or near each other
// in their list or by date, as few are.
func (c *classifier) areNear(a, b *passage.Side) bool {
	x, y := a.Entry, b.Entry
	if x.Doc == y.Doc {
		few := nearShare * float64(len(c.Texts))
		apart, account := max(x.Index-y.Index, y.Index-x.Index), c.textsOf(x.Doc)
		if apart <= nearPlaces && 2*nearPlaces <= few || account <= accountTexts && float64(account) <= few {
			return true
		}
	}
	return areNearInTime(x.Date, y.Date) && c.isSparse()
}

// textsOf counts the texts of a document.
func (c *classifier) textsOf(doc int) int {
	if c.inDoc == nil {
		c.inDoc = map[int]int{}
		for text := range c.Texts {
			c.inDoc[c.Doc(text)]++
		}
	}
	return c.inDoc[doc]
}

// areNearInTime reports whether all that two dates may be lies within nearDays.
func areNearInTime(a, b edtf.Date) bool {
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

const (
	// A chronicle copies its own words as a habit if habitShare of its texts, and habitLeast, have a passage of habitBits
	// that is no splice, with one text that is not near. There it is no evidence of a slip that words are copied. Five of
	// 17 chronicles have less than 2 in a thousand, and eight more less than 6; two that are filled from a template have 24
	// and 54.
	habitShare = 0.02
	habitLeast = 5
	habitBits  = 60
	habitPart  = 0.7
)

// copiesByHabit reports whether the chronicle copies its own words as a habit.
func (c *classifier) copiesByHabit() bool {
	if c.habit != nil {
		return *c.habit
	}
	enough := int(max(habitLeast, habitShare*float64(len(c.Texts))))
	for i := range c.Result.Matches {
		m := &c.Result.Matches[i]
		if m.Copies > 0 || m.Bits < habitBits || m.Tokens < spliceWords || float64(m.Tokens) > habitPart*float64(min(m.A.Of, m.B.Of)) ||
			c.isCrowded(&m.A) || c.isCrowded(&m.B) {
			continue
		}
		a, b := passage.At(c.Comparison, m.A), passage.At(c.Comparison, m.B)
		toA, toB := setting{c, m, &a, &b}, setting{c, m, &b, &a}
		if toA.excuse() == nil || toB.excuse() == nil || c.areNear(&a, &b) {
			continue
		}
		if enough--; enough <= 0 {
			break
		}
	}
	is := enough <= 0
	c.habit = &is
	return is
}
