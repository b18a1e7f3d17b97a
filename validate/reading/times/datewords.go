package times

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/when"
)

// dateWords are the words of one language from which dates are read, all
// folded.
type dateWords struct {
	months         map[string]monthWord
	weekdays       map[string]bool
	joiners        map[string]bool // between day, month and year: of
	through        map[string]bool // between the ends of a range: to
	pairs          map[string]bool // between two years: and, to
	ordinals       map[string]bool // endings of ordinals: th
	dottedOrdinals bool            // 11. September
	capitals       bool            // months have capital letters

	lifeCues    map[string]bool // abbreviations before a year of a life: b.
	yearCues    map[string]cue
	approximate map[string]bool // circa
	prefixes    map[string]bool // before a hyphen and a year: mid
	dayCues     map[string]bool // before a full date: on
	labels      map[string]bool // before the number of something: room
	amounts     map[string]bool // tell that an amount changes or is compared: rose
	counts      map[string]bool // name an amount: population
	definite    map[string]bool // the
	units       map[string]bool
	collectives map[string]bool // counted things without the ending of a plural: people
	plural      string          // the ending of a plural
	notPlural   map[string]bool // words with that ending that are no plurals: was

	fillers map[string]bool // between a number and a unit: more
	orSo    string          // after "or": so
	// light are words that no ordinal before them counts: "the 12th they …".
	light       map[string]bool
	clauses     map[string]bool // begin what is no noun: that, which
	asides      map[string]bool // before a date that is only compared with: than
	pluperfect  map[string]bool // had: before what was told last
	seasonal    map[string]bool // what is in a season: offensive
	asOf        map[string]bool // before "of" and a year: as
	ranked      map[string]bool // what ordinals count: regiment
	uncounted   map[string]bool // what they don't: another, again
	spending    map[string]bool // before a season that is spent: passed the winter
	particles   map[string]bool // before the name of a family: von
	partNouns   map[string]bool // of a period, after early or late: part, days
	partsIn     map[string]bool // of these, what stands before "in": early in 1863
	howMany     map[string]bool // before a word such as "many" that then tells no amount: as
	possessives map[string]bool // his
	ageCues     map[string]bool // before a number of years that is an age: turned
	bareLeads   map[string]bool // the last words before an age without its unit: at
	bareAges    map[string]bool // what stands before such an age: died at
	ageWhens    map[string]bool // or after it: when he died
	gerund      string          // the ending of a gerund: ing
	clockCues   map[string]bool // before a time of day: at
	// minuteWords stand for minutes: half. The words between them and the hour
	// after them, or the hour before.
	minuteWords            map[string]int64
	minutesPast, minutesTo map[string]bool
	minutesOn, minutesOff  map[string]bool
	// books have chapters and verses; namedBooks are also names of people.
	books, namedBooks map[string]bool
	hours             map[string]bool       // after four digits: 1800 hours
	links             map[string]bool       // within the name of an event: of
	tensAnd           bool                  // treinta y uno
	eras              map[string]era        // the letters of the eras' abbreviations
	styleLetters      map[string]when.Style // os
	styles            map[string]when.Style // in one word or two: old style
	styleLinks        map[string]bool       // before these: in the
	lexicon           map[string]uint16
	lexemes           []lexeme
	kinds             []class  // of the lexemes
	spelled           []string // the words of the lexemes
	slots             *[lexiconSlots]uint16
}

// monthWord is a name of a month.
type monthWord struct {
	number   int
	short    bool // abbreviated: a full stop may follow
	everyday bool // in small letters a common word: may, march
	name     bool // also a person's name: June
}

// dateWordsFor gives the table of a language, by primary subtag; the English
// one where there is none.
func dateWordsFor(language string) *dateWords {
	if w, ok := dateTables[language]; ok {
		return w
	}
	return dateTables["en"]
}

var dateTables = map[string]*dateWords{"en": englishDates(), "es": spanishDates()}

// monthWords makes the names of the months from January on; a "-" leaves out
// one that has no abbreviation.
func monthWords(full, short string) map[string]monthWord {
	months := map[string]monthWord{}
	for i, word := range strings.Fields(short) {
		months[word] = monthWord{number: i + 1, short: true}
	}
	for i, word := range strings.Fields(full) {
		months[word] = monthWord{number: i + 1}
	}
	delete(months, "-")
	return months
}

// isGerund reports whether a word has the ending of one.
func (w *dateWords) isGerund(word string) bool {
	return w.gerund != "" && len(word) > len(w.gerund)+1 && strings.HasSuffix(word, w.gerund)
}

// withProse adds the words of running text to the table.
func (w *dateWords) withProse(p *proseWords) *dateWords {
	w.lexemes, w.lexicon = p.lexicon(w.months)
	for _, set := range []map[string]bool{w.clockCues, w.minutesPast, w.minutesTo} {
		for word := range set {
			lexemeAt(&w.lexemes, w.lexicon, word).hour = true
		}
	}
	w.kinds = kindsOf(w.lexemes)
	w.spelled = spellings(w.lexicon)
	w.slots = slotsOf(w.spelled)
	return w
}
