package moment

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Year reads a year with its era: "258 BC", "AD 69", "23,500 BC", "1973".
func Year(t *token.List, i, last int, m *Moment) (int, bool) {
	e, isEra, next := EraAt(t, i, last)
	if isEra {
		i, m.Era = next, e
	}
	if i >= last || t.Tokens[i].Kind != text.NumberToken {
		return 0, false
	}
	k := t.Tokens[i]
	grouped := k.Digits <= 3 && t.MarkAt(i+1, ",") && t.GapAt(i+1) == text.NoGap && t.GapAt(i+2) == text.NoGap && t.NumberAt(i+2, 3, 3) && i+2 < last
	switch {
	case grouped:
		m.Year, m.Digits = k.Value*1000+t.Tokens[i+2].Value, 0
		i += 3
	case k.Digits <= 4:
		m.Year, m.Digits = k.Value, int(k.Digits)
		i++
	case k.Digits <= 7:
		for _, c := range k.In(t.Text) {
			m.Year = m.Year*10 + int64(c-'0')
		}
		m.Digits = int(k.Digits)
		i++
	default:
		return 0, false
	}
	if k.Digits < 4 && t.Text[k.Start] == '0' || m.Year == 0 {
		return 0, false
	}
	if i < last && t.GapAt(i) == text.NoGap && t.Tokens[i].Kind == text.WordToken {
		if _, isEra, _ := EraAt(t, i, last); !isEra {
			return 0, false
		}
	}
	m.Unit, m.Dated = max(m.Unit, YearUnit), true
	if !isEra {
		i = EraAfter(t, i, last, m)
	}
	return i, true
}

// EraAfter reads the era of a year that ends before token i, if it is there, and
// returns the index after it.
func EraAfter(t *token.List, i, last int, m *Moment) int {
	if e, ok, end := EraAt(t, i, last); ok {
		m.Era = e
		return end
	}
	return i
}

// EraAt reads BC, B.C., BCE, AD, A.D. or CE in capitals, or in small letters
// without stops.
func EraAt(t *token.List, i, last int) (e Era, ok bool, end int) {
	if e, end := eraWords(t, i, last); e != NoEra {
		return e, true, end
	}
	if i >= last || t.Tokens[i].Kind != text.WordToken || t.Tokens[i].Len() > len("bce") {
		return NoEra, false, i
	}
	if e, ok := eraOf(t.Words, t.Word(i)); ok {
		return e, true, i + 1
	}
	letters, at := "", i
	end = i
	for at < last && len(t.Word(at)) == 1 && len(letters) < len("bce") {
		letters += t.Word(at)
		at++
		stopped := t.MarkAt(at, ".") && at < last
		if stopped {
			at++
		}
		if era, isEra := eraOf(t.Words, letters); isEra {
			e, ok, end = era, true, at // 44 a. C. a 27 a. C.
		}
		if !stopped {
			break
		}
	}
	return e, ok, end
}

// eraWords reads an era of several words, each of which a full stop may follow: v.
// Chr.
func eraWords(t *token.List, i, last int) (Era, int) {
	if t.Words.Label.Years.Has(t.Word(i)) { // 44 г. до н. э.
		if i++; t.MarkAt(i, ".") {
			i++
		}
	}
	if t.Class(i)&word.Leading == 0 {
		return NoEra, i
	}
	const most = 3
	words := t.Word(i)
	for end, n := i+1, 1; end < last && n < most; n++ {
		if t.MarkAt(end, ".") {
			end++
		}
		if t.HyphenAt(end) {
			end++ // av. J.-C.
		}
		words += " " + t.Word(end)
		if end++; end > last {
			break
		}
		if e, ok := eraOf(t.Words, words); ok {
			if end < last && t.MarkAt(end, ".") && t.GapAt(end) == text.NoGap {
				end++
			}
			return e, end
		}
	}
	return NoEra, i
}

// eraOf returns the era that letters without full stops are of.
func eraOf(words *word.Table, letters string) (Era, bool) {
	switch {
	case words.Calendar.BC.Has(letters):
		return BC, true
	case words.Calendar.AD.Has(letters):
		return AD, true
	}
	return NoEra, false
}
