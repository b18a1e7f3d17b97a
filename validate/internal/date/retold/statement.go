package retold

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/rule"
)

// A statement is a mention of an event that is nobody's, such as a failed coup, and its
// place.
type statement struct {
	clause.Mention
	place
}

// compareMentions reports the events that are nobody's and are told under dates that
// can't both be true.
func compareMentions(p *rule.Pass) {
	told := map[clause.Deed][]statement{}
	var deeds []clause.Deed
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph) {
		for _, t := range statementsOf(p, e) {
			if told[t.Deed] == nil {
				deeds = append(deeds, t.Deed)
			}
			told[t.Deed] = append(told[t.Deed], t)
		}
	}
	for _, d := range deeds {
		if all := told[d]; len(all) > 1 && len(all) <= mostStatements {
			compareStatements(p, all)
		}
	}
}

// statementsOf returns what the prose of an entry states of dated events.
func statementsOf(p *rule.Pass, e *chronicle.Entry) []statement {
	var out []statement
	for i := range e.Fields {
		if f := &e.Fields[i]; isTold(e, f) {
			out = append(out, statementsIn(e, f, p.Reading(e, f))...)
		}
	}
	return out
}

// isTold reports whether a field is one in which an entry tells what happened.
func isTold(e *chronicle.Entry, f *chronicle.Field) bool {
	return f.Role == chronicle.Text || f.Role == chronicle.Title && e.Kind == chronicle.Event
}

func statementsIn(e *chronicle.Entry, f *chronicle.Field, r *reading.Reading) []statement {
	var out []statement
	for _, m := range r.Mentions() {
		if at, ok := placeOf(e, f, m.Start, m.End, m.Date, m.Sentence, r.Dates()); ok {
			out = append(out, statement{m, at})
		}
	}
	return out
}

// compareStatements reports the statements, which seem to be of one event, that have
// another date than an earlier one. If some of them are certainly of several
// events, the others may be of any.
func compareStatements(p *rule.Pass, all []statement) {
	p.Compared(len(all) * (len(all) - 1) / 2)
	for i, t := range all {
		for _, u := range all[:i] {
			if t.own && u.own && t.isApart(u.place) && t.mayBe(u) {
				return
			}
		}
	}
	for i, t := range all {
		with := slices.IndexFunc(all, func(u statement) bool { return u.contradicts(t) })
		if with < 0 || t.own && !all[with].own || t.own == all[with].own && with > i || t.isBorneOut(all, i, all[with].own) {
			continue
		}
		t.report(p, all[with].place)
	}
}

// isBorneOut reports whether a statement, the one at index i, has the date of an
// entry about its event, or of an earlier statement of its own kind, which is
// the one to be reported.
func (t statement) isBorneOut(all []statement, i int, byEntry bool) bool {
	for j, u := range all {
		if u.entry == t.entry || u.isApart(t.place) || !u.mayBe(t) {
			continue
		}
		if u.own && (!t.own || j < i) || !u.own && !t.own && !byEntry && j < i {
			return true
		}
	}
	return false
}

// contradicts reports whether two statements can only be of one event, and have
// two dates.
func (t statement) contradicts(u statement) bool {
	if t.entry == u.entry || !t.isApart(u.place) || !t.isNear(u.place) {
		return false
	}
	// What an entry begins with is its subject; what prose dates in passing may be
	// another event.
	return (t.own || u.own) && t.mayBe(u)
}

// mayBe reports whether two statements may be of one event, by where it was and whose.
func (t statement) mayBe(u statement) bool { return t.mayBeWhere(u) && u.mayBeWhere(t) }

// mayBeWhere reports whether a statement is of no place, and of no people, that the
// entry of u does not name.
func (t statement) mayBeWhere(u statement) bool {
	if t.own || len(t.Places) == 0 {
		return true
	}
	other := strings.ToLower(u.entry.Text())
	return !slices.ContainsFunc(t.Places, func(place string) bool { return !strings.Contains(other, place) })
}
