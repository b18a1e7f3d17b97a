package spans

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/calendarwords"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed span.md
var spanPage string

// Span marks a length of time, an age or an anniversary that its own dates
// contradict, by every way of counting.
var Span = &rule.Rule{
	ID:       "date/span",
	Summary:  "durations, ages and anniversaries that don't add up: “for 27 years, from 1973 to 1990”",
	Severity: rule.Warning,
	Page:     spanPage,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			g := passage.New(p, e, f)
			(&durations{g}).checkDurations(p)
			(&ages{g}).checkAges(p)
			(&anniversaries{g}).checkAnniversaries(p)
		}
	},
}

// durations are the lengths of time of a passage.
type durations struct{ *passage.Passage }

// checkDurations checks the lengths of time with both ends beside them.
func (g *durations) checkDurations(p *rule.Pass) {
	all := g.Read.Durations()
	if len(all) == 0 {
		return
	}
	stretches := g.Periods()
	next := 0 // the first stretch that starts after the duration
	for _, d := range all {
		for next < len(stretches) && stretches[next].Start < d.End {
			next++
		}
		if !passage.IsDayOrLonger(d.Length.Unit) || !passage.Lasts(d.Role) || g.isNamed(d) {
			continue
		}
		if next < len(stretches) && !g.continues(stretches, next) {
			if how := g.Measures(d, stretches[next]); how != passage.Unrelated {
				g.compareSpan(p, d, stretches[next], how)
				continue
			}
		}
		if next > 0 && !g.continues(stretches, next-1) && g.sumsUp(stretches[next-1], d) {
			g.compareSpan(p, d, stretches[next-1], passage.Fills)
		} else if s, ok := g.told(d); ok {
			g.compareSpan(p, d, s, passage.Fills)
		}
	}
}

// compareSpan reports a duration that its stretch contradicts.
func (g *durations) compareSpan(p *rule.Pass, d when.Duration, s passage.Stretch, how passage.Relation) {
	x, ok := s.Elapsed()
	if !ok {
		return
	}
	p.Compared(1)
	if g.Mixed() {
		x.Least, x.Most = x.Least-days.JulianGap, x.Most+days.JulianGap
	}
	switch days.Judge(d.Length, x) {
	case days.Fits:
		return
	case days.TooShort:
		if how == passage.LiesIn || s.Within {
			return
		}
	}
	p.Report(rule.Finding{
		Span: g.At(d.Span),
		Message: fmt.Sprintf("%s doesn't match %s, which is %s",
			schema.Quote(d.In(g.Text)), schema.Quote(s.In(g.Text)), x.Length(d.Length.Unit)),
		Related: []rule.Related{{Span: g.At(s.Span), Message: "its start and end"}},
	})
}

// isNamed reports whether a duration is part of a name or of a longer word: the
// Seven Years' War, a Five-Year Plan, five-and-a-half-year.
func (g *durations) isNamed(d when.Duration) bool {
	if r := g.Next(d.End); strings.ContainsRune("'’", r) && r != 0 || d.Start > 0 && g.Text[d.Start-1] == '-' {
		return true
	}
	words := strings.FieldsFunc(d.In(g.Text), func(r rune) bool { return !unicode.IsLetter(r) })
	return len(words) > 1 && slices.ContainsFunc(words[1:], lang.IsCapital)
}

// continues reports whether a stretch is one of several, which a duration may
// sum up: 1950–1955 and 1960–1965.
func (g *durations) continues(all []passage.Stretch, i int) bool {
	return i+1 < len(all) && g.lists(all[i].End, all[i+1].Start) || i > 0 && g.lists(all[i-1].End, all[i].Start)
}

// lists reports whether the text between two stretches makes them a list.
func (g *durations) lists(from, to int) bool {
	const longest = 3
	words, ok := g.Gap(from, to)
	if !ok || len(words) > longest {
		return false
	}
	for _, word := range words {
		if word != "," && word != ";" && word != "/" && word != "from" && !calendarwords.Listing.Has(word) && word != "then" && word != "again" {
			return false
		}
	}
	return true
}

// sumsUp reports whether a duration comes right after a stretch as its sum:
// "from 1973 to 1990, for 17 years", "(9 October – 5 November, 27 days)", "the
// war of 1914–1918 lasted four years".
func (g *durations) sumsUp(s passage.Stretch, d when.Duration) bool {
	words, ok := g.Gap(s.End, d.Start)
	if !ok || len(words) == 0 || len(words) > passage.LongestPhrase || !g.Closes(d.End) && !g.totals(d.End) {
		return false
	}
	if words[0] == ")" && len(words) > 1 {
		words = words[1:]
	}
	known := &lang.English.Stretches
	switch words[0] {
	case ",", "(", "–", "—":
	default:
		return known.Lasts.Has(words[0]) && len(words) == 1 && !s.Within
	}
	lead := strings.Join(words[1:], " ")
	return known.Totals.Has(lead) || (lead == "" || known.Sums.Has(lead)) && !s.Within
}

// totals reports whether "in all" is at a place.
func (g *durations) totals(at int) bool {
	const longest = len(" altogether,")
	words := passage.WordsOf(g.Text[at:passage.RuneStart(g.Text, min(len(g.Text), at+longest))])
	switch {
	case len(words) == 0:
		return false
	case words[0] == "altogether":
		return true
	}
	return len(words) > 1 && words[0] == "in" && (words[1] == "all" || words[1] == "total")
}

// told returns the stretch whose ends the sentence of a duration states with verbs of
// their own: "began on 1 March and lasted 65 days, until 4 May".
func (g *durations) told(d when.Duration) (passage.Stretch, bool) {
	n := g.Sentence(d.Start)
	if d.Role != when.Lasting || n == len(g.Read.Sentences()) {
		return passage.Stretch{}, false
	}
	s := g.Read.Sentences()[n].Span
	dates := g.DatesIn(s)
	if len(dates) != 2 || len(passage.Within(g.Read.Durations(), passage.SpanOfDuration, s)) != 1 {
		return passage.Stretch{}, false
	}
	from, to := dates[0], dates[1]
	if !passage.IsPlainDate(from) || !lang.English.Stretches.Beginnings.Has(g.VerbBefore(from.Start, s.Start)) || !to.IsStated() || to.Err != nil || to.Value.IsZero() {
		return passage.Stretch{}, false
	}
	// The end is that of the same thing where it follows at once.
	after := from.End
	if to.Modifier == when.Until {
		after = d.End
	} else if !lang.English.Stretches.Endings.Has(g.VerbBefore(to.Start, s.Start)) {
		return passage.Stretch{}, false
	}
	if words, ok := g.Gap(after, to.Start); !ok || len(words) > passage.LongestPhrase-1 {
		return passage.Stretch{}, false
	}
	x := passage.Stretch{Span: text.Span{Start: from.Start, End: to.End}, From: days.ExtentOf(from.Value), To: days.ExtentOf(to.Value)}
	return x, x.From.First <= x.To.Last
}
