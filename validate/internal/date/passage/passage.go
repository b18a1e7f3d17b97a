package passage

import (
	"slices"
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// calendarNames are the words by which a text shows that it uses two calendars.
var calendarNames = []string{"Julian", "Gregorian", "Old Style", "New Style", "O.S.", "N.S.", "(OS)", "(NS)", "old style", "new style"}

// mixesCalendars reports whether a text may date by two calendars.
func mixesCalendars(text string) bool {
	return slices.ContainsFunc(calendarNames, func(name string) bool { return strings.Contains(text, name) })
}

// A Passage is a field of prose and what its reading holds.
type Passage struct {
	Entry *chronicle.Entry
	Field *chronicle.Field
	Text  string
	Read  *reading.Reading

	// What is asked for more than once, made when it first is.
	Mixed   func() bool
	Ahead   func() bool
	Periods func() []Stretch
	// words are those of the sentence that was asked for last.
	words struct {
		sentence int
		set      map[string]bool
	}
}

// New returns the passage of a field.
func New(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field) *Passage {
	g := &Passage{Entry: e, Field: f, Text: f.Text, Read: p.Reading(e, f)}
	g.Mixed = sync.OnceValue(func() bool {
		return mixesCalendars(g.Text) || slices.ContainsFunc(g.Read.Dates(), func(d when.Date) bool { return d.Style != "" })
	})
	g.Ahead = sync.OnceValue(func() bool { return entries.IsAhead(p, e) })
	g.Periods = sync.OnceValue(g.stretches)
	g.words.sentence = -1
	return g
}

// Has reports whether one of the words of a sentence is in a set.
func (g *Passage) Has(sentence int, words *lang.Set) bool {
	if g.words.sentence != sentence {
		g.words.sentence, g.words.set = sentence, map[string]bool{}
		for _, word := range WordsOf(g.Read.Sentences()[sentence].In(g.Text)) {
			g.words.set[word] = true
		}
	}
	for word := range words.All() {
		if g.words.set[word] {
			return true
		}
	}
	return false
}

// Within returns the members of a list in order that lie in a part of the text.
func Within[T any](list []T, span func(T) text.Span, s text.Span) []T {
	from := sort.Search(len(list), func(i int) bool { return span(list[i]).Start >= s.Start })
	to := from + sort.Search(len(list)-from, func(i int) bool { return span(list[from+i]).End > s.End })
	return list[from:to]
}

func spanOfDate(d when.Date) text.Span { return d.Span }

// SpanOfAge returns where an age is.
func SpanOfAge(a when.Age) text.Span { return a.Span }

// SpanOfDuration returns where a duration is.
func SpanOfDuration(d when.Duration) text.Span { return d.Span }

// SpanOfStretch returns where a stretch is.
func SpanOfStretch(s Stretch) text.Span { return s.Span }

// DatesIn returns the dates of a part of the text.
func (g *Passage) DatesIn(s text.Span) []when.Date {
	return Within(g.Read.Dates(), spanOfDate, s)
}

// At returns a place of the passage as one of its entry.
func (g *Passage) At(s text.Span) chronicle.Span { return g.Entry.At(g.Field, s.Start, s.End) }

// LongestGap is the most bytes between two expressions that may belong together.
const LongestGap = 80

// Gap returns the words, in small letters, and the marks between two places of
// the text. It is false where they are too far apart, or in two paragraphs.
func (g *Passage) Gap(from, to int) ([]string, bool) {
	if from > to || to-from > LongestGap || strings.Contains(g.Text[from:to], "\n\n") {
		return nil, false
	}
	return WordsOf(g.Text[from:to]), true
}

// WordsOf returns the words of a text in small letters, its numbers and marks.
func WordsOf(src string) []string {
	t := text.Tokenize(src)
	out := make([]string, len(t.List))
	for i := range t.List {
		out[i] = strings.ToLower(t.Raw(i))
	}
	return out
}

// Next returns the character that follows a place, past white space; 0 at the
// end of the text.
func (g *Passage) Next(at int) rune {
	for at < len(g.Text) {
		r, n := utf8.DecodeRuneInString(g.Text[at:])
		if !unicode.IsSpace(r) {
			return r
		}
		at += n
	}
	return 0
}

// Closes reports whether a clause or a phrase may end at a place.
func (g *Passage) Closes(at int) bool {
	r := g.Next(at)
	return r == 0 || strings.ContainsRune(".,;:)]!?–—", r)
}

// Before returns the word or mark before a place, in small letters.
func (g *Passage) Before(at int) string {
	const longest = 40
	from := max(0, at-longest)
	for from > 0 && !utf8.RuneStart(g.Text[from]) {
		from--
	}
	words := WordsOf(g.Text[from:at])
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// Sentence returns the index of the sentence that holds a place.
func (g *Passage) Sentence(at int) int {
	all := g.Read.Sentences()
	return sort.Search(len(all), func(i int) bool { return all[i].End > at })
}

// A Stretch is a time of which a text states both ends.
type Stretch struct {
	text.Span
	From, To days.Extent
	// Within marks one that something lies within: between 1964 and 1973.
	Within bool
	// Approximate marks one with an end that is about then, or not sure.
	Approximate bool
}

// stretches returns the stretches of a passage whose dates have a year.
func (g *Passage) stretches() []Stretch {
	var out []Stretch
	dates := g.Read.Dates()
	for i, d := range dates {
		var s Stretch
		switch {
		case d.Err != nil || d.Value.IsZero() || d.Anchor == when.Unanchored:
			continue
		case d.Value.IsInterval():
			s = Stretch{Span: d.Span, From: days.ExtentOf(d.Value.Start()), To: days.ExtentOf(d.Value.End()), Approximate: IsVague(d.Value)}
		case i+1 < len(dates) && g.spans(d, dates[i+1]) && dates[i+1].Err == nil &&
			!dates[i+1].Value.IsZero() && dates[i+1].Anchor != when.Unanchored:
			end := dates[i+1]
			s = Stretch{
				Span: text.Span{Start: d.Start, End: end.End}, From: days.ExtentOf(d.Value), To: days.ExtentOf(end.Value),
				Approximate: IsVague(d.Value) || IsVague(end.Value),
			}
		default:
			continue
		}
		if s.To.Last < s.From.First {
			continue
		}
		s.Within = g.Before(d.Start) == "between"
		out = append(out, s)
	}
	return out
}

// IsVague reports whether a date is approximate or uncertain.
func IsVague(d edtf.Date) bool { return d.Approximate() || d.Uncertain() }

// spans reports whether two dates are the ends of a stretch.
func (g *Passage) spans(from, to when.Date) bool {
	if from.Modifier == when.RangeStart && to.Modifier == when.RangeEnd {
		return true
	}
	words, ok := g.Gap(from.End, to.Start)
	return ok && len(words) == 1 && words[0] == "and" && g.Before(from.Start) == "between"
}

// Elapsed returns how long a stretch may be; false where it is without bounds.
func (s Stretch) Elapsed() (days.Distance, bool) {
	x, ok := days.Elapse(s.From, s.To)
	x.Least, x.Most = max(0, x.Least), x.Most+1 // the last day may count too
	return x, ok
}

// DateIn returns the date that a noun phrase names: "the attempt of 29 June
// 1973", "the 1973 coup".
func DateIn(phrase string, o reading.Options) (edtf.Date, bool) {
	dates := reading.New(phrase, o).Dates()
	if len(dates) == 1 && dates[0].IsStated() && dates[0].Err == nil && dates[0].Modifier == "" && !dates[0].Value.IsZero() {
		return dates[0].Value, true
	}
	if len(dates) > 0 {
		return edtf.Date{}, false
	}
	for _, word := range []int{1, 0} {
		if words := strings.Fields(phrase); len(words) > word+1 && days.IsYear(words[word]) {
			if d, ok := reading.WholeDate(words[word], o); ok {
				return d.Value, true
			}
		}
	}
	return edtf.Date{}, false
}

// IsDayOrLonger reports whether a unit is a day or longer.
func IsDayOrLonger(u when.Unit) bool {
	return u != when.Hours && u != when.Minutes && u != when.Seconds
}

// TellsADate reports whether a date is stated directly, as that of what happens.
func TellsADate(d when.Date) bool {
	return d.Offset == nil && d.Form != when.Pointing && d.Form != when.Weekday && d.Modifier == "" &&
		d.Err == nil && !d.Value.IsZero() && d.Anchor != when.Unanchored
}

// FarthestBase is how many dates before a distance may be what it runs from.
const FarthestBase = 16

// A Moment is a date of a life that a sentence states, and its place.
type Moment struct {
	Extent days.Extent
	Span   chronicle.Span
}

// IsPlainDate reports whether a date states its year and is one, or an end of a
// range.
func IsPlainDate(d when.Date) bool {
	return d.IsStated() && d.Err == nil && !d.Value.IsZero() && d.Offset == nil &&
		(d.Modifier == "" || d.Modifier == when.RangeStart || d.Modifier == when.RangeEnd)
}

// VerbBefore returns the word on which a date depends: "born" in "born in 1908" and
// in "born in Santiago, Chile, on 26 June 1908".
func (g *Passage) VerbBefore(at, from int) string {
	const reach = 60
	return clause.VerbBefore(g.Read.Tokens().Within(text.Span{Start: max(from, at-reach), End: at}))
}

// RuneStart returns the start of the character that holds byte at, 0 if at is
// before the text.
func RuneStart(text string, at int) int {
	if at <= 0 {
		return 0
	}
	for at > 0 && at < len(text) && text[at]&0xC0 == 0x80 {
		at--
	}
	return at
}

// Years returns the fewest years from the one end to the other.
func (s Stretch) Years() int64 { return days.YearOf(s.To.First) - days.YearOf(s.From.Last) }
