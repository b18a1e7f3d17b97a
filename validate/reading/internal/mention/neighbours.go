package mention

import (
	"slices"

	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// jointKind is what is between two dates.
type jointKind uint8

const (
	apart    jointKind = iota
	listed             // a comma, "and", "or"
	spanning           // a dash, "to"
)

// Join adds to dates side by side what they share: the year of the
// last ("in March, April and May 1940"), and that they are the ends of a range. It
// leaves no start of a range without its end.
func Join(t *token.List, mentions []Mention) {
	for i := len(mentions) - 2; i >= 0; i-- {
		a, b := &mentions[i], &mentions[i+1]
		kind := between(t, a.End, b.First)
		isAnd := t.IsA(a.End, word.And)
		if kind == apart || kind == listed && t.MarkAt(a.End, ",") && !t.IsA(a.End+1, word.And|word.Or) && !b.Shared {
			continue
		}
		if kind == spanning || isAnd && a.Modifier == when.RangeStart {
			a.Modifier, b.Modifier = when.RangeStart, when.RangeEnd
		}
		share(a, b, kind)
		if a.LacksYear() && b.LacksYear() && !a.Ranged && (kind == spanning || isAnd) {
			a.Joined, a.Wraps = true, a.From.Month > b.From.Month
		}
	}
	for i := range mentions {
		if i+1 == len(mentions) || mentions[i+1].Modifier != when.RangeEnd {
			mentions[i].endRange(t)
		}
	}
}

// share sets the year of a to that of b.
func share(a, b *Mention, kind jointKind) {
	if a.Form == when.Season && b.Form == when.Season && b.From.Dated && !a.From.Dated && a.Point == NoPointing && b.Point == NoPointing {
		a.GiveYear(b.From.Year) // the spring and summer of 1943
		a.From.Era = b.From.Era
	}
	if year, ok := b.OwnYear(); ok && a.LacksYear() {
		if kind == spanning && b.OwnMonth() < a.From.Month {
			year-- // December to February 1944
		}
		a.GiveYear(year)
	}
}

// endRange makes x, which no date follows that ends a range, a date by itself: "from
// 1964" is since then.
func (x *Mention) endRange(t *token.List) {
	if x.Modifier != when.RangeStart {
		return
	}
	x.Modifier = ""
	if t.Follows(x.First, word.From) && !x.isRange() {
		x.Modifier = when.Since
	}
}

// between returns what is between token end, after a date, and token first, the
// start of the next.
func between(t *token.List, end, first int) jointKind {
	i := end
	if t.GapAt(i) > text.LineGap {
		return apart
	}
	kind := apart
	switch {
	case t.MarkAt(i, text.Dashes), t.IsA(i, word.Through):
		kind = spanning
		i++
	case t.MarkAt(i, ","):
		kind = listed
		if i++; t.IsA(i, word.And|word.Or) {
			i++
		}
	case t.IsA(i, word.And|word.Or):
		kind = listed
		i++
	}
	for n := 0; n < 2 && i < first && t.IsA(i, word.Article|word.On); n++ {
		i++ // through the summer and into the autumn of 1940
	}
	if i != first {
		return apart
	}
	return kind
}

// LacksYear reports whether the mention is a month or a day of one, without a
// year or a pointer to it.
func (x *Mention) LacksYear() bool {
	return x.Stated == nil && x.From.Month != 0 && !x.From.Dated && x.Point == NoPointing
}

// OwnYear returns the year that the expression states or shares.
func (x *Mention) OwnYear() (int64, bool) {
	if p := x.Stated; p != nil {
		return p.Year, p.Month != 0
	}
	return x.From.Year, x.From.Month != 0 && x.From.Dated
}

// OwnMonth returns the month of the expression, 0 for none.
func (x *Mention) OwnMonth() int {
	if x.Stated != nil {
		return x.Stated.Month
	}
	return x.From.Month
}

// GiveYear sets the year that the mention shares.
func (x *Mention) GiveYear(year int64) {
	x.Shared = true
	x.From.Year, x.From.Dated, x.From.Digits = year, true, 4
	x.To.Year, x.To.Dated, x.To.Digits = year, true, 4
}

// isRange reports whether the expression is a range by itself.
func (x *Mention) isRange() bool {
	return x.Ranged || x.Stated != nil && (x.Stated.Until != 0 || x.Stated.UntilYear != 0)
}

// Settle drops the tentative years that no other date of the text supports.
func (l *List) Settle() {
	var years []int64
	tentative := false
	for i := range l.All {
		x := &l.All[i]
		switch {
		case x.Tentative > 0:
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
		n, _ := slices.BinarySearch(years, x.Stated.Year-x.Tentative)
		return n == len(years) || years[n] > x.Stated.Year+x.Tentative
	})
}
