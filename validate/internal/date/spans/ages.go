package spans

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// ages are those of a passage.
type ages struct{ *passage.Passage }

// checkAges checks the ages in sentences with one birth and one age.
func (g *ages) checkAges(p *rule.Pass) {
	all := g.Read.Ages()
	for i, a := range all {
		if a.Length.Unit != when.Years || !a.Length.IsExact() {
			continue
		}
		n := g.Sentence(a.Start)
		if n == len(g.Read.Sentences()) || i > 0 && g.Sentence(all[i-1].Start) == n || i+1 < len(all) && g.Sentence(all[i+1].Start) == n {
			continue
		}
		g.checkAge(p, a, g.Read.Sentences()[n].Span, n)
	}
}

// checkAge checks the one age of a sentence.
func (g *ages) checkAge(p *rule.Pass, a when.Age, s text.Span, n int) {
	if g.Has(n, &lang.English.Life.Kin) {
		return
	}
	at, hasDate := g.dateOfAge(a, s)
	l, ok := g.life(s)
	if l.isShort && (hasDate || !l.outlasts(a) || !g.dies(l.clause, a)) {
		l, ok = lifetime{}, false // rather an office
	}
	told := 1 // dates of the sentence
	if !ok {
		if l.birth, ok = g.recordedBirth(p, s); !ok {
			if l, ok = g.lifeBefore(n); !ok {
				return
			}
			if !l.isBracket || !g.dies(l.clause, a) {
				l.death = nil
			}
		}
		told = 0
	}
	birth, death := l.birth, l.death
	switch {
	case hasDate:
	case !g.Has(n, &lang.English.Life.Deaths) && !(l.isBracket && g.dies(l.clause, a)):
		return
	case death != nil:
		at = *death
	case n == 0 && g.Entry.Kind == chronicle.Event && !g.Entry.Date.IsZero() && len(g.DatesIn(s)) == told:
		at = passage.Moment{Extent: days.ExtentOf(g.Entry.Date), Span: entries.DateSpan(g.Entry)}
	default:
		return
	}
	x, ok := days.Elapse(birth.Extent, at.Extent)
	if !ok {
		return
	}
	least, most := ageBetween(birth.Extent, at.Extent)
	p.Compared(1)
	if a.Length.Least >= least && a.Length.Least <= most || x.Most < 0 {
		return
	}
	p.Report(rule.Finding{
		Span:    g.At(a.Span),
		Message: fmt.Sprintf("%s can't be right: it is %s after the birth", schema.Quote(a.In(g.Text)), x.Length(when.Years)),
		Related: []rule.Related{{Span: birth.Span, Message: "the birth"}, {Span: at.Span, Message: "the date of this age"}},
	})
}

// ageBetween returns the least and the greatest age in years that someone may be
// said to have: whole years lived, or the years of the calendar that were
// begun, as ages are counted in East Asia.
func ageBetween(birth, at days.Extent) (least, most int64) {
	if birth.First < days.LastChange {
		birth.First, birth.Last = birth.First.Add(-days.JulianGap), birth.Last.Add(days.JulianGap)
	}
	y1, m1, d1 := birth.Last.Civil()
	y2, m2, d2 := at.First.Civil()
	least = y2 - y1
	if m2 < m1 || m2 == m1 && d2 < d1 {
		least--
	}
	if y1 <= days.LastLadyYear {
		least-- // the year may have begun on Lady Day
	}
	return least, days.YearOf(at.Last) - days.YearOf(birth.First) + 1
}

// recordedBirth returns the birth on record of the one person whom an entry refers
// to, if a sentence names nobody's birth and that person by name.
func (g *ages) recordedBirth(p *rule.Pass, s text.Span) (passage.Moment, bool) {
	var ref *chronicle.Field
	for f := range g.Entry.ByRole(chronicle.PersonRef) {
		if ref != nil {
			return passage.Moment{}, false
		}
		ref = f
	}
	if ref == nil {
		return passage.Moment{}, false
	}
	people := p.Chronicle.ByID(ref.Text)
	if len(people) != 1 || people[0].Kind != chronicle.Person {
		return passage.Moment{}, false
	}
	born := people[0].First(chronicle.Born)
	if born == nil || !namedIn(people[0], s.In(g.Text)) || g.Has(g.Sentence(s.Start), &lang.English.Life.Births) {
		return passage.Moment{}, false
	}
	d, err := edtf.Parse(born.Text)
	if err != nil {
		return passage.Moment{}, false
	}
	return passage.Moment{Extent: days.ExtentOf(d), Span: people[0].All(born)}, true
}

// lifeBefore returns the birth, stated in the sentence before sentence n, of the one
// who is "he" or "she" at the start of this one, and the death if it is with it in
// brackets.
func (g *ages) lifeBefore(n int) (lifetime, bool) {
	all := g.Read.Sentences()
	if n == 0 || g.Has(n, &lang.English.Life.Births) {
		return lifetime{}, false
	}
	first := passage.WordsOf(all[n].In(g.Text))
	if first[0] != "he" && first[0] != "she" || all[n].Start-all[n-1].Start > 2*passage.LongestGap {
		return lifetime{}, false
	}
	if g.Has(n-1, &lang.English.Life.Kin) || g.Has(n-1, &lang.English.Life.Others) {
		return lifetime{}, false
	}
	l, ok := g.life(all[n-1].Span)
	l.clause = all[n].Start
	return l, ok && !l.isShort
}

// namedIn reports whether a text holds a name of a person.
func namedIn(person *chronicle.Entry, text string) bool {
	for i := range person.Fields {
		f := &person.Fields[i]
		if (f.Role == chronicle.Name || f.Role == chronicle.Alias) && f.Text != "" && strings.Contains(text, f.Text) {
			return true
		}
	}
	return false
}

// dateOfAge returns the date beside an age that it is said of: "in 1973, aged
// 65", "at the age of 65, in 1973".
func (g *ages) dateOfAge(a when.Age, s text.Span) (passage.Moment, bool) {
	for _, d := range g.DatesIn(s) {
		if !passage.IsPlainDate(d) || d.Modifier != "" {
			continue
		}
		var words []string
		var ok bool
		if d.End <= a.Start {
			words, ok = g.Gap(d.End, a.Start)
		} else if d.Start >= a.End {
			words, ok = g.Gap(a.End, d.Start)
		}
		if !ok || len(words) > 3 {
			continue
		}
		switch strings.Join(words, " ") {
		case "", ",", "at the", ", at the", "at", ", at":
			if d.End <= a.Start {
				if verb := g.VerbBefore(d.Start, s.Start); lang.English.Life.Born.Has(verb) {
					continue
				}
				return passage.Moment{Extent: days.ExtentOf(d.Value), Span: g.At(d.Span)}, true
			}
		case "in", "on", ", in", ", on", "( in":
			if d.Start >= a.End {
				return passage.Moment{Extent: days.ExtentOf(d.Value), Span: g.At(d.Span)}, true
			}
		}
	}
	return passage.Moment{}, false
}
