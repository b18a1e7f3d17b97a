package date

import (
	"slices"
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// A passage is a field of prose and what its reading holds.
type passage struct {
	entry *chronicle.Entry
	field *chronicle.Field
	text  string
	read  *reading.Reading

	// What is asked for more than once, made when it first is.
	mixed   func() bool
	ahead   func() bool
	periods func() []stretch
	// words are those of the sentence that was asked for last.
	words struct {
		sentence int
		set      map[string]bool
	}
}

func passageOf(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field) *passage {
	g := &passage{entry: e, field: f, text: f.Text, read: p.Reading(e, f)}
	g.mixed = sync.OnceValue(func() bool {
		return mixesCalendars(g.text) || slices.ContainsFunc(g.read.Dates(), func(d when.Date) bool { return d.Style != "" })
	})
	g.ahead = sync.OnceValue(func() bool { return looksAhead(e) })
	g.periods = sync.OnceValue(g.stretches)
	g.words.sentence = -1
	return g
}

// has reports whether one of the words of a sentence is in a set.
func (g *passage) has(sentence int, words map[string]bool) bool {
	if g.words.sentence != sentence {
		g.words.sentence, g.words.set = sentence, map[string]bool{}
		for _, word := range wordsOf(g.read.Sentences()[sentence].In(g.text)) {
			g.words.set[word] = true
		}
	}
	for word := range words {
		if g.words.set[word] {
			return true
		}
	}
	return false
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

func spanOfStretch(s stretch) text.Span { return s.Span }

// datesIn returns the dates of a part of the text.
func (g *passage) datesIn(s text.Span) []when.Date {
	return within(g.read.Dates(), spanOfDate, s)
}

func (g *passage) at(s text.Span) chronicle.Span { return g.entry.At(g.field, s.Start, s.End) }

// longestGap is the most bytes between two expressions that are looked at to
// tell whether they belong together.
const longestGap = 80

// gap returns the words, in small letters, and the marks between two places of
// the text. It is false where they are too far apart, or in two paragraphs.
func (g *passage) gap(from, to int) ([]string, bool) {
	if from > to || to-from > longestGap || strings.Contains(g.text[from:to], "\n\n") {
		return nil, false
	}
	return wordsOf(g.text[from:to]), true
}

// wordsOf returns the words of a text in small letters, its numbers and marks.
func wordsOf(text string) []string {
	t := tokenize(text)
	out := make([]string, len(t.list))
	for i := range t.list {
		out[i] = strings.ToLower(t.raw(i))
	}
	return out
}

// next returns the character that follows a place, past white space; 0 at the
// end of the text.
func (g *passage) next(at int) rune {
	for at < len(g.text) {
		r, n := utf8.DecodeRuneInString(g.text[at:])
		if !unicode.IsSpace(r) {
			return r
		}
		at += n
	}
	return 0
}

// closes reports whether a clause or a phrase may end at a place.
func (g *passage) closes(at int) bool {
	r := g.next(at)
	return r == 0 || strings.ContainsRune(".,;:)]!?–—", r)
}

// before returns the word or mark before a place, in small letters.
func (g *passage) before(at int) string {
	const longest = 40
	from := max(0, at-longest)
	for from > 0 && !utf8.RuneStart(g.text[from]) {
		from--
	}
	words := wordsOf(g.text[from:at])
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// sentence returns the index of the sentence that holds a place.
func (g *passage) sentence(at int) int {
	all := g.read.Sentences()
	return sort.Search(len(all), func(i int) bool { return all[i].End > at })
}

// A stretch is a time that a text gives by both its ends.
type stretch struct {
	text.Span
	from, to extent
	// within marks one that something lies within: between 1964 and 1973.
	within bool
	// approximate marks one with an end that is about then, or not sure.
	approximate bool
}

// stretches returns the stretches of a passage whose dates have a year.
func (g *passage) stretches() []stretch {
	var out []stretch
	dates := g.read.Dates()
	for i, d := range dates {
		var s stretch
		switch {
		case d.Err != nil || d.Value.IsZero() || d.Anchor == when.Unanchored:
			continue
		case d.Value.IsInterval():
			s = stretch{Span: d.Span, from: extentOf(d.Value.Start()), to: extentOf(d.Value.End()), approximate: isVague(d.Value)}
		case i+1 < len(dates) && g.spans(d, dates[i+1]) && dates[i+1].Err == nil &&
			!dates[i+1].Value.IsZero() && dates[i+1].Anchor != when.Unanchored:
			end := dates[i+1]
			s = stretch{
				Span: text.Span{Start: d.Start, End: end.End}, from: extentOf(d.Value), to: extentOf(end.Value),
				approximate: isVague(d.Value) || isVague(end.Value),
			}
		default:
			continue
		}
		if s.to.last < s.from.first {
			continue
		}
		s.within = g.before(d.Start) == "between"
		out = append(out, s)
	}
	return out
}

// isVague reports whether a date is given as near or not sure.
func isVague(d edtf.Date) bool { return d.Approximate() || d.Uncertain() }

// spans reports whether two dates are the ends of a stretch.
func (g *passage) spans(from, to when.Date) bool {
	if from.Modifier == when.RangeStart && to.Modifier == when.RangeEnd {
		return true
	}
	words, ok := g.gap(from.End, to.Start)
	return ok && len(words) == 1 && words[0] == "and" && g.before(from.Start) == "between"
}

func (s stretch) elapsed() (elapsed, bool) {
	x, ok := elapse(s.from, s.to)
	x.least, x.most = max(0, x.least), x.most+1 // the last day may count too
	return x, ok
}

// dateIn returns the date that a noun phrase names: "the attempt of 29 June
// 1973", "the 1973 coup".
func dateIn(phrase string, o reading.Options) (edtf.Date, bool) {
	dates := reading.New(phrase, o).Dates()
	if len(dates) == 1 && dates[0].IsStated() && dates[0].Err == nil && dates[0].Modifier == "" && !dates[0].Value.IsZero() {
		return dates[0].Value, true
	}
	if len(dates) > 0 {
		return edtf.Date{}, false
	}
	for _, word := range []int{1, 0} {
		if words := strings.Fields(phrase); len(words) > word+1 && isYear(words[word]) {
			if d, ok := reading.WholeDate(words[word], o); ok {
				return d.Value, true
			}
		}
	}
	return edtf.Date{}, false
}
