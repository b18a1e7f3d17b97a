package lang

// Time holds the words of dates, times of day, lengths of time and ages in
// running text, and those that distinguish other numbers from years.
type Time struct {
	Determiners  Determiners
	Pointers     Pointers
	Prepositions Prepositions
	Parts        Parts
	Joints       Joints
	Hedges       Hedges
	Lengths      Lengths
	Units        []Unit
	Clock        Clock
	Ages         Ages
	Years        Years
	Amounts      Amounts
	Clauses      Clauses
	Verses       Verses
	Seasonal     Seasonal
}

// Determiners precede a noun.
type Determiners struct {
	Definite    Set // the
	Indefinite  Set // a: one, before a unit
	This        Set
	That        Set
	Same        Set
	Possessives Set // his
}

// Pointers point from one date to another.
type Pointers struct {
	Next      Set // the following
	Previous  Set // the preceding
	Last      Set // the one before, and the end of something: last
	Later     Set // two years later
	Earlier   Set // two years earlier
	Ago       Set // two years ago
	AgoBefore Set // ago, before the length: hace dos años
}

// Prepositions precede a date, a time or a length of time.
type Prepositions struct {
	Before  Set
	After   Set
	By      Set
	Since   Set
	Until   Set
	From    Set
	Between Set
	Through Set // between the ends of a range: to
	On      Set // none of the others, and good before a date: in, of
	Day     Set // before a day: on
	In      Set // before a length of time: how long it took
}

// Parts are the words for a part of a period.
type Parts struct {
	Early, Middle, Late Set
	Nouns               Set // after early or late: part, days
	BeforeIn            Set // of the words above, what "in" follows: early in 1863
}

// Joints join dates and the parts of a date.
type Joints struct {
	And Set
	Or  Set
	Of  Set // of, in
	// Parts join day, month and year: of.
	Parts Set
	// Years join two years: and, to.
	Years Set
}

// Hedges say how exact a number or a date is.
type Hedges struct {
	About, Circa, Nearly, Over, Under, AtLeast, AtMost Set
}

// Lengths are the words around a length of time.
type Lengths struct {
	For    Set // before how long something lasts: for, lasted
	Within Set
	During Set
	Every  Set
	Half   Set
	Some   Set // an unstated number: several
	// HowMany before a word such as many makes it no amount: as many.
	HowMany Set
	// Fillers are between a number and its unit: more.
	Fillers Set
	// OrSo follows "or": so.
	OrSo string
}

// A Span is a length of time that a language has a word for.
type Span int

// The spans.
const (
	Second Span = iota
	Minute
	Hour
	Day
	Week
	Month
	Year
	Decade
	Century
	Millennium
)

// A Unit is a unit of time: its names and, where one is worth several of the
// span, how many: fortnight=2. A name that follows any number, as jaar does in
// Dutch, is one of both.
type Unit struct {
	Span      Span
	One, Many Values
}

// Clock holds the words of times of day.
type Clock struct {
	Noon, Midnight Set
	// BeforeNoon and AfterNoon follow the hour: a.m., p.m.
	BeforeNoon, AfterNoon Set
	Cues                  Set // before a time of day: at
	Froms                 Set // before the first of two times: von
	Hours                 Set // after four digits: 1800 hours
	OClock                Set // after an hour of the clock: o'clock
	// Minutes are words for a number of them: half=30. Past and To are between
	// them and the hour after them, On and Off between the hour and them.
	Minutes Values
	HalfTo  Set // before the hour that it is half an hour to: half tien
	Past    Set // half past nine
	To      Set // a quarter to nine
	On      Set // las nueve y media
	Off     Set // las nueve menos cuarto
	// Adverbs are parts of the day that follow the hour alone: abends.
	Adverbs Set
}

// Ages are the words around an age and the years of a life.
type Ages struct {
	Aged Set // before the number: aged
	Old  Set // after it: old
	Cues Set // before a number of years that is an age: turned
	// BareLeads are the last words before an age without its unit, and Bare words
	// before one: died at. When may follow it: when he died.
	BareLeads, Bare, When Set
	// Years are abbreviations before a year of a life: b.
	Years Set
}

// Years are words that make a number a year.
type Years struct {
	Strong   Set // in, since: a year
	Weak     Set // also before amounts: by, after
	For      Set // a year, or a length of time or a purpose: for
	Behind   Set // behind a number that is one, and that they don't count: 1921 году
	Pair     Set // before two years: between
	Of       Set // after a noun, or an amount of something: of
	Prefixes Set // before a hyphen and a year: mid
	// Pre and Post are prefixes of what was before a year or after it: pre-1914.
	Pre, Post Set
	Days      Set // before a full date: on
	// Bare is set where a year needs no word before it: er wurde 1943 gewählt.
	Bare bool
}

// Amounts are words that make a number something else than a year.
type Amounts struct {
	Labels      Set // before the number of something: room
	Changes     Set // an amount changes or is compared: rose
	Counts      Set // name an amount: population
	Measures    Set // units of all kinds
	Collectives Set // counted without the ending of a plural: people
	Ranked      Set // what ordinals count: regiment
	Uncounted   Set // what they don't: another, again
	// Plural is the ending of a plural, NotPlural words with that ending that are
	// none: was.
	Plural    string
	NotPlural Set
}

// Clauses are the words by which the parts of a sentence are recognised.
type Clauses struct {
	// Light are words that no ordinal before them counts: the 12th they left.
	Light Set
	// Openers begin what is not a noun: that, which.
	Openers Set
	// Links may occur within the name of an event: of.
	Links Set
	// Asides precede a date that is only compared with: than.
	Asides Set
	// Pluperfect are the verbs of what came before the previous event: had.
	Pluperfect Set
	// As precedes "of" and a year: as of 1973.
	As Set
	// Particles precede the name of a family: von.
	Particles Set
	// Gerund is the ending of one: ing.
	Gerund string
}

// Verses are the books that have chapters and verses, whose numbers look like
// times of day: those that are not the name of a person, and those that are.
type Verses struct {
	Books, Named Set
}

// Seasonal are the words around a season.
type Seasonal struct {
	Events   Set // the summer offensive
	Spending Set // passed the winter
}
