package mention

import (
	"slices"

	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A List holds the dates that a text mentions, in order.
type List struct{ All []Mention }

// Add appends a date and returns the index of the token after it.
func (l *List) Add(x Mention) (int, bool) {
	l.All = append(l.All, x)
	return x.End, true
}

// AddStated adds a date that states its year: for certain, or if the text has one that
// differs by no more than tentative.
func (l *List) AddStated(p shape.Date, tentative int64) (int, bool) {
	stated := new(shape.Date)
	*stated = p
	return l.Add(Mention{First: p.Tokens[0], End: p.Tokens[1], Form: p.Form, Stated: stated, Tentative: tentative})
}

// EndingAt returns the last date if it ends before token end; nil otherwise.
func (l *List) EndingAt(end int) *Mention {
	if last := len(l.All) - 1; last >= 0 && l.All[last].End == end {
		return &l.All[last]
	}
	return nil
}

// EndsWithYear reports whether the last date ends before token end and is a bare year.
func (l *List) EndsWithYear(end int) bool {
	x := l.EndingAt(end)
	return x != nil && x.Form == when.Year && x.Stated != nil && x.Tentative == 0
}

// Settle drops the tentative years that no other date of the text supports.
func (l *List) Settle() {
	var years []int64
	tentative := false
	for i := range l.All {
		x := &l.All[i]
		switch {
		case x.Tentative != 0:
			tentative = true
		case x.Stated != nil:
			years = append(years, x.Stated.Year)
		case x.From.Dated && x.From.Unit <= moment.SeasonUnit:
			years = append(years, x.From.Astronomical())
		}
	}
	if !tentative {
		return
	}
	slices.Sort(years)
	l.All = slices.DeleteFunc(l.All, func(x Mention) bool {
		if x.Tentative == 0 {
			return false
		}
		within := max(x.Tentative, 0)
		n, _ := slices.BinarySearch(years, x.Stated.Year-within)
		return n == len(years) || years[n] > x.Stated.Year+within
	})
}
