package retold

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed retold.md
var retoldPage string

// Retold marks an event that occurs in two places under dates that can't both be
// true.
var Retold = &rule.Rule{
	ID:       "date/retold",
	Summary:  "one event under two dates that can't both be true",
	Severity: rule.Warning,
	Page:     retoldPage,
	Yields:   []string{"reuse/duplicate", "reuse/passage", "date/conflict"},
	Chronicle: func(p *rule.Pass) {
		told := map[eventKey][]statement{}
		var keys []eventKey
		for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph) {
			for _, t := range statementsOf(p, e) {
				for _, k := range t.keys() {
					if told[k] == nil {
						keys = append(keys, k)
					}
					told[k] = append(told[k], t)
				}
			}
		}
		found := map[chronicle.Span]bool{}
		for _, k := range keys {
			if all := told[k]; len(all) > 1 && len(all) <= mostStatements {
				compareStatements(p, all, found)
			}
		}
	},
}

const (
	// mostStatements is how many statements there are of one event at most; more are of
	// several.
	mostStatements = 12

	// retoldDays is how far apart the dates are at most: the further, the
	// likelier the events are two. See docs/precision.md, Thresholds.
	retoldDays = 366
)

// An eventKey is what statements on one event share.
type eventKey struct {
	deed clause.Deed
	name string
}

// keys are those that a statement is looked for under: the first of its names and
// the last.
func (t statement) keys() []eventKey {
	if len(t.Name) == 0 {
		return []eventKey{{deed: t.Deed}}
	}
	first, last := t.Name[0], t.Name[len(t.Name)-1]
	if first == last {
		return []eventKey{{t.Deed, first}}
	}
	return []eventKey{{t.Deed, first}, {t.Deed, last}}
}

// isOneName reports whether a name is another one, or its shorter form: the
// last word of a person's, or the first and others.
func isOneName(a, b []string, person bool) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if slices.ContainsFunc(a, func(n string) bool { return !slices.Contains(b, n) }) {
		return false
	}
	if person && len(b) == 1 {
		return false // there are others of that name
	}
	return a[len(a)-1] == b[len(b)-1] || len(a) > 1 && a[0] == b[0]
}

// compareStatements reports the statements, which seem to be of one event, that have
// another date than an earlier one. If some of them are certainly of several
// events, the others may be of any.
func compareStatements(p *rule.Pass, all []statement, found map[chronicle.Span]bool) {
	p.Compared(len(all) * (len(all) - 1) / 2)
	for i, t := range all {
		for _, u := range all[:i] {
			if t.own && u.own && !t.Deed.Once && t.isApart(u) && t.mayBe(u) {
				return
			}
		}
	}
	for i, t := range all {
		with := slices.IndexFunc(all, func(u statement) bool { return u.contradicts(t) })
		if with < 0 || t.own && !all[with].own || t.own == all[with].own && with > i || t.isBorneOut(all, i, all[with].own) {
			continue
		}
		if found[t.words] {
			continue
		}
		found[t.words] = true
		u := all[with]
		f := rule.Finding{
			Span: t.words,
			Message: fmt.Sprintf("this looks like the same event as %s, but it is dated %s here and %s there",
				schema.Quote(p.Chronicle.Text(u.words)), t.date.English(), u.date.English()),
		}
		show := func(s chronicle.Span, message string) {
			f.Related = append(f.Related, rule.Related{Span: s, Message: message})
		}
		if !t.dated.Overlaps(t.words) {
			show(t.dated, "the date here")
		}
		show(u.words, "the same event")
		if !u.dated.Overlaps(u.words) {
			show(u.dated, "the date there")
		}
		p.Report(f)
	}
}

// isBorneOut reports whether a statement, the one at index i, has the date of an
// entry about its event, or of an earlier statement of its own kind, which is
// the one to be reported.
func (t statement) isBorneOut(all []statement, i int, byEntry bool) bool {
	for j, u := range all {
		if u.entry == t.entry || u.isApart(t) || !u.mayBe(t) {
			continue
		}
		if u.own && (!t.own || j < i) || !u.own && !t.own && !byEntry && j < i {
			return true
		}
	}
	return false
}

// isApart reports whether two statements have dates that can't both be true, by
// any calendar.
func (t statement) isApart(u statement) bool {
	return !days.MayBeOn(u.date, days.ExtentsOf(t.date))
}

// contradicts reports whether two statements can only be of one event, and have
// two dates.
func (t statement) contradicts(u statement) bool {
	if t.entry == u.entry || !t.isApart(u) {
		return false
	}
	x, y := days.ExtentOf(t.date), days.ExtentOf(u.date)
	if x.First > y.Last.Add(retoldDays) || y.First > x.Last.Add(retoldDays) {
		return false
	}
	// What an entry begins with is its subject; what prose dates in passing may be
	// another event, unless there can be only one.
	return (t.own || u.own || t.Deed.Once) && t.mayBe(u)
}

// mayBe reports whether two statements may be of one event, by who or what they
// are about.
func (t statement) mayBe(u statement) bool {
	if t.Deed.Qualified {
		return t.mayBeWhere(u) && u.mayBeWhere(t)
	}
	return isOneName(t.Name, u.Name, t.Deed.Person)
}

// mayBeWhere reports whether a statement is of no place, and of no people, that the
// entry of u does not name.
func (t statement) mayBeWhere(u statement) bool {
	if t.own || len(t.Places) == 0 {
		return true
	}
	other := strings.ToLower(u.entry.Text())
	return !slices.ContainsFunc(t.Places, func(place string) bool { return !strings.Contains(other, place) })
}
