package times

import "github.com/chronlint/chronlint/validate/reading/text"

// labelWords are the words of labels beyond those of dates in prose. They are
// English; labels in other languages are read as far as numbers go.
type labelWords struct {
	about   map[string]bool // approximately
	unsure  map[string]bool // perhaps
	stretch map[string]bool // a part of a period, of no certain length: early
	of      map[string]bool // between such a word and the period: of the
	times   map[string]bool // parts of the day, before "of" and the day: night
	seasons map[string]int  // EDTF codes
	rank    map[string]int  // ordinals in words
	ordinal map[string]bool // endings of ordinals in digits: th
	units   map[string]unit // what an ordinal counts
	spans   map[string]bool // kinds of season that run over two years: dry
	open    map[string]bool // the end of a range that goes on: present
	foreign map[string]bool // calendars that are not the one of EDTF
	halves  map[string]int  // EDTF codes of the halves of a year
	months  map[string]monthWord
}

var englishLabelWords = &labelWords{
	about:   text.WordSet(`approximately approx around about circa ca c roughly nearly`),
	unsure:  text.WordSet(`perhaps possibly probably maybe`),
	stretch: text.WordSet(`early late mid middle beginning end start`),
	of:      text.WordSet(`of in the`),
	times:   text.WordSet(`night morning evening afternoon dawn dusk`),
	seasons: map[string]int{"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
	rank: map[string]int{
		"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
		"ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
		"fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
	},
	ordinal: text.WordSet(`st nd rd th`),
	units: map[string]unit{
		"century": centuryUnit, "centuries": centuryUnit, "cent": centuryUnit,
		"millennium": millenniumUnit, "millennia": millenniumUnit, "millenium": millenniumUnit,
	},
	spans:   text.WordSet(`dry rainy wet monsoon winter campaign academic theatre theater`),
	open:    text.WordSet(`present now today ongoing`),
	foreign: text.WordSet(`lunar calendar julian old style os hijri ah islamic hebrew jewish coptic ethiopian saka buddhist era`),
	halves:  map[string]int{"first": 40, "second": 41, "latter": 41},
	months:  anyCase(dateTables["en"].months),
}

// anyCase takes months in small letters for what they are: in a label there is
// nothing else that "may" could be.
func anyCase(of map[string]monthWord) map[string]monthWord {
	months := map[string]monthWord{}
	for word, m := range of {
		m.everyday, m.short = false, m.short || word == "sept"
		months[word] = m
	}
	return months
}
