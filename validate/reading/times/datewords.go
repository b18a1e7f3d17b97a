package times

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// dateWords are the words of one language from which dates are read, made
// ready for the scanner.
type dateWords struct {
	*lang.Time
	calendar *lang.Calendar
	numbers  *lang.Numbers

	months   map[string]monthWord
	weekdays map[string]bool // in full and short
	yearCues map[string]cue
	lexicon  map[string]uint16
	lexemes  []lexeme
	kinds    []class  // of the lexemes
	spelled  []string // the words of the lexemes
	slots    *[lexiconSlots]uint16
}

// monthWord is a name of a month.
type monthWord struct {
	number   int
	short    bool // abbreviated: a full stop may follow
	everyday bool // in small letters a common word: may, march
	name     bool // also a person's name: June
}

// dateWordsFor gives the words of a language, by its tag; the English ones where
// it has none for times.
func dateWordsFor(tag string) *dateWords {
	l := lang.Lookup(tag)
	if l == nil || l.Time == nil {
		l = lang.English
	}
	return dateTables(l)
}

var dateTables = lang.Once(func(l *lang.Language) *dateWords {
	w := &dateWords{Time: l.Time, calendar: &l.Calendar, numbers: &l.Numbers, months: monthsOf(&l.Calendar)}
	w.weekdays = map[string]bool{}
	for _, day := range l.Calendar.Weekdays {
		for name := range strings.FieldsSeq(day.Name + " " + day.Also + " " + day.Short) {
			w.weekdays[text.Fold(name)] = true
		}
	}
	w.yearCues = map[string]cue{}
	for _, words := range []struct {
		set *lang.Set
		cue cue
	}{{&w.Years.Strong, strongCue}, {&w.Years.Weak, weakCue}, {&w.Years.For, forCue}, {&w.Years.Pair, pairCue}, {&w.Years.Of, ofCue}} {
		for word := range words.set.All() {
			w.yearCues[word] = words.cue
		}
	}
	w.lexemes, w.lexicon = lexiconOf(l, w.months)
	for _, set := range []*lang.Set{&w.Clock.Cues, &w.Clock.Past, &w.Clock.To} {
		for word := range set.All() {
			lexemeAt(&w.lexemes, w.lexicon, word).hour = true
		}
	}
	w.kinds = kindsOf(w.lexemes)
	w.spelled = spellings(w.lexicon)
	w.slots = slotsOf(w.spelled)
	return w
})

// monthsOf makes the names of the months.
func monthsOf(c *lang.Calendar) map[string]monthWord {
	months := map[string]monthWord{}
	for i, month := range c.Months {
		add := func(names string, short bool) {
			for name := range strings.FieldsSeq(text.Fold(names)) {
				months[name] = monthWord{number: i + 1, short: short, everyday: c.Everyday.Has(name), name: c.Given.Has(name)}
			}
		}
		add(month.Short, true)
		add(month.Name+" "+month.Also, false)
	}
	return months
}

// isGerund reports whether a word has the ending of one.
func (w *dateWords) isGerund(word string) bool {
	ending := w.Clauses.Gerund
	return ending != "" && len(word) > len(ending)+1 && strings.HasSuffix(word, ending)
}

// eraOf returns the era that letters without full stops are of.
func (w *dateWords) eraOf(letters string) (era, bool) {
	switch {
	case w.calendar.BC.Has(letters):
		return bc, true
	case w.calendar.AD.Has(letters):
		return ad, true
	}
	return noEra, false
}
