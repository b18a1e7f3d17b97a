package word

// Class is a set of the parts that a word can play in an expression of time.
type Class uint64

const (
	Month Class = 1 << iota
	Weekday
	Season
	Unit       // day, years
	DayPart    // morning, night: a part of one day, pointed at like a day
	Cardinal   // two
	Ordinal    // second
	Multiplier // hundred: the number before it counts it
	Article    // the
	Indefinite // a: one, before a unit
	Half
	Some // few, several: an unstated number
	This
	That
	Same
	Next
	Previous
	Last // last, past: the one before, and the end of something
	Later
	Earlier
	Ago
	AgoBefore // hace dos años: ago, before the length
	Early
	Middle
	Late
	Before // prepositions
	After
	By
	Since
	Until
	From
	Between
	Through  // to, of a range
	On       // on, in, of: none of the others, and good before a date
	OnDay    // on, before a day
	InLength // in, before a length of time: how long it took
	VerbToo  // of a season: also a common verb
	And
	Or
	Of
	About
	Circa
	Nearly
	Over // more than
	Under
	AtLeast
	AtMost
	For // for, lasted
	Within
	During
	Every
	Aged
	Old
	Noon
	Midnight
	BeforeNoon
	AfterNoon
	Decade
	CenturyBefore // siglo XX
	Era
	Quarter  // q, h: before the number of a part of a year
	Feast    // a day with a name: Christmas
	Leading  // the first word of an entry of several words
	Trailing // one of the others
)
