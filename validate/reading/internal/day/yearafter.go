package day

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/dayname"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// YearAfter returns the number right after an expression, perhaps after a comma, that has
// three or four digits; the span is that of both.
func YearAfter(t text.Tokens, expression text.Span) (year int64, whole text.Span, ok bool) {
	t = t.Within(text.Span{Start: expression.End, End: len(t.Text)})
	i := 0
	if t.IsMark(0, ",") {
		i++
	}
	if !mayBeYear(t, i) {
		return 0, text.Span{}, false
	}
	k := t.At(i)
	return k.Value, text.Span{Start: expression.Start, End: k.End}, true
}

// mayBeYear reports whether token i is a number of three or four digits by itself.
func mayBeYear(t text.Tokens, i int) bool {
	k := t.At(i)
	if k.Kind != text.NumberToken || k.Digits < 3 || k.Digits > 4 || !k.Spaced() {
		return false
	}
	if t.IsMark(i+1, ".,:") && t.At(i+2).Kind == text.NumberToken && !t.At(i+2).Spaced() {
		return false // 2,936 people
	}
	return t.At(i+1).Kind == text.WordToken || t.IsMark(i+1, ".,;:") || i+1 >= len(t.List)
}

// FarMonths returns the months whose year is beyond those that are read as such: May 2936,
// May 936.
func FarMonths(t text.Tokens) []when.Date {
	var out []when.Date
	for i := 1; i < len(t.List); i++ {
		if v := t.At(i).Value; v < 100 || token.FirstYear <= v && v <= token.LastYear || !mayBeYear(t, i) || t.At(i-2).Kind == text.NumberToken {
			continue
		}
		month := dayname.Month(t.Word(i - 1))
		if month == 0 {
			continue
		}
		if value, err := edtf.OfMonth(t.At(i).Value, month); err == nil {
			out = append(out, when.Date{Span: text.Span{Start: t.At(i - 1).Start, End: t.At(i).End}, Value: value, Form: when.MonthYear, Anchor: when.Stated})
		}
	}
	return out
}
