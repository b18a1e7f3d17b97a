package times

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// length reads a duration or an age that starts with token i.
func (r *timeReader) length(i int) int {
	if r.kind(i)&aged != 0 {
		return r.agedAt(i)
	}
	a, ok := r.amount(i)
	if !ok {
		return r.bareAge(i)
	}
	span := text.Span{Start: r.tokens[a.first].Start, End: r.tokens[a.end-1].End}
	if end, ok := r.oldAt(a); ok {
		span.End = r.tokens[end-1].End
		r.ages = append(r.ages, when.Age{Span: span, Length: a.Length})
		return end
	}
	if r.cuedAge(a) {
		r.ages = append(r.ages, when.Age{Span: span, Length: a.Length})
		return a.end
	}
	role := r.role(a.first)
	if role == "" && (a.single && !a.joined && a.Length.Least == 1 || a.Least == 1 && a.Most == 1 && !a.joined && a.Unit == when.Days && a.Rounding == "") {
		return i // one day he left; twice a day
	}
	r.durations = append(r.durations, when.Duration{Span: span, Length: a.Length, Role: role})
	return a.end
}

// role gives what the word before a length makes of it.
func (r *timeReader) role(first int) when.Role {
	before := first - 1
	if r.kind(before)&(article|that|this|same|next|previous|latest) != 0 && r.gapAt(first) == spaceGap {
		before--
		if r.kind(before)&(article|that|this) != 0 {
			before--
		}
	}
	if r.gapAt(first) > lineGap || before < 0 {
		return ""
	}
	switch x := r.kind(before); {
	case x&forTime != 0 && x&latest == 0:
		return when.Lasting
	case x&within != 0:
		return when.Within
	case x&during != 0:
		return when.Through
	case x&preAfter != 0:
		return when.Delay
	case x&every != 0:
		return when.Every
	case x&preIn != 0:
		return when.Taking
	}
	return ""
}

// cuedAge reports whether the words before a length in years make it an age: "a
// los 65 años".
func (r *timeReader) cuedAge(a amount) bool {
	return a.Unit == when.Years && (r.words.Ages.Cues.Has(r.word(a.first-1)) || r.words.Ages.Cues.Has(r.word(a.first-2)+" "+r.word(a.first-1)))
}

// bareAge reads an age without its unit: "died at 49", "lived to be 92", "was 49
// when he died". What may be the hour is none.
func (r *timeReader) bareAge(i int) int {
	const lastHour = 24
	if !r.words.Ages.BareLeads.Has(r.word(i - 1)) {
		return i
	}
	n, end, ok := r.number(i)
	if !ok || n <= lastHour || n > maxAge || r.gapAt(i) != spaceGap {
		return i
	}
	before, after := &r.words.Ages.Bare, &r.words.Ages.When
	cued := before.Has(r.wordsAt(i-2, i)) || before.Has(r.wordsAt(i-3, i))
	switch {
	case cued && r.endsBareAge(end):
	case after.Has(r.wordsAt(end, end+3)):
	default:
		return i
	}
	r.ages = append(r.ages, when.Age{Span: text.Span{Start: r.tokens[i].Start, End: r.tokens[end-1].End}, Length: when.Length{Least: n, Most: n, Unit: when.Years}})
	return end
}

// endsBareAge reports whether a number may be complete before token i: no unit, no
// name and no second number follows.
func (r *timeReader) endsBareAge(i int) bool {
	switch {
	case i == len(r.tokens) || r.gapAt(i) > spaceGap:
		return true
	case r.tokens[i].kind == markToken:
		return r.markAt(i, ".,;)]!?—–") && r.gapAt(i) == noGap && (i+1 == len(r.tokens) || r.gapAt(i+1) != noGap || r.tokens[i+1].kind == markToken)
	}
	return r.kind(i)&(preIn|preOn|and) != 0
}

// wordsAt returns the words from token i to token end, with a space between two; ""
// if one of them is no word.
func (r *timeReader) wordsAt(i, end int) string {
	var b strings.Builder
	for ; i < end; i++ {
		word := r.word(i)
		if word == "" {
			return ""
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}

// oldAt reads what makes an age of a length: "16-year-old", "65 years old",
// "65 years of age".
func (r *timeReader) oldAt(a amount) (int, bool) {
	end := a.end
	if a.joined && r.markAt(end, "-‐‑") && r.gapAt(end) == noGap {
		end++
	}
	if after, ok := r.is(end, old); ok && r.gapAt(end) <= spaceGap {
		return after, true
	}
	if r.isA(end, of) && r.isA(end+1, aged) {
		return end + 2, true
	}
	return end, false
}

// agedAt reads "aged 65", "at the age of 12", "age 12", "aged 15 to 20".
func (r *timeReader) agedAt(i int) int {
	end := i + 1
	if r.isA(end, of) {
		end++
	}
	if r.isA(end, preBetween) {
		end++
	}
	a := amount{first: end}
	end = r.hedge(end, &a)
	if r.kind(end)&(indefinite|half|some) != 0 {
		return i
	}
	last, ok := r.count(end, &a)
	if !ok || r.gapAt(end) != spaceGap || a.Least > maxAge || a.Most > maxAge {
		return i
	}
	if r.isA(last, and) {
		if n, after, ok := r.number(last + 1); ok && n > a.Least && n <= maxAge && r.isA(i+1, preBetween) {
			a.Most, last = n, after
		}
	}
	if r.markAt(last, "%") || r.gapAt(last) == noGap && last < len(r.tokens) && r.tokens[last].kind != markToken {
		return i
	}
	a.Unit = when.Years
	if unit := r.lexeme(last); unit.class&unitName != 0 && r.gapAt(last) == spaceGap {
		a.Unit = unit.unit
		a.scale(int64(unit.scale))
		last++
	}
	r.ages = append(r.ages, when.Age{Span: text.Span{Start: r.tokens[i].Start, End: r.tokens[last-1].End}, Length: a.Length})
	return last
}

// maxAge is the greatest number after "aged" that is taken for years of a
// person's life.
const maxAge = 150
