package amount

import (
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Reader reads lengths of time and ages.
type Reader struct {
	t         *token.List
	Durations []when.Duration
	Ages      []when.Age
}

// NewReader returns a reader of the lengths of time of a text.
func NewReader(t *token.List) Reader { return Reader{t: t} }

// Length reads a duration or an age that starts with token i.
func (r *Reader) Length(i int) int {
	if r.t.Class(i)&word.Aged != 0 {
		return r.agedAt(i)
	}
	a, ok := Read(r.t, i)
	if !ok {
		return r.bareAge(i)
	}
	span := r.t.Span(a.first, a.End)
	if end, ok := oldAt(r.t, a); ok {
		span.End = r.t.Tokens[end-1].End
		r.Ages = append(r.Ages, when.Age{Span: span, Length: a.Length})
		return end
	}
	if cuedAge(r.t, a) {
		r.Ages = append(r.Ages, when.Age{Span: span, Length: a.Length})
		return a.End
	}
	role := roleOf(r.t, a.first)
	if role == "" && (a.single && !a.Joined && a.Length.Least == 1 || a.Least == 1 && a.Most == 1 && !a.Joined && a.Unit == when.Days && a.Rounding == "") {
		return i // one day he left; twice a day
	}
	r.Durations = append(r.Durations, when.Duration{Span: span, Length: a.Length, Role: role})
	return a.End
}

// roleOf returns what the word before a length makes of it.
func roleOf(t *token.List, first int) when.Role {
	before := first - 1
	if t.Class(before)&(word.Article|word.That|word.This|word.Same|word.Next|word.Previous|word.Last) != 0 && t.GapAt(first) == text.SpaceGap {
		before--
		if t.Class(before)&(word.Article|word.That|word.This) != 0 {
			before--
		}
	}
	if t.GapAt(first) > text.LineGap || before < 0 {
		return ""
	}
	switch x := t.Class(before); {
	case x&word.For != 0 && x&word.Last == 0:
		return when.Lasting
	case x&word.Within != 0:
		return when.Within
	case x&word.During != 0:
		return when.Through
	case x&word.After != 0:
		return when.Delay
	case x&word.Every != 0:
		return when.Every
	case x&word.InLength != 0:
		return when.Taking
	}
	return ""
}

// cuedAge reports whether the words before a length in years make it an age: "a
// los 65 años".
func cuedAge(t *token.List, a Amount) bool {
	return a.Unit == when.Years && (t.Words.Ages.Cues.Has(t.Word(a.first-1)) || t.Words.Ages.Cues.Has(t.Word(a.first-2)+" "+t.Word(a.first-1)))
}

// bareAge reads an age without its unit: "died at 49", "lived to be 92", "was 49
// when he died". What may be the hour is not one.
func (r *Reader) bareAge(i int) int {
	const lastHour = 24
	if !r.t.Words.Ages.BareLeads.Has(r.t.Word(i - 1)) {
		return i
	}
	n, end, ok := number.Cardinal(r.t, i)
	if !ok || n <= lastHour || n > maxAge || r.t.GapAt(i) != text.SpaceGap {
		return i
	}
	before, after := &r.t.Words.Ages.Bare, &r.t.Words.Ages.When
	cued := before.Has(r.t.WordsAt(i-2, i)) || before.Has(r.t.WordsAt(i-3, i))
	switch {
	case cued && endsBareAge(r.t, end):
	case after.Has(r.t.WordsAt(end, end+3)):
	default:
		return i
	}
	r.Ages = append(r.Ages, when.Age{Span: r.t.Span(i, end), Length: when.Length{Least: n, Most: n, Unit: when.Years}})
	return end
}

// endsBareAge reports whether a number may be complete before token i: no unit, no
// name and no second number follows.
func endsBareAge(t *token.List, i int) bool {
	switch {
	case i == len(t.Tokens) || t.GapAt(i) > text.SpaceGap:
		return true
	case t.Tokens[i].Kind == text.MarkToken:
		return t.MarkAt(i, ".,;)]!?—–") && t.GapAt(i) == text.NoGap && (i+1 == len(t.Tokens) || t.GapAt(i+1) != text.NoGap || t.Tokens[i+1].Kind == text.MarkToken)
	}
	return t.Class(i)&(word.InLength|word.On|word.And) != 0
}

// oldAt reads what makes an age of a length: "16-year-old", "65 years old",
// "65 years of age".
func oldAt(t *token.List, a Amount) (int, bool) {
	end := a.End
	if a.Joined && t.MarkAt(end, "-‐‑") && t.GapAt(end) == text.NoGap {
		end++
	}
	if after, ok := t.Is(end, word.Old); ok && t.GapAt(end) <= text.SpaceGap {
		return after, true
	}
	if t.IsA(end, word.Of) && t.IsA(end+1, word.Aged) {
		return end + 2, true
	}
	return end, false
}

// agedAt reads "aged 65", "at the age of 12", "age 12", "aged 15 to 20".
func (r *Reader) agedAt(i int) int {
	end := i + 1
	if r.t.IsA(end, word.Of) {
		end++
	}
	if r.t.IsA(end, word.Between) {
		end++
	}
	a := Amount{first: end}
	end = hedge(r.t, end, &a)
	if r.t.Class(end)&(word.Indefinite|word.Half|word.Some) != 0 {
		return i
	}
	last, ok := count(r.t, end, &a)
	if !ok || r.t.GapAt(end) != text.SpaceGap || a.Least > maxAge || a.Most > maxAge {
		return i
	}
	if r.t.IsA(last, word.And) {
		if n, after, ok := number.Cardinal(r.t, last+1); ok && n > a.Least && n <= maxAge && r.t.IsA(i+1, word.Between) {
			a.Most, last = n, after
		}
	}
	if r.t.MarkAt(last, "%") || r.t.GapAt(last) == text.NoGap && last < len(r.t.Tokens) && r.t.Tokens[last].Kind != text.MarkToken {
		return i
	}
	a.Unit = when.Years
	if unit := r.t.Entry(last); unit.Class&word.Unit != 0 && r.t.GapAt(last) == text.SpaceGap {
		a.Unit = unit.Unit
		a.scale(int64(unit.Scale))
		last++
	}
	r.Ages = append(r.Ages, when.Age{Span: r.t.Span(i, last), Length: a.Length})
	return last
}

// maxAge is the greatest number after "aged" that is taken for years of a
// person's life.
const maxAge = 150
