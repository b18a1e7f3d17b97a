package life

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
)

// A life is what a chronicle says of when a person lived and held offices.
type life struct {
	entry      *chronicle.Entry
	born, died *datedField // nil: not said
	names      []string
	offices    []office
}

// A datedField is a field that holds a date, and the days that it may mean.
type datedField struct {
	field *chronicle.Field
	date  edtf.Date
	days.Extent
}

// An office is held from some date on. Its title is the part used before a
// name: "President", of "President of Chile".
type office struct {
	title string
	from  *datedField
}

// mostNames is how many names of a person are looked for, and how many offices a
// person may have whose titles are.
const mostNames = 20

// livesOf returns the lives of the people that the chronicle knows, by id. An id
// that is used twice is nobody's.
func livesOf(c *chronicle.Chronicle) map[string]*life {
	lives := map[string]*life{}
	for e := range c.Of(chronicle.Person) {
		if _, twice := lives[e.ID]; twice {
			lives[e.ID] = nil
			continue
		}
		lives[e.ID] = lifeOf(e)
	}
	return lives
}

func lifeOf(e *chronicle.Entry) *life {
	l := &life{entry: e}
	for i := range e.Fields {
		f := &e.Fields[i]
		switch f.Role {
		case chronicle.Born:
			l.born = datedBy(f)
		case chronicle.Died:
			l.died = datedBy(f)
		case chronicle.Name, chronicle.Alias:
			if len(l.names) < mostNames {
				l.names = append(l.names, f.Text)
			}
		case chronicle.Office:
			l.offices = append(l.offices, office{title: titleOf(f.Text)})
		case chronicle.From:
			if n := len(l.offices); n > 0 {
				l.offices[n-1].from = datedBy(f)
			}
		}
	}
	if len(l.offices) > mostNames {
		l.offices = nil
	}
	return l
}

func datedBy(f *chronicle.Field) *datedField {
	d, err := edtf.Parse(f.Text)
	if err != nil {
		return nil
	}
	return &datedField{f, d, days.EitherExtent(d)}
}

// titleOf returns the part of the name of an office that is used before the name
// of a person.
func titleOf(office string) string {
	title := office
	for _, end := range []string{" of ", " for ", " de ", " del ", " du ", ",", " ("} {
		title, _, _ = strings.Cut(title, end)
	}
	return strings.TrimSpace(title)
}

// takesOffice reports whether the person takes an office after the given days.
func (l *life) takesOffice(on days.Extent) bool {
	return slices.ContainsFunc(l.offices, func(o office) bool { return o.from != nil && on.Last < o.from.First })
}

// holds returns the first date from which the person held an office of the title;
// nil if none is known for one of them.
func (l *life) holds(title string) *datedField {
	var first *datedField
	for _, o := range l.offices {
		switch {
		case !strings.EqualFold(o.title, title):
		case o.from == nil:
			return nil
		case first == nil || o.from.First < first.First:
			first = o.from
		}
	}
	return first
}
