package spans

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/measure"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// A moment is a date of a life, and where it is.
type moment struct {
	extent days.Extent
	span   chronicle.Span
}

// checkAge reports an age that the birth and the date of the age contradict.
func checkAge(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, a measure.Age) {
	birth, ok := birthOf(p, e, f, a)
	if !ok {
		return
	}
	at, ok := dateOfAge(e, f, a)
	if !ok {
		return
	}
	p.Compared(1)
	x, ok := days.Elapse(birth.extent, at.extent)
	if !ok || x.Most < 0 {
		return
	}
	if least, most := ageBetween(birth.extent, at.extent); least <= a.Length.Least && a.Length.Least <= most {
		return
	}
	p.Report(rule.Finding{
		Span:    entries.At(e, f, a.Span),
		Message: fmt.Sprintf("%s can't be right: it is %s after the birth", schema.Quote(a.In(f.Text)), x.Length(when.Years)),
		Related: []rule.Related{{Span: birth.span, Message: "the birth"}, {Span: at.span, Message: "the date of this age"}},
	})
}

// birthOf returns the birth of the one whose age it is: as the sentence states it, as
// the chronicle has it on record, or as the sentence before states it.
func birthOf(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, a measure.Age) (moment, bool) {
	if a.Life == nil || a.Earlier {
		if m, ok := recordedBirth(p, e, f, a); ok {
			return m, true
		}
	}
	if a.Life == nil {
		return moment{}, false
	}
	return momentOf(e, f, a.Life.Birth), true
}

func momentOf(e *chronicle.Entry, f *chronicle.Field, point measure.Point) moment {
	return moment{days.ExtentOf(point.Date), entries.At(e, f, point.Span)}
}

// dateOfAge returns when somebody was of an age: at the date that it is given for, at
// the death, or at the time of the entry.
func dateOfAge(e *chronicle.Entry, f *chronicle.Field, a measure.Age) (moment, bool) {
	switch {
	case a.Date != nil:
		return momentOf(e, f, measure.Point{Span: a.Date.Span, Date: a.Date.Value}), true
	case !a.NamesDeath:
		return moment{}, false
	case a.Life != nil && a.Life.Death != nil:
		return momentOf(e, f, *a.Life.Death), true
	}
	isOfEntry := a.Sentence == 0 && a.Others == 0 && e.Kind == chronicle.Event && !e.Date.IsZero()
	return momentOf(e, f, measure.Point{Date: e.Date}), isOfEntry
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
// to, if the sentence of an age names nobody's birth and that person by name.
func recordedBirth(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, a measure.Age) (moment, bool) {
	var ref *chronicle.Field
	for r := range e.ByRole(chronicle.PersonRef) {
		if ref != nil {
			return moment{}, false
		}
		ref = r
	}
	if ref == nil || a.NamesBirth {
		return moment{}, false
	}
	people := p.Chronicle.ByID(ref.Text)
	if len(people) != 1 || people[0].Kind != chronicle.Person {
		return moment{}, false
	}
	born := people[0].First(chronicle.Born)
	if born == nil || !namedIn(people[0], p.Reading(e, f).Sentences()[a.Sentence].In(f.Text)) {
		return moment{}, false
	}
	d, err := edtf.Parse(born.Text)
	if err != nil {
		return moment{}, false
	}
	return moment{days.ExtentOf(d), people[0].All(born)}, true
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
