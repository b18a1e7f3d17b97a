package amount

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"

	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// An Amount is a length of time as it is written in the text.
type Amount struct {
	when.Length
	first, End int  // tokens
	single     bool // written with an article: a month
	Joined     bool // written with a hyphen: 17-year
	Vague      bool // without a number: several months
	andHalf    bool // two and a half years
}

// Read reads a length of time that starts with token i: "17 years", "nearly
// two decades", "two or three weeks", "a year and a half", "a few days".
func Read(t *token.List, i int) (Amount, bool) {
	a := Amount{first: i}
	i = hedge(t, i, &a)
	if compact(t, i, &a) {
		return a, true
	}
	end, ok := count(t, i, &a)
	if !ok {
		return a, false
	}
	if end, ok = a.joint(t, end); !ok {
		return a, false
	}
	unit := t.Entry(end)
	if unit.Class&word.Unit == 0 || t.GapAt(end+1) == text.NoGap && end+1 < len(t.Tokens) && t.Tokens[end+1].Kind != text.MarkToken {
		return a, false
	}
	if isTitle(t, end) || !a.agrees(unit) || !a.setUnit(unit) {
		return a, false
	}
	a.End = end + 1
	halfAfter(t, &a)
	compound(t, &a)
	if _, ok := t.Is(a.End, word.Or); ok && t.Word(a.End+1) == t.Words.Lengths.OrSo {
		a.End += 2
		a.Rounding = when.About
	}
	return a, true
}

// compact reads hours and minutes by their symbols, without white space before these:
// "1h 20m", "1h20min", "45min", "2h".
func compact(t *token.List, i int, a *Amount) bool {
	symbolled := func(i int) bool {
		return t.NumberAt(i, 1, 3) && t.GapAt(i+1) == text.NoGap && (i+2 == len(t.Tokens) || t.GapAt(i+2) != text.NoGap || t.Tokens[i+2].Kind != text.WordToken)
	}
	isMinute := func(i int) bool { x := t.Entry(i); return x.Class&word.Unit != 0 && x.Unit == when.Minutes }
	if !t.NumberAt(i, 1, 3) {
		return false
	}
	n := t.Tokens[i].Value
	switch {
	case symbolled(i) && isMinute(i+1):
		a.Least, a.Most, a.Unit, a.End = n, n, when.Minutes, i+2
	case symbolled(i) && t.Word(i+1) == "h":
		a.Least, a.Most, a.Unit, a.End = n, n, when.Hours, i+2
		if next := i + 2; t.GapAt(next) <= text.SpaceGap && symbolled(next) && (isMinute(next+1) || t.Word(next+1) == "m") {
			const hour = 60
			minutes := n*hour + t.Tokens[next].Value
			a.Least, a.Most, a.Unit, a.End = minutes, minutes, when.Minutes, i+4
		}
	default:
		return false
	}
	return true
}

// joint skips what is at token i between a number and its unit: a hyphen, or a
// word such as more.
func (a *Amount) joint(t *token.List, i int) (int, bool) {
	switch {
	case t.HyphenAt(i):
		a.Joined = true
		return i + 1, true
	case t.GapAt(i) == text.NoGap && !t.MarkAt(i-1, "½"), t.GapAt(i) == text.BlankGap:
		return i, false
	case t.Words.Lengths.Fillers.Has(t.Word(i)):
		return i + 1, true // two more years
	}
	return i, true
}

// isTitle reports whether the unit at token i is written as in a title: the Seven
// Years' War. In a text in capitals it is not.
func isTitle(t *token.List, i int) bool {
	w := t.Tokens[i].In(t.Text)
	return t.Words.Calendar.Capitals && t.ShowsName(i) && t.GapAt(i) != text.LineGap && strings.ToUpper(w) != w
}

// agrees reports whether a number may have the unit: not "two day".
func (a *Amount) agrees(unit *word.Entry) bool {
	isOne := a.Length == when.Length{Least: 1, Most: 1, Rounding: a.Rounding}
	return unit.Counted || a.Joined || a.single || a.andHalf || a.Unit != "" || isOne
}

// setUnit sets the unit of the amount. It is false for half a unit that has no halves.
func (a *Amount) setUnit(unit *word.Entry) bool {
	if a.Unit == halfUnit {
		return a.halve(unit.Unit) // half a century
	}
	a.Unit = unit.Unit
	a.scale(int64(unit.Scale))
	a.addHalf()
	return true
}

func (a *Amount) scale(by int64) {
	a.Least *= by
	if a.Most > 0 {
		a.Most *= by
	}
}

// hedge reads "about", "nearly", "more than" before a number.
func hedge(t *token.List, i int, a *Amount) int {
	for _, h := range [...]struct {
		class    word.Class
		rounding when.Rounding
	}{{word.About, when.About}, {word.Nearly, when.Nearly}, {word.Over, when.MoreThan}, {word.Under, when.LessThan}, {word.AtLeast, when.AtLeast}, {word.AtMost, when.AtMost}} {
		if end, ok := t.Is(i, h.class); ok && t.GapAt(end) == text.SpaceGap {
			a.Rounding = h.rounding
			return end
		}
	}
	return i
}

// halfUnit marks a length whose unit comes after "half a".
const halfUnit when.Unit = "half"

// count reads the number, or a word instead of one.
func count(t *token.List, i int, a *Amount) (int, bool) {
	if end, ok := t.Is(i, word.Indefinite); ok && t.Tokens[i].Kind == text.WordToken {
		return indefinite(t, end, a)
	}
	if end, ok := t.Is(i, word.Half); ok {
		return half(t, end, a), true
	}
	if end, ok := t.Is(i, word.Some); ok && !t.Words.Lengths.HowMany.Has(t.Word(i-1)) {
		a.Least, a.Most, a.Vague = 2, -1, true
		if t.IsA(end, word.Of) {
			end++ // a couple of
		}
		return end, true
	}
	return cardinal(t, i, a)
}

// indefinite reads what follows "a": "few", "hundred", "half" or the unit.
func indefinite(t *token.List, i int, a *Amount) (int, bool) {
	if t.IsA(i, word.Some) || t.IsA(i, word.Cardinal) && t.Class(i)&word.Multiplier != 0 {
		return count(t, i, a)
	}
	a.Least, a.Most, a.single = 1, 1, true
	if t.IsA(i, word.Half) { // a half century
		a.Unit = halfUnit
		return i + 1, true
	}
	return i, true
}

// half reads what follows "half": "a dozen", "a" or the unit.
func half(t *token.List, i int, a *Amount) int {
	if t.IsA(i, word.Indefinite) {
		i++
	}
	a.single = true
	if t.Class(i)&word.Multiplier != 0 && t.Entry(i).Number == 12 {
		a.Least, a.Most = 6, 6
		return i + 1
	}
	a.Least, a.Most, a.Unit = 1, 1, halfUnit
	return i
}

// cardinal reads a number, with a half or the greater number of a range behind it.
func cardinal(t *token.List, i int, a *Amount) (int, bool) {
	n, end, ok := number.Cardinal(t, i)
	if !ok {
		return 0, false
	}
	a.Least, a.Most = n, n
	if after, ok := andAHalf(t, end); ok {
		a.andHalf = true
		return after, true
	}
	isClose := t.GapAt(end) == text.NoGap && t.GapAt(end+1) == text.NoGap
	if isClose && t.MarkAt(end, ".") && t.NumberAt(end+1, 1, 1) {
		a.andHalf = t.Tokens[end+1].Value == 5
		return end + 2, a.andHalf // 3.5 years; other fractions are not a whole number of any unit
	}
	if t.IsA(end, word.Or|word.Through) || isClose && t.MarkAt(end, "–-") {
		if most, last, ok := number.Cardinal(t, end+1); ok && most > n {
			a.Most = most
			return last, true
		}
	}
	return end, true
}

// andAHalf reads "and a half", "-and-a-half", or "½".
func andAHalf(t *token.List, i int) (int, bool) {
	if t.MarkAt(i, "½") {
		return i + 1, true
	}
	if t.HyphenAt(i) && t.Class(i+1)&word.And != 0 && t.HyphenAt(i+2) {
		if i += 3; t.Class(i)&word.Indefinite != 0 && t.HyphenAt(i+1) {
			i += 2
		}
		return i + 1, t.Class(i)&word.Half != 0
	}
	if !t.IsA(i, word.And) {
		return i, false
	}
	if i++; t.IsA(i, word.Indefinite) {
		i++
	}
	return i + 1, t.IsA(i, word.Half)
}

// addHalf adds half a unit to a length that has one. Half a month is not a
// whole number of days, so that the length lies between two whole ones.
func (a *Amount) addHalf() {
	smaller, ok := when.SmallerUnits[a.Unit]
	if !a.andHalf || a.Most < 0 {
		return
	}
	if !ok {
		a.Most++
		return
	}
	a.Least = a.Least*2*smaller.Halves + smaller.Halves
	a.Most = a.Most*2*smaller.Halves + smaller.Halves
	a.Unit = smaller.Unit
}

// halfAfter reads "and a half" after a length: "a year and a half".
func halfAfter(t *token.List, a *Amount) {
	if end, ok := andAHalf(t, a.End); ok && !a.andHalf {
		a.andHalf, a.End = true, end
		a.addHalf()
	}
}

// halve makes a length of half a unit.
func (a *Amount) halve(unit when.Unit) bool {
	smaller, ok := when.SmallerUnits[unit]
	if !ok {
		return false
	}
	a.Least, a.Most, a.Unit = smaller.Halves, smaller.Halves, smaller.Unit
	return true
}

// compound reads further numbers of smaller units: "two years, three months
// and five days". The total has the smallest unit.
func compound(t *token.List, a *Amount) {
	for a.Most > 0 && !a.Joined {
		i := a.End
		if t.MarkAt(i, ",") {
			i++
		}
		if t.IsA(i, word.And) {
			i++
		}
		if t.GapAt(i) > text.LineGap {
			return
		}
		n, end, ok := number.Cardinal(t, i)
		unit := t.Entry(end)
		if !ok || unit.Class&word.Unit == 0 || unit.Scale != 1 || t.GapAt(end) != text.SpaceGap {
			return
		}
		if !a.Express(unit.Unit) {
			return
		}
		a.Least, a.Most = a.Least+n, a.Most+n
		a.End = end + 1
	}
}
