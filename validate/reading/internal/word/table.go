package word

import (
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A Table holds the words of one language from which expressions of time are read.
type Table struct {
	*lang.Time
	Calendar *lang.Calendar
	Numbers  *lang.Numbers
	// CapitalNouns is set where every noun has a capital letter, so that it shows no
	// name.
	CapitalNouns bool

	// NumberedMonths are the entries of the months whose names are numbers, from 1 on.
	NumberedMonths []uint16

	months   map[string]MonthName
	Weekdays map[string]bool // in full and short
	Index    map[string]uint16
	Entries  []Entry
	Classes  []Class  // of the entries
	Spelled  []string // their words
	slots    *[lexiconSlots]uint16
	Label    *Labels
}

// MonthName is a name of a month.
type MonthName struct {
	Number   int
	Short    bool // abbreviated: a full stop may follow
	Everyday bool // in small letters a common word: may, march
	Name     bool // also a person's name: June
}

// TableFor returns the words of a language, by its tag; the English ones where
// it has none for times.
func TableFor(tag string) *Table {
	l := lang.Lookup(tag)
	if l == nil || l.Time == nil {
		l = lang.Fallback
	}
	return TableOf(l)
}

// LabelTables returns the words with which labels of a language are read: its own and, for
// what they don't read, the English ones, since the language of a few labels is often not
// that of the text.
func LabelTables(tag string) []*Table {
	l := lang.Lookup(tag)
	if l == nil || l == lang.Fallback {
		return []*Table{TableOf(lang.Fallback)}
	}
	return []*Table{TableOf(l), TableOf(lang.Fallback)}
}

// TableOf returns the words of a language, which may have none for times but its
// calendar.
func TableOf(l *lang.Language) *Table { return dateTables(l) }

// timeOf returns the words for times of a language, of which it may have none.
func timeOf(l *lang.Language) *lang.Time {
	if l.Time == nil {
		return new(lang.Time)
	}
	return l.Time
}

var dateTables = lang.Once(func(l *lang.Language) *Table {
	w := &Table{Time: timeOf(l), Calendar: &l.Calendar, Numbers: &l.Numbers, CapitalNouns: l.Grammar.CapitalNouns, months: monthsOf(&l.Calendar), Label: labelsOf(l)}
	w.Weekdays = map[string]bool{}
	for _, day := range l.Calendar.Weekdays {
		for name := range strings.FieldsSeq(day.Name + " " + day.Also + " " + day.Short) {
			w.Weekdays[text.Fold(name)] = true
		}
	}
	w.Entries, w.Index = lexiconOf(l, w.months)
	mark := func(set *lang.Set, with func(*Entry)) {
		for word := range set.All() {
			with(phraseAt(&w.Entries, w.Index, word))
		}
	}
	for _, set := range []*lang.Set{&w.Clock.Cues, &w.Clock.Past, &w.Clock.To, &w.Clock.HalfTo} {
		mark(set, func(x *Entry) { x.Hour = true })
	}
	mark(&w.Clock.Cues, func(x *Entry) { x.Clock = true })
	mark(&w.Amounts.Labels, func(x *Entry) { x.Label = true })
	mark(&w.Amounts.Measures, func(x *Entry) { x.Measure = true })
	mark(&w.Clauses.Light, func(x *Entry) { x.Light = true })
	mark(&w.Clauses.Asides, func(x *Entry) { x.Aside = true })
	mark(&w.Clauses.Pluperfect, func(x *Entry) { x.Pluperfect = true })
	for _, words := range []struct {
		set *lang.Set
		cue Cue
	}{{&w.Years.Strong, StrongCue}, {&w.Years.Weak, WeakCue}, {&w.Years.For, ForCue}, {&w.Years.Pair, PairCue}, {&w.Years.Of, OfCue}} {
		mark(words.set, func(x *Entry) { x.Cue = words.cue })
	}
	w.NumberedMonths = numberedMonths(w)
	w.Classes = classesOfAll(w.Entries)
	w.Spelled = spellings(w.Index)
	w.slots = slotsOf(w.Spelled)
	return w
})

// monthsOf makes the names of the months.
func monthsOf(c *lang.Calendar) map[string]MonthName {
	months := map[string]MonthName{}
	for i, month := range c.Months {
		add := func(names string, short bool) {
			for name := range strings.FieldsSeq(text.Fold(names)) {
				months[name] = MonthName{Number: i + 1, Short: short, Everyday: c.Everyday.Has(name), Name: c.Given.Has(name)}
			}
		}
		add(month.Short, true)
		add(month.Name+" "+month.Also, false)
	}
	return months
}

// numberedMonths adds the months whose names are numbers, if the language has such.
func numberedMonths(w *Table) []uint16 {
	const months = 12
	for name := range w.Calendar.Month.All() {
		entries := make([]uint16, 1, months+1)
		for n := 1; n <= months; n++ {
			word := name + " " + strconv.Itoa(n)
			*entryAt(&w.Entries, w.Index, word) = Entry{Class: Month, Month: MonthName{Number: n}}
			entries = append(entries, w.Index[word])
		}
		return entries
	}
	return nil
}

// IsGerund reports whether a word has the ending of one.
func (w *Table) IsGerund(word string) bool {
	ending := w.Clauses.Gerund
	return ending != "" && len(word) > len(ending)+1 && strings.HasSuffix(word, ending)
}
