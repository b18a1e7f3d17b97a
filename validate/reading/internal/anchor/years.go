package anchor

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// An inheritance is that of the year of ref by a day, a month or a season.
type inheritance struct {
	a   *anchorer
	x   *mention.Mention
	ref reference
}

// yearReasons decide how many years after that of ref the year of a day or a month is.
var yearReasons = reason.Table[inheritance, int64]{{
	Why:     "it begins a winter, and the story is nearer to the one that ends in its year",
	Holds:   func(h inheritance) bool { return h.x.Wraps && h.ref.inFirstHalf(h.x.From.Month, h.a.ahead.From.Month) },
	Then:    -1,
	Example: "On 3 January 1912 they met. From October to March it was closed.",
}, {
	Why:     "it begins a winter",
	Holds:   func(h inheritance) bool { return h.x.Wraps },
	Then:    0,
	Example: "On 3 December 1912 they met. From May to April it was closed.",
}, {
	Why: "it points to the next or the previous of its name, which may be of the same year",
	Holds: func(h inheritance) bool {
		back, ok := h.back()
		return ok && (h.x.Form == when.Pointing || h.x.Form == when.Season) && (h.x.Point == mention.ToNext && back < 0 || h.x.Point == mention.ToPrevious && back > 0)
	},
	Then:    0,
	Example: "In January 1912 they met. The following April they left.",
}, {
	Why:     "it points to the next of its name",
	Holds:   func(h inheritance) bool { return h.x.Point == mention.ToNext },
	Then:    1,
	Example: "In May 1912 they met. The following April they left.",
}, {
	Why:     "it points to the previous of its name",
	Holds:   func(h inheritance) bool { return h.x.Point == mention.ToPrevious },
	Then:    -1,
	Example: "In May 1912 they met. They had planned it the previous June.",
}, {
	Why:     "it points to the same",
	Holds:   func(h inheritance) bool { return h.x.Point == mention.ToSame },
	Then:    0,
	Example: "In December 1912 they met. It rained much that April.",
}, {
	Why:     "no month is known of one of the two",
	Holds:   func(h inheritance) bool { _, ok := h.back(); return !ok },
	Then:    0,
	Example: "In 1912 they left. They had met in September there.",
}, {
	Why:     "it is of the year of the entry",
	Holds:   func(h inheritance) bool { return h.ref.context },
	Then:    0,
	Example: "They had met in September there.",
}, {
	Why:     "the heading says the year",
	Holds:   func(h inheritance) bool { return h.a.section.known },
	Then:    0,
	Example: "1912: The mill\n\nIn December they met. In April they left.",
}, {
	Why:     "it is since then, and ahead",
	Holds:   func(h inheritance) bool { return h.isSince() && h.months() < 0 },
	Then:    -1,
	Example: "In March 1912 they met. It was the best month since October there.",
}, {
	Why:     "it is since then",
	Holds:   inheritance.isSince,
	Then:    0,
	Example: "In December 1912 they met. It was the best month since April there.",
}, {
	Why:     "the year was stated again just before",
	Holds:   func(h inheritance) bool { return h.a.yearAgain(h.x, h.ref) },
	Then:    0,
	Example: "In August 1912 they met, as in the first half of 1912. In January it was cold.",
}, {
	Why:     "the same day was stated in that year",
	Holds:   func(h inheritance) bool { return h.a.seen.like(h.x).year == h.ref.year },
	Then:    0,
	Example: "On 3 January 1912 they met. In November they left. On 3 January nobody knew it.",
}, {
	Why:     "it is far back",
	Holds:   func(h inheritance) bool { return h.months() >= h.rollover() },
	Then:    1,
	Example: "In November 1912 they met. In January they left.",
}, {
	Why: "it is far ahead, and the clause says what had happened before",
	Holds: func(h inheritance) bool {
		return -h.months() >= rollover && h.x.Modifier != when.By && pluperfect(h.a.t, h.x)
	},
	Then:    -1,
	Example: "In February 1912 they met. They had planned it in October there.",
}, {
	Why:     "it is very far ahead, and the story may go back",
	Holds:   func(h inheritance) bool { return -h.months() >= mostAhead && h.a.goesBack(h.x, h.ref) },
	Then:    -1,
	Example: "In 1912 they met. In January they left. In November it was warm.",
}}

// back returns by how many months the month or the season goes back from ref; false
// where no month is known of one of the two.
func (h inheritance) back() (int, bool) {
	from, to := max(h.ref.month, h.ref.season), h.x.From.Month
	if h.x.Form == when.Season {
		to = moment.MonthOfSeason[h.x.From.Code]
	}
	return from - to, from != 0 && to != 0
}

func (h inheritance) months() int {
	back, _ := h.back()
	return back
}

func (h inheritance) isSince() bool { return h.a.t.Follows(h.x.First, word.Since) }

// rollover is by how many months a month must at least go back for it to be that of
// the year after, from September to February; after a heading, where another story
// may begin in the same year, by more. Values of rollover from 6 to 8 do equally well,
// with 206 of 209 months right; 5 reads one more, and 9 one less and a day less.
// rolloverInSection may be 10 to 12; with 9, one month less is right.
const (
	rollover          = 7
	rolloverInSection = 10
)

func (h inheritance) rollover() int {
	if h.a.heading != h.a.above {
		return rolloverInSection
	}
	return rollover
}

// mostAhead is by how many months a month may at least be ahead of the story for it to
// be of the year before, from February back to November. 10 to 12 do equally well;
// with 8, one day less is right.
const mostAhead = 9

// goesBack reports whether a story may go back from ref to a month of the year before:
// not right after a full date, and not to what lies ahead.
func (a *anchorer) goesBack(x *mention.Mention, ref reference) bool {
	return x.Modifier != when.By && !(ref.stated && a.moved == x.Paragraph) && !aside(a.t, x)
}
