package date

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// A moment is a date that a sentence gives of a life, and where.
type moment struct {
	extent extent
	span   chronicle.Span
}

// ages are those of a passage.
type ages struct{ *passage }

// checkAges checks the ages in sentences that tell of one birth and one age.
func (g *ages) checkAges(p *rule.Pass) {
	all := g.read.Ages()
	for i, a := range all {
		if a.Length.Unit != when.Years || !a.Length.IsExact() {
			continue
		}
		n := g.sentence(a.Start)
		if n == len(g.read.Sentences()) || i > 0 && g.sentence(all[i-1].Start) == n || i+1 < len(all) && g.sentence(all[i+1].Start) == n {
			continue
		}
		g.checkAge(p, a, g.read.Sentences()[n].Span, n)
	}
}

// checkAge checks the one age of a sentence.
func (g *ages) checkAge(p *rule.Pass, a when.Age, s text.Span, n int) {
	if g.has(n, kin) {
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
	case !g.has(n, deaths) && !(l.isBracket && g.dies(l.clause, a)):
		return
	case death != nil:
		at = *death
	case n == 0 && g.entry.Kind == chronicle.Event && !g.entry.Date.IsZero() && len(g.datesIn(s)) == told:
		at = moment{extentOf(g.entry.Date), dateSpan(g.entry)}
	default:
		return
	}
	x, ok := elapse(birth.extent, at.extent)
	if !ok {
		return
	}
	least, most := ageBetween(birth.extent, at.extent)
	if a.Length.Least >= least && a.Length.Least <= most || x.most < 0 {
		return
	}
	p.Report(rule.Finding{
		Span:    g.at(a.Span),
		Message: fmt.Sprintf("%s can't be: it is %s from the birth", schema.Quote(a.In(g.text)), x.length(when.Years)),
		Related: []rule.Related{{Span: birth.span, Message: "the birth"}, {Span: at.span, Message: "the date of this age"}},
	})
}

// ageBetween returns the least and the greatest age in years that someone may be
// said to have: whole years lived, or the years of the calendar that were
// begun, as ages are counted in East Asia.
func ageBetween(birth, at extent) (least, most int64) {
	if birth.first < lastChange {
		birth.first, birth.last = birth.first.Add(-julianGap), birth.last.Add(julianGap)
	}
	y1, m1, d1 := birth.last.Civil()
	y2, m2, d2 := at.first.Civil()
	least = y2 - y1
	if m2 < m1 || m2 == m1 && d2 < d1 {
		least--
	}
	if y1 <= lastLadyYear {
		least-- // the year may have begun on Lady Day
	}
	return least, yearOf(at.last) - yearOf(birth.first) + 1
}

// recordedBirth returns the birth on record of the one person whom an entry refers
// to, if a sentence names nobody's birth and that person by name.
func (g *ages) recordedBirth(p *rule.Pass, s text.Span) (moment, bool) {
	var ref *chronicle.Field
	for f := range g.entry.ByRole(chronicle.PersonRef) {
		if ref != nil {
			return moment{}, false
		}
		ref = f
	}
	if ref == nil {
		return moment{}, false
	}
	people := p.Chronicle.ByID(ref.Text)
	if len(people) != 1 || people[0].Kind != chronicle.Person {
		return moment{}, false
	}
	born := people[0].First(chronicle.Born)
	if born == nil || !namedIn(people[0], s.In(g.text)) || g.has(g.sentence(s.Start), births) {
		return moment{}, false
	}
	d, err := edtf.Parse(born.Text)
	if err != nil {
		return moment{}, false
	}
	return moment{extentOf(d), people[0].All(born)}, true
}

// lifeBefore returns the birth that the sentence before sentence n tells of the one
// who is "he" or "she" at the start of this one, and the death if it stands with it
// in brackets.
func (g *ages) lifeBefore(n int) (lifetime, bool) {
	all := g.read.Sentences()
	if n == 0 || g.has(n, births) {
		return lifetime{}, false
	}
	first := wordsOf(all[n].In(g.text))
	if first[0] != "he" && first[0] != "she" || all[n].Start-all[n-1].Start > 2*longestGap {
		return lifetime{}, false
	}
	if g.has(n-1, kin) || g.has(n-1, others) {
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

func isPlainDate(d when.Date) bool {
	return d.IsStated() && d.Err == nil && !d.Value.IsZero() && d.Offset == nil &&
		(d.Modifier == "" || d.Modifier == when.RangeStart || d.Modifier == when.RangeEnd)
}

// verbBefore returns the word that a date hangs on: "born" in "born in 1908" and
// in "born in Santiago, Chile, on 26 June 1908".
func (g *passage) verbBefore(at, from int) string {
	const reach = 60
	t := tokenize(g.text[max(from, runeStart(g.text, at-reach)):at])
	i := len(t.list) - 1
	for i >= 0 && (beforeDates[t.word(i)] || t.isMark(i, ".,")) {
		i--
	}
	verb, names := t.word(i), 0
	for i >= 0 && names < longestPhrase && t.word(i) != "born" && (beforeDates[t.word(i)] || t.isMark(i, ",") || t.capitalized(i)) {
		if t.capitalized(i) {
			names++
		}
		i--
	}
	if t.word(i) == "born" {
		return "born"
	}
	return verb
}

var beforeDates = text.WordSet(`on in at near about around circa c ca the`)

// runeStart returns the start of the character that holds byte at, 0 if at is
// before the text.
func runeStart(text string, at int) int {
	if at <= 0 {
		return 0
	}
	for at > 0 && at < len(text) && text[at]&0xC0 == 0x80 {
		at--
	}
	return at
}

// dateOfAge returns the date beside an age that it is said of: "in 1973, aged
// 65", "at the age of 65, in 1973".
func (g *ages) dateOfAge(a when.Age, s text.Span) (moment, bool) {
	for _, d := range g.datesIn(s) {
		if !isPlainDate(d) || d.Modifier != "" {
			continue
		}
		var words []string
		var ok bool
		if d.End <= a.Start {
			words, ok = g.gap(d.End, a.Start)
		} else if d.Start >= a.End {
			words, ok = g.gap(a.End, d.Start)
		}
		if !ok || len(words) > 3 {
			continue
		}
		switch strings.Join(words, " ") {
		case "", ",", "at the", ", at the", "at", ", at":
			if d.End <= a.Start {
				if verb := g.verbBefore(d.Start, s.Start); verb == "born" || verb == "b" {
					continue
				}
				return moment{extentOf(d.Value), g.at(d.Span)}, true
			}
		case "in", "on", ", in", ", on", "( in":
			if d.Start >= a.End {
				return moment{extentOf(d.Value), g.at(d.Span)}, true
			}
		}
	}
	return moment{}, false
}

var (
	births = text.WordSet(`born birth`)
	deaths = text.WordSet(`died dies dead death`)
	// kin are words for people other than the one whom a sentence is about.
	kin = text.WordSet(`son sons daughter daughters wife husband mother father brother brothers sister sisters child children
		nephew niece uncle aunt cousin widow widower grandson granddaughter grandfather grandmother parents twin twins
		successor predecessor heir friend`)
	// others are words by which a sentence tells of a second person.
	others = text.WordSet(`to and with married marries by of`)
	// rulers are titles of those behind whose names a bracket may hold a reign.
	rulers = text.WordSet(`king queen emperor empress pope sultan tsar czar shah pharaoh caliph khan prince princess duke count
		president chancellor premier minister bishop archbishop patriarch governor mayor doge dynasty regent emir king's
		editor director chairman secretary party company empire republic reigned reign ruled rule office`)
)
