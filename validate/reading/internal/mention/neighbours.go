package mention

import (
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
		if t.MarkAt(a.End, text.Dashes) && a.Form == when.Year && b.LacksYear() {
			continue // 1973 – 19 May: the year is a label
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
