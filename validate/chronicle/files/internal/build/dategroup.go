package build

import (
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A dateGroup has the dates in figures of several files that settle each other's
// order, such as the pages of a folder, each of which has one.
type dateGroup struct {
	name  string
	dates []NumericDate
	files []int // by date: the index of its file's account
}

// postpone leaves the dates of the file at hand, whose account is the next, to those of the
// other files of its group.
func (l *NumericDates) postpone(account int) {
	at := slices.IndexFunc(l.groups, func(g dateGroup) bool { return g.name == l.Group })
	if at < 0 {
		at = len(l.groups)
		l.groups = append(l.groups, dateGroup{name: l.Group})
	}
	g := &l.groups[at]
	for _, n := range l.noted {
		g.dates = append(g.dates, n)
		g.files = append(g.files, account)
	}
	l.reset()
}

// Finish returns the chronicle when all files have been read: with the dates that the files
// of a group settle together.
func Finish(b *Builder) *chronicle.Chronicle {
	for i := range b.Numeric.groups {
		b.Numeric.groups[i].settle(b)
	}
	b.Numeric.groups = nil
	return b.Chronicle()
}

// settle settles how the dates of the group are meant.
func (g *dateGroup) settle(b *Builder) {
	l := &NumericDates{noted: g.dates}
	b.at = b.made.Entries[g.dates[0].Entry].Doc
	var tally when.Tally
	for i := range g.dates {
		tally.Add(g.dates[i].Numerals)
	}
	figures := tally.Figures(UsualFigures(languageOf(b)))
	order := l.order(&tally, figures)
	var all FaultList
	for i := range g.dates {
		l.settleDate(b, &g.dates[i], &tally, figures)
		for _, p := range b.faults.All() {
			p.At = i // they are in the order of the files
			all.Add(p)
		}
		b.faults.reset()
		g.account(b, i, order)
	}
	for _, f := range all.merged() {
		b.made.AddFault(f)
	}
}

// account corrects the account of the file of a date, once that is read.
func (g *dateGroup) account(b *Builder, i int, order string) {
	if g.dates[i].Settle == nil || b.made.Entries[g.dates[i].Entry].Date.IsZero() {
		return
	}
	a := &b.made.Accounts[g.files[i]]
	a.Dated++
	a.Undated--
	if order != "" && g.dates[i].Order() == when.NoOrder {
		a.Guessed = append(slices.Clip(a.Guessed), order)
	}
}
