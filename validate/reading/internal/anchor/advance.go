package anchor

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// enter takes the story into a paragraph: back to the year of the heading
// above, where the last paragraph ended in another.
func (a *anchorer) enter(p int) {
	if h := a.headings[p]; h != a.heading {
		a.heading = h
		a.section = reference{}
		if h.year != 0 {
			a.section = reference{year: h.year, span: h.span, known: true}
		}
	}
	if a.section.known && p != a.moved && a.story.year != a.section.year {
		a.story, a.moved = a.section, p
	}
	if h := a.heading; h.from != 0 && a.above != h && (a.story.year < h.from || h.until != 0 && a.story.year > h.until) {
		a.story, a.above = reference{year: h.from, span: h.span, known: true}, h
	}
}

// A move is one of the story to a date, if it is made.
type move struct {
	a   *anchorer
	x   *mention.Mention
	ref reference
}

// moveReasons decide whether the story goes on at a date: not where the text only
// looks back or ahead to it.
var moveReasons = reason.Table[move, bool]{{
	Why: "it looks back from the time of writing, amid its sentence",
	Holds: func(m move) bool {
		return m.x.FromNow && m.x.Form == when.Distance && !leadsSentence(m.a.t, m.x, false)
	},
	Then:    false,
	Example: "They caught the man who had escaped ten years ago. In May they let him go.",
}, {
	Why:     "there is no story yet",
	Holds:   func(m move) bool { return !m.a.story.known || m.a.story.context },
	Then:    true,
	Example: "The mill of the two brothers closed in 1912. It burnt in June.",
}, {
	Why:     "it is an aside",
	Holds:   func(m move) bool { return m.ref.aside },
	Then:    false,
	Example: "On 3 May 1912 they met. The place stayed shut until June 1915. In July they left.",
}, {
	Why:     "the clause says what had happened before",
	Holds:   func(m move) bool { return m.ref.before(m.a.story) && pluperfect(m.a.t, m.x) },
	Then:    false,
	Example: "On 3 May 1912 they met. In June 1911 Ana had come. In July they left.",
}, {
	Why:     "it leads its sentence",
	Holds:   func(m move) bool { return leadsSentence(m.a.t, m.x, m.ref.month == 0) },
	Then:    true,
	Example: "On 3 May 1912 they met. In April 1911 the mill saw its first strike. In July they left.",
}, {
	Why:     "the day of the week says so",
	Holds:   func(m move) bool { return m.x.DayFits },
	Then:    true,
	Example: "They began in 1912. In May they met. The long strike there began on Friday, 5 May. In June it ended.",
}, {
	Why:     "it is the latest date of something, and does not state its year",
	Holds:   func(m move) bool { return m.x.Modifier == when.By && !m.ref.stated },
	Then:    false,
	Example: "On 3 May 1912 they met. The large new mill was to be built by December. In April they left.",
}, {
	Why:     "the heading says another year",
	Holds:   func(m move) bool { return m.a.section.known && m.ref.year != m.a.section.year },
	Then:    false,
	Example: "1912: The mill\n\nOn 3 May they met. The owner of the mill died on 5 June 1915. In July they left.",
}, {
	Why: "it is one of the years of a range",
	Holds: func(m move) bool {
		return m.ref.month == 0 && (m.x.Modifier == when.RangeStart || m.x.Modifier == when.RangeEnd)
	},
	Then:    false,
	Example: "In 1912 they met. The large mill of the town ran from 1915 to 1920. In July they left.",
}, {
	Why:     "it is a year, and the story knows no month",
	Holds:   func(m move) bool { return m.ref.month == 0 && m.a.story.month == 0 },
	Then:    true,
	Example: "In 1912 they met. The large new mill of the town opened in 1911. In July they left.",
}, {
	Why:     "it is a year not far ahead, and the first date of a paragraph",
	Holds:   func(m move) bool { return m.ref.month == 0 && m.isFresh() && m.isWithinStride() },
	Then:    true,
	Example: "In May 1912 they met.\n\nThe large new mill of the town opened in 1914. In July they left.",
}, {
	Why:     "it is a year",
	Holds:   func(m move) bool { return m.ref.month == 0 },
	Then:    false,
	Example: "In May 1912 they met. The large new mill of the town opened in 1914. In July they left.",
}, {
	Why:     "it belongs to the noun after it",
	Holds:   move.qualifiesNoun,
	Then:    false,
	Example: "In May 1912 they met. The price was far below the June 1914 high. In July they left.",
}, {
	Why:     "it is the first date of a paragraph",
	Holds:   move.isFresh,
	Then:    true,
	Example: "In May 1912 they met.\n\nThe large mill of the town opened in June 1911. In July they left.",
}, {
	Why:     "it is not before the story",
	Holds:   func(m move) bool { return !m.ref.before(m.a.story) },
	Then:    true,
	Example: "In May 1912 they met. The large mill of the town opened in June 1914. In July they left.",
}}

// qualifiesNoun reports whether a date is that of the noun after it, which has an article; in
// some languages a day may have one of its own: le 4 mai 1912.
func (m move) qualifiesNoun() bool {
	t, x := m.a.t, m.x
	return x.Stated != nil && t.Follows(x.First, word.Article) && !(x.Stated.Day != moment.NoDay && t.Words.Years.Days.Has(t.Word(x.First-1)))
}

// isFresh reports whether the story has not moved in the paragraph.
func (m move) isFresh() bool { return m.x.Paragraph != m.a.moved }

// isWithinStride reports whether the date is later than the story, but not by more
// than it goes at once.
func (m move) isWithinStride() bool {
	return m.a.story.year < m.ref.year && m.ref.year <= m.a.story.year+longestStride
}
