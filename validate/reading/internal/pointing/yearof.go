package pointing

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// YearOf reads the year of a month or a day: "1973", ", 1973", "of that year",
// "of the following year".
func YearOf(t *token.List, i int) (year int64, end int, point mention.Pointing, ok bool) {
	at := i
	if t.MarkAt(at, ",") {
		at++
	}
	linked := t.IsA(at, word.Of)
	if linked {
		at++
	}
	if linked || t.Class(at)&(word.Article|word.That) != 0 { // 1 September that year
		if p, ok := pointerAt(t, at); ok && p.unit.Class&word.Unit != 0 && p.unit.Unit == when.Years {
			return 0, p.end, p.point, true
		}
	}
	m := moment.Moment{Day: moment.NoDay}
	if end, ok := moment.Year(t, at, len(t.Tokens), &m); ok && t.GapAt(at) <= text.LineGap && t.GapAt(at) != text.NoGap {
		if t.YearAt(at) && !number.Continues(t, at) && !(m.Year%100 == 0 && number.IsCounted(t, end)) || m.Era != moment.NoEra {
			return m.Astronomical(), end, mention.NoPointing, true
		}
	}
	return 0, i, mention.NoPointing, false
}

// PointsAt reports whether an expression that points to a date starts with the
// article at i.
func PointsAt(t *token.List, i int) bool {
	if _, ok := pointerAt(t, i); ok {
		return true
	}
	unit := t.Entry(i + 1)
	return unit.Class&word.Unit != 0 && !unit.Plural
}
