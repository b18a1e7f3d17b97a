package measure

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// An Anniversary is one that something is said to be on, where the text states of
// which year it is.
type Anniversary struct {
	text.Span
	Years int64
	// Past is what it counts from.
	Past Point
	// Kept is when it is kept; nil: at the time of the text.
	Kept *when.Date
}

// longestEvent is how many words from an anniversary on may name what it is of.
const longestEvent = 16

// anniversaries finds what anniversaries count from, and when they are kept.
type anniversaries struct{ *Times }

// Anniversaries returns the anniversaries of the text.
func (t *Times) Anniversaries() []Anniversary {
	x := anniversaries{t}
	known := &t.words.Anniversaries
	var out []Anniversary
	all := t.Tokens
	for i := range all.List {
		n, first, ok := x.anniversary(i)
		if !ok {
			continue
		}
		a := Anniversary{Span: text.Span{Start: all.At(first).Start, End: all.At(i).End}, Years: n}
		switch possessive, kept := all.Word(first-1), all.Word(first-2); {
		case known.Possessives.Has(possessive):
			ok = (known.Keepings.Has(kept) || known.Havings.Has(kept)) && x.own(&a)
		case t.words.Time.Determiners.Definite.Has(possessive) && known.Of.Has(all.Word(i+1)):
			ok = x.ofEvent(&a, i) && x.keeping(&a, known.On.Has(kept))
		default:
			ok = false
		}
		if ok {
			out = append(out, a)
		}
	}
	return out
}

// ordinalEndings make a number an ordinal, in any language.
var ordinalEndings = lang.Union(func(l *lang.Language) *lang.Set { return &l.Numbers.OrdinalEndings })

// anniversary reads an anniversary that ends with token i: its number, and the
// first token.
func (x anniversaries) anniversary(i int) (n int64, first int, ok bool) {
	t := x.Tokens
	word := t.Word(i)
	if word == "" {
		return 0, 0, false
	}
	if years, ok := x.words.Anniversaries.Jubilees.Of(word); ok {
		return int64(years), i, true
	}
	if !x.words.Anniversaries.Names.Has(word) {
		return 0, 0, false
	}
	if years, ok := x.words.Anniversaries.Ordinals.Of(t.Word(i - 1)); ok {
		return int64(years), i - 1, !t.IsMark(i-2, "-") // twenty-fifth
	}
	first = i - 1
	dotted := x.words.Calendar.DottedDays
	if ending := t.Word(first); (ordinalEndings.Has(ending) || x.words.Anniversaries.Endings.Has(ending)) && !t.At(first).Spaced() {
		first--
		dotted = true // 50.º
	}
	if dotted && t.IsMark(first, ".") && !t.At(first).Spaced() {
		first--
	}
	v := t.Number(first, 1, 4)
	return int64(v), first, v > 0 && (first < i-1 || x.words.Anniversaries.Cardinal)
}

// ofEvent notes the dated event that an anniversary is of, whose name comes after
// token i and "of".
func (x anniversaries) ofEvent(a *Anniversary, i int) bool {
	t := x.Tokens
	phrase := text.Span{Start: t.At(i + 2).Start, End: t.At(i + 2).Start}
	for j := i + 2; j < min(i+longestEvent, len(t.List)) && !t.IsMark(j, ",.;:()!?–—\"“”"); j++ {
		phrase.End = t.At(j).End
	}
	if phrase.Len() == 0 {
		return false
	}
	past, ok := x.dateIn(phrase)
	a.Past = Point{phrase, past}
	return ok
}

// keeping notes when an anniversary is kept, if its sentence says that it is: on the
// date that opens the sentence, or at the time of the text, if it is the first
// sentence.
func (x anniversaries) keeping(a *Anniversary, on bool) bool {
	n := x.sentenceAt(a.Start)
	if n == len(x.Sentences) || !on && !x.has(n, &x.words.Anniversaries.Keepings) {
		return false
	}
	s := x.Sentences[n]
	dates := x.datesIn(text.Span{Start: s.Start, End: a.Start})
	if len(dates) == 1 {
		const lead = 4 // In
		a.Kept = &dates[0]
		return isNamed(dates[0]) && dates[0].IsStated() && dates[0].Start-s.Start < lead
	}
	return len(dates) == 0 && n == 0
}

// own notes when an anniversary that something is said to have is kept, and what it
// counts from: "its 25th anniversary in 2018; it was founded in 1983". That is the
// one founding that its sentence, or one beside it, dates.
func (x anniversaries) own(a *Anniversary) bool {
	here := x.sentenceAt(a.Start)
	if here == len(x.Sentences) {
		return false
	}
	for _, d := range x.datesIn(x.Sentences[here].Span) {
		if d.Start >= a.End && x.isKeptOn(a.End, d) {
			a.Kept = &d
		}
	}
	if a.Kept == nil {
		return false
	}
	from := here
	if first := x.Tokens.Within(x.Sentences[here].Span).Word(0); here > 0 && (x.words.Anniversaries.Things.Has(first)) {
		from--
	}
	var founded []when.Date
	for i := from; i < min(here+2, len(x.Sentences)); i++ {
		s := x.Sentences[i].Span
		for _, d := range x.datesIn(s) {
			if x.founds(d, s, i < here) {
				founded = append(founded, d)
			} else if i == here && d.Start != a.Kept.Start {
				return false // of which one it is the anniversary is not sure
			}
		}
	}
	if len(founded) != 1 {
		return false
	}
	a.Past = pointOf(founded[0])
	return true
}

// isKeptOn reports whether a date right after an anniversary, which ends at a place,
// is when it is kept.
func (x anniversaries) isKeptOn(end int, d when.Date) bool {
	words, ok := x.gap(end, d.Start)
	return ok && len(words) == 1 && x.words.Stretches.Dates.Has(words[0]) && isExact(d) && (x.closes(d.End) || x.nextRune(d.End) == '(')
}

// isExact reports whether a date states its year and nothing shifts it.
func isExact(d when.Date) bool { return isWhole(d) && !isVague(d.Value) && d.Modifier == "" }

// founds reports whether a date is that at which the thing that a sentence is about
// began.
func (x anniversaries) founds(d when.Date, s text.Span, bringsIn bool) bool {
	return isExact(d) && clause.Founds(x.Tokens.Within(text.Span{Start: s.Start, End: d.Start}), bringsIn, x.Language)
}
