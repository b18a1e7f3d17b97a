package word

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Entry is what a language's table says of a word.
type Entry struct {
	Class   Class
	Month   MonthName
	Weekday int8
	Season  int8
	Number  int32 // of a cardinal
	Ordinal int8
	Scale   int8  // units in it: two weeks in a fortnight
	Feast   int16 // month and day: 1225
	Unit    when.Unit
	Plural  bool // a unit that is never one
	Counted bool // a unit that a number above one may be before
	Hour    bool // a number after it may be an hour
	Clock   bool // a time of day may follow it: at
	Cue     Cue  // a year may follow it

	Label      bool // before the number of something: room
	Measure    bool // a unit of any kind
	Light      bool // no ordinal before it counts it
	Aside      bool // before a date that is only compared with: than
	Pluperfect bool // had
}

// classesOf pairs the parts that words can play with the sets of those that play
// them.
func classesOf(l *lang.Language) map[Class]*lang.Set {
	t := timeOf(l)
	return map[Class]*lang.Set{
		Multiplier:    &l.Numbers.Multipliers,
		VerbToo:       &l.Calendar.SeasonsToo,
		Decade:        &l.Calendar.Decade,
		CenturyBefore: &l.Calendar.Century, // and the numbers of centuries: see below
		Quarter:       &l.Calendar.PartsOfYear,
		Article:       &t.Determiners.Definite,
		Indefinite:    &t.Determiners.Indefinite,
		This:          &t.Determiners.This,
		That:          &t.Determiners.That,
		Same:          &t.Determiners.Same,
		Next:          &t.Pointers.Next,
		Previous:      &t.Pointers.Previous,
		Last:          &t.Pointers.Last,
		Later:         &t.Pointers.Later,
		Earlier:       &t.Pointers.Earlier,
		Ago:           &t.Pointers.Ago,
		AgoBefore:     &t.Pointers.AgoBefore,
		Early:         &t.Parts.Early,
		Middle:        &t.Parts.Middle,
		Late:          &t.Parts.Late,
		Before:        &t.Prepositions.Before,
		After:         &t.Prepositions.After,
		By:            &t.Prepositions.By,
		Since:         &t.Prepositions.Since,
		Until:         &t.Prepositions.Until,
		From:          &t.Prepositions.From,
		Between:       &t.Prepositions.Between,
		Through:       &t.Prepositions.Through,
		On:            &t.Prepositions.On,
		OnDay:         &t.Prepositions.Day,
		InLength:      &t.Prepositions.In,
		And:           &t.Joints.And,
		Or:            &t.Joints.Or,
		Of:            &t.Joints.Of,
		About:         &t.Hedges.About,
		Circa:         &t.Hedges.Circa,
		Nearly:        &t.Hedges.Nearly,
		Over:          &t.Hedges.Over,
		Under:         &t.Hedges.Under,
		AtLeast:       &t.Hedges.AtLeast,
		AtMost:        &t.Hedges.AtMost,
		For:           &t.Lengths.For,
		Within:        &t.Lengths.Within,
		During:        &t.Lengths.During,
		Every:         &t.Lengths.Every,
		Half:          &t.Lengths.Half,
		Some:          &t.Lengths.Some,
		Aged:          &t.Ages.Aged,
		Old:           &t.Ages.Old,
		Noon:          &t.Clock.Noon,
		Midnight:      &t.Clock.Midnight,
		BeforeNoon:    &t.Clock.BeforeNoon,
		AfterNoon:     &t.Clock.AfterNoon,
	}
}

// lexiconOf makes the table that tokens are looked up in. Entry 0 is that of all
// other words.
func lexiconOf(l *lang.Language, months map[string]MonthName) ([]Entry, map[string]uint16) {
	list, index := []Entry{{}}, map[string]uint16{}
	at := func(word string) *Entry { return phraseAt(&list, index, word) }
	for word, m := range months {
		x := at(word)
		x.Class, x.Month = x.Class|Month, m
	}
	for c, words := range classesOf(l) {
		for word := range words.All() {
			at(word).Class |= c
		}
	}
	for _, letters := range []*lang.Set{&l.Calendar.BC, &l.Calendar.AD} {
		for word := range letters.All() {
			at(word).Class |= Era
		}
	}
	for number := range l.Numbers.Roman.All() {
		at(number).Class |= CenturyBefore // what a century may begin with
	}
	for i, day := range l.Calendar.Weekdays {
		for word := range strings.FieldsSeq(text.Fold(day.Name + " " + day.Also)) {
			x := at(word)
			x.Class, x.Weekday = x.Class|Weekday, int8(i+1)
		}
	}
	for _, list := range []struct {
		words *lang.Values
		class Class
		set   func(*Entry, int)
	}{
		{&l.Numbers.Cardinals, Cardinal, func(x *Entry, n int) { x.Number = int32(n) }},
		{&l.Numbers.Ordinals, Ordinal, func(x *Entry, n int) { x.Ordinal = int8(n) }},
		{&l.Calendar.Seasons, Season, func(x *Entry, n int) { x.Season = int8(n) }},
		{&l.Calendar.DayParts, DayPart, func(x *Entry, n int) { x.Number = int32(n) }},
		{&l.Calendar.Decades, Decade, func(x *Entry, n int) { x.Number = int32(n) }},
		{&l.Calendar.Feasts, Feast, func(x *Entry, n int) { x.Feast = int16(n) }},
	} {
		for word, n := range list.words.All() {
			x := at(word)
			x.Class |= list.class
			list.set(x, n)
		}
	}
	units := timeOf(l).Units
	for i := range units {
		unit := &units[i]
		for n, names := range []*lang.Values{&unit.One, &unit.Many} {
			for word, scale := range names.All() {
				x := at(word)
				many := n == 1
				// Where it is also the singular, it doesn't count as a plural: drie jaar.
				x.Plural = many && x.Unit == ""
				x.Counted = x.Counted || many
				x.Class, x.Unit, x.Scale = x.Class|Unit, unitOfSpan[unit.Span], int8(max(scale, 1))
			}
		}
	}
	return list, index
}

var unitOfSpan = map[lang.Span]when.Unit{
	lang.Second: when.Seconds, lang.Minute: when.Minutes, lang.Hour: when.Hours, lang.Day: when.Days, lang.Week: when.Weeks, lang.Month: when.Months,
	lang.Year: when.Years, lang.Decade: when.Decades, lang.Century: when.Centuries, lang.Millennium: when.Millennia,
}

// phraseAt is entryAt for what may be several words.
func phraseAt(list *[]Entry, index map[string]uint16, words string) *Entry {
	if first, rest, several := strings.Cut(words, " "); several {
		entryAt(list, index, first).Class |= Leading
		for other := range strings.FieldsSeq(rest) {
			entryAt(list, index, other).Class |= Trailing
		}
	}
	return entryAt(list, index, words)
}

func entryAt(list *[]Entry, index map[string]uint16, word string) *Entry {
	i, ok := index[word]
	if !ok {
		i = uint16(len(*list))
		index[word] = i
		*list = append(*list, Entry{})
	}
	return &(*list)[i]
}

// classesOfAll returns the classes of entries.
func classesOfAll(entries []Entry) []Class {
	classes := make([]Class, len(entries))
	for i, x := range entries {
		classes[i] = x.Class
	}
	return classes
}
