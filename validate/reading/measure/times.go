package measure

import (
	"slices"
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/sentence"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Parts are what the times of a text are related by.
type Parts struct {
	Tokens    text.Tokens
	Sentences []sentence.Sentence
	Dates     []when.Date
	Durations []when.Duration
	Ages      []when.Age
	Clocks    []when.Clock
	// Context is the date of what the text belongs to; it may be zero.
	Context edtf.Date
	// Language is the tag of that of the text; "" where it is not known.
	Language string
}

// Times are the times of a text, as they are related.
type Times struct {
	Parts
	words     *lang.Language
	stretches func() []Stretch
}

// Of returns the times of a text.
func Of(p Parts) *Times {
	t := &Times{Parts: p, words: lang.ForText(p.Language)}
	if t.words.Time == nil {
		// Times in it are read by the words of another.
		t.words = lang.Fallback
	}
	t.stretches = sync.OnceValue(t.findStretches)
	return t
}

// A Point is a date and where it is in the text; its span is empty where the date is
// that of the context.
type Point struct {
	text.Span
	Date edtf.Date
}

func pointOf(d when.Date) Point { return Point{d.Span, d.Value} }

// longestGap is the most bytes between two expressions that are looked at to
// tell whether they belong together.
const longestGap = 80

// longestPhrase is how many words may be between a duration and its ends.
const longestPhrase = 4

// gap returns the words, in small letters, and the marks between two places of
// the text. It is false where they are too far apart, or in two paragraphs.
func (t *Times) gap(from, to int) ([]string, bool) {
	if from > to || to-from > longestGap || strings.Contains(t.Tokens.Text[from:to], "\n\n") {
		return nil, false
	}
	return t.Tokens.Within(text.Span{Start: from, End: to}).Lower(), true
}

// before returns the word or mark before a place, in small letters.
func (t *Times) before(at int) string {
	const longest = 40
	words := t.Tokens.Within(text.Span{Start: max(0, at-longest), End: at})
	return strings.ToLower(words.Raw(len(words.List) - 1))
}

// nextRune returns the character that follows a place, past white space; 0 at the
// end of the text.
func (t *Times) nextRune(at int) rune {
	for at < len(t.Tokens.Text) {
		r, n := utf8.DecodeRuneInString(t.Tokens.Text[at:])
		if !unicode.IsSpace(r) {
			return r
		}
		at += n
	}
	return 0
}

// closes reports whether a clause or a phrase may end at a place.
func (t *Times) closes(at int) bool {
	r := t.nextRune(at)
	return r == 0 || strings.ContainsRune(".,;:)]!?–—", r)
}

// sentenceAt returns the index of the sentence that holds a place.
func (t *Times) sentenceAt(at int) int {
	return sort.Search(len(t.Sentences), func(i int) bool { return t.Sentences[i].End > at })
}

// has reports whether one of the words of a sentence is in a set.
func (t *Times) has(sentence int, words *lang.Set) bool {
	return t.Tokens.Within(t.Sentences[sentence].Span).Has(words.Has)
}

// within returns the members of a list in order that lie in a part of the text.
func within[T any](list []T, span func(T) text.Span, s text.Span) []T {
	from := sort.Search(len(list), func(i int) bool { return span(list[i]).Start >= s.Start })
	to := from + sort.Search(len(list)-from, func(i int) bool { return span(list[from+i]).End > s.End })
	return list[from:to]
}

func spanOfDate(d when.Date) text.Span { return d.Span }

func spanOfAge(a when.Age) text.Span { return a.Span }

func spanOfDuration(d when.Duration) text.Span { return d.Span }

// datesIn returns the dates of a part of the text.
func (t *Times) datesIn(s text.Span) []when.Date { return within(t.Dates, spanOfDate, s) }

// verbBefore returns the word that the date at a place hangs on, from another on.
func (t *Times) verbBefore(at, from int) string {
	const reach = 60
	return clause.VerbBefore(t.Tokens.Within(text.Span{Start: max(from, at-reach), End: at}), t.Language)
}

// isVague reports whether a date is given as near or not sure.
func isVague(d edtf.Date) bool { return d.Approximate() || d.Uncertain() }

// isWhole reports whether a date states its year and is one, or an end of a range.
func isWhole(d when.Date) bool {
	return d.IsStated() && d.Err == nil && !d.Value.IsZero() && d.Offset == nil &&
		(d.Modifier == "" || d.Modifier == when.RangeStart || d.Modifier == when.RangeEnd)
}

// isNamed reports whether a date is given by itself, as that of what happens.
func isNamed(d when.Date) bool {
	return d.Offset == nil && d.Form != when.Pointing && d.Form != when.Weekday && d.Modifier == "" &&
		d.Err == nil && !d.Value.IsZero() && d.Anchor != when.Unanchored
}

// dateIn returns the date that a noun phrase names: "the attempt of 29 June
// 1973", "the 1973 coup".
func (t *Times) dateIn(phrase text.Span) (edtf.Date, bool) {
	if dates := t.datesIn(phrase); len(dates) > 0 {
		d := dates[0]
		return d.Value, len(dates) == 1 && d.IsStated() && d.Err == nil && d.Modifier == "" && !d.Value.IsZero()
	}
	words := t.Tokens.Within(phrase)
	for _, i := range []int{1, 0} {
		if year := words.Number(i, 4, 4); 1000 <= year && year < 2100 && len(words.List) > i+1 && words.At(i+1).Spaced() {
			d, err := edtf.OfYear(int64(year))
			return d, err == nil
		}
	}
	return edtf.Date{}, false
}

// calendarNames are the words by which a text shows that it is about two calendars.
var calendarNames = []string{"Julian", "Gregorian", "Old Style", "New Style", "O.S.", "N.S.", "(OS)", "(NS)", "old style", "new style"}

// MixesCalendars reports whether the text may date by two calendars.
func (t *Times) MixesCalendars() bool {
	return slices.ContainsFunc(calendarNames, func(name string) bool { return strings.Contains(t.Tokens.Text, name) }) ||
		slices.ContainsFunc(t.Dates, func(d when.Date) bool { return d.Style != "" })
}
